"""What stands in a stretch of a text, of things in its order: found without looking at each of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

from builder.model.sources import Span


class Standing(Protocol):
    """A thing that has a place in a text."""

    @property
    def span(self) -> Span: ...


T = TypeVar("T", bound=Standing)


def standing_in(ordered: Sequence[T], stretch: Span) -> Iterator[T]:
    """Those that lie wholly inside ``stretch``, of things sorted by where they start."""
    for i in range(bisect_left(ordered, stretch.start, key=_start), len(ordered)):
        one = ordered[i]
        if one.span.start >= stretch.end:
            return
        if one.span.end <= stretch.end:
            yield one


def _start(one: Standing) -> int:
    return one.span.start
