"""The page of an article."""

from __future__ import annotations

from collections.abc import Iterator

from builder.locale.typography import no_break
from builder.model import Page
from builder.pages.environment import render
from builder.pages.text import woven
from builder.pages.view import View


def pages(view: View) -> Iterator[Page]:
    """``articles/SLUG.md`` for each article."""
    for article in view.archive.articles:
        uri = f"articles/{article.slug}.md"
        yield render(
            view,
            "article",
            uri,
            no_break(article.title, article.language),
            article=article,
            text=woven(view, article, uri),
            updated=article.published,
        )
