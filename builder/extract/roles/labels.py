"""Offices before a colon and their holders: ``Président : X ; secrétaire : Y``."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.beginning import widened
from builder.extract.roles.ending import end_of
from builder.extract.roles.phrase import Names, Phrase, is_head, phrase

REACH = 8
"""So many words a label may have."""
PARTS = frozenset({".", ";", ",", "-", "–", "—", "•", "*", "|", "/"})
"""What stands between one label with its name and the next."""


def find(doc: Doc, start: int, end: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """The office that is all there is before the colon in front of the name at ``start``; none before what somebody
    says: ``Le maire : X a menti``."""
    colon = start - 1
    if colon < 1 or doc[colon].text != ":" or (end < len(doc) and not (doc[end].is_punct or doc[end].is_sent_start)):
        return None
    if doc[doc[colon].sent.end - 1].text == "?":
        return None  # "Mayor: X, will you resign?"
    first = colon
    while first > max(0, colon - REACH) and doc[first - 1].text not in PARTS:
        first -= 1
    if first > 0 and doc[first - 1].text not in PARTS:
        return None
    for head in range(first, colon):
        if is_head(doc, head, lexicon) and not lexicon.is_persons(doc[head].text) and head not in names.inside:
            whole = widened(doc, head, names, lexicon, first) == first
            if whole and end_of(doc, head, colon, names, lexicon) == colon:
                return phrase(doc, first, colon, "apposition-before")
    return None
