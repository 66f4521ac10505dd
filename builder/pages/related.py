"""Which articles belong together, and why: what they both name."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nsmallest

from builder.model import Article, ArticleSlug, Entity
from builder.pages.view import View

MOST = 5
NAMED = 4
"""So many of the shared names are told."""


@dataclass(frozen=True, slots=True)
class Related:
    """Another article, and the entities that both name, those that few articles name first."""

    article: Article
    shared: tuple[Entity, ...]
    weight: float


def related(view: View, article: Article) -> tuple[Related, ...]:
    """The articles that share most with this one; a name that few articles have counts for more.

    A name that all articles have says nothing of any two of them.
    """
    everywhere = len(view.archive.articles)
    telling = sorted(
        (
            e
            for e in view.entities_in.get(article.slug, ())
            if len(view.articles_of[e.id]) < everywhere or everywhere == 2
        ),
        key=lambda e: (len(view.articles_of[e.id]), e.id),
    )
    shared: dict[ArticleSlug, list[Entity]] = {}
    weights: dict[ArticleSlug, float] = {}
    for entity in telling:
        naming = view.articles_of[entity.id]
        for other in naming:
            if other.slug != article.slug:
                shared.setdefault(other.slug, []).append(entity)
                weights[other.slug] = weights.get(other.slug, 0.0) + 1 / len(naming)
    # of equals, the newer comes first
    best = nsmallest(MOST, shared, key=lambda slug: (-round(weights[slug], 6), view.order[slug]))
    return tuple(Related(view.articles[slug], tuple(shared[slug]), weights[slug]) for slug in best)
