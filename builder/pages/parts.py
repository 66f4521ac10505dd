"""Long lists in parts: a page a year; of a long year, a page a month; of a long month, a page for some days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

MOST = 88_000
"""So many bytes of rows stand on a page, about: with what stands around them it is no heavier than 150 KB."""
UNDATED = "undated"
YEAR, MONTH = len("2023"), len("2023-05")


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One page of a long list."""

    key: str
    """When its rows are dated: ``2023``, ``2023-05``, ``2023-05-22``, ``2023-05-20/2023-05-22``; empty for never."""
    address: str
    """``timeline/2023/``, relative to the site's root; named after its first day."""
    rows: tuple[T, ...]
    number: int = 1
    """Which page of those with this key: rows of one date may be more than a page holds."""

    @property
    def anchor(self) -> str:
        """What its heading is called on the page that lists the parts: ``y-2023``."""
        name = self.key.replace("/", "-") or UNDATED
        return f"y-{name}-page-{self.number}" if self.number > 1 else f"y-{name}"


def parts(
    base: str,
    rows: Iterable[T],
    date_of: Callable[[T], str | None],
    weight_of: Callable[[T], int],
    beside: int = 0,
) -> tuple[Part[T], ...]:
    """The rows by year, in the order they come; nothing where they are few enough for the one page ``base``.

    Of a year that is long itself, those dated to a month at least stand by month; of such a month, those dated to a
    day stand in runs of days. What is long even so has several pages. ``weight_of`` gives the bytes of a row,
    ``beside`` those of what else the one page would list.
    """
    kept = tuple(rows)
    weights = [weight_of(row) for row in kept]
    if sum(weights) + beside <= MOST:
        return ()
    dates = [_start(date_of(row)) for row in kept]
    many = {length: Counter[str]() for length in (YEAR, MONTH)}
    for date, weight in zip(dates, weights, strict=True):
        for length in many:
            many[length][date[:length]] += weight
    found: dict[str, list[T]] = {}
    for row, date in zip(kept, dates, strict=True):
        size = next((n for n in (YEAR, MONTH) if many[n][date[:n]] <= MOST), None)
        found.setdefault(date[:size], []).append(row)
    return tuple(
        Part(_range(keys), _address(base, min(keys), number), page, number)
        for keys, of_keys in _runs(found, weight_of)
        for number, page in enumerate(pages(of_keys, weight_of), 1)
    )


def pages(rows: Sequence[T], weight_of: Callable[[T], int], most: int = MOST) -> Iterator[tuple[T, ...]]:
    """The rows in stretches of no more than ``most`` bytes each; a row that is heavier stands alone."""
    page: list[T] = []
    room = most
    for row in rows:
        weight = weight_of(row)
        if page and weight > room:
            yield tuple(page)
            page, room = [], most
        page.append(row)
        room -= weight
    if page:
        yield tuple(page)


def _runs(found: dict[str, list[T]], weight_of: Callable[[T], int]) -> Iterator[tuple[list[str], list[T]]]:
    """Dates with their rows: days of one month that one page holds together, everything else alone."""
    keys: list[str] = []
    rows: list[T] = []
    weight = 0
    for key, of_key in found.items():
        heavy = sum(map(weight_of, of_key))
        joined = keys and key[:MONTH] == keys[-1][:MONTH] and MONTH < len(key) == len(keys[-1])
        if keys and not (joined and weight + heavy <= MOST):
            yield keys, rows
            keys, rows, weight = [], [], 0
        keys, rows, weight = [*keys, key], [*rows, *of_key], weight + heavy
    if keys:
        yield keys, rows


def _range(keys: Sequence[str]) -> str:
    first, last = min(keys), max(keys)
    return first if first == last else f"{first}/{last}"


def _address(base: str, key: str, number: int) -> str:
    address = f"{base}{key or UNDATED}/"
    return f"{address}{number}/" if number > 1 else address


def _start(date: str | None) -> str:
    start, _, end = (date or "").replace("~", "").partition("/")
    return start or end
