"""What the page of a place is called where articles of another language than the site's alone name it: as the site's
language calls it. Only where it is told which place that is. Where articles write a name in capitals alone, it is
titled in small letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from builder.data.folding import fold, key
from builder.data.gazetteer import Spot
from builder.model import Alias, Article, ArticleSlug, Entity, EntityId, Kind
from builder.resolve.entities import Body
from builder.resolve.exonyms import exonym
from builder.resolve.geography import Site
from builder.resolve.places import LETTERS

REASON = "known in both languages"


def with_titles(
    entities: tuple[Entity, ...],
    bodies: Mapping[EntityId, Body],
    found: Mapping[EntityId, Site],
    articles: Mapping[ArticleSlug, Article],
    language: str,
) -> tuple[Entity, ...]:
    """The same entities; places that no article of the ``language`` names are called as it calls them, and what the
    articles call them is another form. A name that the ledger gives stays, and none is given to two."""
    if not language:
        return entities
    taken = Counter(form for e in entities for form in _forms(e))
    wanted = {e.id: name for e in entities if (name := _name(e, bodies[e.id], found[e.id], articles, language))}
    taken.update(fold(wanted[e.id]) for e in entities if e.id in wanted and fold(wanted[e.id]) not in _forms(e))
    return tuple(_called(e, wanted[e.id]) if e.id in wanted and taken[fold(wanted[e.id])] == 1 else e for e in entities)


def _forms(entity: Entity) -> set[str]:
    return {fold(entity.name), *(fold(a.text) for a in entity.aliases)}


def _name(entity: Entity, body: Body, site: Site, articles: Mapping[ArticleSlug, Article], language: str) -> str | None:
    if entity.kind is not Kind.PLACE or (body.line and body.line.name):
        return None
    if any(articles[n.mention.article].language == language for n in body.named):
        return _in_small_letters(entity.name, site.spot)
    called = exonym(entity.name, site.spot, language, torn=bool(site.rivals))
    return called or _in_small_letters(entity.name, site.spot)


def _in_small_letters(name: str, spot: Spot | None) -> str | None:
    """``Accra`` for a name that stands in capitals alone, as at the head of an agency's article; initials stay."""
    shouted = spot is not None and len(name) > LETTERS and name.isupper() and key(spot.name) == key(name)
    return spot.name if spot is not None and shouted else None


def _called(entity: Entity, name: str) -> Entity:
    """The entity under another name; the one it had is a form of it."""
    forms = {a for a in entity.aliases if fold(a.text) != fold(name)}
    if fold(entity.name) != fold(name):
        forms.add(Alias(entity.name, REASON, weak=False))
    return replace(entity, name=name, aliases=tuple(sorted(forms)))
