"""What a date is of: a state of now, a plan, what was called off, an hour that opens a line."""

from __future__ import annotations

import pytest

from tests.extract.told import happenings


def told(text: str, language: str = "fr", published: str | None = "2024-03-13") -> list[tuple[str | None, str]]:
    return [(e.timex.value, e.title) for e in happenings(text, language, published).events]


def dates(text: str, language: str = "fr", published: str | None = "2024-03-13") -> list[str | None]:
    return [date for date, _ in told(text, language, published)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Gurvan M., aujourd'hui sénateur, avait voté la loi.", "fr"),
        ("Zed Testard, aujourd'hui décédé, avait fondé le club.", "fr"),
        ("Aux côtés de Zed Testard, alors maire et aujourd'hui décédé, elle avait siégé longtemps.", "fr"),
        ("L'ancien échevin Zed Testard, aujourd'hui bourgmestre d'Exempleville, a été entendu.", "fr"),
        ("Le club compte aujourd'hui 300 membres.", "fr"),
        ("Zed Testard, today a senator, voted for the law.", "en"),
        ("Alma Brandt, today aged 80, founded the club.", "en"),
        ("Zed Testard is today a senator.", "en"),
        ("The club today has 300 members.", "en"),
    ],
)
def test_how_somebody_is_by_now_is_no_happening_of_today(text: str, language: str) -> None:
    assert dates(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Zed Testard, aujourd'hui à Exempleville, a rencontré le préfet.", "fr"),
        ("Zed Testard, arrêté aujourd'hui, a avoué.", "fr"),
        ("Le maire a aujourd'hui annoncé sa démission.", "fr"),
        ("In Exempleville, today residents gathered at the town hall.", "en"),
        ("Zed Testard, arrested today, has confessed.", "en"),
        ("The mayor has today announced his resignation.", "en"),
    ],
)
def test_what_somebody_does_today_is_one(text: str, language: str) -> None:
    assert dates(text, language) == ["2024-03-13"]


def test_who_steps_down_on_a_day_is_not_held_against_it() -> None:
    assert told("Zed Testard will step down on 1 June.", "en") == [("2024-06-01", "Zed Testard will step down")]
    assert told("Sales were up on 2022.", "en") == []


def test_what_goes_on_beside_a_promise_is_not_promised() -> None:
    text = "The unions vowed to fight for jobs, as the Testard yard began closing its last dock today."
    assert told(text, "en") == [("2024-03-13", "The Testard yard began closing its last dock")]
    assert told("The mayor promised that the works would begin in April.", "en") == []


def test_an_hour_that_opens_a_line_dates_what_follows_it() -> None:
    text = (
        "Mardi, le fleuve a débordé.\n\n6 h 45. La digue cède.\n\n9 h. Le préfet arrive.\n\n"
        "Midi. Le préfet survole la zone.\n\nPeu avant 20 heures, la pluie cesse."
    )
    assert told(text) == [
        ("2024-03-12", "Le fleuve a débordé"),
        ("2024-03-12", "La digue cède"),
        ("2024-03-12", "Le préfet arrive"),
        ("2024-03-12", "Le préfet survole la zone"),
        ("2024-03-12", "La pluie cesse"),
    ]
    text = "On Tuesday the river rose.\n\n5.10am. The council sounds the alarm.\n\nNoon. The mayor flies over the town."
    assert told(text, "en")[1:] == [
        ("2024-03-12", "The council sounds the alarm"),
        ("2024-03-12", "The mayor flies over the town"),
    ]


def test_a_day_that_opens_a_line_dates_what_follows_it() -> None:
    text = "3 mai 2020. Le pont ferme.\n\n12 juin 2021. Le pont rouvre."
    assert told(text) == [("2020-05-03", "Le pont ferme"), ("2021-06-12", "Le pont rouvre")]


def test_the_hours_of_a_programme_are_none_of_today() -> None:
    text = "La fête aura lieu samedi.\n\n9 h. Le marché ouvre.\n\n10 h. Les enfants défilent.\n\n12 h. On mange."
    assert dates(text) == ["2024-03-16"]
    assert dates("9 heures. Le maire parle.") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Alma Brandt was expected to do so last Thursday, but the meeting was called off.", "en"),
        ("The mayor was due to speak on Monday, but the session was cancelled.", "en"),
        ("Alma Brandt devait le faire jeudi dernier, mais la réunion a été annulée.", "fr"),
        ("Le maire devait se rendre lundi à Exempleville, mais la visite n'a pas eu lieu.", "fr"),
    ],
)
def test_what_was_expected_and_called_off_is_no_happening(text: str, language: str) -> None:
    assert dates(text, language) == []


