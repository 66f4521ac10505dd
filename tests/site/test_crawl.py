"""Every link, script, image and anchor of the built site leads somewhere, at the root and below a sub-path."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.site.archives import SEED, built, demo
from tests.site.crawl import Crawl


@pytest.mark.slow
def test_no_address_is_broken_below_a_sub_path(demo_site: Path) -> None:
    assert Crawl(demo_site, "/archive/").broken() == []


@pytest.mark.slow
def test_no_page_asks_another_host(demo_site: Path) -> None:
    assert Crawl(demo_site, "/archive/").foreign_requests() == []
    for sheet in demo_site.rglob("*.css"):
        assert "url(http" not in sheet.read_text(encoding="utf-8").replace(" ", "").replace('"', "").replace("'", "")


@pytest.mark.slow
def test_no_address_is_broken_at_the_root(tmp_path: Path) -> None:
    site = built(demo(tmp_path / "archive", url="https://example.org/"))
    assert Crawl(site, "/").broken() == []


@pytest.mark.slow
@pytest.mark.skipif(not SEED.exists(), reason="the seed is not part of the project")
def test_demo_with_the_seed_builds_strictly_and_whole(tmp_path: Path) -> None:
    root = demo(tmp_path / "archive")
    shutil.copy(SEED, root / "articles" / SEED.name)
    site = built(root)
    assert Crawl(site, "/archive/").broken() == []
    assert (site / "articles" / SEED.stem / "index.html").is_file()
