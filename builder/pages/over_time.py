"""The archive's events over time, as the chart of the timeline and the strip of the home page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from babel.dates import get_month_names

from builder.model import Event
from builder.pages import links
from builder.pages.figures import bins, chart
from builder.pages.parts import Part
from builder.pages.view import View

SHARE = 2
"""Events of one month that the strip names before it looks elsewhere."""


def counts(view: View) -> bins.Bins:
    """Every dated event, by month, year or decade."""
    return bins.count(event.date for event in view.archive.events)


def key(event: Event, found: bins.Bins) -> str | None:
    """The bin that an event is counted in; None where the chart leaves it out."""
    value = bins.key_of(event.date, found.unit)
    return value if value and found.bins and found.bins[0].key <= value <= found.bins[-1].key else None


def bin_words(view: View, value: str, unit: bins.Unit) -> str:
    """A bin in words: ``mai 2023``, ``2023``, ``années 1990``."""
    if unit is bins.Unit.DECADE:
        return view.locale.text("timeline.decade", year=value)
    return view.locale.date_alone(value)


def bars(view: View) -> str:
    """The chart above the timeline, each bar leading to its month or year; empty without events."""
    found = counts(view)
    if not found.bins:
        return ""
    text = view.locale
    letters = get_month_names("narrow", "stand-alone", text.language)
    events = sorted({e.date[:4] for e in view.archive.events})
    firsts = {bins.key_of(e.date, found.unit): e for e in reversed(view.events_by_date)}
    homes = {part.key: part for part in view.event_parts if part.number == 1}

    def label(value: str, number: int) -> str:
        return text.text(
            "timeline.bar", when=bin_words(view, value, found.unit), many=text.count("base.n_events", number)
        )

    def target(value: str) -> str:
        if found.unit is bins.Unit.MONTH:
            event = firsts[value]
            anchor = f"m-{value}" if event.date.startswith(value) else event.id
            return links.href("timeline.md", view.home_of(event), anchor)
        if found.unit is bins.Unit.DECADE:
            value = next((y for y in events if y >= value), value)
        home = _first(homes, value)
        return f"#{home.anchor}" if home else f"#y-{value}"

    return chart.bars(
        found,
        title=text.text(f"timeline.chart_{found.unit.value}"),
        label=label,
        initial=lambda value: str(letters[int(value[5:7])]).lower(),
        target=target,
    )


def _first(homes: Mapping[str, Part[Event]], value: str) -> Part[Event] | None:
    """The first part of the timeline that begins in a year, or that has it among others."""
    here = (part for key, part in homes.items() if key.startswith(value))
    among = (part for key, part in homes.items() if _is_among(value, key))
    return next(here, next(among, None))


def _is_among(year: str, key: str) -> bool:
    first, _, last = key.partition("/")
    return len(first) == len(last) == len(year) and first <= year <= last


def strip(view: View, chosen: tuple[Event, ...]) -> str:
    """The strip of the home page, with the numbers of the events named below it; empty without events."""
    found = counts(view)
    if not found.bins:
        return ""
    numbers: dict[str, tuple[int, ...]] = {}
    for i, event in enumerate(chosen, 1):
        if place := key(event, found):
            numbers[place] = (*numbers.get(place, ()), i)
    first, last = (bin_words(view, found.bins[i].key, found.unit) for i in (0, -1))
    many = view.locale.count("base.n_events", found.total)
    drawn = f"bars_{found.unit.value}" if chart.has_bars(found) else "dots"
    title = view.locale.text(f"home.strip_{drawn}", many=many, first=first, last=last)
    return chart.strip(found, numbers, title=title)


def strip_note(view: View) -> str:
    """How many events the strip leaves out, in words; empty where it has them all."""
    left_out = counts(view).left_out
    return view.locale.count("home.strip_left_out", left_out) if left_out else ""


def chosen(view: View, most: int = 6) -> tuple[Event, ...]:
    """The events that most articles tell, by date: those that the strip names; few of one month where others are."""
    found = counts(view)
    drawn = [(e, place) for e in view.archive.events if (place := key(e, found))]
    drawn.sort(key=lambda d: (-len({x.article for x in d[0].evidence}), -len(d[0].entities), d[0].date, d[0].id))
    taken: Counter[str] = Counter()
    ranked: list[tuple[int, int, Event]] = []
    for i, (event, place) in enumerate(drawn):
        ranked.append((taken[place] // SHARE, i, event))
        taken[place] += 1
    first = [event for _, _, event in sorted(ranked, key=lambda r: r[:2])[:most]]
    return tuple(sorted(first, key=lambda e: (e.date, e.id)))
