"""What the pages that list things are about, for machines: schema.org's Dataset, Event and Claim."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from builder.locale import load
from builder.model import Article, Asset, Entity, Event, Kind, Statement
from builder.pages import data, quoting, told
from builder.pages.schema import TYPES, known, page, thing, url
from builder.pages.view import View

NAMES = 100
"""So many names of an index are described in it."""

MOST = 30
"""So many happenings, claims, articles or pages of a list are described where they stand, half a kilobyte each.

All of them stand in ``data/archive.json``.
"""

LIST = "CollectionPage"

FORMATS = {
    "JSON": "application/json",
    "CSV": "text/csv",
    "JSON-LD": "application/ld+json",
    "GeoJSON": "application/geo+json",
    "iCalendar": "text/calendar",
    "TimelineJS": "application/json",
    "Atom": "application/atom+xml",
}


def assets(view: View) -> Iterator[Asset]:
    """``data/archive.jsonld``: the data set with its files, and all that the archive names and tells, as one graph."""
    graph = [
        _dataset(view, view.locale.text("about.lead")),
        *({"@id": f"#{e.id}"} | thing(view, e) for e in view.archive.entities),
        *(
            _event(view, event)
            for event in view.archive.events
            if not (told.of(view, event) or told.marks(view, event))
        ),
        *(_reviewed(view, statement) for statement in view.archive.statements),
    ]
    content = {"@context": "https://schema.org", "@graph": graph}
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1)
    yield Asset("data/archive.jsonld", f"{text}\n".encode())


def of_archive(view: View, address: str, name: str, description: str, kind: str = "WebPage") -> dict[str, Any]:
    """The archive as a data set, with its files."""
    return page(view, address, name, kind) | {"mainEntity": _dataset(view, description)}


def _dataset(view: View, description: str) -> dict[str, Any]:
    days = sorted(e.date.replace("~", "").partition("/")[0] for e in view.archive.events)
    files = [
        known({"@type": "DataDownload", "encodingFormat": FORMATS[f.form], "contentUrl": at, "name": f.uri})
        for f in data.FILES
        if (at := url(view, f.uri))
    ]
    about = {
        "@type": "Dataset",
        "name": view.site.name,
        "description": description,
        "url": url(view, ""),
        "inLanguage": sorted({a.language for a in view.archive.articles}) or None,
        "temporalCoverage": f"{days[0]}/{days[-1]}" if days else None,
        "distribution": files or None,
        "isAccessibleForFree": True,
        "license": view.site.data_license or None,
    }
    return known(about)


def of_events(view: View, address: str, name: str, events: tuple[Event, ...]) -> dict[str, Any]:
    """The dated events on a page as a list, each with the article that tells it; of many, the last.

    What no article tells in its own name is the claim of who does.
    """
    kept = range(max(0, len(events) - MOST), len(events))
    return page(view, address, name, LIST) | _items({i: _event(view, events[i]) for i in kept}, len(events))


def of_claims(view: View, address: str, name: str, statements: tuple[Statement, ...]) -> dict[str, Any]:
    """The claims on a page as a list, each with its speaker; of many, the first, and every one that is judged.

    What an editor judged is a ClaimReview, and nothing else is.
    """
    kept = [i for i, s in enumerate(statements) if i < MOST or s.verdict]
    return page(view, address, name, LIST) | _items({i: _reviewed(view, statements[i]) for i in kept}, len(statements))


def of_entities(view: View, address: str, name: str, entities: Sequence[Entity]) -> dict[str, Any]:
    """An index of persons, places or organisations; of many, the first."""
    kept = {i: thing(view, entity) for i, entity in enumerate(entities[:NAMES])}
    return page(view, address, name, LIST) | _items(kept, len(entities))


def of_articles(view: View, address: str, name: str) -> dict[str, Any]:
    """The index of articles, by our pages, each based on the outlet's article; of many, the newest."""
    articles = view.archive.articles
    ours = [page(view, a.page, a.title) | {"isBasedOn": _article(view, a)} for a in articles[:MOST]]
    return page(view, address, name, LIST) | _items(dict(enumerate(ours)), len(articles))


def with_parts(view: View, listed: dict[str, Any], parts: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """A list of which some rows stand on other pages: with these, as (address, name); of many, the first."""
    found = [page(view, *part, LIST) for part in tuple(parts)[:MOST]]
    return listed | {"hasPart": found} if found else listed


def _reviewed(view: View, statement: Statement) -> dict[str, Any]:
    claim, verdict = _claim(view, statement), statement.verdict
    if verdict is None:
        return claim
    found = {
        "@type": "ClaimReview",
        "claimReviewed": claim["text"],
        "itemReviewed": claim,
        "author": {"@type": "Person", "name": verdict.by},
        "datePublished": verdict.date,
        "reviewBody": verdict.reason,
        "reviewRating": {"@type": "Rating", "alternateName": verdict.verdict},
        "url": claim.get("url"),
    }
    return known(found)


def _event(view: View, event: Event) -> dict[str, Any]:
    marks = told.marks(view, event)
    if marks:
        return _claim(view, marks[0].statement)
    start, _, end = event.date.replace("~", "").partition("/")
    articles = dict.fromkeys(x.article for x in event.evidence)
    found = {
        "@type": "Event",
        "name": event.title,
        "startDate": start or end,
        "endDate": end or None,
        "url": url(view, f"{view.home_of(event)}#{event.id}"),
        "subjectOf": [_article(view, view.articles[slug]) for slug in articles],
    }
    return known(found)


def _claim(view: View, statement: Statement) -> dict[str, Any]:
    article = view.articles[statement.claim.article]
    dated = statement.date and "/" not in statement.date and "~" not in statement.date
    found = {
        "@type": "Claim",
        "text": _said(view, statement),
        "author": _speaker(view, view.entities[statement.speaker]) if statement.speaker else None,
        "dateCreated": statement.date if dated and view.says_when(statement) else None,
        "appearance": _article(view, article),
        "url": url(view, f"{view.home_of(statement)}#{statement.id}"),
    }
    return known(found)


def _said(view: View, statement: Statement) -> str:
    """The words of a claim; of a denial, that it is one, in their language: denied words alone say the contrary."""
    claim = statement.claim
    article = view.articles[claim.article]
    said = quoting.words(article, claim.span)
    if not claim.denies:
        return said
    name = view.entities[statement.speaker].name if statement.speaker else ""
    if not name and claim.speaker_span:
        name = quoting.words(article, claim.speaker_span)
    text = load(article.language)
    return text.text("claims.denies", name=name, said=said) if name else text.text("claims.denied", said=said)


def _speaker(view: View, entity: Entity) -> dict[str, Any]:
    """Who speaks. A place that does stands for its authorities; its page is the place's."""
    if entity.kind is Kind.PLACE:
        return {"@type": TYPES[Kind.GROUP], "name": entity.name, "location": thing(view, entity)}
    return thing(view, entity)


def _article(view: View, article: Article) -> dict[str, Any]:
    found = {"@type": "NewsArticle", "headline": article.title, "datePublished": article.published}
    return known({**found, "url": article.url or url(view, article.page)})


def _items(described: Mapping[int, dict[str, Any]], many: int) -> dict[str, Any]:
    """So ``many`` rows, some of them described, by their index."""
    listed = [{"@type": "ListItem", "position": i + 1, "item": item} for i, item in described.items()]
    return {"mainEntity": {"@type": "ItemList", "numberOfItems": many, "itemListElement": listed}}
