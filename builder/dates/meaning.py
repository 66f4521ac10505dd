"""What a time expression means: from its words and its anchor to days, months and years.

Each function takes the words of one match and its context and returns what they mean, or None where it cannot be
known. Rules name them with ``is:``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from builder.dates import calendar as cal
from builder.dates.calendar import When
from builder.dates.grammar import Grammar, fold


@dataclass
class Context:
    """What an expression is relative to."""

    published: date | None
    told: date | None
    """The day last told before the expression."""
    near: date | None
    """The day that the same or a neighbouring sentence tells, for clock times and parts of a day."""
    told_year: int | None
    tense: Callable[[], int]
    """1 future, -1 past, 0 unknown."""
    used: date | None = field(default=None)
    """The anchor that was used, set while computing."""

    def day(self) -> date | None:
        """The day of publication, noted as the anchor."""
        self.used = self.published
        return self.published

    def last(self) -> date | None:
        """The day last told, else the day of publication."""
        self.used = self.told or self.published
        return self.used


class Words:
    """The named words of one match."""

    def __init__(self, groups: Mapping[str, str | None], grammar: Grammar, settings: Mapping[str, Any]) -> None:
        self._groups, self._lexicon, self._settings = groups, grammar.lexicon, settings
        self.day_first = grammar.day_first

    def has(self, name: str) -> bool:
        """True where the words say it."""
        return bool(self._groups.get(name))

    def raw(self, name: str) -> str:
        """The words themselves, empty where absent."""
        return self._groups.get(name) or ""

    def get(self, name: str) -> Any:
        """What the lexicon says of a word; a rule's own setting of that name; else None."""
        text = self._groups.get(name)
        if not text:
            return self._settings.get(name)
        return self._lexicon[name.rstrip("0123456789")].get(fold(" ".join(text.split())))

    def number(self, name: str) -> int | None:
        """A number in figures or words."""
        text = self.raw(name)
        if not text:
            found = self._settings.get(name)
            return int(found) if found is not None else None
        figures = text.strip("' .")
        if figures.isdigit():
            return int(figures)
        value = self._lexicon["number"].get(" ".join(text.split()))
        return int(value) if value is not None else None

    def rough(self, name: str) -> bool:
        """True for a round number in words: ``une dizaine``."""
        return " ".join(self.raw(name).split()) in self._lexicon["roughly"]

    def year(self, name: str = "year") -> int | None:
        """A year; of two figures, one between 1932 and 2031."""
        text = self.raw(name).strip("' ")
        if not text:
            return None
        year = int(text)
        return year if len(text) > 2 else year + (2000 if year < 32 else 1900)


FAR = 60
"""So many days a date without a year lies off before the verb's tense overrules nearness."""


def _distance(when: When, anchor: date) -> int:
    """Days between the anchor and a day, or the middle of a month."""
    return abs(((cal.as_day((when.first + "-15")[:10]) or anchor) - anchor).days)


def _year_of(w: Words, c: Context, month: int, day: int | None, weekday: int | None = None) -> When | None:
    """A month or day without a year: the nearest one, on the side that direction or tense asks."""
    anchor = c.day()
    if anchor is None:
        return None
    options = [p for y in range(anchor.year - 1, anchor.year + 2) if (p := cal.point(y, month, day))]
    if weekday is not None:
        options = [o for o in options if (d := cal.as_day(o.first)) and d.weekday() == weekday] or options
    now = anchor.isoformat()[: 10 if day is not None else 7]
    before, after = [o for o in options if o.first <= now], [o for o in options if o.first >= now]
    direction = w.get("direction") or 0
    if direction < 0:
        return max((o for o in before if o.first < now), key=lambda o: o.first, default=None)
    if direction > 0:
        return min((o for o in after if o.first > now), key=lambda o: o.first, default=None)
    nearest = min(options, key=lambda o: (_distance(o, anchor), o.first), default=None)
    tense = w.get("tense") or c.tense()
    if nearest is None or not tense:
        return nearest
    wrong = nearest.first < now if tense > 0 else nearest.first > now
    if wrong and (_distance(nearest, anchor) > FAR or (day is None and tense < 0)):
        return (after[0] if after else nearest) if tense > 0 else (before[-1] if before else nearest)
    return nearest


