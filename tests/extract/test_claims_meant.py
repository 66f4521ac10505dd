"""Claims: whom a description means, and whose verb it is, beside those of whom nothing is told."""

from __future__ import annotations

import pytest

from tests.extract.told import claims

ZED, PAUL, MARIE = "Zed Exemple", "Paul Testard", "Marie Modèle"
EXEMPLA = "Exempla"


def _speakers(text: str, language: str, *roles: tuple[str, str]) -> list[str | None]:
    actors = tuple(name for name in (ZED, PAUL, MARIE) if name in text)
    groups = (EXEMPLA,) if EXEMPLA in text else ()
    return [t.speaker for t in claims(text, language, actors, groups, roles)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{ZED}, 22, was hurt. {PAUL}, 31, saw it. “I fell,” the 22-year-old said.", "en"),
        (f"{ZED}, 22 ans, est tombé. {PAUL}, 31 ans, l’a vu. L’homme de 22 ans dit avoir couru.", "fr"),
    ],
)
def test_an_age_means_the_one_beside_whose_name_it_stands(text: str, language: str) -> None:
    assert _speakers(text, language) == [ZED]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        (f"{ZED} lost his house. The father-of-two said he wept.", "en", "The father-of-two"),
        (f"{ZED} lost his house. “I wept,” said the father of three.", "en", "the father of three"),
        (f"{MARIE} a tout perdu. Cette mère de famille dit avoir pleuré.", "fr", "Cette mère de famille"),
        (f"{ZED} quitte le club. Le natif de Testville dit avoir pleuré.", "fr", "Le natif de Testville"),
    ],
)
def test_children_and_a_birthplace_mean_the_person_named_last(text: str, language: str, words: str) -> None:
    actors = tuple(name for name in (ZED, MARIE) if name in text)
    assert [(t.speaker, t.words) for t in claims(text, language, actors)] == [(actors[0], words)]


@pytest.mark.parametrize("words", ["The father", "The father of one of the victims", "The father of two victims"])
def test_another_father_is_nobody_named(words: str) -> None:
    assert _speakers(f"{ZED} was hurt. {words} said the boy was well.", "en") == [None]


def test_a_wider_word_goes_on_from_who_spoke_last() -> None:
    text = f"Sgt. {ZED} was there. The sergeant said he ran. The street was empty. It rained. The officer said he fell."
    assert _speakers(text, "en", (ZED, "Sgt."))[0] == ZED
    text = f"Le maire {ZED} est venu. L’édile estime que tout va bien. L’élu souligne que rien n’est fait."
    assert _speakers(text, "fr", (ZED, "maire")) == [ZED, ZED]


@pytest.mark.parametrize("words", ["Les deux amis", "Le couple"])
def test_two_persons_are_those_named_together(words: str) -> None:
    text = f"{ZED} et {MARIE} tiennent un bar. {words} dit vouloir partir.".replace("amis dit", "amis disent")
    assert _speakers(text, "fr") == [ZED, MARIE]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("He told them to ignore rumours that the court had left, saying “it sits until noon.”", "en", "He"),
        (f"The man accused of robbing {ZED} told police he did not do it.", "en", "The man"),
        (f"Officials in Testville, {EXEMPLA} told the paper that 30 people died.", "en", "Officials"),
    ],
)
def test_what_is_told_of_the_first_subject_does_not_speak(text: str, language: str, words: str) -> None:
    assert [(t.speaker, t.words) for t in claims(text, language, (ZED,), (EXEMPLA,))][-1] == (None, words)


@pytest.mark.parametrize(
    "text",
    [
        f"« Elle vous a émus jusqu’aux larmes », lance à la cour Me {ZED}.",
        f"« Ils ont chanté faux », avait reconnu avant lui Me {ZED}.",
        f"« Nous avons voulu partir », avait alors expliqué, {ZED}, maire de Testville.",
    ],
)
def test_whom_it_is_said_to_stands_before_who_speaks(text: str) -> None:
    assert _speakers(text, "fr") == [ZED]


