"""Newspapers, parties and other groups by name, where that is more than one word: ``Le Canard enchaîné``."""

from __future__ import annotations

from functools import cache

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each name of the lists, word for word, case for case."""
    texts = [t.text for t in passage.doc]
    names = _by_first(lexicon.well_known)
    found = []
    for i, text in enumerate(texts):
        for words in names.get(text, ()):
            if tuple(texts[i : i + len(words)]) == words and not _goes_on(passage.doc, i + len(words)):
                found.append(Candidate(index, i, i + len(words), Kind.GROUP, "well-known", fixed=True))
    return found


def _goes_on(doc: Doc, end: int) -> bool:
    """True where a longer name only begins like a newspaper's: ``La Croix-Rouge``, ``La Presse Canadienne``."""
    if end >= len(doc):
        return False
    hyphened = doc[end].text == "-" and not doc[end - 1].whitespace_
    return hyphened or (is_capital(doc[end]) and doc[end].pos_ in {"ADJ", "PROPN"})


@cache
def _by_first(known: frozenset[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    names: dict[str, tuple[tuple[str, ...], ...]] = {}
    for name in sorted(known):
        words = tuple(name.replace("'", "' ").split())
        if len(words) > 1:
            names[words[0]] = (*names.get(words[0], ()), words)
    return names
