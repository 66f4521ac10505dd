"""A long article and a long timeline: pages of a bearable weight, and a filter that searches all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.archives import built, new_archive, once, whole_pages
from tests.site.conftest import axe, serving, settled

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin")
DID = ("a ouvert une foire", "a inauguré un pont", "a signé un accord", "a visité une usine", "a fermé une école")
WHERE = ("Lyon", "Nantes", "Brest", "Lille")


def chronicle(days: int) -> str:
    """A long article of our own: a happening a paragraph, over seven years, and two claims in every third."""
    told = (
        f"Le {i % 27 + 2} {MONTHS[i % 6]} {2015 + i * 7 // days}, Zed Testard {DID[i % 5]} à {WHERE[i % 4]}."
        + f" Selon Ada Modèle, « la séance {i} fut longue ». Zed Testard a affirmé que le projet {i} serait abandonné."
        * (i % 3 == 0)
        for i in range(days)
    )
    return "Chronique d’une ville d’essai\n\n" + "\n\n".join(told) + "\n"


@pytest.fixture(scope="module")
def site(common: Path) -> Path:
    def make(root: Path) -> None:
        new_archive(root)
        (root / "articles" / "2022-12-31-chronique.txt").write_text(chronicle(1500), encoding="utf-8")
        built(root)

    return once(common / "long", make) / "site"


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[str]:
    with serving(site) as address:
        yield address


@pytest.fixture(scope="module")
def window(browser: Browser, served: str) -> Iterator[Page]:
    """An empty page whose neighbours have addresses on this site."""
    opened = browser.new_page(base_url=served)
    yield opened
    opened.close()


def test_no_page_weighs_more_than_150_kilobytes(site: Path) -> None:
    """1,500 paragraphs, as many happenings, and 1,000 claims of the day of publication."""
    heavy = {str(p.relative_to(site)): p.stat().st_size for p in whole_pages(site) if p.stat().st_size > 150 * 1024}
    assert heavy == {}


def test_a_long_text_is_whole_over_its_pages(site: Path) -> None:
    pages = (site / "articles" / "2022-12-31-chronique").rglob("index.html")
    found = [i for path in pages for i in re.findall(r'<p id="p(\d+)"', path.read_text(encoding="utf-8"))]
    assert sorted(map(int, found)) == list(range(1, 1501))


def test_the_address_of_a_paragraph_leads_to_the_page_that_holds_it_now(page: Page) -> None:
    page.goto("articles/2022-12-31-chronique/#p1200")
    page.wait_for_url(re.compile(r"/2022-12-31-chronique/\d+/#p1200$"))
    expect(page.locator("#p1200")).to_be_in_viewport()
    page.goto("articles/2022-12-31-chronique/#p9999")
    page.wait_for_timeout(500)
    assert page.locator(".d-text p").count() > 50


# Each address once, and each width: what a page is made of does not change with the window.
@pytest.mark.parametrize(
    ("width", "addresses"),
    [
        (1280, ("timeline/", "articles/2022-12-31-chronique/2/")),
        (390, ("timeline/2017-03/", "claims/2022-12-31/2/")),
    ],
)
def test_axe_finds_nothing_on_the_parts_of_long_lists_and_texts(
    page: Page, width: int, addresses: tuple[str, ...]
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    for address in addresses:
        page.goto(address)
        assert axe(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth") <= width


SHOWN = "[...document.querySelectorAll('[data-event]')].filter(r => r.offsetParent).map(r => r.dataset.date)"
"""The dates of the rows that a reader sees, asked in one go: rows come and go while years are fetched."""


def test_a_filter_finds_rows_of_every_year_and_a_shared_address_does_too(page: Page) -> None:
    page.goto("timeline/")
    assert page.locator("[data-part]").count() > 5
    page.fill(".d-filter input[name=q]", "inauguré")
    page.wait_for_function(f"() => new Set({SHOWN}.map(date => date.slice(0, 4))).size > 5")
    page.goto("timeline/?from=2016-05&to=2017-01")
    settled(page)
    dates = page.evaluate(SHOWN)
    assert len(dates) == page.evaluate("parseInt(document.querySelector('.d-found-n').textContent)") > 0
    assert all("2016-05" <= date <= "2017-02" for date in dates)
    page.locator("[data-event]:visible .d-evid a").first.click()
    page.wait_for_url("**/articles/2022-12-31-chronique/#p*")


def test_after_a_filter_is_taken_away_the_whole_number_is_told_again(page: Page) -> None:
    page.goto("timeline/")
    told = page.locator(".d-found-n")
    whole = told.inner_text()
    page.fill(".d-filter input[name=from]", "2016")
    page.fill(".d-filter input[name=to]", "2017")
    expect(told).not_to_have_text(whole)
    page.click("button[type=reset]")
    expect(told).to_have_text(whole)
    page.fill(".d-filter input[name=to]", "2016")
    expect(told).not_to_have_text(whole)
    page.fill(".d-filter input[name=to]", "")
    expect(told).to_have_text(whole)


def test_a_part_that_did_not_come_is_asked_for_again(page: Page) -> None:
    page.goto("timeline/")
    page.route("**/timeline/2017-*/", lambda route: route.abort())
    with page.expect_event("requestfailed"):
        page.fill(".d-filter input[name=q]", "inauguré")
    page.wait_for_function(f"() => new Set({SHOWN}.map(date => date.slice(0, 4))).size > 4")
    page.unroute("**/timeline/2017-*/")
    page.press(".d-filter input[name=q]", "Enter")
    page.wait_for_function(f"() => {SHOWN}.some(date => date.startsWith('2017'))")


@pytest.mark.parametrize(
    "address", ["timeline/2017-03/", "claims/2022-12-31/2/", "articles/2022-12-31-chronique/2/", "timeline/?from=2017"]
)
def test_a_name_has_its_card_on_the_parts_of_long_lists_and_texts(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    name = page.locator(".md-content a.d-actor:visible", has_text="Zed Testard").first
    name.hover()
    expect(page.locator("#d-card b")).to_have_text("Zed Testard")
    page.keyboard.press("Escape")
    expect(page.locator("#d-card")).to_have_count(0)


def test_each_part_has_its_page_for_those_without_scripts(page: Page) -> None:
    page.goto("timeline/")
    page.locator("[data-part]").nth(2).click()
    page.wait_for_url("**/timeline/2015-03/")
    assert page.locator("[data-event]").count() > 10
    assert page.locator(".d-jump [aria-current=page]").inner_text().replace("\xa0", " ") == "mars 2015"
