"""Happenings that are somebody's saying so: ``Zed Exemple a affirmé mardi que …``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from builder.data import words
from builder.data.folding import fold
from builder.model import Article, Claim, EventMention

VERBLESS = frozenset({"source", "opinion"})
"""Rules of extraction whose words that attribute take a speaker, and no content."""


def is_source(article: Article, claim: Claim) -> bool:
    """True for ``selon``, ``according to``: words that attribute without a verb."""
    if claim.rule in VERBLESS:
        return True
    return fold(claim.cue.of(article.source)) in _sources(article.language)


@cache
def _sources(language: str) -> frozenset[str]:
    return frozenset(map(fold, words(f"{language}/claims", "sources")))


def is_saying(article: Article, event: EventMention, claim: Claim) -> bool:
    """True where what is dated is that somebody says so, and not what is claimed: ``a affirmé mardi que``; not ``a
    affirmé que le pont est tombé mardi``."""
    date = event.timex.span
    return event.span.holds(claim.cue) and (date == claim.timex or _hangs_on_cue(article, event, claim))


def is_told(article: Article, event: EventMention, claim: Claim) -> bool:
    """True where what is dated is what is claimed, and not that somebody says so."""
    date, told = event.timex.span, event.span
    if is_saying(article, event, claim):
        return False
    if claim.span.holds(told) or (claim.span.holds(date) and claim.span.meets(told)):
        return True
    if not told.holds(claim.span):
        return False
    # "Mardi, selon la police, …": such words date nothing that anybody says. "X said on Monday they had won": where the
    # date was taken for that of what is said, it is still said by X alone.
    hangs = not told.holds(claim.cue) and _hangs_on_cue(article, event, claim)
    return hangs or (date != claim.timex and is_source(article, claim))


def innermost(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Of claims around one another the shortest, one for each speaker."""
    around = tuple(claims)
    least = min((len(c.span) for c in around), default=0)
    return tuple(c for c in around if len(c.span) == least)


def _hangs_on_cue(article: Article, event: EventMention, claim: Claim) -> bool:
    """True for a date right behind the words that attribute: ``a reconnu samedi une situation…``."""
    date = event.timex.span
    between = article.prose[claim.cue.end : date.start]
    return claim.cue.end <= date.start and len(between.split()) <= 1 and not is_source(article, claim)


def as_claimed(article: Article, events: Iterable[EventMention], claims: Iterable[Claim]) -> Iterator[EventMention]:
    """The happenings; what is but claimed, and the saying itself, is hedged where the claim is, by the next sentence
    too. Who speaks takes part in the saying, named there or not: ``Les deux groupes ont annoncé lundi …``."""
    said = tuple(claims)
    for event in events:
        own = tuple(c for c in said if is_saying(article, event, c))
        told = own or innermost(c for c in said if is_told(article, event, c))
        speakers = {c.speaker for c in own if c.speaker and c.speaker_span and event.span.holds(c.speaker_span)}
        yield replace(
            event,
            hedged=event.hedged or (bool(told) and all(c.hedged for c in told)),
            participants=tuple(sorted({*event.participants, *speakers})),
        )
