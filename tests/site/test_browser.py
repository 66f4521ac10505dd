"""A reader's walk through the built site in headless Chromium."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_from_home_to_an_article_a_name_its_mention_the_timeline_and_search(page: Page, served: str) -> None:
    requests: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))

    page.goto(served)
    page.locator(".md-content a[href*='articles/']").first.click()
    page.wait_for_url("**/articles/*/")
    title = page.locator("main h1").inner_text()
    assert title

    name = page.locator(".d-text a.d-actor").first
    shown = name.inner_text()
    address = page.evaluate("e => e.href", name.element_handle())
    name.click()
    page.wait_for_url(address)
    # An article may write a name otherwise than its page is titled: the page quotes it as it is written.
    expect(page.locator(".d-mentions mark", has_text=shown).first).to_be_visible()

    mention = page.locator(".d-mentions :is(li, p, blockquote):has(mark):has(a[href*='#p'])").first
    marked = mention.locator("mark").first.inner_text()
    mention.locator("a[href*='#p']").first.click()
    page.wait_for_url("**/articles/*/#p*")
    target = page.locator(f"[id='{page.url.partition('#')[2]}']")
    expect(target).to_be_in_viewport()
    expect(target).to_contain_text(marked)

    page.goto(served + "timeline/")
    assert page.locator("[data-event]").count() >= 5

    assert [url for url in requests if not url.startswith((served, "data:", "blob:"))] == []
    assert errors == []


def test_the_home_page_s_search_leads_to_what_is_asked(page: Page, served: str) -> None:
    page.goto(served)
    page.locator(".md-content .d-ask input").fill("armee")
    page.locator(".md-content .d-ask button").click()
    page.wait_for_url("**/search/?q=armee")
    expect(page.locator(".d-found mark").first).to_be_visible()
