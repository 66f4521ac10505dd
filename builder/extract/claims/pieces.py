"""Pieces of a passage's text: what a content is, and how its ends are trimmed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.quotes import Quote
from builder.extract.parse import Token

SUBJECT_DEPS = frozenset({"nsubj", "nsubj:pass", "nsubjpass", "nsubj:outer", "csubj"})
CLAUSE_MODIFIERS = frozenset({"acl", "acl:relcl", "relcl"})
TRIM = " \t,;:.«»“”\"…–—-'"


@dataclass(frozen=True)
class Content:
    """Characters of ``doc.text``; ``quote`` are the speaker's own words in it; ``how`` names the rule."""

    start: int
    end: int
    quote: Quote | None
    how: str


def clip(cue: Cue, start: int, end: int, quotes: tuple[Quote, ...], lexicon: Lexicon, how: str) -> Content | None:
    """Content of these characters, cut where another matter begins, without outer marks and blanks."""
    return clip_text(cue.verb.doc.text, start, end, quotes, lexicon, how)


def clip_text(text: str, start: int, end: int, quotes: tuple[Quote, ...], lexicon: Lexicon, how: str) -> Content | None:
    """The same, of any text."""
    return trimmed(text, start, _boundary(text, start, end, quotes, lexicon), quotes, lexicon, how)


def trimmed(text: str, start: int, end: int, quotes: tuple[Quote, ...], lexicon: Lexicon, how: str) -> Content | None:
    """Content of these characters without outer quotation marks, commas, connectives and blanks; a quotation
    that it opens with is whole, and a mark inside has its fellow."""
    start, end = _stripped(text, start, end)
    if dateline := DATELINE.match(text, start, end):
        start = dateline.end()
    for _ in range(3):
        lead = lexicon.pattern("leading_words").match(text, start, end)
        tail = lexicon.pattern("trailing_words").search(text[start:end])
        if tail is not None and any(q.start < start + tail.start() and end <= q.inner_end <= end + 2 for q in quotes):
            tail = None  # "nothing to suggest that", the speaker's own last word
        if lead is None and tail is None:
            break
        start = lead.end() if lead else start
        end = end - len(tail[0]) if tail else end
        start, end = _stripped(text, start, end)
    if end <= start:
        return None
    for quote in quotes:
        if quote.inner_start == start and end < quote.inner_end:
            end = quote.inner_end
    start, end = balanced(text, start, end)
    inside = [q for q in quotes if q.inner_start >= start - 2 and q.inner_end <= end + 2]
    best = max(inside, key=lambda q: (q.inner_end - q.inner_start, -q.start), default=None)
    return Content(start, end, best, how)


DATELINE = re.compile(r".{0,90}?\([A-Z][\w. ]{1,20}\) [–—-] ")


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1] in TRIM:
        end -= 1
    while start < end and text[start] in TRIM:
        start += 1
    return start, end


def balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """The range with the fellow of each mark inside it, where that stands right outside."""
    for left, right in (("«", "»"), ("“", "”"), ("(", ")")):
        if text.find(left, start, end) < 0 and text.find(right, start, end) < 0:
            continue
        depth, orphan = 0, False
        for char in text[start:end]:
            if char == left:
                depth += 1
            elif char == right:
                orphan = orphan or not depth
                depth = max(depth - 1, 0)
        if depth and (after := re.compile(rf"[\s.,;:!?…]{{0,3}}{re.escape(right)}").match(text, end)):
            end = after.end()
        if orphan and (opening := re.search(rf"{re.escape(left)}\s?$", text[max(start - 2, 0) : start])):
            start -= len(opening[0])
    marks = text.count('"', start, end)
    before, after_it = text[start - 1 : start] == '"', re.compile(r'[.,;:!?…]{0,2}"').match(text, end)
    if marks % 2 and after_it:
        end = after_it.end()
    elif marks % 2 and before:
        start -= 1
    elif marks and before and after_it:
        start, end = start - 1, after_it.end()
    return start, end


NEXT = re.compile(r"[a-zà-ÿ]{5}[.](?=\s(?:[«“]\s?)?[A-ZÀ-Ý])")
"""The end of a sentence; no abbreviation and no initial has so many letters."""


def _boundary(text: str, start: int, end: int, quotes: tuple[Quote, ...], lexicon: Lexicon) -> int:
    if lexicon.language == "fr":
        for stop in NEXT.finditer(text, start + 12, end):
            if not any(q.start < stop.end() <= q.end for q in quotes):
                return _boundary(text, start, stop.end(), quotes, lexicon)
    for mark in lexicon.entry("boundary"):
        at = text.find(mark, start + 12, end)
        if at >= 0 and not any(q.holds(at) for q in quotes):
            end = at
    return end


def subtree_end(token: Token) -> int:
    """Index behind the last token below this one."""
    return int(token.right_edge.i) + 1


def char(cue: Cue, i: int) -> int:
    doc = cue.verb.doc
    return int(doc[i].idx) if i < len(doc) else len(doc.text)


def end_char(cue: Cue, i: int) -> int:
    last = cue.verb.doc[i - 1]
    return int(last.idx) + len(last)


def joins(token: Token) -> bool:
    """True for a comma, ``et``, ``ainsi que``."""
    return token.is_punct or token.pos_ in ("CCONJ", "SCONJ") or token.dep_ == "cc"
