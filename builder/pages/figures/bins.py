"""Events counted by month, year or decade, never finer than their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

MOST_MONTHS = 36
MOST_YEARS = 90
ENOUGH = 0.8
"""By month, when so large a share of all events can be drawn so."""


class Unit(StrEnum):
    """What one bar stands for."""

    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"


@dataclass(frozen=True, slots=True)
class Bin:
    """A month, year or decade and how many events it has."""

    key: str
    """``2023-05``, ``2023`` or ``2020`` (for the decade)."""
    sure: int
    vague: int
    """Those dated approximately or by a range inside it."""

    @property
    def count(self) -> int:
        return self.sure + self.vague


@dataclass(frozen=True, slots=True)
class Bins:
    """Every bin from the first to the last, empty ones too."""

    unit: Unit
    bins: tuple[Bin, ...]
    left_out: int
    """Events dated too coarsely for the unit (a season where months are drawn), or years away from all others."""

    @property
    def total(self) -> int:
        """Events drawn."""
        return sum(b.count for b in self.bins)

    @property
    def most(self) -> int:
        return max((b.count for b in self.bins), default=0)


def key_of(value: str, unit: Unit) -> str | None:
    """The bin of an EDTF value, or None where its words are coarser than the unit."""
    size = 7 if unit is Unit.MONTH else 4
    start, _, end = value.replace("~", "").partition("/")
    last = end or start
    if len(start) < size or len(last) < size:
        return None
    keys = [d[:3] + "0" if unit is Unit.DECADE else d[:size] for d in (start, last)]
    return keys[0] if keys[0] == keys[1] else None


def is_vague(value: str) -> bool:
    """True for an approximate date or a range: such a date must look approximate."""
    return "~" in value or "/" in value


def count(values: Iterable[str]) -> Bins:
    """EDTF values counted by month; by year where months would be too many, then by decade.

    Where a few lie years away from all others, the others are counted by month and these left out.
    """
    dates = sorted(values)
    unit, first, last = _frame_of(dates)
    sure: Counter[str] = Counter()
    vague: Counter[str] = Counter()
    left_out = 0
    for value in dates:
        key = key_of(value, unit)
        if key is None or not first <= key <= last:
            left_out += 1
        else:
            (vague if is_vague(value) else sure)[key] += 1
    if not (sure or vague):
        return Bins(unit, (), left_out)
    return Bins(unit, tuple(Bin(k, sure[k], vague[k]) for k in _between(first, last, unit)), left_out)


def _frame_of(dates: list[str]) -> tuple[Unit, str, str]:
    """The unit to count by, and the first and last bin."""
    months = sorted(k for d in dates if (k := key_of(d, Unit.MONTH)))
    years = sorted(k for d in dates if (k := key_of(d, Unit.YEAR)))
    if months:
        first, last = _fullest(months)
        if len([m for m in months if first <= m <= last]) >= ENOUGH * len(dates):
            return Unit.MONTH, first, last
    unit = Unit.DECADE if years and int(years[-1]) - int(years[0]) >= MOST_YEARS else Unit.YEAR
    keys = sorted(k for d in dates if (k := key_of(d, unit)))
    return (unit, keys[0], keys[-1]) if keys else (unit, "", "")


def _fullest(months: list[str]) -> tuple[str, str]:
    """First and last of the months in the fullest window of ``MOST_MONTHS``; of two, the later."""
    best = (0, "", "")
    end = 0
    for i, first in enumerate(months):
        while end < len(months) and _distance(first, months[end]) < MOST_MONTHS:
            end += 1
        best = max(best, (end - i, first, months[end - 1]))
    return best[1], best[2]


def _distance(first: str, last: str) -> int:
    """Months from one to the other."""
    return (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7])


def _between(first: str, last: str, unit: Unit) -> tuple[str, ...]:
    if unit is not Unit.MONTH:
        step = 10 if unit is Unit.DECADE else 1
        return tuple(f"{year:04}" for year in range(int(first), int(last) + 1, step))
    year, month = map(int, first.split("-"))
    found = []
    while (key := f"{year:04}-{month:02}") <= last:
        found.append(key)
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return tuple(found)
