"""What all tests have: no site with an address that leads nowhere (a build only tells of it, a test fails), and a
browser, which one process of the session starts once."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from builder.errors import PageError
from builder.model import Asset, Page
from builder.pages import links, making

CHECK = links.check


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
    """Headless Chromium. Each test opens a page or a context of its own, which shares nothing with another's; to start
    the browser takes as long as many a test."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()
