"""What a page is about, for machines: schema.org, one block a page, nothing that the page does not say."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from builder.model import Article, Entity, Kind
from builder.pages import names
from builder.pages.view import View

TYPES = {Kind.ACTOR: "Person", Kind.PLACE: "Place", Kind.GROUP: "Organization"}
ABOUT = 20
"""So many entities are named as what an article is about."""


def block(data: dict[str, Any]) -> Markup:
    """A script that holds the data and cannot be left from inside."""
    text = json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False, separators=(",", ":"))
    safe = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return Markup('<script type="application/ld+json">{}</script>').format(Markup(safe))


def of_article(
    view: View, article: Article, entities: Sequence[Entity], address: str = "", name: str = ""
) -> dict[str, Any]:
    """Our page, based on the outlet's article; of a long text the further page at ``address``, called ``name``."""
    source = {
        "@type": "NewsArticle",
        "headline": article.title,
        "datePublished": article.published,
        "author": {"@type": "Person", "name": article.author} if article.author else None,
        "publisher": {"@type": "Organization", "name": article.outlet} if article.outlet else None,
        "url": article.url,
        "inLanguage": article.language,
    }
    return page(view, address or article.page, name or article.title) | {
        "isBasedOn": known(source),
        "about": [thing(view, entity) for entity in entities[:ABOUT]],
    }


def of_entity(view: View, entity: Entity) -> dict[str, Any]:
    """Our page, about a person, a place or an organisation."""
    chain = [{"@type": "Place", "name": name} for name in entity.chain]
    where = entity.location
    about = thing(view, entity) | {
        "alternateName": [form.alias.text for form in names.forms(view, entity) if not form.alias.weak] or None,
        "description": entity.description,
        "sameAs": f"https://www.wikidata.org/wiki/{entity.wikidata}" if entity.wikidata else None,
        "geo": {"@type": "GeoCoordinates", "latitude": where.latitude, "longitude": where.longitude} if where else None,
        "containedInPlace": chain or None,
    }
    return page(view, entity.page, entity.name) | {"mainEntity": known(about)}


def of_rows(view: View, entity: Entity, address: str, name: str) -> dict[str, Any]:
    """A further page of a person, a place or an organisation: its mentions, its company, its roles."""
    return page(view, address, name) | {"about": thing(view, entity)}


def page(view: View, address: str, name: str, kind: str = "WebPage") -> dict[str, Any]:
    """A page of ours, by its address from the site's root."""
    found = {
        "@type": kind,
        "name": name,
        "url": url(view, address),
        "inLanguage": view.locale.language,
        "isPartOf": known({"@type": "WebSite", "name": view.site.name, "url": view.site.url or None}),
    }
    return known(found)


def thing(view: View, entity: Entity) -> dict[str, Any]:
    """A person, a place or an organisation, by its page: of one type wherever it is named."""
    return known({"@type": TYPES[entity.kind], "name": entity.name, "url": url(view, entity.page)})


def url(view: View, address: str) -> str | None:
    """The whole address of a page or file; None where the site has none."""
    return f"{view.site.url.rstrip('/')}/{address}" if view.site.url else None


def known(values: dict[str, Any]) -> dict[str, Any]:
    """Without what is not known."""
    return {key: value for key, value in values.items() if value is not None}
