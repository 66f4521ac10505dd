"""A place that only articles of another language name is called as the site's language calls it."""

from __future__ import annotations

import pytest

from builder.data import load
from builder.data.folding import key
from builder.data.gazetteer import spots
from builder.model import Archive, Judgement, Kind
from builder.resolve import Resolution, resolve
from builder.resolve.exonyms import country, exonym
from builder.resolve.places import usual
from tests.resolve.paper import line, named, paper

ENGLISH = paper("a", "A bridge of [p:Exampletown], in [p:Italy], and one of [p:London].", language="en")
FRENCH = paper("b", "Un pont de [p:Londres], un autre en [p:Italie], au nord de la [p:mer Noire].")


def told(*papers: object, language: str, ledger: tuple[Judgement, ...] = ()) -> Resolution:
    return resolve([a for a, _ in papers], [e for _, e in papers], ledger, language=language)  # type: ignore[misc]


def names(found: Archive) -> dict[str, str]:
    return {e.id: e.name for e in found.entities}


def test_places_named_in_english_alone_have_their_french_names_on_a_french_site_and_keep_their_addresses() -> None:
    found = told(ENGLISH, language="fr").archive
    assert names(found) == {
        "places/exampletown": "Exampletown",
        "places/italy": "Italie",
        "places/london": "Londres",
    }
    italy = named(found, "Italy")
    assert italy is not None
    assert [(a.text, a.reason) for a in italy.aliases] == [("Italy", "known in both languages")]
    assert named(found, "London").chain == ("Greater London", "Angleterre", "Royaume-Uni")  # type: ignore[union-attr]


def test_places_named_in_french_alone_have_their_english_names_on_an_english_site() -> None:
    found = told(FRENCH, language="en").archive
    assert names(found) == {
        "places/italie": "Italy", "places/londres": "London", "places/mer-noire": "Black Sea",
    }  # fmt: skip


def test_what_an_article_of_the_site_s_language_writes_stands() -> None:
    found = told(ENGLISH, FRENCH, paper("c", "[p:London] vote."), language="fr").archive
    assert named(found, "Italy") == named(found, "Italie")
    assert {"Londres", "Italie", "Mer Noire"} <= set(names(found).values())
    borrowed = told(paper("a", "[p:London] vote."), language="fr").archive
    assert set(names(borrowed).values()) == {"London"}


def test_a_name_that_the_editors_give_stands() -> None:
    kept = line(name="Italy", kind=Kind.PLACE)
    assert "Italy" in names(told(ENGLISH, language="fr", ledger=(kept,)).archive).values()


def test_a_name_of_several_places_none_of_them_sure_stays_as_it_is_written() -> None:
    found = told(paper("a", "A road to [p:Valencia].", language="en"), language="fr").archive
    assert set(names(found).values()) == {"Valencia"}


def test_a_town_of_that_name_elsewhere_keeps_its_name() -> None:
    text = "From [p:Toronto], in [p:Canada], to [p:London], [p:Hamilton] and [p:Ottawa]."
    found = told(paper("a", text, language="en"), language="fr").archive
    assert named(found, "London").name == "London"  # type: ignore[union-attr]


def test_no_two_places_get_one_name() -> None:
    papers = (
        paper("a", "A road from [p:Madrid], in [p:Spain], to [p:Valencia].", language="en"),
        paper("b", "De [p:Lyon] à [p:Valence], en [p:France]."),
    )
    assert {"Valencia", "Valence", "Espagne"} <= set(names(told(*papers, language="fr").archive).values())
    assert {"Valence", "Espagne"} <= set(names(told(papers[0], language="fr").archive).values())


@pytest.mark.parametrize(("code", "language"), [("PS", "fr"), ("EH", "en"), ("XK", "fr"), ("QQ", "fr")])
def test_a_country_whose_name_is_disputed_or_unknown_is_called_as_it_is_written(code: str, language: str) -> None:
    assert country(code, language) is None


@pytest.mark.parametrize(
    ("name", "language", "other"),
    [
        ("Turkey", "fr", "Turquie"), ("Turquie", "en", "Turkey"), ("USA", "fr", "États-Unis"), ("RDC", "en",
        "Democratic Republic of the Congo"), ("Burma", "fr", "Birmanie"), ("Ukraine", "fr", None),
        ("Moscou", "en", "Moscow"), ("Saint Petersburg", "fr", "Saint-Pétersbourg"), ("Paris", "en", None),
    ],
)  # fmt: skip
def test_the_press_s_own_name_is_the_one(name: str, language: str, other: str | None) -> None:
    assert exonym(name, usual(name), language) == other


def test_every_pair_of_names_is_of_a_place_that_the_gazetteer_has_in_that_country() -> None:
    for code, pairs in load("exonyms")["within"].items():
        for french, english in pairs.items():
            forms = [french, *english.split(", ")]
            assert any(s.country == code for form in forms for s in spots(key(form))), french
            assert french != english


def test_a_line_of_the_ledger_under_the_page_s_name_is_told_the_article_s() -> None:
    ledger = (line(name="Italie", kind=Kind.PLACE),)
    (doubt,) = (d for d in told(ENGLISH, language="fr", ledger=ledger).doubts if d.path == "entities.yml")
    assert "aliases: [Italy]" in doubt.message
    both = (line(name="Italie", kind=Kind.PLACE, aliases=("Italy",)),)
    found = told(ENGLISH, language="fr", ledger=both)
    assert not [d for d in found.doubts if d.path == "entities.yml"]
    assert "Italie" in names(found.archive).values()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_name_that_stands_in_capitals_alone_is_titled_in_small_letters(language: str) -> None:
    french = paper("a", "[p:ACCRA] – Le pont de [p:Exampleville], au [p:Ghana], a fermé. La [p:NASA] dort.")
    english = paper("b", "[p:KUMASI], [p:Ghana] – A bridge of [p:EXAMPLEBURG] was closed.", language="en")
    found = names(told(french, english, language=language).archive)
    assert {"Accra", "Kumasi", "EXAMPLEBURG", "NASA"} <= set(found.values())
    assert "places/accra" in found
