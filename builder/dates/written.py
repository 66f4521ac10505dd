"""Meanings of dates that are written out: days, months, years, in figures or words."""

from __future__ import annotations

from builder.dates import calendar as cal
from builder.dates.calendar import When
from builder.dates.context import Context, Words
from builder.dates.years import FAR, distance, year_of

MODERN = 2000
"""Hundreds of years before that are centuries where they are told like decades: ``the 1800s``."""


def full_date(w: Words, c: Context) -> When | None:
    """A day of a month, with or without its year."""
    month, day, year = w.get("month"), w.number("day"), w.year()
    if month is None or day is None:
        return None
    if year is not None:
        return cal.point(year, month, day)
    return year_of(w, c, month, day, w.get("weekday") if w.has("weekday") else None)


def weekday_and_number(w: Words, c: Context) -> When | None:
    """``lundi 22``: the day of that number nearest to publication whose weekday it is."""
    anchor, number, weekday = c.day(), w.number("day"), w.get("weekday")
    if anchor is None or number is None:
        return None
    around = [d for n in range(-45, 46) if (d := cal.safe_shift(anchor, n)) and d.day == number]
    fitting = [d for d in around if d.weekday() == weekday]
    best = min(fitting, key=lambda d: (abs((d - anchor).days), d), default=None)
    return cal.of_day(best) if best else None


def day_range(w: Words, c: Context) -> When | None:
    """``du 3 au 5 juin``: from one day to another; month and year may be said once, at the end or the start."""
    month, year = w.get("month2") or w.get("month"), w.year("year2") or w.year()
    day1, day2 = w.number("day"), w.number("day2")
    if month is None or day1 is None or day2 is None:
        return None
    last = cal.point(year, month, day2) if year else year_of(w, c, month, day2)
    if last is None:
        return None
    end_year = int(last.first[:4])
    month1 = w.get("month") or month
    start_year = w.year() or (end_year - 1 if month1 > month else end_year)
    return cal.between(cal.point(start_year, month1, day1), last)


def month_alone(w: Words, c: Context) -> When | None:
    """A month, with or without its year."""
    month, year = w.get("month"), w.year()
    if month is None:
        return None
    if year is None and w.has("direction") and w.get("direction") in (-3, 3):
        year = c.told_year
    return cal.point(year, month) if year is not None else year_of(w, c, month, None)


def month_and_year_told(w: Words, c: Context) -> When | None:
    """``mars de la même année``."""
    return cal.point(c.told_year, w.get("month"), w.number("day")) if c.told_year else None


def month_and_relative_year(w: Words, c: Context) -> When | None:
    """``mars de l'année dernière``."""
    anchor = c.day()
    return cal.point(anchor.year + int(w.get("yearly")), w.get("month"), w.number("day")) if anchor else None


def month_range(w: Words, c: Context) -> When | None:
    """``entre mars et mai 2022``."""
    month1, month2 = w.get("month"), w.get("month2")
    year2 = w.year("year2")
    if year2 is None and w.year() is None and (found := _nearest_range(month1, month2, c)) is not None:
        return found
    last = cal.point(year2, month2) if year2 is not None else year_of(w, c, month2, None)
    if last is None:
        return None
    end_year = int(last.first[:4])
    return cal.between(cal.point(w.year() or (end_year - 1 if month1 > month2 else end_year), month1), last)


