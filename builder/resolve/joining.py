"""Which names are one entity's, over all articles: pairs joined by rules, each with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from builder.model import Kind
from builder.resolve import groups, people, place_pairs
from builder.resolve.decisions import Decisions
from builder.resolve.evidence import Evidence, share_office, speaks
from builder.resolve.fame import famous
from builder.resolve.lone import same_alone, surnames_alone
from builder.resolve.naming import Name, Naming, best_text
from builder.resolve.readings import HEARD
from builder.resolve.sets import Join, Sets


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
    sets = Sets(decisions, frozenset().union(*(naming.together for naming in namings)))
    told = (_by_ledger(names, decisions), _by_articles(namings))
    for joins in (*told, _by_rules(texts), _by_spots(namings), _by_fame(texts)):
        for join in sorted(joins):
            sets.join(join)
    for join in sorted(_unique(texts, sets, evidence)):
        sets.join(join)
    for rule in (surnames_alone, same_alone):
        for join in sorted(rule(texts, sets, evidence)):
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
    return groups.same_group(one, other) if kind is Kind.GROUP else place_pairs.same_place(one, other)


def needs_evidence(kind: Kind, rule: str, one: str, other: str) -> bool:
    """True when a rule on names alone does not suffice to join these two."""
    if kind is Kind.ACTOR:
        return people.needs_evidence(rule, one, other)
    return kind is Kind.GROUP and groups.needs_evidence(rule, one, other)


def _blocks(texts: Mapping[Name, str]) -> Iterable[list[Name]]:
    """Names that may be one entity's: those that share a key of their kind."""
    found: dict[tuple[Kind, str], set[Name]] = defaultdict(set)
    for name, text in texts.items():
        keys = (people if name.kind is Kind.ACTOR else groups if name.kind is Kind.GROUP else place_pairs).blocks(text)
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
    homes: dict[tuple[int, bool], set[Name]] = defaultdict(set)
    for naming in namings:
        for name, finding in naming.spots:
            if finding.spot and not (finding.spot.level == "town" and finding.is_seat):
                homes[finding.spot.number, place_pairs.is_around_town(name.key)].add(name)
    for names in homes.values():
        first, *others = sorted(names)
        for other in others:
            yield Join(first, other, "gazetteer")


def _by_fame(texts: Mapping[Name, str]) -> Iterable[Join]:
    """Names of one person whom the press of every country calls by the surname alone."""
    found: dict[str, list[Name]] = defaultdict(list)
    for name, text in sorted(texts.items()):
        if name.kind is Kind.ACTOR and not name.scope and (full := famous(text)):
            found[full].append(name)
    for first, *others in found.values():
        for other in others:
            yield Join(first, other, "surname")


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
    return sorted(j for j in alone if _is_proven(j, sets, evidence))


def _is_proven(join: Join, sets: Sets, evidence: Evidence) -> bool:
    one, other = sets.of(join.one), sets.of(join.other)
    heard = join.reason == HEARD
    return share_office(one, other, evidence) if heard else speaks(one, other, sets, evidence)


def _only(name: Name, join: Join, fits: Mapping[Name, list[Join]], sets: Sets) -> bool:
    """True when nobody else fits the shorter of the two."""
    rivals = {sets.root(j.other if j.one == name else j.one) for j in fits[name]} - {sets.root(name)}
    other = join.other if join.one == name else join.one
    longer = len(name.key) > len(other.key)
    return longer or rivals <= {sets.root(other)}
