"""The way from what each article says to one archive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from builder.errors import Doubt
from builder.model import Archive, Article, ArticleSlug, Extraction, Judgement, Role
from builder.resolve.decisions import decide
from builder.resolve.entities import bodies, make_entities
from builder.resolve.happenings import make_events
from builder.resolve.joining import join_names
from builder.resolve.naming import name_mentions
from builder.resolve.statements import make_statements


@dataclass(frozen=True, slots=True)
class Resolution:
    """The archive, and what an editor may want to settle."""

    archive: Archive
    doubts: tuple[Doubt, ...]
    """Sorted, each once."""


def resolve(
    articles: Iterable[Article], extractions: Iterable[Extraction], judgements: Iterable[Judgement] = ()
) -> Resolution:
    """One archive out of all articles; the order of the arguments' items makes no difference."""
    ordered = newest_first(articles)
    by_article = {e.article: e for e in extractions}
    found = tuple(by_article[a.slug] for a in ordered)
    decisions = decide(tuple(judgements))
    namings = tuple(name_mentions(a, e, decisions) for a, e in zip(ordered, found, strict=True))
    sets = join_names(namings, decisions)
    entities, links = make_entities(
        bodies(namings, sets, decisions), {a.slug: a for a in ordered}, _roles(found), sets
    )
    linked = {(k.mention.article, k.mention.span): k.entity for k in links}
    archive = Archive(
        articles=ordered,
        extractions=found,
        entities=entities,
        links=links,
        events=make_events(found, linked),
        statements=make_statements(ordered, found, links, linked),
    )
    return Resolution(archive, tuple(sorted({d for n in namings for d in n.doubts})))


def newest_first(articles: Iterable[Article]) -> tuple[Article, ...]:
    """By date of publication, newest first, undated last; then by slug."""
    by_slug = sorted(articles, key=lambda a: a.slug)
    return tuple(sorted(by_slug, key=lambda a: a.published or "", reverse=True))


def _roles(extractions: tuple[Extraction, ...]) -> dict[tuple[ArticleSlug, int, int], tuple[Role, ...]]:
    """Roles by the mention they are said of."""
    found: dict[tuple[ArticleSlug, int, int], list[Role]] = defaultdict(list)
    for extraction in extractions:
        for role in extraction.roles:
            found[role.article, role.mention.start, role.mention.end].append(role)
    return {k: tuple(sorted(v)) for k, v in found.items()}
