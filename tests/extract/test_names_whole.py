"""English names whole and of their kind, where a model cuts them or takes them for another's. All made up, towns
aside."""

from __future__ import annotations

import pytest

from tests.extract.named import equal, names


def has(text: str, *found: tuple[str, str]) -> None:
    """Fails unless all these stand among the text's names."""
    assert set(found) <= set(names(text, "en"))


def lacks(text: str, *texts: str) -> None:
    """Fails if one of these is a name in the text."""
    assert not {name for _, name in names(text, "en")} & set(texts)


def lacks_kind(text: str, kind: str, *texts: str) -> None:
    """Fails if one of these is a name of this kind in the text."""
    assert not set(names(text, "en")) & {(kind, name) for name in texts}


def test_a_sum_of_money_is_no_name() -> None:
    lacks("They are charged with the theft of bicycles valued at K22,000 and K11,000.", "K22,000", "K11,000")
    lacks("The firm paid N500,000 and Sh30,000.50 to him.", "N500,000", "Sh30,000.50")


def test_a_name_ends_before_aka() -> None:
    text = "Author Joan Exemple Testard a.k.a. T.R. Samplington has died."
    has(text, ("actor", "Joan Exemple Testard"), ("actor", "T.R. Samplington"))
    assert ("Joan Exemple Testard", "T.R. Samplington") in equal(text, "en")


def test_an_adjective_that_opens_a_quotation_is_nobody() -> None:
    lacks('"It was my dream," Salman said. "Glad that I was able to score."', "Glad")


def test_a_genus_is_nobody() -> None:
    lacks("The team had found Homo erectus and Paranthropus robustus bones.", "Homo", "Paranthropus")


def test_a_surname_that_is_a_trade_is_a_persons_behind_a_civility() -> None:
    has("“These pieces came up,” Ms. Baker said.", ("actor", "Baker"))
    lacks("Mr. Speaker, I rise to speak.", "Speaker")


def test_titles_of_clerics_and_highnesses_are_no_part_of_the_name() -> None:
    has("The mass was celebrated by Fr Tom O’Exemple.", ("actor", "Tom O’Exemple"))
    has("The Venerable Yaw Testard left.", ("actor", "Yaw Testard"))
    has("It was attended by H.H. Sheikh Ahmed bin Saeed Al Testa.", ("actor", "Ahmed bin Saeed Al Testa"))


def test_a_person_keeps_snr_and_a_letter_before_two_names() -> None:
    has("Paul Exemple Snr was there.", ("actor", "Paul Exemple Snr"))
    has("Officials named the men, P Paul Exemple and Ajit Testard.", ("actor", "P Paul Exemple"))


def test_a_bloc_and_a_secretariat_are_groups() -> None:
    has("The centre-right Exemplist Bloc called for elections.", ("group", "Exemplist Bloc"))
    has("Zoe Testard, of the Exemplan Communion Secretariat, said so.", ("group", "Exemplan Communion Secretariat"))


def test_a_foundation_keeps_its_founders_particles() -> None:
    has(
        "The chairman of Mohammed bin Rashid Al Testa Foundation spoke.",
        ("group", "Mohammed bin Rashid Al Testa Foundation"),
    )


def test_a_division_by_the_compass_is_a_place_where_people_are_and_none_in_sport() -> None:
    has("Houses in the Western Division have lost their roofs.", ("place", "Western Division"))
    assert ("place", "Western Division") not in names("The team leads the league in the Western Division.", "en")


def test_a_place_keeps_its_owner() -> None:
    has("The event will kick off at Prince’s Testa Park.", ("place", "Prince’s Testa Park"))
    has("Fans met at St Mary's Exempla Gardens on Monday.", ("place", "St Mary's Exempla Gardens"))
    has("A fire broke out at King's Cross Station.", ("place", "King's Cross Station"))
    lacks("He visited the Minister's North Bay office.", "Minister's North Bay")


def test_a_mission_of_many_states_keeps_its_country() -> None:
    text = "Shells hit the United Nations Interim Force in Lebanon (UNIFIL). The African Union Mission in Somalia left."
    has(text, ("group", "United Nations Interim Force in Lebanon"), ("group", "African Union Mission in Somalia"))
    has("He runs the Office of Testing in Leeds.", ("place", "Leeds"))