def full_date(w: Words, c: Context) -> When | None:
    """A day of a month, with or without its year."""
    month, day, year = w.get("month"), w.number("day"), w.year()
    if month is None or day is None:
        return None
    if year is not None:
        return cal.point(year, month, day)
    return _year_of(w, c, month, day, w.get("weekday") if w.has("weekday") else None)


def weekday_and_number(w: Words, c: Context) -> When | None:
    """``lundi 22``: the day of that number nearest to publication whose weekday it is."""
    anchor, number, weekday = c.day(), w.number("day"), w.get("weekday")
    if anchor is None or number is None:
        return None
    around = [d for n in range(-45, 46) if (d := cal.safe_shift(anchor, n)) and d.day == number]
    fitting = [d for d in around if d.weekday() == weekday] or around
    best = min(fitting, key=lambda d: (abs((d - anchor).days), d), default=None)
    return cal.of_day(best) if best else None


def day_range(w: Words, c: Context) -> When | None:
    """``du 3 au 5 juin``: from one day to another; month and year may be said once, at the end or the start."""
    month, year = w.get("month2") or w.get("month"), w.year("year2") or w.year()
    day1, day2 = w.number("day"), w.number("day2")
    if month is None or day1 is None or day2 is None:
        return None
    last = cal.point(year, month, day2) if year else _year_of(w, c, month, day2)
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
    return cal.point(year, month) if year is not None else _year_of(w, c, month, None)


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
    last = cal.point(year2, month2) if year2 is not None else _year_of(w, c, month2, None)
    if last is None:
        return None
    end_year = int(last.first[:4])
    return cal.between(cal.point(w.year() or (end_year - 1 if month1 > month2 else end_year), month1), last)


def month_of_list(w: Words, c: Context) -> When | None:
    """The first of ``mars et mai 2022``: its year is said behind."""
    year = w.year("year2")
    month = w.get("month")
    return cal.point(year, month, w.number("day")) if year is not None else _year_of(w, c, month, w.number("day"))


def day_of_list(w: Words, c: Context) -> When | None:
    """The first of ``les 6 et 13 avril``: month and year are said behind."""
    month, year, day = w.get("month2"), w.year("year2"), w.number("day")
    return cal.point(year, month, day) if year is not None else _year_of(w, c, month, day)


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
    return cal.decade(year)


def numeric(w: Words, c: Context) -> When | None:
    """``22/05/2023``, ``2023-05-22``; where day and month could change places, unknown."""
    year, first, second = w.year() or 0, w.number("first") or 0, w.number("second") or 0
    if w.get("order") == "ymd":
        return cal.point(year, first, second)
    if w.day_first or first == second or first > 12:
        return cal.point(year, second, first)
    return cal.point(year, first, second) if second > 12 else None


def weekday_alone(w: Words, c: Context) -> When | None:
    """A weekday: by its direction, else by the tense of the verb, else the last one up to publication."""
    anchor, weekday = c.day(), w.get("weekday")
    if anchor is None:
        return None
    day = _weekday(anchor, weekday, w, c)
    return cal.of_day(day) if day else None


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
    tense = w.get("tense") or c.tense()
    if tense == 0 and w.has("this"):
        before = cal.weekday_before(anchor, weekday, strictly=0)
        after = cal.weekday_after(anchor, weekday, strictly=0)
        return after if before and after and (after - anchor) <= (anchor - before) else before
    return (cal.weekday_after if tense > 0 else cal.weekday_before)(anchor, weekday, strictly=0)


def weekday_range(w: Words, c: Context) -> When | None:
    """``de lundi à mercredi``, ``dans la nuit de lundi à mardi``: from one weekday to the next such."""
    anchor, one, two = c.day(), w.get("weekday"), w.get("weekday2")
    number, month = w.number("day2"), w.get("month2")
    if number is not None:
        year = w.year("year2")
        if month is None:
            last = weekday_and_number(_renamed(w, {"day": "day2", "weekday": "weekday2"}), c)
        else:
            last = cal.point(year, month, number) if year is not None else _year_of(w, c, month, number, two)
        end = cal.as_day(last.first if last else None)
    elif anchor is None:
        return None
    elif (w.get("tense") or c.tense()) > 0:
        start = cal.weekday_after(anchor, one, strictly=0)
        end = cal.weekday_after(start, two, strictly=1) if start else None
    else:
        end = cal.weekday_before(anchor, two, strictly=0)
    begin = cal.weekday_before(end, one, strictly=1) if end else None
    return cal.days(begin, end) if begin and end else None


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
    """A night that ends on the day of publication: two days."""
    anchor = c.day()
    before = cal.safe_shift(anchor, -1) if anchor else None
    return cal.days(before, anchor) if before and anchor else None


