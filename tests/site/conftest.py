"""Built sites, once a session: its workers share them and do not write into them."""

from __future__ import annotations

import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.site.archives import PASTED, built, demo, once
from tests.site.forking import forking

expect.set_options(timeout=15_000)  # two workers and a site's build may share a small machine's two cores


@pytest.fixture(scope="session")
def common(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the session's workers share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(autouse=True, scope="session")
def _nothing_runs_on() -> Iterator[None]:
    yield
    if forking.cache_info().currsize:
        forking().end()


@pytest.fixture(scope="session")
def demo_site(common: Path) -> Path:
    """The demo with our pasted articles dropped in, built strictly for https://example.org/archive/."""

    def make(folder: Path) -> None:
        root = demo(folder)
        for path in PASTED.iterdir():
            shutil.copy(path, root / "articles" / path.name)
        built(root)

    return once(common / "demo-below", make) / "site"


@pytest.fixture(scope="session")
def root_site(common: Path) -> Path:
    """The demo as it stands, built strictly for https://example.org/, by a program started as readers start it: the
    sites that are compared with it come from forked ones."""
    return once(common / "demo-root", lambda folder: built(demo(folder, url="https://example.org/"), env={})) / "site"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a site below /archive/, and notes nothing."""

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix("/archive"))

    def log_message(self, *_: object) -> None:
        return None


@contextmanager
def serving(site: Path) -> Iterator[str]:
    """Address of a site on a server of ours, below a sub-path."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/archive/"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def served(demo_site: Path) -> Iterator[str]:
    """Address of the demo's site on a server of ours."""
    with serving(demo_site) as address:
        yield address


SETTLED = """() => [...document.querySelectorAll(".d-filter")]
    .every(form => form.dataset.ready && form.ariaBusy !== "true")"""


def settled(page: Page) -> None:
    """Waits until a page stands still: its fonts are there, and its filter has been applied, for which the parts of a
    long list are fetched first. What moves away under a pointer is no longer hovered."""
    page.wait_for_function(SETTLED)
    page.evaluate("document.fonts.ready.then(() => true)")


WRONG = """() => axe.run({resultTypes: ["violations"]}).then(
    found => found.violations.map(wrong => `${wrong.id}: ${wrong.nodes[0].target}`))"""


def axe(page: Page) -> list[str]:
    """What axe finds wrong on a page as it stands now: each rule with the first element that breaks it. The rest of
    its answer, which nobody reads, stays in the browser: on a long page it is slow to bring over."""
    page.evaluate(Axe().axe_script)
    found: list[str] = page.evaluate(WRONG)
    return found
