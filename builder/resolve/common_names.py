"""Names that many bear: ``Parliament``, ``Ministry of Health``, ``DA``. One page only where the articles have a country
or a subject in common."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace

from builder.data.folding import key
from builder.model import ArticleSlug, Kind
from builder.resolve.groups import is_generic, is_known_everywhere, is_nationwide, parts, same_group
from builder.resolve.homes import Home, are_near
from builder.resolve.joining import texts_of
from builder.resolve.naming import Name, Naming

LETTERS = 3
"""Up to so many letters are many bodies' initials."""


def common_names_apart(
    namings: tuple[Naming, ...], at_home: Mapping[ArticleSlug, Home]
) -> Mapping[ArticleSlug, dict[Name, Name]]:
    """By article, the common names that mean another body in other articles, each with its scope: the country, else
    the first of the articles."""
    users: dict[Name, list[ArticleSlug]] = defaultdict(list)
    for naming in namings:
        for name in _used(naming):
            users[name].append(naming.article)
    found: dict[ArticleSlug, dict[Name, Name]] = defaultdict(dict)
    for names, local in _families(namings):
        slugs = sorted({slug for name in names for slug in users[name]})
        own = frozenset(f"+{name.key}" for name in names)
        scopes = _scopes(slugs, at_home, own, local=local)
        if len(set(scopes.values())) > 1:
            for name in names:
                for slug in users[name]:
                    found[slug][name] = replace(name, scope=scopes[slug])
    for naming in namings:
        for long, short in naming.equations:
            if _is_another(long, short):
                own_scope = at_home[naming.article].country or naming.article
                found[naming.article][short] = replace(short, scope=own_scope)
    return found


def _is_another(long: Name, short: Name) -> bool:
    """True where an article's ``AFP`` is not the one that the press of every country means."""
    return short.kind is Kind.GROUP and is_known_everywhere(short.key) and not same_group(long.key, short.key)


def _used(naming: Naming) -> frozenset[Name]:
    """What an article names, in short too."""
    return frozenset(n.name for n in naming.named) | {short for _, short in naming.equations}


def _families(namings: tuple[Naming, ...]) -> list[tuple[frozenset[Name], bool]]:
    """The common names that are spellings of one, and whether every town may have such a body."""
    texts = texts_of(namings)
    names = {n for naming in namings for n in _used(naming) if n.kind is Kind.GROUP}
    found: dict[tuple[str, ...], set[Name]] = defaultdict(set)
    local: dict[tuple[str, ...], bool] = {}
    for name in names:
        text = texts.get(name, name.key)
        if _is_initials(name.key, text):
            family: tuple[str, ...] = (name.key,)
            local[family] = False
        elif is_generic(text):
            family = ("", *parts(text))
            local[family] = not is_nationwide(text)
        else:
            continue
        found[family].add(name)
    return [(frozenset(found[family]), local[family]) for family in sorted(found)]


def is_common(text: str) -> bool:
    """True for a name that many bear: what a body is called everywhere, or its initials."""
    return is_generic(text) or _is_initials(key(text), text)


def _is_initials(key: str, text: str) -> bool:
    """True for up to three letters that tell nothing by themselves: ``DA``, ``AFP``."""
    plain = key.isalpha() and 1 < len(key) <= LETTERS
    return plain and not is_known_everywhere(key) and (text == key or sum(c.isupper() for c in text) > 1)


def _scopes(
    slugs: list[ArticleSlug], at_home: Mapping[ArticleSlug, Home], own: frozenset[str], *, local: bool
) -> dict[ArticleSlug, str]:
    """A scope for each article (sorted), one for those that are near one another. What is near to those of two
    countries is alone."""
    near = [
        (a, b)
        for i, a in enumerate(slugs)
        for b in slugs[i + 1 :]
        if are_near(at_home[a], at_home[b], own, local=local)
    ]
    sides: dict[ArticleSlug, set[str]] = {slug: {at_home[slug].country} - {""} for slug in slugs}
    for a, b in near:
        sides[a] |= {at_home[b].country} - {""}
        sides[b] |= {at_home[a].country} - {""}
    parent: dict[ArticleSlug, ArticleSlug] = {}
    country = {slug: at_home[slug].country for slug in slugs}

    def root(slug: ArticleSlug) -> ArticleSlug:
        while slug in parent:
            slug = parent[slug]
        return slug

    for a, b in near:
        first, second = sorted((root(a), root(b)))
        fits = len(sides[a]) < 2 > len(sides[b]) and len({country[first], country[second]} - {""}) < 2
        if first != second and fits:
            parent[second] = first
            country[first] = country[first] or country[second]
    roots = {slug: root(slug) for slug in slugs}
    bearers = Counter(country[r] for r in set(roots.values()))
    return {slug: country[r] if country[r] and bearers[country[r]] == 1 else r for slug, r in roots.items()}
