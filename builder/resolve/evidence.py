"""What may speak for two names' being somebody's, where the names alone prove nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from builder.data.folding import vocabulary
from builder.model import Kind
from builder.resolve.groups import is_known_everywhere
from builder.resolve.naming import Name
from builder.resolve.sets import Sets

T = TypeVar("T")


@dataclass(frozen=True)
class Evidence:
    """What may speak for two names' being somebody's, where the names alone prove nothing."""

    roles: Mapping[Name, frozenset[str]]
    """Folded words of the roles that articles give a name, but for titles that many bear: ``Dr``."""
    company: Mapping[Name, frozenset[Name]]
    """Actors and groups named in the same articles."""


def speaks(mine: frozenset[Name], theirs: frozenset[Name], sets: Sets, evidence: Evidence) -> bool:
    """True when they have an article or a role in common, or keep the same company: two more names, one an actor's,
    none of a body that all the world's press speaks of."""
    if _all(evidence.roles, mine) & _all(evidence.roles, theirs):
        return True
    around, there = _all(evidence.company, mine), _all(evidence.company, theirs)
    if around & theirs:
        return True
    both = {sets.root(n) for n in mine | theirs}
    shared = {sets.root(n) for n in around} & {sets.root(n) for n in there} - both
    shared = {n for n in shared if n.kind is not Kind.GROUP or not is_known_everywhere(n.key)}
    return len(shared) > 1 and any(n.kind is Kind.ACTOR for n in shared)


def _all(found: Mapping[Name, frozenset[T]], names: frozenset[Name]) -> frozenset[T]:
    return frozenset().union(*(found.get(n, frozenset()) for n in names))


def is_telling(role: str) -> bool:
    """True for a folded role that few bear at a time: not for ``Dr``, ``colonel``, ``maire`` without a word more."""
    return role not in vocabulary("titles") or role in vocabulary("unique_titles")
