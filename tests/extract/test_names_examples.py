"""What nouns not far before an English name, and its own first and last words, say of its kind."""

from __future__ import annotations

import pytest

from tests.extract.named import names


def has(text: str, *found: tuple[str, str]) -> None:
    """Fails unless all these stand among the text's names."""
    assert set(found) <= set(names(text, "en"))


def test_examples_of_a_noun_are_what_it_says() -> None:
    has("Companies like Zalira, Movato and Gruntex cut jobs.", ("group", "Zalira"), ("group", "Gruntex"))
    has("It hit towns such as Garwolex, Pestrova and Mibanex.", ("place", "Garwolex"), ("place", "Mibanex"))
    has("It invited artists such as Velmira and Jorrick.", ("actor", "Velmira"), ("actor", "Jorrick"))


def test_whoever_is_called_something_is_a_person_and_no_country_or_firm() -> None:
    has("He called Zelmor a convicted liar.", ("actor", "Zelmor"))
    assert ("actor", "Russia") not in names("She called Russia a liar.", "en")
    assert ("actor", "Google") not in names("She called Google a thief.", "en")


def test_a_word_of_time_before_a_name_is_no_part_of_it() -> None:
    assert not {name for _, name in names("Later Melkatu said she was glad. Meanwhile Zelmora slept.", "en")} & {
        "Later Melkatu", "Meanwhile Zelmora", "Later", "Meanwhile",
    }  # fmt: skip


def test_what_is_called_so_is_of_the_nouns_kind() -> None:
    has("A student named Chotexon said the bus was late.", ("actor", "Chotexon"))
    has("It was moved to a company called Brightexa last year.", ("group", "Brightexa"))
    has("They live in a village called Ombarex near the sea.", ("place", "Ombarex"))


@pytest.mark.parametrize("name", ["Gorbex Prison", "Mukurex Police Station", "Khlong Exemplat", "Katarex Temple"])
def test_a_sites_word_makes_a_place(name: str) -> None:
    has(f"The visitors came back from {name} on Friday, she said.", ("place", name))


def test_a_first_name_before_a_sites_word_is_a_persons() -> None:
    has("Shirley Temple and Nick Cave attended the show.", ("actor", "Shirley Temple"), ("actor", "Nick Cave"))


def test_a_firm_that_ends_with_its_country_is_no_person() -> None:
    assert ("actor", "Transparexa Venezuela") not in names("Transparexa Venezuela published a study in May.", "en")


def test_a_country_is_nobodys_surname() -> None:
    text = "Mountainous Afghanistan has few roads. Aid reached Afghanistan on Friday. Afghanistan needs more."
    assert {kind for kind, name in names(text, "en") if name == "Afghanistan"} == {"place"}


def test_a_town_stays_one_beside_its_namesake() -> None:
    text = "Jack London wrote it. He moved to London in May and left London in June. In London he met Ada Sample."
    found = names(text, "en")
    assert ("place", "London") in found
    assert ("actor", "London") not in found


def test_who_dies_is_a_person_whatever_the_model_says() -> None:
    text = "An argument broke out between Tiljan and three men. Tiljan died in hospital. Tiljan's friend was hurt."
    has(text, ("actor", "Tiljan"))


def test_a_plant_stands_where_its_name_says() -> None:
    has("Engineers shut the Zelbexa nuclear plant on Friday.", ("place", "Zelbexa"))


def test_a_person_behind_a_country_or_initials_is_another_name() -> None:
    has("She met the ambassador to Kenya Meg Sample.", ("place", "Kenya"), ("actor", "Meg Sample"))
    has("The director of KPDX Abdul Exemple resigned.", ("group", "KPDX"), ("actor", "Abdul Exemple"))


def test_surnames_in_a_row_are_several_persons() -> None:
    text = "Peter Milnex and Anna Petex won the race. On Sunday, Milnex and Petex thanked the club."
    has(text, ("actor", "Milnex"), ("actor", "Petex"))


def test_the_short_name_in_a_bracket_is_the_bodys() -> None:
    has("The Union of Exemplar Workers (Suntrex) met on Monday.", ("group", "Suntrex"))


def test_an_office_in_letters_is_no_part_of_a_name() -> None:
    has("On Monday, CM Sangmex said there was no plan.", ("actor", "Sangmex"))


def test_who_says_of_himself_is_a_person_and_of_itself_a_body() -> None:
    has("It was late when Eldrexa said she was tired.", ("actor", "Eldrexa"))
    has("On Friday Shohexa said its staff had been paid.", ("group", "Shohexa"))


def test_a_head_alone_names_nothing_without_its_full_name() -> None:
    assert not any(name == "Foundation" for _, name in names("The Foundation was cheap, he said.", "en"))


def test_an_adjective_before_an_office_is_no_body() -> None:
    found = names("National Conciliator Esa Exemple said talks went on.", "en")
    assert ("actor", "Esa Exemple") in found
    assert "National" not in {name for _, name in found}


@pytest.mark.parametrize(
    "text",
    [
        "He repeated a year of Physical Education at the school and left.",
        "She was born into Digital Health and Education circles.",
        "The firm is strong in Retail Banking and Public Health in the region.",
    ],
)
def test_a_field_of_study_or_of_government_is_no_name(text: str) -> None:
    assert not names(text, "en")


def test_a_town_that_the_model_takes_for_a_body_stays_a_town_where_it_does_nothing() -> None:
    has("The train will run from Testville to Fujairah and back.", ("place", "Fujairah"))
    has("A student said he started for Dhaka from Cumilla at nine.", ("place", "Dhaka"))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The president of the towns fled as Brightexa Foods closed.", "place"),
        ("The village called Adrian Sample a hero.", "place"),
        ("Tiger Woods won the cup. Tiger Woods left.", "place"),
        ("Minister Olaxande Temple said so on Friday.", "place"),
        ("Isla Fisher is an actress. Isla Fisher smiled.", "place"),
        ("The southern Testists met in May.", "place"),
        ("The EDF solar plant closed in May.", "place"),
        ("Zelmira, established in 1620, was a fort by the sea.", "group"),
    ],
)
def test_what_looks_like_an_example_or_a_site_and_is_none(text: str, wrong: str) -> None:
    assert not any(kind == wrong for kind, _ in names(text, "en"))


def test_a_field_alone_may_be_a_party_or_a_journal() -> None:
    has("Labour won the seat. Labour said it would cut taxes.", ("group", "Labour"))
    assert not names("The Authority agreed. The Agency agreed.", "en")


def test_a_union_that_begins_like_an_office_keeps_its_letters() -> None:
    assert "Metall" not in {name for _, name in names("The workers of IG Metall struck. IG Metall left.", "en")}


def test_a_surname_that_is_a_country_stays_one_where_nothing_places_it() -> None:
    assert ("place", "England") not in names("Mike England played for years. England was 80.", "en")
