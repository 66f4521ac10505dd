"""Sentences as the French press writes them: speakers behind an aside, impersonal verbs, attributes, nouns."""

import pytest

from tests.extract.told import claims

ZED = "Zed Exemple"


def said(text: str, *groups: str, actors: tuple[str, ...] = (ZED,)) -> list[tuple[str | None, str, str]]:
    return [(c.speaker, c.words, c.content) for c in claims(text, "fr", actors, groups)]


@pytest.mark.parametrize(
    "aside",
    [
        "mercredi dans un communiqué",
        "jeudi à l'agence de presse",
        "lors d'une conférence de presse",
        "en substance",
        "sur place",
        "au passage",
        "par téléphone",
        "dans un communiqué publié lundi",
        "lundi dans un entretien au Matin",
    ],
)
def test_day_addressee_and_medium_may_stand_between_the_verb_and_who_speaks(aside: str) -> None:
    text = f"« Le pont de la rivière a cédé d'un coup », a expliqué {aside} le capitaine."
    assert said(text) == [(None, "le capitaine", "Le pont de la rivière a cédé d'un coup")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Les toits sont « couverts de poussière », a décrit au Matin un habitant.",
            [("un habitant", "Les toits sont « couverts de poussière »")],
        ),
        (
            "« Ce projet est une honte pour la ville », fustige le maire.",
            [("le maire", "Ce projet est une honte pour la ville")],
        ),
        ("Le film, « Les Loups gris », décrit à l'écran un homme brisé.", []),
        ("Le rapport, où figure le mot « fraude », critique à la tribune le ministre.", []),
    ],
)
def test_who_describes_or_slates_behind_a_clause_in_marks_says_it(text: str, found: list[tuple[str, str]]) -> None:
    assert [(words, content) for _, words, content in said(text)] == found


def test_what_is_announced_behind_the_day_and_the_medium_is_the_content() -> None:
    text = f"{ZED} a annoncé mercredi dans un communiqué la démission du directeur."
    assert said(text) == [(ZED, ZED, "la démission du directeur")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("« Les pistes sont fermées », est-il ajouté par la CGT.", [("CGT", "la CGT")]),
        (
            "« Les pistes sont fermées », est-il écrit mercredi dans un rapport de la CGT.",
            [("CGT", "un rapport de la CGT")],
        ),
        ("« Les pistes sont fermées », est-il précisé dans un communiqué.", [(None, "un communiqué")]),
        ("« Les pistes sont fermées », est-il rappelé.", [(None, "-il")]),
        ("« Les pistes sont belles », s'est-il réjoui.", [(ZED, "-il")]),
    ],
)
def test_an_impersonal_il_is_the_agent_or_whose_paper_it_is(text: str, found: list[tuple[str | None, str]]) -> None:
    told = said(f"{ZED} est venu lundi. {text}", "CGT")
    assert [(speaker, words) for speaker, words, _ in told] == found


def test_countries_whose_ministers_speak_do_not_speak() -> None:
    text = "Les ministres du Bordu, du Testland, de la Modélie et de l'Exemplie ont condamné « un vote fictif »."
    told = said(text, "Testland", "Modélie", "Exemplie")
    assert [(speaker, content) for speaker, _, content in told] == [(None, "un vote fictif")]


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("Deux hommes ont été arrêtés à Lyon, dont un mineur, rapporte Le Matin.", "Le Matin"),
        (
            "Des éleveurs ont visé des services, comme la mairie, mais aussi la banque Test, rapporte Radio Exemple.",
            "Radio Exemple",
        ),
        ("Trois salariés, un cadre et deux ouvriers, ont été blessés, relate Ouest Exemple.", "Ouest Exemple"),
    ],
)
def test_the_paper_that_ends_the_sentence_behind_a_comma_says_it(text: str, paper: str) -> None:
    ((speaker, _, content),) = said(text, paper, "banque Test")
    assert (speaker, content) == (paper, text.rpartition(", ")[0])


def test_what_somebody_publishes_at_the_end_of_a_sentence_does_not_speak() -> None:
    assert not said("Le groupe, fondé par un imprimeur, publie Le Matin.", "Le Matin")
    assert ZED not in [speaker for speaker, *_ in said(f"Le ministre, qui aime le club, rappelle {ZED}.")]
