"""Extracting: what one article says, found by rules on spaCy's reading of it.

Importing this floor costs nothing: spaCy and its models are loaded when the first article is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.model import Article, Extraction


def extract(articles: Iterable[Article]) -> Iterator[Extraction]:
    """What each article says, in the order of the articles; each language's model is loaded when first needed."""
    from builder.extract.pipeline import extractions

    return extractions(articles)


def warm(languages: Iterable[str]) -> None:
    """Loads these languages' models, so that the next new article need not wait for them."""
    from builder.extract.models import model

    for language in languages:
        model(language)
