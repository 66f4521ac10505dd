"""Streets: ``rue Exemple``, ``Exempla Road``, ``175e Rue``; no place of its own."""

from __future__ import annotations

import re

from builder.extract.names.lexicon import Lexicon

NUMBERED = re.compile(r"\d{1,3}(?:e|ère|er|ème|st|nd|rd|th)")
"""What stands before ``Rue`` in ``175e Rue``."""

ABROAD = frozenset({"rue", "avenue", "boulevard", "place", "quai", "calle", "via", "piazza", "rond-point"})
OF = frozenset({"de", "des", "du", "d'", "d’", "del", "della", "dei"})
"""Streets of other countries in English: ``Place de la Exemple``."""


def is_street(words: list[str], before: str, noun: str, lexicon: Lexicon) -> bool:
    """True for the words of a street's name, lower case, with the word before them and the noun before ``de``."""
    if len(words) == 1 and lexicon.has("streets", words[0]) and NUMBERED.fullmatch(before):
        return True
    if lexicon.head_first:
        return (
            lexicon.has("streets", before)
            or lexicon.has("streets_of", noun)
            or (len(words) > 1 and lexicon.has("streets", words[0]))
        )
    abroad = len(words) > 1 and words[0] in ABROAD and (words[1] in OF or len(words) == 2)
    return len(words) > 1 and (lexicon.has("streets", words[-1]) or abroad)
