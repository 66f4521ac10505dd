"""Titles of works that look like names: by their noun, their year, their marks."""

from __future__ import annotations

import re

from builder.extract.names.candidate import MARKS, Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.model import Kind

PERSONS = frozenset({"model-per", "model-person"})
TITLE = 8
"""So many tokens a title between marks may have."""
YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
OPENING = frozenset({"«", "“", '"', "‘"})
CLOSING = frozenset({"»", "”", "’"})


def is_work(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``son film « Demain peut-être »``, ``Paper Moons (1986)``: works, by their noun or their year."""
    start, end = candidate.start, candidate.end
    if _is_of_a_title(doc, candidate, lexicon):
        return True
    if candidate.fixed:
        return False
    dated = end + 2 < len(doc) and doc[end].text == "(" and doc[end + 2].text in {")", ","}
    if dated and YEAR.fullmatch(doc[end + 1].text) and candidate.kind is not Kind.ACTOR:
        return True
    if start and lexicon.has("works", doc[start - 1].text) and not lexicon.head_first:
        return True
    marks = (doc[start - 1].text if start else "", doc[end].text if end < len(doc) else "")
    if candidate.kind is Kind.ACTOR and end - start > 1 and MARKS.get(marks[0]) == marks[1]:
        return True  # "“London Calling” was pulled": no person's name stands in marks
    if MARKS.get(marks[0]) == marks[1] and _is_translated(doc, end + 1):
        return True
    opening = next((i for i in range(start - 1, max(-1, start - 8), -1) if _opens_quote(doc, i)), None)
    if opening is None or opening == 0 or any(doc[i].text in CLOSING for i in range(opening + 1, start)):
        return False
    return lexicon.has("things_heads", doc[opening - 1].text) or lexicon.has("works", doc[opening - 1].text)


def _is_translated(doc: Doc, i: int) -> bool:
    """True for a bracket with another title in marks: ``“La Exempla” (“The Sample”)``."""
    return i + 1 < len(doc) and doc[i].text == "(" and doc[i + 1].text in MARKS


def _is_of_a_title(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``La Region`` in ``“La Region Salvaje”``: some of the words between marks that all have capitals."""
    if candidate.rule in PERSONS or (candidate.fixed and candidate.rule != "place-noun"):
        return False  # "“Free Zed Exemple”"
    first = next(
        (i for i in range(candidate.start - 1, max(-1, candidate.start - TITLE), -1) if doc[i].text in MARKS), None
    )
    if first is None:
        return False
    closing = MARKS[doc[first].text]
    last = next((i for i in range(first + 1, min(len(doc), first + TITLE)) if doc[i].text == closing), None)
    if last is None or last < candidate.end:
        return False
    while first + 1 < last and lexicon.has("determiners", doc[first + 1].text):
        first += 1
    inside = doc[first + 1 : last]
    if any(t.is_punct for t in inside):
        return False  # "“Exemplia, Testia and Modelia”"
    small = ("determiners", "links", "and")
    capitals = [t for t in inside if is_capital(t)]
    titled = all(is_capital(t) or lexicon.has_any(small, t.text) for t in inside if t.is_alpha)
    return titled and len(capitals) > 2 and candidate.end - candidate.start < len(inside)


def _opens_quote(doc: Doc, i: int) -> bool:
    """True for an opening mark; of straight ones, for each other."""
    if doc[i].text != '"':
        return doc[i].text in OPENING
    return sum(t.text == '"' for t in doc[:i]) % 2 == 0