def test_partners_with_a_comma_between_are_one_firm() -> None:
    has("Her publisher Sample, Testard, said in a statement that it was late.", ("group", "Sample, Testard"))
    has("Law firm Slater, Testard said it would appeal.", ("group", "Slater, Testard"))
    lacks("Her publishers, Sample, Testard and Exemple, met.", "Sample, Testard")


def test_a_small_body_behind_its_country_is_whole() -> None:
    has("The Fiji weather service says it is moving away.", ("group", "Fiji weather service"))
    has("In Kenya police arrested two men.", ("place", "Kenya"))


def test_ways_and_distances_lead_to_places() -> None:
    has("It affected all trips from Tutuban to Alabang.", ("place", "Tutuban"), ("place", "Alabang"))
    has("Shells fell at Beit Testa, about a mile from the frontier.", ("place", "Beit Testa"))
    has("A warning is in force for Kadavu, Beqa and nearby small islands.", ("place", "Kadavu"), ("place", "Beqa"))
    has("Nestled in South Africa's Garden of Wonders, the cave is large.", ("place", "Garden of Wonders"))


def test_parties_and_clubs_are_groups_by_what_stands_beside_them() -> None:
    has("Ultra-nationalists Ataka, whose leader Zed Exemple left, abstained.", ("group", "Ataka"))
    has("The far-right Testika won 20 seats.", ("group", "Testika"))
    has("Testika, Novika and other parties boycotted the vote.", ("group", "Testika"), ("group", "Novika"))
    has("A clearance by a Termonova defender saved them.", ("group", "Termonova"))


def test_who_holds_an_office_stands_apart_from_the_body() -> None:
    has("Founder of the Drama Factory Sue Exemple said so.", ("actor", "Sue Exemple"), ("group", "Drama Factory"))
    text = "Two officers, the Lang'ata EXPD Elija Testard and Inspector Gabriel Exemple, left."
    has(text, ("actor", "Elija Testard"))
    has("The prize went to a film by Canadian Shasha Testard and Rich Exemple.", ("actor", "Shasha Testard"))


def test_towns_with_a_slash_open_a_text() -> None:
    has("TESTOBERA/RANCHI: The engine of a train failed.", ("place", "TESTOBERA"), ("place", "RANCHI"))


def test_a_first_name_is_its_bearers_though_the_map_has_it_too() -> None:
    text = "Author Marion Exemple Testard has died. Paul Sample said: “Marion's sense of humour never deserted her.”"
    has(text, ("actor", "Marion Exemple Testard"), ("actor", "Marion"))


def test_a_taken_name_and_its_bearer_are_one() -> None:
    text = "Author Zoe Maria Exemple, who wrote under the pen name M.C. Testard, has died."
    assert ("Zoe Maria Exemple", "M.C. Testard") in equal(text, "en")
    assert ("Paul Testard", "Yan Modell") in equal("Yan Modell, whose real name was Paul Testard, left.", "en")
    assert not equal("Yan Modell, who works with Paul Testard, left.", "en")


def test_an_office_is_no_body() -> None:
    lacks("He is the Public Relations Officer (PPRO) of the force.", "Public Relations Officer")
    lacks("The Group Managing Director of the Bank of Exempla left.", "Group Managing")
    lacks("The Leader of Opposition left.", "Leader of Opposition")
    lacks("He met the Deputy Ruler of Dubai on Tuesday.", "Ruler of Dubai")


def test_what_is_numbered_is_no_body() -> None:
    lacks("The offences are contrary to Sections 1 of the Act.", "Sections 1")
    lacks("Their Exempla Trophy Group A match ended.", "Exempla Trophy Group")


def test_english_words_in_capitals_are_nobody() -> None:
    lacks("The Nationalist councillors voted.", "Nationalist")
    lacks("Other Bishops came to the service.", "Bishops")
    lacks("A CALL by Zed Exemple for calm was heard on Monday.", "CALL")
    lacks("The prize in Chemistry went to two men.", "Chemistry")
    has("The SNP councillor said so.", ("group", "SNP"))


def test_a_town_stands_apart_from_the_party_of_its_councillor() -> None:
    has("Testville SNP councillor Ada Testard left.", ("group", "SNP"))


def test_a_member_stands_apart_from_his_university() -> None:
    text = "David WC Exemple of Princeton University won."
    has(text, ("actor", "David WC Exemple"), ("group", "Princeton University"))


