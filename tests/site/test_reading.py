"""What readers do, in headless Chromium: filter, hover, search, without scripts, on a phone, on paper."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import tab
from tests.site.conftest import axe, settled

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LISTS = ("", "timeline/", "claims/", "actors/", "places/", "groups/", "articles/", "search/", "about/")
FOLDERS = ("articles", "actors", "places", "groups")
SCHEMES = {"light": "default", "dark": "slate"}
"""What Material calls the looks of those who want it light and of those who want it dark."""


def first_of(page: Page, served: str, folder: str) -> str:
    """Address of the first article, actor, place or group of a list."""
    page.goto(f"{served}{folder}/")
    found = page.locator(f".md-content :is(.d-index, .d-related) li a[href*='{folder}/']").first.get_attribute("href")
    assert found
    return urljoin(page.url, found)


def test_a_filter_stands_in_the_address_counts_aloud_and_survives(page: Page, served: str) -> None:
    page.goto(served + "timeline/")
    settled(page)
    rows = page.locator("[data-event]")
    value = page.locator("select[name=entity] optgroup option").first.get_attribute("value")
    assert value
    page.select_option("select[name=entity]", value)
    settled(page)
    shown = page.locator("[data-event]:visible").count()
    assert 0 < shown < rows.count()
    assert f"entity={value.replace('/', '%2F')}" in page.url
    expect(page.locator(".d-found-n")).to_contain_text(str(shown))
    page.reload()
    expect(page.locator("[data-event]:visible")).to_have_count(shown)
    page.fill("input[name=from]", "1900")
    page.fill("input[name=to]", "1901")
    expect(page.locator("[data-event]:visible")).to_have_count(0)
    page.click("button[type=reset]")
    expect(page.locator("[data-event]:visible")).to_have_count(rows.count())
    assert "?" not in page.url


def test_words_are_found_whatever_their_accents(page: Page, served: str) -> None:
    page.goto(served + "timeline/?q=ete")
    settled(page)
    plain = page.locator("[data-event]:visible").count()
    page.goto(served + "timeline/?q=été")
    settled(page)
    assert page.locator("[data-event]:visible").count() == plain


def test_claims_are_filtered_by_status(page: Page, served: str) -> None:
    page.goto(served + "claims/?status=hedged")
    settled(page)
    visible = page.locator("tr[data-row]:visible")
    assert visible.count() == page.locator("tr[data-s=hedged]").count() > 0


@pytest.mark.parametrize("words", ["armée", "armee"])
def test_search_finds_a_word_behind_an_elision_with_or_without_accents(page: Page, served: str, words: str) -> None:
    page.goto(f"{served}search/?q={words}")
    expect(page.locator(".d-found h2").first).to_be_visible()
    expect(page.locator(".d-found mark").first).to_contain_text("rm")


def test_search_from_the_header_leads_to_an_article_and_can_be_narrowed(page: Page, served: str) -> None:
    page.goto(served)
    page.fill(".d-find input", "Kozinka")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=Kozinka")
    box = page.locator(".d-facets input[value=article]")
    box.check()
    expect(page.locator(".d-found p.d-article").first).to_be_visible()
    assert "kind=article" in page.url
    page.locator(".d-found h2 a").first.click()
    page.wait_for_url("**/articles/*/")


def test_the_header_offers_the_first_pages_while_one_types(page: Page, served: str) -> None:
    page.goto(served)
    field, offers = page.locator(".d-find input"), page.locator(".d-find [role=option]")
    field.press_sequentially("graivor")
    expect(offers.first).to_contain_text("Graïvoron")
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".d-find [role=status]")).to_contain_text("graivor")
    assert axe(page) == []
    page.keyboard.press("ArrowDown")
    expect(offers.first).to_have_attribute("aria-selected", "true")
    assert field.get_attribute("aria-activedescendant") == offers.first.get_attribute("id")
    page.keyboard.press("ArrowUp")
    assert field.get_attribute("aria-activedescendant") is None
    page.keyboard.press("Escape")
    expect(offers.first).to_be_hidden()
    expect(field).to_have_value("graivor")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/places/*/")
    expect(page.locator("main h1")).to_contain_text("Graïvoron")


def test_what_the_header_offers_can_be_clicked_and_goes_when_one_leaves(page: Page, served: str) -> None:
    page.goto(served)
    page.locator(".d-find input").press_sequentially("rdk")
    offer = page.locator(".d-find [role=option]").first
    expect(offer).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(offer).to_be_hidden()
    page.locator(".d-find input").press_sequentially("s")
    page.locator(".d-find input").fill("rdk")
    expect(offer).to_be_visible()
    name = offer.locator("span").inner_text()
    offer.click()
    page.wait_for_url(lambda url: url != served)
    expect(page.locator("main h1")).to_contain_text(name)


def test_the_header_s_search_leads_to_the_search_page_from_wherever_one_has_come(page: Page, served: str) -> None:
    page.goto(served)
    page.locator(".d-sections a[href*=actors]").click()
    page.wait_for_url("**/actors/")
    page.locator(".md-content .d-index li a").first.click()
    page.wait_for_url("**/actors/*/")
    page.fill(".d-find input", "Kozinka")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{served}search/?q=Kozinka")
    expect(page.locator(".d-found h2").first).to_be_visible()


@pytest.fixture(scope="module")
def firsts(window: Page, served: str) -> dict[str, str]:
    """Addresses of an article, an actor, a place and a group, by their folder."""
    with tab(window) as page:
        return {folder: first_of(page, served, folder) for folder in FOLDERS}


@pytest.fixture(scope="module")
def lists(served: str, demo_site: Path) -> tuple[str, ...]:
    """A page of each other kind; the search page as it is with what it found."""
    mentions = sorted(p.parent.relative_to(demo_site).as_posix() for p in demo_site.rglob("mentions/index.html"))
    return tuple(served + where for where in (*LISTS, f"{mentions[0]}/", "404.html", "search/?q=Belgorod"))


@pytest.fixture(scope="module")
def addresses(lists: tuple[str, ...], firsts: dict[str, str]) -> tuple[str, ...]:
    """A page of each kind."""
    return (*lists, *firsts.values())


def test_nothing_is_hidden_without_scripts(browser: Browser, addresses: tuple[str, ...]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for address in addresses:
        page.goto(address)
        assert page.locator("[data-row]:visible").count() == page.locator("[data-row]").count(), address
        assert page.locator(".d-filter:visible").count() == 0, address
        assert len(page.locator(".md-content").inner_text()) > 100, address
    context.close()


# Contrast differs by scheme and layout by width, neither by both: two of the four pairs show all there is.
# Articles, actors, places and groups have a test of their own below.
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_axe_finds_nothing(page: Page, lists: tuple[str, ...], width: int, scheme: Literal["light", "dark"]) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    wrong = []
    for address in lists:
        page.goto(address)
        if "?q=" in address:
            expect(page.locator(".d-found h2").first).to_be_visible()
        assert page.locator("body").get_attribute("data-md-color-scheme") == SCHEMES[scheme]
        wrong += [f"{address}: {found}" for found in axe(page)]
    assert wrong == []


def test_nothing_scrolls_sideways(page: Page, addresses: tuple[str, ...]) -> None:
    wide = []
    for address in addresses:
        page.goto(address)
        for width in (1600, 800, 390, 320):
            page.set_viewport_size({"width": width, "height": 800})
            if page.evaluate("document.documentElement.scrollWidth") > width:
                wide.append(f"{address} at {width}")
    assert wide == []


def test_print_shows_rows_that_a_filter_hides(page: Page, served: str) -> None:
    page.goto(served + "timeline/?q=zzzz")
    settled(page)
    expect(page.locator("[data-event]:visible")).to_have_count(0)
    page.emulate_media(media="print")
    assert page.locator("[data-event]:visible").count() == page.locator("[data-event]").count()
    assert page.locator(".d-filter:visible, .md-header:visible").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("folder", FOLDERS)
def test_axe_finds_nothing_on_a_page_of_each_kind(
    page: Page, firsts: dict[str, str], folder: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    page.goto(firsts[folder])
    assert page.locator("body").get_attribute("data-md-color-scheme") == SCHEMES[scheme]
    assert axe(page) == []


def test_the_tab_key_goes_to_the_content_then_header_sections_and_text_in_order(page: Page, served: str) -> None:
    page.goto(first_of(page, served, "articles"))
    settled(page)
    tops: list[tuple[str, bool]] = []
    for _ in range(60):
        page.keyboard.press("Tab")
        where, seen = page.evaluate(
            """async () => { const a = document.activeElement;
            // The switch of light and dark is a hidden box: its label, right behind it, is what is seen.
            const shown = a.matches('.md-option') ? a.nextElementSibling : a;
            const seen = () => { const box = shown.getBoundingClientRect(); return box.width > 0 && box.height > 0; };
            // What has just come into focus may be laid out a moment later, on a busy machine.
            for (let i = 0; i < 40 && !seen(); i++) await new Promise(next => setTimeout(next, 50));
            const part = a.closest('.md-skip, .md-header, .d-sections, .md-content, .md-footer');
            return [part ? part.className.split(' ')[0] : a.tagName, seen()]; }"""
        )
        tops.append((where, seen))
    order = [where for i, (where, _) in enumerate(tops) if i == 0 or tops[i - 1][0] != where]
    assert order[0] == "md-skip"
    assert order == [w for w in ("md-skip", "md-header", "d-sections", "md-content", "md-footer") if w in order]
    assert "md-content" in order
    assert all(seen for _, seen in tops)


PRINTED = """() => [...document.querySelectorAll(".d-text p, [data-row], .d-cite p, .d-cite pre")]
    .filter(e => !e.checkVisibility() || !e.getBoundingClientRect().height).map(e => e.textContent)"""
"""What stands in a text, in the rows of a list and in a citation, and is not printed."""


@pytest.mark.parametrize("where", ["articles", "timeline/", "claims/?q=zzzz"])
def test_print_gives_every_paragraph_and_row_and_the_page_s_own_address(page: Page, served: str, where: str) -> None:
    page.goto(first_of(page, served, where) if where.isalpha() else served + where)
    settled(page)
    canonical = page.locator("link[rel=canonical]").get_attribute("href") or ""
    page.emulate_media(media="print")
    assert page.locator(".d-text p, [data-row]").count() > 5
    assert page.evaluate(PRINTED) == []
    expect(page.locator(".d-footer__here")).to_be_visible()
    expect(page.locator(".d-footer__here")).to_have_text(canonical)
    made = page.pdf(format="A4")
    assert made.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", made)) > 1
    led = {address.decode() for address in re.findall(rb"/URI \(([^)]*)\)", made)}
    assert any("/articles/" in address for address in led)


def test_print_writes_out_the_address_of_a_link_that_leaves_the_site(page: Page, served: str, demo_site: Path) -> None:
    found = next(p for p in sorted(demo_site.rglob("index.html")) if 'class="d-out"' in p.read_text("utf-8"))
    page.goto(f"{served}{found.parent.relative_to(demo_site).as_posix()}/")
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    link = page.locator("a.d-out").first
    before = (link.bounding_box() or {"width": 0.0, "height": 0.0}).copy()
    page.emulate_media(media="print")
    shown = link.evaluate("a => getComputedStyle(a, '::after').content")
    assert (link.get_attribute("href") or "?") in shown or "attr(href)" in shown
    after = link.bounding_box()
    assert after and after["width"] * after["height"] > 1.5 * before["width"] * before["height"]


def test_a_plural_is_found_by_its_singular_without_accents_and_marked(page: Page, served: str) -> None:
    page.goto(served + "search/?q=election")
    expect(page.locator(".d-found mark").first).to_contain_text("élections")


def test_another_spelling_is_found_and_said(page: Page, served: str) -> None:
    page.goto(served + "search/?q=RDK")
    expect(page.locator(".d-found-n[role=status]")).to_contain_text("Corps des volontaires russes")
    expect(page.locator(".d-found h2").first).to_be_visible()


def test_a_page_that_is_not_there_offers_the_search(page: Page, served: str) -> None:
    page.goto(served + "404.html")
    form = page.locator(".md-content form[role=search]")
    form.locator("input[name=q]").fill("Belgorod")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=Belgorod")
