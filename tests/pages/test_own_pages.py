"""A page of the editors' own that belongs to no page of the archive is told, with the one that may be meant."""

from __future__ import annotations

from builder.model import Page
from builder.pages.own_pages import stray_pages

PAGES = [Page("actors/index.md", ""), Page("actors/zed-exemple.md", ""), Page("places/fictiville.md", "")]


def test_a_page_of_nobody_is_told_with_the_one_that_may_be_meant() -> None:
    (doubt,) = stray_pages("docs", ["actors/zed-exampel.md", "actors/zed-exemple.md", "about.md", "legal/x.md"], PAGES)
    assert doubt.path == "docs/actors/zed-exampel.md"
    assert "did you mean docs/actors/zed-exemple.md?" in doubt.message


def test_without_a_likeness_the_message_says_how_such_a_page_is_named() -> None:
    (doubt,) = stray_pages("docs", ["places/qqqq.md"], PAGES)
    assert "the last part of the page's address" in doubt.message
