"""Where pages would stand without the editors' decisions: what was cited before one is still found after it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from builder.model import EntityId, Link


def former(
    alone: Iterable[Link], today: Iterable[Link], known: frozenset[EntityId]
) -> tuple[tuple[EntityId, EntityId], ...]:
    """Each address that the articles ``alone`` give and that is none ``today``, with the one that most of its mentions
    have now: ``les-amis`` with ``les-amis-de-l-essai``. None for what the editors reject or part in equal halves."""
    now: dict[str, list[Link]] = defaultdict(list)
    for link in today:
        now[link.mention.article].append(link)
    moved: dict[EntityId, Counter[EntityId]] = defaultdict(Counter)
    for link in alone:
        if link.entity not in known:
            there = (k.entity for k in now[link.mention.article] if k.mention.span.meets(link.mention.span))
            moved[link.entity].update(set(there))
    found = []
    for old, count in sorted(moved.items()):
        first = count.most_common(2)
        if first and (len(first) == 1 or first[0][1] > first[1][1]):
            found.append((old, first[0][0]))
    return tuple(found)
