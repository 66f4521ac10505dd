"""What somebody is no longer is told as over, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.extract.named import article, read

FAIR, DUMMY = "Rachel Fairweather", "Arthur Dummy"
ZOE, MODEL = "Zoé Dubosquet", "Arsène Modèle"


def over(text: str, language: str, published: str | None = "2024-03-06") -> dict[str, bool]:
    """Each role, and whether it is over, in an article of a day."""
    made = replace(article(text, language), published=published)
    return {role.text: role.over for role in read(made)[2]}


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        (f"{ZOE} a été élue maire de Testville en 2014, puis battue six ans plus tard.", "fr", "maire de Testville"),
        (f"{ZOE} est ministre. Elle a été nommée juge en 2014, avant d'être révoquée.", "fr", "juge"),
        (f"{ZOE}, maire de Testville de mars 2008 à 2014, a souri.", "fr", "maire de Testville"),
        (f"{ZOE} a été maire de Testville entre 2008 et 2014.", "fr", "maire de Testville"),
        (f"{ZOE}, autrefois maire de Testville, a souri.", "fr", "maire de Testville"),
        (f"{ZOE}, alors maire de Testville, a signé.", "fr", "maire de Testville"),
        (f"{ZOE} était avocate avant d'entrer en politique.", "fr", "avocate"),
        (f"{ZOE} a été démise de ses fonctions de directrice.", "fr", "directrice"),
        (f"{ZOE} était présidente du club jusqu'à sa démission.", "fr", "présidente du club"),
        (f"{FAIR} was a lawyer before entering politics in 2011.", "en", "lawyer"),
        (f"{FAIR}, once mayor of Testville, spoke.", "en", "mayor of Testville"),
        (f"{FAIR}, who formerly worked as a teacher, left.", "en", "teacher"),
        (f"{FAIR}, then mayor of Testville, spoke.", "en", "mayor of Testville"),
        (f"{FAIR} was mayor of Testville from 2008 to 2014.", "en", "mayor of Testville"),
        (f"{FAIR} (mayor 2008-2014) spoke.", "en", "mayor"),
        (f"{FAIR} was president until her death.", "en", "president"),
        (f"{FAIR} resigned as chair of the club.", "en", "chair of the club"),
        (f"{FAIR} was appointed chief in 2010 before being ousted.", "en", "chief"),
    ],
)
def test_a_role_that_the_text_ends_is_over(text: str, language: str, role: str) -> None:
    assert over(text, language)[role]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{ZOE}, maire de Testville depuis 2014, a souri.", "fr"),
        (f"{ZOE}, maire de Testville, directrice de l'école, a souri.", "fr"),
        (f"{ZOE}, maire de Testville, a dirigé l'école de 2008 à 2014.", "fr"),
        (f"{ZOE} est maire de Testville et a été battue aux législatives.", "fr"),
        (f"{ZOE} a été élue maire en 2014, puis battue en 2020 et réélue en 2023.", "fr"),
        (f"{ZOE} a été élue maire en 2014 et a quitté son parti.", "fr"),
        (f"{ZOE} a été nommée entraîneuse en 2014 et a battu son rival.", "fr"),
        (f"{ZOE}, directrice jusqu'au départ de l'équipe, a souri.", "fr"),
        (f"{FAIR} was elected mayor in 2014 and left her party.", "en"),
        (f"{FAIR} was appointed coach in 2014 and beat her rival.", "en"),
        (f"{ZOE} sera maire de Testville jusqu'en 2023.", "fr"),
        (f"{ZOE} est alors nommée directrice.", "fr"),
        (f"{ZOE}, maire de Testville de 2020 à 2026, a souri.", "fr"),
        (f"{FAIR} was the driver.", "en"),
        (f"{FAIR}, mayor of Testville since 2014, spoke.", "en"),
        (f"{FAIR} was elected president before being sworn in on Monday.", "en"),
        (f"{FAIR} was elected mayor in 2014 and was re-elected in 2018.", "en"),
        (f"{FAIR} once lived near mayor {DUMMY}.", "en"),
        (f"{FAIR}, a teacher, then mayor of Testville, spoke.", "en"),
        (f"{FAIR}, who quit in May and was hired as coach, left.", "en"),
        (f"{FAIR} will be president until her retirement.", "en"),
    ],
)
def test_a_role_that_goes_on_or_may_is_not_over(text: str, language: str) -> None:
    told = over(text, language)
    assert told
    assert not any(told.values())


def test_of_two_offices_the_one_is_over_that_its_years_stand_behind() -> None:
    text = f"{ZOE}, maire de Testville, directrice de l'école de 2008 à 2014, a souri."
    assert over(text, "fr") == {"maire de Testville": False, "directrice de l'école": True}


def test_who_is_replaced_is_no_longer_what_the_next_one_is() -> None:
    text = f"{MODEL} a succédé à {ZOE} comme entraîneur du club."
    made = replace(article(text), published="2024-03-06")
    assert {r.mention.of(text): r.over for r in read(made)[2]} == {MODEL: False, ZOE: True}


def test_years_end_nothing_where_nobody_knows_when_the_article_is_from() -> None:
    assert over(f"{ZOE}, maire de Testville de 2008 à 2014, a souri.", "fr", None) == {"maire de Testville": False}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"La nomination de {ZOE}", "fr"), (f"{ZOE}, maire", "fr"), (f"{ZOE}, juge", "fr"), (f"{ZOE}, juge la", "fr"),
        (f"{ZOE}, maire jusqu'en", "fr"), (f"{ZOE} était avocate avant de", "fr"), (f"{ZOE}, 54 ans,", "fr"),
        (f"{ZOE} et {MODEL} ont ri. Le premier", "fr"), (f"{ZOE} et {MODEL} ont ri. Le premier,", "fr"),
        (f"{FAIR}, mayor until", "en"), (f"They elected {FAIR}", "en"), (f"{FAIR} was a lawyer before", "en"),
        (f"{FAIR} was elected mayor and", "en"), (f"The jurists {FAIR} from", "en"), (f"Once {FAIR}, mayor,", "en"),
    ],
)  # fmt: skip
def test_a_text_may_break_off_anywhere(text: str, language: str) -> None:
    assert not any(over(text, language).values())
