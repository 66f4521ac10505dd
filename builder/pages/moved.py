"""Where a page may have stood before: under another form of the name, or in the folder of another kind, it leads to the
page of today.

A new article may give a fuller name, an editor may choose another, join two or say that a person is a place; what was
cited must still be found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from builder.model import Asset, Entity, EntityId
from builder.pages import links
from builder.pages.view import View
from builder.resolve.entities import page_name

MARK = '<meta http-equiv="refresh"'
"""What tells such a page from all others."""


def assets(view: View) -> Iterator[Asset]:
    """``actors/gladkov/index.html`` for each form of a name that one entity alone is called by, and no page has, in the
    folder of each kind that it is, or was taken for."""
    for here, entity in sorted(former(view).items()):
        uri = f"{here}/index.html"
        yield Asset(uri, _leading(links.href(f"{here}.md", entity.page), entity.name, view.locale.language))


def former(view: View) -> Mapping[str, Entity]:
    """Entities by the ids that they would have under the other forms of their names, as what the articles alone take
    them for, and without what the editors decided."""
    found: dict[str, set[EntityId]] = {}
    for entity in view.archive.entities:
        kinds = {entity.kind, *(link.mention.kind for link in view.links_to.get(entity.id, ()))}
        called = {page_name(text) for text in (entity.name, *(alias.text for alias in entity.aliases))}
        for kind in kinds:
            for name in called:
                found.setdefault(f"{kind.folder}/{name}", set()).add(entity.id)
    found |= {old: {entity} for old, entity in view.archive.former}
    taken: set[str] = {uri.removesuffix(".md") for uri in view.site.own_pages} | set(view.entities)
    return {here: view.entities[min(ids)] for here, ids in found.items() if len(ids) == 1 and here not in taken}


def _leading(to: str, name: str, language: str) -> bytes:
    href, said = escape(to), escape(name)
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n<title>{said}</title>\n'
        f'<link rel="canonical" href="{href}">\n<meta name="robots" content="noindex">\n'
        f'{MARK} content="0; url={href}">\n</head>\n<body>\n<p><a href="{href}">{said}</a></p>\n</body>\n</html>\n'
    ).encode()
