"""Which pages may be one, or a name's of several: what only an editor can tell. Nothing is asked that no line of the
ledger could answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz

from builder.data.folding import fold, vocabulary
from builder.errors import Doubt
from builder.model import Archive, ArticleSlug, Entity, EntityId, Kind, Mention
from builder.resolve.common_names import is_common
from builder.resolve.cuts import initials, is_acronym, lacks_country
from builder.resolve.decisions import Decisions, key_of
from builder.resolve.doubts import LEDGER
from builder.resolve.joining import needs_evidence, pair_rule
from builder.resolve.naming import Name
from builder.resolve.offices import office_words
from builder.resolve.people import blocks, is_elder_of, is_given, is_surname_of, person
from builder.resolve.readings import HEARD

CALLED = {Kind.ACTOR: "person", Kind.PLACE: "place", Kind.GROUP: "group"}
NEAR = 85
"""Likeness in per cent from which two names are asked about. Likeness never joins anything."""
MOST = 50
"""Of more names that share a word or a sound none is asked about."""
FEW = 2
"""Up to so many bearers of a surname that stands alone are asked about; so many other names speak for asking."""
LETTERS = 3
"""Up to so many letters are many bodies' initials."""


def kind_doubts(decisions: Decisions, archive: Archive) -> tuple[Doubt, ...]:
    """Names that one article takes for a person, a place or a group and another for something else, or for another of
    that name; a town and the club that plays there are two, so that only an editor can say."""
    first = _first_mentions(archive)
    articles = {a.slug: a for a in archive.articles}
    named: dict[str, list[Entity]] = defaultdict(list)
    for entity in archive.entities:
        if entity.id in first and "@" not in entity.name:
            named[fold(entity.name)].append(entity)
    found = []
    for bearers in named.values():
        one, *others = bearers
        names = {e.name for e in bearers}
        settled = any(names & {line.name, *line.aliases} for line in decisions.judgements)
        for other in others if not settled else ():
            mention, before = first[other.id], first[one.id]
            if mention.article == before.article or _is_no_question(one, other, len(bearers)):
                continue  # the article itself tells them apart
            article, home = articles[mention.article], articles[before.article]
            where = f"{home.path}:{home.line_of(before.span.start)}"
            found.append(Doubt(article.path, article.line_of(mention.span.start), _asked(one, other, where)))
    return tuple(found)


def _asked(one: Entity, other: Entity, where: str) -> str:
    """What to ask of two entities of one name, the first of them named ``where``."""
    joins = f"{LEDGER} - {{name: {other.name}, kind: {one.kind}}}"
    parts = f"if they are two - {{name: {other.name}}}"
    if one.kind is other.kind:
        here = f"« {other.name} » may be another {CALLED[one.kind]} here than in {where}"
        return f"{here}; if it is one, write in {joins}, {parts}"
    here = f"« {other.name} » is a {CALLED[other.kind]} here and a {CALLED[one.kind]} in {where}"
    return f"{here}; if it is one, write in {joins} (or kind: {other.kind}), {parts}"


def _is_no_question(one: Entity, other: Entity, bearers: int) -> bool:
    """True for two of one kind and name that no line can make one without others: first names, what every country has,
    a point of the compass; and for places of which the map tells that they are two."""
    if one.kind is not other.kind:
        return False
    if one.kind is Kind.ACTOR:
        return is_given(fold(one.name))
    if one.kind is Kind.PLACE:
        return bool(one.location and other.location) or fold(one.name) in vocabulary("compass")
    return is_common(one.name) and (bearers > FEW or not is_acronym(one.name))


def near_doubts(decisions: Decisions, archive: Archive) -> tuple[Doubt, ...]:
    """Pairs of entities that may be one, kept apart because nothing proves it."""
    first = _first_mentions(archive)
    articles = {a.slug: a for a in archive.articles}
    found = []
    near = _near(archive.entities, _company(archive))
    for one, other in sorted(set(near), key=lambda pair: (pair[0].id, pair[1].id)):
        settled = decisions.parts(
            Name(one.kind, key_of(one.name, one.kind)), Name(other.kind, key_of(other.name, other.kind))
        )
        if settled or one.id not in first or other.id not in first:
            continue
        mention = first[other.id]
        article = articles[ArticleSlug(mention.article)]
        found.append(
            Doubt(
                article.path,
                article.line_of(mention.span.start),
                f"« {one.name} » and « {other.name} » may be one; if they are, write in {LEDGER} "
                f"- {{name: {one.name}, aliases: [{other.name}]}}, if they are two "
                f"- {{distinct: [{one.name}, {other.name}]}}",
            )
        )
    return tuple(found)


def _first_mentions(archive: Archive) -> Mapping[EntityId, Mention]:
    """Where each entity is first named."""
    first: dict[EntityId, Mention] = {}
    for link in archive.links:
        first.setdefault(link.entity, link.mention)
    return first


