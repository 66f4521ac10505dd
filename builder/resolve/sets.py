"""Names joined to sets of which each names one entity; what the ledger keeps apart never becomes one."""

from __future__ import annotations

from dataclasses import dataclass, field

from builder.resolve.decisions import Decisions
from builder.resolve.naming import Name


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
    together: frozenset[tuple[Name, Name]] = frozenset()
    """Names of two persons each."""
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
        told = bool(one & other)
        if not told and any(
            (a, b) in self.together or (b, a) in self.together for a in mine for b in theirs if self.together
        ):
            return True
        return self.decisions.forbids(frozenset(n.key for n in mine), frozenset(n.key for n in theirs))
