"""An archive as the pages look at it: what belongs to what, found once."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

from jinja2.runtime import Context

from builder.locale import Locale
from builder.model import (
    Archive,
    Article,
    ArticleSlug,
    BlockKind,
    Correction,
    Entity,
    EntityId,
    Event,
    EventMention,
    Extraction,
    Kind,
    Link,
    Span,
    Statement,
    by_id,
    sort_key_of_date,
)
from builder.pages import weights
from builder.pages.breaks import text_pages
from builder.pages.parts import Part, parts
from builder.pages.rights import shown_end
from builder.pages.settings import SiteSettings
from builder.pages.sources import Place, places

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


@dataclass(frozen=True)
class View:
    """The archive, with its indexes, and the site's language and settings."""

    archive: Archive
    site: SiteSettings
    locale: Locale

    @cached_property
    def _made(self) -> dict[Callable[[View], object], object]:
        return {}

    def once(self, made: Callable[[View], T]) -> T:
        """What ``made`` returns for this view, made at the first asking."""
        if made not in self._made:
            self._made[made] = made(self)
        return cast(T, self._made[made])

    @cached_property
    def articles(self) -> Mapping[ArticleSlug, Article]:
        return {a.slug: a for a in self.archive.articles}

    @cached_property
    def extractions(self) -> Mapping[ArticleSlug, Extraction]:
        return {e.article: e for e in self.archive.extractions}

    @cached_property
    def entities(self) -> Mapping[EntityId, Entity]:
        return by_id(self.archive.entities)

    def of_kind(self, kind: Kind) -> tuple[Entity, ...]:
        """Every entity of one kind, by id."""
        return self._kinds.get(kind, ())

    @cached_property
    def _kinds(self) -> Mapping[Kind, tuple[Entity, ...]]:
        return grouped((e.kind, e) for e in self.archive.entities)

    @cached_property
    def contained(self) -> Mapping[EntityId, tuple[Entity, ...]]:
        """The places that name this one as the nearest they lie in, by id."""
        return grouped((e.within, e) for e in self.of_kind(Kind.PLACE) if e.within)

    @cached_property
    def order(self) -> Mapping[ArticleSlug, int]:
        """Where each article stands: newest first."""
        return {a.slug: i for i, a in enumerate(self.archive.articles)}

    # Mentions

    @cached_property
    def links_in(self) -> Mapping[ArticleSlug, tuple[Link, ...]]:
        """Resolved mentions by article, in text order."""
        return grouped((link.mention.article, link) for link in self.archive.links)

    @cached_property
    def links_to(self) -> Mapping[EntityId, tuple[Link, ...]]:
        """Mentions of an entity: articles newest first, then text order."""
        links = sorted(self.archive.links, key=lambda k: (self.order[k.mention.article], k.mention.span))
        return grouped((link.entity, link) for link in links)

    @cached_property
    def articles_of(self) -> Mapping[EntityId, tuple[Article, ...]]:
        """The articles that name an entity, newest first."""
        return {
            entity: tuple(self.articles[s] for s in dict.fromkeys(k.mention.article for k in links))
            for entity, links in self.links_to.items()
        }

    @cached_property
    def mentions_in(self) -> Mapping[tuple[EntityId, ArticleSlug], tuple[Link, ...]]:
        """Mentions of one entity in one article, in text order."""
        return grouped(((k.entity, k.mention.article), k) for links in self.links_to.values() for k in links)

    @cached_property
    def entities_in(self) -> Mapping[ArticleSlug, tuple[Entity, ...]]:
        """The entities an article names, by first mention."""
        return {
            slug: tuple(self.entities[i] for i in dict.fromkeys(k.entity for k in links))
            for slug, links in self.links_in.items()
        }

    def dates_of(self, entity: Entity) -> tuple[str, str] | None:
        """First and last date of publication of the articles that name it; None where none is dated."""
        dates = sorted(a.published for a in self.articles_of.get(entity.id, ()) if a.published)
        return (dates[0], dates[-1]) if dates else None

    # Places in the text

    @cached_property
    def text_pages(self) -> Mapping[ArticleSlug, tuple[int, ...]]:
        """Per article: for each of its blocks the page of the text that shows it, from 0; most texts have one."""
        return {a.slug: text_pages(a, self.links_in.get(a.slug, ())) for a in self.archive.articles}

    @cached_property
    def _blocks(self) -> Mapping[ArticleSlug, tuple[tuple[int, ...], tuple[Place, ...]]]:
        """Per article: starts of its blocks, and each as a source."""
        return {
            a.slug: (tuple(b.span.start for b in a.blocks), places(a, self.text_pages[a.slug], self.shown_end(a)))
            for a in self.archive.articles
        }

    def shown_end(self, article: Article) -> int:
        """Offset in an article's source at which what its page shows ends."""
        found = self.extractions.get(article.slug)
        return shown_end(article, found.sentences if found else ())

    @cached_property
    def labels(self) -> Mapping[ArticleSlug, str]:
        """What an article is called in a reference: its outlet alone, with its day, or its title; never two alike."""
        outlets = Counter(a.outlet for a in self.archive.articles)
        days = Counter((a.outlet, a.published) for a in self.archive.articles)
        found = {}
        for article in self.archive.articles:
            if article.outlet and outlets[article.outlet] == 1:
                found[article.slug] = article.outlet
            elif article.outlet and article.published and days[article.outlet, article.published] == 1:
                found[article.slug] = f"{article.outlet}, {self.locale.date(article.published)}"
            else:
                found[article.slug] = article.title
        return found

    def place(self, slug: ArticleSlug, offset: int) -> Place:
        """The paragraph that holds an offset of an article's source."""
        starts, places = self._blocks[slug]
        i = bisect_right(starts, offset) - 1
        return places[i] if i >= 0 else Place(self.articles[slug], self.articles[slug].page, "top", 0, BlockKind.TITLE)

    def anchors(self, slug: ArticleSlug) -> tuple[str, ...]:
        """The anchor of each block of an article, in their order."""
        return tuple(place.anchor for place in self._blocks[slug][1])

    @cached_property
    def _sentences(self) -> Mapping[ArticleSlug, tuple[tuple[int, ...], tuple[Span, ...]]]:
        return {e.article: (tuple(s.start for s in e.sentences), e.sentences) for e in self.archive.extractions}

    def sentence(self, slug: ArticleSlug, span: Span) -> Span:
        """The sentence that ``span`` stands in; where none is known, the block; else the span itself."""
        starts, sentences = self._sentences.get(slug, ((), ()))
        i = bisect_right(starts, span.start) - 1
        if i >= 0 and sentences[i].end > span.start:
            return Span(sentences[i].start, max(sentences[i].end, span.end))
        block = self.articles[slug].block_at(span.start)
        return block.span if block else span

    # Events and claims

    @cached_property
    def events_of(self) -> Mapping[EntityId, tuple[Event, ...]]:
        """Events that an entity takes part in, by date."""
        return grouped((entity, event) for event in self.archive.events for entity in event.entities)

    @cached_property
    def events_in(self) -> Mapping[ArticleSlug, tuple[tuple[Event, EventMention], ...]]:
        """Events an article tells, by date, each with that article's first evidence."""
        pairs: dict[tuple[ArticleSlug, str], tuple[Event, EventMention]] = {}
        for event in self.archive.events:
            for evidence in sorted(event.evidence):
                pairs.setdefault((evidence.article, event.id), (event, evidence))
        return grouped((slug, pair) for (slug, _), pair in pairs.items())

    @cached_property
    def said_by(self) -> Mapping[EntityId, tuple[Statement, ...]]:
        """Claims by their speaker, by date (undated last), then as they stand."""
        return grouped((s.speaker, s) for s in self._by_date if s.speaker)

    @cached_property
    def said_about(self) -> Mapping[EntityId, tuple[Statement, ...]]:
        """Claims by those they name; one's claims about oneself are not among them."""
        return grouped((e, s) for s in self._by_date for e in s.about if e != s.speaker)

    @cached_property
    def said_in(self) -> Mapping[ArticleSlug, tuple[Statement, ...]]:
        """Claims by article, in text order."""
        return grouped((s.claim.article, s) for s in self.archive.statements)

    def says_when(self, statement: Statement) -> bool:
        """True where the article's words date the saying; else its date is but the article's."""
        return (statement.claim.timex, statement.date) in self._dates_in[statement.claim.article]

    @cached_property
    def _dates_in(self) -> Mapping[ArticleSlug, frozenset[tuple[Span | None, str | None]]]:
        """The words that date something and what they mean, by article."""
        return {slug: frozenset((t.span, t.value) for t in e.timexes) for slug, e in self.extractions.items()}

    @cached_property
    def corrections_in(self) -> Mapping[ArticleSlug, tuple[Correction, ...]]:
        """What the editors corrected, by article."""
        return grouped((c.article, c) for c in self.archive.corrections)

    @cached_property
    def statements(self) -> Mapping[str, Statement]:
        """Claims by their id."""
        return {s.id: s for s in self.archive.statements}

    @cached_property
    def events_by_date(self) -> tuple[Event, ...]:
        """Every dated event, the oldest first."""
        return tuple(sorted(self.archive.events, key=lambda e: (sort_key_of_date(e.date), e.id)))

    @cached_property
    def event_parts(self) -> tuple[Part[Event], ...]:
        """The timeline in pages, oldest first; nothing where one page holds it."""
        beside = sum(weights.of_undated(found) for e in self.archive.extractions for found in e.undated)
        return parts("timeline/", self.events_by_date, lambda e: e.date, weights.of_event, beside)

    @cached_property
    def claim_parts(self) -> tuple[Part[Statement], ...]:
        """The claims in pages, newest first; nothing where one page holds them."""
        return parts("claims/", self.newest_claims, lambda s: s.date, weights.of_claim)

    @cached_property
    def _homes(self) -> Mapping[str, str]:
        """Page of each event and claim of a parted list, by id."""
        events = {event.id: part.address for part in self.event_parts for event in part.rows}
        return events | {said.id: part.address for part in self.claim_parts for said in part.rows}

    def home_of(self, row: Event | Statement) -> str:
        """Address of the page that an event or a claim has its row on; its id is the fragment."""
        return self._homes.get(row.id, "timeline/" if isinstance(row, Event) else "claims/")

    @cached_property
    def newest_claims(self) -> tuple[Statement, ...]:
        """Every claim, the newest first, undated ones last; those of one day as they stand in the text."""
        order = {s.id: i for i, s in enumerate(self.archive.statements)}
        days = sorted({s.date or "" for s in self.archive.statements}, reverse=True)
        rank = {day: i for i, day in enumerate(days)}
        return tuple(sorted(self.archive.statements, key=lambda s: (rank[s.date or ""], order[s.id])))

    @cached_property
    def _by_date(self) -> tuple[Statement, ...]:
        return tuple(sorted(self.archive.statements, key=lambda s: (s.date is None, s.date or "", s.id)))


def grouped(pairs: Iterable[tuple[K, V]]) -> Mapping[K, tuple[V, ...]]:
    """Values by key, in the order they come."""
    found: dict[K, list[V]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}


def view_of(context: Context) -> View:
    """The view that a template is rendered with."""
    view: View = context["view"]
    return view
