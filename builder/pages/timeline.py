"""The timeline: every dated happening by year and day, those without a date apart, and the chart above."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from builder.model import ArticleSlug, Asset, Entity, EntityId, Event, EventMention, Page, Span, sort_key_of_date
from builder.pages import filters, links, over_time, schema_lists
from builder.pages.environment import render
from builder.pages.figures.bins import is_vague
from builder.pages.indexes import newest
from builder.pages.parts import MOST, Part, left
from builder.pages.parts import parts as split
from builder.pages.view import View
from builder.pages.weights import of_event, of_undated

URI = "timeline.md"
CHOICES = "timeline/choices.json"


@dataclass(frozen=True, slots=True)
class Row:
    """A happening as it stands on the timeline."""

    event: Event | None
    """None for one without a date."""
    title: str
    first: EventMention
    """The evidence that is quoted."""
    others: tuple[EventMention, ...]
    """One more of each further article."""
    entities: tuple[Entity, ...]
    marks: str
    announced: bool = False
    """True where every article that tells it came out before."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date of the timeline, as precise as the words, with what happened."""

    date: str
    label: str
    anchor: str | None
    """``m-2023-05`` on the first day of a month: where the chart's bars lead."""
    vague: bool
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A year of the timeline, or whatever of one stands together, under its heading."""

    anchor: str
    """``y-2023``."""
    label: str
    days: tuple[Day, ...]


def pages(view: View) -> Iterator[Page]:
    """``timeline.md``; where there are many events, also their parts: ``timeline/2023.md``."""
    events = view.events_by_date
    undated = view.once(_undated)
    offer = view.once(_offer)
    text = view.locale
    title = text.text("base.timeline")
    parts: tuple[Part[Event] | Part[Row], ...] = view.event_parts
    if parts or sum(map(_weight, undated)) > MOST:
        room = left(view.event_parts, of_event)
        parts = (*parts, *split("timeline/", undated, lambda _: None, _weight, MOST, room))
    opened = [event for part in view.event_parts if part.is_open for event in part.rows]
    yield render(
        view,
        "timeline",
        URI,
        title,
        parts=parts,
        listed=_open(view, parts) if parts else (),
        years=() if parts else years(view, events),
        undated=() if parts else undated,
        chart=Markup(over_time.bars(view)),
        chart_note=_note(view),
        groups=offer.groups,
        choices_file=CHOICES if offer.every else "",
        forms=filters.forms(view, "timeline.found"),
        many=text.count("timeline.found", len(events)),
        placeholder=events[0].date[:4] if events else "",
        last_year=events[-1].date[:4] if events else "",
        description=text.text("timeline.standfirst"),
        linked_data=schema_lists.with_parts(
            view,
            schema_lists.of_events(view, "timeline/", title, tuple(opened) if parts else events),
            filters.named_parts(view, title, parts),
        ),
        updated=newest(view),
    )
    for part in parts:
        if part.is_open:
            continue
        name = filters.part_title(view, title, part)
        dated = tuple(row for row in part.rows if isinstance(row, Event))
        yield render(
            view,
            "timeline_part",
            links.uri_of(part.address),
            name,
            part=part,
            parts=parts,
            years=years(view, dated),
            undated=tuple(row for row in part.rows if isinstance(row, Row)),
            linked_data=schema_lists.of_events(view, part.address, name, dated),
            updated=newest(view),
        )


def assets(view: View) -> Iterator[Asset]:
    """``timeline/choices.json``, where the filter offers more than its page holds."""
    yield from filters.file(CHOICES, view.once(_offer))


def _offer(view: View) -> filters.Offer:
    events, undated = view.events_by_date, view.once(_undated)
    named = [i for e in events for i in e.entities] + [e.id for r in undated for e in r.entities]
    told = [x.article for e in events for x in e.evidence] + [r.first.article for r in undated]
    return filters.offer(view, named, told)


def years(view: View, events: tuple[Event, ...]) -> tuple[Section, ...]:
    """Dated happenings, oldest first, by year and date."""
    months: set[str] = set()
    of_years = groupby(events, key=lambda e: e.date[:4])
    return tuple(Section(f"y-{year}", year, _days(view, of_year, months)) for year, of_year in of_years)


Listed = tuple[Part[Event] | Part[Row], Section | None, tuple[Row, ...]]


def _open(view: View, parts: Iterable[Part[Event] | Part[Row]]) -> tuple[Listed, ...]:
    """The parts of a long list, each with what of it stands open: its happenings, and those without a date."""
    months: set[str] = set()
    found: list[Listed] = []
    for part in parts:
        rows = part.rows if part.is_open else ()
        dated = [row for row in rows if isinstance(row, Event)]
        section = Section(part.anchor, filters.part_name(view, part), _days(view, dated, months)) if dated else None
        found.append((part, section, tuple(row for row in rows if isinstance(row, Row))))
    return tuple(found)


def _days(view: View, events: Iterable[Event], months: set[str]) -> tuple[Day, ...]:
    by_date = groupby(events, key=lambda e: e.date)
    return tuple(_day(view, date, tuple(of_day), months) for date, of_day in by_date)


def _weight(row: Row) -> int:
    return of_undated(row.first)


def _day(view: View, date: str, events: tuple[Event, ...], months: set[str]) -> Day:
    month = date[:7]
    first = len(month) == 7 and month not in months
    months.add(month)
    rows = tuple(_row(view, event) for event in events)
    return Day(date, view.locale.day(date), f"m-{month}" if first else None, is_vague(date), rows)


def _row(view: View, event: Event) -> Row:
    first, *rest = event.evidence
    others: dict[ArticleSlug, EventMention] = {}
    for evidence in rest:
        if evidence.article != first.article:
            others.setdefault(evidence.article, evidence)
    entities = tuple(view.entities[i] for i in event.entities)
    marks = filters.marks(event.entities, (x.article for x in event.evidence))
    announced = all(_is_ahead(view, x) for x in event.evidence)
    return Row(event, event.title, first, tuple(others.values()), entities, marks, announced)


def _is_ahead(view: View, told: EventMention) -> bool:
    """True for a happening that its article, which is dated, tells before it is."""
    published, value = view.articles[told.article].published, told.timex.value
    return bool(published and value and sort_key_of_date(value)[0] > published)


def _undated(view: View) -> tuple[Row, ...]:
    """Happenings whose words give no date; articles as on every page, then text order."""
    rows = []
    for extraction in view.archive.extractions:
        named = {link.mention.span: link.entity for link in view.links_in.get(extraction.article, ())}
        for found in extraction.undated:
            entities = _participants(view, found.participants, named)
            marks = filters.marks((e.id for e in entities), (found.article,))
            rows.append(Row(None, found.title, found, (), entities, marks))
    return tuple(rows)


def _participants(view: View, spans: tuple[Span, ...], named: Mapping[Span, EntityId]) -> tuple[Entity, ...]:
    return tuple(view.entities[i] for i in dict.fromkeys(named[s] for s in spans if s in named))


def _note(view: View) -> str:
    """What the chart counts and what it leaves out."""
    found = over_time.counts(view)
    text = view.locale
    said = [text.text(f"timeline.chart_note_{found.unit.value}")]
    if any(b.vague for b in found.bins):
        said.append(text.text("timeline.chart_vague"))
    if found.left_out:
        said.append(text.count("timeline.chart_left_out", found.left_out))
    return " ".join(said)
