"""Somebody as one of many, or many as one: ``l'un des plus célèbres peintres``, ``both students``, ``his wife and``."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.phrase import Phrase
from builder.extract.roles.turns import starts

FEW = 6
"""So many words praise the many that one is of: ``one of the world's most widely read``."""
ONES = frozenset({"un", "une", "one"})


def past_all(doc: Doc, at: int, lexicon: Lexicon) -> int:
    """Behind ``tous deux``, ``both`` at ``at``, before a noun in the plural that is said of each in a row."""
    for words in sorted(lexicon.lists["alls"], key=len, reverse=True):
        if starts(doc, at, words):
            return at + len(words.split())
    return at


def best_of(doc: Doc, at: int, first: int, lexicon: Lexicon) -> int:
    """Where the noun of ``l'un des plus célèbres peintres`` begins, its first adjective at ``first``; ``first`` where
    the phrase at ``at`` does not praise one of many."""
    if not any(t.lower_ in ONES for t in doc[at : at + 2]) or not any(
        lexicon.has("of_many", t.text) for t in doc[at + 1 : first]
    ):
        return first
    praising = {"ADJ", "ADV", "VERB"} if lexicon.head_first else {"ADJ", "ADV", "VERB", "NOUN", "PART"}
    i = first
    while i < len(doc) and i < first + FEW and doc[i].is_lower and not lexicon.is_person(doc[i].text):
        if doc[i].pos_ not in praising and not lexicon.has("and", doc[i].text):
            break
        i += 1
    return i if i < len(doc) and i > first and lexicon.is_person(doc[i].text) else first


def is_list(doc: Doc, first: int, found: Phrase, lexicon: Lexicon) -> bool:
    """True for ``X, son épouse et une amie``, ``X, his wife and their son``: three persons, not one."""
    at = found.last
    at += at < len(doc) and doc[at].text == ","
    if at + 1 >= len(doc) or not lexicon.has("possessives", doc[first].text) or not lexicon.has("and", doc[at].text):
        return False
    return lexicon.has_any(("indefinite", "possessives"), doc[at + 1].text)
