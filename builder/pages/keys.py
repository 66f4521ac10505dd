"""The sentences that carry an article: an open choice, the same each time, and always the article's own words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from builder.model import Article, BlockKind, Span
from builder.pages.company import in_sentence
from builder.pages.quoting import words
from builder.pages.view import View

MOST = 3
SHORTEST, LONGEST = 40, 330
"""Characters of a sentence that can stand alone."""
EVENT, CLAIM, NAME = 3, 2, 1
"""What a dated happening, a claim and a name (up to four) weigh in a sentence."""
NAMES = 4
LEAST = 3
"""A sentence that weighs less tells too little to carry anything."""
TELLING = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})


def key_sentences(view: View, article: Article) -> tuple[Span, ...]:
    """Up to three sentences, in text order: those that hold most dated happenings, claims and names.

    One a paragraph; of equals the earlier. Headings, quoted posts and tables have none, nor has the
    part of a text that is not shown.
    """
    extraction = view.extractions.get(article.slug)
    if extraction is None:
        return ()
    happenings = sorted(e.timex.span.start for e in extraction.events)
    claims = sorted(s.claim.span.start for s in view.said_in.get(article.slug, ()))
    end = view.shown_end(article)
    blocks = [b for b in article.blocks if b.kind in TELLING and b.span.start < end]
    best: list[tuple[int, Span]] = []
    for block in blocks:
        inside = [s for s in _inside(extraction.sentences, block.span) if s.end <= end]
        weighed = [(-_weight(view, article, s, happenings, claims), s) for s in inside]
        fitting = [(w, s) for w, s in weighed if -w >= LEAST and SHORTEST <= len(words(article, s)) <= LONGEST]
        if fitting:
            best.append(min(fitting))
    return tuple(sorted(s for _, s in sorted(best)[:MOST]))


def _inside(ordered: Sequence[Span], stretch: Span) -> Iterator[Span]:
    """Those of the spans, which are in text order, that lie wholly in a stretch."""
    for i in range(bisect_left(ordered, Span(stretch.start, 0)), bisect_left(ordered, Span(stretch.end, 0))):
        if ordered[i].end <= stretch.end:
            yield ordered[i]


def _weight(view: View, article: Article, sentence: Span, happenings: list[int], claims: list[int]) -> int:
    names = len(in_sentence(view).get((article.slug, sentence), ()))
    return EVENT * _within(happenings, sentence) + CLAIM * _within(claims, sentence) + NAME * min(names, NAMES)


def _within(starts: list[int], span: Span) -> int:
    """1 where any of the sorted offsets lies in the span."""
    i = bisect_left(starts, span.start)
    return int(i < len(starts) and starts[i] < span.end)
