"""What the words around a date say of its year or week; lines that are a day and what is told from it."""

from __future__ import annotations

import pytest

from builder.dates import find


def _told(language: str, published: str, text: str) -> list[str | None]:
    return [f.value for f in find(text, language, published)]


@pytest.mark.parametrize(
    ("language", "published", "text", "values"),
    [
        ("en", "2024-08-29", "The war began with the Testard's Oct. 7 attack on Exempleton.", [None]),
        ("en", "2022-08-20", "He was charged over the Jan. 6 town hall riot.", [None]),
        ("fr", "2024-08-29", "Depuis l'attaque du 7 octobre, la ville est vide.", [None]),
        ("en", "2023-11-29", "The war began with the Testard's Oct. 7 attack.", ["2023-10-07"]),
        ("fr", "2024-08-29", "L'attaque du 7 août a fait trois morts.", ["2024-08-07"]),
        (
            "en",
            "2024-08-29",
            "The Oct. 7, 2023, attack began the war. Before the October 7 attack he lived there.",
            ["2023-10-07", "2023-10-07"],
        ),
        ("en", "2024-08-20", "On Aug. 7 attack helicopters flew over Exempleton.", ["2024-08-07"]),
    ],
)
def test_an_attack_known_by_its_day_is_over_and_of_no_year_that_nothing_tells(
    language: str, published: str, text: str, values: list[str | None]
) -> None:
    assert _told(language, published, text) == values


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        ("2018-08-20", "The party launched its campaign for the October municipal elections.", "2018-10"),
        ("2016-03-10", "She is on the ballot for re-election in November.", "2016-11"),
        ("2016-12-10", "She won re-election in November.", "2016-11"),
        ("2016-12-10", "She said she will seek re-election in November.", "2017-11"),
        ("2022-01-15", "He was cleared to vie for the top seat in the August 9 polls.", None),
        ("2022-12-15", "He lost his seat in the August 9 polls.", "2022-08-09"),
        ("2005-01-15", "In June's local elections, the party failed to gain enough votes.", "2004-06"),
        ("2022-07-15", "He was cleared to vie for the top seat in the August 9 polls.", "2022-08-09"),
    ],
)
def test_a_ballot_is_in_the_past_only_where_it_was_held(published: str, text: str, value: str | None) -> None:
    assert _told("en", published, text) == [value]


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        ("2020-12-08", "Council to hold hearing Wednesday", "2020-12-09"),
        ("2020-12-08", "Exempleton Council to vote on new park on Thursday", "2020-12-10"),
        ("2020-12-08", "Zed Exemple fails to appear in court Monday", "2020-12-07"),
        ("2020-12-08", "Town to release funds after deal signed Monday", "2020-12-07"),
        ("2020-12-08", "Attempt to open bridge Monday fails", "2020-12-07"),
        ("2020-12-08", "Mayor came to visit Exempleton on Monday.", "2020-12-07"),
        ("2021-05-30", "Game 7 is Monday night in Exempleton.", "2021-05-31"),
        ("2021-05-30", "The final was Monday night in Exempleton.", "2021-05-24"),
        ("2016-05-03", "He leads before the presidential election on Monday (May 9).", "2016-05-09"),
        ("2018-11-30", "The district would not release details of the contract on Monday night.", "2018-11-26"),
        ("2018-11-30", "The district would not release details of the contract until Monday night.", "2018-12-03"),
        ("2024-01-20", "The striker joined on loan until June.", "2024-06"),
        ("2024-01-20", "The striker was on loan until June.", "2023-06"),
    ],
)
def test_an_english_day_is_to_come_by_its_headline_its_game_its_bracket_or_its_loan(
    published: str, text: str, value: str
) -> None:
    assert _told("en", published, text) == [value]


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        ("2025-11-21", "Trains paralysés dès dimanche soir", "2025-11-23"),
        ("2025-11-21", "De la neige dès dimanche", "2025-11-23"),
        ("2025-11-21", "Il a annoncé que, dès lundi matin, il allait s'atteler à la tâche.", "2025-11-24"),
        ("2025-11-21", "Dès lundi, le préfet réagit.", "2025-11-17"),
        ("2025-01-11", "Il est né en décembre 2024, soit trois jours avant Noël.", "2024-12 2024-12-25"),
        ("2025-11-21", "Il a été arrêté dès dimanche soir.", "2025-11-16"),
        ("2025-11-21", "L'autoroute, fermée dès dimanche soir, a rouvert.", "2025-11-16"),
        ("2024-05-20", "« Je ne m'attends pas à ce que ce soit réglé avant Noël », a-t-il dit.", "2024-12-25"),
        ("2024-05-20", "L'accord a été signé avant Noël.", "2023-12-25"),
        ("2024-01-20", "L'attaquant est arrivé en prêt jusqu'en juin.", "2024-06"),
        ("2024-01-20", "L'attaquant était en prêt jusqu'en juin.", "2023-06"),
    ],
)
def test_a_french_day_from_or_until_which_is_to_come_unless_it_is_told_as_past(
    published: str, text: str, value: str
) -> None:
    assert _told("fr", published, text) == value.split()


