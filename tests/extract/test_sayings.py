"""A dated saying is held as its claim is, and whoever speaks takes part in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builder.extract import extract
from tests.extract.named import article

UNVERIFIED = {
    "fr": " Ces affirmations n'étaient pas vérifiables de manière indépendante.",
    "en": " The claims could not be independently verified.",
}
GROUPS = {
    "fr": "Le Front Zébulon et la Brigade Exemplaire luttent. Les deux groupes ont annoncé lundi avoir pris {}.",
    "en": "The Zebulon Front and the Exemplary Brigade fight. The two groups said on Monday they had taken {}.",
}


def events(text: str, language: str) -> list[tuple[bool, set[str]]]:
    """Of each dated happening whether it is hedged, and who takes part in it."""
    (found,) = extract((replace(article(text, language), published="2024-03-14"),))
    return [(e.hedged, {p.of(text) for p in e.participants}) for e in found.events]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_saying_is_hedged_by_the_next_sentence_as_its_claim_is(language: str) -> None:
    text = GROUPS[language].format("Exempleville")
    assert [hedged for hedged, _ in events(text + UNVERIFIED[language], language)] == [True]
    assert [hedged for hedged, _ in events(text, language)] == [False]


def test_those_meant_by_the_two_groups_take_part_in_their_saying() -> None:
    ((_, who),) = events(GROUPS["fr"].format("Exempleville"), "fr")
    assert who == {"Front Zébulon", "Brigade Exemplaire", "Exempleville"}


@pytest.mark.parametrize(
    ("language", "text", "hedged"),
    [
        ("fr", "Zed Testard a prétendu mardi avoir recruté mille membres.", True),
        ("en", "Zed Testard alleged on Tuesday that Alma Brandt had robbed the bank.", True),
        ("fr", "Zed Testard prétend que le pont est tombé mardi.", True),
        ("fr", "Zed Testard prétend tout savoir, mais le pont est tombé mardi.", False),
        ("fr", "Zed Testard a annoncé mardi sa démission.", False),
        ("en", "Zed Testard said on Tuesday that he would resign.", False),
    ],
)
def test_what_is_claimed_under_reserve_is_no_happening_without_it(language: str, text: str, *, hedged: bool) -> None:
    assert [found for found, _ in events(text, language)] == [hedged]
