"""The order of a name's parts where the family name stands first: ``Kim Jong-un``, ``Xi Jinping``."""

from __future__ import annotations

import re
from functools import lru_cache

from builder.data import words
from builder.data.folding import fold
from builder.data.given import given_names

SYLLABLES = re.compile(r"[A-Z][a-z]{1,5}-[A-Za-z][a-z]{0,4}")
SHORT = 6


@lru_cache(maxsize=16384)
def family_first(name: str) -> bool:
    """True for a full name that begins with a family's name of the list, with a given name of two syllables behind it
    (``Geun-hye``, ``Dong Jin``) that are no first names and no particles; for some families without that (``Xi``)."""
    first, *given = name.split() or [""]
    parts = [fold(part) for whole in given for part in whole.split("-")]
    foreign = given_names() | words("names", "particles")
    if not parts or any(part in foreign for part in parts):
        return False
    if fold(first) in words("names", "first_before_syllables"):
        hyphened = len(given) == 1 and SYLLABLES.fullmatch(given[0]) is not None
        apart = len(given) == 2 and all(len(part) < SHORT and part.isalpha() and part.istitle() for part in given)
        return hyphened or apart
    return len(given) == 1 and fold(first) in words("names", "first_always") and given[0].istitle()
