"""When a paper was given out, told between it and whose it is: ``un bilan à midi de la préfecture``, ``a tally on
Monday from the ministry``."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, lemma_of
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

REACH = 8
"""So many words may tell when."""


def past_time(start: int, sentence: Tokens, lexicon: Lexicon) -> int | None:
    """Index behind the "de" of ``à midi de la préfecture``, where only words of time stand before it; else None."""
    doc = sentence.doc
    for i in range(start, min(start + REACH, sentence.end - 1)):
        token = doc[i]
        whose = lexicon.has("from", token.lower_) or lexicon.has("by", token.lower_)
        if whose and not is_time(doc[i + 1], lexicon) and doc[i + 1].pos_ in ("DET", "NOUN", "PROPN", "ADJ"):
            return i + 1 if any(is_time(t, lexicon) for t in doc[start:i]) else None
        if not (_leads(token, lexicon) or is_time(token, lexicon)):
            return None
    return None


def without_time(between: Tokens, lexicon: Lexicon) -> list[Token]:
    """The words without those that only tell when, a participle such as "publié" before them included."""
    last = next((t.i for t in reversed(between) if is_time(t, lexicon)), None)
    if last is None or not all(_leads(t, lexicon) or is_time(t, lexicon) for t in between if t.i <= last):
        return list(between)
    return [t for t in between if t.i > last]


def is_time(token: Token, lexicon: Lexicon) -> bool:
    """True for a day, a month or an hour, and for a number beside one."""
    return lexicon.has_any(("dates", "clock_words"), token.lower_)


def _leads(token: Token, lexicon: Lexicon) -> bool:
    if token.pos_ in ("ADP", "DET", "NUM", "ADJ"):
        return True
    return token.pos_ in ("VERB", "ADJ", "AUX") and (
        lexicon.has("giving_out", lemma_of(token)) or lexicon.has("drawn_up", token.lower_)
    )
