"""Maps of places with coordinates: where a place lies, and where the places of an archive lie."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from builder.data import load
from builder.pages.figures.labels import Box, Label, arrange, middle_of, thinned
from builder.pages.figures.shapes import diamond, number, quoted
from builder.pages.figures.world import Point, Scene, Window, around, scene, simplified

SCALES = (1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500)
CLOSE, FAR = 1.3, 7.0
"""Degrees of latitude that a locator shows: with other places around, and without."""
FINE, ROUGH, STEP = 0.4, 1.1, 4.0
"""User units: the smallest corner drawn on maps of less and of more than so many degrees of latitude."""
ISLET = 2.0
"""User units: land less wide than this is not drawn."""
KM = 111.195
"""Kilometres a degree of latitude."""


ON_PHONES = {True: 15.5 / 13, False: 27 / 13}
"""How many times larger a small screen's letters are (dossier.css), on the map of all places and on a place's own."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on a map."""

    name: str
    longitude: float
    latitude: float
    href: str
    """Where its mark leads; "" for the page's own."""
    weight: int
    """In how many articles."""
    own: bool = False
    """True for the place that the page is about."""

    @property
    def point(self) -> Point:
        return self.longitude, self.latitude


@dataclass(frozen=True, slots=True)
class Drawing:
    """A map and what its caption has to say of it."""

    svg: str
    shown: tuple[str, ...]
    """Names on it."""
    outside: tuple[str, ...]
    """Names that lie too far away to be on it."""
    disputed: tuple[str, ...]
    """Keys of ``builder/data/disputed.yml``: lands on it whose borders are disputed."""


def locator(name: str, own: Mark, near: Sequence[Mark], *, title: str, country: Callable[[str], str]) -> Drawing:
    """Where one place lies, with the archive's places around it. ``country`` names a code (``UA``)."""
    window = around([own.point], 760, margin=0, smallest=CLOSE, shape=1.6)
    close = [m for m in near if window.grown(-0.04).holds(m.point)]
    if not close:  # nothing to be oriented by: step back until borders and coasts do it
        window = around([own.point], 760, margin=0, smallest=FAR, shape=1.6)
        close = [m for m in near if window.grown(-0.04).holds(m.point)]
    # weights chose what is shown, and are not shown themselves: a drawing outlives an article more
    near = [replace(m, weight=1) for m in (own, *_heaviest(close, 9))]
    return _draw(f"c-{name}", window, tuple(near), (), title, country)


def overview(
    name: str, marks: Sequence[Mark], *, title: str, country: Callable[[str], str], width: float = 450
) -> Drawing | None:
    """The places that lie together, sized by their articles; those far away are named apart. None for no place."""
    if not marks:
        return None
    kept = together(marks)
    window = around([m.point for m in kept], width, margin=0.14, smallest=1.4, shape=1.05)
    outside = tuple(m.name for m in marks if m not in kept)
    return _draw(f"c-{name}", window, tuple(_heaviest(kept, 40)), outside, title, country)


def together(marks: Sequence[Mark]) -> list[Mark]:
    """The marks around the middle of all mentions; without those far away from most."""
    lon, lat = (_median([(m.point[axis], m.weight) for m in marks]) for axis in (0, 1))
    away = {m: max(abs(m.longitude - lon) * 0.7, abs(m.latitude - lat)) for m in marks}
    usual = _median([(d, m.weight) for m, d in away.items()])
    limit = max(4.0, usual * 5)
    kept = [m for m in marks if away[m] <= limit]
    # a lonely gap inside the limit parts them as well, where most are on this side of it
    ordered = sorted(kept, key=lambda m: (away[m], m.name))
    seen, half = 0, sum(m.weight for m in marks) / 2
    for before, after in pairwise(ordered):
        seen += before.weight
        if seen >= half and away[after] > 3.0 and away[after] > 4 * max(away[before], 0.5):
            return [m for m in kept if away[m] <= away[before]]
    return kept


def _median(values: list[tuple[float, int]]) -> float:
    """The middle value, each counted as often as its weight."""
    ordered = sorted(values)
    half = sum(w for _, w in ordered) / 2
    seen = 0.0
    for value, weight in ordered:
        seen += weight
        if seen >= half:
            return value
    return ordered[-1][0]


def _heaviest(marks: Sequence[Mark], most: int) -> list[Mark]:
    return sorted(marks, key=lambda m: (-m.weight, m.name))[:most]


