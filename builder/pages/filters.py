"""What the forms above the timeline and the claims can be asked: choices that occur in the rows below them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from builder.locale.typography import typeset
from builder.model import ArticleSlug, EntityId, Kind
from builder.pages import names
from builder.pages.view import View


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody or something that rows can be asked for."""

    value: str
    """In the address: ``actors/zed-exemple``, ``articles/fete``."""
    label: str
    language: str | None = None
    """Of an article's title."""


@dataclass(frozen=True, slots=True)
class Group:
    """Choices of one kind, under its name."""

    label: str
    choices: tuple[Choice, ...]


def groups(view: View, entities: Iterable[EntityId], articles: Iterable[ArticleSlug]) -> tuple[Group, ...]:
    """Actors, places, groups and articles that occur, each in its order."""
    ids, slugs = set(entities), set(articles)
    found = [
        Group(
            view.locale.text(f"base.{kind.folder}"),
            tuple(Choice(e.id, e.name) for e in sorted(view.of_kind(kind), key=names.sort_key) if e.id in ids),
        )
        for kind in Kind
    ]
    told = tuple(
        Choice(f"articles/{a.slug}", typeset(a.title, a.language), a.language)
        for a in view.archive.articles
        if a.slug in slugs
    )
    found.append(Group(view.locale.text("base.articles"), told))
    return tuple(g for g in found if g.choices)


def marks(entities: Iterable[EntityId], articles: Iterable[ArticleSlug]) -> str:
    """What a row can be found by: ids parted by spaces, for its ``data-e``."""
    return " ".join([*dict.fromkeys(entities), *(f"articles/{a}" for a in dict.fromkeys(articles))])


def forms(view: View, key: str) -> str:
    """The plural forms of a text as JSON, for the script that says how many rows are found."""
    given = view.locale.texts[key]
    return json.dumps(dict(given) if not isinstance(given, str) else {"other": given}, ensure_ascii=False)


def part_name(view: View, key: str) -> str:
    """What a part of a long list is called: ``2023``, ``mai 2023``, ``Sans date``."""
    return view.locale.date_alone(key) if key else view.locale.text("timeline.undated")


def part_title(view: View, title: str, key: str) -> str:
    """``Chronologie : mai 2023``."""
    return view.locale.text("filter.part_title", title=title, part=part_name(view, key))
