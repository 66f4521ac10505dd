"""Claims with their speaker resolved, what they are about, and how far the archive supports them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from builder.model import Article, ArticleSlug, Claim, EntityId, Extraction, Link, Span, Statement, Status


def make_statements(
    articles: tuple[Article, ...],
    extractions: tuple[Extraction, ...],
    links: tuple[Link, ...],
    linked: Mapping[tuple[ArticleSlug, Span], EntityId],
) -> tuple[Statement, ...]:
    """Every claim of every article, by article and span."""
    inside: dict[ArticleSlug, list[Link]] = {}
    for link in links:
        inside.setdefault(link.mention.article, []).append(link)
    found: list[Statement] = []
    for article, extraction in zip(articles, extractions, strict=True):
        seen: Counter[tuple[Span, EntityId | None]] = Counter()
        for number, claim in enumerate(sorted(extraction.claims, key=_order), start=1):
            speaker = linked.get((article.slug, claim.speaker)) if claim.speaker else None
            seen[claim.span, speaker] += 1
            if seen[claim.span, speaker] > 1 and speaker:
                continue  # two mentions of one entity said to speak jointly
            found.append(
                Statement(
                    id=f"{article.slug}-{number}",
                    claim=claim,
                    speaker=speaker,
                    about=_about(claim, inside.get(article.slug, []), speaker),
                    date=_date(claim, extraction) or article.published,
                    status=Status.HEDGED if claim.hedged else Status.ATTRIBUTED,
                )
            )
    return tuple(sorted(found, key=lambda s: (s.claim.article, _order(s.claim), s.id)))


def _order(claim: Claim) -> tuple[object, ...]:
    return (claim.span, claim.cue, claim.speaker or Span(0, 0), claim.speaker_span or Span(0, 0), claim.rule)


def _about(claim: Claim, links: list[Link], speaker: EntityId | None) -> tuple[EntityId, ...]:
    return tuple(
        sorted({k.entity for k in links if claim.span.holds(k.mention.span)} - {speaker or EntityId("")})
    )


def _date(claim: Claim, extraction: Extraction) -> str | None:
    """The date in the claim's sentence, outside its content, nearest to the words that attribute."""
    near = [
        t
        for t in extraction.timexes
        if t.value and claim.sentence.holds(t.span) and not claim.span.meets(t.span)
    ]
    best = min(near, key=lambda t: (abs(t.span.start - claim.cue.start), t.span), default=None)
    return best.value if best else None
