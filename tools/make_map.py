"""Make ``builder/data/world.json.gz``, the outlines that the site's maps are drawn from.

    python tools/make_map.py COUNTRIES builder/data/world.json.gz

COUNTRIES is the file ``countries-10m.json`` of the npm package ``world-atlas`` 2.0.2 (Natural Earth 4.1.0, 1:10m,
public domain; ``npm pack world-atlas@2.0.2`` brings it). Run once at development time; the result is part of the
sources. The same input gives the same bytes.

What is kept: each boundary line once (so that neighbours meet without a gap), simplified to about 500 metres,
whole thousandths of a degree, stored as differences. What is left out: islets smaller than about 3 km.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

from babel.core import get_global

Point = tuple[float, float]
TOLERANCE = 0.005
"""Degrees."""
ISLET = 0.03
"""Degrees: a ring whose frame is smaller both ways is left out."""


def arcs_of(topology: dict[str, Any]) -> list[list[Point]]:
    """Every arc in degrees; TopoJSON stores quantised differences."""
    sx, sy = topology["transform"]["scale"]
    tx, ty = topology["transform"]["translate"]
    decoded = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        decoded.append(line)
    return decoded


def simplified(points: list[Point], tolerance: float) -> list[Point]:
    """Douglas-Peucker in degrees, with longitudes squeezed by the line's latitude; both ends stay."""
    squeeze = max(0.1, math.cos(math.radians(points[0][1])))
    keep = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        (ax, ay), (bx, by) = points[first], points[last]
        ax, bx = ax * squeeze, bx * squeeze
        length = math.hypot(bx - ax, by - ay)
        far, at = tolerance, 0
        for i in range(first + 1, last):
            px, py = points[i][0] * squeeze, points[i][1]
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


def code_of(country: dict[str, Any]) -> str:
    """ISO 3166-1 alpha-2 of a country, or "" for what has none."""
    found = get_global("territory_aliases").get(country.get("id", ""))
    if found:
        return str(found[0])
    return "XK" if country["properties"]["name"] == "Kosovo" else ""


def rings_of(country: dict[str, Any]) -> list[list[int]]:
    """Its rings as lists of arc numbers; a negative one is ``~n``, the arc read backwards."""
    if country["type"] == "Polygon":
        return list(country["arcs"])
    return [ring for polygon in country.get("arcs", ()) for ring in polygon]


def is_islet(ring: list[int], arcs: list[list[Point]]) -> bool:
    points = [p for n in ring for p in arcs[n if n >= 0 else ~n]]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return max(xs) - min(xs) < ISLET and max(ys) - min(ys) < ISLET


def compact(topology: dict[str, Any]) -> dict[str, Any]:
    """The archive's own form: ``countries`` [code, rings], ``arcs`` [bounds, differences], ``shared`` arcs."""
    arcs = arcs_of(topology)
    countries = []
    used: Counter[int] = Counter()
    for country in topology["objects"]["countries"]["geometries"]:
        rings = [r for r in rings_of(country) if not is_islet(r, arcs)]
        if rings:
            countries.append([code_of(country), rings])
            used.update(n if n >= 0 else ~n for ring in rings for n in ring)
    number = {old: new for new, old in enumerate(sorted(used))}
    lines = []
    for old in sorted(used):
        line = [(round(x * 1000), round(y * 1000)) for x, y in simplified(arcs[old], TOLERANCE)]
        xs, ys = [p[0] for p in line], [p[1] for p in line]
        steps = list(line[0])
        for (ax, ay), (bx, by) in pairwise(line):
            steps += [bx - ax, by - ay]
        lines.append([[min(xs), min(ys), max(xs), max(ys)], steps])
    for country in countries:
        country[1] = [[number[n] if n >= 0 else ~number[~n] for n in ring] for ring in country[1]]
    countries.sort(key=lambda c: (c[0], json.dumps(c[1])))
    return {
        "unit": 0.001,
        "source": "Natural Earth 4.1.0, 1:10m, public domain",
        "countries": countries,
        "arcs": lines,
        "shared": sorted(number[n] for n, times in used.items() if times > 1),
    }


def main() -> None:
    """Read the one file, write the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("countries", type=Path)
    parser.add_argument("target", type=Path)
    given = parser.parse_args()
    world = compact(json.loads(given.countries.read_text(encoding="utf-8")))
    text = json.dumps(world, separators=(",", ":"), sort_keys=True).encode()
    given.target.write_bytes(gzip.compress(text, 9, mtime=0))
    print(f"{len(world['arcs'])} lines, {given.target.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
