"""Names that a French article gives to a storm or to what flies in space: ``l'ouragan Zed``, then ``Zed``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.tagging import Passage

LONGEST = 3
"""So many words such a name has at most."""


def told(passages: tuple[Passage, ...], lexicon: Lexicon) -> frozenset[str]:
    """Those names, as written; none in English."""
    names: set[str] = set()
    heads = lexicon.lists["christened"] if lexicon.head_first else frozenset()
    for doc in (p.doc for p in passages):
        for token in doc[:-1]:
            if token.lower_ not in heads:
                continue
            end = token.i + 1
            while end < len(doc) and end - token.i <= LONGEST and is_capital(doc[end]) and doc[end].is_alpha:
                end += 1
            names.add(doc.span(token.i + 1, end).text)
    return frozenset(names - {""} - lexicon.well_known)


def is_one(text: str, candidate: Candidate, names: frozenset[str]) -> bool:
    """True for a candidate of such a name."""
    return text in names and not candidate.fixed
