"""What the forms above the timeline and the claims can be asked: choices that occur in the rows below them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from typing import Any

from builder.locale.typography import NO_BREAK, typeset
from builder.model import ArticleSlug, Asset, EntityId, Kind
from builder.pages import names
from builder.pages.parts import Part
from builder.pages.view import View

MOST = 120
"""So many choices stand in the page."""


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


@dataclass(frozen=True, slots=True)
class Offer:
    """What a form offers."""

    groups: tuple[Group, ...]
    """In the page: those that most rows have."""
    every: tuple[Group, ...]
    """In a file that the script asks for when the form is used; empty where the page has them all."""


def offer(view: View, entities: Iterable[EntityId], articles: Iterable[ArticleSlug]) -> Offer:
    """Actors, places, groups and articles that occur, once for each row that they occur in."""
    ids, slugs = Counter(entities), Counter(articles)
    every = _groups(view, set(ids), set(slugs))
    if len(ids) + len(slugs) <= MOST:
        return Offer(every, ())
    rows: list[tuple[int, str]] = [(-n, i) for i, n in ids.items()]
    kept = {i for _, i in sorted(rows)[: MOST // 2]}
    told = [s for s, _ in slugs.most_common()]
    first = sorted(told, key=lambda s: (-slugs[s], view.order[s]))[: MOST - len(kept)]
    return Offer(_groups(view, kept, set(first)), every)


def file(uri: str, found: Offer) -> Iterator[Asset]:
    """All that a form offers, as lists of a label and its choices (value, label, language); nothing where none is."""
    if found.every:
        groups = [[g.label, [[c.value, c.label, c.language or ""] for c in g.choices]] for g in found.every]
        yield Asset(uri, json.dumps(groups, ensure_ascii=False, separators=(",", ":")).encode("utf-8"))


def _groups(view: View, ids: Set[str], slugs: Set[str]) -> tuple[Group, ...]:
    """Those that are asked for, each kind in its order."""
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


def part_name(view: View, part: Part[Any]) -> str:
    """What a part of a long list is called: ``2023``, ``mai 2023``, ``22 mai 2023, page 2``, ``Sans date``.

    Its spaces may break: as a heading it stands in a narrow column, and would break inside the year otherwise.
    """
    name = view.locale.date_alone(part.key) if part.key else view.locale.text("timeline.undated")
    name = name.replace(NO_BREAK, " ")
    return view.locale.text("filter.part_page", part=name, n=part.number) if part.number > 1 else name


def part_title(view: View, title: str, part: Part[Any]) -> str:
    """``Chronologie : mai 2023``."""
    return view.locale.text("filter.part_title", title=title, part=part_name(view, part))


def named_parts(view: View, title: str, parts: Iterable[Part[Any]]) -> tuple[tuple[str, str], ...]:
    """Address and title of each part of a long list that has a page of its own."""
    return tuple((part.address, part_title(view, title, part)) for part in parts if not part.is_open)
