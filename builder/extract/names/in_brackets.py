"""What the words before a bracket say of the names in it: ``deux associations (A et B)``, ``l'école de Testville
(Exemplie)``."""

from __future__ import annotations

from collections import Counter

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_area, is_on_map
from builder.extract.parse import Doc
from builder.model import Kind

REACH = 12
"""So many tokens a bracket may hold before the name, and the sentence between two kinds of one noun."""


def vote(doc: Doc, candidate: Candidate, votes: Counter[Kind], lexicon: Lexicon) -> None:
    """Adds the votes of such words; none in English."""
    opened = _opened(doc, candidate.start) if lexicon.head_first and not candidate.fixed else 0
    if not opened:
        return
    name = doc.span(candidate.start, candidate.end).text
    if _counts_bodies(doc, opened - 1, lexicon):
        votes[Kind.GROUP] += 6 if not is_on_map(name) else 0
    alone = opened == candidate.start - 1 and doc.span(candidate.end, candidate.end + 1).text == ")"
    if (
        alone
        and candidate.end - candidate.start == 1
        and not is_on_map(name, 0)
        and _is_bodys(doc, opened - 1, lexicon)
    ):
        votes[Kind.GROUP] += 6
    placed = is_capital(doc[opened - 1]) and doc[opened - 1].ent_type_ not in {"PER", ""}
    if alone and placed and candidate.kind is not Kind.GROUP and is_area(name):
        votes[Kind.PLACE] += 6


def _opened(doc: Doc, start: int) -> int:
    """Where the bracket opens that holds a row of names up to ``start``; 0 where none does."""
    at = start - 1
    while at > 0 and start - at < REACH and (is_capital(doc[at]) or doc[at].text in {",", "et", "-", "de", "d'"}):
        at -= 1
    return at if at > 0 and doc[at].text == "(" else 0


def _is_bodys(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True behind ``syndicat des grévistes``: a small noun for a body, then small nouns and adjectives of its own."""
    at = i
    while at > 0 and i - at < 4 and doc[at].is_lower and not lexicon.has("sure_heads", doc[at].text):
        if not (doc[at].pos_ in {"NOUN", "ADJ"} or lexicon.has("links", doc[at].text)):
            return False
        at -= 1
    return doc[at].is_lower and lexicon.has("sure_heads", doc[at].text)


def _counts_bodies(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``deux associations bordures``, and for ``et une syldave`` behind it."""
    at = i
    while at > 0 and i - at < 3 and (doc[at].pos_ == "ADJ" or lexicon.is_demonym(doc[at].text)):
        at -= 1
    if lexicon.has("rows_of_groups", doc[at].text) or lexicon.has("named_after", doc[at].text):
        return True
    other = lexicon.is_demonym(doc[i].text) and i > 2 and lexicon.has("one_of_many", doc[i - 1].text)
    other = other and doc[i - 2].text in {"et", ","}
    return other and any(lexicon.has("rows_of_groups", t.text) for t in doc[max(0, i - REACH - 6) : i - 2])
