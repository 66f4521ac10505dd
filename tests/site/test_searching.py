"""Searching in headless Chromium: whatever words a reader types, however a name is written, by facets."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.mark.parametrize("words", ["constructor", "__proto__", "toString"])
def test_words_that_mean_something_to_scripts_are_searched_like_any_others(page: Page, served: str, words: str) -> None:
    page.goto(f"{served}search/?q={words}")
    expect(page.locator(".d-found-n")).to_have_text(re.compile(rf"résultats? pour «.{words}.»\.$"), timeout=15_000)


def test_an_address_with_a_filter_that_is_none_is_searched_without_it(page: Page, served: str) -> None:
    page.goto(f"{served}search/?q=Belgorod&constructor=x&utm_source=y")
    expect(page.locator(".d-found h2").first).to_be_visible(timeout=15_000)
    assert page.url.endswith("search/?q=Belgorod")
