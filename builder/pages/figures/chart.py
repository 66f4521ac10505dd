"""Events over time: bars for the timeline, dots for the home page, from the same counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from builder.pages.figures.bins import Bins, Unit
from builder.pages.figures.shapes import NARROW, WIDE, breadth, number, quoted

HIGH = 96
"""Height of the tallest bar."""
BASE = 112
"""Where the axis lies."""
PER_ROW = 3
"""Dots beside one another."""
MOST_ROWS = 9
"""More rows of dots than this are drawn as bars."""


def bars(
    counts: Bins,
    *,
    title: str,
    label: Callable[[str, int], str],
    initial: Callable[[str], str],
    target: Callable[[str], str],
) -> str:
    """Both drawings of the bar chart. ``label`` says a bin in words with its count, ``initial`` the letter below
    its bar, ``target`` where its bar leads."""
    return "\n".join(_bars(counts, width, title, label, initial, target) for width in (WIDE, NARROW))


def _bars(
    counts: Bins,
    width: int,
    title: str,
    label: Callable[[str, int], str],
    initial: Callable[[str], str],
    target: Callable[[str], str],
) -> str:
    n = number
    step = min(width / max(1, len(counts.bins)), 120)
    unit = HIGH / max(1, counts.most)
    out = [
        f'<svg class="{breadth(width)}" viewBox="0 0 {width} 152" role="group" aria-label="{quoted(title)}">',
        '<g aria-hidden="true">',
    ]
    every = _grid_step(counts.most)
    for value in range(every, counts.most + 1, every):
        y = BASE - value * unit
        line = f'<path class="f-grid" d="M0 {n(y)}H{width}"/>'
        out.append(f'{line}<text class="f-dim" x="0" y="{n(y - 4)}">{value}</text>')
    out.append(f'<path class="f-axis" d="M0 {BASE + 0.5}H{width}"/>')
    out += _years(counts, step, BASE, 34)
    if counts.unit is Unit.MONTH and step >= 9:
        out += [
            f'<text class="f-dim" x="{n(i * step + step / 2)}" y="128" text-anchor="middle">'
            f"{quoted(initial(b.key))}</text>"
            for i, b in enumerate(counts.bins)
        ]
    out.append("</g>")
    for i, bin_ in enumerate(counts.bins):
        if not bin_.count:
            continue
        x, w = i * step + step * 0.18, step * 0.64
        sure, vague = bin_.sure * unit, bin_.vague * unit
        drawn = f'<path class="f-bar" d="M{n(x)} {BASE}v{n(-sure)}h{n(w)}v{n(sure)}z"/>' if sure else ""
        if vague:
            drawn += (
                f'<path class="f-vague" d="M{n(x + 0.5)} {n(BASE - sure - 0.5)}v{n(1 - vague)}'
                f'h{n(max(1, w - 1))}v{n(vague - 1)}z"/>'
            )
        if step >= 14 or bin_.count == counts.most:
            drawn += (
                f'<text class="f-ink" x="{n(x + w / 2)}" y="{n(BASE - bin_.count * unit - 5)}" '
                f'text-anchor="middle">{bin_.count}</text>'
            )
        out.append(
            f'<a xlink:href="{quoted(target(bin_.key))}"><title>{quoted(label(bin_.key, bin_.count))}</title>'
            f'<path fill="none" pointer-events="all" d="M{n(i * step)} 0h{n(step)}v{BASE}h{n(-step)}z"/>{drawn}</a>'
        )
    return "\n".join([*out, "</svg>"])


def has_bars(counts: Bins) -> bool:
    """True where the strip draws a bar for each bin: dots would stand in too many rows."""
    return -(-counts.most // PER_ROW) > MOST_ROWS


def strip(counts: Bins, numbers: Mapping[str, tuple[int, ...]], *, title: str) -> str:
    """Both drawings of the strip: a dot an event, stacked, or a bar a bin where ``has_bars`` says so.

    ``numbers`` are those of the events named below it.
    """
    return "\n".join(_strip(counts, numbers, width, title) for width in (WIDE, NARROW))


def _strip(counts: Bins, numbers: Mapping[str, tuple[int, ...]], width: int, title: str) -> str:
    n = number
    step = min(width / max(1, len(counts.bins)), 120)
    pitch = min(11.5 if width > NARROW else 6.2, max(2.4, step / PER_ROW))
    as_bars = has_bars(counts)
    tall = min(MOST_ROWS, -(-counts.most // PER_ROW)) * pitch
    base = 22 + tall
    out = [
        f'<svg class="{breadth(width)}" viewBox="0 0 {width} {n(base + 26)}" role="img" aria-label="{quoted(title)}">',
        f'<path class="f-axis" d="M0 {n(base + 0.5)}H{width}"/>',
        *_years(counts, step, base, 22),
    ]
    for i, bin_ in enumerate(counts.bins):
        middle = i * step + step / 2
        top = base - pitch * 0.75 - ((bin_.count - 1) // PER_ROW) * pitch - pitch
        if bin_.count and as_bars:
            high = tall * bin_.count / counts.most
            w = max(1.0, step * 0.5)
            out.append(f'<path class="f-bar" d="M{n(middle - w / 2)} {n(base)}v{n(-high)}h{n(w)}v{n(high)}z"/>')
            top = base - high - 5
        elif bin_.count:
            half = min(PER_ROW - 1, bin_.count - 1) / 2
            for k in range(bin_.count):
                cx, cy = middle + (k % PER_ROW - half) * pitch, base - pitch * 0.75 - (k // PER_ROW) * pitch
                kind = "f-vague" if k >= bin_.sure else "f-bar"
                out.append(f'<circle class="{kind}" cx="{n(cx)}" cy="{n(cy)}" r="{n(pitch * 0.38)}"/>')
        if found := numbers.get(bin_.key):
            text = f"{found[0]}–{found[-1]}" if len(found) > 1 else str(found[0])
            small = "" if width > NARROW else " f-small"
            anchor, at = ("end", width) if middle > width - 12 else ("middle", middle)
            out.append(f'<text class="f-b{small}" x="{n(at)}" y="{n(top)}" text-anchor="{anchor}">{text}</text>')
    return "\n".join([*out, "</svg>"])


def _years(counts: Bins, step: float, base: float, tick: float) -> list[str]:
    """Years below the axis, as many as there is room for."""
    n = number
    out = []
    free = -1.0
    for i, bin_ in enumerate(counts.bins):
        year, month = bin_.key[:4], bin_.key[5:]
        x = i * step
        starts = i == 0 or counts.unit is not Unit.MONTH or month == "01"
        if starts and x >= free:
            out.append(
                f'<path class="f-axis" d="M{n(x + 0.5)} {n(base)}v{n(tick)}"/>'
                f'<text class="f-b" x="{n(x + 6)}" y="{n(base + tick - 2)}">{year}</text>'
            )
            free = x + 46
        elif counts.unit is Unit.MONTH:
            out.append(f'<path class="f-grid" d="M{n(x + 0.5)} {n(base + 1)}v5"/>')
    return out


def _grid_step(most: int) -> int:
    """Distance of the grid's lines: 5, or what gives at most four of them."""
    step = 5
    while most // step > 4:
        step *= 2
    return step
