"""Which names are one entity's, over all articles: pairs joined by rules, each with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from builder.model import Kind
from builder.resolve.decisions import Decisions
from builder.resolve.naming import Name, Naming


@dataclass(frozen=True, slots=True, order=True)
class Join:
    """Two names held to be one entity's."""

    rank: int
    """Joins of a lower rank are made first."""
    one: Name
    other: Name
    reason: str


@dataclass
class Sets:
    """Disjoint sets of names. Two sets that the ledger keeps apart never become one."""

    decisions: Decisions
    parent: dict[Name, Name] = field(default_factory=dict)
    members: dict[Name, set[Name]] = field(default_factory=dict)
    reasons: dict[Name, str] = field(default_factory=dict)

    def root(self, name: Name) -> Name:
        while name in self.parent:
            name = self.parent[name]
        return name

    def of(self, name: Name) -> frozenset[Name]:
        root = self.root(name)
        return frozenset(self.members.get(root, {root}))

    def join(self, join: Join) -> bool:
        """True when the two were made one."""
        one, other = sorted((self.root(join.one), self.root(join.other)))
        if one == other or one.kind is not other.kind:
            return False
        mine, theirs = self.members.get(one, {one}), self.members.get(other, {other})
        if self.decisions.forbids(frozenset(n.key for n in mine), frozenset(n.key for n in theirs)):
            return False
        self.parent[other] = one
        self.members[one] = mine | theirs
        for name in (join.one, join.other):
            self.reasons.setdefault(name, join.reason)
        return True


def join_names(namings: Iterable[Naming], decisions: Decisions) -> Sets:
    """The sets of names that name one entity each."""
    namings = tuple(namings)
    names = sorted({n.name for naming in namings for n in naming.named})
    sets = Sets(decisions)
    for join in sorted({*_by_ledger(names, decisions), *_by_articles(namings)}):
        sets.join(join)
    return sets


def _by_ledger(names: list[Name], decisions: Decisions) -> Iterable[Join]:
    """Names that one line of the ledger has as name or alias."""
    lines: dict[tuple[int, Kind], list[Name]] = defaultdict(list)
    for name in names:
        line = decisions.of(name.key, name.kind)
        if line:
            lines[line.line, name.kind].append(name)
    for found in lines.values():
        for other in found[1:]:
            yield Join(0, found[0], other, "ledger")


def _by_articles(namings: tuple[Naming, ...]) -> Iterable[Join]:
    """Names that an article says are one, where no other article says otherwise."""
    longs: dict[Name, set[Name]] = defaultdict(set)
    for naming in namings:
        for long, short in naming.equations:
            longs[short].add(long)
    for short, found in longs.items():
        if len(found) == 1:
            one, other = sorted((short, *found))
            yield Join(1, one, other, "article")
