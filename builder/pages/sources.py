"""The paragraphs of an article as sources: where each stands, and what it is called."""

from __future__ import annotations

from dataclasses import dataclass

from builder.model import Article, BlockKind
from builder.pages.rights import TEXT


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph of an article, as a source: where it stands and what it is called."""

    article: Article
    anchor: str
    """Fragment on the article's page."""
    number: int
    """Paragraph number, or 0 for title and headings."""
    kind: BlockKind


def places(article: Article, end: int) -> tuple[Place, ...]:
    """The blocks as sources: those that begin behind ``end`` are not shown. Headings are ``t1``, ``t2``."""
    found: list[Place] = []
    headings = 0
    for block in article.blocks:
        anchor, number = block.anchor, block.number
        if block.kind is BlockKind.HEADING:
            headings += 1
            anchor = f"t{headings}"
        found.append(Place(article, anchor if block.span.start < end else TEXT, number, block.kind))
    return tuple(found)
