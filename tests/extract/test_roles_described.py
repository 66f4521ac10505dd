"""Descriptions in a later sentence, which are roles where they can mean one person alone."""

from __future__ import annotations

import pytest

from tests.extract.named import roles

FAIR, DUMMY = "Rachel Fairweather", "Arthur Dummy"
ZOE, MODEL, PAUL = "Zoé Dubosquet", "Arsène Modèle", "Paul Testard"


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"{ZOE} a chanté à Testville. La chanteuse belge est attendue lundi.", "fr", {(ZOE, "chanteuse belge")}),
        (f"La romancière {ZOE} est morte. L'autrice avait 80 ans. L'écrivaine laisse deux livres.", "fr",
         {(ZOE, "romancière"), (ZOE, "écrivaine")}),
        (f"{MODEL} est mort lundi. Sa femme a pleuré. Le musicien avait 80 ans.", "fr", {(MODEL, "musicien")}),
        (f"{MODEL} dirige la filiale : cet ingénieur de l'Institut de Testville a été recruté en 2002.", "fr",
         {(MODEL, "ingénieur de l'Institut de Testville")}),
        (f"{FAIR} sang on Monday. The Syldavian singer, who was born in Testville, smiled.", "en",
         {(FAIR, "Syldavian singer")}),
        (f"{DUMMY}, 34, signed on Monday. The 34-year-old midfielder joins from Exempla. This former teacher smiled.",
         "en", {(DUMMY, "midfielder"), (DUMMY, "former teacher")}),
    ],
)  # fmt: skip
def test_a_description_is_a_role_of_the_only_one_whom_it_can_mean(
    text: str, language: str, told: set[tuple[str, str]]
) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"{ZOE}, maire de Testville, a parlé du concert. La chanteuse viendra lundi.", "fr",
         {(ZOE, "maire de Testville")}),
        (f"{ZOE} a rencontré une chanteuse. La chanteuse a souri.", "fr", set()),
        (f"{ZOE} a rencontré {PAUL}. Le chanteur a souri.", "fr", set()),
        (f"{MODEL} est mort. Son fils a pleuré. Le musicien avait 80 ans.", "fr", set()),
        (f"{MODEL} a été arrêté. La victime a parlé. Le chauffeur a fui. Le procureur a requis.", "fr", set()),
        (f"« Le chanteur est venu », dit {MODEL}. Ce chanteur plaît à Testville.", "fr", set()),
        (f"{FAIR}, the mayor, opened the show. The singer left.", "en", {(FAIR, "mayor")}),
        (f"A boxer hit {DUMMY}. The boxer fell.", "en", set()),
        (f"{DUMMY} beat {FAIR}. The boxer wept. That coach left.", "en", set()),
    ],
)  # fmt: skip
def test_a_description_that_may_mean_somebody_else_is_none(
    text: str, language: str, told: set[tuple[str, str]]
) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"{ZOE} a été élue à Testville. La sénatrice de Savoie a souri.", "fr", {(ZOE, "sénatrice de Savoie")}),
        (f"{DUMMY}, 34, died. {FAIR}, 45, was hurt. The 34-year-old bricklayer worked alone.", "en",
         {(DUMMY, "bricklayer")}),
        (f"{FAIR} won on Monday. The former headmistress smiled.", "en", {(FAIR, "former headmistress")}),
        (f"{DUMMY} was hit by a lorry. The driver was held. The former soldier was drunk.", "en", set()),
        (f"{DUMMY}, chairman, spoke. The former chairman was ill.", "en", {(DUMMY, "chairman")}),
        (f"{MODEL} a été arrêté. Le procureur de Lyon a ouvert une enquête.", "fr", set()),
    ],
)  # fmt: skip
def test_an_age_a_seat_and_a_former_post_are_told_of_the_only_one(
    text: str, language: str, told: set[tuple[str, str]]
) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{ZOE} a attaqué une école lundi. La conseillère de Lyon a été blessée.", "fr"),
        (f"{FAIR} was shot on Monday. The former headmistress was arrested.", "en"),
        (f"{DUMMY}, 12, died. The lawyer for the 12-year-old boy wept.", "en"),
        (f"{ZOE}, 12 ans, est morte. L'avocate de la fille de 12 ans a pleuré.", "fr"),
    ],
)
def test_whoever_else_a_seat_a_former_post_or_an_age_may_mean_is_not_told_of(text: str, language: str) -> None:
    assert roles(text, language) == set()


def test_the_new_holder_of_an_office_is_not_who_has_had_it() -> None:
    text = f"{MODEL}, maire de Lyon, a perdu. Le nouveau maire de Lyon a souri."
    assert roles(text, "fr") == {(MODEL, "maire de Lyon")}
