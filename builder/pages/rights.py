"""How much of an article may be shown."""

from __future__ import annotations

from collections.abc import Iterable

from builder.model import Article, BlockKind, Span

PARAGRAPHS = 2
"""So many paragraphs, at most, are shown of an article whose rights allow an excerpt."""

CHARACTERS = 600
"""So many characters of them, at most: many a pasted text is a single paragraph."""

TEXT = "text"
"""Fragment of the text on an article's page; where a paragraph is not shown, its source is here."""


def is_excerpt(article: Article) -> bool:
    """True when only a part of the text may be shown."""
    return article.rights == "excerpt"


def shown_end(article: Article, sentences: Iterable[Span]) -> int:
    """Offset in the source at which what its page shows ends: of an excerpt, the end of a paragraph or sentence.

    Where the first sentence alone is too long, it ends behind a word. No heading or note stands last.
    """
    if not is_excerpt(article):
        return len(article.source)
    sentences = tuple(sentences)
    end, room = 0, CHARACTERS
    for block in article.blocks:
        if block.kind is BlockKind.TITLE:
            continue
        stop = block.span.end if len(block.span) <= room else _sentence_end(block.span, sentences, room)
        if block.number > PARAGRAPHS or (stop is None and end):
            break
        if stop is None:
            stop = _word_end(article, block.span.start, block.span.start + room)
        end = stop if block.number else end
        if stop < block.span.end:
            break
        room -= len(block.span)
    return end


def _sentence_end(block: Span, sentences: Iterable[Span], room: int) -> int | None:
    """Where the last sentence of a block that fits ends; None where none does."""
    fitting = Span(block.start, min(block.start + room, block.end))
    return max((s.end for s in sentences if fitting.holds(s)), default=None)


def _word_end(article: Article, start: int, most: int) -> int:
    """Where the last word of a stretch that is read ends; a word that fills it is cut."""
    read = article.prose[start:most]
    whole = read.rstrip() if article.prose[most : most + 1].isspace() else read[: read.rfind(" ") + 1].rstrip()
    return start + len(whole or read.rstrip())
