"""Which year a day or month is of that is told without one: the nearest, unless something speaks for another."""

from __future__ import annotations

from datetime import date

from builder.data import load
from builder.dates import calendar as cal
from builder.dates.calendar import When
from builder.dates.context import Context, Words
from builder.dates.hint import Hint

LIFE = 20
"""So many years ago somebody was born, rather than did what goes on here."""
OVER = (Hint.OVER, Hint.DEED)
NAMED = (*OVER, Hint.KNOWN)
VOTES = (Hint.BALLOT, Hint.RACE)
FAR = 60
"""So many days a date without a year lies off before the verb's tense overrules nearness."""


def distance(when: When, anchor: date) -> int:
    """Days between the anchor and a day, or the middle of a month."""
    return abs(((cal.as_day((when.first + "-15")[:10]) or anchor) - anchor).days)


def year_of(w: Words, c: Context, month: int, day: int | None, weekday: int | None = None) -> When | None:
    """A month or day without a year: the nearest one, on the side that direction or tense asks."""
    if c.own_year is not None:
        return cal.point(c.own_year, month, day)
    anchor = c.day()
    if anchor is None:
        return None
    told = c.days.get((month, day or 0)) or c.days.get((month, 0))
    if day is not None and weekday is None and told is not None and (w.get("tense") or c.tense()) <= 0:
        return cal.point(told, month, day)  # "Dec. 9 last year … on Dec. 9"
    options = [p for y in range(anchor.year - 1, anchor.year + 2) if (p := cal.point(y, month, day))]
    if weekday is not None:  # one that is right in no year is of a year not known, or a slip
        options = [o for o in options if (d := cal.as_day(o.first)) and d.weekday() == weekday]
    now = anchor.isoformat()[: 10 if day is not None else 7]
    before, after = [o for o in options if o.first <= now], [o for o in options if o.first >= now]
    direction = w.get("direction") or 0
    if direction < 0:
        return max((o for o in before if o.first < now), key=lambda o: o.first, default=None)
    if direction > 0:
        return min((o for o in after if o.first > now), key=lambda o: o.first, default=None)
    nearest = min(options, key=lambda o: (distance(o, anchor), o.first), default=None)
    tense = w.get("tense") or c.tense()
    if nearest is not None and weekday is None:
        known = c.years.get((month, day or 0), set())
        if c.hint in NAMED and len(known) == 1:
            return cal.point(min(known), month, day)
        if _is_of_known_day(nearest, month, day, anchor, c):
            return None
        if tense <= 0 and _is_of_another_year(nearest, anchor, c):
            # "The war began in April 2023. The town has been besieged since May": of that year, or of this one
            return None if c.since else _of_told_year(c.before or "", month, day, anchor)
        if _is_doubtful(nearest, now, anchor, c):
            return None
        if tense < 0 and c.hint is Hint.RACE and _is_gone(nearest, now, anchor):
            return None  # "a candidate in the November election, has died"
        if tense <= 0 and c.hint in VOTES:
            return (after[0] if after else None) if _is_gone(nearest, now, anchor) else nearest
    if weekday is not None and nearest is not None and _is_far_ahead(nearest, now, anchor, tense):
        return None  # "Mardi (13 mai), le maire a démissionné", no Tuesday of this year
    if nearest is None or not tense:
        return nearest
    wrong = nearest.first < now if tense > 0 else nearest.first > now
    if wrong and (distance(nearest, anchor) > FAR or day is None):
        return (after[0] if after else nearest) if tense > 0 else (before[-1] if before else nearest)
    return nearest


def _is_of_known_day(nearest: When, month: int, day: int | None, anchor: date, c: Context) -> bool:
    """True for a day of another year that all know by day and month, where it names something or lies long ago:
    ``the Sept. 11 attacks``, ``depuis le 7 octobre``."""
    year = load("known_days")["days"].get(f"{month:02d}-{day or 0:02d}")
    if year is None or nearest.first[:4] == str(year) or c.tense() > 0:
        return False
    return c.hint in NAMED or distance(nearest, anchor) > FAR


def _is_far_ahead(nearest: When, now: str, anchor: date, tense: int) -> bool:
    """True for a day that is over by the verb and lies long after publication."""
    return tense < 0 and nearest.first > now and distance(nearest, anchor) > FAR


def _is_gone(nearest: When, now: str, anchor: date) -> bool:
    """True for a day or month long before publication."""
    return nearest.first < now and distance(nearest, anchor) > FAR


def _is_doubtful(nearest: When, now: str, anchor: date, c: Context) -> bool:
    """True where what is over would lie ahead, or may be of a year that nothing tells; where a vote may be the coming
    one."""
    if c.hint in OVER and len(now) == 10 and nearest.first > now:
        return True
    if c.hint is Hint.ANSWER:
        return nearest.first > now
    if c.hint is Hint.BALLOT and c.tense() < 0:
        return distance(nearest, anchor) > FAR
    if c.hint is Hint.DEED and len(now) == 10 and nearest.first[:4] != now[:4]:
        return _is_gone(nearest, now, anchor)
    return c.hint is Hint.BALLOT and c.tense() == 0 and _is_gone(nearest, now, anchor)


def _is_of_another_year(nearest: When, anchor: date, c: Context) -> bool:
    """True where the words just before tell of an earlier year, and either publication is too far for its own to be
    meant or the day may as well go on with what was told: behind "le 3 mars 2020", "le 7 mai"."""
    told = c.before or ""
    if not told or told[:4] >= nearest.first[:4] or int(told[:4]) < anchor.year - LIFE:
        return False
    return len(told) > 4 or distance(nearest, anchor) > FAR


def _of_told_year(told: str, month: int, day: int | None, anchor: date) -> When | None:
    """The date in the year of what was told, where that was a month or a day not far from it, and publication is far
    from the same day; else None: both are possible."""
    found = cal.point(int(told[:4]), month, day)
    then = cal.as_day((told + "-15")[:10]) if len(told) > 4 else None
    own = cal.point(anchor.year, month, day)
    if found is None or then is None or own is None or distance(found, then) > 2 * FAR:
        return None
    return found if distance(own, anchor) > FAR else None
