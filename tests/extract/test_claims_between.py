"""What stands between a verb of saying, who says it and what is said: days, by-words, verbs that only look like one."""

from __future__ import annotations

import pytest

from tests.extract.told import claims

ZED, ALMA = "Zed Testard", "Alma Brandt"
EXEMPLA = "Exempla"


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
