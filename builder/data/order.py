"""The order of a name's parts where the family name stands first: ``Kim Jong-un``, ``Xi Jinping``."""

from __future__ import annotations

import re
from functools import lru_cache

from builder.data import words
from builder.data.folding import fold

SYLLABLES = re.compile(r"[^\W\d_]{1,7}-[^\W\d_]{1,6}")
SHORT = 6


@lru_cache(maxsize=16384)
def family_first(name: str) -> bool:
    """True for a full name that begins with the family's: by a list of such names, and by the given name's two
    syllables (``Geun-hye``, ``Dong Jin``) where others bear them as first names."""
    first, *given = name.split() or [""]
    if not given:
        return False
    if fold(first) in words("names", "first_before_syllables"):
        hyphened = len(given) == 1 and SYLLABLES.fullmatch(given[0]) is not None
        apart = len(given) == 2 and all(len(part) < SHORT and part.isalpha() and part.istitle() for part in given)
        if hyphened or (apart and not any(fold(part) in words("names", "given") for part in given)):
            return True
    return len(given) == 1 and fold(first) in words("names", "first_always") and given[0].istitle()