def test_stations_schools_and_hills_make_a_place() -> None:
    has("They are held at Botlova police station.", ("place", "Botlova"))
    has("It is called Brown Testa hill.", ("place", "Brown Testa"))
    has("A McTestle man charged with theft was found.", ("place", "McTestle"))
    has("Peter Testard, Derbyshire's police chief, is retiring.", ("place", "Derbyshire"))


def test_a_diocese_is_whole_and_a_committee_ends_before_its_day() -> None:
    has("He is Bishop of the Anglican Diocese of Tamale.", ("group", "Anglican Diocese of Tamale"))
    has("The Exemple Committee on Monday awarded it.", ("group", "Exemple Committee"))
    has("The Commission on Human Rights met.", ("group", "Commission on Human Rights"))


def test_a_verb_to_chair_is_no_office() -> None:
    assert ("actor", "Testika") not in names("She was asked to chair Testika (TKA) on Monday.", "en")


def test_ideals_are_joined_in_a_partys_name_and_are_none_alone() -> None:
    has("The Alliance for Peace and Progress lost.", ("group", "Alliance for Peace and Progress"))
    lacks("Socialist Party and Movement and Rights and Freedoms MPs voted.", "Rights", "Freedoms")


def test_a_councilman_is_no_part_of_his_town() -> None:
    has("Former Cincinnati City Councilman P.G. Exemple left.", ("place", "Cincinnati"))
    has("Kansas City Councilman Paul Exemple came.", ("place", "Kansas City"))
    has("Dallas City Councilman Paul Exemple came.", ("place", "Dallas"))


def test_where_people_come_from_and_go_to_is_a_place() -> None:
    has("Two of the dead were from Glan and one was hurt.", ("place", "Glan"))
    has("The team is going to Chattogram for practice.", ("place", "Chattogram"))


def test_who_is_told_at_the_end_of_a_sentence_is_an_agency() -> None:
    has("It was not early retirement, Mladen Exemple of the union told Hina.", ("group", "Hina"))
    assert ("group", "Testard") not in names("Yan Testard left. It was late, Mladen Exemple told Testard.", "en")


def test_a_noun_for_persons_opens_a_row_of_persons() -> None:
    text = "The suspects are: one Idoko Testard, Obi Exemple, Remigius Gosioha and Uzoma Mbadova."
    has(text, ("actor", "Remigius Gosioha"), ("actor", "Uzoma Mbadova"), ("actor", "Idoko Testard"))
    has("Our daughters Hannah and Sophie will grow up.", ("actor", "Sophie"))
    assert ("actor", "Goldman Sachs") not in names("Lenders Goldman Sachs and Wells Fargo fell.", "en")


def test_who_stands_at_once_behind_a_party_is_a_person() -> None:
    text = "The leaders of New Generation Party Bire Kimisova and Peoples Exemple Party Ben Micova left."
    has(text, ("actor", "Bire Kimisova"), ("group", "New Generation Party"), ("actor", "Ben Micova"))


def test_two_bodies_with_a_comma_between_are_two() -> None:
    has("DoJ, Defense department reject the call.", ("group", "DoJ"), ("group", "Defense department"))
    has("In May the US Defense department said no.", ("group", "US Defense department"))
    lacks("Defense department stores are cheap.", "Defense department")


def test_a_local_government_area_is_a_place() -> None:
    has("He was held at Eti-Testa Local Government Area.", ("place", "Eti-Testa Local Government Area"))
    lacks("The Local Government Area is large.", "The Local Government Area")


def test_a_surname_that_is_a_common_word_is_a_persons_where_nothing_describes_it() -> None:
    text = "President Moon Jae-in left. Moon and his counterpart will meet. A new sign is on the Moon."
    assert ("actor", "Moon") in names(text, "en")
    assert ("actor", "Moon") not in names("President Moon Jae-in left. A new sign is on the Moon.", "en")


def test_what_has_officials_is_a_body_and_a_countrys_town_is_a_place() -> None:
    has("It will improve ties, according to Cheong Wa Testae officials.", ("group", "Cheong Wa Testae"))
    has("On Friday, he will head to Vietnam's Da Nang for the summit.", ("place", "Da Nang"))


