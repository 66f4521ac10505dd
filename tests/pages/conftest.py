"""The made-up archive, made once."""

from __future__ import annotations

import pytest

from builder.locale import load
from builder.pages import Made, make
from builder.pages.settings import SiteSettings
from builder.pages.view import View
from tests.pages import made_up


@pytest.fixture(scope="session")
def made() -> Made:
    """Its site, in French."""
    return make(made_up.archive(), SiteSettings("Essai", "https://example.org/essai/", "fr"))


@pytest.fixture(scope="session")
def view() -> View:
    """Its view, in French."""
    return View(made_up.archive(), SiteSettings("Essai", "https://example.org/essai/", "fr"), load("fr"))
