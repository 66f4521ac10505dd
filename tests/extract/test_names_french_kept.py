"""French names that a word of their own made nobody: bodies like things, rivers like peoples, letters of a body."""

from __future__ import annotations

import pytest

from tests.extract.named import names


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("La Moldavie a protesté. Chisinau a convoqué l'ambassadeur.", ("place", "Chisinau")),
        ("Le corps était dans la Vilaine.", ("place", "Vilaine")),
        ("Cha Deok-cheol a dit souhaiter la paix.", ("actor", "Cha Deok-cheol")),
        ("La Croix-Rouge et le Programme alimentaire mondial aident.", ("group", "Programme alimentaire mondial")),
        ("Un ancien de la Force maritime d'autodéfense a parlé.", ("group", "Force maritime d'autodéfense")),
        ("Il a écrit à la Conférence épiscopale italienne.", ("group", "Conférence épiscopale italienne")),
    ],
)
def test_a_name_stays_one_whatever_its_first_word_may_be_elsewhere(text: str, kept: tuple[str, str]) -> None:
    assert kept in names(text, "fr")


def test_letters_behind_a_law_are_nobody() -> None:
    assert not names("Le projet de loi de finances (PLF) a été voté.", "fr")


def test_a_people_with_an_article_is_no_place() -> None:
    assert not {name for name in names("La Samplaine a gagné, dit-elle.", "fr") if name[0] == "place"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "La porte-parole de Renaissance Prisca Thevenot a parlé.",
            {("group", "Renaissance"), ("actor", "Prisca Thevenot")},
        ),
        ("Le sénateur de Reconquête Stéphane Ravier a répondu.", {("actor", "Stéphane Ravier")}),
        ("L'imam chiite Moqtada Sadr a parlé.", {("actor", "Moqtada Sadr")}),
    ],
)
def test_a_party_and_a_calling_before_a_name_are_no_part_of_it(text: str, found: set[tuple[str, str]]) -> None:
    assert found <= names(text, "fr")


def test_one_example_of_several_places_is_one_and_of_people_is_none() -> None:
    assert names("Ils ont pris plusieurs localités, dont Gora-Zelmol.", "fr") == {("place", "Gora-Zelmol")}
    assert ("place", "Wagner") not in names("Plusieurs villes, dont Wagner a pris le contrôle, sont détruites.", "fr")
    text = "Ils ont annoncé lundi avoir capturé les villages russes de Brindovka et Gora-Zelmol."
    assert names(text, "fr") == {("place", "Brindovka"), ("place", "Gora-Zelmol")}
    assert ("actor", "Paul Modol") in names("Plusieurs élus de ces villages, dont Paul Modol, sont partis.", "fr")