@pytest.mark.parametrize(
    ("language", "published", "text", "value"),
    [
        ("fr", "2025-11-24", "Les habitants ont décidé de dormir dimanche à l'hôtel.", None),
        ("fr", "2025-11-21", "Les élus ont décidé de fermer la piscine dimanche.", "2025-11-23"),
        ("en", "2025-11-24", "The residents decided to sleep at the hotel on Sunday.", None),
        ("fr", "2025-11-24", "Le parti a appelé à manifester dimanche.", "2025-11-30"),
    ],
)
def test_what_was_decided_has_no_day_where_it_may_have_been_done_since(
    language: str, published: str, text: str, value: str | None
) -> None:
    assert _told(language, published, text) == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The raid came a day after the army said it had left.", []),
        ("The blast happened two days after the attack on the village.", []),
        ("She fled on Monday and a day later he was held.", ["2024-08-26", "2024-08-27"]),
        ("Three men aged 22 and 25 were held on August 18. The others, aged 19 and 23.", ["2024-08-18"]),
        ("They were held on August 18. The others are 19 and 23.", ["2024-08-18"]),
        ("He spoke on August 15 and 20.", ["2024-08-15", "2024-08-20"]),
        ("They cite CAD 6179/18Nov in the file.", []),
        ("The court ruled last July 6 that the plant must close.", ["2024-07-06"]),
        ("The court ruled last December 6 that the plant must close.", ["2023-12-06"]),
        ("The court ruled last 6 July.", ["2024-07-06"]),
    ],
)
def test_english_days_after_an_event_ages_and_references_are_no_days_and_last_july_6_is_one(
    text: str, values: list[str | None]
) -> None:
    assert _told("en", "2024-08-28", text) == values


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le mouvement dit du 5 juin appelle à manifester."),
        ("fr", "Les rebelles du mouvement du 23 mars ont pris la ville."),
        ("en", "The June 5 Movement called for protests."),
        ("en", "The 23 March Movement took the town."),
    ],
)
def test_a_movement_named_after_a_day_has_none(language: str, text: str) -> None:
    assert _told(language, "2024-06-10", text) == []


@pytest.mark.parametrize(
    ("published", "text", "values"),
    [
        ("2020-10-01", "La marche est organisée mercredi 10 septembre.", [None]),
        ("2020-10-01", "La marche s'est tenue jeudi 10 septembre.", ["2020-09-10"]),
        ("2020-10-01", "La marche a eu lieu lundi 22 à Exempleville.", [None]),
    ],
)
def test_a_weekday_that_is_not_that_of_its_number_has_no_value(
    published: str, text: str, values: list[str | None]
) -> None:
    assert _told("fr", published, text) == values


