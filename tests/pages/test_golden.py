"""Whole pages of the made-up archive, to be read as a diff when they change.

``DOSSIER_GOLDEN=write pytest tests/pages/test_golden.py`` writes them anew; then read what changed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from builder.pages import Made, make
from builder.pages.settings import SiteSettings
from tests.pages import made_up

GOLDEN = Path(__file__).parent / "golden"
URIS = [
    "articles/fete-2023-05-22.md",
    "actors/zed-exemple.md",
    "places/testonie.md",
    "groups/ligue-des-essais.md",
    "actors/index.md",
    "articles/index.md",
]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("uri", URIS)
def test_a_page_is_as_it_was_last_read(uri: str, language: str) -> None:
    made = _made(language)
    page = next(p.markdown for p in made.pages if p.uri == uri)
    path = GOLDEN / language / uri
    if os.environ.get("DOSSIER_GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, encoding="utf-8")
    assert page == path.read_text(encoding="utf-8")


def test_the_same_archive_gives_the_same_bytes() -> None:
    archive = made_up.archive()
    again = made_up.archive()
    one, two = (make(a, SiteSettings("Essai", "", "fr")) for a in (archive, again))
    assert one == two


def _made(language: str) -> Made:
    return make(made_up.archive(), SiteSettings("Essai", "https://example.org/essai/", language))
