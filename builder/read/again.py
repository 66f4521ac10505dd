"""Paragraphs that an article has twice, pasted once too often: each is read where it first stands."""

from __future__ import annotations

from builder.model import BlockKind, Span
from builder.read.drafts import Piece, key

LENGTH = 60
"""Letters and digits from which a paragraph is no phrase that a text may say again, beside another that it repeats."""
ALONE = 120
"""The same where nothing beside it is repeated."""
TOLD = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING, BlockKind.TITLE, BlockKind.QUOTE)


def repeated(pieces: list[Piece], prose: str) -> tuple[tuple[Span, Span], ...]:
    """Each paragraph that stands there a second time, with where it stood first; short lines too, in a run of them."""
    keys = [key(piece.span.of(prose)) if piece.kind in TOLD else "" for piece in pieces]
    first: dict[str, int] = {}
    before = [first.setdefault(words, i) if words else i for i, words in enumerate(keys)]
    found: list[tuple[Span, Span]] = []
    run: list[int] = []
    for i in range(len(pieces) + 1):
        if i < len(pieces) and before[i] < i and (not run or before[i] == before[run[-1]] + 1):
            run.append(i)
            continue
        longest = max((len(keys[k]) for k in run), default=0)
        if longest >= (LENGTH if len(run) > 1 else ALONE):
            found += [(pieces[k].span, pieces[before[k]].span) for k in run]
        run = [i] if i < len(pieces) and before[i] < i else []
    return tuple(found)
