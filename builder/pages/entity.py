"""The pages of actors, places and groups."""

from __future__ import annotations

from collections.abc import Iterator

from builder.model import Page
from builder.pages.environment import render
from builder.pages.view import View


def pages(view: View) -> Iterator[Page]:
    """``actors/SLUG.md``, ``places/SLUG.md``, ``groups/SLUG.md``."""
    for entity in view.archive.entities:
        updated = (view.dates_of(entity) or (None, None))[1]
        yield render(view, "entity", f"{entity.id}.md", entity.name, entity=entity, updated=updated)
