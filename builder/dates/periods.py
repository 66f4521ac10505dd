"""Stretches that figures are told for: the same months of another year, the first nine months, the year to March."""

from __future__ import annotations

from builder.dates import calendar as cal
from builder.dates.calendar import When
from builder.dates.context import Context, Words
from builder.dates.years import year_of

STRETCHES = frozenset(
    {
        "part-of-year",
        "part-of-year-before",
        "quarter-of-report",
        "quarter-told",
        "first-months",
        "months-to",
        "same-part",
        "month-range",
        "day-range",
        "month-alone",
        "season",
    }
)
"""Meanings of what ``the same period`` may be the same as."""
AUTUMN = 7
"""From this month on ``the new year`` is the one to come; up to ``SPRING`` it is the one that has just begun."""
SPRING = 2
YEAR = 12


def same_part(w: Words, c: Context) -> When | None:
    """``the same period last year``: the months told last, in that year; without such, some time of it, where the words
    say which."""
    anchor, year = c.day(), w.year()
    if year is None and w.get("yearly") is not None and anchor is not None:
        year = anchor.year + int(w.get("yearly"))
    if c.part is None:
        return cal.point(year) if year is not None else None
    first, last = c.part.start.first, c.part.end.first
    by = (year - int(last[:4])) if year is not None else -1
    a, b = _moved(first, by), _moved(last, by)
    return cal.between(a, b) if c.part.last else a


def _moved(value: str, by: int) -> When | None:
    """The same month or day so many years later."""
    year, *rest = (int(x) for x in value.split("-"))
    return cal.point(year + by, *rest)


def first_months(w: Words, c: Context) -> When | None:
    """``the first nine months of the year``: from January on; of this year only where they are over."""
    anchor, number, year = c.day(), w.number("number"), w.year()
    if number is None or not 1 < number < YEAR:
        return None
    if year is not None:
        return cal.months(year, 1, number)
    if anchor is None:
        return None
    found = cal.months(anchor.year + int(w.get("yearly") or 0), 1, number)
    return found if found and (found.end.first < anchor.isoformat()[:7] or c.tense() > 0) else None


def months_to(w: Words, c: Context) -> When | None:
    """``the six months to June``, ``the year ended 31 March 2020``: so many months, up to the end of that one."""
    number, month, year = w.number("number"), w.get("month"), w.year()
    if number is None or month is None or not 1 < number <= YEAR:
        return None
    last = cal.point(year, month) if year is not None else year_of(w, c, month, None)
    end = cal.as_day(f"{last.first}-01") if last else None
    return cal.between(cal.month(end, 1 - number), last) if end else None


def new_year(w: Words, c: Context) -> When | None:
    """``the start of the new year``: the year to come in autumn, this one in its first weeks, else of none for sure."""
    anchor = c.day()
    if anchor is None or SPRING < anchor.month < AUTUMN or (c.tense() < 0 and anchor.month >= AUTUMN):
        return None
    return cal.point(anchor.year + (anchor.month >= AUTUMN))


def year_of_report(w: Words, c: Context) -> When | None:
    """``expects a profit for the year`` of a firm's figures: this one, while it lasts."""
    anchor = c.day()
    return cal.point(anchor.year) if anchor and c.reported and c.tense() > 0 and anchor.month > SPRING else None
