"""Embedded posts of a social network, as they come along when an article is copied.

``… de les avoir aidés… pic.twitter.com/x`` and, under it or behind it, ``– Name (@handle) 22 mai 2023``.
"""

from __future__ import annotations

import re

from builder.model import BlockKind, Post, Span
from builder.read import days
from builder.read.drafts import Piece, trimmed

HANDLE = re.compile(r"\(@(\w{1,30})\)")
DASH = re.compile(r"(?:^|(?<=\s))(?:[–—―]|--?)[ \t]*(?=\S)")
NAME = 80
"""Characters of the longest name of an account."""
TEXTS = (BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.ITEM)


def split(pieces: list[Piece], prose: str, language: str) -> tuple[list[Piece], tuple[Post, ...]]:
    """The pieces with each post as two of its own, text and author's line; and the posts."""
    cut: list[Piece] = []
    for piece in pieces:
        cut += _cut(piece, prose, language) if piece.kind in TEXTS else [piece]
    done: list[Piece] = []
    posts: list[Post] = []
    for piece in cut:
        if piece.kind is BlockKind.POST_AUTHOR and done and done[-1].kind in TEXTS:
            text = done[-1].span
            done[-1] = Piece(text, BlockKind.POST)
            posts.append(_post(text, piece.span, prose, language))
        done.append(piece)
    return done, tuple(posts)


def _cut(piece: Piece, prose: str, language: str) -> list[Piece]:
    """A piece parted at the authors' lines in it."""
    found: list[Piece] = []
    at = piece.span.start
    for handle in HANDLE.finditer(prose, piece.span.start, piece.span.end):
        line = _author_line(prose, handle, at, piece.span.end, language)
        if line is None:
            continue
        if text := trimmed(prose, at, line.start):
            found.append(Piece(text, piece.kind, piece.sure))
        found.append(Piece(line, BlockKind.POST_AUTHOR))
        at = line.end
    if rest := trimmed(prose, at, piece.span.end):
        found.append(Piece(rest, piece.kind, piece.sure))
    return found


def _author_line(prose: str, handle: re.Match[str], start: int, end: int, language: str) -> Span | None:
    """``– Name (@handle) 22 mai 2023``: a dash before, a date or the end behind; None for a handle in a sentence."""
    low = max(start, handle.start() - NAME)
    dash = None
    for found in DASH.finditer(prose, low, handle.start()):
        if "\n" not in prose[found.start() : handle.start()].strip():
            dash = found
    if dash is None or not prose[dash.end() : handle.start()].strip():
        return None
    behind = prose[handle.end() : min(end, handle.end() + 60)]
    gap = len(behind) - len(behind.lstrip(" \t\n\u00a0,·|–—-"))
    day = next(days.find(prose, language, handle.end(), min(end, handle.end() + 60)), None)
    if day is not None and day.span.start <= handle.end() + gap:
        return Span(dash.start(), day.span.end)
    tail = behind.split("\n", 1)[0]
    return None if tail.strip() else Span(dash.start(), handle.end())


def _post(text: Span, line: Span, prose: str, language: str) -> Post:
    handle = HANDLE.search(prose, line.start, line.end)
    dash = DASH.match(prose, line.start, line.end)
    assert handle is not None and dash is not None  # that is what made it an author's line
    day = next(days.find(prose, language, handle.end(), line.end), None)
    return Post(
        span=Span(text.start, line.end),
        text=text,
        author=Span(dash.end(), handle.end()),
        handle=handle[1],
        date=day.value if day else None,
        date_span=day.span if day else None,
    )
