"""Nouns before a country's name that say where in it, and make no name: ``second port de France``, ``the western region
of Sudan``."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_area
from builder.extract.parse import Doc


def is_one(doc: Doc, i: int, bounds: tuple[int, int], lexicon: Lexicon) -> bool:
    """True for such a noun at ``i`` that the bounds of a name begin with."""
    head = doc[i]
    if bounds[0] != i or (head.text[:1].isupper() and not head.is_sent_start and not _behind_article(doc, i, lexicon)):
        return False
    part = lexicon.has("country_parts", head.text)
    region = part or (lexicon.has("place_heads", head.text) and not lexicon.has("sovereign_heads", head.text))
    if not (region or (head.is_lower and lexicon.has("site_heads", head.text))):
        return False
    name = doc.span(lexicon.past_links(doc, i), bounds[1]).text
    names = (name, doc[bounds[1] - 1].text) if lexicon.head_first else (name,)
    if not any(n.lower() in lexicon.countries for n in names):
        return False
    return part or not region or not is_area(name)  # "the province of Luxembourg" is one of Belgium


def _behind_article(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True behind an article that opens the sentence: ``The Region of Sudan``."""
    return i > 0 and doc[i - 1].is_sent_start and lexicon.has("determiners", doc[i - 1].text)
