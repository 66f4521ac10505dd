"""Verbs that open a sentence and have their capital from there: ``Facing Exempla, they``, ``Retrouver Exemple``."""

from __future__ import annotations

from builder.extract.models import adjectives, nouns, verbs
from builder.extract.names import runs
from builder.extract.names.candidate import Candidate, is_known_small
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc, Token
from builder.model import Kind

INFINITIVES = ("er", "ir", "oir", "dre", "tre", "ire")
STEM = 3
"""Letters that a verb has at least before its ``-ing``: not ``King``, ``Ming``."""


def behind_verb(doc: Doc, start: int, end: int, kind: Kind | None, lexicon: Lexicon) -> int:
    """Where the name starts behind a verb that the model took into it; ``start`` where none opens it. A body may be
    called so (``Missing Persons Bureau``), a person hardly."""
    if kind is not None and _is_called_for(doc, start, end, kind, lexicon):
        return start + 1
    if end - start < 2 or not _opens(doc[start], lexicon) or is_on_map(doc.span(start, end).text):
        return start
    rest = doc.span(start + 1, end)
    known = is_on_map(rest.text) or rest.text in lexicon.well_known
    return start + 1 if doc[start + 1].text.istitle() and (kind is Kind.ACTOR or known) else start


def is_verb(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for one word that is a verb and opens a sentence: ``Respond firmly``, ``Teamed with``; English alone."""
    token = doc[candidate.start]
    if lexicon.head_first or candidate.fixed or candidate.end - candidate.start > 1 or not runs.opens(token):
        return False
    after = doc[candidate.end] if candidate.end < len(doc) else token
    word = token.lower_
    other = word in nouns(lexicon.language) or word in adjectives(lexicon.language) or lexicon.is_given(token.text)
    if not after.is_lower or other or token.text in lexicon.well_known or is_on_map(token.text):
        return False
    return word in verbs("en") or (word.endswith("ed") and _stem(word, "ed") != "")


def _is_called_for(doc: Doc, start: int, end: int, kind: Kind, lexicon: Lexicon) -> bool:
    """True for ``Free`` of ``“Free Zed Exemple”``, what a crowd shouts that somebody be done to."""
    first = doc[start]
    calls = first.text.istitle() and lexicon.has("slogans", first.text) and runs.opens(first)
    person = kind is Kind.ACTOR or (end - start == 3 and lexicon.opens_person(doc, start + 1))
    return calls and person and end - start > 2 and all(t.text.istitle() for t in doc[start + 1 : end])


def _opens(token: Token, lexicon: Lexicon) -> bool:
    word = token.lower_
    if not token.text.istitle() or lexicon.is_given(token.text) or not runs.opens(token):
        return False
    if lexicon.head_first:
        return word.endswith(INFINITIVES) and token.pos_ in {"VERB", "AUX"} and is_known_small(token)
    return word.endswith("ing") and len(word) >= STEM + 3 and _stem(word, "ing") != ""


def _stem(word: str, ending: str) -> str:
    """The verb that ``word`` is a form of, where the English rules of spelling give one that the dictionary has."""
    stem = word.removesuffix(ending)
    ways = (stem, f"{stem}e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem)
    return next((w for w in ways if w in verbs("en")), "")
