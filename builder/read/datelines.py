"""Lines that only date or sign an article: ``Publié le 22 mai 2023``, ``By X | May 22, 2023``, ``PARIS (AFP) –``."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from builder.model import BlockKind, Span
from builder.read import days
from builder.read.days import either, listed
from builder.read.drafts import Piece, squeezed, trimmed

LONGEST = 200
"""Characters of the longest line that can be a dateline."""
RUNNING = 80
"""A longer block that ends like a sentence is running text."""
CLOCK = re.compile(r"\b\d{1,2}\s*(?:h|H|:)\s*\d{0,2}(?::\d\d)?\b|\b\d{1,3}\b")
FINAL = re.compile(r"[.!?…][»”\"’)\]]*$")
PARTICLE = frozenset(
    ("de", "du", "des", "la", "le", "les", "von", "van", "der", "den", "da", "di", "el", "al", "bin", "ben", "d", "l")
)


class Cue(StrEnum):
    """How a line says when the article came out, the surest first."""

    PUBLISHED = "published"
    OTHER = "other"
    UPDATED = "updated"


@cache
def _starts(key: str) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{either(listed(key))})(?!\w)\s*:?", re.IGNORECASE)


@cache
def _agency() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(listed('agencies'))})(?!\w)")


@cache
def _lead() -> re.Pattern[str]:
    """``PARIS, 22 mai 2023 (AFP) – `` at the start of a paragraph."""
    agency = rf"\((?:{either(listed('agencies'))})\b[^()\n]{{0,30}}\)"
    return re.compile(rf"(?P<lead>(?:[^\W\d_a-zà-ÿ][^.!?\n()]{{0,60}}?)?\s*{agency}\s*[-–—:])\s+(?=\S)")


def cue(line: str) -> Cue:
    """What sort of dating a dateline does."""
    for known in (Cue.PUBLISHED, Cue.UPDATED):
        if _starts(known.value).match(line):
            return known
    words = line.casefold()
    if any(word in words for word in listed("updated")) and not any(w in words for w in listed("published")):
        return Cue.UPDATED
    return Cue.OTHER


def signs(line: str) -> bool:
    """True for a line that says in so many words when the article came out or who wrote it."""
    line = squeezed(line)
    if not line or len(line) > LONGEST or FINAL.search(line.rstrip(" |·-–—")):
        return False
    dated = bool(days.pattern().search(line))
    if any(_starts(key).match(line) for key in ("published", "updated")):
        return _plain_words(line) <= 4 if dated else len(line) <= 60 and bool(re.search(r"\d", line))
    if _starts("notice").match(line):
        return len(line) <= 60 and bool(re.search(r"\d", line))
    by = _starts("byline").match(line)
    return bool(by) and _names_only(line[by.end() :] if by else line, 14)


def dates(line: str) -> bool:
    """True for a line that is a date, or a place or a source with its date or agency, and nothing else."""
    line = squeezed(line)
    if not line or len(line) > 120 or FINAL.search(line):
        return False
    if days.pattern().search(line):
        return _names_only(line, 6)
    joined = "(" in line or bool(set(line.casefold().split()) & set(listed("with")))
    return bool(_agency().search(line)) and joined and len(line) <= 50 and _names_only(line, 4)


def _names_only(line: str, most: int) -> bool:
    """True when nothing but names, dates, clock times and small words makes up the line."""
    words = _words(line)
    return len(words) <= most and all(w[0].isupper() or "'" in w or "’" in w for w in words)


def _plain_words(line: str) -> int:
    """How many words of the line are neither names nor what datelines are made of."""
    return sum(word[0].islower() for word in _words(line))


def _words(line: str) -> list[str]:
    """The words of a line beside dates, clock times, agencies, cues and small words."""
    rest = CLOCK.sub(" ", days.pattern().sub(" ", line))
    for key in ("published", "updated"):
        rest = re.sub(rf"(?<!\w)(?:{either(listed(key))})(?!\w)", " ", rest, flags=re.IGNORECASE)
    small = PARTICLE | set(listed("beside"))
    return [w for w in re.findall(r"[^\W\d_][\w.’'-]*", _agency().sub(" ", rest)) if w.casefold() not in small]


def stands(line: str) -> bool:
    """True for a line that is a dateline of either sort."""
    return len(line) <= LONGEST and (signs(line) or dates(line))


def mark(pieces: list[Piece], prose: str) -> list[Piece]:
    """The pieces with datelines told apart, at the top and at the very end of the text."""
    marked: list[Piece] = []
    running = 0
    for i, piece in enumerate(pieces):
        text = piece.span.of(prose)
        if piece.kind is BlockKind.PARAGRAPH:
            last = i >= len(pieces) - 2
            says = (running < 2 or last) and _all_lines(text, "signs")
            if says or (running == 0 and _all_lines(text, "dates")):
                piece = Piece(piece.span, BlockKind.DATELINE, piece.sure)
            elif running < 2 and (lead := _lead().match(text)):
                end = piece.span.start + lead.end("lead")
                marked.append(Piece(Span(piece.span.start, end), BlockKind.DATELINE))
                rest = trimmed(prose, end, piece.span.end)
                assert rest is not None  # the lead is followed by a word
                piece = Piece(rest, BlockKind.PARAGRAPH, piece.sure)
        if piece.kind is BlockKind.PARAGRAPH and len(text) > RUNNING and FINAL.search(text.rstrip()):
            running += 1
        marked.append(piece)
    return marked


def _all_lines(text: str, how: str) -> bool:
    if len(text) > 3 * LONGEST:
        return False
    lines = [line for line in text.split("\n") if line.strip()]
    return any(stands(line) for line in lines) and all(
        signs(line) or (dates(line) and (how == "dates" or len(lines) > 1)) for line in lines
    )
