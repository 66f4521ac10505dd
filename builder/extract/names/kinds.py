"""Person, place or group: one kind for each name of a document, by all its occurrences."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace

from spacy.tokens import Doc

from builder.extract.names.candidate import Candidate, is_acronym, is_capital, key
from builder.extract.names.lexicon import Lexicon
from builder.extract.tagging import Passage
from builder.model import Kind

NAMES = {"PROPN", "NOUN", "ADJ", "X"}


def settled(
    passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon
) -> list[Candidate]:
    """The candidates, each with its name's kind; those that nothing tells are left out."""
    votes: defaultdict[str, Counter[Kind]] = defaultdict(Counter)
    for candidate in candidates:
        tokens = candidate.tokens(passages)
        votes[key(tokens)].update(_votes(passages[candidate.passage].doc, candidate, lexicon))
    surnames = _surnames(passages, candidates, votes)
    for name in surnames:
        if name in votes:
            votes[name][Kind.ACTOR] += 6
    kept = []
    for candidate in candidates:
        if candidate.fixed:
            kept.append(candidate)
            continue
        kind = best(votes[key(candidate.tokens(passages))])
        if kind is not None:
            kept.append(replace(candidate, kind=kind))
    return kept


def best(votes: Counter[Kind]) -> Kind | None:
    """The kind with the most votes, if any has some; actor before group before place between equals."""
    top = max((votes[kind], -i) for i, kind in enumerate((Kind.ACTOR, Kind.GROUP, Kind.PLACE)))
    return (Kind.ACTOR, Kind.GROUP, Kind.PLACE)[-top[1]] if top[0] > 0 else None


def _surnames(
    passages: tuple[Passage, ...], candidates: list[Candidate], votes: defaultdict[str, Counter[Kind]]
) -> set[str]:
    found = set()
    for candidate in candidates:
        tokens = candidate.tokens(passages)
        if len(tokens) > 1 and best(votes[key(tokens)]) is Kind.ACTOR and is_capital(tokens[-1]):
            found.add(tokens[-1].text)
    return found


def _votes(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> Counter[Kind]:
    votes: Counter[Kind] = Counter()
    if candidate.kind is not None:
        votes[candidate.kind] += 9 if candidate.fixed else 2
    tokens = doc[candidate.start : candidate.end]
    before = doc[candidate.start - 1].text.lower() if candidate.start else ""
    two = doc[candidate.start - 2].text.lower() if candidate.start > 1 else ""
    if is_acronym(tokens.text):
        votes[Kind.GROUP] += 3
    if lexicon.has("titles", before):
        votes[Kind.ACTOR] += 4
    if lexicon.has("seats", tokens[-1].text):
        votes[Kind.GROUP] += 6
    heads = {w for w in (before, two if lexicon.is_demonym(before) or before else "") if w}
    if lexicon.head_first and any(lexicon.has("group_heads", w) for w in heads):
        votes[Kind.GROUP] += 3
    if lexicon.head_first and any(lexicon.has("place_nouns", w) for w in (two,)):
        votes[Kind.PLACE] += 3
    if lexicon.has("locatives", before):
        votes[Kind.PLACE] += 1
    root = tokens.root
    if root.dep_.startswith("nsubj") and root.head.lemma_.lower() in lexicon.lists["speech"]:
        votes[Kind.GROUP] += 1
        votes[Kind.ACTOR] += 1
    return votes
