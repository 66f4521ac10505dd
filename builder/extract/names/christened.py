"""Names that a French article gives to a storm or to what flies in space: ``l'ouragan Zed``, then ``Zed``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.tagging import Passage
from builder.model import Kind

LED = frozenset({"l'", "l’", "la", "le", "du", "au", "cette", "ce", "cet", "une", "un"})
LONGEST = 3
"""So many words such a name has at most."""


def told(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> frozenset[str]:
    """Those names, as written; none in English. Whose surname it is, and what the map has, is no storm's: ``la tempête
    Exemple`` is what somebody set off, ``tempête Testville`` where it was."""
    names: set[str] = set()
    called: set[str] = set()
    heads = lexicon.lists["christened"] if lexicon.head_first else frozenset()
    for doc in (p.doc for p in passages):
        for token in doc[:-1]:
            if token.lower_ not in heads:
                continue
            end = token.i + 1
            while end < len(doc) and end - token.i <= LONGEST and is_capital(doc[end]) and doc[end].is_alpha:
                end += 1
            name = doc.span(token.i + 1, end).text
            names.add(name)
            if token.i and doc[token.i - 1].lower_ in LED:
                called.add(name)  # "l'ouragan Exemple", of whatever town's name
    if not names - {""}:
        return frozenset()
    surnames = {
        passages[c.passage].doc[c.end - 1].text
        for c in candidates
        if c.end - c.start > 1 and passages[c.passage].doc[c.end - 2].lower_ not in heads
    }
    found = names - {""} - lexicon.well_known - surnames
    return frozenset(n for n in found if n.lower() not in lexicon.countries and (n in called or not is_on_map(n)))


def is_one(text: str, candidate: Candidate, names: frozenset[str]) -> bool:
    """True for a candidate of such a name; a body that the model sees may have built what flies."""
    return text in names and not candidate.fixed and candidate.kind is not Kind.GROUP
