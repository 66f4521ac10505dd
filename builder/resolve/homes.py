"""What country an article speaks of, and whether two articles have a subject in common."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from builder.data import load, words
from builder.data.folding import LANGUAGES, fold
from builder.data.gazetteer import Spot
from builder.model import Article, ArticleSlug, Kind
from builder.resolve.groups import is_generic, is_known_everywhere
from builder.resolve.naming import Name, Naming
from builder.resolve.nations import adjectives, countries
from builder.resolve.people import person
from builder.resolve.places import LARGE

CLEAR = 2
"""How many times more often than of any other an article must speak of the country it is at home in, and at least."""
TOWN = 2
"""What a town or a region says beside the name or the adjective of a country: foreign news names the country. However
often it is named: it may be on the map elsewhere. One small
town alone puts no article in its country."""
WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*")
USUAL, MOST = 4, 0.8
"""So many articles, and such a share of those at home somewhere, make a country the archive's own."""
ALIKE = 3
"""Names in common from which two articles are taken to speak of one country's affairs."""


@dataclass(frozen=True, slots=True)
class Home:
    """What an article speaks of: countries, and what tells its subject."""

    country: str
    """Code of the one country that it is about; empty where none stands out."""
    main: frozenset[str]
    """Codes of the countries that it speaks of most, at least half as often as of the first."""
    subject: frozenset[str]
    """Keys of what not every country has: people in full, their surnames, towns, bodies with a name of their own."""


def homes(namings: tuple[Naming, ...], articles: tuple[Article, ...]) -> dict[ArticleSlug, Home]:
    """What each article speaks of. One that names no country clearly is at home where those with its subject are."""
    own = {naming.article: _home(naming, article) for naming, article in zip(namings, articles, strict=True)}
    holders: dict[str, list[ArticleSlug]] = defaultdict(list)
    for slug, found in own.items():
        if found.country:
            for name in found.subject:
                holders[name].append(slug)
    result = {}
    for slug, found in own.items():
        if not found.country:
            shared = Counter(other for name in sorted(found.subject) for other in holders[name])
            near = {own[other].country for other, count in shared.items() if count >= ALIKE}
            told = near & found.main if found.main else near
            found = replace(found, country=min(told)) if len(near) == len(told) == 1 else found
        result[slug] = found
    usual = _usual(result)
    return {
        slug: replace(found, country=usual) if not found.country and found.main <= {usual} else found
        for slug, found in result.items()
    }


def _usual(found: Mapping[ArticleSlug, Home]) -> str:
    """The country that nearly all articles are about, so that one of them may not say it; empty where none is."""
    told = Counter(home.country for home in found.values() if home.country)
    country, count = told.most_common(1)[0] if told else ("", 0)
    return country if count >= USUAL and count >= MOST * told.total() else ""


def _home(naming: Naming, article: Article) -> Home:
    """What one article speaks of by its own words."""
    spots = {name: finding.spot for name, finding in naming.spots if finding.spot}
    counts = _spoken(article)
    inside = [spot for spot in spots.values() if spot.level != "country"]
    towns = Counter(_state(spot.country) for spot in inside)
    small = {_state(s.country) for s in inside if s.level == "town" and s.population < LARGE}
    alone = {code for code in small if towns[code] == 1 and not counts[code]}
    for code, count in towns.items():
        counts[code] += TOWN * count
    ranked = counts.most_common(2)
    first = ranked[0] if ranked else ("", 0)
    clear = first[0] not in alone and first[1] >= CLEAR and (len(ranked) < 2 or first[1] >= CLEAR * ranked[1][1])
    main = frozenset(code for code, count in counts.items() if 2 * count >= first[1] >= CLEAR)
    said = {(n.name, n.text) for n in naming.named} | {(short, short.key) for _, short in naming.equations}
    subject = frozenset(word for name, text in said for word in _telling(name, text, spots))
    return Home(first[0] if clear else "", main, subject)


def _spoken(article: Article) -> Counter[str]:
    """Codes of countries by how often the article names them or says an adjective of theirs."""
    counts: Counter[str] = Counter()
    run = [m[0] for m in WORD.finditer(article.prose)]
    done = 0
    for i, word in enumerate(run):
        if i < done or (tails := _by_first_word().get(_plain(word))) is None:
            continue
        for tail, code, is_adjective in tails:
            end = i + 1 + len(tail)
            if (is_adjective or word[0].isupper()) and tuple(map(_plain, run[i + 1 : end])) == tail:
                counts[_state(code)] += 1
                done = end
                break
    return counts


@lru_cache(maxsize=65536)
def _plain(word: str) -> str:
    return fold(word).replace(".", "")


@cache
def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], str, bool]]]:
    """The further words of countries' names and adjectives, the most first; the country; whether it is an adjective."""
    found: dict[str, list[tuple[tuple[str, ...], str, bool]]] = defaultdict(list)
    for names, is_adjective in ((adjectives(), True), (countries(), False)):
        for name, code in names.items():
            first, *rest = name.replace("-", " ").split()
            if code.isupper():
                found[first].append((tuple(rest), code, is_adjective))
    return {first: sorted(tails, key=lambda t: (-len(t[0]), not t[2], t)) for first, tails in found.items()}


def _state(code: str) -> str:
    """The state whose bodies a part of it has too: ``FR`` for ``RE``."""
    return str(load("countries")["parts"].get(code, code))


def _telling(name: Name, text: str, spots: Mapping[Name, Spot]) -> tuple[str, ...]:
    """Keys by which two articles may be known to speak of one subject: two for a person in full."""
    if name.kind is Kind.ACTOR:
        named = person(text)
        surname = f"~{named.words[-1]}" if named.words else ""
        return (name.key, surname) if named.given else (surname,)
    if name.kind is Kind.GROUP:
        return () if is_generic(text) or is_known_everywhere(name.key) else (f"+{name.key}",)
    town = name in spots and spots[name].level != "country"
    told = town or (name not in spots and name.key not in countries() and name.key not in _continents())
    return (f"#{name.key}",) if told else ()


@cache
def _continents() -> frozenset[str]:
    return frozenset().union(*(frozenset(map(fold, words(f"{code}/names", "continents"))) for code in LANGUAGES))


def are_near(one: Home, other: Home, own: frozenset[str], *, local: bool) -> bool:
    """True when a name that every country has (``local``: every town) may mean one and the same in both articles; it
    says nothing itself (``own``: its keys).

    Articles of two countries are never near. Of one country they are, for what a country has one of. Where a country
    is not known, or there is one in every town, they must have names in common.
    """
    if one.country and other.country and (one.country != other.country or not local):
        return one.country == other.country
    shared = len(one.subject & other.subject - own)
    if not (one.main and other.main):
        return shared > 1
    both = one.main & other.main
    return shared > (0 if both and len(one.main | other.main) == 1 else 1 if both else ALIKE)
