"""With whom: a star drawn from the rows of the table beside it, laid out by networkx."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import networkx as nx

from builder.model import Kind
from builder.pages.figures.shapes import number, quoted, shape, two_lines

WIDTH = 510
RX, RY = 150.0, 172.0
NEAREST = 0.62
LETTER = 7.2
"""The breadth of a letter of the name in the middle, more or less: the lines end behind it."""
ORDER = (Kind.ACTOR, Kind.PLACE, Kind.GROUP)


@dataclass(frozen=True, slots=True)
class Tie:
    """One row of the table: who stands together with the page's entity, and in how many sentences."""

    name: str
    kind: Kind
    count: int
    href: str
    said: str
    """The row in words: ``Grayvoron : 6 phrases``."""


def graph_of(name: str, ties: Sequence[Tie]) -> nx.Graph[int]:
    """The star as a graph: node 0 is the page's entity, edges weigh their sentences."""
    graph: nx.Graph[int] = nx.Graph()
    graph.add_node(0, label=name)
    for i, tie in enumerate(_ordered(ties), 1):
        graph.add_edge(0, i, weight=tie.count)
    return graph


def ego(name: str, kind: Kind, ties: Sequence[Tie], *, title: str) -> str:
    """The star: nearer and thicker is more often, kinds keep together. Empty for no ties."""
    if not ties:
        return ""
    n = number
    ordered = _ordered(ties)
    places = _places(name, ordered)
    middle_x, middle_y = WIDTH / 2, 200.0
    lines, nodes, ys = [], [], [middle_y, middle_y + 34]
    for tie, (dx, dy) in zip(ordered, places, strict=True):
        x, y = middle_x + dx, middle_y + dy
        ys.append(y)
        thick = min(6.0, 0.8 + tie.count * 0.7)
        lines.append(f'<path class="f-link" stroke-width="{n(thick)}" d="M{n(middle_x)} {n(middle_y)}L{n(x)} {n(y)}"/>')
        right = dx > -3
        tx, anchor = (x + 13, "start") if right else (x - 13, "end")
        first, second = two_lines(tie.name)
        tail = f'<tspan x="{n(tx)}" dy="1.15em">{quoted(second)}</tspan>' if second else ""
        ty = y - 2 if second else y + 4
        nodes.append(
            f'<a xlink:href="{quoted(tie.href)}" aria-label="{quoted(tie.said)}">{shape(tie.kind, x, y, 6.5)}'
            f'<text class="f-halo" x="{n(tx)}" y="{n(ty)}" text-anchor="{anchor}">{quoted(first)}{tail}</text></a>'
        )
    broad = LETTER * len(name) + 8
    top, tall = min(ys) - 18, max(ys) - min(ys) + 44
    return "\n".join(
        [
            f'<svg viewBox="0 {n(top)} {WIDTH} {n(tall)}" role="group" aria-label="{quoted(title)}">',
            '<g aria-hidden="true">',
            *lines,
            f'<rect class="f-back" x="{n(middle_x - broad / 2)}" y="{n(middle_y + 15)}" width="{n(broad)}" '
            'height="18"/>',
            "</g>",
            *nodes,
            f'<g aria-hidden="true">{shape(kind, middle_x, middle_y, 11)}'
            f'<text class="f-b f-halo" x="{n(middle_x)}" y="{n(middle_y + 28)}" text-anchor="middle">'
            f"{quoted(name)}</text></g>",
            "</svg>",
        ]
    )


def _ordered(ties: Sequence[Tie]) -> list[Tie]:
    return sorted(ties, key=lambda t: (ORDER.index(t.kind), -t.count, t.name))


def _places(name: str, ties: Sequence[Tie]) -> list[tuple[float, float]]:
    """Offsets from the middle: networkx's shell gives the directions, the counts the distances."""
    graph = graph_of(name, ties)
    around = nx.shell_layout(graph, nlist=[[0], list(range(1, len(ties) + 1))], rotate=math.pi / max(1, len(ties)))
    most = max(tie.count for tie in ties)
    found = []
    for i, tie in enumerate(ties, 1):
        x, y = (float(v) for v in around[i])
        # the shell starts at the right; ours starts at the top and goes with the clock
        share = NEAREST + (1 - NEAREST) * (1 - tie.count / most)
        length = math.hypot(x, y) or 1.0
        found.append((y / length * RX * share, -x / length * RY * share))
    return found
