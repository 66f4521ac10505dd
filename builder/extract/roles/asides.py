"""Who only tells what stands around the name: ``The opener, X said, was hard``, ``She thanked the mayor, X said``."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc

PARENTHESIS = 4
"""Fewer words than these may say who tells what is told."""
TELLING = frozenset({"VERB", "AUX", "PRON", "ADV"})
QUOTES = frozenset({'"', "“", "”", "«", "»", "''", "``"})


def is_parenthesis(doc: Doc, end: int, lexicon: Lexicon) -> bool:
    """True for ``said,`` and ``l'assure,`` behind a name, if the verb of whatever they part follows: not for ``The
    chair, X said, in May``."""
    behind = next((n for n, t in enumerate(doc[end : end + PARENTHESIS]) if t.pos_ not in TELLING), PARENTHESIS)
    tells = any(lexicon.has("speech", t.lemma_) for t in doc[end : end + behind])
    closed = tells and end + behind + 1 < len(doc) and doc[end + behind].text == ","
    return closed and (
        doc[end + behind + 1].pos_ in {"VERB", "AUX"} or lexicon.has("clitics", doc[end + behind + 1].text)
    )


def is_said_by(doc: Doc, first: int, end: int, lexicon: Lexicon) -> bool:
    """True where the phrase at ``first`` ends a clause with a verb of its own that the name behind it says: ``She
    thanked the mayor, X said``."""
    if not lexicon.has("speech", doc[end].lemma_):
        return False
    for i in range(first - 1, doc[first].sent.start - 1, -1):
        if doc[i].text in QUOTES:
            return False
        if doc[i].pos_ in {"VERB", "AUX"} and "Fin" in doc[i].morph.get("VerbForm", []):
            return True
    return False
