"""The editors' verdicts, each laid on the claim that it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from builder.errors import Doubt
from builder.model import Article, ArticleSlug, Span, Statement, Status, Verdict
from builder.read import messages
from builder.resolve.passages import holding, nearest, no_article


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
            words = messages.VERDICT_TWICE.format(first=first.line)
            doubts.append(Doubt(verdict.path, verdict.line, words))
        else:
            held[verdict.article, span] = verdict
    return tuple(_with(said, held.get((said.claim.article, said.claim.span))) for said in statements), tuple(doubts)


def _with(said: Statement, verdict: Verdict | None) -> Statement:
    return said if verdict is None else replace(said, status=Status.JUDGED, verdict=verdict)


def _meant(verdict: Verdict, spans: list[Span], articles: Mapping[ArticleSlug, Article]) -> Span | str:
    """The one claim that holds the verdict's words; else what to write instead."""
    if verdict.article not in articles:
        return no_article(verdict.article, articles, verdict.claim)
    prose = articles[verdict.article].prose
    found = holding(verdict.claim, prose, spans)
    if len(found) == 1:
        return found[0]
    if found:
        return f"{len(found)} claims of this article have these words; write more of the one that is meant"
    near = nearest(verdict.claim, prose, spans)
    meant = f"; did you mean « {near} »?" if near else "; write words of a claim as the article has them"
    return f"no claim of this article has the words « {verdict.claim} »{meant}"
