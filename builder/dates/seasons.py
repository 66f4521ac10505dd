"""Seasons: of a year that is told, or the one that the verb and the day of publication mean."""

from __future__ import annotations

from builder.dates import calendar as cal
from builder.dates.calendar import When
from builder.dates.context import Context, Words

LENGTH = 3
RECENT = 7
"""So many months ago a season began at most before which something was done: ``est parti avant l'été``."""


def season(w: Words, c: Context) -> When | None:
    """``au printemps 2022``: three months; a winter bears the year of its December."""
    first, year = int(w.get("season")), w.year() or c.own_year
    if year is None and w.get("yearly") is not None and (anchor := c.day()) is not None:
        year = anchor.year + int(w.get("yearly"))
    found = cal.months(year, first, LENGTH) if year is not None else _without_year(first, w, c)
    return found.end if found is not None and w.has("limit") else found


def _without_year(first: int, w: Words, c: Context) -> When | None:
    anchor = c.day()
    if anchor is None:
        return None
    options = [o for y in range(anchor.year - 2, anchor.year + 2) if (o := cal.months(y, first, LENGTH))]
    now = anchor.isoformat()[:7]
    direction = w.get("direction") or 0
    before = [o for o in options if (o.last or "") < now]
    after = [o for o in options if o.first > now]
    running = [o for o in options if o.first <= now <= (o.last or "")]
    if direction < 0:
        return before[-1] if before else None
    if direction > 0:
        return after[0] if after else None
    tense = w.get("tense") or c.tense()
    told = c.before or ""
    if len(told) > len("2019") and tense <= 0 and not w.has("this") and now[:4] > told[:4]:
        return next((o for o in _of_both(int(told[:4]), first) if (o.last or "") >= told[:7]), None)
    if running:
        return running[0]
    if not tense and not w.has("this"):
        return None  # "au printemps, la rivière monte": of any year, or of the one to come
    if w.has("this"):
        return _this(before[-1] if before else None, after[0] if after else None, now, tense)
    last = before[-1] if before else None
    if tense < 0 and last is not None and (c.limit or w.has("limit")) and _months(last.first, now) > RECENT:
        return None  # "a fermé avant l'été", told in May: of last year, or said of what is planned
    return (after[0] if after else None) if tense > 0 else last


def _months(first: str, now: str) -> int:
    """How many months lie between two."""
    return 12 * (int(now[:4]) - int(first[:4])) + int(now[5:7]) - int(first[5:7])


def _this(before: When | None, after: When | None, now: str, tense: int) -> When | None:
    """``cet hiver``, told in July: the one that is over, by a verb of the past; the coming one, by one of the future;
    without either that of the year, of which the end of a winter is none."""
    if tense < 0 and before is not None:
        return before
    if tense > 0 and after is not None:
        return after
    return next((o for o in (after, before) if o is not None and now[:4] == o.first[:4]), None)


def _of_both(year: int, first: int) -> list[When]:
    """That season of a year and of the next."""
    return [o for y in (year, year + 1) if (o := cal.months(y, first, LENGTH))]
