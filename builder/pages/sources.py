"""The paragraphs of an article as sources: where each stands, and what it is called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from builder.model import Article, BlockKind
from builder.pages.rights import TEXT


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph of an article, as a source: where it stands and what it is called."""

    article: Article
    page: str
    """Address of the page of its text that holds it: ``articles/x/``, ``articles/x/2/``."""
    anchor: str
    """Fragment on that page."""
    number: int
    """Paragraph number, or 0 for title and headings."""
    kind: BlockKind


def page_of(article: Article, number: int) -> str:
    """Address of a page of an article's text, counted from 0."""
    return f"{article.page}{number + 1}/" if number else article.page


def places(article: Article, pages: Sequence[int], end: int) -> tuple[Place, ...]:
    """The blocks as sources, each with the page of the text it stands on. Headings are ``t1``, ``t2``.

    Those that begin behind ``end`` are not shown.
    """
    found: list[Place] = []
    headings = 0
    for block, page in zip(article.blocks, pages, strict=True):
        anchor, number = block.anchor, block.number
        if block.kind is BlockKind.HEADING:
            headings += 1
            anchor = f"t{headings}"
        shown = anchor if block.span.start < end else TEXT
        found.append(Place(article, page_of(article, page), shown, number, block.kind))
    return tuple(found)
