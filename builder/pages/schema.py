"""What a page is about, for machines: schema.org, one block a page, nothing that the page does not say."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from builder.model import Article, Entity, Kind
from builder.pages.view import View

TYPES = {Kind.ACTOR: "Person", Kind.PLACE: "Place", Kind.GROUP: "Organization"}
ABOUT = 20
"""So many entities are named as what an article is about."""


def block(data: dict[str, Any]) -> Markup:
    """A script that holds the data and cannot be left from inside."""
    text = json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False, separators=(",", ":"))
    safe = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return Markup('<script type="application/ld+json">{}</script>').format(Markup(safe))


def of_article(view: View, article: Article, entities: list[Entity]) -> dict[str, Any]:
    """Our page, based on the outlet's article."""
    source = {
        "@type": "NewsArticle",
        "headline": article.title,
        "datePublished": article.published,
        "author": {"@type": "Person", "name": article.author} if article.author else None,
        "publisher": {"@type": "Organization", "name": article.outlet} if article.outlet else None,
        "url": article.url,
        "inLanguage": article.language,
    }
    return _page(view, article.page, article.title) | {
        "isBasedOn": _known(source),
        "about": [_thing(view, entity) for entity in entities[:ABOUT]],
    }


def of_entity(view: View, entity: Entity) -> dict[str, Any]:
    """Our page, about a person, a place or an organisation."""
    chain = [{"@type": "Place", "name": name} for name in entity.chain]
    where = entity.location
    thing = _thing(view, entity) | {
        "alternateName": [alias.text for alias in entity.aliases if not alias.weak] or None,
        "description": entity.description,
        "sameAs": f"https://www.wikidata.org/wiki/{entity.wikidata}" if entity.wikidata else None,
        "geo": {"@type": "GeoCoordinates", "latitude": where.latitude, "longitude": where.longitude} if where else None,
        "containedInPlace": chain or None,
    }
    return _page(view, entity.page, entity.name) | {"mainEntity": _known(thing)}


def _page(view: View, address: str, name: str) -> dict[str, Any]:
    page = {
        "@type": "WebPage",
        "name": name,
        "url": f"{view.site.url}{address}" if view.site.url else None,
        "inLanguage": view.locale.language,
        "isPartOf": _known({"@type": "WebSite", "name": view.site.name, "url": view.site.url or None}),
    }
    return _known(page)


def _thing(view: View, entity: Entity) -> dict[str, Any]:
    url = f"{view.site.url}{entity.page}" if view.site.url else None
    return _known({"@type": TYPES[entity.kind], "name": entity.name, "url": url})


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}
