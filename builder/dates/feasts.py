"""Days that a rule of the calendar fixes: the first Tuesday of June, Easter Monday, the week of May 6."""

from __future__ import annotations

from datetime import date

from dateutil.easter import easter

from builder.dates import calendar as cal
from builder.dates.calendar import When
from builder.dates.context import Context, Words
from builder.dates.hint import Hint
from builder.dates.written import full_date
from builder.dates.years import FAR

LAST = -1
NEAR = 14
"""So many days from publication a feast of no tense is this year's: ``Good Friday is a holiday`` is of every year."""
HALF = 180
"""So many days from publication a feast without a year may be one of two, though the verb tells on which side."""
MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6


def _nearest(options: list[date], near: int, c: Context) -> When | None:
    """Of the years' days the one by the verb's tense, else the nearest, if that is near; None in a text that was of
    another year."""
    anchor = c.day()
    if anchor is None or not options:
        return None
    tense = c.tense()
    fitting = [o for o in options if not tense or (o >= anchor if tense > 0 else o <= anchor)]
    best = min(fitting or options, key=lambda o: (abs((o - anchor).days), o))
    if tense <= 0 and c.before is not None and int(c.before[:4]) != best.year:
        return None
    return cal.of_day(best) if abs((best - anchor).days) <= near else None


def _years(w: Words, c: Context) -> list[int]:
    """The year that is told, else those that may be meant."""
    year, anchor = w.year() or c.own_year, c.day()
    if year is not None:
        return [year]
    if anchor is None:
        return []
    apart = w.get("yearly")
    return [anchor.year + n for n in ((-1, 0, 1) if apart is None else (int(apart),))]


def _found(options: list[date], w: Words, c: Context, near: int) -> When | None:
    """The day of the year that is told, else of one so ``near`` as to be meant."""
    if w.year() or c.own_year or w.get("yearly") is not None:
        return cal.of_day(options[0]) if options else None
    return None if c.hint is Hint.ANY_YEAR else _nearest(options, near, c)


def movable(w: Words, c: Context) -> When | None:
    """``lundi de Pâques``: so many days from Easter; with its date the day of that date, if it is the same weekday:
    Easter of the Orthodox is another day."""
    shift = int(w.get("movable"))
    if w.has("day"):
        when = full_date(w, c)
        day = cal.as_day(when.first) if when else None
        return when if day and day.weekday() == (SUNDAY + shift) % 7 else None
    if c.hint is Hint.EASTERN:
        return None
    days = (cal.safe_shift(easter(year), shift) for year in _years(w, c))
    return _found([d for d in days if d], w, c, w.number("near") or (HALF if c.tense() else NEAR))


def nth_weekday(w: Words, c: Context) -> When | None:
    """``le premier mardi de juin``, ``the last Monday in May``."""
    month, weekday, rank = w.get("month"), w.get("weekday"), w.get("rank")
    if month is None or weekday is None or rank is None:
        return None
    days = (_nth(year, int(month), int(weekday), int(rank)) for year in _years(w, c))
    return _found([d for d in days if d], w, c, HALF if c.tense() else FAR)


def _nth(year: int, month: int, weekday: int, rank: int) -> date | None:
    if rank == LAST:
        end = date(year + month // 12, month % 12 + 1, 1)
        return cal.weekday_before(end, weekday, strictly=1)
    first = cal.weekday_after(date(year, month, 1), weekday, strictly=0)
    found = cal.safe_shift(first, 7 * (rank - 1)) if first else None
    return found if found and found.month == month else None


def week_of(w: Words, c: Context) -> When | None:
    """``la semaine du 6 mai``, ``the week of May 6``: seven days, from that day where a week begins with it;
    ``the weekend of May 4``: two, or three with the Friday or Monday that is named."""
    told = full_date(w, c)
    day = cal.as_day(told.first) if told else None
    if day is None:
        return None
    if w.get("part") == "weekend":
        return _weekend(day)
    last = cal.safe_shift(day, 6) if day.weekday() == SUNDAY else None
    return cal.days(day, last) if last else cal.week(day)


def _weekend(day: date) -> When | None:
    """The weekend that a day is in or beside; None for one between two."""
    if day.weekday() in (SATURDAY, SUNDAY):
        return cal.weekend(day)
    first, last = {FRIDAY: (0, 2), MONDAY: (-2, 0)}.get(day.weekday(), (None, None))
    if first is None or last is None:
        return None
    begin, end = cal.safe_shift(day, first), cal.safe_shift(day, last)
    return cal.days(begin, end) if begin and end else None


def day_of_this_month(w: Words, c: Context) -> When | None:
    """``le 3 de ce mois``."""
    anchor, day = c.day(), w.number("day")
    return cal.point(anchor.year, anchor.month, day) if anchor and day else None
