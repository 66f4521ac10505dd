"""A mistake of ours on one page is told, with what to do, and costs nobody the other pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.archives import PASTED, dossier, mkdocs, new_archive
from tests.site.test_serve import Served

PLANTED = """
from builder.model import Page
from builder.pages import making
making.PAGES += (lambda view: [Page("odd.md", '<p id="a"><a href="../nowhere/">x</a></p>')],)
"""
(GOOD,) = (path.stem for path in PASTED.iterdir())


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return new_archive(tmp_path_factory.mktemp("ours") / "archive", articles=PASTED)


TOLD = "odd/:1: sur cette page du site, un lien ne mène nulle part (`../nowhere/`) : la faute est celle du programme"


@pytest.mark.slow
@pytest.mark.parametrize("strict", [True, False])
def test_a_link_that_leads_nowhere_is_told_and_every_page_is_built(root: Path, strict: bool) -> None:  # noqa: FBT001
    site = root / f"site-{strict}"
    done = mkdocs(root, *(["--strict"] if strict else []), site=site, planted=PLANTED)
    assert TOLD in done.stderr and "Traceback" not in done.stderr
    assert done.returncode == int(strict)
    last = f"une erreur du programme (dite ci-dessus) ; {site} contient le site entier, elle comprise"
    assert done.stdout.split() == (last.split() if strict else [])
    for page in ("odd", f"articles/{GOOD}", "timeline", "pagefind"):
        assert (site / page).is_dir()


@pytest.mark.slow
def test_check_tells_it_and_ends_with_1(root: Path) -> None:
    done = dossier(root, "check", planted=PLANTED)
    assert TOLD in done.stderr and "Traceback" not in done.stderr
    assert done.returncode == 1 and GOOD in done.stdout


@pytest.mark.slow
def test_it_is_served_on(root: Path) -> None:
    served = Served(root, PLANTED)
    try:
        served.wait(lambda: served.page(""), "the first build")
        assert served.page("odd/") and served.page(f"articles/{GOOD}/")
        assert TOLD in served.log.read_text()
    finally:
        served.running.stop()
