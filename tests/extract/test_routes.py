"""Towns that a way or a dateline joins, and bodies that begin like somebody's title."""

from __future__ import annotations

import pytest

from tests.extract.named import names


@pytest.mark.parametrize(
    ("text", "language", "towns"),
    [
        ("They closed the Abuja-Kaduna road.", "en", {"Abuja", "Kaduna"}),
        ("Police patrol the Kaduna/Abuja highway.", "en", {"Abuja", "Kaduna"}),
        ("The Hai Phong-Hanoi-Lao Cai railway opens.", "en", {"Hai Phong", "Hanoi", "Lao Cai"}),
        ("Sur l'axe Paris – Brest, un train sur deux roule.", "fr", {"Paris", "Brest"}),
        ("KYIV/MOSCOW, Feb 24 (Reuters) - Missiles struck cities.", "en", {"KYIV", "MOSCOW"}),
        ("MUSCAT/DUBAI (Reuters) - Shares fell.", "en", {"MUSCAT", "DUBAI"}),
    ],
)
def test_towns_joined_are_places_each(text: str, language: str, towns: set[str]) -> None:
    found = names(text, language)
    assert {name for kind, name in found if kind == "place"} == towns
    assert not [name for _, name in found if "-" in name or "/" in name or "–" in name]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Mr Hamilton-Preston said no.", ("actor", "Hamilton-Preston")),
        ("Police arrested Victoria-Charlotte-Florence.", ("actor", "Victoria-Charlotte-Florence")),
        ("She lives in Stratford-upon-Avon near the road.", ("place", "Stratford-upon-Avon")),
    ],
)
def test_what_only_has_a_hyphen_stays_whole(text: str, kept: tuple[str, str]) -> None:
    assert kept in names(text, "en")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The General Staff in Kyiv reports eleven attacks. The General Staff said so.", "General Staff"),
        ("The Thai firm King Power will hand out medals.", "King Power"),
        ("The Major Crimes Unit is asking for help.", "Major Crimes Unit"),
    ],
)
def test_a_body_that_begins_like_a_title_is_whole(text: str, body: str) -> None:
    assert ("group", body) in names(text, "en")


def test_a_title_before_a_name_is_no_part_of_it() -> None:
    assert ("actor", "Zed Sample") in names("General Zed Sample spoke. Prince George Sample left.", "en")


def test_a_low_quotation_mark_for_a_comma_parts_names() -> None:
    found = {name for _, name in names("Coach Zed Sample named Adam Pattern‚ Paul Testard and John Modelson.", "en")}
    assert {"Adam Pattern", "Paul Testard", "John Modelson"} <= found


def test_an_office_and_its_field_at_the_very_end_cost_the_article_nothing() -> None:
    text = "Zed Sample spoke in Paris. He thanked the Minister for Health and Social Services"
    assert ("actor", "Zed Sample") in names(text, "en")


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Ils ont pris Kozinka, Glotovo et Gora-Zelmol, selon eux.", "fr", ("place", "Gora-Zelmol")),
        ("Paris et Dupond-Moretti s'opposent au texte.", "fr", ("actor", "Dupond-Moretti")),
        ("London and Rees-Mogg are at odds.", "en", ("actor", "Rees-Mogg")),
    ],
)
def test_two_words_with_a_hyphen_are_a_place_in_a_row_of_places_alone(
    text: str, language: str, told: tuple[str, str]
) -> None:
    assert told in names(text, language)


@pytest.mark.parametrize("body", ["New York Health department", "Kerala Health department"])
def test_a_department_has_the_place_whose_it_is(body: str) -> None:
    assert ("group", body) in names(f"The {body} said so.", "en")
    assert ("group", "Home department") not in names("They work at a Home department store.", "en")


def test_a_town_whose_name_a_council_noun_ends_is_whole() -> None:
    assert ("place", "Salt Lake City") in names("Salt Lake City Councilman Paul Exemple came.", "en")
    assert ("place", "Dallas") in names("Dallas City Councilman Paul Exemple came.", "en")
