"""Names as the English press of many countries writes them. Who and what is named here is made up, towns aside."""

from __future__ import annotations

import pytest

from tests.extract.named import equal, names


def has(text: str, *found: tuple[str, str]) -> None:
    """Fails unless all these stand among the text's names."""
    assert set(found) <= set(names(text, "en"))


def lacks(text: str, *texts: str) -> None:
    """Fails if one of these is a name in the text."""
    assert not {name for _, name in names(text, "en")} & set(texts)


def test_a_ministers_field_is_no_part_of_the_name_behind_it() -> None:
    has("The Minister of Transport and Infrastructure Zed Exemple left.", ("actor", "Zed Exemple"))
    has("The Chinese Minister of Foreign Affairs Wang Yi met him.", ("actor", "Wang Yi"))
    has("The Korean Minister of Foreign Affairs Park Jin met him.", ("actor", "Park Jin"))
    lacks("The Minister for Women Affairs, Zoe Exemple, came.", "Women Affairs")


def test_a_ministers_field_of_words_unknown_leaves_the_name_whole() -> None:
    has("Secretary of State Paul Exemple left.", ("actor", "Paul Exemple"))
    has("He met Minister Zed Exemple of Testville.", ("actor", "Zed Exemple"))


def test_two_letters_before_a_surname_are_a_persons_in_a_row_of_persons_and_behind_an_office() -> None:
    has("Leaders Zed Exemple, Paul Testard, BK Hariprasad, and MB Patil came.", ("actor", "BK Hariprasad"))
    has("The agency's counsel advocate, DP Singh, said no.", ("actor", "DP Singh"))
    has("The EXJ's K Balakrishnan finished third.", ("actor", "K Balakrishnan"))
    has("P Sarin, who fought alone, finished third.", ("actor", "P Sarin"))


def test_two_letters_of_a_body_or_a_club_are_no_initials() -> None:
    has("AC Milan beat RB Leipzig.", ("group", "AC Milan"), ("group", "RB Leipzig"))
    has("Paul Exemple, JP Morgan analyst, said so.", ("group", "JP Morgan"))


def test_letters_in_the_bracket_behind_a_place_are_the_place() -> None:
    has("A man died in New South Wales (NSW). It rained on the NSW coast.", ("place", "NSW"))
    has("The Ministry of Testing (MOT) closed.", ("group", "MOT"))


def test_a_party_keeps_its_own_letters_in_a_bracket() -> None:
    has("The ruling EXD(S) lost to the EXI(M) on Monday.", ("group", "EXD(S)"), ("group", "EXI(M)"))


def test_a_home_behind_an_age_is_a_place() -> None:
    text = "The manager, Malcolm Exemple, 58, of Zalanga, denies it. Paul Testard, 44, also of Resolmen, died."
    has(text, ("place", "Zalanga"), ("place", "Resolmen"))


def test_a_town_called_by_a_title_is_whole_and_a_generals_surname_is_a_person() -> None:
    has("Three came from General Santos City.", ("place", "General Santos City"))
    has("The General Santos International Airport was hit.", ("place", "General Santos International Airport"))
    has("General Exemple said no.", ("actor", "Exemple"))


def test_a_firm_called_by_a_title_is_whole() -> None:
    has("General Exempla Co. said it would close.", ("group", "General Exempla Co."))


def test_a_town_of_another_language_keeps_its_little_word() -> None:
    has("A quake struck the province of Davao del Sur.", ("place", "province of Davao del Sur"))
    has("Cagayan de Oro was calm.", ("place", "Cagayan de Oro"))


def test_father_and_son_behind_a_comma_are_told_apart() -> None:
    has("President Zed R. Exemple, Jr. said so.", ("actor", "Zed R. Exemple, Jr."))


def test_an_officers_field_is_no_body() -> None:
    lacks("The Police Public Relations Officer, Mr Zed Exemple, said so.", "Police Public Relations", "Police")


def test_ages_glued_to_names_part_them() -> None:
    text = "The suspects are Ibrahim Exemple,30,Abbas Testard, 23,and Zed Modal,42."
    has(text, ("actor", "Ibrahim Exemple"), ("actor", "Abbas Testard"), ("actor", "Zed Modal"))


def test_courts_keep_their_number_and_universities_their_campus() -> None:
    has("It is for the Criminal Court 20 of Barcelona.", ("group", "Criminal Court 20 of Barcelona"))
    has("She studied at the University of Texas at Austin.", ("group", "University of Texas at Austin"))


@pytest.mark.parametrize(
    "group",
    ["rules committee", "electricity ministry", "ministry of electricity", "portfolio committee on public enterprises"],
)
def test_a_small_body_is_told_by_its_field(group: str) -> None:
    has(f"On Monday the {group} met in Testville.", ("group", group))


def test_any_committee_and_any_ministry_is_no_body() -> None:
    lacks("A new finance committee was formed.", "finance committee")
    lacks("The party's finance committee met.", "finance committee")
    lacks("The ministry of a rival said no.", "ministry")


def test_a_towns_court_and_council_in_small_letters_are_its_own() -> None:
    has("They left court number one at Swansea crown court.", ("group", "Swansea crown court"))
    has("The Kyiv city council met.", ("group", "Kyiv city council"))


def test_a_bodys_prefixed_word_and_first_field_belong_to_it() -> None:
    has("The National Anti-corruption Bureau said so.", ("group", "National Anti-corruption Bureau"))
    has("The Employment and Labour Relations Court ruled.", ("group", "Employment and Labour Relations Court"))


def test_capitals_before_their_initials_are_a_body_and_a_person_with_initials_is_not() -> None:
    has("Bharo Rashtra Samiti (BRS) won.", ("group", "Bharo Rashtra Samiti"))
    assert ("Bharo Rashtra Samiti", "BRS") in equal("Bharo Rashtra Samiti (BRS) won.", "en")


def test_each_country_has_a_red_cross() -> None:
    has("The Bolivian Red Cross came.", ("group", "Bolivian Red Cross"))


def test_a_runner_with_a_time_is_a_person() -> None:
    has("The next was Amano Berisso (2:20:48).", ("actor", "Amano Berisso"))


def test_the_who_is_no_pronoun() -> None:
    has("The WHO said it had lost contact.", ("group", "WHO"))
    lacks("Who said so? The man WHO SHOUTED.", "WHO")


def test_letters_of_an_exchange_and_numbers_of_stars_are_no_bodies() -> None:
    lacks("Shares of Exempla (NYSE: EXA) fell.", "EXA", "NYSE")
    lacks("The telescope saw NGC 4038.", "NGC")
    lacks("Article II of the law and Intensity III were read.", "Article II", "II", "III")


def test_a_row_behind_at_is_of_places() -> None:
    has("They lived at Yangoji, Kwali, Jabi and Orozo area.", ("place", "Kwali"), ("place", "Orozo"))


def test_a_rival_of_one_word_is_a_club() -> None:
    has("They lost to fierce rivals Exempla.", ("group", "Exempla"))
