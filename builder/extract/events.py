"""Events: the sentence parts that tell a happening at a date, with a headline in the sentence's own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from builder.data import words
from builder.dates import Found, find
from builder.extract.headlines import SUBJECTS, headline
from builder.extract.tagging import Passage
from builder.model import Article, BlockKind, EventMention, Mention, Span, Timex

SILENT = frozenset({BlockKind.POST_AUTHOR, BlockKind.DATELINE})
BETWEEN = " \u2016 "
"""Stands between two blocks when an article is read for dates; no time expression crosses it."""

OPENING, CLOSING = '«“"', '»”")'
CLAUSE_HEADS = frozenset({"ROOT", "ccomp", "advcl", "acl", "acl:relcl", "relcl", "parataxis", "csubj", "conj"})


@dataclass(frozen=True)
class Happenings:
    """What an article dates: every time expression, the events, and those whose date cannot be told."""

    timexes: tuple[Timex, ...]
    events: tuple[EventMention, ...]
    undated: tuple[EventMention, ...]


def find_events(article: Article, passages: tuple[Passage, ...], mentions: tuple[Mention, ...]) -> Happenings:
    """The article's dated happenings, in text order: one for each sentence and date."""
    timexes: list[Timex] = []
    events: list[EventMention] = []
    undated: list[EventMention] = []
    for passage, start, end, found in _dated(article, passages):
        span = passage.chars(start, end)
        timex = Timex(
            article.slug, span, span.of(article.source), found.value, found.precision, found.anchor, found.rule
        )
        if any(p.date_span is not None and p.date_span.meets(span) for p in article.posts):
            continue
        timexes.append(timex)
        tokens = passage.doc.char_span(start, end, alignment_mode="expand")
        if tokens is None or _only_numbers(tokens, found, article.language):
            continue
        event = _event(article, passage, tokens, timex, mentions)
        (undated if timex.value is None else events).append(event)
    return Happenings(tuple(sorted(timexes)), _once(events), _once(undated))


def _dated(article: Article, passages: tuple[Passage, ...]) -> Iterator[tuple[Passage, int, int, Found]]:
    """Each time expression with its passage and its characters there; read over all blocks in one go, so that
    "la veille" can lean on a date told in the block before. Posts are read alone: their day is their own."""
    told = [p for p in passages if p.block.kind not in SILENT and p.block.kind is not BlockKind.POST]
    starts: list[int] = []
    text = ""
    sentences: list[Span] = []
    for passage in told:
        starts.append(len(text))
        sentences.extend(Span(len(text) + s.start_char, len(text) + s.end_char) for s in passage.sentences)
        text += passage.doc.text + BETWEEN
    at = 0
    for found in find(text, article.language, article.published, tuple(sentences)):
        while at + 1 < len(starts) and starts[at + 1] <= found.span.start:
            at += 1
        low, high = found.span.start - starts[at], found.span.end - starts[at]
        if high <= len(told[at].doc.text):
            yield told[at], low, high, found
    for passage in passages:
        if passage.block.kind is not BlockKind.POST:
            continue
        day = next((p.date for p in article.posts if p.span.meets(passage.block.span)), article.published)
        own = tuple(Span(s.start_char, s.end_char) for s in passage.sentences)
        for found in find(passage.doc.text, article.language, day, own):
            yield passage, found.span.start, found.span.end, found


def _only_numbers(tokens: Tokens, found: Found, language: str) -> bool:
    """True for a bare year that numbers an edition ("Mondial 2019") and tells no happening."""
    if found.value is None or len(tokens) != 1 or not tokens[0].text.isdigit():
        return False
    if tokens.start == 0 or "(" in tokens.doc[max(0, tokens.start - 25) : tokens.start].text:
        return False
    before = tokens.doc[tokens.start - 1]
    if before.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return False
    nouns = words(f"{language}/events", "editions")
    near = tokens.doc[max(tokens.sent.start, tokens.start - 5) : tokens.start]
    return before.pos_ == "PROPN" or any(t.lower_ in nouns for t in near)


def _event(
    article: Article, passage: Passage, tokens: Tokens, timex: Timex, mentions: tuple[Mention, ...]
) -> EventMention:
    """The happening that these words date."""
    sentence = _whole_sentence(tokens, passage)
    verb = _verb_of(tokens)
    clause = _clause(verb, tokens, sentence)
    span = passage.span(clause)
    taking_part = tuple(m.span for m in sorted(mentions) if span.holds(m.span))
    title = headline(verb, clause, tokens, article.language)
    return EventMention(article.slug, span, passage.span(sentence), timex, taking_part, title, timex.rule)


def _whole_sentence(tokens: Tokens, passage: Passage) -> Tokens:
    """The sentence of a date; with the one before it where a stray full stop cut it off ("… Exemple. en août")."""
    sentence = tokens[0].sent
    if sentence.start == 0 or not sentence.text[:1].islower() or any(t.pos_ in ("VERB", "AUX") for t in sentence):
        return sentence
    before = passage.doc[sentence.start - 1].sent
    return passage.doc[before.start : sentence.end]


def _verb_of(tokens: Tokens) -> Token:
    """The verb (or head) of the clause that a time expression stands in."""
    verb = _governor(tokens.root)
    if verb.dep_ in ("ccomp", "xcomp") and not any(t.dep_.startswith("nsubj") for t in verb.children):
        verb = _governor(verb.head)
    return verb


def _clause(verb: Token, tokens: Tokens, sentence: Tokens) -> Tokens:
    """The verb's words, without clauses of their own that do not hold the date."""
    cut: set[int] = set()
    for token in verb.subtree:
        if token.i != verb.i and token.dep_ in CLAUSE_HEADS and _verbal(token):
            below = {t.i for t in token.subtree}
            if not below & set(range(tokens.start, tokens.end)) and token.dep_ not in ("ccomp", "csubj"):
                cut |= below
    doc = sentence.doc
    mine = {t.i for t in verb.subtree if t.i not in cut and sentence.start <= t.i < sentence.end}
    mine |= set(range(tokens.start, tokens.end))
    start, end = min(mine), max(mine) + 1
    while start < end - 1 and (doc[start].is_punct or doc[start].is_space) and doc[start].text not in OPENING:
        start += 1
    while end > start + 1 and (doc[end - 1].is_punct or doc[end - 1].is_space) and doc[end - 1].text not in CLOSING:
        end -= 1
    if end - start < 3 or verb.sent.start != sentence.start:
        return sentence
    return doc[start:end]


def _governor(token: Token) -> Token:
    """The verb (or head of the sentence) that a token hangs on."""
    seen = token
    while seen.head != seen and not (seen.dep_ in CLAUSE_HEADS and _verbal(seen)):
        seen = seen.head
    return seen


def _verbal(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") or any(c.dep_ in ("cop", *SUBJECTS) for c in token.children)


def _once(events: list[EventMention]) -> tuple[EventMention, ...]:
    """One for each sentence and date, the first told."""
    seen: set[tuple[Span, str]] = set()
    kept: list[EventMention] = []
    for event in sorted(events):
        key = (event.sentence, event.timex.value or event.timex.text)
        if key not in seen:
            seen.add(key)
            kept.append(event)
    return tuple(kept)
