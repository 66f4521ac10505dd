"""Long lists in parts: a page a year, a page a month of a year that is long itself, a page a day of such a month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

MOST = 300
"""A list of more rows than this is parted: about 300 KB of page."""
UNDATED = "undated"
YEAR, MONTH = len("2023"), len("2023-05")


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One page of a long list."""

    key: str
    """``2023``, ``2023-05``, ``2023-05-22``, or empty for rows without a date."""
    address: str
    """``timeline/2023/``, relative to the site's root."""
    rows: tuple[T, ...]


def parts(base: str, rows: Iterable[T], date_of: Callable[[T], str | None]) -> tuple[Part[T], ...]:
    """The rows by year, in the order they come; nothing where they are few enough for the one page ``base``.

    Of a year that is long itself, those dated to a month at least stand by month; of such a month, those dated to a
    day stand by day. Only a day is never parted.
    """
    kept = tuple(rows)
    if len(kept) <= MOST:
        return ()
    dates = [_start(date_of(row)) for row in kept]
    many = {length: Counter(date[:length] for date in dates) for length in (YEAR, MONTH)}
    found: dict[str, list[T]] = {}
    for row, date in zip(kept, dates, strict=True):
        length = next((n for n in (YEAR, MONTH) if many[n][date[:n]] <= MOST), None)
        found.setdefault(date[:length], []).append(row)
    return tuple(Part(key, f"{base}{key or UNDATED}/", tuple(of_key)) for key, of_key in found.items())


def _start(date: str | None) -> str:
    start, _, end = (date or "").replace("~", "").partition("/")
    return start or end
