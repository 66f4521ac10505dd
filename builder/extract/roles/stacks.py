"""Several trades before one name: ``du réalisateur, scénariste et producteur X``, ``actrice mais aussi autrice, X``."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles import doubt
from builder.extract.roles.beginning import widened
from builder.extract.roles.ending import end_of
from builder.extract.roles.phrase import CONTRACTED, Names, Phrase, is_head, phrase

MANY = 6
"""So many trades may somebody have."""
LONG = 12
"""So many words may one of them have."""


def further(doc: Doc, nearest: Phrase, names: Names, lexicon: Lexicon) -> tuple[Phrase, ...]:
    """The trades that stand in a list before the one that is ``nearest`` to the name, if one article, or none, goes
    for all: ``du réalisateur, scénariste et``; not ``le maire, le préfet et``, nor ``élus, maires et``."""
    found: list[Phrase] = []
    first = nearest.first
    closed = any(lexicon.has("and", t.text) for t in doc[first : nearest.last])
    while len(found) < MANY and not _opens(doc, first, lexicon):
        boundary = _before_joint(doc, first, lexicon)
        if not closed and doc[first - 1].text == ",":
            break
        one = None if boundary == first else _ending(doc, boundary, names, lexicon)
        if one is None:
            break
        found.append(one)
        first = one.first
    if not found:
        return ()
    bare = not lexicon.head_first and closed
    whole = _opens(doc, first, lexicon) or (bare and doc[first - 1].text != "," and doc[first - 1].pos_ != "NUM")
    return tuple(found) if whole else ()


def _opens(doc: Doc, first: int, lexicon: Lexicon) -> bool:
    """True where a list of trades begins: behind an article, at the beginning of a sentence."""
    if first == 0 or doc[first].is_sent_start:
        return True
    before = doc[first - 1]
    return lexicon.has("articles", before.text) or before.lower_ in CONTRACTED


def _before_joint(doc: Doc, first: int, lexicon: Lexicon) -> int:
    """Before the comma, ``et``, ``mais aussi`` that ends before ``first``; ``first`` where none of them does."""
    joints = lexicon.lists["joinings"] | {","} | (lexicon.lists["and"] if lexicon.head_first else frozenset())
    for words in sorted(joints, key=len, reverse=True):
        size = len(words.split())
        if doc.span(max(0, first - size), first).text.lower() == words:
            at = first - size
            return at - (at > 0 and doc[at - 1].text == "," and words != ",")
    return first


def _ending(doc: Doc, boundary: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """The trade in the singular that ends at ``boundary``."""
    for i in range(boundary - 1, max(-1, boundary - LONG), -1):
        if doc[i].is_punct and doc[i].text != "-":
            return None
        if not lexicon.head_first and i < boundary - 1:
            return None
        plain = i not in names.inside and is_head(doc, i, lexicon) and not lexicon.is_persons(doc[i].text)
        if plain and end_of(doc, i, boundary, names, lexicon) == boundary:
            first = widened(doc, i, names, lexicon)
            linked = any(lexicon.has("complement_links", t.text) for t in doc[first:boundary])
            named = any(j in names.inside for j in range(first, boundary))
            if named or (linked and not lexicon.head_first) or doubt.only_refers(doc, first, boundary, i, lexicon):
                return None
            return phrase(doc, first, boundary, "title")
    return None


def adjacent(doc: Doc, first: int, names: Names, lexicon: Lexicon) -> int:
    """Where ``comédienne réalisatrice`` begins before a trade at ``first``: trades in small letters without a comma."""
    if not lexicon.head_first or first < 2:
        return first
    at = first
    while at > 1 and first - at < MANY and _is_trade(doc, at - 1, names, lexicon):
        at -= 1
    return at if _opens(doc, at, lexicon) else first


def _is_trade(doc: Doc, i: int, names: Names, lexicon: Lexicon) -> bool:
    plain = doc[i].is_lower and i not in names.inside and not lexicon.is_persons(doc[i].text)
    return plain and doc[i].pos_ in {"NOUN", "ADJ"} and is_head(doc, i, lexicon)
