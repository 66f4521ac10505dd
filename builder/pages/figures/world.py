"""The outlines of the world's countries, and what of them lies in a window."""

from __future__ import annotations

import gzip
import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

Point = tuple[float, float]
"""Longitude, latitude in degrees; or user units."""

Frame = tuple[float, float, float, float]
"""West, south, east, north."""

CHUNK = 48
"""Points of a line that are looked at together."""


@dataclass(frozen=True, slots=True)
class Window:
    """What a map shows: degrees, and its width in user units. An equirectangular projection, true at its middle."""

    west: float
    south: float
    east: float
    north: float
    width: float

    @property
    def squeeze(self) -> float:
        return math.cos(math.radians((self.south + self.north) / 2))

    @property
    def unit(self) -> float:
        """User units a degree of latitude."""
        return self.width / ((self.east - self.west) * self.squeeze)

    @property
    def height(self) -> float:
        return (self.north - self.south) * self.unit

    def place(self, point: Point) -> Point:
        """User units of a longitude and latitude."""
        lon, lat = point
        return (lon - self.west) * self.squeeze * self.unit, (self.north - lat) * self.unit

    def holds(self, point: Point) -> bool:
        return self.west <= point[0] <= self.east and self.south <= point[1] <= self.north

    def meets(self, west: float, south: float, east: float, north: float) -> bool:
        """True when the two frames share a point."""
        return not (east < self.west or west > self.east or north < self.south or south > self.north)

    def grown(self, share: float) -> Window:
        dx, dy = (self.east - self.west) * share, (self.north - self.south) * share
        return Window(self.west - dx, self.south - dy, self.east + dx, self.north + dy, self.width)


def around(points: list[Point], width: float, *, margin: float, smallest: float, shape: float) -> Window:
    """The window that holds all points with a margin (a share of its size), at least ``smallest`` degrees high,
    ``shape`` times as wide as high."""
    lons, lats = [p[0] for p in points], [p[1] for p in points]
    lat = min(80.0, max(-80.0, (min(lats) + max(lats)) / 2))
    lon = (min(lons) + max(lons)) / 2
    squeeze = math.cos(math.radians(lat))
    high = max(smallest, (max(lats) - min(lats)) * (1 + 2 * margin))
    wide = max(high * shape, (max(lons) - min(lons)) * squeeze * (1 + 2 * margin))
    high = max(high, wide / shape)
    half = wide / squeeze / 2
    return Window(lon - half, lat - high / 2, lon + half, lat + high / 2, width)


