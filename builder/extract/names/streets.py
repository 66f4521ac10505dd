"""Streets: ``rue Exemple``, ``Exempla Road``, ``175e Rue``; no place of its own."""

from __future__ import annotations

import re

from builder.extract.names.lexicon import Lexicon

NUMBERED = re.compile(r"\d{1,3}(?:e|ère|er|ème|st|nd|rd|th)")
"""What stands before ``Rue`` in ``175e Rue``."""


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
    if len(words) < 2:
        return False
    abroad = lexicon.has("streets_abroad", words[0]) and (len(words) == 2 or lexicon.has("links_abroad", words[1]))
    return lexicon.has("streets", words[-1]) or abroad
