"""The outlines of the world's countries, and what of them lies in a window."""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

Point = tuple[float, float]
"""Longitude, latitude in degrees; or user units."""

Frame = tuple[float, float, float, float]
"""West, south, east, north."""

CHUNK = 48
"""Points of a line that are looked at together."""


@dataclass(frozen=True)
class Window:
    """What a map shows: degrees, and its width in user units. An equirectangular projection, true at its middle."""

    west: float
    south: float
    east: float
    north: float
    width: float

    @cached_property
    def squeeze(self) -> float:
        return math.cos(math.radians((self.south + self.north) / 2))

    @cached_property
    def unit(self) -> float:
        """User units a degree of latitude."""
        return self.width / ((self.east - self.west) * self.squeeze)

    @cached_property
    def height(self) -> float:
        return (self.north - self.south) * self.unit

    def place(self, point: Point) -> Point:
        """User units of a longitude and latitude."""
        return self.placed((point,))[0]

    def placed(self, points: Iterable[Point]) -> list[Point]:
        """User units of longitudes and latitudes."""
        west, north, high = self.west, self.north, self.unit
        wide = self.squeeze * high
        return [((lon - west) * wide, (north - lat) * high) for lon, lat in points]

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


@cache
def _frame(index: int) -> Frame:
    unit = _world()["unit"]
    west, south, east, north = _world()["arcs"][index][0]
    return west * unit, south * unit, east * unit, north * unit


@cache
def _countries() -> tuple[tuple[str, Frame, tuple[tuple[tuple[int, ...], Frame], ...]], ...]:
    """Each country's code, frame, and rings (the numbers of their lines), these with their frames."""
    found = []
    for code, rings in _world()["countries"]:
        framed = tuple((tuple(ring), _around([_frame(n if n >= 0 else ~n) for n in ring])) for ring in rings)
        found.append((code, _around([frame for _, frame in framed]), framed))
    return tuple(found)


def _around(frames: list[Frame]) -> Frame:
    wests, souths, easts, norths = zip(*frames, strict=True)
    return min(wests), min(souths), max(easts), max(norths)


@cache
def _shared() -> frozenset[int]:
    """The lines that two countries share."""
    return frozenset(_world()["shared"])


@lru_cache(maxsize=256)
def scene(window: Window) -> Scene:
    """The lands and borders in a window."""
    wide = window.grown(0.02)
    lands = []
    shown: set[int] = set()
    for code, outer, rings in _countries():
        if not wide.meets(*outer):
            continue
        kept: list[tuple[Point, ...]] = []
        for ring, frame in rings:
            if not wide.meets(*frame):
                continue
            parts = [inside for whole in unrolled(_ring(ring, wide)) if len(inside := clipped(whole, wide)) > 2]
            if parts:
                kept += map(tuple, parts)
                shown.update(i for n in ring if wide.meets(*_frame(i := n if n >= 0 else ~n)))
        if kept:
            lands.append(Land(code, tuple(kept)))
    near = window.grown(0.06)
    return Scene(tuple(lands), tuple(run for n in sorted(shown & _shared()) for run in _runs(n, near)))


def _ring(ring: tuple[int, ...], window: Window) -> list[Point]:
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


def unrolled(points: list[Point]) -> tuple[list[Point], ...]:
    """A ring as it lies on a map: where it crosses the 180th meridian, once on each side of the world. As it is
    written, such a ring would run all around the world to come to its other end."""
    turned: list[Point] = []
    shift, before = 0.0, points[0][0]
    for lon, lat in (*points, points[0]):
        if abs(lon - before) > 180:
            shift += 360 if lon < before else -360
        turned.append((lon + shift, lat))
        before = lon
    del turned[-1]
    if turned == points or shift:  # what goes around a pole comes to no end
        return (points,)
    return tuple([(lon + aside, lat) for lon, lat in turned] for aside in (-360, 0, 360))


def clipped(points: list[Point], window: Window) -> list[Point]:
    """The part of a ring inside a window (Sutherland and Hodgman's way)."""
    sides = ((0, window.west, 1), (0, window.east, -1), (1, window.south, 1), (1, window.north, -1))
    for axis, limit, sign in sides:
        if not points:
            break
        beyond = [(point[axis] - limit) * sign for point in points]
        if min(beyond) >= 0:
            continue
        kept: list[Point] = []
        before, was = points[-1], beyond[-1] >= 0
        for here, depth in zip(points, beyond, strict=True):
            inside = depth >= 0
            if inside != was:
                share = (limit - before[axis]) / (here[axis] - before[axis])
                kept.append((before[0] + share * (here[0] - before[0]), before[1] + share * (here[1] - before[1])))
            if inside:
                kept.append(here)
            before, was = here, inside
        points = kept
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
        dx, dy = bx - ax, by - ay
        length = math.hypot(dx, dy)
        far, at = tolerance * (length or 1.0), 0
        # twice the triangle's area stands for its height: one division less a point
        level = dx * ay - dy * ax
        for i in range(first + 1, last):
            px, py = points[i]
            away = abs(level - dx * py + dy * px) if length else math.hypot(px - ax, py - ay)
            if away > far:
                far, at = away, i
        if at:
            keep.add(at)
            stack += [(first, at), (at, last)]
    return [points[i] for i in sorted(keep)]
