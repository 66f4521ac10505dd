"""A place whose article says behind its name what it lies in is there, and nowhere else is asked about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builder.model import Article, Block, BlockKind, Extraction, Span
from tests.resolve.paper import archive, paper, resolved


def report(slug: str, marked: str, language: str = "en") -> tuple[Article, Extraction]:
    """An article of one paragraph."""
    article, extraction = paper(slug, marked, language=language)
    return replace(article, blocks=(Block(Span(0, len(article.source)), BlockKind.PARAGRAPH, 1),)), extraction


def asked(*papers: tuple[Article, Extraction]) -> list[str]:
    """The doubts about where places are."""
    return [d.message for d in resolved(*papers).doubts if "several places" in d.message]


@pytest.mark.parametrize(
    ("text", "language", "latitude"),
    [
        ("[p:HULL], England — A boat sank.", "en", 54),
        ("[p:HULL] (England) — A boat sank.", "en", 54),
        ("Un feu a pris à [p:Saint-Nazaire] (Loire-Atlantique) mardi.", "fr", 47),
        ("Un feu a pris à [p:Saint-Nazaire] (Gard) mardi.", "fr", 44),
        ("Un feu a pris à [p:Saint-Nazaire] (Pyrénées-Orientales, France) mardi.", "fr", 43),
    ],
)
def test_what_stands_behind_a_place_says_where_it_is(text: str, language: str, latitude: int) -> None:
    made = report("a", text, language)
    (place,) = archive(made).entities
    assert place.location is not None
    assert round(place.location.latitude) == latitude
    assert not asked(made)


def test_a_name_in_the_capitals_of_a_dateline_is_the_same_name() -> None:
    told, other = report("a", "[p:HULL], England — A boat sank."), report("b", "In [p:England], [p:Hull] wept.")
    assert [e.id for e in archive(told).entities] == ["places/hull"]
    assert [e.name for e in archive(told).entities] == ["Hull"]
    assert [(e.id, e.name) for e in archive(told, other).entities][-1:] == [("places/hull", "Hull")]
    assert [e.name for e in archive(report("a", "[p:USA] — A boat sank.")).entities] == ["USA"]


def test_a_place_that_the_table_lacks_there_is_asked_about_nowhere_else() -> None:
    assert asked(report("a", "They left [p:Springfield] on Monday."))
    assert not asked(report("a", "They left [p:Springfield] (France) on Monday."))


@pytest.mark.parametrize(
    "text",
    [
        "They left [p:Springfield], France and all.",
        "They left [p:Springfield] (Gard) for [p:Springfield] (France).",
        "They left [p:Springfield] (the old one).",
    ],
)
def test_a_row_two_areas_or_no_area_behind_a_place_tell_nothing(text: str) -> None:
    assert asked(report("a", text))