def test_he_is_the_source_just_cited() -> None:
    text = f"Pierre Modèle est venu. Selon {PAUL}, la loi est bonne. La route, a-t-il dit, est sûre."
    assert [t.speaker for t in claims(text, "fr", ("Pierre Modèle", PAUL))] == [PAUL, PAUL]


def test_a_relative_clause_in_marks_has_the_subject_before_it() -> None:
    text = "Le conseil a voté un texte que l’avocat juge « dangereux et flou »."
    assert [t.words for t in claims(text, "fr")] == ["l’avocat"]


def test_letters_behind_a_name_belong_to_it() -> None:
    assert _speakers(f"Prosecutor {ZED} QC said the road was closed.", "en") == [ZED]


def test_what_stands_before_a_colon_in_a_title_is_no_part_of_who_speaks() -> None:
    assert [t.words for t in claims("Incendie de Testville : le maire dément toute négligence", "fr")] == ["le maire"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{ZED}, 12, was found. The lawyer for the 12-year-old boy said the road was closed.", "en"),
        (f"{ZED}, 12 ans, est revenu. La mère de l’enfant âgé de 12 ans dit avoir couru.", "fr"),
        (f"{ZED}, 45 ans, est venu. L’homme de 22 ans dit avoir couru.", "fr"),
        (f"{MARIE}, 45 ans, est venue. L’homme de 45 ans dit avoir couru.", "fr"),
        (f"{ZED}, 45 ans, est venu. Un homme de 45 ans dit avoir couru.", "fr"),
    ],
)
def test_the_age_of_another_means_nobody(text: str, language: str) -> None:
    assert _speakers(text, language) == [None]


def test_years_after_a_name_that_are_no_age_tell_nothing() -> None:
    text = f"{ZED}, 30 ans après, revient. {PAUL} l’a vu. L’enfant de 30 ans dit avoir couru."
    assert ZED not in _speakers(text, "fr")


@pytest.mark.parametrize(
    "text",
    [
        f"{ZED} et {PAUL} sont accusés de vol. Les deux avocats disent vouloir partir.",
        f"{ZED} et {PAUL} sont arrêtés. Les deux femmes disent vouloir partir.",
        f"{MARIE} et {PAUL} sont arrêtés. Les deux hommes disent vouloir partir.",
        f"{MARIE}, {ZED} et {PAUL} sont arrêtés. Le couple dit vouloir partir.",
    ],
)
def test_two_of_another_sort_are_not_those_named_together(text: str) -> None:
    actors = tuple(name for name in ("Paul Testard", MARIE, ZED) if name in text)
    known = [t.speaker for t in claims(text.replace(ZED, "Jean Exemple"), "fr", (*actors, "Jean Exemple"))]
    assert known == [None]


def test_two_in_an_office_are_those_who_have_it() -> None:
    text = f"Les ministres {ZED} et {PAUL} sont venus. Les deux ministres disent vouloir partir."
    assert _speakers(text, "fr", (ZED, "ministres"), (PAUL, "ministres")) == [ZED, PAUL]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"A father of three was hurt. {ZED} praised the police. The father of three said he wept.", "en"),
        (f"Un boxeur est tombé. {ZED} l’a vu. Le boxeur dit avoir pleuré.", "fr"),
        (f"{ZED}, chanteur, est venu. Le boxeur dit avoir pleuré.", "fr"),
    ],
)
def test_somebody_told_of_without_a_name_stays_without_one(text: str, language: str) -> None:
    roles = ((ZED, "chanteur"),) if "chanteur" in text else ()
    assert _speakers(text, language, *roles) == [None]


def test_a_relative_clause_behind_a_wider_word_means_another_one() -> None:
    text = f"{ZED}, a police chief, was killed. The officer who fired said the road was closed."
    assert _speakers(text, "en", (ZED, "police chief")) == [None]


def test_a_country_behind_a_town_does_not_speak() -> None:
    text = "Officials in Denver, Colorado said the road was closed."
    assert [t.words for t in claims(text, "en")] == ["Officials"]
