"""Every file and block that a machine reads, in the built demo, parsed by a library of its kind."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import bibtexparser
import feedparser
import icalendar
import jsonschema
import pytest
import rispy
from rdflib import RDF, Graph, Namespace, URIRef

from tests.site.archives import whole_pages

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")]

SCHEMA = Namespace("https://schema.org/")
BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)

PLACES = {
    "type": "object",
    "required": ["type", "features"],
    "properties": {
        "type": {"const": "FeatureCollection"},
        "features": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["type", "geometry", "properties"],
                "properties": {
                    "type": {"const": "Feature"},
                    "geometry": {
                        "type": "object",
                        "required": ["type", "coordinates"],
                        "properties": {
                            "type": {"const": "Point"},
                            "coordinates": {
                                "type": "array",
                                "prefixItems": [
                                    {"type": "number", "minimum": -180, "maximum": 180},
                                    {"type": "number", "minimum": -90, "maximum": 90},
                                ],
                                "minItems": 2,
                                "maxItems": 2,
                            },
                        },
                    },
                },
            },
        },
    },
}
"""GeoJSON (RFC 7946), as far as points go."""

DAY = {
    "type": "object",
    "required": ["year"],
    "properties": {"year": {"type": ["integer", "string"]}, "month": {}, "day": {}, "display_date": {"type": "string"}},
}
SLIDES = {
    "type": "object",
    "required": ["events"],
    "properties": {
        "events": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["start_date", "text", "unique_id"],
                "properties": {
                    "start_date": DAY,
                    "end_date": DAY,
                    "text": {"type": "object", "required": ["headline"]},
                },
            },
        }
    },
}
"""TimelineJS 3, as far as we use it."""


def pages(site: Path) -> list[Path]:
    return [p for p in whole_pages(site) if p.name == "index.html"]


def archive(site: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((site / "data" / "archive.json").read_text(encoding="utf-8"))
    return found


def test_a_page_has_one_block_of_linked_data_and_the_page_for_errors_none(demo_site: Path) -> None:
    assert "application/ld+json" not in (demo_site / "404.html").read_text("utf-8")
    for path in pages(demo_site):
        blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', path.read_text("utf-8"), re.S)
        assert len(blocks) == 1, path
        for block in blocks:
            found = json.loads(block)
            assert found["@context"] == "https://schema.org"
            assert found["@type"] in {"WebPage", "CollectionPage", "SearchResultsPage", "AboutPage"}


def test_every_block_of_linked_data_is_a_graph_of_things_of_schema_org(demo_site: Path) -> None:
    pages = 0
    for path in whole_pages(demo_site):
        for block in BLOCK.findall(path.read_text("utf-8")):
            found = json.loads(block)
            assert found["@context"] == "https://schema.org"
            local = found | {"@context": {"@vocab": str(SCHEMA)}}  # what schema.org's own says, without asking for it
            graph = Graph().parse(data=json.dumps(local), format="json-ld")
            kinds = {kind for kind in graph.objects(None, RDF.type) if isinstance(kind, URIRef)}
            assert SCHEMA[found["@type"]] in kinds, path
            assert all(kind in SCHEMA for kind in kinds), path
            assert all(predicate in SCHEMA for predicate in graph.predicates() if predicate != RDF.type), path
            pages += 1
    assert pages > 50


def test_the_whole_archive_is_one_graph_with_all_that_it_names_and_tells(demo_site: Path) -> None:
    archive = json.loads((demo_site / "data" / "archive.json").read_text(encoding="utf-8"))
    whole = json.loads((demo_site / "data" / "archive.jsonld").read_text("utf-8"))
    local = whole | {"@context": {"@vocab": str(SCHEMA), "@base": "https://example.org/"}}
    graph = Graph().parse(data=json.dumps(local), format="json-ld")
    named = {str(name) for kind in ("Person", "Place", "Organization") for one in graph.subjects(RDF.type, SCHEMA[kind])
             for name in graph.objects(one, SCHEMA.name)}  # fmt: skip
    assert {entity["name"] for entity in archive["entities"]} <= named
    claims = [node for node in whole["@graph"] if node["@type"] in ("Claim", "ClaimReview")]
    assert len(claims) == len(archive["claims"])


def test_every_citation_parses_and_names_its_article(demo_site: Path) -> None:
    for article in archive(demo_site)["articles"]:
        folder = demo_site / article["page"]
        (entry,) = bibtexparser.loads((folder / "cite.bib").read_text(encoding="utf-8")).entries
        (record,) = rispy.loads((folder / "cite.ris").read_text(encoding="utf-8"))
        assert record.get("title") or record.get("primary_title")
        assert entry["title"]
        if article["published"]:
            assert article["published"][:4] in str(record) and article["published"][:4] in str(entry)


def test_every_feed_is_atom_with_an_entry(demo_site: Path) -> None:
    feeds = sorted(demo_site.rglob("feed.xml"))
    assert len(feeds) == 1 + len(archive(demo_site)["entities"])
    for path in feeds:
        found = feedparser.parse(path.read_bytes())
        assert not found.bozo, path
        assert found.version == "atom10"
        assert found.entries and all(e.id and e.updated and e.link for e in found.entries), path


def test_the_calendar_has_an_event_for_each_of_the_archive(demo_site: Path) -> None:
    calendar = icalendar.Calendar.from_ical((demo_site / "data" / "events.ics").read_bytes())
    found = {str(event["UID"]).split("@")[0] for event in calendar.walk("VEVENT")}
    assert found == {event["id"] for event in archive(demo_site)["events"]}


@pytest.mark.parametrize(("name", "schema"), [("places.geojson", PLACES), ("timeline.json", SLIDES)])
def test_data_files_have_the_form_they_are_named_for(demo_site: Path, name: str, schema: dict[str, Any]) -> None:
    jsonschema.validate(json.loads((demo_site / "data" / name).read_text(encoding="utf-8")), schema)


def test_style_and_script_are_a_file_each(demo_site: Path) -> None:
    assert {path.name for path in (demo_site / "assets").glob("dossier*")} == {"dossier.css", "dossier.js"}


def test_no_page_of_an_article_or_entity_weighs_more_than_120_kilobytes(demo_site: Path) -> None:
    heavy = {
        path.relative_to(demo_site).as_posix(): path.stat().st_size
        for path in pages(demo_site)
        if path.relative_to(demo_site).parts[0] in {"articles", "actors", "places", "groups"}
        and path.stat().st_size > 120 * 1024
    }
    assert heavy == {}


def test_each_reason_for_another_name_is_told_in_words(demo_site: Path) -> None:
    from builder.locale import LANGUAGES, load

    reasons = {alias["reason"] for entity in archive(demo_site)["entities"] for alias in entity["joined"]}
    for language in LANGUAGES:
        texts = load(language)
        keys = {f"entity.reason_{reason.replace('-', '_').replace(' ', '_')}" for reason in reasons - {"exact"}}
        assert not [key for key in keys if not texts.has(key)]
