"""Filtering in headless Chromium: what a reader may write for a date, and what is said of anything else."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.site.conftest import settled

pytestmark = [pytest.mark.browser, pytest.mark.slow]

HINT = "Année, mois ou jour"


@pytest.mark.parametrize("where", ["timeline/", "claims/"])
@pytest.mark.parametrize("typed", ["mai 2023", "2023-13", "22/05/2023", "2023-00-10"])
def test_a_date_in_words_filters_nothing_and_the_form_says_how_to_write_one(
    page: Page, served: str, where: str, typed: str
) -> None:
    page.goto(served + where)
    rows, told = page.locator("[data-row]").count(), page.locator(".d-found-n").inner_text()
    field, hint = page.locator("input[name=from]"), page.locator(".d-hint")
    expect(hint).to_be_hidden()
    field.fill(typed)
    field.press("Tab")
    expect(hint).to_be_visible()
    expect(hint).to_contain_text(HINT)
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(page.locator(".d-hint").inner_text())
    settled(page)
    assert page.locator("[data-row]:visible").count() == rows
    expect(page.locator(".d-found-n")).to_have_text(told)
    assert "?" not in page.url
    field.fill("2023-05")
    expect(hint).to_be_hidden()
    expect(field).not_to_have_attribute("aria-invalid", "true")
    expect(page).to_have_url(re.compile(r"\?from=2023-05$"))  # written a moment after the list is filtered


def test_an_address_with_a_date_in_words_says_so_and_keeps_the_rest_of_the_filter(page: Page, served: str) -> None:
    page.goto(served + "timeline/?to=mai+2023&q=a")
    settled(page)
    expect(page.locator(".d-hint")).to_be_visible()
    expect(page.locator("input[name=to]")).to_have_value("mai 2023")
    expect(page).to_have_url(re.compile(r"\?q=a$"))
    assert page.locator("[data-event]:visible").count() > 0


def test_sending_a_date_in_words_leads_back_to_its_field(page: Page, served: str) -> None:
    page.goto(served + "timeline/")
    page.fill("input[name=to]", "mai 2023")
    page.click(".d-filter button[type=submit]")
    expect(page.locator("input[name=to]")).to_be_focused()
    expect(page.locator(".d-hint")).to_be_visible()


def test_showing_all_takes_the_hint_away(page: Page, served: str) -> None:
    page.goto(served + "timeline/?from=hier&q=a")
    expect(page.locator(".d-hint")).to_be_visible()
    page.click("button[type=reset]")
    expect(page.locator(".d-hint")).to_be_hidden()
    expect(page.locator("input[name=from]")).not_to_have_attribute("aria-invalid", "true")


def test_while_a_date_is_typed_nothing_is_said_against_it(page: Page, served: str) -> None:
    page.goto(served + "timeline/")
    page.locator("input[name=from]").press_sequentially("2023-0")
    expect(page.locator(".d-hint")).to_be_hidden()
    page.locator("input[name=from]").press_sequentially("5")
    page.wait_for_url("**/timeline/?from=2023-05")