@lru_cache(maxsize=2048)
def _draw(
    name: str,
    window: Window,
    marks: tuple[Mark, ...],
    outside: tuple[str, ...],
    title: str,
    country: Callable[[str], str],
) -> Drawing:
    n = number
    width, height = window.width, window.height
    top = max((m.weight for m in marks), default=1)
    sized = not any(m.own for m in marks)
    radius = {m: 8.0 if m.own else 5.0 + 4.0 * m.weight / top if sized else 5.5 for m in marks}
    spots = {m: window.place(m.point) for m in marks}
    arranged = arrange([(*spots[m], radius[m], m.name) for m in marks], width, height)
    found = dict(zip(marks, arranged, strict=True))
    first = sorted(marks, key=lambda m: not m.own)
    kept = thinned(tuple(found[m] for m in first), ON_PHONES[sized], width, height)
    labels = dict(zip(first, kept, strict=True))
    taken = [label.box for label in labels.values() if label]
    taken += [Box(x - radius[m], y - radius[m], x + radius[m], y + radius[m]) for m, (x, y) in spots.items()]
    taken.append(Box(0, height - 30, width * 0.4, height))  # the scale's
    view = scene(window)
    out = [
        f'<svg viewBox="0 0 {n(width)} {n(height)}" role="group" aria-label="{quoted(title)}">',
        f'<clipPath id="{name}"><path d="M0 0h{n(width)}v{n(height)}H0z"/></clipPath><g clip-path="url(#{name})">',
        f'<path class="f-sea" d="M0 0h{n(width)}v{n(height)}H0z"/>',
        *_ground(window),
        *_countries(view, window, taken, country),
        *(_mark(m, spots[m], radius[m], labels[m]) for m in sorted(marks, key=lambda m: (m.own, m.name))),
        "</g>",
        _scale(window),
        f'<path class="f-frame" d="M.5.5h{n(width - 1)}v{n(height - 1)}H.5z"/></svg>',
    ]
    return Drawing("\n".join(out), tuple(m.name for m in marks), outside, disputed_in(window))


@lru_cache(maxsize=2048)
def _ground(window: Window) -> tuple[str, ...]:
    view = scene(window)
    # the country with most of the window is tinted, so that a border parts two tones
    largest = max(view.lands, key=lambda land: (sum(abs(_area(ring)) for ring in land.rings), land.code), default=None)
    tinted = "".join(_path(ring, window, "z") for land in view.lands for ring in land.rings if land is largest)
    lands = "".join(_path(ring, window, "z") for land in view.lands for ring in land.rings if land is not largest)
    borders = "".join(_path(run, window, "") for run in view.borders)
    drawn = (("f-land", lands), ("f-land2", tinted), ("f-border", borders))
    return tuple(f'<path class="{kind}" d="{path}"/>' for kind, path in drawn if path)


def _area(ring: tuple[Point, ...]) -> float:
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise((*ring[-1:], *ring))) / 2


def _path(points: tuple[Point, ...], window: Window, end: str) -> str:
    placed = simplified(window.placed(points), FINE if window.north - window.south < STEP else ROUGH)
    if end and max(x for x, _ in placed) - min(x for x, _ in placed) < ISLET:
        return ""
    texts = [f"{number(x)} {number(y)}" for x, y in placed]
    return f"M{'L'.join(texts)}{end}"


def _countries(view: Scene, window: Window, taken: list[Box], country: Callable[[str], str]) -> list[str]:
    """The names of the countries that have room for them."""
    n = number
    out = []
    for land in view.lands:
        words = country(land.code).upper() if land.code else ""
        spot = middle_of(land, window, words, taken) if words else None
        if spot:
            x, y = spot
            taken.append(Box(x - len(words) * 5, y - 12, x + len(words) * 5, y + 5))
            out.append(
                f'<text class="f-country" x="{n(x)}" y="{n(y)}" text-anchor="middle" aria-hidden="true">'
                f"{quoted(words)}</text>"
            )
    return out


def _mark(mark: Mark, spot: Point, radius: float, label: Label | None) -> str:
    n = number
    x, y = spot
    inner = f'<path class="f-place" d="{diamond(x, y, radius)}"/>'
    if mark.own:
        inner = f'<circle class="f-ring" cx="{n(x)}" cy="{n(y)}" r="{n(radius + 6)}"/>{inner}'
    if label:
        kind = "f-b f-halo" if mark.own else "f-halo f-crowded" if label.crowded else "f-halo"
        inner += (
            f'<text class="{kind}" x="{n(label.x)}" y="{n(label.y)}" text-anchor="{label.anchor}">'
            f"{quoted(mark.name)}</text>"
        )
    if not mark.href:
        return f"<g>{inner}</g>"
    said = "" if label and not label.crowded else f"<title>{quoted(mark.name)}</title>"
    return f'<a xlink:href="{quoted(mark.href)}">{said}{inner}</a>'


def _scale(window: Window) -> str:
    n = number
    longest = window.width * 0.22
    km = max((s for s in SCALES if s / KM * window.unit <= longest), default=SCALES[0])
    bar, bottom = km / KM * window.unit, window.height
    return (
        f'<g aria-hidden="true"><path class="f-axis" fill="none" d="M14 {n(bottom - 19)}v5h{n(bar)}v-5"/>'
        f'<text class="f-dim f-halo" x="{n(20 + bar)}" y="{n(bottom - 13)}">{km} km</text></g>'
    )


def disputed_in(window: Window) -> tuple[str, ...]:
    """Keys of the disputed lands that a window reaches."""
    return tuple(
        key for key, land in sorted(load("disputed").items()) if window.meets(*(float(v) for v in land["frame"]))
    )
