"""A surname that a family bears: ``the Exemple family`` is none of its members, ``Mr Exemple's brother`` not he."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypeVar

from builder.data import words
from builder.data.folding import fold, vocabulary
from builder.model import Article, Mention
from builder.resolve.people import is_elder_of

Bearer = TypeVar("Bearer")

REACH = 24
"""So many characters around a name its family's noun stands in."""
WORD = re.compile(r"[^\W\d_]+")


def is_family(article: Article, mention: Mention) -> bool:
    """True for the mention of a surname that means a family, brothers, a couple of that name."""
    prose, span = article.prose, mention.span
    behind = WORD.match(prose, span.end + 1) if prose[span.end : span.end + 1] == " " else None
    if behind and article.language == "en":
        return fold(behind[0]) in vocabulary("kin")
    before = prose[max(0, span.start - REACH) : span.start]
    words = WORD.findall(before)
    return article.language == "fr" and bool(words) and before[-1:] == " " and fold(words[-1]) in vocabulary("kin")


def relatives(
    article: Article, short: Sequence[Mention], full: Mapping[Bearer, Sequence[Mention]]
) -> frozenset[Bearer]:
    """Of those with a full name those who are told to be relatives of whoever the surname alone means: ``Mr Exemple's
    brother, Zed Exemple``."""
    return frozenset(b for b, own in full.items() if _is_relative(article, short, own))


def without_elders(bearers: Mapping[Bearer, tuple[str, Sequence[Mention]]]) -> list[Bearer]:
    """Without those whom a mark tells from another who is named before: ``Exemple`` is ``Zed Exemple``, behind whom his
    son ``Zed Exemple Jr.`` is named."""
    first = {b: mentions[0].span for b, (_, mentions) in bearers.items()}
    return [
        b
        for b, (text, _) in bearers.items()
        if not any(is_elder_of(other, text) and first[o] < first[b] for o, (other, _) in bearers.items())
    ]


def _is_relative(article: Article, short: Sequence[Mention], full: Sequence[Mention]) -> bool:
    """True where one of the surname's mentions and a full name stand as ``X's brother, Zed X``, ``le père de Mme X, Zed
    X``."""
    before, between = _told(article.language)
    prose = article.prose
    return any(
        between.fullmatch(prose[s.span.end : f.span.start]) is not None
        and (before is None or before.search(prose[max(0, s.span.start - 2 * REACH) : s.span.start]) is not None)
        for f in full
        for s in short
        if s.span.end <= f.span.start <= s.span.end + 2 * REACH
    )


@cache
def _told(language: str) -> tuple[re.Pattern[str] | None, re.Pattern[str]]:
    """What stands before a surname, and between it and its bearer's relative."""
    kin = "|".join(sorted(words(f"{language}/identity", "relatives"), key=len, reverse=True))
    if language == "fr":
        return re.compile(rf"\b(?:{kin})\s+(?:de\s+|d['’])(?:[^\W\d_]+\.?\s+)?$", re.IGNORECASE), re.compile(r",?\s+")
    return None, re.compile(rf"['’]s?\s+(?:[^\W\d_]+\s+){{0,2}}?(?:{kin}),?\s+", re.IGNORECASE)
