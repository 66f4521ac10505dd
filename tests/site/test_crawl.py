"""Every link, script, image and anchor of the built site leads somewhere, at the root and below a sub-path."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.site.archives import SEED, built, demo
from tests.site.crawl import Crawl


@pytest.fixture(scope="module")
def crawled(demo_site: Path) -> Crawl:
    return Crawl(demo_site, "/archive/")


@pytest.mark.slow
def test_no_address_is_broken_below_a_sub_path(crawled: Crawl) -> None:
    assert crawled.broken() == []


@pytest.mark.slow
def test_no_page_asks_another_host(crawled: Crawl, demo_site: Path) -> None:
    assert crawled.foreign_requests() == []
    for sheet in demo_site.rglob("*.css"):
        assert "url(http" not in sheet.read_text(encoding="utf-8").replace(" ", "").replace('"', "").replace("'", "")


@pytest.mark.slow
def test_no_address_is_broken_at_the_root(root_site: Path) -> None:
    assert Crawl(root_site, "/").broken() == []


@pytest.mark.slow
@pytest.mark.skipif(not SEED.exists(), reason="the seed is not part of the project")
def test_demo_with_the_seed_builds_strictly_and_whole(tmp_path: Path) -> None:
    root = demo(tmp_path / "archive")
    shutil.copy(SEED, root / "articles" / SEED.name)
    site = built(root)
    assert Crawl(site, "/archive/").broken() == []
    assert (site / "articles" / SEED.stem / "index.html").is_file()
