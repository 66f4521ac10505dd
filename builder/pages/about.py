"""Method, limits and data: what a reader may trust, and what a machine may take."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from builder.model import Page
from builder.pages import data, schema_lists
from builder.pages.environment import render
from builder.pages.indexes import newest
from builder.pages.rights import CHARACTERS, PARAGRAPHS
from builder.pages.view import View

URI = "about.md"
KINDS = ("actor", "place", "group", "event", "claim", "article")
METHOD = (
    ("texts", ()),
    ("mentions", ("actors", "places", "groups")),
    ("roles", ("roles",)),
    ("names", ("identity",)),
    ("dates", ("events",)),
    ("claims", ("claims", "claims+speaker")),
    ("maps", ()),
)
"""What is found, and the measures that tell how well."""


@cache
def measured() -> dict[str, Any]:
    """How well our own gold that is not tuned on is read: ``make evaluate`` writes it, nobody by hand.

    ``{"articles": 14, "rows": {"actors": {"p", "r", "f1", "gold"}, …}}``
    """
    text = files("builder.pages").joinpath("measured.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)["unseen"]
    return found


def pages(view: View) -> Iterator[Page]:
    """``about.md``."""
    text = view.locale
    title, lead = text.text("about.title"), text.text("about.lead")
    yield render(
        view,
        "about",
        URI,
        title,
        kinds=KINDS,
        method=METHOD,
        measured=measured(),
        downloads=data.FILES,
        fields=data.FIELDS,
        excerpt={"paragraphs": PARAGRAPHS, "characters": CHARACTERS},
        description=lead,
        linked_data=schema_lists.of_archive(view, "about/", title, lead, "AboutPage"),
        updated=newest(view),
    )
