"""Two persons whom a hyphen joins: ``le duo Zed Exemple-Ada Testard``."""

from __future__ import annotations

from dataclasses import replace

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.runs import is_hyphen
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind


def parted(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, those of two first names with a surname each as two."""
    return [one for c in candidates for one in _parted(passages[c.passage].doc, c, lexicon)]


def rows_parted(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, ``Exemple, Testard and Modèle`` and ``Exemple and Testard`` as their parts where the article has
    two of them as surnames behind first names: one alone may be a partner's or a founder's; English alone."""
    rows = [c for c in candidates if _is_row(passages[c.passage].doc, c)] if not lexicon.head_first else []
    if not rows:
        return candidates
    surnames = {
        passages[c.passage].doc[c.end - 1].text
        for c in candidates
        if c.end - c.start in (2, 3)
        and (c.kind is Kind.ACTOR or lexicon.opens_person(passages[c.passage].doc, c.start))
    }
    found = [c for c in candidates if c not in rows]
    for c in rows:
        doc = passages[c.passage].doc
        parts = [i for i in range(c.start, c.end) if is_capital(doc[i])]
        if sum(doc[i].text in surnames for i in parts) < 2:
            found.append(c)
            continue
        found += [replace(c, start=i, end=i + 1, kind=None) for i in parts]
    return sorted(found, key=lambda c: (c.passage, c.start, c.end))


def _is_row(doc: Doc, c: Candidate) -> bool:
    """True for single capitals with commas and an "and" between."""
    size = c.end - c.start
    if c.fixed or c.kind is Kind.PLACE or size not in (3, 5, 7):
        return False
    words, joints = doc[c.start : c.end : 2], doc[c.start + 1 : c.end : 2]
    return all(t.text.istitle() and t.is_alpha for t in words) and (
        joints[-1].lower_ == "and" and all(t.text == "," for t in joints[:-1])
    )


def _parted(doc: Doc, c: Candidate, lexicon: Lexicon) -> tuple[Candidate, ...]:
    middle = c.start + 2
    if c.end - c.start != 5 or c.kind is Kind.PLACE or c.fixed or not is_hyphen(doc, middle):
        return (c,)
    both = lexicon.is_given(doc[c.start].text) and lexicon.is_given(doc[middle + 1].text)
    if not (both and is_capital(doc[c.start + 1]) and is_capital(doc[c.end - 1])):
        return (c,)
    return replace(c, end=middle, kind=Kind.ACTOR), replace(c, start=middle + 1, kind=Kind.ACTOR)
