"""The hour that words tell, by which the happenings of one day stand in order."""

from __future__ import annotations

import re

from builder.data import load
from builder.data.folding import LANGUAGES

TOLD = {language: load(f"{language}/dates")["clock"] for language in LANGUAGES}


def _any(name: str) -> str:
    """The words of all languages for one thing of the clock or the day, as a pattern."""
    return "|".join(word for told in TOLD.values() for word in told[name])


HOURS, NUMBERS = TOLD["fr"]["hours"], TOLD["en"]["hours"]
NO_SPAN = r"(?!\s(?:de\b(?! l'après)|d'|par\b|plus\b))"
"""Not behind hours that last: ``24 heures de retard``."""
CLOCK = re.compile(
    r"(?<![\d,.:])\b(?P<hour>[01]?\d|2[0-4])"
    rf"(?:\s?(?:h|heures?)\b(?:\s?(?P<past>[0-5]\d)\b)?{NO_SPAN}|h(?P<glued>[0-5]\d)\b"
    r"|[:.](?P<minutes>[0-5]\d)(?=\s?[ap]\.?m\b)|:(?P<plain>[0-5]\d)\b(?![:.]\d)|(?=\s?[ap]\.?m\b))"
    rf"(?:\s?(?P<half>[ap])\.?m\b|\s(?P<part>{_any('late')}))?"
    rf"|(?<!-)\b(?P<noon>{_any('noon')})\b|\b(?P<midnight>{_any('midnight')})\b"
)
STRETCH = re.compile(
    rf"(?:\b(?P<opens>{_any('opens')})\s(?:(?:{_any('roughly')})\s)?)?(?<![\d,.:])\b(?P<hour>[01]?\d|2[0-4])"
    r"(?:[:.](?P<minutes>[0-5]\d)|\s?(?:h|heures?)\b(?:\s?(?P<past>[0-5]\d)\b)?|h(?P<glued>[0-5]\d)\b)?"
    rf"(?:\s?[-–—]\s?|\s(?P<links>{_any('links')})\s(?:(?:{_any('roughly')})\s)?)(?P<until>[01]?\d|2[0-4])"
    r"(?:(?:[:.][0-5]\d)?\s?(?P<half>[ap])\.?m\b|\s?(?:h|heures?)(?:\s?[0-5]\d)?\b"
    rf"{NO_SPAN}(?P<late>\s(?:{_any('late')}))?)"
)
"""From one hour to another, of which the second tells the half of the day: ``between 5 and 6 p.m.``."""
WORDS = re.compile(
    rf"\b(?:(?P<hour>{'|'.join(HOURS)})\s(?=heures?\b{NO_SPAN})"
    rf"|(?P<number>{'|'.join(NUMBERS)})\s(?=(?P<clock>o'clock\b)|[ap]\.?m\b"
    rf"|(?:{'|'.join(TOLD['en']['links'])})\s(?:\d+|{'|'.join(NUMBERS)})\s[ap]\.?m\b))"
)
"""An hour in words: ``neuf heures``, ``five o'clock``."""
BEGINS = {"dawn": 5, "late_afternoon": 17, "afternoon": 13, "evening": 18, "morning": 6}
"""The hour at which a part of a day begins; the night may be before its day or behind it."""
PARTS = tuple((60 * hour, re.compile(rf"\b(?:{_any(part)})\b")) for part, hour in BEGINS.items())
NOON = 12 * 60


def part_of_day(words: str) -> int | None:
    """When the part of a day begins that these words tell, in minutes after midnight: 1080 for ``samedi soir``; None
    where they tell none, and for the night."""
    said = _plain(words)
    return next((minutes for minutes, part in PARTS if part.search(said)), None)


def clock(words: str) -> int | None:
    """The first clock time of these words, in minutes after midnight (0 to 1440); None where there is none:
    ``vers 9 h 30``, ``à 21 heures``, ``at 6.15pm``, ``noon``. Midnight that is told by its name opens the day."""
    found = CLOCK.search(STRETCH.sub(_first, WORDS.sub(_figures, _plain(words))))
    if found is None:
        return None
    if found["noon"]:
        return NOON
    if found["midnight"]:
        return 0
    hour = int(found["hour"])
    half = found["half"]
    late = half == "p" or found["part"] is not None
    if late and hour < 12:
        hour += 12
    if half == "a" and hour == 12:
        hour = 0
    past = found["past"] or found["glued"] or found["minutes"] or found["plain"] or "0"
    return hour * 60 + int(past)


def _plain(words: str) -> str:
    return words.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ").lower()


def _figures(match: re.Match[str]) -> str:
    """``9 `` for ``neuf ``, and ``5:00 `` for ``five `` before "o'clock"."""
    if match["hour"]:
        return f"{HOURS.index(match['hour']) + 1} "
    number = NUMBERS.index(match["number"]) + 1
    return f"{number}:00 " if match["clock"] else f"{number} "


def _first(match: re.Match[str]) -> str:
    """The first hour of a stretch in figures: ``17:00`` for ``between 5 and 6 p.m.``, ``11:00`` for ``between 11 and 1
    p.m.``; the words as they are where no stretch is meant: ``gate 12 to 3 p.m.``."""
    hour, until = int(match["hour"]), int(match["until"])
    if not match["opens"] and (match["links"] or not match["half"]):
        return match[0]
    earlier = hour % 12 <= until % 12
    if match["half"] and hour <= 12:
        hour = hour % 12 + 12 * ((match["half"] == "p") == earlier)
    elif match["late"] and hour < 12 and earlier:
        hour += 12
    return f"{hour}:{match['minutes'] or match['past'] or match['glued'] or '00'}"
