"""Names that end in ``'s`` themselves: ``Exampler's``, a shop."""

from __future__ import annotations

from dataclasses import replace

from builder.data.folding import fold
from builder.extract.names.candidate import Candidate
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

ENDS = frozenset({"ADP", "CCONJ", "SCONJ"})
"""What stands behind a name, and never behind an owner; a full stop does: "compared its sales to Exempla's."."""


def whole(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, those of one word with their ``'s`` where the article never has the word without it, and has it
    once where nothing is owned: ``at Exampler's on Monday``, ``an Exampler's manager``."""
    if lexicon.head_first:
        return candidates
    owned = {c for c in candidates if _is_owner(passages[c.passage].doc, c)}
    told = {_word(passages, c) for c in owned if _owns_nothing(passages[c.passage].doc, c, lexicon)}
    if not told:
        return candidates
    bare = {t.text for p in passages for t in p.doc[:-1] if t.text in told and p.doc[t.i + 1].text != "'s"}
    return [replace(c, end=c.end + 1) if c in owned and _word(passages, c) in told - bare else c for c in candidates]


def _word(passages: tuple[Passage, ...], candidate: Candidate) -> str:
    return candidate.tokens(passages).text


def _is_owner(doc: Doc, candidate: Candidate) -> bool:
    body = candidate.kind is Kind.GROUP and not candidate.fixed and candidate.end - candidate.start == 1
    return body and candidate.end + 1 < len(doc) and doc[candidate.end].text == "'s"


def _lacks_thing(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True where what is owned stands elsewhere: ``in Exempla's, Testa's and Sampla's cars``, ``than at Exempla's``."""
    name = doc[candidate.start].text
    sentence = [t for t in doc[candidate.start].sent if t.i != candidate.end]
    elliptic = any(t.tag_ == "POS" or lexicon.has("comparing", t.text) for t in sentence)
    return elliptic or name in lexicon.well_known or fold(name) in lexicon.bodies


def _owns_nothing(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    before = doc[candidate.start - 1].text if candidate.start else ""
    behind = doc[candidate.end + 1]
    if lexicon.has("indefinite", before):
        return behind.is_lower and behind.pos_ == "NOUN" and "Sing" in behind.morph.get("Number", [])
    placed = lexicon.has_any(("locatives", "inner_locatives", "towards"), before)
    shop = lexicon.has("shop_places", before) and behind.text in {".", ","}
    if shop or (placed and behind.pos_ == "CCONJ"):
        return not _lacks_thing(doc, candidate, lexicon)
    speaks = not before or doc[candidate.start].is_sent_start
    return (placed and behind.pos_ in ENDS) or (speaks and behind.tag_ == "VBD")
