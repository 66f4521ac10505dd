"""Set phrases of the press around a role: ``tour à tour``, ``en tant que``, ``by training``."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc


def filler(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """So many words of ``tour à tour``, ``par la suite`` start here; 0 for none."""
    for words in sorted(lexicon.lists["filler_phrases"]):
        if doc.span(i, i + len(words.split())).text.lower() == words:
            return len(words.split())
    return 0


def past_as(doc: Doc, first: int, lexicon: Lexicon) -> int:
    """Behind ``en tant que``, ``comme``, ``as``, if that stands at ``first``."""
    for opening in sorted(lexicon.lists["as_phrases"], key=len, reverse=True):
        behind = doc[first + 1].text if first + 1 < len(doc) else ""
        if opening == "comme" and (lexicon.has("articles", behind) or lexicon.has("possessives", behind)):
            continue  # "comme le maire": like him
        if starts(doc, first, opening):
            return first + len(opening.replace("'", "' ").split())
    return first


def trained(words: str, lexicon: Lexicon) -> bool:
    """True for ``de formation``, ``by profession``, behind what somebody has learnt."""
    return words.lower() in lexicon.lists["trainings"]


def starts(doc: Doc, i: int, words: str) -> bool:
    """True where these words stand at token ``i``."""
    parts = words.replace("'", "' ").split()
    size = len(parts)
    return i < len(doc) and doc[i].lower_ == parts[0] and doc.span(i, i + size).text.lower() == words


def is_caption(doc: Doc, lexicon: Lexicon) -> bool:
    """True for a paragraph that opens as ``From left: …``: each name there has its role behind it."""
    opening = doc.text[:60].lower()
    return any(words in opening for words in lexicon.lists["pictured"])
