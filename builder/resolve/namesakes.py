"""Places of one name: one page only where the articles put them in one place, or have a subject in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from builder.model import ArticleSlug, Kind
from builder.resolve.homes import Home, are_near
from builder.resolve.joining import texts_of
from builder.resolve.naming import Name, Naming
from builder.resolve.nations import countries
from builder.resolve.place_names import place_name
from builder.resolve.places import Finding, usual
from builder.resolve.shared import is_shared

Family = tuple[tuple[str, str], list[tuple[Name, Naming, Finding]]]
"""What a place is called, administrative words off, with its level; the names so made, their articles, the findings."""


def places_apart(
    namings: tuple[Naming, ...], at_home: Mapping[ArticleSlug, Home]
) -> Mapping[ArticleSlug, dict[Name, Name]]:
    """By article, the names of places that mean another place elsewhere: each with the number of its spot, or where it
    may be one of several, with the first of the articles that speak of the same."""
    found: dict[ArticleSlug, dict[Name, Name]] = defaultdict(dict)
    texts = texts_of(namings)
    for _, members in _families(namings, texts):
        scopes = _scopes(members, texts, at_home)
        for name, naming, _ in members:
            if scope := scopes.get(naming.article):
                found[naming.article][name] = replace(name, scope=scope)
    return found


def _families(namings: tuple[Naming, ...], texts: Mapping[Name, str]) -> Iterator[Family]:
    """The places that have one name, with or without ``municipality of``; no countries whose name is theirs alone."""
    found: dict[tuple[str, str], list[tuple[Name, Naming, Finding]]] = defaultdict(list)
    for naming in namings:
        for name, finding in naming.spots:
            if name.kind is Kind.PLACE and (name.key not in countries() or is_shared(name.key)):
                called = place_name(texts.get(name, name.key))
                found[called.core, called.level].append((name, naming, finding))
    yield from sorted(found.items())


def _scopes(
    members: list[tuple[Name, Naming, Finding]], texts: Mapping[Name, str], at_home: Mapping[ArticleSlug, Home]
) -> dict[ArticleSlug, str]:
    """A scope for each article of a family; none where all mean one place and it is where the name says."""
    told: dict[ArticleSlug, set[int]] = defaultdict(set)
    open_: set[ArticleSlug] = set()
    for _, naming, finding in members:
        if finding.spot:
            told[naming.article].add(finding.spot.number)
        elif len(finding.rivals) > 1:
            open_.add(naming.article)
    open_ -= told.keys()
    numbers = {number for found in told.values() for number in found}
    shared = any(is_shared(name.key) for name, _, _ in members)
    usually = {spot.number for name, _, _ in members if not shared and (spot := usual(texts.get(name, name.key)))}
    own = frozenset(f"#{name.key}" for name, _, _ in members)
    scopes = {slug: f"#{min(found)}" for slug, found in told.items()}
    for slug in sorted(open_):
        if len(usually) == 1 and usually <= numbers:
            scopes[slug] = f"#{min(usually)}"  # nothing here speaks for another "Amsterdam"
            continue
        near = [
            o for o in scopes if not scopes[o].startswith("#") and are_near(at_home[slug], at_home[o], own, local=True)
        ]
        scopes[slug] = scopes[near[0]] if near else slug
    unusual = bool(numbers) and bool(usually) and numbers != usually
    return scopes if len(set(scopes.values())) > 1 or unusual or shared else {}
