"""What may speak for two names' being somebody's, where the names alone prove nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from builder.data.folding import fold, vocabulary
from builder.model import Kind
from builder.resolve.groups import is_known_everywhere
from builder.resolve.naming import Name
from builder.resolve.sets import Sets

T = TypeVar("T")
WORD = re.compile(r"[^\W\d_]+")
STATES = frozenset({"republique", "etat", "state", "republic"})
"""What each country's offices have with a capital: ``procureur de la République``."""


@dataclass(frozen=True)
class Evidence:
    """What may speak for two names' being somebody's, where the names alone prove nothing."""

    roles: Mapping[Name, frozenset[str]]
    """Folded words of the roles that articles give a name, but for titles that many bear: ``Dr``."""
    offices: Mapping[Name, frozenset[str]]
    """What of them tells whose a surname alone is."""
    company: Mapping[Name, frozenset[Name]]
    """Actors and groups named in the same articles."""


def share_office(mine: frozenset[Name], theirs: frozenset[Name], evidence: Evidence) -> bool:
    """True when they have an office in common that few hold at a time."""
    return _share(evidence.offices, mine, theirs)


def speaks(
    mine: frozenset[Name], theirs: frozenset[Name], sets: Sets, evidence: Evidence, *, alone: bool = False
) -> bool:
    """True when they have an article or a role in common (of a surname alone an office that few hold), or keep the same
    company: two more names, one an actor's, none of a body that all the world's press speaks of."""
    if _share(evidence.offices if alone else evidence.roles, mine, theirs):
        return True
    around, there = _all(evidence.company, mine), _all(evidence.company, theirs)
    if around & theirs:
        return True
    both = {sets.root(n) for n in mine | theirs}
    shared = {sets.root(n) for n in around} & {sets.root(n) for n in there} - both
    shared = {n for n in shared if n.kind is not Kind.GROUP or not is_known_everywhere(n.key)}
    return len(shared) > 1 and any(n.kind is Kind.ACTOR for n in shared)


def _share(told: Mapping[Name, frozenset[T]], mine: frozenset[Name], theirs: frozenset[Name]) -> bool:
    return bool(_all(told, mine) & _all(told, theirs))


def _all(found: Mapping[Name, frozenset[T]], names: frozenset[Name]) -> frozenset[T]:
    return frozenset().union(*(found.get(n, frozenset()) for n in names))


def is_telling(role: str) -> bool:
    """True for a folded role that few bear at a time: not for ``Dr``, ``colonel``, ``maire`` without a word more."""
    return role not in vocabulary("titles") or role in vocabulary("unique_titles")


def telling(role: str, country: str) -> str:
    """What a role says that few of one surname bear at a time, folded: as it is with a name in it (``maire de
    Testville``), else with the country that the article is about; empty for ``Dr``, ``avocat``, for ``président``, whom
    clubs have too, for ``ministre`` of no known country."""
    folded = fold(role)
    several = " " in folded
    if several and any(w[:1].isupper() and fold(w) not in STATES for w in WORD.findall(role)[1:]):
        return folded
    sole = folded in vocabulary("unique_titles") - vocabulary("heads_of_any")
    return f"{folded} {country}" if country and (several or sole) else ""
