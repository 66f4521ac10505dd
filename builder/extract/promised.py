"""Dates of what somebody only promised or hopes for: ``a promis que les travaux commenceraient en avril``."""

from __future__ import annotations

from builder.data import words
from builder.extract.claims.lexicon import lemma_of
from builder.extract.clauses import path
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token
from builder.extract.unreal import is_open

CONTENTS = ("ccomp", "xcomp", "obl:arg", "advcl")


def is_promised(verb: Token, timex: Tokens, sentence: Tokens, language: str, *, ahead: bool) -> bool:
    """True for a date inside what is promised, and for one ``ahead`` that the verb of promising itself seems to have
    (``a promis une loi pour juin``); not for the day of the promise."""
    if ahead and _promises(verb, language) and verb.i < timex.start and not is_open(verb, language):
        return True
    for token in path(timex.root, None):
        above = token.head
        if above.i == token.i or not sentence.start <= above.i < sentence.end:
            return False
        if token.dep_ == "advcl" and token.i > above.i and token.doc[token.left_edge.i - 1].text == ",":
            return False  # "vowed to fight on, as the yard began closing today"
        if token.dep_ in CONTENTS and token.i > above.i and _promises(above, language):
            return above.i < timex.start and token.i != timex.root.i
    return False


def _promises(verb: Token, language: str) -> bool:
    key = f"{language}/events"
    if lemma_of(verb) in words(key, "promising") or verb.lower_ in words(key, "promising"):
        return True
    reflexive = any(c.lower_.rstrip("'’") in ("se", "s") for c in verb.children)
    return reflexive and lemma_of(verb) in words(key, "promising_oneself")
