"""To whom a claim is given, and to whom it is not: nobody rather than the wrong one."""

from __future__ import annotations

import pytest

from tests.extract.told import Told, claims

ZED, ANA = "Zed Exemple", "Ana Modèle"


def speakers(found: tuple[Told, ...]) -> list[str | None]:
    return [t.speaker for t in found]


def test_a_described_person_between_bars_the_way_back() -> None:
    text = f"{ZED} a dit que le pont était sûr. Le maire de Cholet est venu. Il a affirmé que l’eau montait."
    assert speakers(claims(text, "fr", (ZED,))) == [ZED, None]


def test_the_latter_is_the_person_named_last() -> None:
    text = f"{ZED} a rencontré {ANA}. Ce dernier a affirmé que l’eau montait."
    assert speakers(claims(text, "fr", (ZED, ANA))) == [ANA]


def test_a_pronoun_inside_a_quotation_is_not_its_speaker() -> None:
    text = f"« Dès son arrivée, il a dit que le pont tiendrait cent ans », a déclaré {ZED}."
    assert {t.speaker for t in claims(text, "fr", (ZED,)) if t.words == "il"} <= {None}


def test_whoever_is_named_in_what_is_said_does_not_say_it() -> None:
    text = f"{ZED} said that the bridge was safe. {ANA} had been informed, he added."
    assert speakers(claims(text, "en", (ZED, ANA))) == [ZED, ZED]


def test_an_office_with_a_possessive_names_nobody() -> None:
    text = f"President {ANA} is away. {ZED} has landed in Brumesac, its president said on Tuesday."
    assert speakers(claims(text, "en", (ANA, ZED), (), ((ANA, "President"),))) == [None]


def test_both_groups_are_those_that_and_ties_together() -> None:
    text = "The Blue Legion and the Red Corps came. Moscow, Grey Office and all agreed. Both groups claim to have won."
    found = claims(text, "en", (), ("Blue Legion", "Red Corps", "Grey Office", "Moscow"))
    assert speakers(found) == ["Blue Legion", "Red Corps"]


def test_they_are_those_who_spoke_together() -> None:
    text = "The Blue Legion and the Red Corps said that they had crossed. They claimed to have taken the village."
    found = claims(text, "en", (), ("Blue Legion", "Red Corps"))
    assert speakers(found) == ["Blue Legion", "Red Corps"] * 2


def test_the_subject_may_stand_behind_the_one_addressed() -> None:
    text = f"Le pont est fermé, a précisé à l’AFP le procureur {ZED}."
    assert speakers(claims(text, "fr", (ZED,))) == [ZED]


def test_a_participle_may_have_a_subject_of_its_own() -> None:
    text = f"La mairie a dit que le pont était fermé, son porte-parole {ZED} affirmant que l’eau montait."
    found = claims(text, "fr", (ZED,))
    assert [(t.speaker, t.content) for t in found][-1] == (ZED, "l’eau montait")
    assert found[0].content == "le pont était fermé"


def test_the_words_for_a_speaker_hold_all_of_a_name_in_marks() -> None:
    text = "La légion « Liberté du Pont » a affirmé que l’eau montait."
    assert claims(text, "fr", (), ("légion « Liberté du Pont »",))[0].words == "La légion « Liberté du Pont »"


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        (f"“This is a sad day,” said {ZED}, a spokesman for the group. “We’ll be aiming to get a vote in March.” "
         f"Mayor {ANA} said residents would be “better served” elsewhere.", "en",
         "residents would be “better served” elsewhere"),
        (f"“We are all very sad today,” said {ZED}. “Why not let the people vote in March?” "
         f"{ANA} said that the bridge would be closed.", "en", "the bridge would be closed"),
        (f"« C’est un triste jour pour la ville », a dit {ZED}. « Nous allons demander un vote en mars. » "
         f"Le maire {ANA} a affirmé que le pont serait fermé.", "fr", "le pont serait fermé"),
        (f"« C’est un triste jour pour la ville », a dit {ZED}. « Nous allons demander un vote en mars. » "
         f"{ANA} a annoncé la fermeture du pont.", "fr", "la fermeture du pont"),
    ],
)  # fmt: skip
def test_a_finished_quotation_is_not_of_the_next_sentence(text: str, language: str, content: str) -> None:
    found = claims(text, language, (ZED, ANA))
    assert [t.content for t in found if t.speaker == ANA] == [content]
    assert ZED in speakers(found)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"“We will be aiming to get a vote in March.” {ANA} said.", "en"),
        (f"“Why not let the people of the town vote?” {ANA} said on Monday.", "en"),
        (f"« Nous allons demander un vote en mars ! » a dit {ANA}.", "fr"),
    ],
)
def test_a_sentence_that_says_nothing_else_says_the_quotation(text: str, language: str) -> None:
    assert [(t.speaker, t.direct) for t in claims(text, language, (ANA,))] == [(ANA, True)]
