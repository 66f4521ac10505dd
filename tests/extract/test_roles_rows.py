"""Offices that several share, that stand at a distance before a name, or that are several of one person."""

from __future__ import annotations

import pytest

from builder.locale.plurals import singulars
from tests.extract.named import roles

THREE = ("Zed Testard", "Zoé Dubosquet", "Arsène Modèle")


@pytest.mark.parametrize(
    ("word", "language", "singular"),
    [
        ("deputies", "en", "deputy"), ("policemen", "en", "policeman"), ("witnesses", "en", "witness"),
        ("wives", "en", "wife"), ("sons-in-law", "en", "son-in-law"), ("passers-by", "en", "passer-by"),
        ("généraux", "fr", "général"), ("jumeaux", "fr", "jumeau"), ("maires", "fr", "maire"),
    ],
)  # fmt: skip
def test_a_plural_has_its_singular(word: str, language: str, singular: str) -> None:
    assert singular in singulars(word, language)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("La cour a entendu les généraux Zed Testard, Zoé Dubosquet et Arsène Modèle.", "généraux"),
        ("Elle a reçu 3 présidents syldaves : Zed Testard, Zoé Dubosquet et l’avocat Arsène Modèle.",
         "présidents syldaves"),
        ("Les trois lauréats : Zed Testard ; Zoé Dubosquet ; Arsène Modèle.", "lauréats"),
        ("Trois députés ont voté contre : Zed Testard (LR), Zoé Dubosquet (PS) et Arsène Modèle (RN).", "députés"),
        ("Trois ministres — Zed Testard, Zoé Dubosquet et Arsène Modèle — ont quitté la salle.", "ministres"),
        ("Trois ministres (Zed Testard, Zoé Dubosquet et Arsène Modèle) étaient absents.", "ministres"),
        ("Les finalistes du prix sont Zed Testard, 60 ans, pour « La part » (Gras), Zoé Dubosquet et Arsène Modèle.",
         "finalistes du prix"),
        ("Elle a vu trois ministres syldaves : le Belge Zed Testard, Zoé Dubosquet et Arsène Modèle, avec le maire.",
         "ministres syldaves"),
        ("Pas moins de trois juges sont là. Il s’agit de Zed Testard (Nord), de Zoé Dubosquet et de Arsène Modèle.",
         "juges"),
        ("Pour les trois juges, il s’agit de Zed Testard, de Zoé Dubosquet et de Arsène Modèle.", "juges"),
        ("Plusieurs élus, dont Zed Testard, Zoé Dubosquet et Arsène Modèle, ont protesté.", "élus"),
        ("Des parents d’élèves, dont Zed Testard, Zoé Dubosquet et Arsène Modèle, ont manifesté.", "parents d’élèves"),
    ],
)  # fmt: skip
def test_an_office_in_the_plural_is_everybodys_in_the_row_that_it_announces(text: str, role: str) -> None:
    assert roles(text) >= {(name, role) for name in THREE}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The police produced two guards — Zed Sample and John Pattern — in court.", "guards"),
        (
            "In 2018, two Testville County deputies, Zed Sample and John Pattern, were shot.",
            "Testville County deputies",
        ),
        ("The winners: Zed Sample and John Pattern.", "winners"),
        ("The judges are: Zed Sample, 34; and John Pattern, 45.", "judges"),
        ("Local campaigners such as Zed Sample and John Pattern objected.", "Local campaigners"),
        ("She won over veteran directors like Zed Sample and John Pattern.", "veteran directors"),
        ("Two officers were hurt. They are Zed Sample, 34, and John Pattern, 45.", "officers"),
        ("The suspects include Zed Sample and John Pattern.", "suspects"),
        ("His co-accused Zed Sample, 19 and John Pattern wept.", "co-accused"),
    ],
)
def test_an_english_row_has_its_office_too(text: str, role: str) -> None:
    assert roles(text, "en") >= {("Zed Sample", role), ("John Pattern", role)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Les avocats des victimes, dont Zed Exemple, ont plaidé.", "fr"),
        ("Les proches des victimes sont Zed Exemple et Zoé Dubosquet.", "fr"),
        ("Trois ministres : Zed Exemple et Zoé Dubosquet.", "fr"),
        ("The deputies like Zed Sample.", "en"),
        ("L’arme ne vous disculpe pas, M. Exemple - L'avocate générale", "fr"),
        ("Selon les trois policiers, il s'agit de Zed Exemple, Luc Testard et Zoé Dubosquet.", "fr"),
        ("Vus par deux voisins, il s'agit de Zed Exemple et Zoé Dubosquet.", "fr"),
        ("Accusés d'avoir tué deux infirmières, ce sont Zed Exemple et Zoé Dubosquet.", "fr"),
        ("According to the two officers, they are Zed Sample and John Pattern.", "en"),
        ("The ministers like Zed Sample and have praised him.", "en"),
        ("Two of the judges like Zed Sample and voted for him.", "en"),
        ("There are no generals like Zed Sample.", "en"),
        ("Les élus sont partis avec Zed Exemple et Zoé Dubosquet.", "fr"),
        ("Selon les ministres : Zed Exemple a menti.", "fr"),
        ("Deux hommes, Zed Exemple et Arsène Modèle, ont été arrêtés.", "fr"),
        ("Le coupable est-il Zed Exemple ?", "fr"),
        ("Si le nouveau maire est Zed Exemple, tout change.", "fr"),
        ("Two officers met three senators. They are Zed Sample and John Pattern.", "en"),
        ("Two officers were hurt. They are John Pattern's friends.", "en"),
        ("The mayor, who was ill, Zed Sample said, would stay.", "en"),
        ("The parents of two pupils, Zed Sample and John Pattern, complained.", "en"),
        ("La mère de deux élèves, Zed Exemple et Arsène Modèle, a porté plainte.", "fr"),
        ("Two women, Zed Sample and Ada Pattern, were arrested.", "en"),
        ("Voters like Zed Sample.", "en"),
        ("Several ministers — Zed Sample said — were angry.", "en"),
        ("Three senators, Zed Sample and John Pattern, left.", "en"),
        ("Whether the next leader is Zed Sample, nobody knows.", "en"),
        ("The director was Zed Sample's friend.", "en"),
    ],
)
def test_who_is_not_told_to_be_one_of_many_has_no_role(text: str, language: str) -> None:
    assert roles(text, language) == frozenset()


