"""Which names are one entity's, over all articles: pairs joined by rules, each with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from builder.model import Kind
from builder.resolve import groups, people, places
from builder.resolve.decisions import Decisions
from builder.resolve.naming import Name, Naming, best_text

T = TypeVar("T")


@dataclass(frozen=True, slots=True, order=True)
class Join:
    """Two names held to be one entity's."""

    one: Name
    other: Name
    reason: str


@dataclass
class Sets:
    """Disjoint sets of names. Two sets that the ledger keeps apart never become one."""

    decisions: Decisions
    parent: dict[Name, Name] = field(default_factory=dict)
    members: dict[Name, frozenset[Name]] = field(default_factory=dict)
    reasons: dict[Name, str] = field(default_factory=dict)
    """By which rule a name first came to others."""

    def root(self, name: Name) -> Name:
        """The first name of its set."""
        while name in self.parent:
            name = self.parent[name]
        return name

    def of(self, name: Name) -> frozenset[Name]:
        """All names of its set."""
        root = self.root(name)
        return self.members.get(root, frozenset({root}))

    def join(self, join: Join) -> None:
        """Makes the two sets one, unless they are of two kinds or parted by the ledger."""
        one, other = sorted((self.root(join.one), self.root(join.other)))
        mine, theirs = self.of(one), self.of(other)
        if one == other or one.kind is not other.kind or self._parted(mine, theirs):
            return
        self.parent[other] = one
        self.members[one] = mine | theirs
        for name in (join.one, join.other):
            self.reasons.setdefault(name, join.reason)

    def _parted(self, mine: frozenset[Name], theirs: frozenset[Name]) -> bool:
        one = {line.line for n in mine if (line := self.decisions.of(n.key, n.kind))}
        other = {line.line for n in theirs if (line := self.decisions.of(n.key, n.kind))}
        if one and other and not one & other:
            return True
        return self.decisions.forbids(frozenset(n.key for n in mine), frozenset(n.key for n in theirs))


@dataclass(frozen=True)
class Evidence:
    """What may speak for two names' being somebody's, where the names alone prove nothing."""

    roles: Mapping[Name, frozenset[str]]
    """Folded words of the roles that articles give a name."""
    company: Mapping[Name, frozenset[Name]]
    """Actors and groups named in the same articles."""


def texts_of(namings: Iterable[Naming]) -> dict[Name, str]:
    """How each name is written, best told."""
    found: dict[Name, set[str]] = defaultdict(set)
    for naming in namings:
        for named in naming.named:
            if named.reason == "exact" or named.form:
                found[named.name].add(named.text)
    return {name: best_text(written) for name, written in found.items()}


def join_names(namings: tuple[Naming, ...], decisions: Decisions, evidence: Evidence) -> Sets:
    """The sets of names that name one entity each. Surer rules come first; the order of articles does not matter."""
    names = sorted({n.name for naming in namings for n in naming.named})
    texts = {n: t for n, t in texts_of(namings).items() if not n.key.startswith("@")}
    sets = Sets(decisions)
    for joins in (_by_ledger(names, decisions), _by_articles(namings), _by_rules(texts), _by_spots(namings)):
        for join in sorted(joins):
            sets.join(join)
    for join in sorted(_unique(texts, sets, evidence)):
        sets.join(join)
    for join in sorted(_surnames(texts, sets, evidence)):
        sets.join(join)
    return sets


def _by_ledger(names: list[Name], decisions: Decisions) -> Iterable[Join]:
    """Names that one line of the ledger has as name or alias."""
    lines: dict[tuple[int, Kind], list[Name]] = defaultdict(list)
    for name in names:
        if line := decisions.of(name.key, name.kind):
            lines[line.line, name.kind].append(name)
    for found in lines.values():
        for other in found[1:]:
            yield Join(found[0], other, "ledger")


def _by_articles(namings: tuple[Naming, ...]) -> Iterable[Join]:
    """A short name and the one long name that articles say it stands for."""
    longs: dict[Name, set[Name]] = defaultdict(set)
    for naming in namings:
        for long, short in naming.equations:
            longs[short].add(long)
    for short, found in longs.items():
        first = min(found)
        if all(pair_rule(first.kind, first.key, other.key) for other in found):
            yield Join(first, short, "article")


def pair_rule(kind: Kind, one: str, other: str) -> str | None:
    """The rule on names alone by which two names are one entity's, else None."""
    if kind is Kind.ACTOR:
        return people.same_person(one, other)
    return groups.same_group(one, other) if kind is Kind.GROUP else places.same_place(one, other)


def needs_evidence(kind: Kind, rule: str, one: str, other: str) -> bool:
    """True when a rule on names alone does not suffice to join these two."""
    if kind is Kind.ACTOR:
        return people.needs_evidence(rule, one, other)
    return kind is Kind.GROUP and groups.needs_evidence(rule, one, other)


def _blocks(texts: Mapping[Name, str]) -> Iterable[list[Name]]:
    """Names that may be one entity's: those that share a key of their kind."""
    found: dict[tuple[Kind, str], set[Name]] = defaultdict(set)
    for name, text in texts.items():
        keys = (people if name.kind is Kind.ACTOR else groups if name.kind is Kind.GROUP else places).blocks(text)
        for block in keys:
            found[name.kind, block].add(name)
    for names in found.values():
        if len(names) > 1:
            yield sorted(names)


