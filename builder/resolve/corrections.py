"""The editors' corrections: each laid on the one thing of its sentence that it names, and what follows for an article.

A correction holds for its sentence alone: what other sentences tell stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from builder.data.folding import fold
from builder.errors import Doubt
from builder.model import (
    Act,
    Article,
    ArticleSlug,
    Claim,
    Correction,
    Event,
    EventMention,
    Extraction,
    Precision,
    Role,
    Span,
)
from builder.read import messages
from builder.resolve.passages import has, holding, nearest, no_article, places, quoted, shown

RULE = "editors"
"""What is so because an editor says it."""

T = TypeVar("T")
Thing = tuple[object, ...]
"""What is corrected: its sort, then whatever tells it from others of its article."""


@dataclass(frozen=True, slots=True)
class Found:
    """A correction with what it is laid on: spans of names, contents of claims, roles or happenings."""

    correction: Correction
    spans: tuple[Span, ...] = ()
    """Every place of a name in the sentence, or the one content of a claim."""
    event: EventMention | None = None
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Located:
    """Every correction that fits something, and a doubt for each that does not."""

    found: tuple[Found, ...]
    """By file and line."""
    doubts: tuple[Doubt, ...]

    def of(self, act: Act, article: ArticleSlug) -> tuple[Found, ...]:
        """Those that do one thing in one article."""
        return tuple(f for f in self.found if f.correction.act is act and f.correction.article == article)

    @property
    def hidden_claims(self) -> frozenset[tuple[ArticleSlug, Span]]:
        """Article and content of each claim that is hidden."""
        hides = (f for f in self.found if f.correction.act is Act.HIDE_CLAIM)
        return frozenset((f.correction.article, span) for f in hides for span in f.spans)


def doubt(correction: Correction, message: str) -> Doubt:
    """What to tell of a correction that cannot be made."""
    return Doubt(correction.path, correction.line, message)


def in_order(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """By file and line."""
    return tuple(sorted(corrections, key=lambda c: (c.path, c.line)))


def locate(
    corrections: Iterable[Correction], articles: Sequence[Article], extractions: Sequence[Extraction]
) -> Located:
    """Each correction with what it names; a thing is corrected once, by the line that comes first. What a line says of
    a name in its whole article holds where no other says it of a sentence."""
    papers = {a.slug: (a, e) for a, e in zip(articles, extractions, strict=True)}
    known = {a.slug: a for a in articles}
    taken: dict[tuple[ArticleSlug, Thing], Correction] = {}
    found, doubts = [], []
    for correction in sorted(in_order(corrections), key=lambda c: not c.sentence):
        if correction.article not in papers:
            doubts.append(
                doubt(correction, no_article(correction.article, known, correction.sentence, correction.words))
            )
            continue
        fit = _fit(correction, *papers[correction.article])
        if isinstance(fit, Found) and not correction.sentence:
            left = tuple(s for s in fit.spans if (correction.article, ("name", s)) not in taken)
            fit = replace(fit, spans=left or fit.spans)
        if isinstance(fit, str):
            doubts.append(doubt(correction, fit))
            continue
        things = _things(fit)
        again = next((t for t in things if (correction.article, t) in taken), None)
        if again:
            line = taken[correction.article, again].line
            doubts.append(doubt(correction, messages.CORRECTION_TWICE.format(first=line, what=again[0])))
            continue
        taken.update({(correction.article, thing): correction for thing in things})
        found.append(fit)
    return Located(tuple(sorted(found, key=lambda f: (f.correction.path, f.correction.line))), tuple(doubts))


def _things(fit: Found) -> tuple[Thing, ...]:
    """What the correction changes, comparable."""
    if fit.event:
        return (("event", fit.event),)
    if fit.role:
        return (("role", fit.role),)
    sort = "claim" if fit.correction.act in (Act.HIDE_CLAIM, Act.SPEAKER) else "name"
    return tuple((sort, span) for span in fit.spans)


def _fit(correction: Correction, article: Article, extraction: Extraction) -> Found | str:
    """What the correction is laid on; else what to write instead."""
    if not correction.sentence:
        return _everywhere(correction, article, extraction)
    sentences = holding(correction.sentence, article.prose, extraction.sentences)
    if not sentences:
        near = nearest(correction.sentence, article.prose, extraction.sentences)
        meant = f"; did you mean « {near} »?" if near else "; write words of one sentence as the article has them"
        return f"no sentence of this article has the words « {correction.sentence} »{meant}"
    if correction.act in (Act.WHO, Act.HIDE_NAME):
        return _name(correction, article, extraction, sentences)
    if correction.act in (Act.HIDE_EVENT, Act.DATE):
        told = [(e, (e.timex.text, e.span.of(article.prose))) for e in (*extraction.events, *extraction.undated)
                if any(s.meets(e.span) for s in sentences)]  # fmt: skip
        event = _one(told, "event", correction, article, sentences)
        return event if isinstance(event, str) else Found(correction, event=event)
    if correction.act is Act.HIDE_ROLE:
        said = [(r, (r.text, r.mention.of(article.prose))) for r in extraction.roles
                if any(s.meets(r.span) for s in sentences)]  # fmt: skip
        role = _one(said, "role", correction, article, sentences)
        return role if isinstance(role, str) else Found(correction, role=role)
    claims: dict[Span, Claim] = {}
    for claim in extraction.claims:  # one content, whoever says it
        if any(s.meets(claim.span) or s.meets(claim.cue) for s in sentences):
            claims.setdefault(claim.span, claim)
    content = _one([(span, _claim_words(c, article)) for span, c in claims.items()], "claim", correction, article,
                   sentences)  # fmt: skip
    return content if isinstance(content, str) else Found(correction, (content,))


def _claim_words(claim: Claim, article: Article) -> tuple[str, ...]:
    spans = (claim.span, claim.cue, *((claim.speaker_span,) if claim.speaker_span else ()))
    return tuple(span.of(article.prose) for span in spans)


def _one(
    things: Sequence[tuple[T, tuple[str, ...]]],
    what: str,
    correction: Correction,
    article: Article,
    sentences: tuple[Span, ...],
) -> T | str:
    """The one thing that is meant, each given with its words; else what to write instead."""
    wanted = fold(correction.words)
    if not things:
        return f"the sentence « {shown(article.prose, sentences[0])} » holds no {what}; quote the one that does"
    exact = [thing for thing, texts in things if wanted and wanted in map(fold, texts)]
    some = exact or [thing for thing, texts in things if not wanted or any(has(wanted, fold(text)) for text in texts)]
    if len(some) == 1:
        return some[0]
    choice = " / ".join(f"« {' '.join(texts[0].split())[:40]} »" for _, texts in things)
    if not some:
        return f"no {what} of this sentence has the words « {correction.words} »; write words of one of {choice}"
    if len(sentences) > 1:
        return f"{len(sentences)} sentences of this article have these words; write more of the one that is meant"
    return f"{len(some)} {what}s stand in this sentence; add `words: …` with words of one of {choice}"


def _name(correction: Correction, article: Article, extraction: Extraction, sentences: tuple[Span, ...]) -> Found | str:
    """The names that have these words in the sentence; for a name that no rule found, the words themselves."""
    if len(sentences) > 1:
        return f"{len(sentences)} sentences of this article have these words; write more of the one that is meant"
    (sentence,) = sentences
    names = [m.span for m in extraction.mentions if sentence.holds(m.span)]
    whole = holding(correction.words, article.prose, names)
    if whole:
        return Found(correction, whole)
    written = places(correction.words, article.prose, sentence)
    if correction.act is Act.WHO and written:
        return Found(correction, written)
    inside = tuple(n for n in names if any(place.holds(n) for place in written))
    if inside:
        return Found(correction, inside)
    if correction.act is Act.WHO:
        return f"the sentence has no words « {correction.words} »; write the name as it stands there: `words: …`"
    choice = " / ".join(f"« {shown(article.prose, n)} »" for n in names)
    named = f"write one of {choice}" if choice else "quote the sentence that does"
    return f"no name of this sentence has the words « {correction.words} »; {named}"


def _everywhere(correction: Correction, article: Article, extraction: Extraction) -> Found | str:
    """The names that have these words wherever the article has them; else the words themselves."""
    names = [m.span for m in extraction.mentions]
    found = holding(correction.words, article.prose, names)
    if not found and correction.act is Act.WHO:
        found = tuple(place for s in extraction.sentences for place in places(correction.words, article.prose, s))
    near = nearest(correction.words, article.prose, names)
    meant = f"did you mean « {near} »?" if near else "write the name as it stands there: `words: …`"
    return (
        Found(correction, found) if found else f"no name of this article has the words « {correction.words} »; {meant}"
    )


def corrected(extraction: Extraction, located: Located) -> Extraction:
    """What an article says without the events, roles and names that the editors hide, and with their dates.

    Claims are left as they are: their numbers are those of the article.
    """
    here = extraction.article
    gone = {f.event for f in located.of(Act.HIDE_EVENT, here)}
    dates = {f.event: f.correction.value for f in located.of(Act.DATE, here)}
    roles = {f.role for f in located.of(Act.HIDE_ROLE, here)}
    names = {span for f in located.of(Act.HIDE_NAME, here) for span in f.spans}
    if not gone and not dates and not roles and not names:
        return extraction
    events = [_dated(e, dates[e]) if e in dates else e for e in (*extraction.events, *extraction.undated)]
    events = sorted((e for e in events if e not in gone), key=lambda e: (e.span, e.timex.span))
    kept = replace(
        extraction,
        roles=tuple(r for r in extraction.roles if r not in roles),
        events=tuple(e for e in events if e.timex.value),
        undated=tuple(e for e in events if not e.timex.value),
    )
    return moved(kept, dict.fromkeys(names)) if names else kept


def _dated(event: EventMention, value: str) -> EventMention:
    """The same happening at the date that the editors give."""
    sizes = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}
    precision = sizes.get(len(value.removesuffix("~")), Precision.RANGE)
    return replace(event, timex=replace(event.timex, value=value, precision=precision, anchor=None, rule=RULE))


def moved(extraction: Extraction, spans: Mapping[Span, Span | None]) -> Extraction:
    """The extraction without the mentions at these spans; what is said of one goes to its new span, if it has one."""

    def to(span: Span) -> Span | None:
        return spans.get(span, span)

    def of_event(event: EventMention) -> EventMention:
        new = {t for p in event.participants if (t := to(p))}
        return event if new == set(event.participants) else replace(event, participants=tuple(sorted(new)))

    return replace(
        extraction,
        mentions=tuple(m for m in extraction.mentions if m.span not in spans),
        equations=tuple(e for e in extraction.equations if e.long not in spans and e.short not in spans),
        roles=tuple(replace(r, mention=target) for r in extraction.roles if (target := to(r.mention))),
        events=tuple(of_event(e) for e in extraction.events),
        undated=tuple(of_event(e) for e in extraction.undated),
        claims=tuple(replace(c, speaker=to(c.speaker)) if c.speaker else c for c in extraction.claims),
    )


def without_claims(extraction: Extraction, located: Located) -> Extraction:
    """What an article says without the claims that the editors hide."""
    hidden = located.hidden_claims
    kept = tuple(c for c in extraction.claims if (c.article, c.span) not in hidden)
    return extraction if kept == extraction.claims else replace(extraction, claims=kept)


def dated_by(events: Iterable[Event], located: Located) -> tuple[Event, ...]:
    """The events, each with the corrections that gave it its date."""
    lines = {
        (f.event.article, f.event.span, f.event.timex.span): f.correction
        for f in located.found
        if f.event and f.correction.act is Act.DATE
    }
    found = []
    for event in events:
        given = {lines[place] for e in event.evidence if (place := (e.article, e.span, e.timex.span)) in lines}
        found.append(replace(event, dated_by=in_order(given)) if given else event)
    return tuple(found)


def still_told(before: Iterable[Event], located: Located, articles: Mapping[ArticleSlug, Article]) -> tuple[Doubt, ...]:
    """What to tell of a hidden or dated event that other sentences tell: it stands there as it did.

    ``before``: the events as they would be without corrections.
    """
    lines = {f.event: f.correction for f in located.found if f.event}
    doubts = []
    for event in before:
        others = [e for e in event.evidence if e not in lines]
        for correction in (lines[e] for e in event.evidence if e in lines):
            for other in others:
                article = articles[other.article]
                message = (
                    f"{article.path}:{article.line_of(other.span.start)} tells the same event, which stays as it is "
                    f"there; for that sentence too, write an entry of its own: article: {article.slug}, "
                    f"sentence: {quoted(other.sentence.of(article.prose))}"
                )
                doubts.append(doubt(correction, message))
    return tuple(doubts)
