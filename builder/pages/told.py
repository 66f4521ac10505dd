"""Who tells a happening: the articles themselves, or only somebody whose words they give, and how far they are held."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter

from markupsafe import Markup

from builder.data.folding import fold, vocabulary
from builder.dates.quotations import is_quoted
from builder.extract.sayings import innermost, is_saying, is_told
from builder.model import ArticleSlug, Claim, Event, EventMention, Span, Statement, Status
from builder.pages import quoting
from builder.pages.statuses import statuses_of
from builder.pages.view import View

OPENING = re.compile(r"^(?:<[^>]*>)*\w(?!\w*[A-ZÀ-Þ])")
"""The first letter of words that may have a tag before them."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim that a happening is told by."""

    statement: Statement
    status: str
    """As on the page of claims; ``denied`` where the speaker denies that it happened."""
    speaker: str
    """Who speaks: the entity's name, else the article's words; empty where nobody is named."""


def marks(view: View, told: Event | EventMention) -> tuple[Mark, ...]:
    """The claims that tell a happening, a speaker once; none where an article tells it in its own name."""
    evidence = _evidence(told)
    claimed = view.once(_claimed)
    said = [claimed.get((e.article, e.span, e.timex.span), ()) for e in evidence]
    if not all(s or e.hedged for s, e in zip(said, evidence, strict=True)):
        return ()
    found: dict[tuple[str, str], Mark] = {}
    for statement in (s for of_one in said for s in of_one):
        status = "denied" if statement.claim.denies else view.once(statuses_of)[statement.id]
        mark = Mark(statement, status, _speaker(view, statement))
        found.setdefault((mark.speaker, mark.status), mark)
    return tuple(found.values())


def worded(view: View, told: Event | EventMention) -> tuple[Mark, ...]:
    """The claims to be named beside a happening: not the denial that it is told as (``Zed Exemple a démenti avoir
    reçu …``), which would read as if that were denied."""
    evidence = _evidence(told)

    def is_inside(claim: Claim) -> bool:
        cue = fold(claim.cue.of(view.articles[claim.article].source))
        return any(e.article == claim.article and (e.span.holds(claim.cue) or cue in fold(e.title)) for e in evidence)

    return tuple(m for m in marks(view, told) if not (m.statement.claim.denies and is_inside(m.statement.claim)))


def beside(view: View, told: Event | EventMention) -> tuple[Mark, ...]:
    """The same, for where each claim is shown with who denies it: that denial is no mark of its own there, or
    ``démentie par Zed Exemple`` would stand twice."""
    found = worded(view, told)
    denying = {view.statements[a].speaker for m in found if m.status == Status.DENIED for a in m.statement.answers}
    return tuple(m for m in found if not (m.statement.claim.denies and m.statement.speaker in denying - {None}))


def answered(view: View, told: Event | EventMention) -> tuple[Mark, ...]:
    """Of a happening that is but somebody's saying so, the claims that others deny or confirm, that are opposed or that
    editors judge, each answer once: that it was said is so, what was said is not for that. None where an article tells
    what happened in its own name, nor of a denial, which is the answer itself."""
    evidence = _evidence(told)
    said = [_said(view, e) for e in evidence]
    if not all(s or e.hedged for s, e in zip(said, evidence, strict=True)):
        return ()
    found: dict[tuple[str, tuple[str | None, ...]], Mark] = {}
    for statement in (s for of_one in said for s in of_one):
        status = view.once(statuses_of)[statement.id]
        if status not in (Status.ATTRIBUTED, Status.HEDGED) and not statement.claim.denies:
            answering = tuple(view.statements[a].speaker for a in statement.answers)
            found.setdefault((status, answering), Mark(statement, status, _speaker(view, statement)))
    return tuple(found.values())


def _said(view: View, evidence: EventMention) -> tuple[Statement, ...]:
    article = view.articles[evidence.article]
    said = view.said_in.get(evidence.article, ())
    return tuple(s for s in said if is_saying(article, evidence, s.claim))


