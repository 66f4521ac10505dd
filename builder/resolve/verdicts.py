"""The editors' verdicts, each laid on the claim that it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from rapidfuzz import fuzz, process

from builder.data.folding import fold
from builder.errors import Doubt
from builder.model import Article, ArticleSlug, Span, Statement, Status, Verdict

NEAR = 60
"""Likeness in per cent from which a claim or an article is offered as the one that was meant."""
SHOWN = 90
"""Characters of a claim that a doubt quotes."""


def judged(
    statements: tuple[Statement, ...], verdicts: Iterable[Verdict], articles: Mapping[ArticleSlug, Article]
) -> tuple[tuple[Statement, ...], tuple[Doubt, ...]]:
    """The statements with their verdicts, and a doubt for each line that names no claim, several or a judged one.

    A claim made jointly is one content: the verdict holds for each of its speakers.
    """
    spans: dict[ArticleSlug, list[Span]] = {}
    for said in statements:
        if said.claim.span not in spans.setdefault(said.claim.article, []):
            spans[said.claim.article].append(said.claim.span)
    held: dict[tuple[ArticleSlug, Span], Verdict] = {}
    doubts = []
    for verdict in sorted(verdicts, key=lambda v: (v.path, v.line)):
        span = _meant(verdict, spans.get(verdict.article, []), articles)
        if isinstance(span, str):
            doubts.append(Doubt(verdict.path, verdict.line, span))
        elif first := held.get((verdict.article, span)):
            words = f"this claim has a verdict already, in line {first.line}; keep one of the two"
            doubts.append(Doubt(verdict.path, verdict.line, words))
        else:
            held[verdict.article, span] = verdict
    return tuple(_with(said, held.get((said.claim.article, said.claim.span))) for said in statements), tuple(doubts)


def _with(said: Statement, verdict: Verdict | None) -> Statement:
    return said if verdict is None else replace(said, status=Status.JUDGED, verdict=verdict)


def _meant(verdict: Verdict, spans: list[Span], articles: Mapping[ArticleSlug, Article]) -> Span | str:
    """The one claim that holds the verdict's words; else what to write instead."""
    if verdict.article not in articles:
        guess = process.extractOne(verdict.article, sorted(articles), scorer=fuzz.ratio, score_cutoff=NEAR)
        meant = f"; did you mean `{guess[0]}`?" if guess else "; write its name as in the address of its page"
        return f"there is no article `{verdict.article}`{meant}"
    prose = articles[verdict.article].prose
    words = fold(verdict.claim)
    said = {span: fold(span.of(prose)) for span in spans}
    exact = [span for span in spans if said[span] == words]
    holding = exact or [span for span in spans if words and f" {words} " in f" {said[span]} "]
    if len(holding) == 1:
        return holding[0]
    if holding:
        return f"{len(holding)} claims of this article have these words; write more of the one that is meant"
    likeness = {span: fuzz.partial_ratio(words, text) for span, text in said.items()}
    best = max(spans, key=lambda span: (likeness[span], -span.start), default=None)
    near = " ".join(best.of(prose).split())[:SHOWN] if best and likeness[best] >= NEAR else ""
    meant = f"; did you mean « {near} »?" if near else "; write words of a claim as the article has them"
    return f"no claim of this article has the words « {verdict.claim} »{meant}"
