"""Atom feeds: of the archive's articles, and of what names a person, a place or a group."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from builder.model import Article, Asset, Entity
from builder.pages import quoting
from builder.pages.indexes import newest
from builder.pages.view import View

ATOM = "http://www.w3.org/2005/Atom"
MOST = 50
SENTENCES = 3


def assets(view: View) -> Iterator[Asset]:
    """``feed.xml``, and ``ENTITY/feed.xml`` for each entity."""
    dated = tuple(a for a in view.archive.articles if a.published)
    site = view.site.name
    yield Asset(
        "feed.xml", _feed(view, site, "", "feed.xml", newest(view), [_entry(view, a, a.page) for a in dated[:MOST]])
    )
    for entity in view.archive.entities:
        articles = [a for a in view.articles_of.get(entity.id, ()) if a.published]
        entries = [_entry(view, a, _first_place(view, a, entity), entity) for a in articles[:MOST]]
        uri = f"{entity.id}/feed.xml"
        updated = (view.dates_of(entity) or (None, None))[1]
        yield Asset(uri, _feed(view, f"{entity.name} – {site}", entity.page, uri, updated, entries))


def _feed(view: View, title: str, page: str, uri: str, updated: str | None, entries: list[ET.Element]) -> bytes:
    feed = ET.Element("feed", {"xmlns": ATOM, "xml:lang": view.locale.language})
    _add(feed, "id", _absolute(view, page))
    _add(feed, "title", title)
    _add(feed, "updated", f"{updated or '1970-01-01'}T00:00:00Z")
    ET.SubElement(ET.SubElement(feed, "author"), "name").text = _clean(view.site.name)
    if view.site.url:
        ET.SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": _absolute(view, page)})
        ET.SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": _absolute(view, uri)})
    feed.extend(entries)
    ET.indent(feed, " ")
    return bytes(ET.tostring(feed, encoding="utf-8", xml_declaration=True)) + b"\n"


def _entry(view: View, article: Article, to: str, entity: Entity | None = None) -> ET.Element:
    entry = ET.Element("entry", {"xml:lang": article.language})
    _add(entry, "id", _absolute(view, article.page))
    _add(entry, "title", article.title)
    day = f"{article.published}T00:00:00Z"
    _add(entry, "updated", day)
    _add(entry, "published", day)
    if author := article.author or article.outlet:
        ET.SubElement(ET.SubElement(entry, "author"), "name").text = _clean(author)
    ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": _absolute(view, to)})
    _add(entry, "summary", _summary(view, article, entity))
    return entry


def _summary(view: View, article: Article, entity: Entity | None) -> str:
    """The sentences that name the entity; of an article alone, its summary or its first sentence."""
    if entity is None:
        extraction = view.extractions.get(article.slug)
        spans = [s for s in (extraction.sentences if extraction else ()) if s != article.title_span][:1]
        return article.summary or " ".join(quoting.words(article, s) for s in spans) or article.title
    links = view.mentions_in.get((entity.id, article.slug), ())
    spans = [view.sentence(article.slug, link.mention.span) for link in links]
    found = list(dict.fromkeys(spans))
    cut = f" {quoting.CUT}" if len(found) > SENTENCES else ""
    return " ".join(quoting.words(article, s) for s in found[:SENTENCES]) + cut


def _first_place(view: View, article: Article, entity: Entity) -> str:
    links = view.mentions_in.get((entity.id, article.slug), ())
    place = view.place(article.slug, links[0].mention.span.start if links else -1)
    return f"{place.page}#{place.anchor}"


def _absolute(view: View, address: str) -> str:
    """An address below the site's, or a name for it where the site has none."""
    return f"{view.site.url.rstrip('/')}/{address}" if view.site.url else f"urn:dossier:{address or 'archive'}"


def _add(parent: ET.Element, tag: str, words: str) -> None:
    ET.SubElement(parent, tag).text = _clean(words)


def _clean(words: str) -> str:
    """Without the characters that XML cannot hold."""
    if words.isprintable():
        return words
    return "".join(c for c in words if c.isprintable() or c in "\n\u00a0\u202f")
