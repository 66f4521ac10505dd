"""Long lists in parts: a page a year, and a page a month where one year alone is long."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

MOST = 300
"""A list of more rows than this is parted: about 300 KB of page."""
UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One page of a long list."""

    key: str
    """``2023``, ``2023-05``, or empty for rows without a date."""
    address: str
    """``timeline/2023/``, relative to the site's root."""
    rows: tuple[T, ...]


def parts(base: str, rows: Iterable[T], date_of: Callable[[T], str | None]) -> tuple[Part[T], ...]:
    """The rows by year, in the order they come; nothing where they are few enough for the one page ``base``.

    Of a year that is long itself, those dated to a month at least stand by month.
    """
    kept = tuple(rows)
    if len(kept) <= MOST:
        return ()
    dates = [_start(date_of(row)) for row in kept]
    years = Counter(date[:4] for date in dates)
    found: dict[str, list[T]] = {}
    for row, date in zip(kept, dates, strict=True):
        found.setdefault(date[:7] if years[date[:4]] > MOST else date[:4], []).append(row)
    return tuple(Part(key, f"{base}{key or UNDATED}/", tuple(of_key)) for key, of_key in found.items())


def _start(date: str | None) -> str:
    start, _, end = (date or "").replace("~", "").partition("/")
    return start or end
