"""Searching in headless Chromium: whatever words a reader types, however a name is written, by facets."""

from __future__ import annotations

import json
import re
from html import escape
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from playwright.sync_api import Page, Route, expect

from builder.pages.search import spelling

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.mark.parametrize("words", ["constructor", "__proto__", "toString"])
def test_words_that_mean_something_to_scripts_are_searched_like_any_others(page: Page, served: str, words: str) -> None:
    page.goto(f"{served}search/?q={words}")
    expect(page.locator(".d-found-n")).to_have_text(re.compile(rf"résultats? pour «.{words}.»\."))


def test_an_address_with_a_filter_that_is_none_is_searched_without_it(page: Page, served: str) -> None:
    page.goto(f"{served}search/?q=Belgorod&constructor=x&utm_source=y")
    expect(page.locator(".d-found h2").first).to_be_visible()
    assert page.url.endswith("search/?q=Belgorod")


WRITINGS = [
    ("Côte d’Ivoire", "cote d'ivoire"),
    ("Sacré-Cœur", "sacre coeur"),
    ("Œuvre des Essais", "oeuvre des essais"),
    ("Großtest", "grosstest"),
    ("O.N.E.", "one"),
    ("Łódź-sur-Essai", "lodz sur essai"),
    ("Ærøtest", "aerotest"),
    ("Ðorđe Essai", "dorde essai"),
    ("LʼEssai", "l’essai"),
    ("СЁЛА испытаний", "села испытаний"),
    ("İstest", "istest"),
]
"""A name as an article may write it, and as a reader may type it."""


@pytest.mark.parametrize(("written", "typed"), WRITINGS)
def test_two_writings_of_a_name_have_one_key(written: str, typed: str) -> None:
    assert spelling(written) == spelling(typed)


def test_the_script_makes_of_what_is_typed_the_key_that_the_page_holds(page: Page, served: str) -> None:
    keys = {spelling(written): [f"Nom {number}"] for number, (written, _) in enumerate(WRITINGS)}

    def with_keys(route: Route) -> None:
        html = route.fetch().text()
        marked = f'data-spellings="{escape(json.dumps(keys))}"'
        route.fulfill(body=re.sub(r'data-spellings="[^"]*"', lambda _: marked, html), content_type="text/html")

    page.route("**/search/", with_keys)
    page.goto(f"{served}search/")
    for number, writings in enumerate(WRITINGS):
        for words in writings:
            page.fill(".d-ask input", words)
            expect(page.locator(".d-found-n")).to_contain_text(f"Nom {number},")


def rare_place(page: Page) -> str:
    """A place that a search for a common word can be narrowed down by, behind the first ones offered."""
    boxes = page.locator(".d-facets input[name=place]")
    expect(boxes.first).to_be_attached()
    assert boxes.count() > 9
    return boxes.nth(9).get_attribute("value") or ""


def test_all_choices_of_a_facet_are_there_the_rarer_ones_behind_a_button(page: Page, served: str) -> None:
    page.goto(served + "search/?q=Belgorod")
    assert rare_place(page)
    field = page.locator(".d-facets fieldset", has=page.locator("input[name=place]"))
    assert field.locator("input:visible").count() == 8
    page.locator(".d-facets input[name=place]").nth(7).focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    hidden = field.locator("details input")
    expect(hidden.first).to_be_visible()
    page.keyboard.press("Tab")
    expect(hidden.first).to_be_focused()
    page.keyboard.press("Space")
    expect(page.locator(".d-facets input[name=place]:checked")).to_have_count(1)
    page.wait_for_url("**place=**")


def test_a_choice_in_force_is_ticked_however_rare_and_stays_when_another_is_made(page: Page, served: str) -> None:
    page.goto(served + "search/?q=Belgorod")
    place = rare_place(page)
    page.goto(f"{served}search/?{urlencode({'q': 'Belgorod', 'place': place})}")
    ticked = page.locator(".d-facets input[name=place]:checked")
    expect(ticked).to_be_visible()
    expect(ticked).to_have_attribute("value", place)
    other = page.locator(".d-facets input:not(:checked):visible").first
    value = other.get_attribute("value") or ""
    other.click()
    page.wait_for_url(f"**{urlencode({'': value})}**")
    assert place in parse_qs(urlsplit(page.url).query)["place"]
    expect(page.locator(".d-facets input:checked:visible")).to_have_count(2)


def test_a_choice_that_no_page_has_is_ticked_too_and_can_be_taken_back(page: Page, served: str) -> None:
    page.goto(served + "search/?q=Belgorod&place=Nulle+part")
    ticked = page.locator(".d-facets input[name=place]:checked")
    expect(ticked).to_have_attribute("value", "Nulle part")
    expect(page.locator(".d-found-n")).to_contain_text("Aucun résultat")
    ticked.click()
    expect(page.locator(".d-found h2").first).to_be_visible()
