"""What an article's other words tell about its names: where its places are, whose its institutions are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from builder.data.folding import fold, vocabulary
from builder.model import Article, ArticleSlug, Kind, Mention
from builder.resolve.common_names import common_names_apart
from builder.resolve.groups import parts
from builder.resolve.homes import Home
from builder.resolve.joining import texts_of
from builder.resolve.lies_in import areas, in_small, settled
from builder.resolve.namesakes import places_apart
from builder.resolve.naming import Name, Named, Naming
from builder.resolve.nations import is_foreign
from builder.resolve.place_names import place_name
from builder.resolve.places import find_spots
from builder.resolve.said import said_as
from builder.resolve.shared import shared_names


def located(naming: Naming, article: Article) -> Naming:
    """The same naming with a finding for each place, on the evidence of its article."""
    written = texts_of((naming,))
    texts = {n: t for n, t in written.items() if n.kind is Kind.PLACE}
    nations = {w[1:] for n, t in written.items() if n.kind is Kind.GROUP for w in parts(t) if w[0] in "=~"}
    mentions: dict[Name, list[Mention]] = defaultdict(list)
    for named in naming.named:
        mentions[named.name].append(named.mention)
    small = {n: plain for n, t in texts.items() if t.isupper() and (plain := in_small(article, t, mentions[n]))}
    texts |= small
    said = {t: said_as(article, mentions[n]) if place_name(t).core == n.key else "" for n, t in texts.items()}
    findings = find_spots(said, fold(article.prose).split(), frozenset(nations))
    findings |= settled(findings, {t: areas(article, mentions[n]) for n, t in texts.items()})
    findings |= shared_names(texts.values(), findings, article)
    foreign = {n for n in texts if is_foreign(n.key, article.language)}
    shown = tuple(replace(n, form=small[n.name]) if n.name in small and not n.form else n for n in naming.named)
    return replace(
        naming, named=shown, spots=tuple((n, findings[t]) for n, t in sorted(texts.items()) if n not in foreign)
    )


def told_apart(
    namings: tuple[Naming, ...], articles: tuple[Article, ...], at_home: Mapping[ArticleSlug, Home]
) -> tuple[Naming, ...]:
    """The same namings, with a scope for names that mean one thing here and another there."""
    by_place = places_apart(namings, at_home)
    by_group = common_names_apart(namings, at_home)
    languages = {article.slug: article.language for article in articles}
    result = []
    for naming in namings:
        change = {**by_place.get(naming.article, {}), **by_group.get(naming.article, {})}
        language = languages[naming.article]
        for name in {n.name for n in naming.named if n.name.kind is Kind.PLACE}:
            if is_foreign(name.key, language):
                change[name] = replace(name, scope=language)
            elif name.key.replace(" ", "-") in vocabulary("compass") and not _has_spot(naming, name):
                change[name] = replace(name, scope=naming.article)  # "le Nord" of this country or of that
        result.append(_changed(naming, change) if change else naming)
    return tuple(result)


def _has_spot(naming: Naming, name: Name) -> bool:
    return any(n == name and finding.spot for n, finding in naming.spots)


def _changed(naming: Naming, change: dict[Name, Name]) -> Naming:
    return replace(
        naming,
        named=tuple(Named(n.mention, change.get(n.name, n.name), n.reason) for n in naming.named),
        equations=tuple((change.get(a, a), change.get(b, b)) for a, b in naming.equations),
        spots=tuple((change.get(n, n), f) for n, f in naming.spots),
    )
