"""The hour that words tell, by which the happenings of one day stand in order."""

from __future__ import annotations

import re

CLOCK = re.compile(
    r"(?<![\d,.:])\b(?P<hour>[01]?\d|2[0-4])"
    r"(?:\s?(?:h|heures?)\b(?:\s?(?P<past>[0-5]\d)\b)?(?!\s(?:de\b(?! l'après)|d'|par\b|plus\b))|h(?P<glued>[0-5]\d)\b"
    r"|[:.](?P<minutes>[0-5]\d)(?=\s?[ap]\.?m\b)|:(?P<plain>[0-5]\d)\b(?![:.]\d)|(?=\s?[ap]\.?m\b))"
    r"(?:\s?(?P<half>[ap])\.?m\b|\s(?P<part>du soir|de l'après-midi))?"
    r"|(?<!-)\b(?P<noon>midi|noon|midday)\b|\b(?P<midnight>minuit|midnight)\b"
)
HOURS = ("une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze")
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
WORDS = re.compile(
    rf"\b(?:(?P<hour>{'|'.join(HOURS)})\s(?=heures?\b(?!\s(?:de\b(?! l'après)|d'|par\b|plus\b)))"
    rf"|(?P<number>{'|'.join(NUMBERS)})\s(?=o'clock\b|[ap]\.?m\b))"
)
"""An hour in words: ``neuf heures``, ``five o'clock``."""
PARTS = (
    (5 * 60, re.compile(r"\b(?:aube|aurore|petit matin|petit jour|dawn|daybreak|early hours|small hours)\b")),
    (17 * 60, re.compile(r"\b(?:fin d'après-midi|fin de l'après-midi|late afternoon|late in the afternoon)\b")),
    (13 * 60, re.compile(r"\b(?:après-midi|afternoon)\b")),
    (18 * 60, re.compile(r"\b(?:soir|soirée|evening|tonight|nightfall|dusk)\b|\btombée de la nuit\b")),
    (6 * 60, re.compile(r"\b(?:matin|matinée|morning)\b")),
)
"""When a part of a day begins, in minutes after midnight; the night may be before its day or behind it."""
NOON = 12 * 60


def part_of_day(words: str) -> int | None:
    """When the part of a day begins that these words tell, in minutes after midnight: 1080 for ``samedi soir``; None
    where they tell none, and for the night."""
    said = _plain(words)
    return next((minutes for minutes, part in PARTS if part.search(said)), None)


def clock(words: str) -> int | None:
    """The first clock time of these words, in minutes after midnight (0 to 1440); None where there is none:
    ``vers 9 h 30``, ``à 21 heures``, ``at 6.15pm``, ``noon``. Midnight that is told by its name opens the day."""
    found = CLOCK.search(WORDS.sub(_figures, _plain(words)))
    if found is None:
        return None
    if found["noon"]:
        return NOON
    if found["midnight"]:
        return 0
    hour = int(found["hour"])
    late = found["half"] == "p" or found["part"] is not None
    if late and hour < 12:
        hour += 12
    if found["half"] == "a" and hour == 12:
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
    return f"{number} " if match.string[match.end()] in "ap" else f"{number}:00 "
