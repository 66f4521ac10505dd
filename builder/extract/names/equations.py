"""Names that an article itself says are one: ``Corps des volontaires russes (RDK)``, ``X, alias Y``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from builder.extract.names.candidate import is_acronym
from builder.model import Article, Equation, Mention

BRACKET = re.compile(r"(?:['’]s)?\s*[»”\"]?\s*\(\s*[«“\"]?\s*")
ALIAS = re.compile(
    r"\s*[»”\"]?,?\s+(?:alias|dit|dite|surnommée?|aka|dubbed|a\.k\.a\.|also known as|aussi appelée?)\s+[«“\"]?\s*"
)
OR = re.compile(r"\s*[»”\"]?,?\s+(?:ou|or)\s+[«“\"]?\s*")


def find_equations(article: Article, mentions: tuple[Mention, ...]) -> tuple[Equation, ...]:
    """Pairs of neighbouring mentions of one kind that brackets, ``alias`` or an acronym join."""
    return tuple(sorted(_pairs(article, mentions)))


def _pairs(article: Article, mentions: tuple[Mention, ...]) -> Iterator[Equation]:
    for a, b in pairwise(mentions):
        if a.kind is not b.kind or a.text == b.text:
            continue
        between = article.source[a.span.end : b.span.start]
        acronym = is_acronym(b.text) or is_acronym(a.text)
        long, short = (a, b) if len(a.text) >= len(b.text) else (b, a)
        if BRACKET.fullmatch(between) and article.source[b.span.end : b.span.end + 2].lstrip(" »”\"").startswith(")"):
            if acronym:
                yield Equation(article.slug, long.span, short.span, "brackets")
        elif ALIAS.fullmatch(between):
            yield Equation(article.slug, long.span, short.span, "alias")
        elif OR.fullmatch(between) and acronym:
            yield Equation(article.slug, long.span, short.span, "or-acronym")
