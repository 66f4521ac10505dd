"""Letters in brackets that stand for a law or a plan, and name nobody: ``projet de loi de finances (PLF)``."""

from __future__ import annotations

from builder.extract.names import bodies
from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc

THING = 10
"""So many tokens a law's name may have before its initials."""


def is_one(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``PLF`` in ``projet de loi de finances (PLF)``: a law, a plan, no group."""
    end, i = candidate.end, candidate.start - 2
    bracketed = i > 0 and doc[i + 1].text == "(" and end < len(doc) and doc[end].text == ")"
    if not bracketed or end - candidate.start > 1:
        return False
    if not lexicon.head_first:
        return lexicon.has("things_heads", doc[i].text)  # "Local Development Plan (LDP)"
    while candidate.start - i < THING and i > 0 and not (doc[i].is_punct or lexicon.has("countings", doc[i].text)):
        if lexicon.has("things_heads", doc[i].text):
            return bodies.words_at(doc, i, lexicon) is None and not _is_of_a_body(doc, i, lexicon)
        i -= 1
    return False


def _is_of_a_body(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``étude`` in ``Institut pour l'étude de``: a noun that hangs on a body's."""
    i -= 1
    while i > 0 and doc[i].pos_ in {"ADP", "DET", "ADJ"}:
        i -= 1
    return i >= 0 and lexicon.has("group_heads", doc[i].text) and is_capital(doc[i])
