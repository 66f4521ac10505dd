"""Blocks of a pasted plain text: blank lines, soft-wrapped lines, one paragraph a line, lists."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from builder.model import BlockKind, Span
from builder.read import datelines, notes, stacks
from builder.read.drafts import Piece, key, trimmed

ITEM = re.compile(r"[ \t]*(?:[-*•‣▪◦·][ \t]+|\d{1,2}[.)][ \t]+(?=\D))(?=\S)")
DASHED = re.compile(r"[ \t]*([-–—*•])[ \t]+((?:(?![ \t]\1[ \t]).)*\S)[ \t]+\1[ \t]*")
"""A line between two dashes: ``- « Les habitants sont fatigués » -``."""
FINAL = re.compile(r"[.!?…:][»”\"’')\]]*\s*$")
AUTHOR_END = re.compile(r"\(@\w{1,30}\)[^\n]{0,40}$")
PICTURE = re.compile(r"(?:https?://)?(?:pic\.(?:twitter|x)\.com|t\.co)/\w+")
TOP = 2_000
"""Characters at the top among which datelines are looked for."""
WRAP = 120
"""Longer lines than this are not wrapped by hand: each is a paragraph."""


def mask(source: str, start: int) -> str:
    """The prose of a plain text: all but what stands before ``start`` and addresses of posts' pictures."""
    front = re.sub(r"[^\n]", " ", source[:start])
    return front + PICTURE.sub(lambda match: " " * len(match[0]), source[start:])


def pieces(source: str, start: int) -> Iterator[Piece]:
    """Paragraphs and list items of a text, in order, from ``start`` on."""
    twice = _twice(source, start)
    for at, chunk in enumerate(_chunks(source, start)):
        width = max(len(source[s.start : s.end].rstrip()) for s in chunk)
        stack = stacks.parted([line.of(source) for line in chunk]) if at == 0 else ()
        uniform = len(chunk) > 2 and all(stacks.is_full(a.of(source), b.of(source), width) for a, b in pairwise(chunk))
        group: list[Span] = []
        for number, line in enumerate(chunk):
            near = [s.of(source) for s in (*group[-1:], line)]
            apart = any(map(notes.stands, near)) and not any(w.lstrip()[:1].islower() for w in near)
            if line.start < start + TOP:
                apart = apart or any(datelines.stands(w) or notes.tops(w) or key(w) in twice for w in near)
            apart = apart or number in stack
            if group and (apart or _breaks(source, group[-1], line, width, "even" if uniform else "ragged")):
                yield _piece(source, group)
                group = []
            group.append(line)
        yield _piece(source, group)


def _twice(source: str, start: int) -> frozenset[str]:
    """The lines near the top that stand there twice, as keys: a headline is never wrapped in one of its places only."""
    counts = Counter(key(line) for line in source[start : start + TOP].split("\n") if len(line.split()) >= 4)
    return frozenset(words for words, number in counts.items() if number > 1)


def _chunks(source: str, start: int) -> Iterator[list[Span]]:
    """Lines (without their ends) between blank lines."""
    chunk: list[Span] = []
    at = start
    while at < len(source):
        stop = source.find("\n", at)
        stop = len(source) if stop < 0 else stop
        if trimmed(source, at, stop):
            chunk.append(Span(at, stop))
        elif chunk:
            yield chunk
            chunk = []
        at = stop + 1
    if chunk:
        yield chunk


def _breaks(source: str, line: Span, following: Span, width: int, shape: str) -> bool:
    """True when a new paragraph starts between two lines that no blank line parts."""
    a, b = line.of(source).strip(), following.of(source).strip()
    if ITEM.match(b) or AUTHOR_END.search(a):
        return True
    if a == b:
        return True
    if b[:1].islower() or shape == "even":
        return False
    if width > WRAP:
        return True
    if stacks.is_full(line.of(source), following.of(source), width):
        return False
    return bool(FINAL.search(a)) or len(a) < 0.6 * width


def _piece(source: str, lines: list[Span]) -> Piece:
    """One paragraph or list item; its marker is left out, and so are dashes on both sides of a line (a subheading)."""
    start, end = lines[0].start, lines[-1].end
    if len(lines) == 1 and (dashed := DASHED.fullmatch(source, start, end)):
        return Piece(Span(*dashed.span(2)), BlockKind.PARAGRAPH)
    marker = ITEM.match(source, start, end)
    span = trimmed(source, marker.end() if marker else start, end)
    assert span is not None  # a line of a chunk is not blank
    return Piece(span, BlockKind.ITEM if marker else BlockKind.PARAGRAPH)
