"""What the tests' own pages leave to one another."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.conftest import tab

pytestmark = [pytest.mark.browser, pytest.mark.slow]

KEEP = "() => { localStorage.setItem('kept', 'yes'); document.cookie = 'kept=yes; path=/'; location.href = '?q=armee' }"


def test_a_page_that_is_on_its_way_to_another_leaves_nothing_to_the_next_test(window: Page, served: str) -> None:
    for _ in range(5):
        with tab(window) as page:
            page.goto(served + "timeline/")
            page.evaluate(KEEP)
        with tab(window) as page:
            page.goto(served + "timeline/")
            assert page.evaluate("[localStorage.getItem('kept'), document.cookie]") == [None, ""]
