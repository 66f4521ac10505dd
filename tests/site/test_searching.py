"""What the search page answers, in headless Chromium: nothing where nothing is meant, results before their filters."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.mark.parametrize("words", ["xyzzy", "azertyuiop", "Belgorod xyzzy"])
def test_a_word_that_stands_nowhere_gives_nothing_and_what_to_try(page: Page, served: str, words: str) -> None:
    page.goto(f"{served}search/?q={words}")
    status = page.locator(".md-content .d-found-n[role=status]")
    expect(status).to_contain_text("Aucun résultat")
    expect(status).to_contain_text("Essayez")
    expect(page.locator(".d-searchpage")).to_be_hidden()
    page.fill(".d-find input", "")
    page.locator(".d-find input").press_sequentially(words)
    expect(page.locator(".d-find [role=status]")).to_contain_text("Aucun résultat")
    expect(page.locator(".d-find [role=option]:visible")).to_have_count(0)


@pytest.mark.parametrize("words", ["l’armée", "porte-parole", "élections", "bombarder", "belgo", "« Kozinka »", "RDK"])
def test_a_word_in_another_form_or_its_beginning_still_finds(page: Page, served: str, words: str) -> None:
    page.goto(f"{served}search/?q={words}")
    expect(page.locator(".d-found h2").first).to_be_visible()


def test_on_a_phone_results_come_before_what_narrows_them_down(page: Page, served: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{served}search/?q=Kozinka")
    first = page.locator(".d-found h2").first
    expect(first).to_be_in_viewport()
    box, fold = page.locator(".d-facets input[value=article]"), page.locator(".d-narrow > summary")
    expect(box).to_be_hidden()
    fold.focus()
    page.keyboard.press("Enter")
    box.check()
    expect(page.locator(".d-found p.d-article").first).to_be_visible()
    page.set_viewport_size({"width": 1280, "height": 900})
    expect(box).to_be_visible()
    expect(fold).to_be_hidden()
