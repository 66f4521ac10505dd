"""All that an article says, part by part. Imports spaCy, which `builder.extract` alone does not."""

from __future__ import annotations

import gc
import traceback
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path

from builder.extract.claims import find_claims
from builder.extract.claims.cast import gather
from builder.extract.described import find_described
from builder.extract.events import find_events
from builder.extract.models import model
from builder.extract.names import find_names
from builder.extract.roles import find_roles
from builder.extract.sayings import as_claimed
from builder.extract.spoken_of import find_spoken_of
from builder.extract.tagging import Passage, tag
from builder.model import Article, Claim, Extraction, Span

CHUNK = 16
"""So many articles of one language go through its model in one stream, here or in another process, so that what is
found is the same either way."""


def extractions(articles: Iterable[Article], executor: Executor | None = None) -> Iterator[Extraction]:
    """What each article says, in the order of the articles; each language's model is loaded when first needed.

    With an executor its workers read the articles, each with models of its own if it is a process.
    """
    wanted = tuple(articles)
    chunks = _chunks(wanted)
    pieces = [tuple(wanted[i] for i in chunk) for chunk in chunks]
    read = iter(executor.map(_read, pieces) if executor is not None else map(_read, pieces))
    coming = iter(chunks)
    ready: dict[int, Extraction] = {}
    for i in range(len(wanted)):
        while i not in ready:
            ready.update(zip(next(coming), next(read), strict=True))
        yield ready.pop(i)


def _chunks(articles: tuple[Article, ...]) -> list[tuple[int, ...]]:
    """The articles' numbers in chunks of one language, by their first."""
    by_language: dict[str, list[int]] = {}
    for i, article in enumerate(articles):
        by_language.setdefault(article.language, []).append(i)
    return sorted(
        tuple(numbers[at : at + CHUNK]) for numbers in by_language.values() for at in range(0, len(numbers), CHUNK)
    )


def _read(articles: tuple[Article, ...]) -> tuple[Extraction, ...]:
    """What articles of one language say: a worker's task."""
    nlp = model(articles[0].language)
    with _without_collection():
        return tuple(_spared(article, passages) for article, passages in tag(articles, nlp))


@contextmanager
def _without_collection() -> Iterator[None]:
    """No search for cycles while a chunk is read: the models and a chunk's tokens are all alive, and looking through
    them again and again finds nothing."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _spared(article: Article, passages: tuple[Passage, ...]) -> Extraction:
    """All that an article says; where a rule fails, which is a mistake of ours, nothing but what failed: one odd
    article must not cost an archive its site."""
    try:
        return extraction(article, passages)
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        trouble = f"{type(error).__name__} in {Path(where.filename).name}:{where.lineno}"
        return Extraction(article.slug, (), (), (), (), (), (), (), (), trouble)


def extraction(article: Article, passages: tuple[Passage, ...]) -> Extraction:
    """All that a tagged article says."""
    mentions, equations = find_names(article, passages)
    present = gather(passages, mentions, equations, article.language)
    roles = find_roles(article, passages, mentions)
    roles = tuple(sorted((*roles, *find_spoken_of(article, passages, mentions, roles, present))))
    roles = tuple(sorted((*roles, *find_described(article, passages, mentions, roles, present))))
    happenings = find_events(article, passages, mentions)
    claims = tuple(
        sorted(find_claims(article, passages, mentions, roles, present, happenings.timexes), key=_claim_order)
    )
    return Extraction(
        article=article.slug,
        mentions=mentions,
        equations=equations,
        roles=roles,
        timexes=tuple(sorted(happenings.timexes)),
        events=tuple(sorted(as_claimed(article, happenings.events, claims))),
        undated=tuple(sorted(as_claimed(article, happenings.undated, claims))),
        claims=claims,
        sentences=tuple(sorted(p.span(s) for p in passages for s in p.sentences)),
    )


def _claim_order(claim: Claim) -> tuple[Span, Span, Span]:
    """By content, then cue, then speaker (whoever has none comes first)."""
    return claim.span, claim.cue, claim.speaker or claim.speaker_span or Span(-1, -1)
