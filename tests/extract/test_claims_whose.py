"""Who speaks in a clause about somebody of whoever stands before (``Exempla, whose boss, Zed Testard, said``), and in
an answer of an interview."""

from __future__ import annotations

import pytest

from tests.extract.told import Told, claims

ZED, ALMA = "Zed Testard", "Alma Brandt"


def speakers(found: tuple[Told, ...]) -> list[str | None]:
    return [t.speaker for t in found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{ALMA} rejected a bid from Exempla, whose chief executive, {ZED}, called her decision 'emotional'.", "en"),
        (f"{ALMA} rejected a bid from Exempla, whose boss, {ZED}, said the price was fair.", "en"),
        (f"{ALMA} a refusé une offre d'Exempla, dont le patron, {ZED}, a jugé la décision « émotive ».", "fr"),
        (f"{ALMA} a refusé une offre d'Exempla, dont le patron, {ZED}, affirme que le prix était juste.", "fr"),
    ],
)
def test_who_is_named_behind_whose_speaks_where_the_clause_has_no_other_verb(text: str, language: str) -> None:
    assert speakers(claims(text, language, (ZED, ALMA), ("Exempla",))) == [ZED]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{ALMA}, whose brother, {ZED}, died, said the price was fair.", "en"),
        (f"When Exempla closed, {ALMA}, whose boss, {ZED}, left, said the price was fair.", "en"),
        (f"{ALMA}, dont le mari, {ZED}, est mort, affirme que le prix était juste.", "fr"),
        (f"Dix élus ont été arrêtés, dont le maire, {ZED}, affirme {ALMA}.", "fr"),
    ],
)
def test_who_is_named_behind_whose_does_not_speak_for_another(text: str, language: str) -> None:
    assert speakers(claims(text, language, (ZED, ALMA), ("Exempla",))) == [ALMA]


def test_a_body_at_the_end_announces_what_stands_before_who_is_counted_too() -> None:
    (told,) = claims(f"Dix élus ont été arrêtés, dont le maire, {ZED}, annonce la police.", "fr", (ZED,))
    assert (told.speaker, told.words, told.content[:8]) == (None, "la police", "Dix élus")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{ZED}: He said that he wanted to close the bridge. He told me that he would go.", "en"),
        (f"{ZED} : Il a dit qu'il voulait fermer le pont. Il a affirmé que tout va bien.", "fr"),
    ],
)
def test_whom_an_answer_of_an_interview_calls_he_does_not_answer(text: str, language: str) -> None:
    assert speakers(claims(text, language, (ZED,))) == [None, None]


def test_who_is_named_in_an_answer_is_he_behind_that() -> None:
    text = f"{ZED}: I left. The minister, {ALMA}, said she would go. She added that it was late."
    assert speakers(claims(text, "en", (ZED, ALMA))) == [ALMA, ALMA]
