"""Whom a surname alone means that says something, where relatives bear it: who of them has just spoken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from builder.data.genders import gender_of
from builder.model import Article, Claim, Extraction, Mention, Span
from builder.resolve.people import person

Bearer = TypeVar("Bearer")


def last_to_speak(
    article: Article, extraction: Extraction, short: Sequence[Mention], bearers: Mapping[Bearer, Sequence[Mention]]
) -> tuple[dict[Mention, Bearer], dict[Mention, Bearer]]:
    """Of a surname's mentions that say something, those that mean who of its bearers spoke last and was named last in
    their paragraph: ``X's brother, Zed X, claimed it was over. X said …``; and those where somebody was named last and
    has not spoken, who may be meant."""
    known = {m.span: b for b, own in bearers.items() for m in own}
    genders = {gender_of(person(m.text).given or "") for own in bearers.values() for m in own} - {""}
    told: dict[Mention, Bearer] = {}
    open_: dict[Mention, Bearer] = {}
    for mention in sorted(short):
        block = article.block_at(mention.span.start)
        if block is None or not any(_says(c, mention.span, known) for c in extraction.claims):
            continue
        near = [s for s in known if block.span.holds(s) and s.end <= mention.span.start]
        if not near:
            continue
        named = known[max(near)]
        just = known.get(_last_speaker(extraction, block.span, mention.span)) == named
        if just and len(genders) < 2:  # "X's wife, Alma X, is glad, she said. X said": he, as like as not
            told[mention] = named
            known[mention.span] = named
        else:
            open_[mention] = named
    return told, open_


def _says(claim: Claim, span: Span, full: Mapping[Span, Bearer]) -> bool:
    """True where the surname's own words are who says it; not in ``X's brother, Zed X, said``."""
    words = claim.speaker_span
    return claim.speaker == span and words is not None and words.meets(span) and not any(words.holds(f) for f in full)


def _last_speaker(extraction: Extraction, block: Span, at: Span) -> Span:
    """The mention that said the last thing in a paragraph before another one; that one itself where nobody did."""
    said = [c for c in extraction.claims if block.holds(c.cue) and c.cue.end <= at.start]
    last = max(said, key=lambda c: c.cue, default=None)
    return last.speaker if last is not None and last.speaker is not None else at
