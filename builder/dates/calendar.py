"""Days, months, years and ranges of them as EDTF. Knows the calendar and no language."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta

from builder.model import Precision


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of time as precise as its words: one point (day, month, year), or from one to another."""

    first: str
    """``2023-05-22``, ``2023-05`` or ``2023``."""
    last: str | None = None
    """The range's other end; None for a point."""
    about: bool = False
    """True where the words say that it is approximate."""

    @property
    def value(self) -> str:
        """EDTF: ``2023-05``, ``2023-05~``, ``2022-03/2022-05``."""
        mark = "~" if self.about else ""
        return f"{self.first}{mark}/{self.last}{mark}" if self.last else f"{self.first}{mark}"

    @property
    def precision(self) -> Precision:
        """How fine it is."""
        if self.last:
            return Precision.RANGE
        return {10: Precision.DAY, 7: Precision.MONTH}.get(len(self.first), Precision.YEAR)

    @property
    def start(self) -> When:
        """Its beginning, at the precision of the words."""
        return replace(self, last=None)

    @property
    def end(self) -> When:
        """Its end, at the precision of the words."""
        return replace(self, first=self.last or self.first, last=None)

    @property
    def approximate(self) -> When:
        """The same, marked as approximate."""
        return replace(self, about=True)


def point(year: int, month: int | None = None, day: int | None = None) -> When | None:
    """A year, a month or a day; None where the calendar has no such day."""
    if not 1 <= year <= 9999:
        return None
    if month is None:
        return When(f"{year:04d}")
    if not 1 <= month <= 12:
        return None
    if day is None:
        return When(f"{year:04d}-{month:02d}")
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return When(f"{year:04d}-{month:02d}-{day:02d}")


def of_day(day: date) -> When:
    """One day."""
    return When(day.isoformat())


def between(first: When | None, last: When | None) -> When | None:
    """From the start of one to the end of the other; None where either is unknown or they stand the wrong way."""
    if first is None or last is None:
        return None
    a, b = first.start.first, last.end.first
    if a == b:
        return When(a)
    return When(a, b) if a < b else None


def days(first: date, last: date) -> When:
    """From one day to another."""
    return When(first.isoformat(), last.isoformat())


def safe_shift(day: date, number: int) -> date | None:
    """So many days later (or earlier); None beyond the calendar."""
    try:
        return day + timedelta(days=number)
    except OverflowError:
        return None


def week(day: date, number: int = 0) -> When | None:
    """Monday to Sunday of the week of ``day``, or of the week so many weeks later."""
    monday = safe_shift(day, 7 * number - day.weekday())
    sunday = safe_shift(day, 7 * number - day.weekday() + 6)
    return days(monday, sunday) if monday and sunday else None


def weekend(day: date, number: int = 0) -> When | None:
    """Saturday and Sunday of the week of ``day``, or of the week so many weeks later."""
    saturday = safe_shift(day, 7 * number - day.weekday() + 5)
    sunday = safe_shift(day, 7 * number - day.weekday() + 6)
    return days(saturday, sunday) if saturday and sunday else None


def month(day: date, number: int = 0) -> When | None:
    """The month of ``day``, or the one so many months later."""
    count = day.year * 12 + day.month - 1 + number
    return point(count // 12, count % 12 + 1)


def beside(when: When, number: int) -> When | None:
    """The day so many days before the first of some days, or behind the last; None for what has no days."""
    day = as_day(when.start.first if number < 0 else when.end.first)
    found = safe_shift(day, number) if day else None
    return of_day(found) if found else None


def months(year: int, first: int, length: int) -> When | None:
    """So many months from the first of them on."""
    count = year * 12 + first - 1 + length - 1
    return between(point(year, first), point(count // 12, count % 12 + 1))


def decade(year: int) -> When | None:
    """Ten years from this one on."""
    return between(point(year), point(year + 9))


def as_day(text: str | None) -> date | None:
    """An ISO day, or None for anything else."""
    try:
        return date.fromisoformat(text) if text and len(text) == 10 else None
    except ValueError:
        return None


def weekday_before(day: date, weekday: int, *, strictly: int) -> date | None:
    """The last such weekday (0 is Monday) up to ``day``; ``strictly`` 1 leaves ``day`` itself out."""
    back = (day.weekday() - weekday - strictly) % 7 + strictly
    return safe_shift(day, -back)


def weekday_after(day: date, weekday: int, *, strictly: int) -> date | None:
    """The next such weekday from ``day`` on; ``strictly`` 1 leaves ``day`` itself out."""
    on = (weekday - day.weekday() - strictly) % 7 + strictly
    return safe_shift(day, on)
