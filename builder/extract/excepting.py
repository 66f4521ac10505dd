"""``ne … que``: a negation that leaves one thing out."""

from __future__ import annotations

from builder.data import words
from builder.extract.parse import Doc, Token

ASIDE = 8
"""So many tokens an aside between two commas may have: ``n'a été vu, selon la police, que lundi``."""


def _before_aside(doc: Doc, comma: int) -> int:
    """The comma that opens the aside without a verb that this one closes; -1 where none does."""
    opened = next((i for i in range(comma - 1, max(-1, comma - ASIDE), -1) if doc[i].text == ","), -1)
    aside = doc[comma].text == "," and opened >= 0 and not any(t.pos_ == "VERB" for t in doc[opened:comma])
    return opened if aside else -1


def is_excepting(token: Token, first: int, language: str) -> bool:
    """True for the ``que`` of ``n'a parlé que lundi``: the other half of a "ne" that stands in the same clause, from
    token ``first`` on, and has no other half (``pas``, ``aucun``); ``plus`` at once before it is none."""
    events = f"{language}/events"
    if token.lower_ not in words(events, "excepting"):
        return False
    doc, found, i = token.doc, False, token.i
    while i > first:
        i -= 1
        word = doc[i].lower_
        if doc[i].is_punct:
            i = _before_aside(doc, i)
            if i < first:
                break
            continue
        if word in words(events, "full_negation") and not (i == token.i - 1 and word in words(events, "no_longer")):
            return False
        found = found or word in words(events, "excepted_by")
    return found
