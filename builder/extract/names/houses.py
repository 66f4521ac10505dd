"""Firms that are called like somebody: ``l'usine Exemple`` beside ``Zed Exemple``, ``the Exemple factory``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from builder.extract.names.candidate import Candidate, is_capital, small_at
from builder.extract.names.french_near import OF
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import HOUSE, Kind


def apart(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> Candidate:
    """The candidate, a group where the noun at it says that this once it is none of the person's: his name elsewhere
    says nothing of it, and it says nothing of his."""
    at = candidate.start - 1 if lexicon.head_first else candidate.end
    alone = candidate.end - candidate.start == 1 and 0 <= at < len(doc) and doc[at].is_lower
    if not alone or not lexicon.has("founded", doc[at].text):
        return candidate
    before = [small_at(doc, i) for i in range(candidate.start - 1, max(-1, candidate.start - 3), -1)]
    led = lexicon.head_first or any(lexicon.has_any(("determiners", "possessives"), w) or w == "'s" for w in before)
    return replace(candidate, kind=Kind.GROUP, rule=HOUSE) if led else candidate


def parted(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, ``Exemple de Brindeville`` behind ``l'usine`` in two where the article names Exemple besides, or
    somebody of that name: a firm, and the town of that work; not ``la société Eaux de Brindeville``."""
    if not lexicon.head_first:
        return candidates
    known = {c.tokens(passages)[-1].text for c in candidates if "de" not in c.tokens(passages).text.split()}
    return [piece for c in candidates for piece in _parted(passages[c.passage].doc, c, known, lexicon)]


def _parted(doc: Doc, c: Candidate, known: set[str], lexicon: Lexicon) -> Iterator[Candidate]:
    town = c.start + 2
    named = not c.fixed and c.end > town and small_at(doc, c.start + 1) in OF and is_capital(doc[town])
    led = named and lexicon.has("founded", small_at(doc, c.start - 1)) and doc[c.start - 1].is_lower
    if led and doc[c.start].text in known and is_on_map(doc.span(town, c.end).text):
        yield replace(c, end=c.start + 1, kind=Kind.GROUP)
        yield replace(c, start=town, kind=Kind.PLACE)
    else:
        yield c