@pytest.mark.parametrize(
    ("text", "language", "actor", "role"),
    [
        ("Le nouveau maire est Zed Exemple.", "fr", "Zed Exemple", "nouveau maire"),
        ("Le meilleur joueur était Zed Exemple, selon la presse.", "fr", "Zed Exemple", "meilleur joueur"),
        ("Among the winners were Zed Sample and Ada Testard.", "en", "Ada Testard", "winners"),
        ("The hero of the day, however, was Zed Sample.", "en", "Zed Sample", "hero of the day"),
        ("Zoé est la sœur de l’un des accusés (Zed Exemple).", "fr", "Zed Exemple", "accusés"),
        ("On retient la ministre du Sel depuis 2020, l’avocate Zoé Dubosquet, et le juriste Zed Exemple.", "fr",
         "Zoé Dubosquet", "ministre du Sel"),
        ("Ce jour-là, le président du Niger d’alors, Zed Exemple, avait parlé.", "fr", "Zed Exemple",
         "président du Niger d’alors"),
        ("Dans le sillage de Zoé Dubosquet, le vice-président, le Belge Zed Exemple, a démissionné.", "fr",
         "Zed Exemple", "vice-président"),
        ("Le jury se compose de Zoé Dubosquet, de la doyenne du club, la Belge Ada Patron.", "fr", "Ada Patron",
         "doyenne du club"),
        ("The director general, who is based in Testville, Zed Sample, expects snow.", "en", "Zed Sample",
         "director general"),
        ("The firm replaced its long time chief, Zed Sample in a surprise.", "en", "Zed Sample", "long time chief"),
        ("He beat his close rival, Zed Sample of the Testville Party, in May.", "en", "Zed Sample", "close rival"),
        ("The police chief of Testville, Sr. Insp. Zed Sample, waited.", "en", "Zed Sample",
         "police chief of Testville"),
        ("It was led by the Bishop of Testville, the Most Rev'd Dr. Zed Sample.", "en", "Zed Sample",
         "Bishop of Testville"),
        ("It was led by the Bishop of Testville, the Most Rev'd Dr. Zed Sample.", "en", "Zed Sample",
         "Most Rev'd Dr."),
        ("The Prime Minister and Ruler of Testville His Highness Sheikh Zed bin Sample attended.", "en",
         "Zed bin Sample", "Ruler of Testville"),
    ],
)  # fmt: skip
def test_something_may_stand_between_an_office_and_its_holder(text: str, language: str, actor: str, role: str) -> None:
    assert (actor, role) in roles(text, language)