def test_what_was_expected_and_came_about_otherwise_is_one() -> None:
    assert dates("Le maire était attendu lundi, mais il est venu mardi.") == ["2024-03-11", "2024-03-12"]
    assert dates("The mayor was expected on Monday, but he came on Tuesday.", "en") == ["2024-03-11", "2024-03-12"]


def test_a_deed_behind_who_did_it_has_its_own_day() -> None:
    text = (
        "Le district a suspendu mardi Zed Testard, l'entraîneur des juniors d'Exempleville, "
        "pour avoir giflé Alma Brandt le 9 mars."
    )
    titles = dict(told(text))
    assert (titles["2024-03-09"] or "").startswith("Avoir giflé Alma Brandt")
    assert (titles["2024-03-12"] or "").startswith("Le district a suspendu Zed Testard")
    text = (
        "The league on Tuesday suspended Zed Testard, the coach of the Exempleton juniors, "
        "for slapping Alma Brandt on 9 March."
    )
    assert (dict(told(text, "en"))["2024-03-09"] or "").startswith("Slapping Alma Brandt")


def test_a_headline_of_what_was_announced_is_read_with_its_sentence() -> None:
    text = "La ministre n'a pas démissionné mardi, contrairement à ce qu'annonçait la veille le site d'Exemple."
    title = dict(told(text))["2024-03-11"]
    assert title is not None and "(La ministre n'a pas démissionné" in title


def test_a_dash_keeps_its_blank_where_an_aside_has_gone() -> None:
    text = (
        "Mardi, Zed Testard s'est rendu sur les lieux, accompagné de la sous-préfète Alma Brandt – "
        "« rien de neuf », a-t-il dit."
    )
    assert "lieux–" not in str(told(text))


def test_the_hours_of_a_timetable_tell_no_happening() -> None:
    assert dates("Les horaires du village.\n\n9 h : accueil des enfants.\n\n12 h : repas.") == []
    assert dates("9 h – 12 h : accueil des enfants.\n\n14 h – 18 h : jeux.") == []


@pytest.mark.parametrize(
    ("language", "text", "events"),
    [
        (
            "fr",
            "Plus tôt dans l'année, un autre accident s'était produit, le 14 février.",
            [("2024-02-14", "Un autre accident s'était produit")],
        ),
        (
            "en",
            "Earlier this year, another accident happened, on February 14.",
            [("2024-02-14", "Another accident happened")],
        ),
        (
            "fr",
            "Plus tôt dans l'année, un accident s'était produit. Zed Testard a parlé le 14 février.",
            [("2024", "Un accident s'était produit"), ("2024-02-14", "Zed Testard a parlé")],
        ),
    ],
)
def test_what_a_sentence_dates_twice_is_one_happening_of_its_day(
    language: str, text: str, events: list[tuple[str, str]]
) -> None:
    assert told(text, language) == events


def test_an_hour_behind_a_day_to_come_tells_no_second_happening() -> None:
    text = (
        "Selon un sondage publié samedi par La Feuille, Zed Testard l'emporterait.\n\n"
        "Le préfet a rappelé que les candidatures seraient closes le 27 mars à 18 heures."
    )
    assert dates(text) == ["2024-03-09", "2024-03-27"]


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        (
            "en",
            "Zed Testard is charged with fraud over the deaths of two clerks on Jan. 9.",
            (
                "2024-01-09",
                "The deaths of two clerks (Zed Testard is charged with fraud over the deaths of two clerks on Jan. 9)",
            ),
        ),
        (
            "fr",
            "Zed Testard est mis en examen pour la mort de deux clercs le 9 janvier.",
            (
                "2024-01-09",
                "La mort de deux clercs (Zed Testard est mis en examen pour la mort de deux clercs le 9 janvier)",
            ),
        ),
        (
            "fr",
            "Zed Testard, mis en examen pour la mort de deux clercs le 9 janvier, conteste les faits.",
            ("2024-01-09", "Zed Testard, mis en examen pour la mort de deux clercs le 9 janvier"),
        ),
        (
            "en",
            "Zed Testard is accused of fraud on Jan. 9.",
            ("2024-01-09", "Zed Testard is accused of fraud on Jan. 9"),
        ),
        (
            "en",
            "Zed Testard faces trial over the crash in May.",
            ("2024-05", "Zed Testard faces trial over the crash"),
        ),
        (
            "en",
            "Zed Testard is charged over the deaths of two clerks, Ozan Brandt and Alma Brandt, on Jan. 9.",
            (
                "2024-01-09",
                "The deaths of two clerks, Ozan Brandt and Alma Brandt (Zed Testard is charged over the deaths of two "
                "clerks, Ozan Brandt and Alma…)",
            ),
        ),
        ("en", "He is charged with fraud on Monday.", ("2024-03-11", "He is charged with fraud")),
    ],
)
def test_a_charge_that_stands_is_of_no_day_and_the_day_is_the_deed_s(
    language: str, text: str, event: tuple[str, str]
) -> None:
    assert told(text, language) == [event]


