"""The search page: the form, what the script needs to say, and, for everybody, the way by the alphabet."""

from __future__ import annotations

import json
from collections.abc import Iterator
from string import ascii_uppercase

from builder.model import Entity, Kind, Page
from builder.pages import names, schema
from builder.pages.environment import render
from builder.pages.view import View

URI = "search.md"

SAID = ("found", "none", "searching", "also", "failed", "more", "as_written", "kind", "year", "language",
        "person", "place", "group", "article", "actor", "timeline", "claims", "page")  # fmt: skip
"""Texts that the script shows: handed to it in the page."""


def pages(view: View) -> Iterator[Page]:
    """``search.md``."""
    text = view.locale
    yield render(
        view,
        "search",
        URI,
        text.text("base.search"),
        said=json.dumps({key: text.texts[f"search.{key}"] for key in SAID}, ensure_ascii=False, sort_keys=True),
        spellings=json.dumps(spellings(view), ensure_ascii=False, separators=(",", ":")),
        shelves=tuple((kind, _letters(view, kind)) for kind in Kind if view.of_kind(kind)),
        alphabet=ascii_uppercase,
        linked_data=schema.page(view, "search/", text.text("base.search"), "SearchResultsPage"),
        front={"search": {"exclude": True}},
    )


def spellings(view: View) -> dict[str, tuple[str, ...]]:
    """By another form of a name, folded to ASCII: the names it may stand for. What no search by words would find."""
    found: dict[str, set[str]] = {}
    for entity in view.archive.entities:
        for alias in entity.aliases:
            key = names.fold(alias.text)
            if len(key) > 2 and key != names.fold(entity.name) and not alias.weak:
                found.setdefault(key, set()).add(entity.name)
    return {key: tuple(sorted(found[key])) for key in sorted(found)}


def _letters(view: View, kind: Kind) -> dict[str, list[Entity]]:
    """The letters under which a kind's index has names."""
    found: dict[str, list[Entity]] = {}
    for entity in view.of_kind(kind):
        found.setdefault(names.letter(entity), []).append(entity)
    return found
