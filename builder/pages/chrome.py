"""Words around the pages: for the theme, which no template of ours renders."""

from __future__ import annotations

import json
from typing import Any

from builder.locale import load

INDEXES = {
    "index.md": "base.home",
    "timeline.md": "base.timeline",
    "claims.md": "base.claims",
    "actors/index.md": "base.actors",
    "places/index.md": "base.places",
    "groups/index.md": "base.groups",
    "articles/index.md": "base.articles",
    "search.md": "base.search",
    "about.md": "base.method",
}
"""The pages that a nav leads to, and what it calls each where the configuration gives no title."""


OFFERED = ("offers", "found", "actor", "place", "group", "article", "timeline", "claims", "page", "mute")
"""Texts of the search that the header's form says while one types."""


def words(language: str) -> dict[str, Any]:
    """What ``extra.dossier`` of the site's configuration holds: the theme's words, and the foot's links."""
    text = load(language)
    return {
        "sections": text.text("chrome.sections"),
        "feed": True,
        "links": [
            ["about/", text.text("about.title")],
            ["about/#data", text.text("about.data")],
            ["about/#corrections", text.text("about.corrections")],
            ["search/", text.text("base.search")],
        ],
        "offer": json.dumps({key: text.texts[f"search.{key}"] for key in OFFERED}, ensure_ascii=False),
        "credits": text.text("chrome.credits"),
        "lost_title": text.text("chrome.lost_title"),
        "lost": text.text("chrome.lost"),
    }


def titled(nav: Any, language: str) -> Any:
    """A nav of mkdocs.yml in which an index page without a title has one, in the site's language."""
    if isinstance(nav, str):
        return {load(language).text(INDEXES[nav]): nav} if nav in INDEXES else nav
    if isinstance(nav, list):
        return [titled(entry, language) for entry in nav]
    if isinstance(nav, dict):
        return {title: below if isinstance(below, str) else titled(below, language) for title, below in nav.items()}
    return nav


def switches(palette: Any, language: str) -> Any:
    """A palette of Material's in which each switch between light and dark says what it does."""
    if not isinstance(palette, list):
        return palette
    text = load(language)
    return [
        {**look, "toggle": {"name": text.text(_switch(look)), **look["toggle"]}}
        if isinstance(look, dict) and isinstance(look.get("toggle"), dict)
        else look
        for look in palette
    ]


def _switch(look: dict[str, Any]) -> str:
    return "chrome.to_light" if look.get("scheme") == "slate" else "chrome.to_dark"