@pytest.mark.parametrize(
    ("language", "text", "events"),
    [
        ("fr", "Mort en 2011, il avait fondé le syndicat.", [("2011", "Mort en 2011")]),
        ("fr", "Morte en 2011, Alma Brandt avait fondé le syndicat.", [("2011", "Morte en 2011, Alma Brandt")]),
        ("fr", "Né en 1949, Zed Testard a fondé le syndicat.", [("1949", "Né en 1949, Zed Testard")]),
        ("en", "Born in 1949, he founded the union.", [("1949", "Born in 1949")]),
        ("en", "Dead since 2011, Zed Testard had founded the union.", [("2011", "Dead since 2011, Zed Testard")]),
    ],
)
def test_what_a_participle_opens_with_is_not_dated_as_the_clause_behind(
    language: str, text: str, events: list[tuple[str, str]]
) -> None:
    assert told(text, language) == events


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Le beau-père de la jeune Alma Brandt, disparue le 3 mars à Exempleville, a été entendu samedi.",
            "La jeune Alma Brandt disparue à Exempleville",
        ),
        (
            "Le beau-père d'Alma Brandt, disparue le 3 mars à Exempleville, a été entendu samedi.",
            "Alma Brandt disparue à Exempleville",
        ),
        (
            "Le frère de la maire Alma Brandt, arrêtée le 3 mars à Exempleville, a parlé samedi.",
            "La maire Alma Brandt arrêtée à Exempleville",
        ),
        (
            "L'avocat de la victime, tuée le 3 mars à Exempleville, a parlé samedi.",
            "La victime tuée à Exempleville",
        ),
        (
            "Le capitaine Zed Testard est mis en examen pour la mort de deux marins du Maid of Exampleton, éperonné "
            "par son ferry le 3 mars.",
            "Maid of Exampleton éperonné par son ferry",
        ),
        (
            "Il était jugé pour la mort de Zed Testard et d'Ozan Brandt, deux marins du Maid of Exampleton, éperonné "
            "par son ferry le 3 mars.",
            "Maid of Exampleton éperonné par son ferry",
        ),
        (
            "Le père de Zed Testard, tué le 3 mars à Exempleville, a parlé samedi.",
            "Le père de Zed Testard tué à Exempleville",
        ),
    ],
)
def test_a_participle_is_of_whom_its_letters_fit(text: str, title: str) -> None:
    assert dict(told(text))["2024-03-03"] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Zed Testard saw him three times before the contract was signed on 3 March.", "The contract was signed"),
        ("Two days before the contract was signed on 3 March, Zed Testard fled.", "The contract was signed"),
        ("Zed Testard fled before the contract was signed on 3 March.", "The contract was signed"),
    ],
)
def test_what_measures_the_clause_around_is_not_told_of_its_day(text: str, title: str) -> None:
    assert told(text, "en") == [("2024-03-03", title)]


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        (
            "fr",
            "La ville a suspendu tout trafic jusqu'à mardi midi.",
            ("2024-03-19", "La ville a suspendu tout trafic jusqu'à mardi midi"),
        ),
        (
            "fr",
            "L'exposition, qui durera jusqu'au 31 août, attire du monde.",
            ("2024-08-31", "L'exposition durera jusqu'au 31 août"),
        ),
        (
            "fr",
            "Le maire a interdit, jusqu'au 31 août, la baignade.",
            ("2024-08-31", "Le maire a interdit, jusqu'au 31 août, la baignade"),
        ),
        (
            "fr",
            "D'ici le 31 août, le pont sera rouvert.",
            ("2024-08-31", "D'ici le 31 août, le pont sera rouvert"),
        ),
        ("fr", "Zed Testard, maire jusqu'en 2011, est mort.", ("2011", "Zed Testard, maire jusqu'en 2011")),
        ("en", "Mayor until 2011, he founded the club.", ("2011", "Mayor until 2011")),
        (
            "en",
            "The court has until Sept. 30 to decide.",
            ("2024-09-30", "The court has until Sept. 30 to decide"),
        ),
    ],
)
def test_a_headline_keeps_the_date_that_only_ends_what_it_tells(
    language: str, text: str, event: tuple[str, str]
) -> None:
    assert told(text, language) == [event]
