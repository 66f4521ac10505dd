"""Words around the pages: for the theme, which no template of ours renders."""

from __future__ import annotations

from typing import Any

from builder.locale import load


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
        "credits": text.text("chrome.credits"),
        "lost_title": text.text("chrome.lost_title"),
        "lost": text.text("chrome.lost"),
    }
