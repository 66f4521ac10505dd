"""A long article and a long timeline: pages of a bearable weight, and a filter that searches all of them."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.site.archives import built, new_archive
from tests.site.conftest import Quiet

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin")
DID = ("a ouvert une foire", "a inauguré un pont", "a signé un accord", "a visité une usine", "a fermé une école")
WHERE = ("Lyon", "Nantes", "Brest", "Lille")


def chronicle(days: int) -> str:
    """A long article of our own: a happening and two claims a paragraph, over seven years."""
    told = (
        f"Le {i % 27 + 2} {MONTHS[i % 6]} {2015 + i * 7 // days}, Zed Exemple {DID[i % 5]} à {WHERE[i % 4]}. "
        f"Selon Ada Modèle, « la séance numéro {i} a été longue ». Zed Exemple a affirmé que le projet {i} "
        "serait abandonné."
        for i in range(days)
    )
    return "Chronique d’une ville d’essai\n\n" + "\n\n".join(told) + "\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = new_archive(tmp_path_factory.mktemp("long") / "archive")
    (root / "articles" / "2022-12-31-chronique.txt").write_text(chronicle(340), encoding="utf-8")
    return built(root)


@pytest.fixture
def page(chromium: str, site: Path) -> Iterator[Page]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        yield browser.new_page(base_url=f"http://127.0.0.1:{server.server_port}/archive/")
        browser.close()
    server.shutdown()


def test_a_long_article_stays_within_150_kilobytes_and_its_text_is_whole(site: Path) -> None:
    html = (site / "articles" / "2022-12-31-chronique" / "index.html").read_bytes()
    assert len(html) <= 150 * 1024
    assert b'id="p340"' in html


SHOWN = "[...document.querySelectorAll('[data-event]')].filter(r => r.offsetParent).map(r => r.dataset.date)"
"""The dates of the rows that a reader sees, asked in one go: rows come and go while years are fetched."""


def test_a_filter_finds_rows_of_every_year_and_a_shared_address_does_too(page: Page) -> None:
    page.goto("timeline/")
    assert page.locator("[data-part]").count() > 5
    page.fill(".d-filter input[name=q]", "inauguré")
    page.wait_for_function(f"() => new Set({SHOWN}.map(date => date.slice(0, 4))).size > 5")
    page.goto("timeline/?from=2016-05&to=2017-01")
    # The years that may match are fetched one by one: wait until the number told is that of the rows shown.
    told = "parseInt(document.querySelector('.d-found-n').textContent)"
    page.wait_for_function(f"() => {SHOWN}.length > 0 && {told} === {SHOWN}.length")
    dates = page.evaluate(SHOWN)
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
    page.route("**/timeline/2017/", lambda route: route.abort())
    with page.expect_event("requestfailed"):
        page.fill(".d-filter input[name=q]", "inauguré")
    page.wait_for_function(f"() => new Set({SHOWN}.map(date => date.slice(0, 4))).size > 4")
    page.unroute("**/timeline/2017/")
    page.press(".d-filter input[name=q]", "Enter")
    page.wait_for_function(f"() => {SHOWN}.some(date => date.startsWith('2017'))")


def test_each_year_has_its_page_for_those_without_scripts(page: Page) -> None:
    page.goto("timeline/")
    page.locator("[data-part]").nth(2).click()
    page.wait_for_url("**/timeline/2017/")
    assert page.locator("[data-event]").count() > 30
    assert page.locator(".d-jump [aria-current=page]").inner_text() == "2017"
