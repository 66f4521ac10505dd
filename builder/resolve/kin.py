"""A surname that a whole family bears is none of its members: ``the Exemple family``, ``les frères Exemple``."""

from __future__ import annotations

import re

from builder.data.folding import fold, vocabulary
from builder.model import Article, Mention

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
