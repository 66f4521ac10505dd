"""Roles of whoever the sentence before named: ``Cet ancien maire de Z a …``, ``Elle était la mère de …``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles.clauses import SUBJECT, Actors
from builder.extract.roles.phrase import Names, Phrase, end_of, is_head, phrase, widened
from builder.model import Mention


def find(doc: Doc, actors: Actors, names: Names, lexicon: Lexicon) -> Iterator[tuple[Phrase, Mention]]:
    """The descriptions that a sentence gives the only actor of the sentence before it."""
    if not actors:
        return
    starts = [token.i for token in doc if token.is_sent_start] or [0]
    bounds = [*zip(starts, [*starts[1:], len(doc)], strict=True)]
    for (first, last), (start, end) in pairwise(bounds):
        before = [actor for actor in actors if first <= actor[0] < last]
        if not before or len({mention.text for _, _, mention in before}) > 1:
            continue
        others = [at for at, _, _ in actors if start <= at < end]
        found = _described(doc, start, end, others, names, lexicon) or _stated(doc, start, end, before, names, lexicon)
        if found is not None:
            yield found, before[-1][2]


def _described(doc: Doc, start: int, end: int, others: list[int], names: Names, lexicon: Lexicon) -> Phrase | None:
    """``cet ancien maire de Z``, the sentence's subject; a name before it must hang on a preposition."""
    for i in range(start, end - 1):
        if not lexicon.has("demonstratives", doc[i].text):
            continue
        head = _head(doc, i + 1, lexicon)
        if head is None or doc[head].dep_ not in SUBJECT or (i > start and doc[i - 1].text != ","):
            continue
        if any(at < i and doc[at - 1].pos_ != "ADP" for at in others):
            return None
        last = end_of(doc, head, end, names, lexicon)
        first = widened(doc, head, names, lexicon, i + 1)
        plain = last - first == 1 and (lexicon.has("back", doc[head].text) or i == start)
        return None if plain else phrase(doc, first, last, "reference")
    return None


def _head(doc: Doc, first: int, lexicon: Lexicon) -> int | None:
    """The noun for a person at ``first``, behind ``ancien`` and the like."""
    while first < len(doc) and lexicon.has("before", doc[first].text) and not is_head(doc, first, lexicon):
        first += 1
    return first if first < len(doc) and is_head(doc, first, lexicon) else None


def _stated(doc: Doc, start: int, end: int, before: Actors, names: Names, lexicon: Lexicon) -> Phrase | None:
    """``Elle était la mère de Z``: the pronoun that opens the sentence stands for the subject of the one before."""
    pronoun = doc[start]
    if not lexicon.has("pronouns", pronoun.text) or pronoun.dep_ not in SUBJECT:
        return None
    if not any(doc[i].dep_ in SUBJECT for at, to, _ in before for i in range(at, to)):
        return None
    predicate = _predicate(pronoun)
    if predicate is None or not is_head(doc, predicate.i, lexicon) or predicate.i in names.inside:
        return None
    first = widened(doc, predicate.i, names, lexicon, start + 1)
    last = end_of(doc, predicate.i, end, names, lexicon)
    plain = last - first == 1 and lexicon.has("back", predicate.text)
    return None if plain else phrase(doc, first, last, "reference")


def _predicate(subject: Token) -> Token | None:
    """The noun that a copula says of a subject."""
    head = subject.head
    if any(child.dep_ == "cop" for child in head.children):
        return head
    return next((child for child in head.children if child.dep_ == "attr"), None)