def test_words_of_the_dictionary_alone_are_no_person_and_no_place_to_the_model_alone() -> None:
    lacks("OCD spokesperson Franz Testard said Rapid Damage Assessment is being held.", "Rapid Damage Assessment")
    lacks("The Monsoon session began on Monday.", "Monsoon")
    has("Mr Brown was late. Jack Black sang.", ("actor", "Brown"), ("actor", "Jack Black"))
    has("The winner was Zed Sample.", ("actor", "Zed Sample"))
    assert ("actor", "Faith Groups") not in names("The team met Faith Groups on Monday.", "en")


def test_ventures_are_a_firm_and_a_courthouse_is_a_place() -> None:
    has("Paul works for Zedora Ventures.", ("group", "Zedora Ventures"))
    has("The Shelby County Courthouse burnt.", ("place", "Shelby County Courthouse"))


def test_inhabitants_make_a_town_and_capitals_before_an_agencys_bracket_a_dateline() -> None:
    has("The town hall of Ibizova, 28,813 inhabitants, was quiet.", ("place", "Ibizova"))
    has("MOSCOW (Exempla News / Testnik - 20th October, 2020) The minister left.", ("place", "MOSCOW"))


def test_titles_of_many_countries_are_no_part_of_the_name() -> None:
    has("Evangelist Yaw Mensova spoke.", ("actor", "Yaw Mensova"))
    has("Smt. Nirmala Testard and DCI Paul Exemple came.", ("actor", "Nirmala Testard"), ("actor", "Paul Exemple"))
    has("Sub-Inspector Ravi Testard was hurt.", ("actor", "Ravi Testard"))
    lacks("The Most Rev Paul Testard came.", "Most")


def test_a_house_called_by_somebody_is_no_person() -> None:
    has("They lost contact with Kamal Testan hospital in the north.", ("group", "Kamal Testan hospital"))
    has("He landed at Juan Santamaria airport.", ("place", "Juan Santamaria airport"))
    text = "The prize was founded by Alfred Testel. The Testel Prize went to two men."
    assert ("actor", "Testel") not in names(text, "en")


def test_what_somebody_was_and_where_he_governs_are_no_part_of_the_name() -> None:
    has("Josh, the son of former Wallaby Brendan Testard, played.", ("actor", "Brendan Testard"))
    has("The Governor of Lagos Paul Testova said so.", ("actor", "Paul Testova"), ("place", "Lagos"))
    has("The former Jean Paul Testard left.", ("actor", "Jean Paul Testard"))


def test_words_known_as_somebodys_are_no_party_and_no_town() -> None:
    lacks_kind("The far-right Bolsonaro has won.", "group", "Bolsonaro")
    has("The far-right Vox has won.", ("group", "Vox"))
    lacks_kind("A Vogue girl spoke.", "place", "Vogue")
    lacks_kind("He is from Deloitte.", "place", "Deloitte")


def test_a_day_is_no_partner_and_no_seat_of_a_mission() -> None:
    lacks("The law firm Sampleson, Friday, said so.", "Sampleson, Friday")
    found = {name for _, name in names("The United Nations Interim Force in Monday talks agreed.", "en")}
    assert "United Nations Interim Force in Monday" not in found


def test_several_publishers_are_no_one_firm() -> None:
    lacks("The publishers Sampleson, Testardson and Modelling merged.", "Sampleson, Testardson and Modelling")


def test_the_real_name_of_a_town_is_nobody() -> None:
    lacks_kind("The city, whose real name was Saigon, fell.", "actor", "Saigon")
    has("He wrote under the pen name Nightingale.", ("actor", "Nightingale"))


def test_a_club_called_by_a_park_is_no_park() -> None:
    lacks("Queen's Park Rangers lost.", "Queen's Park")


def test_a_body_that_is_not_yet_is_none() -> None:
    lacks("They want an independent human rights commission.", "human rights commission")
    has("The human rights commission was told.", ("group", "human rights commission"))


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Fighting broke out in Zedland, the western region of Sudan.", "Sudan"),
        ("en", "The Region of Sudan was hit.", "Sudan"),
        ("fr", "La région du Soudan est touchée.", "Soudan"),
        ("fr", "Il vit dans la province de Luxembourg.", "province de Luxembourg"),
        ("en", "He lives in the Republic of Ireland.", "Republic of Ireland"),
    ],
)
def test_a_part_of_a_country_is_not_its_name(language: str, text: str, name: str) -> None:
    assert ("place", name) in names(text, language)
