"""What stands before and behind a source between commas: a clause cut in two, or a statement and what is beside."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.claims.pieces import SUBJECT_DEPS
from builder.extract.parse import Span as Tokens

SHORT = 4
"""So many words and commas without a verb before a source between commas are no statement of their own."""


def is_torn(before: Tokens, after: Tokens, end: int) -> bool:
    """True for ``Le pont est``, ``Des images`` before ``, selon lui, ``: no statement without what stands behind."""
    if len(before) < 2 or before[-1].text != "," or len(after) < 2 or after[0].text != ",":
        return False
    whole = len(before) > SHORT or any(finite(t) for t in before)
    return not whole or finite(before[-2]) or any(t.dep_ in SUBJECT_DEPS and t.head.i >= end for t in before)


def is_credit(before: Tokens, after: Tokens) -> bool:
    """True for ``Exempla Nouvelles selon CNN``, names alone: who made the text, and from what."""
    words = [t for t in before if t.is_alpha]
    alone = bool(words) and not any(t.is_alpha for t in after)
    return (
        alone
        and len(words) < 5
        and all(t.text[:1].isupper() and t.pos_ in ("PROPN", "NOUN", "ADJ", "X") for t in words)
    )


def is_named(after: Tokens, said: int, before: Tokens) -> bool:
    """True for ``, l'agent Zed Exemple.`` behind ``selon le responsable du syndicat``: no more than who it is, where
    what stands before is a clause that wants no object."""
    words = [t for t in after if not t.is_punct]
    named = bool(words) and words[0].pos_ in ("DET", "PROPN") and words[-1].text[:1].isupper()
    last = before[-2]
    open_end = last.pos_ in ("AUX", "DET", "ADP") or (
        last.pos_ == "VERB" and (finite(last) or "Inf" in feature(last, "VerbForm") or before[-3].pos_ == "AUX")
    )
    clause = said > 3 and any(finite(t) for t in before) and not open_end
    return named and clause and not any(t.pos_ in ("VERB", "AUX", "ADP", "NUM") for t in words)


def new_statement(after: Tokens, lexicon: Lexicon) -> bool:
    """True where what follows the comma is no part of the clause before it."""
    first = after[1] if len(after) > 1 else after[0]
    linked = first.pos_ in ("CCONJ", "SCONJ") or lexicon.has("against", first.lower_)
    return linked or lexicon.relative(first)
