"""Makes of vehicles, vessels and weapons: ``two Chetak helicopters``, a person to the model; English alone, where the
noun stands behind."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.tagging import Passage
from builder.model import Kind


def left_out(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates without those makes. Who is named in full elsewhere owns what stands behind the name; a body may
    own it, and so may a place that the map has."""
    if lexicon.head_first:
        return candidates
    makes = [c for c in candidates if _is_make(passages, c, lexicon)]
    if not makes:
        return candidates
    surnames = {passages[c.passage].doc[c.end - 1].text for c in candidates if c.end - c.start > 1}
    out = {c for c in makes if passages[c.passage].doc[c.end - 1].text not in surnames}
    return [c for c in candidates if c not in out]


def _is_make(passages: tuple[Passage, ...], candidate: Candidate, lexicon: Lexicon) -> bool:
    doc = passages[candidate.passage].doc
    behind = candidate.end < len(doc) and lexicon.has("vehicles", doc[candidate.end].text)
    if not behind or candidate.fixed or candidate.end - candidate.start > 1 or not doc[candidate.end].is_lower:
        return False
    name = doc[candidate.start].text
    placed = name.lower() in lexicon.countries or is_on_map(name)
    return candidate.kind is not Kind.GROUP and not placed
