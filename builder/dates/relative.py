"""Meanings of words that are relative to publication or to the day last told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from builder.dates import calendar as cal
from builder.dates.calendar import When
from builder.dates.context import Context, Words
from builder.dates.written import weekday_and_number
from builder.dates.years import year_of


def weekday_alone(w: Words, c: Context) -> When | None:
    """A weekday: by its direction, else by the tense of the verb, else the last one up to publication."""
    anchor, weekday = c.day(), w.get("weekday")
    if anchor is None:
        return _told_before(weekday, w, c)
    day = _weekday(anchor, weekday, w, c)
    if day and w.get("direction") == 3 and day > anchor and c.tense() < 0:
        return None  # "relâché le lundi suivant": what has been was on no day to come
    return cal.of_day(day) if day else None


MODERN = 1990
"""A day before that is of a life, not of the news."""


def _told_before(weekday: int, w: Words, c: Context) -> When | None:
    """Where nothing tells when the text came out: a weekday without any direction is the day last told, if that was
    one (``le dimanche 15 décembre 2019 … dimanche``); else it is none."""
    told = c.last() if c.recent and c.latest is not None and len(c.latest) == len("2019-12-15") else None
    plain = not w.get("direction") and w.get("weeks") is None
    fits = told is not None and plain and told.weekday() == weekday and c.tense() <= 0
    return cal.of_day(told) if told is not None and fits and told.year >= MODERN else None


def _weekday(anchor: date, weekday: int, w: Words, c: Context) -> date | None:
    direction = w.get("direction") or 0
    if abs(direction) == 3:
        told = c.last() or anchor
        step = cal.weekday_after if direction > 0 else cal.weekday_before
        return step(told, weekday, strictly=1)
    if direction < 0:
        return cal.weekday_before(anchor, weekday, strictly=1)
    if direction > 0:
        return cal.weekday_after(anchor, weekday, strictly=1)
    weeks = w.get("weeks")
    if weeks is not None:
        return cal.safe_shift(anchor, weekday - anchor.weekday() + 7 * int(weeks))
    if w.has("this") and weekday in c.these:
        return c.these[weekday]
    tense = w.get("tense") or c.tense()
    if tense >= 0 and c.span is not None and not w.has("this") and (day := _in_span(c.span, weekday)) is not None:
        return day
    before = cal.weekday_before(anchor, weekday, strictly=0)
    after = cal.weekday_after(anchor, weekday, strictly=0)
    if tense > 0 and c.decided() and before and after and (anchor - before) < (after - anchor):
        return None
    if tense == 0 and (w.has("this") or c.open()):
        return after if before and after and (after - anchor) <= (anchor - before) else before
    return after if tense > 0 else before


def _in_span(span: When, weekday: int) -> date | None:
    """The one such weekday of a few days to come: ``runs June 21 to 23 … plays on Saturday``."""
    first, last = cal.as_day(span.first), cal.as_day(span.last)
    day = cal.weekday_after(first, weekday, strictly=0) if first else None
    if day is None or last is None or day > last:
        return None
    again = cal.safe_shift(day, 7)
    return day if again is None or again > last else None


def weekday_range(w: Words, c: Context) -> When | None:
    """``de lundi à mercredi``, ``dans la nuit de lundi à mardi``: from one weekday to the next such."""
    anchor, one, two = c.day(), w.get("weekday"), w.get("weekday2")
    number, month = w.number("day2"), w.get("month2")
    if number is not None:
        year = w.year("year2")
        if month is None:
            last = weekday_and_number(_renamed(w, {"day": "day2", "weekday": "weekday2"}), c)
        else:
            last = cal.point(year, month, number) if year is not None else year_of(w, c, month, number, two)
        end = cal.as_day(last.first if last else None)
    elif anchor is None:
        return None
    elif (w.get("tense") or c.tense()) > 0 or _is_tonight(anchor, one, w, c):
        start = cal.weekday_after(anchor, one, strictly=0)
        end = cal.weekday_after(start, two, strictly=1) if start else None
    elif w.get("tonight") and one == anchor.weekday() and not c.tense():
        return None  # the coming night, or that of the week before
    else:
        end = cal.weekday_before(anchor, two, strictly=0)
    begin = cal.weekday_before(end, one, strictly=1) if end else None
    return cal.days(begin, end) if begin and end else None


def _is_tonight(anchor: date, weekday: int, w: Words, c: Context) -> bool:
    """True for ``dans la nuit de lundi à mardi, le niveau baisse`` in a text of Monday that tells of that day."""
    return bool(w.get("tonight")) and weekday == anchor.weekday() and not c.tense() and c.near == anchor


def _renamed(w: Words, names: Mapping[str, str]) -> Words:
    other = object.__new__(Words)
    other.__dict__.update(w.__dict__)
    other._groups = {**w._groups, **{new: w._groups.get(old) for new, old in names.items()}}
    return other


def from_published(w: Words, c: Context) -> When | None:
    """``hier``, ``demain``: so many days from publication."""
    anchor = c.day()
    day = cal.safe_shift(anchor, int(w.get("shift"))) if anchor else None
    return cal.of_day(day) if day else None


def night_before(w: Words, c: Context) -> When | None:
    """``la nuit de mercredi à hier``: two days, up to the one that is so many days from publication; None where the
    first of them is no such weekday."""
    published = c.day()
    last = cal.safe_shift(published, int(w.get("shift"))) if published else None
    first = cal.safe_shift(last, -1) if last else None
    return cal.days(first, last) if first and last and first.weekday() == w.get("weekday") else None


def night_into(w: Words, c: Context) -> When | None:
    """``overnight into Monday``: the day before and that day."""
    anchor = c.day()
    last = _weekday(anchor, w.get("weekday"), w, c) if anchor else None
    first = cal.safe_shift(last, -1) if last else None
    return cal.days(first, last) if first and last else None


def from_told(w: Words, c: Context) -> When | None:
    """``la veille``, ``le lendemain``: so many days from the day last told."""
    anchor, shift = c.last(), int(w.get("shift"))
    if shift == 0 and c.stretch is not None and anchor is not None and c.stretch.last == anchor.isoformat():
        return c.stretch
    day = cal.safe_shift(anchor, shift) if anchor else None
    if day and c.published and day > c.published and (c.tense() < 0 or (c.planned and c.tense() == 0)):
        return None  # what has been was on no day to come
    return cal.of_day(day) if day else None


def told_year(w: Words, c: Context) -> When | None:
    """``la même année``: the year last told, or one so many years from it."""
    return cal.point(c.told_year + int(w.get("shift") or 0)) if c.told_year else None


def _by_unit(anchor: date, number: int, unit: str) -> When | None:
    if unit == "day":
        day = cal.safe_shift(anchor, number)
        return cal.of_day(day) if day else None
    if unit == "week":
        return cal.week(anchor, number)
    if unit == "fortnight":
        return cal.week(anchor, 2 * number)
    if unit == "weekend":
        return cal.weekend(anchor, number)
    if unit == "month":
        return cal.month(anchor, number)
    return cal.point(anchor.year + number * {"year": 1, "decade": 10, "century": 100}[unit])


def apart(w: Words, c: Context) -> When | None:
    """``il y a dix jours``, ``deux ans plus tôt``: so many units before or after publication or the day last told."""
    unit, number = w.get("unit"), w.number("number")
    if w.get("from") == "told" and int(w.get("side")) > 0 and unit not in ("hour", "minute", "second"):
        return _later(c, number, unit)
    anchor = c.last() if w.get("from") == "told" else c.day()
    if anchor is None or number is None:
        return None
    if unit in ("hour", "minute", "second"):
        return cal.of_day(anchor) if unit != "hour" or number < 12 else None
    side = int(w.get("side"))
    if w.has("within") and side < 0:
        return _within(anchor, number, unit)
    found = _by_unit(anchor, side * number, unit)
    published = c.published
    ahead = found is not None and published is not None and found.start.first > published.isoformat()
    if ahead and side < 0 and published is not None and c.tense() < 0:
        found = _by_unit(c.day() or published, side * number, unit)  # "earlier" than a day to come, and told as past
    rough = w.has("about") or w.rough("number") or unit in ("decade", "century")
    return found.approximate if found and rough else found


def _later(c: Context, number: int | None, unit: str) -> When | None:
    """``deux ans plus tard``: after what was told last, never after publication; of a year told, years only."""
    years = {"year": 1, "decade": 10, "century": 100}.get(unit)
    if number is None or c.told_year is None or not c.recent:
        return None
    if years is not None:
        found = cal.point(c.told_year + number * years)
        found = found.approximate if found and unit != "year" else found
    elif c.told is None or c.told.year != c.told_year:
        return None
    else:
        c.used = c.told
        found = _by_unit(c.told, number, unit)
    ahead = found is not None and c.published is not None and found.start.first[:10] > c.published.isoformat()
    return None if ahead else found  # what came later has come


def _within(anchor: date, number: int, unit: str) -> When | None:
    """``moins de deux semaines plus tôt``: some day of those two weeks."""
    days = {"day": 1, "week": 7, "fortnight": 14, "month": 31, "year": 366}.get(unit)
    first = cal.safe_shift(anchor, -number * days) if days else None
    return cal.days(first, anchor) if first else None


def unit_relative(w: Words, c: Context) -> When | None:
    """``la semaine dernière``, ``cette année``, ``next month``."""
    direction = int(w.get("direction") or 0)
    sign = (direction > 0) - (direction < 0)
    if abs(direction) == 3 and w.get("unit") == "month" and len(c.latest or "") == 7:
        told = cal.as_day(f"{c.latest}-01")
        return cal.month(told, sign) if told else None  # "in April …, the previous month"
    anchor = c.last() if abs(direction) == 3 else c.day()
    if anchor is None:
        return None
    if not sign and w.get("unit") == "week" and anchor.weekday() == 0 and c.tense() < 0:
        before = cal.safe_shift(anchor, -7)  # "prices fell this week" on a Monday: the week that was, up to that day
        return cal.days(before, anchor) if before else None
    return _by_unit(anchor, sign * (2 if abs(direction) == 2 else 1), w.get("unit"))


def unit_of_story(w: Words, c: Context) -> When | None:
    """``earlier in the month``: of publication, unless what was told just before is of another one."""
    anchor, unit = c.day(), w.get("unit")
    if anchor is None:
        return None
    own = _by_unit(anchor, 0, unit)
    if not c.recent:
        return own
    if unit == "year":
        return cal.point(c.told_year) if c.told_year else own
    if unit == "month" and len(c.before or "") > 4:
        return When((c.before or "")[:7])
    return own if c.told is None or c.told.year != c.told_year or _by_unit(c.told, 0, unit) == own else None


def weekend_alone(w: Words, c: Context) -> When | None:
    """``ce week-end``: the last one (begun or over) or, by the tense, the coming one."""
    anchor = c.day()
    if anchor is None:
        return None
    direction = w.get("direction") or 0
    inside = anchor.weekday() >= 5
    if direction < 0:
        return cal.weekend(anchor, -1)
    if direction > 0:
        return cal.weekend(anchor, 1 if inside else 0)
    tense = w.get("tense") or c.tense()
    told_now = w.has("this") and "this" in w.raw("this")  # "the festival returns this weekend" on a Tuesday
    past = tense < 0 or (tense == 0 and anchor.weekday() < (1 if told_now else 3))
    return cal.weekend(anchor, 0 if inside or not past else -1)


def clock(w: Words, c: Context) -> When | None:
    """A clock time or a part of a day alone: the day of its context; None where two may be meant."""
    if c.unsure:
        return None
    c.used = c.clock_day() or c.published
    if c.evening is not None and c.evening == c.used:
        return _night_after(c.evening, c)
    return cal.of_day(c.used) if c.used else None


def _night_after(evening: date, c: Context) -> When | None:
    """``samedi soir … au cours de la nuit``: two days; the first alone where the second is still to come and the night
    is told as over."""
    last = cal.safe_shift(evening, 1)
    ahead = last is not None and c.published is not None and last > c.published
    return cal.days(evening, last) if last and not (ahead and c.tense() <= 0) else cal.of_day(evening)


def unresolved(w: Words, c: Context) -> When | None:
    """A moment that the words leave open."""
    return None
