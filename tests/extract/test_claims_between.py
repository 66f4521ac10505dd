"""What stands between a verb of saying, who says it and what is said: days, by-words, verbs that only look like one."""

from __future__ import annotations

import pytest

from tests.extract.told import claims

ZED, ALMA = "Zed Testard", "Alma Brandt"
EXEMPLA, UNIVERSITY = "Exempla", "University of Exempleville"


def _said(text: str, language: str) -> list[tuple[str | None, str, str]]:
    actors = tuple(name for name in (ZED, ALMA) if name in text)
    told = claims(text, language, actors, (EXEMPLA,) if EXEMPLA in text else ())
    return [(t.speaker, t.words, t.content) for t in told]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "Le gouvernement fait par ailleurs état de 48 blessés.",
            "fr",
            [(None, "Le gouvernement", "de 48 blessés")],
        ),
        ("Le travail fait par ailleurs est bon.", "fr", []),
        (
            f"{ZED} a annoncé mercredi soir un couvre-feu à Exempleville.",
            "fr",
            [(ZED, ZED, "un couvre-feu à Exempleville")],
        ),
        (
            "Deux hommes sont morts, a indiqué mercredi le parquet.",
            "fr",
            [(None, "le parquet", "Deux hommes sont morts")],
        ),
        (
            "Elle a plu à plusieurs conseillers qui se disent lassés de travailler ainsi.",
            "fr",
            [(None, "plusieurs conseillers", "lassés de travailler ainsi")],
        ),
        (f"{ZED} announced Monday a ban on trucks.", "en", [(ZED, ZED, "a ban on trucks")]),
        (
            f"{EXEMPLA} welcomed the “solid” plan and condemned “in the strongest terms” the overthrow.",
            "en",
            [
                (EXEMPLA, EXEMPLA, "the “solid” plan"),
                (EXEMPLA, EXEMPLA, "“in the strongest terms” the overthrow"),
            ],
        ),
    ],
)
def test_a_day_or_a_by_word_hides_nothing_said(
    text: str, language: str, told: list[tuple[str | None, str, str]]
) -> None:
    assert _said(text, language) == told


def test_a_girl_reported_to_have_been_found_reports_nothing() -> None:
    assert _said("A girl widely reported to have been found in the rubble is safe.", "en") == []
    assert _said(f"{ZED} claimed to have won.", "en") == [(ZED, ZED, "to have won")]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        (f"A source close to Testland's {EXEMPLA} said contact had been lost.", "en", None),
        (f"Fighters close to {EXEMPLA} said contact had been lost.", "en", None),
        (f"Fighters of {EXEMPLA} said contact had been lost.", "en", EXEMPLA),
        (f"Des combattants proches d'{EXEMPLA} disent que la ville est prise.", "fr", None),
        (f"Les rebelles d'{EXEMPLA} disent que la ville est prise.", "fr", EXEMPLA),
    ],
)
def test_who_is_close_to_a_group_does_not_speak_for_it(text: str, language: str, speaker: str | None) -> None:
    assert [told[0] for told in _said(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            f"« Il est là », a dit {ZED}, selon lequel la loi est bonne.",
            "fr",
            [(ZED, ZED, "Il est là"), (ZED, ZED, "la loi est bonne")],
        ),
        (f"{ZED}, selon lequel la loi est bonne, est parti.", "fr", [(ZED, ZED, "la loi est bonne")]),
        ("Un rapport selon lequel la loi est bonne a été lu.", "fr", []),
        ("La loi, selon laquelle tout est permis, est bonne.", "fr", []),
        (
            f"Alors que la police annonce une grève, le maire {ZED} a réagi mercredi, se disant « indigné ».",
            "fr",
            [(None, "la police", "une grève"), (ZED, f"le maire {ZED}", "indigné")],
        ),
        (
            "La police annonce une grève, disant que la loi est bonne.",
            "fr",
            [(None, "La police", "une grève"), (None, "La police", "la loi est bonne")],
        ),
        (
            f"Le maire d'Exempleville et président de la Société Exemple {ZED} a dit que la loi est bonne.",
            "fr",
            [(ZED, f"Le maire d'Exempleville et président de la Société Exemple {ZED}", "la loi est bonne")],
        ),
        (
            f"Le maire et le président {ZED} ont dit que la loi est bonne.",
            "fr",
            [(None, "Le maire", "la loi est bonne"), (ZED, f"le président {ZED}", "la loi est bonne")],
        ),
    ],
)
def test_who_says_it_stands_before_the_comma(text: str, language: str, told: list[tuple[str | None, str, str]]) -> None:
    assert _said(text, language) == told


def test_the_latter_is_who_has_just_spoken() -> None:
    text = f"{ZED} a parlé mercredi. « Je regrette la loi », dit-il. Ce dernier rappelle que la loi est bonne."
    assert [told[0] for told in _said(text, "fr")] == [ZED, ZED]
    other = f"{ZED} a parlé mercredi. La rue est vide. Il pleut. Ce dernier rappelle que la loi est bonne."
    assert [told[0] for told in _said(other, "fr")] == [None]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (f"“It is cold,” said {ZED} of {EXEMPLA} and the University of Exempleville.", [ZED]),
        (f"{ZED} of {EXEMPLA} and {ALMA} of the University of Exempleville said it is cold.", [ZED, ALMA]),
        (f"{ZED} of {EXEMPLA} and the mayor said it is cold.", [ZED, None]),
        (f"According to a tracker by {EXEMPLA} and the University of Exempleville, 12 died.", [EXEMPLA, UNIVERSITY]),
    ],
)
def test_whose_house_somebody_is_of_does_not_speak(text: str, speakers: list[str | None]) -> None:
    actors = tuple(name for name in (ZED, ALMA) if name in text)
    assert [t.speaker for t in claims(text, "en", actors, (EXEMPLA, UNIVERSITY))] == speakers


def test_what_something_is_for_somebody_is_an_opinion() -> None:
    text = "Pour la ministre d'Exempleland, cette attaque constitue une déclaration de guerre."
    assert [told[2] for told in _said(text, "fr")] == ["cette attaque constitue une déclaration de guerre"]
    assert _said("Pour la ministre d'Exempleland, cette attaque dure depuis hier.", "fr") == []


def test_who_underlines_behind_quoted_words_says_it() -> None:
    text = f"{ZED} a retenu une « volonté de nuire », soulignant l'effet de la loi."
    assert [told[2] for told in _said(text, "fr")] == ["l'effet de la loi"]
    assert _said(f"{ZED} s'est incliné hier, soulignant l'effet de la loi.", "fr") == []
