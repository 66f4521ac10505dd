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


def test_a_long_headline_is_cut_at_the_end_of_a_word() -> None:
    text = (
        "Le conseil municipal a voté en 2019 " + "une série de mesures pour les écoles et les crèches de la ville " * 2
    )
    ((_, title),) = told(text.strip() + ".")
    assert title.endswith("…")
    assert len(title) <= 91
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
