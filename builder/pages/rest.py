"""What an entity's page has no room for, on pages of their own: all its company, all its roles, all that it holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from builder.model import Entity, Page
from builder.pages import schema, weights
from builder.pages.environment import render
from builder.pages.links import address
from builder.pages.parts import pages
from builder.pages.view import View

FOLDED = 60
"""So many rows of each list stand behind a fold of the entity's page; where there are more, all stand here."""


def rest(view: View, entity: Entity, name: str, said: str, rows: Sequence[object], shown: int) -> tuple[Page, ...]:
    """``ENTITY/NAME.md``, ``ENTITY/NAME-2.md``, … with every row; nothing where the entity's page holds them.

    ``said`` is what the list is called, ``shown`` how many rows stand open on the entity's page.
    """
    if len(rows) <= shown + FOLDED:
        return ()
    title = view.locale.text("filter.part_title", title=entity.name, part=said)
    return tuple(numbered(view, entity, "rest", name, title, tuple(pages(rows, lambda _: weights.ROW))))


def numbered(
    view: View, entity: Entity, template: str, name: str, title: str, parts: Sequence[object]
) -> Iterator[Page]:
    """A page for each of the parts, ``ENTITY/NAME.md``, ``ENTITY/NAME-2.md``, …; each leads to the others."""
    uris = [f"{entity.id}/{name}{'' if i == 1 else f'-{i}'}.md" for i in range(1, len(parts) + 1)]
    for here, (uri, part) in enumerate(zip(uris, parts, strict=True)):
        yield render(
            view,
            template,
            uri,
            title,
            entity=entity,
            name=name,
            rows=part,
            uris=uris,
            here=here,
            linked_data=schema.of_rows(view, entity, address(uri), title),
            updated=(view.dates_of(entity) or (None, None))[1],
        )
