"""Who stands with whom: the entities that sentences name together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from builder.model import Article, ArticleSlug, Entity, EntityId, Link, Span
from builder.pages.view import View, grouped


@dataclass(frozen=True, slots=True)
class Together:
    """Another entity that stands in the same sentences."""

    entity: Entity
    sentences: tuple[tuple[Article, Span], ...]
    """Each sentence that names both, once; articles newest first, then text order."""


def named_in(view: View) -> Mapping[tuple[ArticleSlug, Span], tuple[Link, ...]]:
    """Resolved mentions by the sentence they stand in."""
    return view.once(_named_in)


def _named_in(view: View) -> Mapping[tuple[ArticleSlug, Span], tuple[Link, ...]]:
    return grouped(
        ((link.mention.article, view.sentence(link.mention.article, link.mention.span)), link)
        for link in view.archive.links
    )


def in_sentence(view: View) -> Mapping[tuple[ArticleSlug, Span], frozenset[EntityId]]:
    """Entities by the sentence that names them."""
    return view.once(_in_sentence)


def _in_sentence(view: View) -> Mapping[tuple[ArticleSlug, Span], frozenset[EntityId]]:
    return {key: frozenset(link.entity for link in named) for key, named in named_in(view).items()}


def together(view: View) -> Mapping[EntityId, tuple[Together, ...]]:
    """With whom and what an entity stands in a sentence: most sentences first, then by id."""
    return view.once(_together)


def _together(view: View) -> Mapping[EntityId, tuple[Together, ...]]:
    shared: dict[EntityId, dict[EntityId, list[tuple[Article, Span]]]] = defaultdict(lambda: defaultdict(list))
    for (slug, span), ids in sorted(in_sentence(view).items(), key=lambda x: (view.order[x[0][0]], x[0][1])):
        for one in ids:
            for other in ids - {one}:
                shared[one][other].append((view.articles[slug], span))
    return {
        one: tuple(
            Together(view.entities[other], tuple(places))
            for other, places in sorted(others.items(), key=lambda x: (-len(x[1]), x[0]))
        )
        for one, others in shared.items()
    }
