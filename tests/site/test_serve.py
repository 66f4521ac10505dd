"""What a user sees under `mkdocs serve`: a file dropped in appears; a broken one costs a warning and no page."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.site.archives import PASTED, new_archive
from tests.site.forking import forking

PATIENCE = 120
"""Seconds: the first article of a language waits for its model."""


class Served:
    """A running `mkdocs serve`, its address and what it printed; something may be ``planted`` in the builder before."""

    def __init__(self, root: Path, planted: str = "") -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}/archive/"
        self.log = root.parent / "serve.log"  # not in the archive, which is watched
        command = ("serve", "--dev-addr", f"127.0.0.1:{port}")
        self.running = forking().start("mkdocs", root, *command, told=self.log, planted=planted)

    def page(self, address: str) -> str | None:
        """A page's HTML, or None where there is none (yet)."""
        try:
            with urllib.request.urlopen(self.url + address, timeout=5) as answer:
                return str(answer.read().decode("utf-8"))
        except (urllib.error.URLError, OSError):
            return None

    def builds(self) -> int:
        """How many builds have ended."""
        return self.log.read_text().count("Documentation built in")

    def wait(self, holds: Callable[[], object], what: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not holds():
            assert not self.running.ended(), self.log.read_text()
            assert time.monotonic() < deadline, f"waited in vain for {what}:\n{self.log.read_text()[-3000:]}"
            time.sleep(0.2)


@contextmanager
def serving(root: Path) -> Iterator[Served]:
    running = Served(root)
    try:
        running.wait(lambda: running.page(""), "the first build")
        yield running
    finally:
        running.running.stop()


@pytest.mark.slow
def test_a_dropped_article_appears_and_a_broken_one_keeps_its_last_good_pages(tmp_path: Path) -> None:
    root = new_archive(tmp_path / "archive")
    with serving(root) as served:
        walk_through_a_day(root, served)


def walk_through_a_day(root: Path, served: Served) -> None:
    (source,) = PASTED.iterdir()
    address, article = f"articles/{source.stem}/", root / "articles" / source.name
    assert served.page(address) is None
    shutil.copy(source, article)
    served.wait(lambda: served.page(address), "the dropped article")

    good = article.read_text(encoding="utf-8")
    article.write_text("---\ndate: soon\n---\n" + good, encoding="utf-8")
    served.wait(lambda: f"articles/{source.name}:2:" in served.log.read_text(), "the message with file and line")
    count = served.builds()
    served.wait(lambda: served.builds() >= count, "the end of that build")
    assert served.page(address), "the last good page is gone"

    (root / "entities.yml").write_text("- name: [\n", encoding="utf-8")
    served.wait(lambda: "entities.yml:" in served.log.read_text(), "the message about a ledger that came later")
    assert served.page(address), "the last good page is gone"

    (root / "entities.yml").unlink()
    correction = (
        f"- {{article: {source.stem}, sentence: fondé il y a, hide: event, by: A. Nom, reason: Rien de tel.}}\n"
    )
    (root / "corrections.yml").write_text(correction, encoding="utf-8")
    served.wait(lambda: "corrections.yml:1: aucune phrase" in served.log.read_text(), "the doubt about a correction")
    correction = correction.replace("fondé il y a", "a été créé par l'ancien lutteur")
    (root / "corrections.yml").write_text(correction, encoding="utf-8")
    served.wait(lambda: "Rien de tel." in (served.page("about/") or ""), "the correction's reason")
    article.unlink()
    served.wait(lambda: served.page(address) is None, "the page's going with its file")


@pytest.mark.slow
def test_a_build_by_itself_starts_no_other(tmp_path: Path) -> None:
    with serving(new_archive(tmp_path / "archive", articles=PASTED)) as served:
        time.sleep(3)
        assert served.builds() == 1


@pytest.mark.slow
def test_an_mkdocs_yml_broken_meanwhile_is_one_message_and_the_site_is_served_on(tmp_path: Path) -> None:
    root = new_archive(tmp_path / "archive", articles=PASTED)
    config = root / "mkdocs.yml"
    good = config.read_text(encoding="utf-8")
    broken = (
        good + "plugins: [\n",
        good.replace("language: fr", "language: de"),
        good.replace("- dossier\n", "- dossier:\n      articles: [a]\n"),
    )
    with serving(root) as served:
        for text in broken:
            before = len(served.log.read_text())
            config.write_text(text, encoding="utf-8")
            served.wait(lambda at=before: "mkdocs.yml:" in served.log.read_text()[at:], "the message")  # type: ignore[misc]
            assert served.page("timeline/"), "the site is gone"
        assert "Traceback" not in served.log.read_text()
        config.write_text(good.replace("site_name: Dossier", "site_name: Archive"), encoding="utf-8")
        served.wait(lambda: 'content="Archive"' in (served.page("") or ""), "the mended site")


def test_a_taken_port_is_one_line_with_what_to_write(tmp_path: Path) -> None:
    root = new_archive(tmp_path / "archive")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    said = f"127.0.0.1:{port} est pris par un autre programme ; écrivez : make serve ADDRESS=127.0.0.1:{port + 1}"
    assert done.stdout.strip() == said
    assert "Traceback" not in done.stderr


def test_an_address_that_is_no_machine_s_own_is_one_line_too(tmp_path: Path) -> None:
    root = new_archive(tmp_path / "archive")
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", "192.0.2.1:8000"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stdout.strip().startswith("192.0.2.1:8000 ne peut pas être servi (")
    assert done.stdout.strip().endswith(" ; écrivez : make serve ADDRESS=127.0.0.1:8001")
