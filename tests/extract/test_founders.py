"""A firm called like somebody of its article is told from that person, mention by mention."""

from __future__ import annotations

import pytest

from builder.extract import extract
from builder.model import EITHER, HOUSE
from tests.extract.named import article

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
    name = "Velmarsen" if language == "en" else "Kermadou"
    assert told(text, language, name) == ["firm", "firm"]


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


def test_what_is_called_so_in_full_alone_makes_no_other_mention_doubtful() -> None:
    text = "Solenn Kermadou a parlé. L'usine Kermadou a brûlé. Kermadou a promis de se battre."
    assert told(text, "fr", "Kermadou") == ["firm", "person"]
