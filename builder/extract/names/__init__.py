"""Names: which spans of an article name a person, a place or a group."""

from __future__ import annotations

import re

from builder.extract.names import (
    accounts,
    bodies,
    christened,
    civilities,
    completed,
    first_names,
    founders,
    full_names,
    groups,
    heads_alone,
    holders,
    houses,
    initials,
    joined,
    kinds,
    lettered,
    linked_words,
    makes,
    ministers,
    ministers_named,
    missions,
    model_names,
    named_grounds,
    nationals,
    noun_first,
    offices,
    other_names,
    owned,
    pairs,
    papers_told,
    parties,
    partners,
    places,
    refusals,
    renowned,
    routes,
    runs,
    school_bodies,
    short_things,
    small_bodies,
    spelled_out,
    spelling,
    spread,
    states,
    teams,
    well_known,
    whole_places,
    widening,
    works_told,
)
from builder.extract.names.candidate import Candidate, unlapped
from builder.extract.names.equations import find_equations
from builder.extract.names.lexicon import lexicon
from builder.extract.tagging import Passage
from builder.model import Article, Equation, Kind, Mention

EDGES = "-–—/'\"«»“”,;:•"
"""What the tokeniser leaves at a word's end, but no name has there."""

GLUED = re.compile(r"(?:M|MM|Mme|Mlle|Dr|Pr)\.(?=[A-ZÀ-Þ][a-zà-ÿ])")
LONE = re.compile(r"[A-Z]\.")
PAIRS = (("«", "»"), ("“", "”"))


def find_names(article: Article, passages: tuple[Passage, ...]) -> tuple[tuple[Mention, ...], tuple[Equation, ...]]:
    """The article's mentions in text order, and which of them it says are one thing."""
    known = lexicon(article.language)
    candidates: list[Candidate] = []
    for i, passage in enumerate(passages):
        candidates += accounts.find(i, passage, article, known)
        candidates += well_known.find(i, passage, known)
        candidates += renowned.find(i, passage, known)
        candidates += states.find(i, passage)
        candidates += bodies.find(i, passage, known)
        candidates += small_bodies.find(i, passage, known)
        candidates += school_bodies.find(i, passage, known)
        candidates += papers_told.find(i, passage, known)
        candidates += linked_words.find(i, passage, known)
        candidates += missions.find(i, passage, known)
        candidates += partners.find(i, passage, known)
        candidates += teams.find(i, passage, known)
        candidates += whole_places.find(i, passage, known)
        candidates += civilities.find(i, passage, known)
        candidates += parties.find(i, passage, known)
        candidates += joined.shortened(passage, groups.find(i, passage, known), known)
        candidates += spelled_out.find(i, passage, known)
        candidates += lettered.find(i, passage.doc)
        candidates += other_names.find(i, passage, known)
        candidates += initials.find(i, passage, known)
        candidates += full_names.find(i, passage, known)
        candidates += nationals.find(i, passage, known)
        candidates += ministers_named.find(i, passage, known)
        candidates += ministers.parted(passage.doc, places.find(i, passage, known), known)
        candidates += named_grounds.find(i, passage, known)
        candidates += noun_first.find(i, passage, known)
        modelled = joined.parted(passage, model_names.find(i, passage, known), known)
        modelled = ministers.parted(passage.doc, modelled, known)
        candidates += joined.shortened(passage, widening.widened(passage, modelled, known), known)
        left = ministers.parted(passage.doc, runs.find(i, passage, candidates, known), known)
        candidates += widening.widened(passage, left, known)
    candidates = holders.parted(passages, candidates, known)
    candidates += teams.alone(passages, candidates)
    candidates = [completed.whole(passages[c.passage].doc, c, known) for c in candidates]
    candidates = first_names.given_back(passages, candidates, known)
    told = [offices.before_officer(passages[c.passage].doc, c, known) for c in candidates]
    candidates = [c for c in told if c is not None]
    candidates = pairs.rows_parted(passages, pairs.parted(passages, candidates, known), known)
    candidates = houses.parted(passages, routes.parted(passages, candidates, known), known)
    things, stormy = short_things.told(passages, known), christened.told(passages, candidates, known)
    candidates = [short_things.without(passages, c, things, known) for c in candidates]
    candidates = [c for c in candidates if not short_things.is_one(c.tokens(passages), things, known)]
    candidates = [c for c in candidates if not (stormy and christened.is_one(c.tokens(passages).text, c, stormy))]
    works = works_told.told(passages, candidates, known)
    candidates = [c for c in candidates if not works_told.is_one(passages, c, works, known)]
    named = renowned.things(candidates)
    candidates = renowned.without(named, candidates)
    written = spelling.spelling(passages)
    candidates = [spelling.cut(passages[c.passage], c, written) for c in candidates]
    candidates = [c for c in candidates if not refusals.refused(passages[c.passage], c, known, written)]
    candidates = joined.behind_groups(passages, owned.whole(passages, candidates, known), known)
    candidates = makes.left_out(passages, candidates, known)
    candidates = heads_alone.kept(passages, kinds.settled(passages, unlapped(candidates), known), known)
    candidates = unlapped([*candidates, *renowned.without(named, spread.everywhere(passages, candidates, known))])
    candidates = founders.told_apart(passages, candidates, known)
    mentions = tuple(sorted({_mention(article, passages, c) for c in candidates if c.kind is not None}))
    return mentions, find_equations(article, mentions)


def _mention(article: Article, passages: tuple[Passage, ...], candidate: Candidate) -> Mention:
    assert candidate.kind is not None
    tokens = candidate.tokens(passages)
    text, start, end = tokens.text, tokens.start_char, tokens.end_char
    trimmed = text.rstrip(EDGES) or text
    if any(trimmed.lstrip(EDGES).count(left) > trimmed.count(right) for left, right in PAIRS):
        trimmed = text  # the quotation marks are inside the name
    if text.endswith('"') and trimmed.lstrip(EDGES).count('"') % 2:
        trimmed = text
    if candidate.kind is not Kind.ACTOR and LONE.fullmatch(trimmed) and tokens[-1].i + 1 == tokens[-1].sent.end:
        trimmed = trimmed[:-1]  # "on X." ends a sentence
    end -= len(text) - len(trimmed)
    start += len(trimmed) - len(trimmed.lstrip(EDGES) or trimmed)
    if candidate.kind is Kind.ACTOR and (glued := GLUED.match(trimmed)):
        start += glued.end()  # "M.Exemple", without a space behind the title
    span = passages[candidate.passage].chars(start, end)
    return Mention(article.slug, span, span.of(article.source), candidate.kind, candidate.rule)
