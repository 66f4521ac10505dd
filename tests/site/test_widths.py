"""Columns keep the room that their words need, at any width of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PAGES = 12
"""Of the pages with such claims so many are looked at: all have one style."""

NARROWEST = "cells => cells.length ? Math.min(...cells.map(c => c.offsetWidth / c.closest('table').offsetWidth)) : 1"


def test_the_words_of_a_claim_have_the_most_of_their_row(page: Page, served: str, demo_site: Path) -> None:
    pages = sorted(p.parent.relative_to(demo_site) for p in demo_site.glob("*/*/index.html"))
    told = [p for p in pages if "d-claims--brief" in (demo_site / p / "index.html").read_text(encoding="utf-8")]
    assert len(told) > 5
    told = told[:: max(1, len(told) // PAGES)]
    squeezed = []
    for address in told:
        page.goto(f"{served}{address.as_posix()}/")
        for width in (1920, 1280, 768, 320):
            page.set_viewport_size({"width": width, "height": 900})
            if (share := page.eval_on_selector_all(".d-claims--brief td.d-what", NARROWEST)) < 0.4:
                squeezed.append(f"{address} at {width}: {share:.0%}")
    assert squeezed == []


CUT = "links => links.filter(a => { const r = a.getBoundingClientRect(); return r.left < 0 || r.right > innerWidth })"


def test_no_section_of_the_site_is_out_of_sight(page: Page, served: str) -> None:
    for address in ("", "timeline/"):
        page.goto(f"{served}{address}")
        for width in (1280, 768, 390, 320):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.locator(".d-sections a").count() > 6
            assert page.eval_on_selector_all(".d-sections a", f"links => ({CUT})(links).map(a => a.text)") == []


BROKEN = "links => links.filter(a => a.getClientRects().length > 1).map(a => a.textContent)"


def test_the_number_of_a_paragraph_stands_on_one_line_where_it_is_alone_in_its_cell(
    page: Page, served: str, demo_site: Path
) -> None:
    told = sorted(p.parent.relative_to(demo_site) for p in demo_site.glob("articles/*/index.html"))[:PAGES]
    for address in told:
        page.goto(f"{served}{address.as_posix()}/")
        for width in (1280, 768, 320):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.eval_on_selector_all("table.d-claims .d-where > .d-src:only-child", BROKEN) == []
