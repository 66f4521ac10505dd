"""Which articles belong together, and why: what they both name."""

from __future__ import annotations

from dataclasses import dataclass

from builder.model import Article, Entity
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
    own = {e.id for e in view.entities_in.get(article.slug, ())}
    found: list[Related] = []
    for other in view.archive.articles:
        if other.slug == article.slug:
            continue
        shared = [e for e in view.entities_in.get(other.slug, ()) if e.id in own]
        telling = sorted(
            (e for e in shared if len(view.articles_of[e.id]) < everywhere or everywhere == 2),
            key=lambda e: (len(view.articles_of[e.id]), e.id),
        )
        if telling:
            found.append(Related(other, tuple(telling), sum(1 / len(view.articles_of[e.id]) for e in telling)))
    # Sorting is stable: of equals, the newer comes first.
    return tuple(sorted(found, key=lambda r: -round(r.weight, 6))[:MOST])
