"""The lead of an entity's page: facts that articles state, one after another, each with its reference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup, escape

from builder.extract.sayings import is_source
from builder.locale.typography import typeset
from builder.model import ArticleSlug, Entity, Span
from builder.pages import links, told
from builder.pages.best import WHOLE, tellings
from builder.pages.environment import foreign, place_words, printed
from builder.pages.offices import as_told, told_roles
from builder.pages.quoting import low, quoted
from builder.pages.sources import Place
from builder.pages.times import ordinals
from builder.pages.view import View

CLOSED = re.compile(r"""([.!?…](?:”|"|&#34;)(?:</span>)?)\.$""")
"""The end of a sentence of ours behind that of a quotation in it, which ends it already."""
ROLES, EVENTS, CLAIMS = 3, 3, 2
"""So many of each are told; claims only of whom no event is known."""


@dataclass(frozen=True, slots=True)
class Lead:
    """Paragraphs of HTML, and the sources that their numbers stand for, in order."""

    paragraphs: tuple[Markup, ...]
    sources: tuple[Place, ...]


class _References:
    """Numbers for sources, in the order in which they are first needed."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.places: list[Place] = []

    def to(self, slug: ArticleSlug, span: Span) -> Markup:
        """The raised number of a paragraph."""
        place = self.view.place(slug, span.start)
        if place not in self.places:
            self.places.append(place)
        n = self.places.index(place) + 1
        title = f"{printed(place.article)}, {place_words(self.view, place)}"
        # A number is of any language, a title is of the article's.
        language = self.view.locale.language
        lang = place.article.language if place.number and place.article.language != language else ""
        spoken = Markup(' lang="{}"').format(lang) if lang else Markup("")
        return Markup('<a class="d-ref" href="#r{}"{} title="{}">{}</a>').format(n, spoken, title, n)


def lead(view: View, entity: Entity) -> Lead | None:
    """What the articles say an entity is and what became of it; None where they say neither."""
    references = _References(view)
    paragraphs = [*_roles(view, entity, references)]
    happened = list(_events(view, entity, references)) or list(_claims(view, entity, references))
    if happened:
        paragraphs.append(Markup(" ").join(happened))
    return Lead(tuple(paragraphs), tuple(references.places)) if paragraphs else None


def _roles(view: View, entity: Entity, references: _References) -> Iterator[Markup]:
    roles = told_roles(view, entity)[:ROLES]
    if not roles:
        return
    said = []
    for role in roles:
        language = view.articles[role.article].language
        words = foreign(view, language, typeset(as_told(view, role), language))
        said.append(str(words + references.to(role.article, role.span)))
    pattern = escape(view.locale.text("entity.lead_roles"))
    yield pattern.format(name=entity.name, roles=Markup(view.locale.join(said)))


def _events(view: View, entity: Entity, references: _References) -> Iterator[Markup]:
    """The dated events that are told best; where a title is cut, its sentence stands instead, if it is not long."""
    for telling in tellings(view, entity, EVENTS):
        event, evidence = telling.event, telling.evidence
        article = view.articles[evidence.article]
        language = event.language
        title = escape(typeset(event.title.rstrip(" ."), event.language))
        if telling.is_sentence:
            language = article.language
            # The sentence of ours that quotes it ends with a full stop of its own.
            title = Markup(view.locale.quote(str(quoted(article, evidence.sentence, limit=WHOLE)).rstrip(" .")))
        title = foreign(view, language, title)
        date = ordinals(_capital(view.locale.date(event.date)))
        said = Markup(told.of(view, event, partial(_speaker, view)))
        pattern = escape(view.locale.text("entity.lead_event_told" if said else "entity.lead_event"))
        sentence = Markup(pattern.format(date=date, title=title, told=said).replace("….", "…"))
        yield sentence + references.to(evidence.article, evidence.span)


def _speaker(view: View, mark: told.Mark) -> Markup:
    """Who speaks, as HTML; the words of an article in its language."""
    statement = mark.statement
    language = None if statement.speaker else view.articles[statement.claim.article].language
    return foreign(view, language, mark.speaker) if mark.speaker else Markup("")


def _claims(view: View, entity: Entity, references: _References) -> Iterator[Markup]:
    for statement in view.said_by.get(entity.id, ())[:CLAIMS]:
        claim = statement.claim
        article = view.articles[claim.article]
        said = quoted(article, claim.span, limit=200)
        said = Markup(view.locale.quote(str(said))) if claim.direct else said
        cue = low(quoted(article, claim.cue))
        said, cue = (foreign(view, article.language, words) for words in (said, cue))
        key = "entity.lead_claim" if statement.date else "entity.lead_claim_undated"
        if is_source(article, claim):
            key = "entity.lead_said" if statement.date else "entity.lead_said_undated"
        date = view.locale.date(statement.date) if statement.date else ""
        if date and not view.says_when(statement):
            date = view.locale.text("entity.lead_published", date=date)
        when = ordinals(_capital(date))
        pattern = escape(view.locale.text(key))
        words = pattern.format(date=when, name=entity.name, cue=cue, said=said)
        words = Markup(CLOSED.sub(r"\1", str(words)))
        yield words + references.to(claim.article, claim.span)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def source_line(view: View, uri: str, place: Place) -> Markup:
    """``« Title », ¶ 2, 22 mai 2023``: an entry of the list of references."""
    target = links.href(uri, place.page, place.anchor)
    said = Markup(view.locale.quote(str(foreign(view, place.article.language, printed(place.article)))))
    title = Markup('<a href="{}">{}</a>').format(target, said)
    parts = [title, escape(place_words(view, place))]
    if place.article.published:
        parts.append(ordinals(view.locale.date(place.article.published)))
    return Markup(", ").join(parts)
