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


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Gladkof", "Viatcheslav Gladkov"), ("gladkvo", "Viatcheslav Gladkov"), ("Glatkov", "Viatcheslav Gladkov"),
        ("Blegorod", "Belgorod"), ("Prigogine", "Evgueni Prigojine"), ("Chébékyno", "Chebekino"),
    ],
)  # fmt: skip
def test_a_slip_of_the_pen_is_asked_about_with_a_way_to_the_page(
    page: Page, served: str, words: str, name: str
) -> None:
    page.goto(f"{served}search/?q={words}")
    status = page.locator(".md-content .d-found-n[role=status]")
    link = status.get_by_role("link", name=name, exact=True)
    expect(link).to_be_visible()
    expect(status).to_contain_text("Vouliez-vous dire")
    page.locator("#q").focus()
    for _ in range(4):
        page.keyboard.press("Tab")
        if link.evaluate("link => link === document.activeElement"):
            break
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(name)


@pytest.mark.parametrize("words", ["Gladkov", "xyzzy", "Kozinka", "pont", "RDX"])
def test_what_is_written_as_a_name_is_or_as_none_is_asks_nothing(page: Page, served: str, words: str) -> None:
    page.goto(f"{served}search/?q={words}")
    expect(page.locator(".md-content .d-found-n")).to_contain_text("«")
    page.wait_for_load_state("networkidle")
    expect(page.locator(".md-content .d-found-n a")).to_have_count(0)


def test_the_names_are_fetched_where_little_is_found_and_nowhere_else(page: Page, served: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{served}search/?q=Belgorod")
    expect(page.locator(".d-found h2").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "near.js" in url or "names.json" in url]
    page.fill("#q", "Gladkof")
    expect(page.locator(".md-content .d-found-n a")).to_be_visible()
    assert len([url for url in asked if "names.json" in url]) == 1


def test_who_opens_the_search_without_words_may_write_at_once(page: Page, served: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{served}search/")
    expect(page.locator(".md-content .d-ask input[type=search]")).to_be_focused()
    page.goto(f"{served}search/?q=Kozinka")
    expect(page.locator(".d-found h2").first).to_be_visible()
    expect(page.locator(".md-content .d-ask input[type=search]")).not_to_be_focused()
