"""What an article's other words tell about its names: where its places are, whose its institutions are."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace

from builder.data.folding import fold
from builder.model import Article, Kind
from builder.resolve.groups import is_generic, parts
from builder.resolve.joining import texts_of
from builder.resolve.naming import Name, Named, Naming
from builder.resolve.nations import adjectives, is_foreign
from builder.resolve.places import find_spots


def located(naming: Naming, article: Article) -> Naming:
    """The same naming with a finding for each place, on the evidence of its article."""
    written = texts_of((naming,))
    texts = {n: t for n, t in written.items() if n.kind is Kind.PLACE}
    nations = {w[1:] for n, t in written.items() if n.kind is Kind.GROUP for w in parts(t) if w[0] in "=~"}
    findings = find_spots(texts.values(), fold(article.prose).split(), frozenset(nations))
    foreign = {n for n in texts if is_foreign(n.key, article.language)}
    return replace(naming, spots=tuple((n, findings[t]) for n, t in sorted(texts.items()) if n not in foreign))


def told_apart(namings: tuple[Naming, ...], articles: tuple[Article, ...]) -> tuple[Naming, ...]:
    """The same namings, with a scope for names that mean one thing here and another there."""
    by_place = _places_apart(namings)
    countries = {n.article: _country(n, a) for n, a in zip(namings, articles, strict=True)}
    generic = {name for name, text in texts_of(namings).items() if name.kind is Kind.GROUP and is_generic(text)}
    languages = {article.slug: article.language for article in articles}
    homes: dict[Name, set[str]] = defaultdict(set)
    for naming in namings:
        for named in naming.named:
            if named.name in generic and countries[naming.article]:
                homes[named.name].add(countries[naming.article])
    result = []
    for naming in namings:
        change: dict[Name, Name] = dict(by_place.get(naming.article, {}))
        language = languages[naming.article]
        for name in {n.name for n in naming.named if n.name.kind is Kind.PLACE}:
            if is_foreign(name.key, language):
                change[name] = replace(name, scope=language)
        for name in generic:
            if len(homes[name]) > 1:
                change[name] = replace(name, scope=countries[naming.article] or naming.article)
        result.append(_changed(naming, change) if change else naming)
    return tuple(result)


def _places_apart(namings: tuple[Naming, ...]) -> dict[str, dict[Name, Name]]:
    """By article, the place names that other articles put elsewhere, each with the number of its spot."""
    spots: dict[Name, dict[str, int]] = defaultdict(dict)
    for naming in namings:
        for name, finding in naming.spots:
            if finding.spot:
                spots[name][naming.article] = finding.spot.number
    found: dict[str, dict[Name, Name]] = defaultdict(dict)
    for name, numbers in spots.items():
        if len(set(numbers.values())) > 1:
            for article, number in numbers.items():
                found[article][name] = replace(name, scope=f"#{number}")
    return found


def _country(naming: Naming, article: Article) -> str:
    """Code of the country that an article is about: named at least twice as often as any other; else empty."""
    counts: Counter[str] = Counter()
    spots = {name: finding.spot for name, finding in naming.spots if finding.spot}
    for named in naming.named:
        if spot := spots.get(named.name):
            counts[spot.country] += 1
    for word in fold(article.prose).split():
        code = adjectives().get(word, "")
        if code.isupper():
            counts[code] += 1
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return ""
    return ranked[0][0]


def _changed(naming: Naming, change: dict[Name, Name]) -> Naming:
    return replace(
        naming,
        named=tuple(Named(n.mention, change.get(n.name, n.name), n.reason) for n in naming.named),
        equations=tuple((change.get(a, a), change.get(b, b)) for a, b in naming.equations),
        spots=tuple((change.get(n, n), f) for n, f in naming.spots),
    )
