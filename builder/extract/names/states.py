"""States by their full names: ``Democratic Republic of the Congo``, which is another one than ``Republic of the
Congo``; ``République islamique d'Iran``."""

from __future__ import annotations

from functools import cache

from builder.data import load
from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

CONFEDERATIONS = frozenset({"confédération", "confederation"})
ARTICLE = "the"
"""May stand inside: ``Republic of (the) Congo``."""


def find(index: int, passage: Passage) -> list[Candidate]:
    """A candidate for each full name of a state, the longest where one begins."""
    doc, done = passage.doc, 0
    found: list[Candidate] = []
    for token in doc:
        if token.i >= done and (end := end_at(doc, token.i)):
            found.append(Candidate(index, token.i, end, Kind.PLACE, "state", fixed=True))
            done = end
    return found


def end_at(doc: Doc, i: int) -> int:
    """Where a state's full name ends that begins at ``i``; 0 where none does."""
    if not is_capital(doc[i]):
        return 0
    ends = (_end(doc, i, words) for words in _by_first().get(doc[i].lower_, ()))
    return next((end for end in ends if end), 0)


def _end(doc: Doc, start: int, words: tuple[str, ...]) -> int:
    """Behind the words that begin at ``start``; 0 where they do not stand there."""
    at = start
    for word in words:
        at += at > start and at < len(doc) and doc[at].lower_ == ARTICLE != word
        if at >= len(doc) or doc[at].lower_ != word:
            return 0
        at += 1
    return at


@cache
def _by_first() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The words of each name, small, by the first of them; longer ones first."""
    lists = load("countries")
    spelled: set[tuple[str, ...]] = set()
    for names in (*lists["states"].values(), *lists["names"].values()):
        for name in names.split(","):
            plain = name.strip().lower().replace("'s ", " 's ").replace("d'", "d' ").replace("l'", "l' ")
            for form in (plain, plain.replace("-", " - ")):
                words = tuple(word for word in form.split() if word != ARTICLE)
                if len(words) > 2 or CONFEDERATIONS & set(words):  # others of two words are in every list of countries
                    spelled.add(words)
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in sorted(spelled, key=lambda words: (-len(words), words)):
        found[words[0]] = (*found.get(words[0], ()), words)
    return found
