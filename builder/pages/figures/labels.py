"""Where a map's words stand, so that they do not lie on one another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from builder.pages.figures.world import Land, Point, Window, simplified

SIDES: tuple[tuple[str, float, float, str], ...] = (
    ("e", 1, 0.34, "start"),
    ("w", -1, 0.34, "end"),
    ("ne", 0.8, -0.35, "start"),
    ("se", 0.8, 1.05, "start"),
    ("nw", -0.8, -0.35, "end"),
    ("sw", -0.8, 1.05, "end"),
    ("n", 0, -0.75, "middle"),
    ("s", 0, 1.5, "middle"),
)
"""Name of a side, and where its label begins: shares of the mark's size, of a letter's height, its anchor."""

COLUMNS, ROWS = 16, 12
"""Where a country's name is tried."""

COARSE = 3.0
"""User units: detail of a border that matters to a name."""

LETTER = 7.2
"""User units of an average letter of 13 px."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in user units."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Label:
    """A word's place: where it begins, how it is anchored, what it covers."""

    x: float
    y: float
    anchor: str
    box: Box
    crowded: bool = False
    """True where it lies on another one, or leaves the map, once a small screen has enlarged the letters."""


def label_at(side: tuple[str, float, float, str], x: float, y: float, radius: float, words: str) -> Label:
    """The label of a mark on one of its sides."""
    _, dx, dy, anchor = side
    lx, ly = x + dx * (radius + 4), y + dy * 13 + (radius if dy > 1.2 else -radius * 0.6 if dy < -0.5 else 0)
    width = len(words) * LETTER
    left = lx if anchor == "start" else lx - width if anchor == "end" else lx - width / 2
    return Label(lx, ly, anchor, Box(left, ly - 11, left + width, ly + 4))


def arrange(marks: list[tuple[float, float, float, str]], width: float, height: float) -> tuple[Label | None, ...]:
    """A label for each mark (x, y, radius, words), the first ones first; None where none fits.

    None, too, for a mark whose every side would leave the map or lie on another mark or label.
    """
    marks_boxes = [Box(x - r - 1, y - r - 1, x + r + 1, y + r + 1) for x, y, r, _ in marks]
    taken: list[Box] = []
    found: list[Label | None] = []
    for i, (x, y, radius, words) in enumerate(marks):
        chosen = None
        for side in SIDES:
            label = label_at(side, x, y, radius, words)
            box = label.box
            if box.left < 4 or box.right > width - 4 or box.top < 4 or box.bottom > height - 4:
                continue
            others = [b for k, b in enumerate(marks_boxes) if k != i]
            if not any(box.meets(other) for other in (*taken, *others)):
                chosen = label
                break
        found.append(chosen)
        if chosen:
            taken.append(chosen.box)
    return tuple(found)


def thinned(labels: tuple[Label | None, ...], times: float, width: float, height: float) -> tuple[Label | None, ...]:
    """The labels, with those ``crowded`` that find no room once letters are so many times larger; the first stay."""
    taken: list[Box] = []
    found: list[Label | None] = []
    for label in labels:
        if label is None:
            found.append(None)
            continue
        box = _enlarged(label, times)
        outside = box.left < 0 or box.right > width or box.top < 0 or box.bottom > height
        crowded = outside or any(box.meets(other) for other in taken)
        found.append(replace(label, crowded=crowded))
        if not crowded:
            taken.append(box)
    return tuple(found)


def _enlarged(label: Label, times: float) -> Box:
    """What a label covers when its letters grow from where it is anchored."""
    x, y, box = label.x, label.y, label.box
    left, right = x + (box.left - x) * times, x + (box.right - x) * times
    return Box(left, y + (box.top - y) * times, right, y + (box.bottom - y) * times)


def crossings(y: float, rings: Iterable[tuple[Point, ...]]) -> list[float]:
    """Where a level line crosses rings, from left to right: between the first and the second is inside."""
    found = []
    for ring in rings:
        ax, ay = ring[-1]
        for bx, by in ring:
            if (ay > y) != (by > y):
                found.append((bx - ax) * (y - ay) / (by - ay) + ax)
            ax, ay = bx, by
    return sorted(found)


def _inside(x: float, crossed: list[float]) -> bool:
    return (len(crossed) - bisect_right(crossed, x)) % 2 == 1


@lru_cache(maxsize=1024)
def _outlines(land: Land, window: Window) -> tuple[tuple[Point, ...], ...]:
    """A country's rings in user units, without detail that does not matter to a name."""
    rings = (tuple(simplified(window.placed(ring), COARSE)) for ring in land.rings)
    return tuple(ring for ring in rings if len(ring) > 3)


def middle_of(land: Land, window: Window, words: str, taken: list[Box]) -> Point | None:
    """Where a country's name has most room on its own land, in user units, clear of ``taken``; or None."""
    width = len(words) * (LETTER + 3)
    best: tuple[float, Point] | None = None
    rings = _outlines(land, window)
    for row in range(1, ROWS):
        y = window.height * row / ROWS
        top, bottom = y - 12, y + 5
        if top < 6 or bottom > window.height - 30:
            continue
        crossed: tuple[list[float], ...] = ()
        for column in range(1, COLUMNS):
            x = window.width * column / COLUMNS
            left, right = x - width / 2, x + width / 2
            if left < 6 or right > window.width - 6:
                continue
            edge = min(x, window.width - x, y, window.height - y)
            if best is not None and edge * 1.5 <= best[0] + 1e-6:
                continue
            crossed = crossed or (crossings(top, rings), crossings(bottom, rings))
            if not all(_inside(px, line) for line in crossed for px in (left, x, right)):
                continue
            room = Box(left - 8, top - 8, right + 8, bottom + 8)
            if any(room.meets(other) for other in taken):
                continue
            clear = min((abs(x - px) + abs(y - py) for ring in rings for px, py in ring), default=edge)
            score = min(edge * 1.5, clear)
            if best is None or score > best[0] + 1e-6:
                best = (score, (x, y))
    return best[1] if best else None
