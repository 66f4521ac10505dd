"""Persons behind ``Ms.`` and ``Mr`` whose surnames are words for trades: ``Ms. Baker``, ``Mr Cook``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_capital, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each."""
    doc = passage.doc
    return [
        Candidate(index, token.i, token.i + 1, Kind.ACTOR, "civility")
        for token in doc[1:]
        if token.text.istitle() and lexicon.is_person(token.text) and is_named(doc, token.i, lexicon)
    ]


def is_named(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for one capital behind a civility: no office that is addressed so (``Mr. Speaker``)."""
    dotted = word_at(doc, i - 1) == "." and f"{small_at(doc, i - 2)}." in lexicon.lists["civilities"]
    civil = dotted or small_at(doc, i - 1) in lexicon.lists["civilities"]
    if not civil or not is_capital(doc[i - 1 - dotted]) or lexicon.has("addressed", doc[i].text):
        return False
    return i + 1 >= len(doc) or not is_capital(doc[i + 1])
