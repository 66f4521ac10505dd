"""A surname that a whole family bears is none of its members: ``the Exemple family``, ``les frères Exemple``; a father
of the same name is another: ``his father, Zed Exemple Sr.``."""

from __future__ import annotations

import re

from builder.data.folding import fold, vocabulary
from builder.model import Article, Mention
from builder.resolve.people import person

REACH = 24
"""So many characters around a name its family's noun stands in."""
PARENTS = re.compile(
    r"(?:\b(?:his|her|their|the|son|sa)|['’]s)\s+(?:late\s+|elder\s+|feu\s+)?"
    r"(?:father|dad|grandfather|son|grandson|namesake|père|grand-père|fils|petit-fils)(?:\s+of)?\s*,?\s*$",
    re.I,
)
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


def other_generation(article: Article, mention: Mention) -> str:
    """``sr`` of ``his father, Zed Exemple Sr.``: what tells the parent or the child from who was spoken of; empty where
    no such word stands before the name."""
    generation = person(mention.text).generation
    before = article.prose[max(0, mention.span.start - REACH) : mention.span.start]
    return generation if generation and PARENTS.search(before) else ""
