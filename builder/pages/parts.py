"""Long lists in parts: what a page holds stands open on the list's own; of the rest, a page a year or for some years;
of a long year, a page a month; of a long month, a page for some days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
Run = tuple[list[str], list[T]]
"""Dates and their rows."""

MOST = 88_000
"""So many bytes of rows stand on a page, about: with what stands around them it is no heavier than 150 KB."""
LINK = 400
"""Bytes of what stands on the list's own page for a part that does not: a heading, a link, a number."""
SOME = 10_000
"""So much room is worth to begin a list in that does not fit, in bytes."""
UNDATED, UNKNOWN = "undated", ""
YEAR, MONTH = len("2023"), len("2023-05")


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """Some rows of a long list, on a page of their own or open on the list's."""

    key: str
    """When its rows are dated: ``2023``, ``1991/2008``, ``2023-05``, ``2023-05-22``, ``2023-05-20/2023-05-22``; empty
    for never."""
    address: str
    """``timeline/2023/``, relative to the site's root; named after its first day. That of the list where it is open."""
    rows: tuple[T, ...]
    number: int = 1
    """Which page of those with this key: rows of one date may be more than a page holds."""
    is_open: bool = False
    """True where its rows stand on the list's own page."""

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
    room: int = MOST,
) -> tuple[Part[T], ...]:
    """The rows by year, in the order they come; nothing where they are few enough for the one page ``base``.

    Of a year that is long itself, those dated to a month at least stand by month; of such a month, those dated to a
    day stand in runs of days. What is long even so has several pages. As many parts as the one page has ``room`` for
    stand open there, the newest first; years beside one another that do not are one part, as far as a page holds them.
    ``weight_of`` gives the bytes of a row, ``beside`` those of what else the one page would list.
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
    runs = tuple(_runs(found, weight_of))
    opened, rest = _opened(runs, weight_of, room)
    made = []
    for keys, of_keys in _joined(runs, opened, weight_of):
        # Of the undated, which no date parts, some may stand open.
        some = keys == [UNKNOWN] and keys not in opened and rest >= SOME
        for number, page in enumerate(pages(of_keys, weight_of, first=rest if some else MOST), 1):
            is_open = keys in opened or (some and number == 1)
            address = base if is_open else _address(base, min(keys), number)
            made.append(Part(_range(keys), address, page, number, is_open))
    return tuple(made)


def left(found: Iterable[Part[T]], weight_of: Callable[[T], int]) -> int:
    """The room that is left on the list's own page beside its parts, in bytes."""
    return MOST - sum(sum(map(weight_of, part.rows)) if part.is_open else LINK for part in found)


def pages(
    rows: Sequence[T], weight_of: Callable[[T], int], most: int = MOST, first: int = 0
) -> Iterator[tuple[T, ...]]:
    """The rows in stretches of no more than ``most`` bytes each, the ``first`` of so many; a row that is heavier stands
    alone."""
    page: list[T] = []
    room = first or most
    for row in rows:
        weight = weight_of(row)
        if page and weight > room:
            yield tuple(page)
            page, room = [], most
        page.append(row)
        room -= weight
    if page:
        yield tuple(page)


def _runs(found: dict[str, list[T]], weight_of: Callable[[T], int]) -> Iterator[Run[T]]:
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


def _opened(runs: Sequence[Run[T]], weight_of: Callable[[T], int], room: int) -> tuple[list[list[str]], int]:
    """The keys of the runs that the one page has room for (the newest, and of older ones whatever still fits), and the
    room that is left."""
    opened: list[list[str]] = []
    linked = {run[0][0]: sum(1 for _ in pages(run[1], weight_of)) for run in runs}
    rest = room - LINK * sum(
        linked.get(keys[0], 1) if len(keys) == 1 else 1 for keys, _ in _joined(runs, opened, weight_of)
    )
    split = _split(runs)
    for keys, rows in sorted(runs, key=lambda run: max(run[0]), reverse=True):
        # Years that stand together have one link; what is taken out of them may leave two.
        links = -1 if _joins(keys, split) else linked[keys[0]]
        more = sum(map(weight_of, rows)) - LINK * links
        if more <= rest:
            opened.append(keys)
            rest -= more
    return opened, rest


def _split(runs: Sequence[Run[T]]) -> set[str]:
    """The years that stand by month or day."""
    return {keys[0][:YEAR] for keys, _ in runs if len(keys[0]) > YEAR}


def _joins(keys: Sequence[str], split: Set[str]) -> bool:
    """True for a whole year, which may stand with those beside it."""
    return len(keys[-1]) == YEAR and keys[-1] not in split


def _joined(runs: Sequence[Run[T]], opened: Sequence[list[str]], weight_of: Callable[[T], int]) -> Iterator[Run[T]]:
    """The runs; whole years beside one another that are not open, together as far as a page holds them."""
    split, kept = _split(runs), {keys[0] for keys in opened}
    keys: list[str] = []
    rows: list[T] = []
    weight = 0
    for run, of_run in runs:
        more = sum(map(weight_of, of_run))
        alone = not keys or any(not _joins(k, split) or k[0] in kept for k in (keys, run))
        if not alone and weight + more <= MOST:
            keys, rows, weight = [*keys, *run], [*rows, *of_run], weight + more
            continue
        if keys:
            yield keys, rows
        keys, rows, weight = run, of_run, more
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