@dataclass(frozen=True)
class Company:
    """Where each entity is named, and with what."""

    articles: Mapping[EntityId, frozenset[ArticleSlug]]
    others: Mapping[ArticleSlug, frozenset[EntityId]]

    def shared(self, one: Entity, other: Entity) -> int:
        """How many further entities the articles of both name."""
        around = [frozenset().union(*(self.others[slug] for slug in self.articles.get(e.id, ()))) for e in (one, other)]
        return len((around[0] & around[1]) - {one.id, other.id})

    def meet(self, one: Entity, other: Entity) -> bool:
        """True when an article names both."""
        return bool(self.articles.get(one.id, frozenset()) & self.articles.get(other.id, frozenset()))


def _company(archive: Archive) -> Company:
    articles: dict[EntityId, set[ArticleSlug]] = defaultdict(set)
    others: dict[ArticleSlug, set[EntityId]] = defaultdict(set)
    for link in archive.links:
        articles[link.entity].add(link.mention.article)
        others[link.mention.article].add(link.entity)
    return Company(
        {k: frozenset(v) for k, v in articles.items()},
        {k: frozenset(v) for k, v in others.items()},
    )


def _near(entities: tuple[Entity, ...], company: Company) -> Iterable[tuple[Entity, Entity]]:
    """Pairs of one kind: a surname and each of its bearers, likely misspellings, short and long names of groups that
    are named in the same company."""
    people = [e for e in entities if e.kind is Kind.ACTOR and "@" not in e.name]
    for shared in _by_word(people):
        for i, one in enumerate(shared):
            yield from ((one, other) for other in shared[i + 1 :] if _may_be_one(one, other, company))
        yield from _surnames(shared, company)
    yield from _heard(people)
    groups = [e for e in entities if e.kind is Kind.GROUP]
    short = {e.name.replace(".", "").lower(): e for e in groups if is_acronym(e.name)}
    for long in groups:
        for letters in initials(long.name) & short.keys():
            if short[letters] != long and company.shared(long, short[letters]) >= (
                1 if len(letters) > LETTERS else FEW
            ):
                yield long, short[letters]
    for shared in _by_word(groups):
        for one in shared:
            for other in shared:
                if one != other and lacks_country(one.name, other.name) and company.shared(one, other) >= FEW:
                    yield other, one
                if one.id < other.id and _lacks_evidence(one, other):
                    yield one, other


def _heard(people: list[Entity]) -> Iterable[tuple[Entity, Entity]]:
    """Arabic names that only sound alike and have no word in common: ``Khalid Morsan``, ``Khaled Mursan``."""
    for shared in _sharing(people, lambda e: blocks(e.name)):
        yield from (pair for pair in combinations(shared, 2) if pair_rule(Kind.ACTOR, *(e.name for e in pair)) == HEARD)


def _surnames(shared: list[Entity], company: Company) -> Iterable[tuple[Entity, Entity]]:
    """A surname that stands alone and each of its bearers, where these are few; one that may be a first name only where
    somebody or something else is named beside both."""
    for one in shared:
        alone = person(one.name)
        bearers = [o for o in shared if o != one and is_surname_of(alone, person(o.name))]
        if not alone.given and len(bearers) <= FEW:
            told = not is_given(fold(one.name))
            yield from ((one, b) for b in bearers if told or company.shared(one, b))


def _by_word(entities: list[Entity]) -> Iterable[list[Entity]]:
    """Entities that share a word of their names."""
    return _sharing(entities, lambda e: {w for w in key_of(e.name, e.kind).split() if len(w) > 2})


def _sharing(entities: list[Entity], keys: Callable[[Entity], Iterable[str]]) -> Iterable[list[Entity]]:
    """Entities that share a key, where they are not too many."""
    found: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        for key in keys(entity):
            found[key].append(entity)
    return [shared for shared in found.values() if 1 < len(shared) <= MOST]


def _lacks_evidence(one: Entity, other: Entity) -> bool:
    """True for names that a rule would join if more spoke for it."""
    rule = pair_rule(one.kind, one.name, other.name)
    return rule is not None and needs_evidence(one.kind, rule, one.name, other.name)


def _may_be_one(one: Entity, other: Entity, company: Company) -> bool:
    """True for ``J. Exemple`` and ``Jane Exemple``, for ``Zed Exemple`` and, in another article, ``Zed Exemple Jr.``,
    and for names of which one word is nearly the same and the others are."""
    a, b = person(one.name), person(other.name)
    if is_elder_of(one.name, other.name) or is_elder_of(other.name, one.name):
        return not company.meet(one, other)
    if _lacks_evidence(one, other):
        return True
    if not a.given or not b.given or len(a.words) != len(b.words):
        return False
    unlike = [(x, y) for x, y in zip(a.words, b.words, strict=True) if x != y]
    near = bool(unlike) and all(fuzz.ratio(x, y) >= NEAR for x, y in unlike)
    if len(unlike) == 1 and min(map(len, unlike[0])) > 4:
        return near
    # "Mini Arko Exempli, Darfur Governor" and "Minni Arko Exemplli, Governor of Darfur"
    return near and min(len(w) for pair in unlike for w in pair) > 3 and bool(_offices(one) & _offices(other))


def _offices(entity: Entity) -> frozenset[str]:
    """The words of a person's roles that say an office and of what."""
    return office_words(fold(r.text) for r in entity.roles)
