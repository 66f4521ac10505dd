"""One input, one site: byte for byte, whatever the day and the order in which the file system lists files."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import pytest

from tests.site.archives import REPOSITORY, built, demo, mkdocs


def digests(site: Path) -> dict[str, str]:
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


@pytest.mark.slow
def test_two_builds_on_two_days_in_two_orders_are_the_same(tmp_path: Path, root_site: Path) -> None:
    second = demo(tmp_path / "two", url="https://example.org/")
    # Written again in the opposite order, with other times: what a file system lists first has changed.
    names = sorted((path.name for path in (second / "articles").iterdir()), reverse=True)
    shutil.rmtree(second / "articles")
    (second / "articles").mkdir()
    for days, name in enumerate(names):
        copy = shutil.copy(REPOSITORY / "articles" / name, second / "articles" / name)
        os.utime(copy, (days * 86_400, days * 86_400))
    done = mkdocs(second, "--strict", env={"SOURCE_DATE_EPOCH": "86400", "PYTHONHASHSEED": "7"})
    assert done.returncode == 0, done.stderr[-4000:]
    assert digests(second / "site") == digests(root_site)


@pytest.mark.slow
def test_a_ledger_line_taken_out_gives_the_site_from_before(tmp_path: Path, root_site: Path) -> None:
    root = demo(tmp_path / "archive", url="https://example.org/")
    ledger = root / "entities.yml"
    before = digests(root_site)
    lines = ledger.read_text(encoding="utf-8")
    ledger.write_text(lines + "\n- name: Ukraine\n  kind: none\n", encoding="utf-8")
    assert digests(built(root)) != before
    ledger.write_text(lines, encoding="utf-8")
    assert digests(built(root)) == before
