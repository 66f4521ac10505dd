"""What the words before an expression make of it: ``depuis``, ``jusqu'à``, ``vers``."""

from __future__ import annotations

from builder.dates.calendar import When, beside
from builder.dates.grammar import Grammar


def modified(when: When | None, left: str, rules: Grammar) -> When | None:
    """What the words before make of it: its start, its end, an approximation."""
    if when is None or not left:
        return when
    for kind, apart in (("eve", -1), ("morrow", 1)):
        if (found := rules.left[kind].search(left)) is not None and found.end() == len(left.rstrip()):
            return beside(when, apart)
    if rules.left["until"].search(left):
        when = when.end
    elif rules.left["since"].search(left) and not (when.last and len(when.first) == 4 and rules.ending.search(left)):
        when = when.start  # "depuis la fin des années 90" is no year 1990
    if rules.left["about"].search(left):
        when = when.approximate
    return when