def distance(view: View, told: Event | EventMention) -> str:
    """Key of the words by which a happening that no claim tells is kept at a distance: every article marks it as
    alleged, reported or seeming so, or only gives somebody's words and says not whose; empty where some vouches for it.
    """
    evidence = _evidence(told)
    if all(e.hedged for e in evidence):
        return "base.status_hedged"
    quoted = all(_is_quoted(view.articles[e.article].prose, e.span.start, e.timex.span.start) for e in evidence)
    return "told.quoted" if quoted and not marks(view, told) else ""


def _evidence(told: Event | EventMention) -> tuple[EventMention, ...]:
    return told.evidence if isinstance(told, Event) else (told,)


def _is_quoted(prose: str, start: int, date: int) -> bool:
    """True where the deed stands between quotation marks with its date: not ``La « marche du 12 mars » a réuni``."""
    return is_quoted(prose, date) and (prose[start] in "«“" or is_quoted(prose, start))


def of(view: View, told: Event, named: Callable[[Mark], str] = attrgetter("speaker")) -> str:
    """Who tells a happening, in words, or that the text itself keeps its distance: ``sous réserve``, ``propos cités``;
    else empty."""
    if found := in_words(view, worded(view, told), named):
        return found
    if answers := answered(view, told):
        return ", ".join(_answer(view, mark) for mark in answers)
    kept = distance(view, told)
    return view.locale.text(kept) if kept else ""


def _answer(view: View, mark: Mark) -> str:
    """How a saying is answered, in words: ``démenti par Zed Exemple``; else the status of the claim."""
    answers = (view.statements[a].speaker for a in mark.statement.answers)
    names = [view.entities[speaker].name for speaker in answers if speaker]
    if mark.status == Status.DENIED and names:
        return view.locale.text("told.denied_by", name=view.locale.join(list(dict.fromkeys(names))))
    return view.locale.text(f"base.status_{mark.status}")


def in_words(view: View, found: Iterable[Mark], named: Callable[[Mark], str] = attrgetter("speaker")) -> str:
    """The marks in words: ``selon la Ligue (sous réserve), démenti par Zed Exemple``; empty for none.

    ``named`` writes who speaks, where somebody is named; as plain text, if nothing else is given.
    """
    return ", ".join(_in_words(view, mark, named(mark)) for mark in found)


def _in_words(view: View, mark: Mark, name: str) -> str:
    text = view.locale
    name = name or text.text("told.somebody")
    if mark.statement.claim.denies:
        return text.text("told.denied_by", name=name)
    key = "told.according" if mark.status == "attributed" else "told.according_status"
    return text.text(key, name=name, status=text.text(f"base.status_{mark.status}"))


def _speaker(view: View, statement: Statement) -> str:
    if statement.speaker:
        return view.entities[statement.speaker].name
    span = statement.claim.speaker_span
    said = quoting.words(view.articles[statement.claim.article], span) if span else ""
    if fold(said) in vocabulary("pronouns"):
        return ""
    return str(within(Markup(said)))


def within(speaker: Markup) -> Markup:
    """The article's words for a speaker as they stand inside a sentence: ``selon le maire``, who opens his own."""
    words = speaker.striptags()
    first = next(iter(fold(words).split()), "")
    opens = first in vocabulary("determiners") | vocabulary("openings") and words[1:2] != "."  # not "L. Exemple"
    return Markup(OPENING.sub(lambda m: m[0].lower(), speaker)) if opens else speaker


def _claimed(view: View) -> Mapping[tuple[ArticleSlug, Span, Span], tuple[Statement, ...]]:
    """By clause and date, the claims that it stands in: of those around one another, the innermost."""
    found = {}
    for extraction in view.archive.extractions:
        article = view.articles[extraction.article]
        said = sorted(view.said_in.get(article.slug, ()), key=_start)
        longest = max((len(s.claim.span) for s in said), default=0)
        for evidence in (*extraction.events, *extraction.undated):
            # Only a claim that meets the clause can tell it: in a long article few of many.
            first = bisect_left(said, evidence.span.start - longest, key=_start)
            last = bisect_left(said, evidence.span.end, lo=first, key=_start)
            around = [s for s in said[first:last] if is_told(article, evidence, s.claim)]
            inner = innermost(s.claim for s in around)
            key = (article.slug, evidence.span, evidence.timex.span)
            found[key] = tuple(s for s in around if s.claim in inner)
    return found


def _start(statement: Statement) -> int:
    return statement.claim.span.start
