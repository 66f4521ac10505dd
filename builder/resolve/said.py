"""What a French article's little words tell of a place: ``la Vienne``, ``au Québec`` are areas, ``à Vienne``,
``à Québec`` towns."""

from __future__ import annotations

import re
from collections.abc import Iterable

from builder.model import Article, Mention

REACH = 10
"""So many characters before a name its little words stand in."""
AREA = re.compile(r"(?:\b(?:la|le|au|du|en)\s+|\bl['’])$", re.IGNORECASE)
TOWN = re.compile(r"(?:\bà|À)\s+$")


def said_as(article: Article, mentions: Iterable[Mention]) -> str:
    """``area`` or ``town`` where the words before its mentions say so and none the other; else empty."""
    if article.language != "fr":
        return ""
    before = [article.prose[max(0, m.span.start - REACH) : m.span.start] for m in mentions]
    areas, towns = (any(pattern.search(text) for text in before) for pattern in (AREA, TOWN))
    return "" if areas == towns else "area" if areas else "town"
