"""Official bodies that the press writes small, and teams that no map knows."""

from __future__ import annotations

import pytest

from tests.extract.named import names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le conseil constitutionnel a censuré la loi.", "conseil constitutionnel"),
        ("L'office français de la biodiversité a porté plainte.", "office français de la biodiversité"),
        ("Selon l'inspection générale de la police nationale, rien.", "inspection générale de la police nationale"),
        ("La cour suprême ukrainienne a tranché.", "cour suprême ukrainienne"),
        ("Le conseil départemental de la Marne paiera.", "conseil départemental de la Marne"),
        ("Le conseil municipal de Saint-Exemple-sur-Mer a voté.", "conseil municipal de Saint-Exemple-sur-Mer"),
        ("La chambre de commerce et d'industrie de Lyon proteste.", "chambre de commerce et d'industrie de Lyon"),
        ("Devant la mairie de Testville, rien.", "mairie de Testville"),
    ],
)
def test_an_official_body_is_one_group_with_its_nation_or_its_place(text: str, name: str) -> None:
    assert names(text) == {("group", name)}


@pytest.mark.parametrize(
    "text",
    ["Le conseil municipal a voté le budget.", "Un officier de police judiciaire est venu.", "Au barreau, rien."],
)
def test_a_body_without_its_place_and_an_office_are_no_names(text: str) -> None:
    assert not names(text)


def test_what_no_map_knows_and_wins_or_loses_is_a_team() -> None:
    assert ("group", "Fiorentina") in names("La Fiorentina a gagné contre l'AS Rome.")
    assert ("group", "Nantes") in names("Nantes a perdu contre Rennes.")


def test_a_ground_with_a_towns_adjective_is_its_club() -> None:
    assert ("group", "Stade rennais") in names("Le Stade rennais a gagné à Lyon.")
    assert ("place", "Stade de France") in names("Le Stade de France a accueilli 80 000 personnes.")


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("La France insoumise refuse de voter.", "fr", "La France insoumise"),
        ("Médecins sans frontières alerte sur la famine.", "fr", "Médecins sans frontières"),
        ("Selon France 3 Occitanie, rien ne va.", "fr", "France 3 Occitanie"),
        ("The No. 2 People’s Court ruled on Friday.", "en", "People’s Court"),
        ("Real Madrid lost on Friday.", "en", "Real Madrid"),
        ("The Islamic State claimed it.", "en", "Islamic State"),
        ("The Justice Department declined to comment.", "en", "Justice Department"),
        ("Officials of the interior ministry came.", "en", "interior ministry"),
    ],
)
def test_a_well_known_group_is_one_whatever_its_words_look_like(text: str, language: str, name: str) -> None:
    assert names(text, language) == {("group", name)}


def test_a_name_ends_before_the_only_verb_that_its_sentence_can_have() -> None:
    assert names("L'Unicef alerte sur la famine.") == {("group", "Unicef")}


def test_an_operation_is_no_group_and_an_hours_zone_none() -> None:
    assert not names("The search was called Operation Test Kite. It goes on.", "en")
    assert not names("Le point presse commence vers 22h00 (20h00 GMT).")


def test_a_body_ends_before_the_day() -> None:
    assert ("group", "Ministry of Home Affairs") in names("So said the Ministry of Home Affairs Tuesday.", "en")


def test_an_adjective_made_of_a_nation_is_no_name() -> None:
    found = names("They left Muzaffarabad, the capital of Pakistani-ruled Kashmir.", "en")
    assert not {n for _, n in found} & {"Pakistani", "Pakistani-ruled"}


def test_a_ministers_field_is_no_group() -> None:
    assert names("They met Social Affairs Minister Bachtiar Sample.", "en") == {("actor", "Bachtiar Sample")}


def test_a_company_is_no_union_and_no_office() -> None:
    assert names("Union Pacific Corp. said it will cut jobs.", "en") == {("group", "Union Pacific Corp.")}
    assert ("group", "Boeing") in names("Boeing CEO Kelly Sample said so.", "en")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Il a été mené au sous-commissariat de police de Pontoise.", "sous-commissariat de police de Pontoise"),
        ("Elle sert au peloton motorisé de Bourg-la-Reine.", "peloton motorisé de Bourg-la-Reine"),
        ("Le gendarme de la brigade de Pontoise est mort.", "brigade de Pontoise"),
        ("La compagnie républicaine a saisi la brigade de recherches de Lens.", "brigade de recherches de Lens"),
        ("La division spéciale de la cybercriminalité enquête.", "division spéciale de la cybercriminalité"),
        ("La brigade de lutte contre la drogue de Lens agit.", "brigade de lutte contre la drogue de Lens"),
        ("Les proches ont alerté la cellule contre le kidnapping.", "cellule contre le kidnapping"),
        ("Trois morts, selon le Samu 99.", "Samu 99"),
        ("L'hélicoptère du Samu d'Ille et Vilaine est venu.", "Samu d'Ille et Vilaine"),
        ("L'association des pêcheurs de Testville proteste.", "association des pêcheurs de Testville"),
        ("L'association de défense des usagers de Testville a écrit.",
         "association de défense des usagers de Testville"),
        ("Le comité des fêtes de Testville a tout annulé.", "comité des fêtes de Testville"),
        ("Il a parlé devant la commission judiciaire du Sénat.", "commission judiciaire du Sénat"),
        ("Le conseil de prud'hommes de Nantes a jugé.", "conseil de prud'hommes de Nantes"),
    ],
)  # fmt: skip
def test_a_unit_or_an_association_is_one_group_with_its_place(text: str, name: str) -> None:
    assert {found for found in names(text) if found[0] != "actor"} == {("group", name)}


@pytest.mark.parametrize(
    "text",
    [
        "L'association de malfaiteurs de Lyon est jugée.",
        "La direction régionale de Lyon se tait.",
        "Les brigades de Lyon sont là.",
        "La direction générale de la banque dort.",
        "Le peloton de la course passe à Lyon.",
        "Une association de pêcheurs de Lyon proteste.",
        "La section de Lyon est grande.",
        "Le groupe de travail de Lyon se réunit.",
        "Il a franchi le poste de contrôle de Calais.",
    ],
)
def test_what_anybody_may_have_is_no_unit(text: str) -> None:
    assert not {found for found in names(text) if found[0] == "group"}


def test_a_unit_and_its_initials_are_one() -> None:
    assert ("group", "peloton anti-banditisme") in names("Les hommes du peloton anti-banditisme (PAB) sont là.")
    assert names("Les hommes du peloton anti-banditisme sont là.") == set()
