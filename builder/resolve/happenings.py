"""Events: the same happening told by several articles is one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from builder.model import ArticleSlug, EntityId, Event, EventMention, Extraction, Span, sort_key_of_date
from builder.resolve.entities import slug


def make_events(
    extractions: tuple[Extraction, ...], linked: Mapping[tuple[ArticleSlug, Span], EntityId]
) -> tuple[Event, ...]:
    """Every dated happening, by date."""
    by_date: dict[str, list[EventMention]] = defaultdict(list)
    for extraction in extractions:
        for event in extraction.events:
            if event.timex.value:
                by_date[event.timex.value].append(event)
    found: list[Event] = []
    for date, told in by_date.items():
        for group in _same(sorted(told), linked):
            entities = sorted({e for m in group for p in m.participants if (e := linked.get((m.article, p)))})
            found.append(Event("", date, _title(group), tuple(group), tuple(entities)))
    return _numbered(sorted(found, key=lambda e: (sort_key_of_date(e.date), e.date, e.title, e.evidence)))


def _same(
    told: list[EventMention], linked: Mapping[tuple[ArticleSlug, Span], EntityId]
) -> list[list[EventMention]]:
    """The mentions of one date, those of one happening together."""
    return [[m] for m in told]


def _title(group: list[EventMention]) -> str:
    """The shortest headline of three words or more; else the longest."""
    titles = sorted({m.title for m in group})
    full = [t for t in titles if len(t.split()) > 2]
    return min(full, key=lambda t: (len(t), t)) if full else max(titles, key=lambda t: (len(t), t))


def _numbered(events: list[Event]) -> tuple[Event, ...]:
    """The same events with an id each: the date and the title's words; a second one of a kind has a number."""
    taken: set[str] = set()
    found = []
    for event in events:
        base = f"{slug(event.date.replace('/', ' '))}-{slug(event.title)[:60].strip('-')}"
        tries = [base, *(f"{base}-{i}" for i in range(2, len(events) + 2))]
        chosen = next(t for t in tries if t not in taken)
        taken.add(chosen)
        found.append(Event(chosen, event.date, event.title, event.evidence, event.entities))
    return tuple(found)
