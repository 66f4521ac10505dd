"""Heads and adjectives alone with a capital: ``the Agency``, ``National``. They name a body only where the article has
its full name too: two articles' agencies are seldom one. Fields name something alone: ``Labour``, ``Science``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate
from builder.extract.names.lexicon import Lexicon
from builder.extract.tagging import Passage
from builder.model import Kind

HEADS = ("group_heads", "official", "giants")
NAMED = ("alone_heads", "sides", "seats", "parties", "papers", "sure_papers")
"""Lists of words that are names by themselves."""


def kept(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates without such a group's word that no longer name of the article holds; all of them in French."""
    alone = [c for c in candidates if _is_alone(passages, c, lexicon)]
    if not alone:
        return candidates
    kinds = {Kind.GROUP, Kind.PLACE} if lexicon.head_first else {Kind.GROUP}
    longer = [c for c in candidates if c.kind in kinds and c.end - c.start > 1]
    named = {t.text.capitalize() if lexicon.head_first else t.text for c in longer for t in c.tokens(passages)}
    dropped = {c for c in alone if c.tokens(passages).text not in named}
    return [c for c in candidates if c not in dropped]


def _is_alone(passages: tuple[Passage, ...], c: Candidate, lexicon: Lexicon) -> bool:
    if c.fixed or c.kind is not Kind.GROUP or c.end - c.start > 1:
        return False
    text = c.tokens(passages).text
    before = passages[c.passage].doc[c.start - 1].lower_ if c.start else ""
    if lexicon.has_any(("businesses", "apposed", "giants"), before):
        return False  # "the company Platoon"
    if lexicon.head_first:
        return c.rule == "model-org" and text.istitle() and lexicon.has("place_heads", text)  # "le Canton"
    plain = text.istitle() and lexicon.has_any(HEADS, text)
    return plain and text not in lexicon.well_known and not lexicon.has_any(NAMED, text)
