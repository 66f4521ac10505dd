"""The files to take away: the archive as JSON, CSV, GeoJSON, iCalendar and TimelineJS, and what robots read."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from markupsafe import escape

from builder.model import Asset, Entity, Event, Kind
from builder.pages import quoting, told
from builder.pages.calendar import calendar
from builder.pages.days import first_and_last
from builder.pages.export import export, export_entity
from builder.pages.view import View


@dataclass(frozen=True, slots=True)
class File:
    """A file that the page on data names."""

    key: str
    """Of its description: ``about.file_KEY``."""
    uri: str
    form: str


FILES = (
    File("json", "data/archive.json", "JSON"),
    File("csv", "data/archive.csv", "CSV"),
    File("jsonld", "data/archive.jsonld", "JSON-LD"),
    File("places", "data/places.geojson", "GeoJSON"),
    File("events_ics", "data/events.ics", "iCalendar"),
    File("timeline", "data/timeline.json", "TimelineJS"),
    File("feed", "feed.xml", "Atom"),
)

FIELDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("articles", ("id", "path", "title", "language", "published", "published_from", "outlet", "url", "sha256", "page")),
    ("entities", ("id", "kind", "name", "aliases", "joined", "roles", "latitude", "longitude", "wikidata", "page")),
    ("mentions", ("article", "start", "end", "text", "entity", "kind", "rule", "reason")),
    ("events", ("id", "date", "title", "entities", "evidence", "dated_by", "hedged")),
    ("claims", ("id", "article", "start", "end", "text", "sentence", "speaker", "speaker_text", "cue", "direct",
                "hedged", "denies", "confirms", "status", "answers", "verdict", "speaker_by")),
    ("undated", ("article", "start", "end", "text", "sentence")),
    ("corrections", ("article", "does", "value", "by", "reason")),
)  # fmt: skip

COLUMNS = ("article", "title", "outlet", "published", "start", "end", "text", "kind", "entity", "name", "sentence",
           "page")  # fmt: skip


FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""


def assets(view: View) -> Iterator[Asset]:
    """``data/archive.json``, ``.csv``, ``places.geojson``, ``events.ics``, ``timeline.json``, ``robots.txt``, and
    ``ENTITY/data.json`` for each entity."""
    yield Asset("data/archive.json", export(view.archive))
    yield Asset("data/archive.csv", mentions_csv(view).encode("utf-8"))
    yield Asset("data/places.geojson", _json(places(view)))
    yield Asset("data/events.ics", calendar(view).encode("utf-8"))
    yield Asset("data/timeline.json", _json(timeline(view)))
    for entity in view.archive.entities:
        said = {s.id: s for told in (view.said_by, view.said_about) for s in told.get(entity.id, ())}
        claims = tuple(said[key] for key in sorted(said))
        found = view.links_to.get(entity.id, ()), view.events_of.get(entity.id, ()), claims
        yield Asset(f"{entity.id}/data.json", export_entity(entity, *found, view.archive))
    site_map = f"\nSitemap: {view.site.url.rstrip('/')}/sitemap.xml\n" if view.site.url else ""
    yield Asset("robots.txt", f"User-agent: *\nAllow: /\n{site_map}".encode())


def _json(content: Any) -> bytes:
    return (json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode("utf-8")


def mentions_csv(view: View) -> str:
    """A row a mention, in the order of the articles: what it names, in which sentence, and where to read it.

    A cell that a spreadsheet would take for a formula (one that begins with ``=``, ``+``, ``-``, ``@``, a tab
    or a carriage return) has an apostrophe before it; the words themselves are in ``archive.json``.
    """
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for article in view.archive.articles:
        for link in view.links_in.get(article.slug, ()):
            span, entity = link.mention.span, view.entities[link.entity]
            sentence = quoting.words(article, view.sentence(article.slug, span))
            place = view.place(article.slug, span.start)
            page = f"{place.page}#{place.anchor}"
            rows.writerow(
                map(_cell, (article.slug, article.title, article.outlet or "", article.published or "", span.start,
                            span.end, link.mention.text, entity.kind.value, entity.id, entity.name, sentence, page))
            )  # fmt: skip
    return out.getvalue()


def _cell(value: str | int) -> str | int:
    """As it is read by a spreadsheet: never run."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


def places(view: View) -> dict[str, Any]:
    """The places with coordinates as GeoJSON: longitude first."""
    return {
        "type": "FeatureCollection",
        "features": [_feature(view, e) for e in view.of_kind(Kind.PLACE) if e.location],
    }


def _feature(view: View, entity: Entity) -> dict[str, Any]:
    assert entity.location is not None
    return {
        "type": "Feature",
        "id": entity.id,
        "geometry": {"type": "Point", "coordinates": [entity.location.longitude, entity.location.latitude]},
        "properties": {
            "name": entity.name,
            "aliases": [alias.text for alias in entity.aliases],
            "within": list(entity.chain),
            "articles": len(view.articles_of.get(entity.id, ())),
            "source": entity.location.source,
            "wikidata": entity.wikidata,
            "page": entity.page,
        },
    }


def timeline(view: View) -> dict[str, Any]:
    """The dated events in the form of TimelineJS, which shows texts as HTML; each date as precise as its words."""
    return {
        "title": {"text": _html(headline=view.site.name)},
        "events": [slide for event in view.archive.events if (slide := _slide(view, event))],
    }


def _slide(view: View, event: Event) -> dict[str, Any] | None:
    if first_and_last(event.date) is None:
        return None
    start, slash, end = event.date.replace("~", "").partition("/")
    evidence = event.evidence[0]
    article = view.articles[evidence.article]
    sentence = view.locale.quote(quoting.words(article, evidence.sentence))
    source = (article.outlet or article.title, told.of(view, event))
    slide: dict[str, Any] = {
        "unique_id": event.id,
        "start_date": _parts(start or end),
        "display_date": view.locale.date(event.date),
        "text": _html(headline=event.title, text=f"{sentence} ({', '.join(filter(None, source))})"),
    }
    if slash and end and start:
        slide["end_date"] = _parts(end)
    return slide


def _html(**texts: str) -> dict[str, str]:
    """Plain texts as HTML that shows them."""
    return {key: str(escape(words)) for key, words in texts.items()}


def _parts(value: str) -> dict[str, int]:
    return dict(zip(("year", "month", "day"), (int(n) for n in value.split("-")), strict=False))
