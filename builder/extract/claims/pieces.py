"""Pieces of a passage's text: what a content is, and how its ends are trimmed."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, feature
from builder.extract.claims.quotes import Quote

CLAUSE_DEPS = frozenset({"ccomp", "parataxis"})
OBJECT_DEPS = frozenset({"obj", "dobj"})
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
    return trimmed(text, start, _boundary(text, start, end, quotes, lexicon), quotes, how)


def trimmed(text: str, start: int, end: int, quotes: tuple[Quote, ...], how: str) -> Content | None:
    """Content of these characters without outer quotation marks, commas and blanks."""
    while end > start and text[end - 1] in TRIM:
        end -= 1
    while start < end and text[start] in TRIM:
        start += 1
    if end <= start:
        return None
    inside = [q for q in quotes if q.inner_start >= start - 2 and q.inner_end <= end + 2]
    best = max(inside, key=lambda q: (q.inner_end - q.inner_start, -q.start), default=None)
    return Content(start, end, best, how)


def _boundary(text: str, start: int, end: int, quotes: tuple[Quote, ...], lexicon: Lexicon) -> int:
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


def finite(token: Token) -> bool:
    return "Fin" in feature(token, "VerbForm") or token.tag_ in ("VBD", "VBZ", "VBP")
