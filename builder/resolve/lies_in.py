"""What an article says a place lies in, right behind its name: ``HULL, England —``, ``Hull (Loire-Atlantique)``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from builder.data.folding import key
from builder.data.gazetteer import Spot, above, spots
from builder.model import Article, Mention
from builder.resolve.places import Finding, candidates, foremost

BRACKET = re.compile(r" ?\(([^(),]{3,40})(?:, ?([^(),]{3,40}))?\)")
"""``(Loire-Atlantique)``, ``(Haute-Savoie, France)``."""
COMMA = re.compile(r", ([A-Z][\w'’. -]{2,40}?)(?=\s?[—–(]| - |[,.;\n]|$)")
"""``, England —``."""
DATELINE = re.compile(r" ?(?:[,(—–]|- )")
"""What stands behind the place where a report was written, in capitals."""


def in_small(article: Article, text: str, mentions: Iterable[Mention]) -> str:
    """``Hull`` for ``HULL``, which a report begins with (``HULL, England —``): capitals of a dateline are no initials,
    but for a country's (``USA``); empty where the name does not stand so."""
    begins = any(_opens(article, m) and DATELINE.match(article.prose, m.span.end) for m in mentions)
    found = spots(key(text)) if begins and text.isupper() else ()
    if not found or any(s.level == "country" for s in found):
        return ""
    return next((s.name for s in found if key(s.name) == key(text)), text.title())


def areas(article: Article, mentions: Iterable[Mention]) -> frozenset[Spot]:
    """The areas of one name that stand behind a place's mentions; none where two differ: behind a comma where a report
    begins, in brackets anywhere."""
    found: set[frozenset[Spot]] = set()
    for mention in mentions:
        if bracket := BRACKET.match(article.prose, mention.span.end):
            found.add(_areas(bracket[1]) or _areas(bracket[2] or ""))
        elif _opens(article, mention) and (comma := COMMA.match(article.prose, mention.span.end)):
            found.add(_areas(comma[1]))
    found.discard(frozenset())
    return found.pop() if len(found) == 1 else frozenset()


def settled(findings: Mapping[str, Finding], said: Mapping[str, frozenset[Spot]]) -> dict[str, Finding]:
    """A finding for each place that is told to lie in an area: the one of its name there, else between those that lie
    there; where the table has none there, nowhere rather than elsewhere."""
    found = {}
    for text, around in said.items():
        if not around:
            continue
        inside = {s for s in candidates(text) if s not in around and _lies_in(s, around)}
        best = foremost(text, inside) if inside else None
        if best or inside or findings[text].spot is None:
            found[text] = Finding(best, () if best else tuple(sorted(inside)))
    return found


def _opens(article: Article, mention: Mention) -> bool:
    """True for what a paragraph begins with."""
    block = article.block_at(mention.span.start)
    return block is not None and not article.prose[block.span.start : mention.span.start].strip()


def _lies_in(spot: Spot, around: frozenset[Spot]) -> bool:
    nations = {a.country for a in around if a.level == "country"}
    return spot.country in nations or not around.isdisjoint(above(spot))


def _areas(text: str) -> frozenset[Spot]:
    """The countries, regions and districts that are called so; of a country's name, the country alone."""
    found = frozenset(s for s in spots(key(text.strip())) if s.level != "town")
    nation = frozenset(s for s in found if s.level == "country")
    return nation or found
