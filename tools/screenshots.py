"""Makes the README's pictures of the built demo: `make site`, then `.venv/bin/python tools/screenshots.py`.

Writes .github/screenshots/*.png, each 1,280 pixels wide, light, at most 200 KB. They stand outside docs/, or every
built site would carry them.
"""

from __future__ import annotations

import http.server
import os
import shutil
import threading
from functools import partial
from pathlib import Path

from playwright.sync_api import sync_playwright

HOME = Path(__file__).resolve().parents[1]
TARGET = HOME / ".github" / "screenshots"
SHOTS = {
    "article": "articles/legion-liberte-de-la-russie/",
    "actor": "actors/viatcheslav-gladkov/",
    "timeline": "timeline/#y-2023",
    "home": "",
}
MOST = 200 * 1024
"""Bytes of a picture."""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves the built site, and notes nothing."""

    def log_message(self, *_: object) -> None:
        return None


def main(site: Path) -> None:
    """Writes every picture of ``SHOTS``."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    TARGET.mkdir(parents=True, exist_ok=True)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 860}, color_scheme="light")
        for name, address in SHOTS.items():
            page.goto(f"http://127.0.0.1:{server.server_port}/{address}")
            page.evaluate("document.fonts.ready")
            page.wait_for_timeout(300)
            made = page.screenshot(path=TARGET / f"{name}.png")
            assert len(made) <= MOST, f"{name}.png has {len(made):,} bytes"
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main(HOME / "site")