def from_told(w: Words, c: Context) -> When | None:
    """``la veille``, ``le lendemain``: so many days from the day last told."""
    anchor = c.last()
    day = cal.safe_shift(anchor, int(w.get("shift"))) if anchor else None
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
    anchor = c.last() if w.get("from") == "told" else c.day()
    if anchor is None or number is None:
        return None
    if unit in ("hour", "minute", "second"):
        return cal.of_day(anchor) if unit != "hour" or number < 12 else None
    found = _by_unit(anchor, int(w.get("side")) * number, unit)
    rough = w.has("about") or w.rough("number") or unit in ("decade", "century")
    return found.approximate if found and rough else found


def unit_relative(w: Words, c: Context) -> When | None:
    """``la semaine dernière``, ``cette année``, ``next month``."""
    direction = int(w.get("direction") or 0)
    anchor = c.last() if abs(direction) == 3 else c.day()
    if anchor is None:
        return None
    sign = (direction > 0) - (direction < 0)
    return _by_unit(anchor, sign * (2 if abs(direction) == 2 else 1), w.get("unit"))


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
    past = tense < 0 or (tense == 0 and anchor.weekday() < 3)
    return cal.weekend(anchor, 0 if inside or not past else -1)


def season(w: Words, c: Context) -> When | None:
    """``au printemps 2022``: three months; a winter bears the year of its December."""
    first, year = int(w.get("season")), w.year()
    if year is not None:
        return cal.months(year, first, 3)
    anchor = c.day()
    if anchor is None:
        return None
    if w.get("yearly") is not None:
        year = anchor.year + int(w.get("yearly"))
        return cal.months(year, first, 3)
    options = [o for y in range(anchor.year - 2, anchor.year + 2) if (o := cal.months(y, first, 3))]
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
    if running:
        return running[0]
    if w.has("this"):
        same = [o for o in options if now[:4] in (o.first[:4],)]
        return same[0] if same else None
    return (after[0] if after else None) if tense > 0 else (before[-1] if before else None)


def part_of_year(w: Words, c: Context) -> When | None:
    """``premier trimestre 2023``: the months of a quarter or half-year."""
    length, number, year = int(w.get("part")), w.get("rank") or w.number("rank"), w.year()
    if year is None:
        anchor = c.day()
        if anchor is None:
            return None
        year = anchor.year + (int(w.get("yearly")) if w.has("yearly") else 0)
    number = 12 // length if number == -1 else number
    if not number or number * length > 12:
        return None
    return cal.months(year, (number - 1) * length + 1, length)


def feast(w: Words, c: Context) -> When | None:
    """``à Noël``: a day of fixed date."""
    month, day = (int(x) for x in str(w.get("feast")).split("-"))
    year = w.year()
    return cal.point(year, month, day) if year is not None else _year_of(w, c, month, day)


def clock(w: Words, c: Context) -> When | None:
    """A clock time or a part of a day alone: the day of its context."""
    c.used = c.near or c.published
    return cal.of_day(c.used) if c.used else None


def unresolved(w: Words, c: Context) -> When | None:
    """A moment that the words leave open."""
    return None


MEANINGS: Mapping[str, Callable[[Words, Context], When | None]] = {
    f.__name__.replace("_", "-"): f
    for f in (
        full_date, weekday_and_number, day_range, month_alone, month_and_year_told, month_and_relative_year,
        month_range, month_of_list, day_of_list, year_alone, year_range, decade, numeric, weekday_alone,
        weekday_range, from_published, night_before, from_told, told_year, apart, unit_relative, weekend_alone,
        season, part_of_year, feast, clock, unresolved,
    )
}  # fmt: skip
