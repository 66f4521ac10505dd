"""One kind for a name that several articles take for different things."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from builder.model import Article, Extraction, Kind
from builder.resolve import place_pairs
from builder.resolve.naming import key_in, surnames
from builder.resolve.people import person
from builder.resolve.place_pairs import same_place
from builder.resolve.places import MIDDLING, known_spots

CLEAR = 3
"""How many times more articles must take a name for one kind than for all others together."""


def settled_kinds(papers: Iterable[tuple[Article, Extraction]]) -> Mapping[str, Kind]:
    """The kind of each name that the articles' majority, or the map, settles against single articles.

    A person's full name is never settled so, nor a surname beside its full name: people and places may share a name. A
    name with an initial that some article takes for a person's (``Z. Exemple``) is a person's in every other.
    """
    taken: dict[str, Counter[Kind]] = defaultdict(Counter)
    initialled: set[str] = set()
    for article, extraction in papers:
        here: dict[str, Counter[Kind]] = defaultdict(Counter)
        own = surnames(extraction)
        for mention in extraction.mentions:
            if mention.kind is not Kind.ACTOR or not person(mention.text).given:
                here[key_in(article, mention)][mention.kind] += 1
            elif len(person(mention.text).words[0]) == 1:
                initialled.add(key_in(article, mention))
        for text_key, count in here.items():
            if text_key not in own:
                taken[text_key][max(sorted(count), key=lambda k: count[k])] += 1
    families = _families(taken)
    found = dict.fromkeys(sorted(initialled & taken.keys()), Kind.ACTOR)
    for text_key, alone in taken.items():
        if text_key in found:
            continue
        count = families.get(text_key, alone)
        if len(count) < 2:
            continue
        (first, most), *rest = sorted(count.items(), key=lambda c: (-c[1], c[0]))
        others = sum(n for _, n in rest)
        if most >= CLEAR * others:
            found[text_key] = first
        elif count[Kind.PLACE] and (_is_on_every_map(text_key) or _is_known_place(text_key, count)):
            found[text_key] = Kind.PLACE
    return found


def _families(taken: Mapping[str, Counter[Kind]]) -> dict[str, Counter[Kind]]:
    """The kinds of every name that some article takes for a place, all its spellings together."""
    blocks: dict[str, set[str]] = defaultdict(set)
    for text_key in taken:
        for block in place_pairs.blocks(text_key):
            blocks[block].add(text_key)
    found: dict[str, Counter[Kind]] = {}
    for text_key in taken:
        near = {other for block in place_pairs.blocks(text_key) for other in blocks[block]}
        alike = {o for o in near if o == text_key or same_place(text_key, o)}
        if any(taken[o][Kind.PLACE] for o in alike):
            found[text_key] = sum((taken[o] for o in sorted(alike)), Counter())
    return found


def _is_known_place(text_key: str, count: Counter[Kind]) -> bool:
    """True for a name of the gazetteer that as many articles take for a place as for anything else."""
    return bool(known_spots(text_key)) and 2 * count[Kind.PLACE] >= count.total()


def _is_on_every_map(text_key: str) -> bool:
    """True for the name of a country or a town of some size."""
    return any(s.level == "country" or s.population >= MIDDLING for s in known_spots(text_key))
