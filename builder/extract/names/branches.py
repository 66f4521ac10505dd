"""A firm or charity in a country: ``Exemplo Ethiopia``, ``ABC Suisse``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.runs import is_title_case
from builder.extract.parse import Doc, Token
from builder.model import Kind

TELLING = frozenset({"to", "told", "tells", "informed"})


def goes_on(doc: Doc, candidate: Candidate, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for a country or region at ``end``, where the house is whose name ``start`` to ``end`` are, with nothing
    between."""
    if candidate.kind not in {Kind.GROUP, None} or end >= len(doc):
        return False
    place = doc[end]
    if lexicon.head_first:
        alone = end - start == 1 and is_acronym(doc[start].text) and len(doc[start]) > 2
        return alone and place.ent_type_ in {"LOC", "GPE"} and is_on_map(place.text)
    if candidate.kind is None or place.lower_ not in lexicon.countries or not is_capital(place):
        return False
    name, behind = doc.span(start, end).text, doc[end + 1] if end + 1 < len(doc) else None
    told = small_at(doc, start - 1) in TELLING or name.lower() in lexicon.bodies  # "told Reuters Ethiopia would"
    further = behind is not None and (behind.pos_ == "NOUN" or (behind.pos_ == "PROPN" and not _holds(behind, lexicon)))
    return not (told or further or is_on_map(name) or lexicon.is_demonym(name) or is_title_case(doc))


def _holds(token: Token, lexicon: Lexicon) -> bool:
    """True for who is named behind the house: ``Exemplo Ethiopia CEO``."""
    text = token.text
    return lexicon.is_person(text) or lexicon.has("titles", text) or text in {"CEO", "MD", "CFO", "Chief", "Managing"}
