"""The card of a name in headless Chromium: on every kind of page, by pointer and by keyboard, and never in the way."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.site.conftest import axe, settled
from tests.site.test_reading import first_of

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NAMES = ".md-content a[href]:is(.d-actor, .d-place, .d-group):not(.d-i):visible"
WHERE = ("", "timeline/", "claims/", "actors/", "search/?q=Belgorod", "articles", "actors", "places", "groups")
"""A page of each kind: addresses end in a slash or ask something, a folder stands for the first of its pages."""


MOST = """() => [...document.querySelectorAll(".d-index li")]
    .map(row => [parseInt(row.querySelector(".d-count").textContent), row.querySelector("a").href])
    .sort((a, b) => b[0] - a[0])[0][1]"""


def go(page: Page, served: str, where: str) -> None:
    """Opens a page of a kind; of actors, places and groups the page of one that most articles name."""
    shelf = f"{where}/" if where.isalpha() else where
    page.goto(first_of(page, served, where) if where == "articles" else served + shelf)
    if where in {"actors", "places", "groups"}:
        page.goto(page.evaluate(MOST))
    settled(page)


def name_on(page: Page) -> Locator:
    """The first link to a name that can be seen; on the search page, the first result that is one."""
    if "/search/" in page.url:
        return page.locator(".d-found li:has(p:is(.d-actor, .d-place, .d-group)) h2 a").first
    return page.locator(NAMES).first


def near(name: Locator, card: Locator) -> bool:
    """True where the card stands right above or below its name, within the window."""
    one, other = name.bounding_box(), card.bounding_box()
    assert one and other
    beside = min(abs(other["y"] - one["y"] - one["height"]), abs(one["y"] - other["y"] - other["height"]))
    return beside < 25 and 0 <= other["x"] <= 1280 - other["width"]


@pytest.mark.parametrize("where", WHERE)
def test_a_name_s_card_shows_under_the_pointer_can_be_entered_and_goes_with_escape(
    page: Page, served: str, where: str
) -> None:
    go(page, served, where)
    name, card = name_on(page), page.locator(".d-card")
    name.hover()
    expect(card).to_be_visible()
    expect(card.locator("b")).not_to_be_empty()
    expect(card.locator(".d-count")).to_contain_text("article")
    expect(name).to_have_accessible_description(re.compile("article"))
    assert near(name, card)
    card.hover()
    page.wait_for_timeout(400)
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    name.hover()
    expect(card).to_be_visible()
    page.mouse.move(2, 2)
    expect(card).to_have_count(0)


@pytest.mark.parametrize("where", WHERE)
def test_a_name_s_card_shows_on_focus_and_goes_with_escape_or_with_the_focus(
    page: Page, served: str, where: str
) -> None:
    go(page, served, where)
    name, card = name_on(page), page.locator(".d-card")
    expect(name).to_be_visible()
    wanted = name.element_handle()
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("a => document.activeElement === a", wanted):
            break
    expect(name).to_be_focused()
    expect(card).to_be_visible()
    expect(card.locator(".d-count")).to_contain_text("article")
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    expect(name).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(card).to_be_visible()
    page.locator(".d-sections a").first.focus()
    expect(card).to_have_count(0)


def test_axe_finds_nothing_where_a_card_is_open(page: Page, served: str) -> None:
    go(page, served, "timeline/")
    name_on(page).hover()
    expect(page.locator(".d-card")).to_be_visible()
    assert axe(page) == []


def test_every_name_on_a_page_has_a_card_with_what_its_page_is_titled(page: Page, served: str) -> None:
    go(page, served, "groups")
    names = page.locator(NAMES)
    assert names.count() > 3
    for i in range(min(names.count(), 12)):
        names.nth(i).hover()
        address = names.nth(i).evaluate("a => a.href")
        expect(page.locator(".d-card b")).to_have_text(page.evaluate(TITLE, address).strip())
        page.mouse.move(2, 2)
        expect(page.locator(".d-card")).to_have_count(0)


TITLE = """address => fetch(address).then(a => a.text()).then(
    html => new DOMParser().parseFromString(html, "text/html").querySelector("main h1").textContent)"""


def test_names_in_a_graph_have_their_card(page: Page, served: str) -> None:
    go(page, served, "places")
    name = page.locator("svg a:visible").first
    name.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(page.locator(".d-card")).to_be_visible()


def test_cards_are_asked_for_at_the_first_hover_and_once(page: Page, served: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/cards/" in request.url else None)
    page.goto(served)
    page.wait_for_load_state("networkidle")
    assert asked == []
    for _ in range(2):
        page.locator(NAMES).first.hover()
        expect(page.locator(".d-card")).to_be_visible()
        page.keyboard.press("Escape")
        page.mouse.move(2, 2)
    assert len(asked) == 1
    assert asked[0].startswith(served)


def test_a_name_left_and_met_again_before_its_card_came_has_one(page: Page, served: str) -> None:
    page.goto(served)
    held: list[Route] = []
    page.route("**/cards/**", lambda route: held.append(route))
    name = page.locator(NAMES).first
    name.focus()
    for key in ("Shift+Tab", "Tab", "Shift+Tab", "Tab"):
        page.keyboard.press(key)
    assert len(held) == 1
    held[0].continue_()
    expect(page.locator(".d-card")).to_have_count(1)


def test_cards_come_with_instant_navigation_and_none_stays_behind(page: Page, served: str) -> None:
    page.goto(served)
    page.locator(NAMES).first.hover()
    expect(page.locator(".d-card")).to_be_visible()
    page.locator(".d-sections a[href*=timeline]").click()
    page.wait_for_url("**/timeline/")
    expect(page.locator(".d-card")).to_have_count(0)
    page.locator(NAMES).first.hover()
    expect(page.locator(".d-card")).to_be_visible()


def test_without_the_cards_a_name_is_a_link_like_any_other(page: Page, served: str) -> None:
    page.route("**/cards/**", lambda route: route.abort())
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(served)
    name = page.locator(NAMES).first
    name.hover()
    page.wait_for_timeout(400)
    expect(page.locator(".d-card")).to_have_count(0)
    name.click()
    page.wait_for_url(re.compile("/(actors|places|groups)/[^/]+/$"))
    assert errors == []


@pytest.mark.parametrize("where", ["", "timeline/", "articles"])
def test_touch_leads_to_the_page_that_says_what_the_card_says(browser: Browser, served: str, where: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    go(page, served, where)
    page.locator(NAMES).first.tap()
    page.wait_for_url(re.compile("/(actors|places|groups)/[^/]+/$"))
    expect(page.locator(".d-card")).to_have_count(0)
    expect(page.locator(".d-box dl")).to_contain_text("article")
    context.close()
