"""Events counted by month, year or decade, never finer than their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

MOST_MONTHS = 36
MOST_YEARS = 90


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
    """Events dated too coarsely for the unit: a season where months are drawn."""

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
    """EDTF values counted by month; by year where months would be too many, then by decade."""
    dates = sorted(values)
    unit = _unit_of(dates)
    sure: Counter[str] = Counter()
    vague: Counter[str] = Counter()
    left_out = 0
    for value in dates:
        key = key_of(value, unit)
        if key is None:
            left_out += 1
        else:
            (vague if is_vague(value) else sure)[key] += 1
    keys = sorted(sure | vague)
    if not keys:
        return Bins(unit, (), left_out)
    return Bins(unit, tuple(Bin(k, sure[k], vague[k]) for k in _between(keys[0], keys[-1], unit)), left_out)


def _unit_of(dates: list[str]) -> Unit:
    months = sorted(k for d in dates if (k := key_of(d, Unit.MONTH)))
    years = sorted(k for d in dates if (k := key_of(d, Unit.YEAR)))
    by_month = len(months) * 2 >= len(dates)  # most can be drawn by month
    if months and by_month and len(_between(months[0], months[-1], Unit.MONTH)) <= MOST_MONTHS:
        return Unit.MONTH
    if years and int(years[-1]) - int(years[0]) >= MOST_YEARS:
        return Unit.DECADE
    return Unit.YEAR


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
