"""EDTF values in words, as precise as they are and no more. Babel knows the names of the months."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from babel.dates import format_date

from builder.locale.typography import NO_BREAK

_PART = re.compile(r"^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$")


def is_approximate(value: str) -> bool:
    """True for an EDTF value with ``~``."""
    return "~" in value


def in_words(value: str, language: str, first_day: str, *, year: bool) -> str:
    """``2023-05-22`` as ``22 mai 2023``; ``2022-03/2022-05`` as ``mars – mai 2022``.

    Without ``year``, a value that is a year alone keeps it. What is no date that a calendar knows
    comes back as it is.
    """
    first, slash, last = value.replace("~", "").partition("/")
    if slash and first and last:
        return between(first, last, language, first_day, year=year)
    return _one(first or last, language, first_day, "dmy" if year else "dm")


def between(first: str, last: str, language: str, first_day: str, *, year: bool = True) -> str:
    """``22 mai – 27 juin 2023``; a range in ``first`` gives its start, one in ``last`` its end."""
    first = first.replace("~", "").partition("/")[0]
    last = last.replace("~", "").rpartition("/")[2]
    end = _one(last, language, first_day, "dmy" if year else "dm")
    if first == last:
        return end
    same_year, same_month = first[:4] == last[:4], first[:7] == last[:7]
    both = {_PART.match(first) is not None, _PART.match(last) is not None}
    if both != {True} or not same_year or 4 in (len(first), len(last)):
        start, end = (_one(part, language, first_day, "dmy") for part in (first, last))
        return f"{start}{NO_BREAK}– {end}" if (len(first), len(last)) != (4, 4) else f"{start}–{end}"
    if same_month and len(first) == len(last) == 10:
        return f"{_one(first, language, first_day, 'd')}–{end}"
    return f"{_one(first, language, first_day, 'dm')}{NO_BREAK}– {end}"


@lru_cache(maxsize=16_384)
def _one(part: str, language: str, first_day: str, shown: str) -> str:
    """The day, month and year of ``part`` (those among ``shown``, all those that are left of a bare year)."""
    found = _PART.match(part)
    if not found:
        return part
    given = [int(g) for g in found.groups() if g]
    try:
        day = date(*[*given, 1, 1][:3])
    except ValueError:
        return part
    words = []
    if len(given) > 2 and "d" in shown:
        words.append(first_day if day.day == 1 else str(day.day))
    if len(given) > 1 and "m" in shown:
        words.append(str(format_date(day, "MMMM" if "d" in shown else "LLLL", locale=language)))
    if len(given) == 1 or "y" in shown:
        words.append(str(day.year))
    return NO_BREAK.join(words)
