"""The three shapes of the three kinds, and what every figure is written with."""

from __future__ import annotations

from html import escape

from builder.model import Kind

WIDE, NARROW = 1120, 360
"""User units across a chart on a wide and on a narrow screen: one unit is one pixel, so that letters keep size."""


def breadth(width: int) -> str:
    """The class that shows a chart on wide or on narrow screens."""
    return "f-wide" if width > NARROW else "f-narrow"


def number(value: float) -> str:
    """A coordinate: one decimal at most, no trailing zero, no minus zero."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def quoted(text: str) -> str:
    """Text made safe for an element or an attribute."""
    return escape(text, quote=True)


def diamond(x: float, y: float, r: float) -> str:
    """Path data of a diamond around a point."""
    n = number
    return f"M{n(x)} {n(y - r)}l{n(r)} {n(r)} {n(-r)} {n(r)} {n(-r)} {n(-r)}z"


def shape(kind: Kind, x: float, y: float, r: float) -> str:
    """A person's disc, a place's diamond or a group's square."""
    n = number
    if kind is Kind.ACTOR:
        return f'<circle class="f-actor" cx="{n(x)}" cy="{n(y)}" r="{n(r)}"/>'
    if kind is Kind.PLACE:
        return f'<path class="f-place" d="{diamond(x, y, r * 1.25)}"/>'
    return f'<path class="f-group" d="M{n(x - r)} {n(y - r)}h{n(2 * r)}v{n(2 * r)}h{n(-2 * r)}z"/>'


def two_lines(label: str, longest: int = 16) -> tuple[str, str]:
    """A label on one line, or parted at the space nearest to its middle; the second line may be empty."""
    words = label.split(" ")
    if len(label) <= longest or len(words) == 1:
        return label, ""
    half = len(label) / 2
    cut = min(range(1, len(words)), key=lambda k: (abs(len(" ".join(words[:k])) - half), k))
    return " ".join(words[:cut]), " ".join(words[cut:])
