"""The files to take away, each read by a library of its kind."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date

import feedparser
import icalendar
import pytest
from bs4 import BeautifulSoup

from builder.locale import load
from builder.model import Act, Archive
from builder.pages.data import FIELDS
from builder.pages.days import first_and_last
from builder.pages.export import document
from builder.pages.making import make
from builder.pages.settings import SiteSettings
from builder.pages.view import View
from tests.pages import made_up

SITE = SiteSettings("Essai, « fête »; suite", "https://example.org/essai/", "fr")


@pytest.fixture(scope="module")
def archive() -> Archive:
    return made_up.archive()


@pytest.fixture(scope="module")
def files(archive: Archive) -> dict[str, bytes]:
    return {a.uri: a.content for a in make(archive, SITE).assets}


def test_each_named_file_is_there(files: dict[str, bytes]) -> None:
    from builder.pages.data import FILES

    assert {f.uri for f in FILES} <= set(files)


def test_the_calendar_has_every_dated_event(archive: Archive, files: dict[str, bytes]) -> None:
    found = icalendar.Calendar.from_ical(files["data/events.ics"])
    events = found.walk("VEVENT")
    assert len(events) == len(archive.events)
    titles = {str(e["SUMMARY"]) for e in events}
    assert titles == {e.title for e in archive.events}
    assert all(e.decoded("DTSTART") < e.decoded("DTEND") for e in events)
    assert all(len(line) <= 75 for line in files["data/events.ics"].split(b"\r\n"))


def test_an_early_year_has_four_digits_in_the_calendar(archive: Archive) -> None:
    early = replace(archive, events=(replace(archive.events[0], date="0800-12-25"),))
    content = next(a.content for a in make(early, SITE).assets if a.uri == "data/events.ics")
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (date(800, 12, 25), date(800, 12, 26))
    assert b"DTSTART;VALUE=DATE:08001225" in content


def test_an_archive_without_events_has_a_calendar_with_a_component(archive: Archive) -> None:
    content = next(a.content for a in make(replace(archive, events=()), SITE).assets if a.uri == "data/events.ics")
    found = icalendar.Calendar.from_ical(content)
    assert [part.name for part in found.subcomponents] == ["VTIMEZONE"]


def test_a_month_spans_its_days_and_nothing_else() -> None:
    assert first_and_last("2023-02") == (date(2023, 2, 1), date(2023, 2, 28))
    assert first_and_last("2022-03/2022-05") == (date(2022, 3, 1), date(2022, 5, 31))
    assert first_and_last("2023~") == (date(2023, 1, 1), date(2023, 12, 31))
    assert first_and_last("2023-13") is None


def test_the_table_quotes_each_mention_in_its_sentence(archive: Archive, files: dict[str, bytes]) -> None:
    rows = list(csv.DictReader(io.StringIO(files["data/archive.csv"].decode("utf-8"))))
    assert len(rows) == len(archive.links)
    sources = {a.slug: a.source for a in archive.articles}
    for row in rows:
        assert sources[row["article"]][int(row["start"]) : int(row["end"])] == row["text"]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_of_the_table_is_a_formula(archive: Archive, sign: str) -> None:
    titled = replace(archive, articles=tuple(replace(a, title=f"{sign}1+1", outlet=sign) for a in archive.articles))
    content = next(a.content for a in make(titled, SITE).assets if a.uri == "data/archive.csv").decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(content, newline="")))
    assert len(rows) == len(archive.links)
    assert {row["title"] for row in rows} == {f"'{sign}1+1"}
    assert {row["outlet"] for row in rows} == {f"'{sign}"}


def test_the_page_on_data_lists_the_fields_that_the_export_has(archive: Archive) -> None:
    exported = document(replace(archive, corrections=(made_up.correction(Act.HIDE_EVENT),)))
    for part, fields in FIELDS:
        assert set(fields) == set(exported[part][0]), part
    assert {part for part, _ in FIELDS} == set(exported) - {"schema"}


def test_places_stand_longitude_first(archive: Archive, files: dict[str, bytes]) -> None:
    found = json.loads(files["data/places.geojson"])
    located = [e for e in archive.entities if e.location]
    assert len(found["features"]) == len(located)
    where = located[0].location
    assert where is not None
    assert found["features"][0]["geometry"]["coordinates"] == [where.longitude, where.latitude]


def test_slides_are_as_precise_as_the_words(archive: Archive, files: dict[str, bytes]) -> None:
    slides = {s["unique_id"]: s for s in json.loads(files["data/timeline.json"])["events"]}
    for event in archive.events:
        start = event.date.replace("~", "").partition("/")[0]
        assert len(slides[event.id]["start_date"]) == len(start.split("-"))


def test_slides_are_html_and_say_the_words_of_an_article_as_they_are(archive: Archive) -> None:
    hostile = "<img src=x onerror=alert(1)> & \"'"
    titled = replace(
        archive,
        articles=tuple(replace(a, outlet=hostile) for a in archive.articles),
        events=tuple(replace(e, title=hostile) for e in archive.events),
    )
    files = {a.uri: a.content for a in make(titled, SiteSettings(hostile)).assets}
    found = json.loads(files["data/timeline.json"])
    read = [BeautifulSoup(slide["text"][key], "html.parser") for slide in found["events"] for key in slide["text"]]
    read.append(BeautifulSoup(found["title"]["text"]["headline"], "html.parser"))
    assert not [soup for soup in read if soup.find(True)]
    assert all(hostile in soup.get_text() for soup in read)


def test_feeds_are_atom_with_dated_entries(archive: Archive, files: dict[str, bytes]) -> None:
    for uri in ("feed.xml", *(f"{e.id}/feed.xml" for e in archive.entities)):
        found = feedparser.parse(files[uri])
        assert not found.bozo, uri
        assert found.version == "atom10"
        assert all(entry.updated_parsed and entry.link.startswith(SITE.url) for entry in found.entries)
    root = feedparser.parse(files["feed.xml"])
    assert [e.title for e in root.entries] == [a.title for a in archive.articles if a.published]


def test_files_without_an_address_of_the_site_still_parse(archive: Archive) -> None:
    bare = {a.uri: a.content for a in make(archive, SiteSettings("Essai")).assets}
    assert not feedparser.parse(bare["feed.xml"]).bozo
    assert b"Sitemap" not in bare["robots.txt"]


def test_the_same_archive_gives_the_same_bytes(archive: Archive, files: dict[str, bytes]) -> None:
    assert {a.uri: a.content for a in make(made_up.archive(), SITE).assets} == files
    assert View(archive, SITE, load("fr")).site is SITE


def test_an_entitys_data_are_its_own_part_of_the_archive(archive: Archive, files: dict[str, bytes]) -> None:
    whole = document(archive)
    for entity in whole["entities"]:
        part = json.loads(files[f"{entity['id']}/data.json"])
        assert part["schema"] == whole["schema"]
        assert part["entities"] == [entity]
        assert part["mentions"] == [m for m in whole["mentions"] if m["entity"] == entity["id"]]
        assert part["events"] == [e for e in whole["events"] if entity["id"] in e["entities"]]
        assert all(c in whole["claims"] for c in part["claims"])
        spoken = {c["id"] for c in whole["claims"] if c["speaker"] == entity["id"]}
        assert spoken <= {c["id"] for c in part["claims"]}
        named = {m["article"] for m in part["mentions"]}
        assert named <= {a["id"] for a in part["articles"]}
