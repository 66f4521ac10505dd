"""What all tests have: no site with an address that leads nowhere (a build only tells of it, a test fails), and a
browser, which one process of the session starts once."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import Page as Tab

from builder.errors import PageError
from builder.model import Asset, Page
from builder.pages import links, making

CHECK = links.check

settings.register_profile("unhurried", deadline=None)  # how long a machine takes says nothing of what holds
settings.load_profile("unhurried")


def whole(pages: Iterable[Page], assets: Iterable[Asset], own: Iterable[str] = ()) -> tuple[PageError, ...]:
    """What ``links.check`` returns, where that is nothing."""
    wrong = CHECK(pages, assets, own)
    assert not wrong, "\n".join(map(str, wrong))
    return wrong


@pytest.fixture(autouse=True, scope="session")
def _no_page_leads_nowhere() -> Iterable[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(making.links, "check", whole)
        yield


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of the machine's Chromium; skips where there is none."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        pytest.skip("no chromium on PATH: .ci/run installs Debian's")
    return found


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """Headless Chromium: to start it takes as long as many a test."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()


FRESH = """try {
  if (!sessionStorage.getItem("fresh")) { localStorage.clear(); sessionStorage.setItem("fresh", "1") }
} catch { /* no address, no storage */ }"""
"""Run before a page's own scripts, once for each tab: what the tests before it kept is taken away. A page that closes
may be on its way to another, or tell the browser too late what it cleared."""


@contextmanager
def tab(window: Tab) -> Iterator[Tab]:
    """A new page beside an empty one, for a test of its own: its handlers, its routes, its size, its history and what a
    site keeps for a session go with it, and what a site keeps for longer the next one takes away.

    Chromium takes longer for a new window, with a frame and a process of its own, than for most of what tests do in it.
    """
    with window.expect_popup() as opened:
        window.evaluate("() => { window.open('about:blank') }")
    page = opened.value
    page.add_init_script(FRESH)
    yield page
    page.close()
    window.context.clear_cookies()


@pytest.fixture(scope="session")
def window(browser: Browser) -> Tab:
    """An empty page on a French reader's desktop, for others to be opened beside it."""
    return browser.new_page(locale="fr-FR", viewport={"width": 1280, "height": 900})


@pytest.fixture
def page(window: Tab) -> Iterator[Tab]:
    """A page of the browser, on a French reader's desktop."""
    with tab(window) as opened:
        yield opened
