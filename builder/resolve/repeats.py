"""One text given twice: its claims and mentions would count double, so an editor is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from builder.data.folding import fold
from builder.errors import Doubt
from builder.model import Article, ArticleSlug

LENGTH = 60
"""Characters from which a paragraph is no phrase that any two articles may share."""


def repeat_doubts(articles: Mapping[ArticleSlug, Article]) -> tuple[Doubt, ...]:
    """Articles of which at least half of the paragraphs stand in an article before them (by path)."""
    holders: dict[str, list[Article]] = defaultdict(list)
    found = []
    for article in sorted(articles.values(), key=lambda a: a.path):
        paragraphs = {
            words
            for block in article.blocks
            if len(words := fold(article.prose[block.span.start : block.span.end])) >= LENGTH
        }
        shared: dict[str, int] = defaultdict(int)
        for words in paragraphs:
            for other in holders[words]:
                shared[other.path] += 1
            holders[words].append(article)
        twin = max(sorted(shared), key=lambda path: shared[path], default=None)
        if twin and 2 * shared[twin] >= len(paragraphs):
            found.append(
                Doubt(
                    article.path,
                    1,
                    f"most of this text stands in {twin} too, and counts twice; "
                    "take one of the two out, or write `draft: true` between --- lines at its top",
                )
            )
    return tuple(found)
