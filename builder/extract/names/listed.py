"""Rows of names that the model took for one: ``Adamawa, Plateau, Ondo``, the teams ``Exempleton and Testford``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_capital, parts_between
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc
from builder.model import Kind


def places(doc: Doc, start: int, end: int) -> list[tuple[int, int]]:
    """The parts of ``Adamawa, Plateau, Ondo``, a list of places that the model took for one name; else none."""
    commas = [i for i in range(start, end) if doc[i].text == ","]
    parts = parts_between(start, commas, end)
    if len(parts) < 3 or any(a >= b or not is_capital(doc[a]) for a, b in parts):
        return []
    known = sum(is_on_map(doc.span(a, b).text) for a, b in parts)
    return parts if known >= len(parts) - 1 or known > 2 else []


def second(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> int | None:
    """Where ``Testford`` starts in ``teams, Exempleton and Testford``, one body to the model behind a noun for several;
    None for a firm of two partners, which another follows (``banks, Sample and Testard and Exempla``)."""
    start, end = candidate.start, candidate.end
    before = start - 1 - (start > 1 and doc[start - 1].text in {",", ":"})
    several = before >= 0 and doc[before].is_lower and lexicon.has("rows_of_groups", doc[before].text)
    if not several or candidate.kind is not Kind.GROUP or doc.span(start, end).text in lexicon.well_known:
        return None
    links = [t.i for t in doc[start:end] if not is_capital(t)]
    goes_on = doc.span(end, end + 1).text == "and" or doc.span(end, end + 2).text == ", and"
    inside = len(links) == 1 and start < links[0] < end - 1 and doc[links[0]].text == "and"
    return links[0] + 1 if inside and not goes_on else None