def test_what_belongs_to_the_next_name_is_not_the_one_befores() -> None:
    text = "Dans le sillage de Zoé Dubosquet, le vice-président, le Belge Zed Exemple, a démissionné."
    assert roles(text) == {("Zed Exemple", "vice-président")}
    text = "It was for Dr John Sample, a consultant at the Testville Hospital, and Dr Tommy Pattern, to tell it."
    assert ("Tommy Pattern", "consultant at the Testville Hospital") not in roles(text, "en")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le jury se compose du jeune réalisateur, scénariste et producteur syldave Zed Exemple.", "fr",
         {"jeune réalisateur", "scénariste et producteur syldave"}),
        ("Comédienne mais aussi chanteuse et réalisatrice, Zoé Dubosquet est née à Paris.", "fr",
         {"Comédienne", "chanteuse et réalisatrice"}),
        ("On a vu la comédienne réalisatrice poétesse et romancière Zoé Dubosquet.", "fr",
         {"comédienne réalisatrice poétesse et romancière"}),
        ("They met actress, singer and director Ada Sample.", "en", {"actress", "singer and director"}),
    ],
)  # fmt: skip
def test_several_trades_before_a_name_are_all_its_bearers(text: str, language: str, expected: set[str]) -> None:
    assert {role for _, role in roles(text, language)} == expected


def test_a_list_with_articles_is_one_of_several_persons() -> None:
    assert roles("Il a vu le maire, le préfet et le juge Zed Exemple.") == {("Zed Exemple", "juge")}


@pytest.mark.parametrize(
    ("text", "actor", "role"),
    [
        ("Exemplon ally Zed Sample left.", "Zed Sample", "Exemplon ally"),
        ("It was Ada Pattern, a longtime President Zed Sample ally, who won.", "Ada Pattern",
         "longtime President Zed Sample ally"),
    ],
)  # fmt: skip
def test_a_name_before_a_noun_tells_whose_ally_somebody_is(text: str, actor: str, role: str) -> None:
    assert (actor, role) in roles(text, "en")


@pytest.mark.parametrize(
    ("text", "language", "actor", "role"),
    [
        ("The midcourters Ada Sample and Zoé Pattern missed out.", "en", "Zoé Pattern", "midcourters"),
        ("Zoé Dubosquet, la prêtresse de la soirée, a chanté.", "fr", "Zoé Dubosquet", "prêtresse de la soirée"),
        ("Elle a vu le favori Zed Exemple.", "fr", "Zed Exemple", "favori"),
        ("Le sortant Zed Exemple est battu.", "fr", "Zed Exemple", "sortant"),
        ("The deceased, Zed Sample, was 40.", "en", "Zed Sample", "deceased"),
    ],
)
def test_nouns_of_many_trades_are_known(text: str, language: str, actor: str, role: str) -> None:
    assert (actor, role) in roles(text, language)


def test_a_name_that_is_not_known_ends_no_trade() -> None:
    text = "The officers, the Testville OCPD Elija Mwangi and Chief Inspector Zed Sample, left."
    assert {role for name, role in roles(text, "en") if name == "Zed Sample"} == {"Chief Inspector"}


@pytest.mark.parametrize("body", ["Democratic Republic of Congo", "Bank of England", "University of Testville"])
def test_an_office_keeps_the_whole_name_of_its_body_or_state(body: str) -> None:
    assert roles(f"{body} President Zed Sample spoke.", "en") == {("Zed Sample", f"{body} President")}


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Three visiting jurists: Zed Testard from Angola, Ada Pattern from Kenya, and Zoé Sample, also from Kenya.",
         "en", {"Zed Testard", "Ada Pattern", "Zoé Sample"}),
        ("Les avocats Zed Testard de Lyon et Arsène Modèle de Nice ont parlé.", "fr", {"Zed Testard", "Arsène Modèle"}),
        ("The lawyers for Zed Testard from Angola, a clerk, left.", "en", set()),
    ],
)  # fmt: skip
def test_where_each_in_a_row_is_from_parts_no_row(text: str, language: str, told: set[str]) -> None:
    assert {who for who, role in roles(text, language) if role.endswith(("jurists", "avocats", "lawyers"))} == told


@pytest.mark.parametrize("office", ["Assistant Fire Chief", "Deputy Fire Chief", "Assistant Police Chief"])
def test_what_a_chief_is_of_is_nobody_between_his_rank_and_his_office(office: str) -> None:
    assert roles(f"{office} Zed Sample spoke.", "en") == {("Zed Sample", office)}


@pytest.mark.parametrize("dash", ["-", "–"])
def test_an_office_behind_a_dash_is_of_the_name_that_opens_the_line(dash: str) -> None:
    assert roles(f"Zed Exemple {dash} L'entraîneur de Testville {dash} a démissionné.", "fr") == {
        ("Zed Exemple", "entraîneur de Testville")
    }
