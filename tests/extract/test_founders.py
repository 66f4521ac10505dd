"""A firm called like somebody of its article is told from that person, mention by mention."""

from __future__ import annotations

import pytest

from builder.extract import extract
from builder.model import EITHER, HOUSE
from tests.extract.named import article

CALLED = {"en": "Velmarsen", "fr": "Kermadou"}
SHIPYARD = "Velmarsen, the Exampleton shipbuilder, said it would sell its yard. The founder, Zed Velmarsen, wept. "
GROUP = "La présidente, Solenn Kermadou, a visité le port. Le groupe Kermadou a perdu deux millions d'euros. "


def told(text: str, language: str, name: str) -> list[str]:
    """Of each mention of a bare surname whose it is: ``firm``, ``person`` or ``doubt``."""
    (found,) = extract((article(text, language),))
    sorts = {HOUSE: "firm", EITHER: "doubt"}
    return [sorts.get(m.rule, "person") for m in found.mentions if m.text == name]


@pytest.mark.parametrize(
    ("sentence", "whose"),
    [
        ("Velmarsen reported a loss of £31m last year.", "firm"),
        ("Velmarsen will cut 240 jobs.", "firm"),
        ("Velmarsen shares fell on Monday.", "firm"),
        ("Velmarsen, 71, will step down.", "person"),
        ("Mr Velmarsen promised us a ship.", "person"),
        ("Velmarsen died in May.", "person"),
        ("Velmarsen said he was sorry.", "person"),
        ("Velmarsen declined to comment.", "doubt"),
    ],
)
def test_a_bare_name_that_is_a_firms_too_is_whose_deeds_it_does(sentence: str, whose: str) -> None:
    assert told(SHIPYARD + sentence, "en", "Velmarsen") == ["firm", whose]


@pytest.mark.parametrize(
    ("sentence", "whose"),
    [
        ("Kermadou licenciera trente salariés en juin.", "firm"),
        ("Kermadou, qui emploie 400 personnes, a perdu le contrat.", "firm"),
        ("Les salariés de Kermadou sont en grève.", "firm"),
        ("Mme Kermadou a démenti.", "person"),
        ("Kermadou, 71 ans, a démenti.", "person"),
    ],
)
def test_a_bare_name_of_a_group_is_told_from_its_heads(sentence: str, whose: str) -> None:
    assert told(GROUP + sentence, "fr", "Kermadou") == ["firm", whose]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Zed Velmarsen founded Velmarsen. Shares in Velmarsen fell."),
        ("en", "Zed Velmarsen left. Velmarsen, which makes ships, fell. Velmarsen will cut 300 jobs."),
        ("fr", "Solenn Kermadou a fondé Kermadou en 1980. Kermadou licenciera trente salariés en juin."),
    ],
)
def test_who_founded_it_what_it_makes_and_its_shares_show_a_firm(language: str, text: str) -> None:
    assert told(text, language, CALLED[language]) == ["firm", "firm"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "Zed Velmarsen lost to Alma Brandt. He blamed Brandt, which surprised all. Brandt declined.",
            "Brandt",
        ),
        ("en", "Zed Velmarsen, the company's founder, spoke. Velmarsen reported a loss of memory.", "Velmarsen"),
        ("en", "Zed Velmarsen shares a house with Alma Brandt. Velmarsen declined to comment.", "Velmarsen"),
        ("fr", "Solenn Kermadou a parlé. Le parti qu'a fondé Kermadou a perdu. Kermadou a démenti.", "Kermadou"),
        ("fr", "Le maire Zed Testard a parlé. Testard licenciera trente salariés. Testard a démenti.", "Testard"),
    ],
)
def test_where_no_words_show_a_firm_a_bare_name_stays_the_persons(language: str, text: str, name: str) -> None:
    assert set(told(text, language, name)) == {"person"}


@pytest.mark.parametrize(
    ("language", "text", "whose"),
    [
        (
            "fr",
            "Le fabricant de pianos Kermadou va vendre. Solenn Kermadou se tait. Kermadou a menti.",
            ["firm", "person"],
        ),
        ("fr", "Solenn Kermadou se tait. L'équipementier français Kermadou va vendre.", ["firm"]),
        ("fr", "Solenn Kermadou se tait. L'action Kermadou a chuté de 11 % lundi.", ["firm"]),
        ("fr", "Solenn Kermadou se tait. Kermadou est cotée à la Bourse de Paris.", ["firm"]),
        ("en", "Zed Velmarsen wept. The piano maker Velmarsen will close.", ["firm"]),
        ("en", "Zed Velmarsen wept. Velmarsen shares fell on Monday.", ["firm"]),
        ("en", "Zed Velmarsen wept. Velmarsen is listed on the London stock exchange.", ["firm"]),
    ],
)
def test_a_firms_noun_its_shares_and_its_exchange_show_a_firm(language: str, text: str, whose: list[str]) -> None:
    assert told(text, language, CALLED[language]) == whose


@pytest.mark.parametrize(
    ("language", "text", "whose"),
    [
        ("fr", "Solenn Kermadou a cédé Kermadou SA. Kermadou a perdu 18 millions d'euros en 2024.", ["firm"]),
        ("fr", "Solenn Kermadou a cédé Kermadou SA. Kermadou a dégagé un bénéfice de 2 millions.", ["firm"]),
        ("fr", "Solenn Kermadou a cédé Kermadou SA. Mme Kermadou a perdu 18 millions d'euros.", ["person"]),
        ("fr", "Solenn Kermadou a cédé sa maison. Kermadou a perdu 18 millions d'euros au jeu.", ["person"]),
        ("fr", "Solenn Kermadou a cédé Kermadou SA. « J'ai perdu », a juré Kermadou à la sortie.", ["person"]),
        ("en", "Zed Velmarsen sold Velmarsen Ltd. Velmarsen lost £31m last year.", ["firm"]),
        ("en", "Zed Velmarsen sold Velmarsen Ltd. Velmarsen, 71, lost £31m last year.", ["person"]),
        ("en", "Zed Velmarsen sold his house. Velmarsen lost £31m last year.", ["person"]),
    ],
)
def test_a_firms_form_behind_the_name_shows_a_firm_too(language: str, text: str, whose: list[str]) -> None:
    assert told(text, language, CALLED[language]) == whose


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Solenn Kermadou se tait. Le fabricant de Kermadou a fermé. Kermadou a menti."),
        ("fr", "Solenn Kermadou se tait. L'action de Kermadou est connue. Kermadou a menti."),
        ("en", "Zed Velmarsen wept. The film maker Velmarsen will leave. Velmarsen lied."),
        ("en", "Zed Velmarsen wept. The company Velmarsen founded will close. Velmarsen lied."),
        ("en", "Zed Velmarsen wept. The company Velmarsen runs will close. Velmarsen lied."),
    ],
)
def test_what_somebody_makes_or_runs_shows_no_firm_of_the_name(language: str, text: str) -> None:
    assert "firm" not in told(text, language, CALLED[language])


def test_what_is_called_so_in_full_alone_makes_no_other_mention_doubtful() -> None:
    text = "Solenn Kermadou a parlé. L'usine Kermadou a brûlé. Kermadou a promis de se battre."
    assert told(text, "fr", "Kermadou") == ["firm", "person"]