@pytest.mark.parametrize(
    ("published", "text", "values"),
    [
        (
            "2019-10-09",
            "Le match a eu lieu samedi.\n\n4 octobre\n\nZed Exemple va manquer le match samedi, a annoncé vendredi le "
            "club.\n\n« Il ne pourra pas jouer demain », a-t-il dit.\n\n8 octobre\n\nTout est fini.",
            ["2019-10-05", "2019-10-04", "2019-10-05", "2019-10-04", "2019-10-05", "2019-10-08"],
        ),
        (  # one day alone on a line is a heading of its own
            "2024-05-15",
            "Des élus.\n\nMardi 7 mai\n\nUn obus a tué un homme.\n\nLundi, le maire a démissionné.",
            ["2024-05-07", "2024-05-13"],
        ),
        (
            "2023-11-02",
            "Il a été élu lundi.\n\n09-09-2025 By Rédaction\n\nLa journée, prévue ce mercredi 10 septembre, sera "
            "suivie.\n\n20-07-2025 Par Zed Exemple\n\nDes orages ont frappé la ville dimanche.",
            ["2023-10-30", "2025-09-10", "2025-07-20"],
        ),
        (
            "2023-11-02",
            "Le festival aura lieu en mai.\n\n4 mai\n\nLe groupe jouera samedi.",
            ["2024-05", "2023-05-04", "2023-11-04"],
        ),
        (
            "2023-11-02",
            "Le 24 octobre\nil a été élu.\n\nIl a démissionné lundi.",
            ["2023-10-24", "2023-10-30"],
        ),
    ],
)
def test_a_day_alone_on_its_line_is_that_which_the_paragraphs_behind_it_are_told_from(
    published: str, text: str, values: list[str | None]
) -> None:
    assert _told("fr", published, text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "L'attaque a eu lieu ce week-end. Elle a été revendiquée le jour même.",
            ["2024-11-16/2024-11-17", "2024-11-16/2024-11-17"],
        ),
        (
            "L'attaque a eu lieu samedi. Elle a été revendiquée le jour même.",
            ["2024-11-16", "2024-11-16"],
        ),
    ],
)
def test_the_same_day_behind_several_is_no_finer(text: str, values: list[str]) -> None:
    assert _told("fr", "2024-11-19", text) == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Une frappe a fait dix morts dimanche.\n\nLa guerre a commencé le 7 octobre 2022.\n\nLes secours "
            "fouillent.\n\nLa frappe la plus meurtrière a eu lieu en pleine nuit à Exempleville.",
            None,
        ),
        (
            "Le procès s'est ouvert lundi.\n\nLe 3 mars 2020, il quitte son domicile.\n\nVers 15h, il croise sa "
            "voisine.\n\nÀ 17 heures, il rentre.",
            "2020-03-03",
        ),
        (
            "Ce sont les premiers combats depuis le 30 août. L'affrontement s'est produit dans la matinée.",
            "2024-11-19",
        ),
        ("Depuis lundi, les pompiers luttent. Vers 15h, une maison a brûlé.", "2024-11-18"),
    ],
)
def test_a_part_of_the_day_is_not_of_another_story_told_long_before(text: str, value: str | None) -> None:
    assert _told("fr", "2024-11-19", text)[-1] == value


def test_the_first_of_a_month_may_have_raised_letters() -> None:
    assert _told("fr", "2024-11-19", "Du 1ᵉʳ au 15 novembre, tout a fermé.") == ["2024-11-01/2024-11-15"]
    assert _told("fr", "2024-11-19", "La trêve devait se terminer au 1ᵉʳ décembre dernier.") == ["2023-12-01"]


def test_a_month_by_name_between_hyphens_is_a_date() -> None:
    assert _told("fr", "2024-11-19", "Le parc a ouvert le 30-Mars-2019.") == ["2019-03-30"]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "Fog makes a full reopening in January impossible, he said.", "2024-01"),
        ("en", "A strike in January is unlikely, the union said.", "2024-01"),
        ("en", "He said a vote in January was unlikely.", "2024-01"),
        ("en", "The injury rules out a return in March, he said.", "2024-03"),
        ("en", "It is likely the flood in March destroyed the mill.", "2023-03"),
        ("en", "Rain made play in March impossible.", "2023-03"),
        ("fr", "Ces dégâts rendent une réouverture en janvier impossible, a-t-il dit.", "2024-01"),
        ("fr", "Le retour du joueur en mars semble exclu.", "2024-03"),
        ("fr", "Il est possible que le feu de mars l'ait tué.", "2023-03"),
    ],
)
def test_what_is_judged_possible_or_not_is_to_come(language: str, text: str, value: str) -> None:
    assert _told(language, "2023-12-14", text) == [value]


def test_the_next_day_is_not_that_after_a_vote_of_long_before() -> None:
    text = "On Tuesday members elected on 14 April voted. The next day they left."
    assert _told("en", "2024-05-15", text) == ["2024-05-14", "2024-04-14", "2024-05-15"]


def test_what_is_said_to_have_broken_out_is_over() -> None:
    assert _told("fr", "2024-05-15", "Le feu se serait déclaré lundi.") == ["2024-05-13"]


def test_the_new_year_that_people_mark_may_be_of_another_calendar() -> None:
    assert _told("en", "2024-09-20", "They will mark the start of the new year.") == []
    assert _told("en", "2024-11-10", "The club will open at the start of the new year.") == ["2025"]
