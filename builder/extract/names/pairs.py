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


def _parted(doc: Doc, c: Candidate, lexicon: Lexicon) -> tuple[Candidate, ...]:
    middle = c.start + 2
    if c.end - c.start != 5 or c.kind is Kind.PLACE or c.fixed or not is_hyphen(doc, middle):
        return (c,)
    both = lexicon.is_given(doc[c.start].text) and lexicon.is_given(doc[middle + 1].text)
    if not (both and is_capital(doc[c.start + 1]) and is_capital(doc[c.end - 1])):
        return (c,)
    return replace(c, end=middle, kind=Kind.ACTOR), replace(c, start=middle + 1, kind=Kind.ACTOR)
