"""Which happenings are dated, by which words, and under which headline."""

from __future__ import annotations

from builder.model import BlockKind
from tests.extract.told import happenings


def told(text: str, language: str = "fr") -> list[tuple[str | None, str]]:
    return [(e.timex.value, e.title) for e in happenings(text, language).events]


def test_a_dated_sentence_is_an_event_with_its_clause_and_sentence() -> None:
    text = "Le pont de Modèleville s’est effondré lundi. Personne n’a été blessé."
    (event,) = happenings(text).events
    assert event.timex.value == "2024-03-11"
    assert event.sentence.of(text) == "Le pont de Modèleville s’est effondré lundi."
    assert event.sentence.holds(event.span)


def test_the_headline_leaves_out_the_date_and_what_ties_the_sentence_to_others() -> None:
    assert told("Mais lundi, le pont de Modèleville s’est effondré.") == [
        ("2024-03-11", "Le pont de Modèleville s'est effondré")
    ]
    assert told("However, the bridge collapsed on Monday.", "en") == [("2024-03-11", "The bridge collapsed")]


def test_a_participle_takes_its_noun_into_the_headline() -> None:
    ((date, title),) = told("La police cherche un camion blanc volé mardi à Modèleville.")
    assert date == "2024-03-12"
    assert title == "Un camion blanc volé à Modèleville"


def test_a_long_headline_is_cut_at_the_end_of_a_phrase() -> None:
    text = (
        "Le conseil municipal a voté en 2019 " + "une série de mesures pour les écoles et les crèches de la ville " * 2
    )
    ((_, title),) = told(text.strip() + ".")
    assert title.endswith("…")
    assert len(title) <= 111
    assert title[:-1] in text.replace("en 2019 ", "")


def test_one_event_for_each_date_of_a_sentence() -> None:
    text = "Né en 1950 à Modèleville, Zed Exemple est élu maire en 1999."
    assert sorted(e.timex.value or "" for e in happenings(text).events) == ["1950", "1999"]


def test_the_same_date_twice_in_a_sentence_is_one_event() -> None:
    assert len(told("Lundi, le maire a réuni le conseil, puis, lundi soir, il est parti.")) == 1


def test_a_year_that_numbers_an_edition_is_no_event() -> None:
    assert told("La ville accueille le Mondial 2019 de pétanque.") == []
    assert told("She likes the World Cup 2019 ball.", "en") == []


def test_without_a_date_of_publication_a_relative_date_is_listed_as_undated() -> None:
    found = happenings("Le pont s’est effondré lundi.", "fr", None)
    assert found.events == ()
    assert [e.timex.text for e in found.undated] == ["lundi"]


def test_datelines_and_authors_of_posts_tell_no_event() -> None:
    found = happenings("Publié le 12 mars 2024", "fr", "2024-03-14", (BlockKind.DATELINE,))
    assert found == happenings("", "fr") or found.events == ()


def test_a_fragment_that_a_stray_full_stop_cut_off_belongs_to_the_sentence_before() -> None:
    text = "Le club a été fondé par Zed Exemple. en août 2022. Il compte dix membres."
    event = next(e for e in happenings(text).events if e.timex.value == "2022-08")
    assert "fondé" in event.sentence.of(text)


def test_a_date_behind_since_and_a_noun_dates_the_noun() -> None:
    text = "L’attaque de lundi est la plus grave ici depuis le début de l’invasion de Modèleville en mai 2022."
    assert dict(told(text))["2022-05"] == "Début de l'invasion de Modèleville"


def test_each_clause_has_a_headline_of_its_own() -> None:
    text = (
        "La Ligue prétend être formée de soldats qui ont déserté depuis le début de la guerre en mai 2022, "
        "tandis que le Cercle a été fondé en août 2023 par Zed Exemple."
    )
    titles = dict(told(text))
    assert titles["2022-05"].startswith("Début de la guerre") or "prétend" in titles["2022-05"]
    assert titles["2023-08"] == "Le Cercle a été fondé par Zed Exemple"


def test_what_is_claimed_stays_a_claim_in_the_headline() -> None:
    assert told("Les deux groupes ont annoncé lundi avoir capturé le village de Modèleville.") == [
        ("2024-03-11", "Les deux groupes ont annoncé avoir capturé le village de Modèleville")
    ]
    ((_, title),) = told("The Guild says it was formed in March 2022 by soldiers who had changed sides.", "en")
    assert title.startswith("The Guild says it was formed")
    ((_, title),) = told("Selon Zed Exemple, le pont s’est effondré lundi.")
    assert title == "Selon Zed Exemple, le pont s'est effondré"


def test_a_long_claim_is_cut_before_the_words_that_say_who_makes_it() -> None:
    text = (
        "The treasurer was removed from his seat at the head of the club of Modeltown and of the board of its "
        "harbour once the missing boats had been counted, a spokesperson said on Monday."
    )
    ((_, title),) = told(text, "en")
    assert title.endswith("… a spokesperson said")


def test_a_headline_never_ends_before_its_verb() -> None:
    text = (
        "Le patron de la grande fabrique de chaises de Modèleville-sur-Exemple, Zed Exemple, ancien élu de la région, "
        "a affirmé lundi que ses employés avaient repris le travail."
    )
    ((_, title),) = told(text)
    assert "a affirmé que ses employés avaient repris" in title


def test_a_cut_never_turns_the_meaning_round() -> None:
    text = (
        "Présent lundi à la grande réunion annuelle des maires de la région de Modèleville, Zed Exemple a déclaré que "
        "le vieux pont n’existait plus que dans les livres d’images."
    )
    ((_, title),) = told(text)
    assert not title.endswith("n'existait plus…")


def test_a_possessive_date_stays_in_its_phrase() -> None:
    ((_, title),) = told("Modeltown has distanced itself from Monday’s raid on the harbour.", "en")
    assert title == "Modeltown has distanced itself from Monday's raid on the harbour"


def test_words_of_a_quotation_stay_as_they_are() -> None:
    ((_, title),) = told('"He is in Modeltown today," Zed Example told reporters.', "en")
    assert title.startswith('"He is in Modeltown today"')


def test_a_clock_time_that_its_day_follows_is_one_event_with_it() -> None:
    assert [d for d, _ in told("Zed Exemple a été arrêté à 10 h 10 mardi matin à Modèleville.")] == ["2024-03-12"]
    assert [d for d, _ in told("The quake struck at 8.55 p.m. local time on Monday.", "en")] == ["2024-03-11"]


def test_what_something_is_only_compared_with_is_no_event() -> None:
    assert told("Les ventes sont en hausse de 3 % par rapport à 2019.") == []
    assert told("C’est la plus grosse prise depuis 2019.") == []


def test_a_year_in_brackets_behind_a_title_is_no_event() -> None:
    assert told("She was also nominated for Model Town (1986).", "en") == []
