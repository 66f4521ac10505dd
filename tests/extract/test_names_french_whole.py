"""French names that a model cuts or takes for something else, whole and of their kind: teams, ministries, parties,
companies, places behind their noun; and general words with a capital, which name nothing."""

from __future__ import annotations

import pytest

from tests.extract.named import article, names, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Il joue contre les Bengals de Testville samedi.", "Bengals de Testville"),
        ("Le Wild d'Exempla a vaincu les visiteurs.", "Wild d'Exempla"),
        ("Le match face aux Ducs d'Exempla est perdu.", "Ducs d'Exempla"),
    ],
)
def test_teams_have_their_town_with_them(text: str, name: str) -> None:
    assert ("group", name) in names(text)


def test_a_team_without_its_town_is_the_one_named_before() -> None:
    mentions, equations, _ = read(article("Les Sabres de Testville ont gagné. Les Sabres joueront mardi."))
    assert [m.text for m in mentions if m.kind.value == "group"] == ["Sabres de Testville", "Sabres"]
    assert len(equations) == 1


@pytest.mark.parametrize(
    "text", ["Les Ducs d'Exempla régnaient alors.", "L'impact de Testville sur les prix est faible."]
)
def test_words_for_people_and_things_are_no_teams_elsewhere(text: str) -> None:
    assert not any(kind == "group" for kind, _ in names(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Le ministère de l'Intérieur, des Cultes et de la Sécurité publique a réagi.",
            "ministère de l'Intérieur, des Cultes et de la Sécurité publique",
        ),
        ("Le leader du parti La République des Essais a parlé.", "La République des Essais"),
        ("La CSC Testville Entre Brindor et Vornaque fait grève.", "CSC Testville Entre Brindor et Vornaque"),
        ("Il travaille à l'Institut de cancérologie Zoé Exemple.", "Institut de cancérologie Zoé Exemple"),
        ("L'Union pour l'essai en Guinée (UEG) a voté.", "Union pour l'essai en Guinée"),
        ("Il cite le congrès de la Fédération exemplaise.", "Fédération exemplaise"),
        ("La Croix-Rouge espagnole craint le pire.", "Croix-Rouge espagnole"),
    ],
)
def test_bodies_keep_all_of_their_name_and_nothing_else(text: str, name: str) -> None:
    assert ("group", name) in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Brindexa grimpe de 21,7% sur la semaine.", "Brindexa"),
        ("Brindexa pourrait supprimer 150 postes.", "Brindexa"),
        ("Le rachat du spécialiste Brindexa a coûté cher.", "Brindexa"),
        ("La Bourse de Testville a monté.", "Bourse de Testville"),
        ("Les travaux sont publiés dans Brindol Reviews.", "Brindol Reviews"),
        ("L'UDC a bouté le Centre hors du Conseil, et l'UDC exulte.", "Centre"),
        ("Le PDC valaisan a perdu un siège.", "PDC"),
    ],
)
def test_what_companies_exchanges_journals_and_parties_have_makes_a_group(text: str, name: str) -> None:
    assert ("group", name) in names(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Ducharnel recule de 3 % des voix.", ("group", "Ducharnel")),
    ],
)
def test_votes_and_few_jobs_make_no_company(text: str, wrong: tuple[str, str]) -> None:
    assert wrong not in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Les débats ont lieu au Palais des congrès de Testville.", "Palais des congrès de Testville"),
        ("L'eau de la rivière Brindor est polluée.", "rivière Brindor"),
        ("Le Havre se rendait à Testville.", "Le Havre"),
        ("Il habite à Montreux VD.", "Montreux"),
        ("À Brindor-Feuilles, les gens fuient.", "Brindor-Feuilles"),
        ("Le village est dans le district municipal de Brindorsky.", "Brindorsky"),
    ],
)
def test_places_behind_their_noun_and_without_their_canton(text: str, name: str) -> None:
    assert ("place", name) in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Boris De la Exemple a écrit.", "Boris De la Exemple"),
        ("Derrière, les Vertes Zoé Exemple et Anne Modèle perdent.", "Zoé Exemple"),
        ("Le préfet de la MRC Charles Exemple a parlé.", "Charles Exemple"),
        ("L'essai de Brindolo (67e) a compté.", "Brindolo"),
        ("Parmi les élus, Mariatou Exemplo (Défense) sourit.", "Mariatou Exemplo"),
    ],
)
def test_persons_without_what_stands_before_them(text: str, name: str) -> None:
    assert ("actor", name) in names(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Le Commandant de la Force a parlé.", "Force"),
        ("Le Canton soutient l'industrie.", "Canton"),
        ("La Force a riposté dans le sud.", "Force"),
        ("En Effet, les juges ont tranché.", "En Effet"),
        ("Le procès de Z.E., un homme de 20 ans, a débuté.", "Z.E."),
        ("Zoé Exemple (Défense) est élue.", "Défense"),
        ("L'axe Mora-Waza est coupé.", "Mora-Waza"),
        ("Suspense… puis le maire arrive.", "Suspense"),
        ("Il est en Champions Cup cette saison.", "Champions Cup"),
        ("Le maire est élu. AGENCE/MARTIAL EXEMPLE", "MARTIAL"),
    ],
)
def test_general_words_fields_routes_and_credits_are_no_names(text: str, word: str) -> None:
    assert not any(word in name for _, name in names(text))


def test_a_river_is_one_with_its_noun_and_without() -> None:
    mentions, equations, _ = read(article("La rivière Brindelle déborde. L'eau de la Brindelle monte."))
    assert [m.text for m in mentions] == ["rivière Brindelle", "Brindelle"]
    assert len(equations) == 1