def _nearest_range(first: int, last: int, c: Context) -> When | None:
    """``runs from June to November``, told in the present of no year: the months that go on or are nearest; else
    None."""
    anchor = c.published
    if anchor is None or c.own_year is not None or c.before is not None or c.tense():
        return None
    now, length = anchor.year * 12 + anchor.month, (last - first) % 12
    begins = [(anchor.year + n) * 12 + first for n in (-1, 0, 1)]
    begin = min(begins, key=lambda b: max(b - now, now - b - length, 0))
    c.used = anchor
    return cal.months((begin - 1) // 12, first, length + 1)


def month_of_list(w: Words, c: Context) -> When | None:
    """The first of ``mars et mai 2022``: its year is said behind."""
    year = w.year("year2")
    month = w.get("month")
    return cal.point(year, month, w.number("day")) if year is not None else year_of(w, c, month, w.number("day"))


def day_of_list(w: Words, c: Context) -> When | None:
    """The first of ``les 6 et 13 avril``: month and year are said behind."""
    month, year, day = w.get("month2"), w.year("year2"), w.number("day")
    return cal.point(year, month, day) if year is not None else year_of(w, c, month, day)


def day_of_told_month(w: Words, c: Context) -> When | None:
    """The second of ``on December 15 and 20``: in the month of the day told just before, and after that day."""
    day, told = w.number("day"), c.last()
    return cal.point(told.year, told.month, day) if day and told and day > told.day else None


def day_of_same_month(w: Words, c: Context) -> When | None:
    """``le 6 du même mois``: in the month of the day told just before."""
    day, told = w.number("day"), c.told if c.recent else None
    c.used = told
    return cal.point(told.year, told.month, day) if day and told and told.year == c.told_year else None


def year_alone(w: Words, c: Context) -> When | None:
    """A year."""
    year = w.year()
    return cal.point(year) if year is not None else None


def year_range(w: Words, c: Context) -> When | None:
    """``entre 2014 et 2016``, ``2014-16``."""
    first, text = w.year(), w.raw("year2").strip("' ")
    if first is None or not text:
        return None
    last = int(text) if len(text) == 4 else first - first % 100 + int(text)
    return cal.between(cal.point(first), cal.point(last))


def mixed_range(w: Words, c: Context) -> When | None:
    """``entre le début de l'année 1991 et mars 2010``: from one end to the other, each as fine as its words; one may be
    a part of the other's year."""
    first, last = _bound(w, ""), _bound(w, "2")
    if first is None or last is None:
        return None
    a, b = first.start.first, last.end.first
    return When(a, b) if a != b and a.startswith(b) else cal.between(first, last)


def _bound(w: Words, digit: str) -> When | None:
    year, season = w.year(f"year{digit}"), w.get(f"season{digit}")
    if year is None:
        return None
    if season is not None:
        return cal.months(year, int(season), 3)
    day = w.number(f"day{digit}") or w.number(f"number{digit}")
    return cal.point(year, w.get(f"month{digit}"), day)


def decades(w: Words, c: Context) -> When | None:
    """``les années 1970, 1980 et 1990``: from the first year of the first to the last of the last."""
    first, last = int(w.raw("decade")), int(w.raw("year2"))
    return cal.between(cal.point(first), cal.point(last + 9)) if first < last else None


def decade(w: Words, c: Context) -> When | None:
    """``les années 1960``, ``the 60s``: ten years."""
    text = w.raw("decade")
    if text.isdigit():
        year = int(text) if len(text) == 4 else 1900 + int(text)
        if len(text) == 2 and year < 1920:
            year += 100
    else:
        found = w.get("decade")
        if found is None:
            return None
        year = int(found)
    if w.get("century") and year % 100 == 0 and year < MODERN:  # "the 1800s"; "the 1900s" may be ten years or a hundred
        return cal.between(cal.point(year), cal.point(year + 99)) if year < MODERN - 100 else None
    return cal.decade(year)


def numeric(w: Words, c: Context) -> When | None:
    """``22/05/2023``, ``2023-05-22``; where day and month could change places, unknown."""
    year, first, second = w.year() or 0, w.number("first") or 0, w.number("second") or 0
    if w.get("order") == "ymd":
        return cal.point(year, first, second)
    if w.day_first or first == second or first > 12:
        return cal.point(year, second, first)
    return cal.point(year, first, second) if second > 12 else None


def feast(w: Words, c: Context) -> When | None:
    """``à Noël``: a day of fixed date; in the present, far from it, of no year: ``à Noël, les prix montent``."""
    month, day = (int(x) for x in str(w.get("feast")).split("-"))
    year = w.year()
    if year is not None:
        return cal.point(year, month, day)
    found = year_of(w, c, month, day)
    plain = not c.tense() and not w.get("direction") and c.own_year is None
    return None if found and c.published and plain and distance(found, c.published) > FAR else found
