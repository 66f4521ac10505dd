"""Roles of whoever the sentence before named: ``Cet ancien maire de Z a …``, ``Le premier, maire de Z, a …``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from builder.extract.clauses import SUBJECTS
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles import after, doubt
from builder.extract.roles.beginning import widened
from builder.extract.roles.clauses import Actors
from builder.extract.roles.ending import end_of
from builder.extract.roles.phrase import Names, Phrase, is_head, phrase
from builder.extract.roles.turns import begun, size_of
from builder.locale.plurals import singulars
from builder.model import Mention


def find(doc: Doc, actors: Actors, names: Names, lexicon: Lexicon) -> Iterator[tuple[Phrase, Mention]]:
    """The descriptions that a sentence gives the only actor of the sentence before it."""
    if not actors:
        return
    starts = [token.i for token in doc if token.is_sent_start] or [0]
    bounds = [*zip(starts, [*starts[1:], len(doc)], strict=True)]
    two: Actors = []
    for (first, last), (start, end) in pairwise(bounds):
        before = [actor for actor in actors if first <= actor[0] < last]
        yield from _together(doc, start, end, before, names, lexicon)
        two = two if begun(doc, first, lexicon.lists["firsts_of_two"]) else before
        yield from _of_two(doc, start, two, names, lexicon)
        if not before or len({mention.text for _, _, mention in before}) > 1:
            continue
        others = [at for at, _, _ in actors if start <= at < end]
        found = _described(doc, start, end, others, names, lexicon)
        if found is not None:
            yield found, before[-1][2]


def _together(
    doc: Doc, start: int, end: int, before: Actors, names: Names, lexicon: Lexicon
) -> Iterator[tuple[Phrase, Mention]]:
    """``Les deux entraîneurs``, ``The three architects`` behind a sentence that names just so many."""
    persons: dict[str, Mention] = {}
    for _, _, mention in before:
        persons.setdefault(mention.text.split()[-1], mention)
    if len(persons) < 2 or doc[start].lower_ not in {"les", "ces", "the", "these"} or start + 2 >= end:
        return
    counted = lexicon.lists["pairs"] if len(persons) == 2 else lexicon.lists["threes"] if len(persons) == 3 else ()
    head = _head(doc, start + 2, lexicon)
    if doc[start + 1].lower_ not in counted or head is None or doc[head].dep_ not in SUBJECTS:
        return
    last = end_of(doc, head, end, names, lexicon)
    forms = singulars(doc[head].lower_, lexicon.language)
    general = any(lexicon.has_any(("back", "anybody", "ill_fame"), form) for form in forms)
    beside = {at - 1 for at, _, _ in before}
    loose = doc[before[0][0]].sent
    unnamed = any(
        t.pos_ == "NOUN" and t.i not in names.inside and t.i not in beside and is_head(doc, t.i, lexicon) for t in loose
    )
    other = unnamed or any(i in names.inside for i in range(start, last + 1))
    if not general and not other and not lexicon.has("persons", doc[head].text):
        yield from ((phrase(doc, start + 2, last, "reference"), mention) for mention in persons.values())


def _of_two(doc: Doc, start: int, before: Actors, names: Names, lexicon: Lexicon) -> Iterator[tuple[Phrase, Mention]]:
    """``Le premier, adjoint au logement, a`` and ``The latter is a lawyer`` behind a sentence that names two."""
    if len(before) != 2 or len({mention.text.split()[-1] for _, _, mention in before}) != 2:
        return
    for which, (_, _, mention) in zip(("firsts_of_two", "seconds_of_two"), before, strict=True):
        end = start + size_of(begun(doc, start, lexicon.lists[which]))
        if start < end < len(doc) and (doc[end].text == "," or doc[end].pos_ in {"AUX", "VERB"}):
            yield from (
                (replace(one, rule="reference"), mention) for one in after.find(doc, start, end, names, lexicon)
            )


def _described(doc: Doc, start: int, end: int, others: list[int], names: Names, lexicon: Lexicon) -> Phrase | None:
    """``cet ancien maire de Z``, the sentence's subject; a name before it must hang on a preposition."""
    for i in range(start, end - 1):
        if not lexicon.has("demonstratives", doc[i].text):
            continue
        head = _head(doc, i + 1, lexicon)
        if head is None or doc[head].dep_ not in SUBJECTS or (i > start and doc[i - 1].text != ","):
            continue
        if any(at < i and doc[at - 1].pos_ != "ADP" for at in others):
            return None
        last = end_of(doc, head, end, names, lexicon)
        first = widened(doc, head, names, lexicon, i + 1)
        plain = (last - first == 1 and i == start) or doubt.only_refers(doc, first, last, head, lexicon)
        return None if plain else phrase(doc, first, last, "reference")
    return None


def _head(doc: Doc, first: int, lexicon: Lexicon) -> int | None:
    """The noun for a person at ``first``, behind ``ancien`` and the like."""
    while first < len(doc) and lexicon.has("before", doc[first].text) and not is_head(doc, first, lexicon):
        first += 1
    return first if first < len(doc) and is_head(doc, first, lexicon) else None
