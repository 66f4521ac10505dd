"""Two full names with "and" between them are two persons', however alike: ``Gary Exemple and Garry Exemple``, ``Gary
Exemple, 30, and Garry Exemple``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import TypeVar

from builder.model import Article, Kind, Mention
from builder.resolve.people import person

N = TypeVar("N")
AND = re.compile(r"(?:,[^,.;:!?()\n]{1,60},|\s*\([^()\n]{1,40}\),?)?\s+(?:and|et|&|or|ou)\s+")


def named_together(article: Article, named: Iterable[tuple[Mention, N]]) -> frozenset[tuple[N, N]]:
    """The names, as the caller knows them, of persons whom an article so names; mentions in text order."""
    people = [(m, name) for m, name in named if m.kind is Kind.ACTOR and person(m.text).given]
    return frozenset(
        (one, other)
        for (first, one), (second, other) in pairwise(people)
        if one != other and AND.fullmatch(article.prose[first.span.end : second.span.start])
    )
