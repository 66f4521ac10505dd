"""All that an article says, part by part. Imports spaCy, which `builder.extract` alone does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.extract.claims import find_claims
from builder.extract.events import find_events
from builder.extract.models import model
from builder.extract.names import find_names
from builder.extract.roles import find_roles
from builder.extract.tagging import Passage, tag
from builder.model import Article, Claim, Extraction, Span


def extractions(articles: Iterable[Article]) -> Iterator[Extraction]:
    """What each article says, in the order of the articles; each language's model is loaded when first needed."""
    wanted = tuple(articles)
    tagged = {
        language: iter(tag([a for a in wanted if a.language == language], model(language)))
        for language in sorted({a.language for a in wanted})
    }
    for article in wanted:
        yield extraction(*next(tagged[article.language]))


def extraction(article: Article, passages: tuple[Passage, ...]) -> Extraction:
    """All that a tagged article says."""
    mentions, equations = find_names(article, passages)
    roles = find_roles(article, passages, mentions)
    happenings = find_events(article, passages, mentions)
    return Extraction(
        article=article.slug,
        mentions=mentions,
        equations=equations,
        roles=roles,
        timexes=tuple(sorted(happenings.timexes)),
        events=tuple(sorted(happenings.events)),
        undated=tuple(sorted(happenings.undated)),
        claims=tuple(sorted(find_claims(article, passages, mentions, roles, equations), key=_claim_order)),
        sentences=tuple(sorted(p.span(s) for p in passages for s in p.sentences)),
    )


def _claim_order(claim: Claim) -> tuple[Span, Span, Span]:
    """By content, then cue, then speaker (whoever has none comes first)."""
    return claim.span, claim.cue, claim.speaker or claim.speaker_span or Span(-1, -1)
