"""The dated events as iCalendar (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from urllib.parse import urlsplit

from builder.model import Event
from builder.pages import quoting, told
from builder.pages.days import first_and_last
from builder.pages.indexes import newest
from builder.pages.view import View

NOTHING = ("BEGIN:VTIMEZONE", "TZID:UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000",
           "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE")  # fmt: skip
"""What shows nothing: a calendar without any component is none (RFC 5545, 3.6)."""


def calendar(view: View) -> str:
    """All dated events; what is dated by month or year spans it, and says so."""
    stamp = (newest(view) or "1970-01-01").replace("-", "") + "T000000Z"
    host = urlsplit(view.site.url).netloc or "dossier.invalid"
    events = [line for event in view.archive.events for line in _event(view, event, stamp, host)]
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Dossier//archive//" + view.locale.language.upper(),
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(view.site.name)}",
        *(events or NOTHING),
        "END:VCALENDAR",
    ]
    return "".join(_folded(line) + "\r\n" for line in lines)


def _event(view: View, event: Event, stamp: str, host: str) -> Iterator[str]:
    days = first_and_last(event.date)
    if days is None:
        return
    evidence = event.evidence[0]
    article = view.articles[evidence.article]
    sentence = view.locale.quote(quoting.words(article, evidence.sentence))
    by = ", ".join(filter(None, (view.locale.date(event.date), told.of(view, event))))
    said = f"{by}. {sentence} {article.outlet or article.title}"
    yield "BEGIN:VEVENT"
    yield f"UID:{event.id}@{host}"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{_basic(days[0])}"
    if days[1].year < 9999:
        yield f"DTEND;VALUE=DATE:{_basic(days[1] + timedelta(days=1))}"
    yield f"SUMMARY:{_text(event.title)}"
    yield f"DESCRIPTION:{_text(said)}"
    if view.site.url:
        yield f"URL:{view.site.url.rstrip('/')}/{view.home_of(event)}#{event.id}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _basic(day: date) -> str:
    """``08001225``: four digits of a year, which ``%Y`` does not write everywhere."""
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _text(words: str) -> str:
    """A value of kind TEXT."""
    plain = "".join(c if c.isprintable() or c == "\n" else " " for c in words)
    for char in ("\\", ";", ","):
        plain = plain.replace(char, "\\" + char)
    return plain.replace("\n", "\\n")


def _folded(line: str) -> str:
    """A line in pieces of at most 75 bytes, no letter cut in two."""
    if len(line.encode("utf-8")) <= 74:
        return line
    pieces, size = [""], 0
    for char in line:
        width = len(char.encode("utf-8"))
        if size + width > 74:
            pieces.append("")
            size = 0
        pieces[-1] += char
        size += width
    return "\r\n ".join(pieces)
