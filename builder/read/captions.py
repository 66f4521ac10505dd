"""Captions that a page has twice: alone, and with the picture's credit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.model import BlockKind
from builder.read import leads
from builder.read.datelines import PARTICLE, holds_outlet
from builder.read.days import listed
from builder.read.drafts import Piece, squeezed

FEWEST = 5
"""Words of the shortest caption."""
CREDIT = 90
"""Characters of the longest credit."""
SIGNS = re.compile(r"©|[^\W\d_]\s*/\s*[^\W\d_]")


def once(pieces: list[Piece], prose: str) -> list[Piece]:
    """The pieces with a caption that stands alone too as furniture where a credit is before or behind it:
    ``ZED EXEMPLE / AFP La place du village …``."""
    loose = [p.kind is BlockKind.PARAGRAPH and not p.sure for p in pieces]
    texts = [squeezed(p.span.of(prose)) if known else "" for p, known in zip(pieces, loose, strict=True)]
    captions = {text for text in texts if len(text.split()) >= FEWEST}
    marked = list(pieces)
    for i, text in enumerate(texts):
        if any(map(_is_credit, _rests(text, captions))) and not leads.end(text):
            marked[i] = Piece(pieces[i].span, BlockKind.NOTE)
    return marked


def _rests(text: str, captions: set[str]) -> Iterator[str]:
    """What a text has before or behind a caption, where that is short enough for a credit."""
    for size in range(1, min(CREDIT, len(text) - 1) + 1):
        if text[:-size] in captions:
            yield text[-size:]
        if text[size:] in captions:
            yield text[:size]


def _is_credit(words: str) -> bool:
    """True for names in capitals with a stroke, an agency or what a credit is called."""
    named = re.findall(r"[^\W\d_][\w.’'-]*", words)
    small = PARTICLE | {"via", "pour", "for", "par", "by"} | {w for c in listed("credits") for w in c.split()}
    shaped = SIGNS.search(words) or holds_outlet(words) or any(w.casefold() in listed("credits") for w in named)
    return len(words) <= CREDIT and bool(shaped) and all(w[0].isupper() or w.casefold() in small for w in named)
