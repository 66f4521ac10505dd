"""What the pages that list things are about, for machines: schema.org's Dataset, Event and Claim."""

from __future__ import annotations

from typing import Any

from builder.model import Article, Event, Statement
from builder.pages import data, quoting
from builder.pages.view import View

MOST = 100
"""So many events or claims are described in a page; all of them stand in ``data/archive.json``."""

TYPES = {"JSON": "application/json", "CSV": "text/csv", "GeoJSON": "application/geo+json", "iCalendar": "text/calendar",
         "TimelineJS": "application/json", "Atom": "application/atom+xml"}  # fmt: skip


def of_archive(view: View, address: str, name: str, description: str) -> dict[str, Any]:
    """The archive as a data set, with its files."""
    days = sorted(e.date.replace("~", "").partition("/")[0] for e in view.archive.events)
    files = [
        _known({"@type": "DataDownload", "encodingFormat": TYPES[f.form], "contentUrl": url, "name": f.uri})
        for f in data.FILES
        if (url := _url(view, f.uri))
    ]
    about = {
        "@type": "Dataset",
        "name": view.site.name,
        "description": description,
        "url": _url(view, ""),
        "inLanguage": sorted({a.language for a in view.archive.articles}) or None,
        "temporalCoverage": f"{days[0]}/{days[-1]}" if days else None,
        "distribution": files or None,
        "isAccessibleForFree": True,
    }
    return _page(view, address, name) | {"mainEntity": _known(about)}


def of_events(view: View, address: str, name: str, events: tuple[Event, ...]) -> dict[str, Any]:
    """Dated events as a list, each with the article that tells it."""
    return _page(view, address, name) | _items([_event(view, event) for event in events])


def of_claims(view: View, address: str, name: str, statements: tuple[Statement, ...]) -> dict[str, Any]:
    """The claims as a list, each with its speaker; what an editor judged as a ClaimReview, and nothing else."""
    return _page(view, address, name) | _items([_reviewed(view, s) for s in statements[:MOST]])


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
    return _known(found)


def _event(view: View, event: Event) -> dict[str, Any]:
    start, _, end = event.date.replace("~", "").partition("/")
    articles = dict.fromkeys(x.article for x in event.evidence)
    found = {
        "@type": "Event",
        "name": event.title,
        "startDate": start or end,
        "endDate": end or None,
        "url": _url(view, f"{view.home_of(event)}#{event.id}"),
        "subjectOf": [_article(view, view.articles[slug]) for slug in articles],
    }
    return _known(found)


def _claim(view: View, statement: Statement) -> dict[str, Any]:
    article = view.articles[statement.claim.article]
    speaker = view.entities[statement.speaker] if statement.speaker else None
    kind = "Person" if speaker and speaker.kind.value == "actor" else "Organization"
    known = statement.date and "/" not in statement.date and "~" not in statement.date
    found = {
        "@type": "Claim",
        "text": quoting.words(article, statement.claim.span),
        "author": _known({"@type": kind, "name": speaker.name, "url": _url(view, speaker.page)}) if speaker else None,
        "dateCreated": statement.date if known and view.says_when(statement) else None,
        "appearance": _article(view, article),
        "url": _url(view, f"{view.home_of(statement)}#{statement.id}"),
    }
    return _known(found)


def _article(view: View, article: Article) -> dict[str, Any]:
    found = {"@type": "NewsArticle", "headline": article.title, "datePublished": article.published}
    return _known({**found, "url": article.url or _url(view, article.page)})


def _items(items: list[dict[str, Any]]) -> dict[str, Any]:
    listed = [{"@type": "ListItem", "position": i, "item": item} for i, item in enumerate(items, 1)]
    return {"mainEntity": {"@type": "ItemList", "numberOfItems": len(items), "itemListElement": listed}}


def _page(view: View, address: str, name: str) -> dict[str, Any]:
    page = {"@type": "WebPage", "name": name, "url": _url(view, address), "inLanguage": view.locale.language}
    return _known(page)


def _url(view: View, address: str) -> str | None:
    return f"{view.site.url.rstrip('/')}/{address}" if view.site.url else None


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}
