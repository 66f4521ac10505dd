"""The search page: the form, what the script needs to say, and, for everybody, the way by the alphabet. Beside it, the
names that a slip of the pen is compared with."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator

from builder.model import Asset, Kind, Page
from builder.pages import names, schema
from builder.pages.environment import render
from builder.pages.view import View

URI = "search.md"

SAID = ("found", "searching", "also", "near", "failed", "others", "kind", "year", "language",
        "actor", "place", "group", "article", "timeline", "claims", "page")  # fmt: skip
"""Texts that the script shows: handed to it in the page."""

NAMED = 5000
"""So many entities a slip of the pen is compared with."""

LETTERS = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ʼ": "'"}
"""Small letters that Unicode does not take apart, and the apostrophe that it holds for a letter; as in the script."""


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
        shelves=tuple((kind, names.by_letter(view.of_kind(kind))) for kind in Kind if view.of_kind(kind)),
        linked_data=schema.page(view, "search/", text.text("base.search"), "SearchResultsPage"),
        front={"search": {"exclude": True}},
    )


def assets(view: View) -> Iterator[Asset]:
    """``assets/names.json``, which is fetched where a search finds little: of each entity its address, its name and how
    else it is written, those first that most articles name, and of a very large archive only those."""
    often = sorted(view.archive.entities, key=lambda e: (-len(view.articles_of.get(e.id, ())), e.id))[:NAMED]
    rows = [[e.page, *dict.fromkeys((e.name, *(a.text for a in e.aliases if not a.weak)))] for e in often]
    yield Asset("assets/names.json", json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode("utf-8"))


def spellings(view: View) -> dict[str, tuple[str, ...]]:
    """By another form of a name, as its ``spelling``: the names it may stand for. No search by words finds those."""
    found: dict[str, set[str]] = {}
    for entity in view.archive.entities:
        for alias in entity.aliases:
            key = spelling(alias.text)
            if len(key) > 2 and key != spelling(entity.name) and not alias.weak:
                found.setdefault(key, set()).add(entity.name)
    return {key: tuple(sorted(found[key])) for key in sorted(found)}


def spelling(text: str) -> str:
    """What the writings of one name share: small letters without accents, single spaces for all that is no letter.

    The script does the same with what a reader types (``spelling`` in dossier.search.js), so that the two keys agree:
    no more is done here than a browser can do, and other alphabets stay as they are.
    """
    plain = unicodedata.normalize("NFD", text.upper().lower())
    plain = "".join(LETTERS.get(c, c) for c in plain if unicodedata.category(c)[0] != "M" and c != ".")
    return " ".join(re.sub(r"[\W_]+", " ", plain).split())
