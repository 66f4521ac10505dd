"""Surnames that stand alone in their article: whose they are, over all articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from builder.model import Kind
from builder.resolve import people
from builder.resolve.evidence import Evidence, speaks
from builder.resolve.fame import famous
from builder.resolve.naming import Name
from builder.resolve.sets import Join, Sets


def surnames_alone(texts: Mapping[Name, str], sets: Sets, evidence: Evidence) -> list[Join]:
    """Surnames whose article has no full name: with the archive's only bearer, when more speaks for it."""
    full: dict[str, set[Name]] = defaultdict(set)
    for name, text in texts.items():
        if name.kind is Kind.ACTOR and people.person(text).given:
            for block in people.blocks(text):
                full[block].add(name)
    found = []
    for name, text in texts.items():
        short = people.person(text)
        if name.kind is not Kind.ACTOR or short.given or people.is_given(name.key) or len(sets.of(name)) > 1:
            continue
        if not name.scope and famous(text):
            continue  # all the world's: no relative's
        bearers = {
            f for b in people.blocks(text) for f in full[b] if people.is_surname_of(short, people.person(texts[f]))
        }
        bearers = {b for b in bearers if people.is_written_so(short, people.person(texts[b]))} or bearers
        if len({sets.root(b) for b in bearers}) == 1 and speaks(
            frozenset({name}), frozenset().union(*(sets.of(b) for b in bearers)), sets, evidence, alone=True
        ):
            found.append(Join(min(bearers), name, "surname"))
    return found


def same_alone(texts: Mapping[Name, str], sets: Sets, evidence: Evidence) -> Iterable[Join]:
    """One surname that stands alone in two articles: somebody's of both when more speaks for it."""
    found: dict[str, list[Name]] = defaultdict(list)
    for name in sorted(texts):
        first = people.is_given(name.key) or people.person(texts[name]).given
        if name.kind is Kind.ACTOR and name.scope and not first:
            found[name.key].append(name)
    for names in found.values():
        for one, other in combinations(names, 2):
            if speaks(frozenset({one}), frozenset({other}), sets, evidence, alone=True):
                yield Join(one, other, "exact")
