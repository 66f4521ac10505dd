"""``ne … que``: a negation that leaves one thing out."""

from __future__ import annotations

from builder.data import words
from builder.extract.parse import Token


def is_excepting(token: Token, first: int, language: str) -> bool:
    """True for the ``que`` of ``n'a parlé que lundi``: the other half of a "ne" that stands in the same clause, from
    token ``first`` on, and has no other half (``pas``, ``aucun``); ``plus`` at once before it is none."""
    events = f"{language}/events"
    if token.lower_ not in words(events, "excepting"):
        return False
    doc, found = token.doc, False
    for i in range(token.i - 1, first - 1, -1):
        word = doc[i].lower_
        if doc[i].is_punct:
            break
        if word in words(events, "full_negation") and not (i == token.i - 1 and word in words(events, "no_longer")):
            return False
        found = found or word in words(events, "excepted_by")
    return found
