"""The lead of an entity's page: facts that articles state, one after another, each with its reference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup, escape

from builder.data.folding import bare, fold, vocabulary
from builder.locale.typography import typeset
from builder.model import ArticleSlug, Entity, EventMention, Role, Span, sort_key_of_date
from builder.pages import links, told
from builder.pages.environment import foreign, place_words, printed
from builder.pages.quoting import quoted, words
from builder.pages.sources import Place
from builder.pages.times import ordinals
from builder.pages.view import View

ROLES, EVENTS, CLAIMS = 3, 3, 2
"""So many of each are told; claims only of whom no event is known."""
WHOLE = 260
"""A sentence of so many characters is quoted where its title is not whole."""


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


SHORT = 3
"""Letters of a title that stands for its trade: ``Me``, ``Dr``, ``Mgr``."""


def told_roles(view: View, entity: Entity) -> tuple[Role, ...]:
    """Its roles, newest first, each once; in the site's language where any is, and none that another one holds."""
    spoken = [r for r in entity.roles if view.articles[r.article].language == view.locale.language]
    roles = {_core(role): role for role in reversed(spoken or entity.roles)}
    whole = [r for r in roles.values() if not any(r is not o and _holds(o, r) for o in roles.values())]
    whole = [r for r in whole if len(r.text) > SHORT] or whole  # "Me" beside "avocat de la victime" says nothing more
    return tuple(r for r in entity.roles if r in whole)


def _core(role: Role) -> tuple[str, ...]:
    """What a role says, however its area is called: of the region, and of the oblast, of one name are one role."""
    small = vocabulary("determiners") | vocabulary("name_links")
    said = [w for w in bare(role.text) if w not in small]
    # "ministre d'État": a word for an area before no name is no area's.
    return tuple(
        w for w, after in zip(said, [*said[1:], ""], strict=True) if not (after and w in vocabulary("region_heads"))
    )


def _holds(whole: Role, part: Role) -> bool:
    """True when one role says more of what the other does: ``gouverneur de l’oblast``, ``gouverneur``.

    ``ancien gouverneur`` is another one.
    """
    return whole.text.casefold().startswith(f"{part.text.casefold()} ")


def _roles(view: View, entity: Entity, references: _References) -> Iterator[Markup]:
    roles = told_roles(view, entity)[:ROLES]
    if not roles:
        return
    said = []
    for role in roles:
        language = view.articles[role.article].language
        words = foreign(view, language, typeset(role.text, language))
        said.append(str(words + references.to(role.article, role.span)))
    pattern = escape(view.locale.text("entity.lead_roles"))
    yield pattern.format(name=entity.name, roles=Markup(view.locale.join(said)))


def _events(view: View, entity: Entity, references: _References) -> Iterator[Markup]:
    """The first dated events, one a date; where a title is cut short, its sentence stands instead, if it is not long.

    What opens with a pronoun is clear beside its text alone: it is told where nothing else is.
    """
    events = view.events_of.get(entity.id, ())
    clear = [e for e in events if vocabulary("pronouns").isdisjoint(fold(e.title).split()[:1])]
    by_date = {event.date: event for event in reversed(clear or events)}
    for event in sorted(by_date.values(), key=lambda e: (sort_key_of_date(e.date), e.id))[:EVENTS]:
        evidence: EventMention = min(event.evidence)
        article = view.articles[evidence.article]
        language = event.language
        title = escape(typeset(event.title.rstrip(" ."), event.language))
        if title.endswith("…") and len(words(article, evidence.sentence)) <= WHOLE:
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
        said, cue = (foreign(view, article.language, words) for words in (said, quoted(article, claim.cue)))
        key = "entity.lead_claim" if statement.date else "entity.lead_claim_undated"
        date = view.locale.date(statement.date) if statement.date else ""
        if date and not view.says_when(statement):
            date = view.locale.text("base.published_on", date=date)
        when = ordinals(_capital(date))
        pattern = escape(view.locale.text(key))
        words = pattern.format(date=when, name=entity.name, cue=cue, said=said)
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
