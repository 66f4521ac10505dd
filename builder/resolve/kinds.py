"""One kind for a name that several articles take for different things."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from builder.model import Article, Extraction, Kind
from builder.resolve.gazetteer import spots
from builder.resolve.naming import key_in, surnames
from builder.resolve.people import person
from builder.resolve.places import LARGE

CLEAR = 3
"""How many times more articles must take a name for one kind than for all others together."""


def settled_kinds(papers: Iterable[tuple[Article, Extraction]]) -> Mapping[str, Kind]:
    """The kind of each name that the articles' majority, or the map, settles against single articles.

    A person's full name is never settled so, nor a surname beside its full name: people and places may share a name.
    """
    taken: dict[str, Counter[Kind]] = defaultdict(Counter)
    for article, extraction in papers:
        here: dict[str, Counter[Kind]] = defaultdict(Counter)
        own = surnames(extraction)
        for mention in extraction.mentions:
            if mention.kind is not Kind.ACTOR or not person(mention.text).given:
                here[key_in(article, mention)][mention.kind] += 1
        for text_key, count in here.items():
            if text_key not in own:
                taken[text_key][max(sorted(count), key=lambda k: count[k])] += 1
    found: dict[str, Kind] = {}
    for text_key, count in taken.items():
        if len(count) < 2:
            continue
        (first, most), *rest = sorted(count.items(), key=lambda c: (-c[1], c[0]))
        if most >= CLEAR * sum(n for _, n in rest):
            found[text_key] = first
        elif count[Kind.PLACE] and not count[Kind.GROUP] and _is_on_every_map(text_key):
            found[text_key] = Kind.PLACE
    return found


def _is_on_every_map(text_key: str) -> bool:
    """True for the name of a country or a large town."""
    return any(s.level == "country" or s.population >= LARGE for s in spots(text_key))
