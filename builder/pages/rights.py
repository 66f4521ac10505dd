"""How much of an article may be shown."""

from __future__ import annotations

from builder.model import Article, Block

EXCERPT = 2
"""So many paragraphs are shown of an article whose rights allow an excerpt."""

TEXT = "text"
"""Fragment of the text on an article's page; where a paragraph is not shown, its source is here."""


def is_excerpt(article: Article) -> bool:
    """True when only a part of the text may be shown."""
    return article.rights == "excerpt"


def shown_blocks(article: Article) -> tuple[Block, ...]:
    """The blocks that its page shows: all of them, or those up to the last paragraph of an excerpt."""
    if not is_excerpt(article):
        return article.blocks
    kept: list[Block] = []
    for block in article.blocks:
        if block.number > EXCERPT:
            break
        kept.append(block)
    return tuple(kept)
