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
NOON = 12 * 60


def clock(words: str) -> int | None:
    """The first clock time of these words, in minutes after midnight (0 to 1440); None where there is none:
    ``vers 9 h 30``, ``à 21 heures``, ``at 6.15pm``, ``noon``. Midnight that is told by its name opens the day."""
    found = CLOCK.search(words.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ").lower())
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
