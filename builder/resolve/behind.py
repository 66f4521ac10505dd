"""Whether an article says a name in short behind the name in full."""

from __future__ import annotations

from builder.data.folding import bare
from builder.model import Article, BlockKind, Mention

Called = tuple[str, list[Mention]]
"""A name's text and its mentions in text order."""


def is_behind(article: Article, short: Called, long: Called) -> bool:
    """True where the long name stands before the short one; headlines, which say in short what their text says in full,
    aside where it begins with it: ``Delta`` above ``Delta Air Lines``, but not ``Labour`` above the Israeli Labour
    Party."""
    first = long[1][0].span
    if first < short[1][0].span:
        return True
    words = bare(short[0])
    heads = [b.span for b in article.blocks if b.kind in (BlockKind.TITLE, BlockKind.HEADING)]
    told = next((m for m in short[1] if not any(h.holds(m.span) for h in heads)), None)
    return bare(long[0])[: len(words)] == words and (told is None or first < told.span)
