"""Extracting: what one article says, found by rules on spaCy's and an encoder's reading of it.

Importing this floor costs nothing: spaCy and its models are loaded when the first article is read.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from builder.model import Article, Extraction

if TYPE_CHECKING:
    from concurrent.futures import Executor


MANY = 20
"""From so many new articles on a second process pays: each process loads the models for itself first."""


def extract(articles: Iterable[Article], executor: Executor | None = None) -> Iterator[Extraction]:
    """What each article says, in the order of the articles; each language's model is loaded when first needed.

    An ``executor`` reads them in its workers; what is found is the same.
    """
    from builder.extract.pipeline import extractions

    return extractions(articles, executor)


def extract_many(articles: Iterable[Article]) -> Iterator[Extraction]:
    """As ``extract``; in two processes where there are many articles and more than one processor.

    The processes are started anew rather than forked, for a served archive has threads.
    """
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    wanted = tuple(articles)
    if len(wanted) < MANY or (os.cpu_count() or 1) < 2:
        yield from extract(wanted)
        return
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
        yield from extract(wanted, executor)


def warm(languages: Iterable[str]) -> None:
    """Loads these languages' models, so that the next new article need not wait for them."""
    from builder.extract import encoder
    from builder.extract.models import model

    encoder.read("")
    for language in languages:
        model(language)
