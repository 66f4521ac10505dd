"""Which blocks of an article only date or sign it, at the top and at the very end of the text."""

from __future__ import annotations

import re

from builder.model import BlockKind
from builder.read import datelines, leads
from builder.read.datelines import FINAL, LONGEST
from builder.read.drafts import Piece, trimmed

RUNNING = 80
"""A longer block that ends like a sentence is running text."""
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
NEAR = 2
"""Blocks of running text before which a line may sign the article."""


def mark(pieces: list[Piece], prose: str) -> list[Piece]:
    """The pieces with datelines told apart; dateline words before a paragraph's text are a piece of their own."""
    marked: list[Piece] = []
    running = 0
    last = max((i for i, p in enumerate(pieces) if p.kind is not BlockKind.NOTE), default=-1)
    for i, piece in enumerate(pieces):
        text = piece.span.of(prose)
        if piece.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) and len(text) <= 3 * LONGEST:
            says = (running < NEAR or i >= len(pieces) - 2) and _all_lines(text, "signs")
            closes = i == last and running > 0 and "\n" not in text and datelines.places(text)
            near = [p.kind for p in (*pieces[max(0, i - 1) : i], *pieces[i + 1 : i + 2])]
            if piece.kind is BlockKind.PARAGRAPH or BlockKind.ITEM not in near:  # "- The Exemplar - May 5, 2023"
                says = says or (running == 0 and _all_lines(text, "dates"))
                says = says or (running < NEAR and all(map(datelines.times, text.split("\n"))))
                says = says or (closes and _sentence_before(pieces[:i], prose))
            if says:
                piece = Piece(piece.span, BlockKind.DATELINE, piece.sure)
            elif datelines.is_stamp(text):  # so far down it may be another article's
                piece = Piece(piece.span, BlockKind.NOTE, piece.sure)
        if piece.kind is BlockKind.PARAGRAPH and running < NEAR and (end := leads.end(text)):
            start = piece.span.start
            lead, rest = trimmed(prose, start, start + end), trimmed(prose, start + end, piece.span.end)
            if lead and rest:
                marked.append(Piece(lead, BlockKind.DATELINE))
                piece = Piece(rest, BlockKind.PARAGRAPH, piece.sure)
        running += _runs(piece, prose)
        marked.append(piece)
    return marked if any(p.kind is BlockKind.DATELINE for p in marked) else _day_alone(marked, prose)


def _day_alone(pieces: list[Piece], prose: str) -> list[Piece]:
    """The pieces with the one line that is a day under the first lines as a dateline, where nothing else dates the
    article and it names no later year: no chronicle, and no day of long ago."""
    days = [p for p in pieces if p.kind is BlockKind.PARAGRAPH and datelines.is_day(p.span.of(prose))]
    if len(days) != 1 or _running(pieces[: pieces.index(days[0])], prose) >= NEAR:
        return pieces
    year = max(YEAR.findall(days[0].span.of(prose)), default="")
    if max(YEAR.findall(prose)) > year:
        return pieces
    return [Piece(p.span, BlockKind.DATELINE, p.sure) if p is days[0] else p for p in pieces]


def _running(pieces: list[Piece], prose: str) -> int:
    """How many of the blocks are running text."""
    return sum(_runs(p, prose) for p in pieces)


def _runs(piece: Piece, prose: str) -> bool:
    text = piece.span.of(prose)
    return piece.kind is BlockKind.PARAGRAPH and len(text) > RUNNING and bool(FINAL.search(text.rstrip()))


def _sentence_before(pieces: list[Piece], prose: str) -> bool:
    """True when the text before ends like a sentence: not a headline whose date this would be."""
    before = next((p for p in reversed(pieces) if p.kind is not BlockKind.NOTE), None)
    return before is not None and bool(FINAL.search(before.span.of(prose).rstrip()))


def _all_lines(text: str, how: str) -> bool:
    lines = [line for line in text.split("\n") if line.strip()]
    return any(datelines.stands(line) for line in lines) and all(
        datelines.signs(line) or (datelines.dates(line) and (how == "dates" or len(lines) > 1)) for line in lines
    )
