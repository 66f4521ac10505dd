"""Method, limits and data: what a reader may trust, and what a machine may take."""

from __future__ import annotations

from collections.abc import Iterator

from builder.model import Page
from builder.pages import data, schema_lists
from builder.pages.environment import render
from builder.pages.indexes import newest
from builder.pages.view import View

URI = "about.md"
KINDS = ("actor", "place", "group", "event", "claim", "article")
LIMITS = ("mentions", "names", "dates", "claims", "maps")


def pages(view: View) -> Iterator[Page]:
    """``about.md``."""
    text = view.locale
    yield render(
        view,
        "about",
        URI,
        text.text("about.title"),
        kinds=KINDS,
        limits=LIMITS,
        files=data.FILES,
        fields=data.FIELDS,
        description=text.text("about.lead"),
        linked_data=schema_lists.of_archive(view, "about/", text.text("about.title"), text.text("about.lead")),
        updated=newest(view),
    )
