"""The archive as one JSON document, form ``dossier/1``: what others compute on, and what tests measure."""

from __future__ import annotations

import json
from typing import Any

from builder.model import (
    Archive,
    Article,
    ArticleSlug,
    Correction,
    Entity,
    Event,
    EventMention,
    Link,
    Mention,
    Span,
    Statement,
    Timex,
    Verdict,
)

SCHEMA = "dossier/1"


def export(archive: Archive) -> bytes:
    """The whole archive, UTF-8, keys sorted, one line feed at the end.

    Offsets are code points of an article's source; for each span ``source[start:end] == text``.
    Addresses are relative to the site's root. The same archive gives the same bytes.
    """
    return _bytes(document(archive))


def export_entity(
    entity: Entity, links: tuple[Link, ...], events: tuple[Event, ...], claims: tuple[Statement, ...], archive: Archive
) -> bytes:
    """What the archive holds of one entity, in the same form: its own row, its mentions, its events, the claims by it
    and about it, and the articles that these stand in."""
    every = {article.slug: article for article in archive.articles}
    named = {link.mention.article for link in links} | {found.article for event in events for found in event.evidence}
    named |= {statement.claim.article for statement in claims}
    return _bytes(
        {
            "schema": SCHEMA,
            "articles": [_article(article) for article in archive.articles if article.slug in named],
            "entities": [_entity(entity)],
            "mentions": [_mention(link.mention, link) for link in links],
            "events": [_event(event, every) for event in events],
            "claims": [_claim(statement, every) for statement in claims],
        }
    )


def _bytes(content: dict[str, Any]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode("utf-8")


def document(archive: Archive) -> dict[str, Any]:
    """The same as plain Python data."""
    articles = {article.slug: article for article in archive.articles}
    linked = {(link.mention.article, link.mention.span, link.mention.kind): link for link in archive.links}
    mentions = [m for extraction in archive.extractions for m in extraction.mentions]
    return {
        "schema": SCHEMA,
        "articles": [_article(article) for article in archive.articles],
        "entities": [_entity(entity) for entity in archive.entities],
        "mentions": [_mention(m, linked.get((m.article, m.span, m.kind))) for m in mentions],
        "events": [_event(event, articles) for event in archive.events],
        "undated": [
            _place(articles[found.article], found.span) | _sentence(articles[found.article], found.sentence)
            for extraction in archive.extractions
            for found in extraction.undated
        ],
        "claims": [_claim(statement, articles) for statement in archive.statements],
        "corrections": [
            {"article": line.article, "does": line.act, "value": line.value or None} | _signed(line)
            for line in archive.corrections
        ],
    }


def _words(article: Article, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(article.source)}


def _place(article: Article, span: Span) -> dict[str, Any]:
    return {"article": article.slug} | _words(article, span)


def _sentence(article: Article, span: Span) -> dict[str, Any]:
    return {"sentence": span.of(article.source)}


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.slug,
        "path": article.path,
        "title": article.title,
        "language": article.language,
        "published": article.published,
        "published_from": article.published_from,
        "outlet": article.outlet,
        "url": article.url,
        "sha256": article.sha256,
        "page": article.page,
    }


def _entity(entity: Entity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "aliases": [alias.text for alias in entity.aliases],
        "joined": [{"text": alias.text, "reason": alias.reason} for alias in entity.aliases],
        "roles": [
            {"text": r.text, "article": r.article, "start": r.span.start, "end": r.span.end, "over": r.over}
            for r in entity.roles
        ],
        "latitude": entity.location.latitude if entity.location else None,
        "longitude": entity.location.longitude if entity.location else None,
        "wikidata": entity.wikidata,
        "page": entity.page,
    }


def _mention(mention: Mention, link: Link | None) -> dict[str, Any]:
    return {
        "article": mention.article,
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.text,
        "entity": link.entity if link else None,
        "kind": mention.kind,
        "rule": mention.rule,
        "reason": link.reason if link else None,
    }


def _event(event: Event, articles: dict[ArticleSlug, Article]) -> dict[str, Any]:
    return {
        "id": event.id,
        "date": event.date,
        "title": event.title,
        "entities": list(event.entities),
        "evidence": [_evidence(articles[found.article], found) for found in event.evidence],
        "dated_by": [_signed(line) for line in event.dated_by],
        "hedged": all(found.hedged for found in event.evidence),
    }


def _evidence(article: Article, found: EventMention) -> dict[str, Any]:
    return _place(article, found.span) | _sentence(article, found.sentence) | {"timex": _timex(found.timex)}


def _timex(timex: Timex) -> dict[str, Any]:
    return {"start": timex.span.start, "end": timex.span.end, "text": timex.text}


def _claim(statement: Statement, articles: dict[ArticleSlug, Article]) -> dict[str, Any]:
    claim = statement.claim
    article = articles[claim.article]
    return (
        {"id": statement.id}
        | _place(article, claim.span)
        | _sentence(article, claim.sentence)
        | {
            "speaker": statement.speaker,
            "speaker_text": claim.speaker_span.of(article.source) if claim.speaker_span else None,
            "cue": _words(article, claim.cue),
            "direct": claim.direct,
            "hedged": claim.hedged,
            "denies": claim.denies,
            "confirms": claim.confirms,
            "status": statement.status,
            "answers": list(statement.answers),
            "verdict": _verdict(statement.verdict) if statement.verdict else None,
            "speaker_by": _signed(statement.speaker_by) if statement.speaker_by else None,
        }
    )


def _verdict(verdict: Verdict) -> dict[str, str]:
    return {"verdict": verdict.verdict, "by": verdict.by, "reason": verdict.reason, "date": verdict.date}


def _signed(line: Correction) -> dict[str, str]:
    return {"by": line.by, "reason": line.reason}