def _pairs(texts: Mapping[Name, str]) -> Iterable[Join]:
    """Every pair that a rule on names alone holds to be one."""
    seen: set[tuple[Name, Name]] = set()
    for names in _blocks(texts):
        for i, one in enumerate(names):
            for other in names[i + 1 :]:
                if (one, other) not in seen and not _scopes_differ(one, other):
                    seen.add((one, other))
                    if reason := pair_rule(one.kind, texts[one], texts[other]):
                        yield Join(one, other, reason)


def _scopes_differ(one: Name, other: Name) -> bool:
    """True for names that each mean something in other articles or countries only."""
    return one.scope != other.scope


def _by_rules(texts: Mapping[Name, str]) -> Iterable[Join]:
    weak = _weak(texts)
    return (j for j in _pairs(texts) if j not in weak)


def _weak(texts: Mapping[Name, str]) -> frozenset[Join]:
    """Pairs that need evidence: by their rule, or because a group's bare name has heads that do not agree."""
    pairs = list(_pairs(texts))
    weak = {j for j in pairs if needs_evidence(j.one.kind, j.reason, texts[j.one], texts[j.other])}
    torn = {groups.core(texts[j.one]) for j in weak if j.one.kind is Kind.GROUP}
    return frozenset(weak) | {j for j in pairs if j.reason == "head noun" and groups.core(texts[j.one]) in torn}


def _by_spots(namings: tuple[Naming, ...]) -> Iterable[Join]:
    """Names that the articles' other places put in one and the same place of the gazetteer."""
    homes: dict[int, set[Name]] = defaultdict(set)
    for naming in namings:
        for name, finding in naming.spots:
            if finding.spot and not (finding.spot.level == "town" and finding.is_seat):
                homes[finding.spot.number].add(name)
    for names in homes.values():
        first, *others = sorted(names)
        for other in others:
            yield Join(first, other, "gazetteer")


def _unique(texts: Mapping[Name, str], sets: Sets, evidence: Evidence) -> list[Join]:
    """Initials, left-out middle names, differing heads: where one alone fits, and more than the names speaks for it."""
    fits: dict[Name, list[Join]] = defaultdict(list)
    for join in _weak(texts):
        fits[join.one].append(join)
        fits[join.other].append(join)
    found = [j for joins in fits.values() for j in joins if j.one.kind is Kind.GROUP]
    for name, joins in fits.items():
        persons = {sets.root(j.other if j.one == name else j.one) for j in joins}
        if len(persons - {sets.root(name)}) == 1:
            found += joins
    alone = {j for j in found if j.one.kind is Kind.GROUP or all(_only(n, j, fits, sets) for n in (j.one, j.other))}
    return sorted(j for j in alone if _speaks(sets.of(j.one), sets.of(j.other), sets, evidence))


def _only(name: Name, join: Join, fits: Mapping[Name, list[Join]], sets: Sets) -> bool:
    """True when nobody else fits the shorter of the two."""
    rivals = {sets.root(j.other if j.one == name else j.one) for j in fits[name]} - {sets.root(name)}
    other = join.other if join.one == name else join.one
    longer = len(name.key) > len(other.key)
    return longer or rivals <= {sets.root(other)}


def _surnames(texts: Mapping[Name, str], sets: Sets, evidence: Evidence) -> list[Join]:
    """Surnames whose article has no full name: with the archive's only bearer, when more speaks for it."""
    full: dict[str, set[Name]] = defaultdict(set)
    for name, text in texts.items():
        if name.kind is Kind.ACTOR and people.person(text).given:
            for block in people.blocks(text):
                full[block].add(name)
    found = []
    for name, text in texts.items():
        short = people.person(text)
        if name.kind is not Kind.ACTOR or short.given or name.scope or len(sets.of(name)) > 1:
            continue
        bearers = {
            f for b in people.blocks(text) for f in full[b] if people.is_surname_of(short, people.person(texts[f]))
        }
        if len({sets.root(b) for b in bearers}) == 1 and _speaks(
            frozenset({name}), frozenset().union(*(sets.of(b) for b in bearers)), sets, evidence
        ):
            found.append(Join(min(bearers), name, "surname"))
    return found


def _speaks(mine: frozenset[Name], theirs: frozenset[Name], sets: Sets, evidence: Evidence) -> bool:
    """True when they have an article or a role in common, or keep the same company: two more names, one an actor's."""
    if _all(evidence.roles, mine) & _all(evidence.roles, theirs):
        return True
    around, there = _all(evidence.company, mine), _all(evidence.company, theirs)
    if around & theirs:
        return True
    both = {sets.root(n) for n in mine | theirs}
    shared = {sets.root(n) for n in around} & {sets.root(n) for n in there} - both
    return len(shared) > 1 and any(n.kind is Kind.ACTOR for n in shared)


def _all(found: Mapping[Name, frozenset[T]], names: frozenset[Name]) -> frozenset[T]:
    return frozenset().union(*(found.get(n, frozenset()) for n in names))