@dataclass(frozen=True, slots=True)
class Land:
    """A country's part of a window: its clipped rings, in degrees."""

    code: str
    """ISO 3166-1 alpha-2, or "" for land that has none."""
    rings: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything of the world that a window shows."""

    lands: tuple[Land, ...]
    borders: tuple[tuple[Point, ...], ...]


@cache
def _world() -> dict[str, Any]:
    packed = files("builder.data").joinpath("world.json.gz").read_bytes()
    found: dict[str, Any] = json.loads(gzip.decompress(packed))
    return found


@cache
def _arc(index: int) -> tuple[Point, ...]:
    """One line in degrees."""
    unit = _world()["unit"]
    steps = _world()["arcs"][index][1]
    x = y = 0
    points = []
    for i in range(0, len(steps), 2):
        x, y = x + steps[i], y + steps[i + 1]
        points.append((x * unit, y * unit))
    return tuple(points)


@cache
def _chunks(index: int) -> tuple[tuple[Frame, tuple[Point, ...]], ...]:
    """One line in short pieces that share their ends, each with its frame."""
    line = _arc(index)
    pieces = [line[i : i + CHUNK + 1] for i in range(0, max(1, len(line) - 1), CHUNK)]
    return tuple(
        ((min(x for x, _ in p), min(y for _, y in p), max(x for x, _ in p), max(y for _, y in p)), p) for p in pieces
    )


def _frame(index: int) -> Frame:
    unit = _world()["unit"]
    west, south, east, north = _world()["arcs"][index][0]
    return west * unit, south * unit, east * unit, north * unit


def scene(window: Window) -> Scene:
    """The lands and borders in a window."""
    world = _world()
    wide = window.grown(0.02)
    lands = []
    shown: set[int] = set()
    for code, rings in world["countries"]:
        kept = []
        for ring in rings:
            numbers = [n if n >= 0 else ~n for n in ring]
            if not _ring_meets(numbers, wide):
                continue
            inside = clipped(_ring(ring, wide), wide)
            if len(inside) > 2:
                kept.append(tuple(inside))
                shown.update(n for n in numbers if wide.meets(*_frame(n)))
        if kept:
            lands.append(Land(code, tuple(kept)))
    shared = set(world["shared"])
    near = window.grown(0.06)
    return Scene(tuple(lands), tuple(run for n in sorted(shown & shared) for run in _runs(n, near)))


def _ring_meets(numbers: list[int], window: Window) -> bool:
    frames = [_frame(n) for n in numbers]
    return window.meets(
        min(f[0] for f in frames), min(f[1] for f in frames), max(f[2] for f in frames), max(f[3] for f in frames)
    )


def _ring(ring: list[int], window: Window) -> list[Point]:
    """A ring whose stretches outside the window are straight.

    A piece whose frame lies clear of the window lies beyond one of its four sides, and so does the straight line
    between its ends: what is inside the window stays the same.
    """
    points: list[Point] = []
    for index in ring:
        line: list[Point] = []
        if window.meets(*_frame(index if index >= 0 else ~index)):
            for frame, piece in _chunks(index if index >= 0 else ~index):
                line += piece if window.meets(*frame) else (piece[0], piece[-1])
        else:
            whole = _arc(index if index >= 0 else ~index)
            line += (whole[0], whole[-1])
        points += line if index >= 0 else line[::-1]
    return [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]


def clipped(points: list[Point], window: Window) -> list[Point]:
    """The part of a ring inside a window (Sutherland and Hodgman's way)."""
    sides = ((0, window.west, 1), (0, window.east, -1), (1, window.south, 1), (1, window.north, -1))
    for axis, limit, sign in sides:
        kept: list[Point] = []
        for before, here in pairwise(points[-1:] + points):
            inside, was = (here[axis] - limit) * sign >= 0, (before[axis] - limit) * sign >= 0
            if inside != was:
                share = (limit - before[axis]) / (here[axis] - before[axis])
                kept.append((before[0] + share * (here[0] - before[0]), before[1] + share * (here[1] - before[1])))
            if inside:
                kept.append(here)
        points = kept
        if not points:
            break
    return points


def _runs(index: int, window: Window) -> tuple[tuple[Point, ...], ...]:
    """The stretches of a line that touch a window; its frame hides what sticks out."""
    runs: list[list[Point]] = []
    open_end: Point | None = None
    for frame, piece in _chunks(index):
        if not window.meets(*frame):
            continue
        for a, b in pairwise(piece):
            if not window.meets(min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])):
                continue
            if runs and open_end == a:
                runs[-1].append(b)
            else:
                runs.append([a, b])
            open_end = b
    return tuple(tuple(run) for run in runs)


def simplified(points: list[Point], tolerance: float) -> list[Point]:
    """Douglas and Peucker's way, in user units; both ends stay."""
    keep = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        (ax, ay), (bx, by) = points[first], points[last]
        length = math.hypot(bx - ax, by - ay)
        far, at = tolerance, 0
        for i in range(first + 1, last):
            px, py = points[i]
            if length:
                away = abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length
            else:
                away = math.hypot(px - ax, py - ay)
            if away > far:
                far, at = away, i
        if at:
            keep.add(at)
            stack += [(first, at), (at, last)]
    return [points[i] for i in sorted(keep)]
