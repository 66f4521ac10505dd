"""A page of the editors' own that belongs to no page of the archive is told, with the one that may be meant."""

from __future__ import annotations

from pathlib import Path

from builder.build import Settings, build
from builder.model import Page
from builder.pages.own_pages import stray_pages

PAGES = [Page("actors/index.md", ""), Page("actors/zed-exemple.md", ""), Page("places/fictiville.md", "")]


def test_a_page_of_nobody_is_told_with_the_one_that_may_be_meant() -> None:
    (doubt,) = stray_pages("docs", ["actors/zed-exampel.md", "actors/zed-exemple.md", "about.md", "legal/x.md"], PAGES)
    assert doubt.path == "docs/actors/zed-exampel.md"
    assert "did you mean docs/actors/zed-exemple.md?" in doubt.message


def test_a_part_of_the_name_is_enough_where_one_page_alone_has_it() -> None:
    (doubt,) = stray_pages("docs", ["actors/exemple.md"], PAGES)
    assert "did you mean docs/actors/zed-exemple.md?" in doubt.message
    (doubt,) = stray_pages("docs", ["actors/exemple.md"], [*PAGES, Page("actors/max-exemple.md", "")])
    assert "did you mean" not in doubt.message


def test_a_page_of_somebody_unknown_is_not_taken_for_another_s() -> None:
    pages = [*PAGES, Page("actors/serge-modelanine.md", "")]
    (doubt,) = stray_pages("docs", ["actors/personne-inconnue.md"], pages)
    assert "did you mean" not in doubt.message


def test_the_path_is_relative_to_the_archive_wherever_the_docs_folder_is_given(tmp_path: Path) -> None:
    own = tmp_path / "docs" / "actors" / "personne-inconnue.md"
    own.parent.mkdir(parents=True)
    own.write_text("Un texte.\n", encoding="utf-8")
    (tmp_path / "articles").mkdir()
    site = build(Settings(tmp_path, docs=str(tmp_path / "docs")))
    assert [doubt.path for doubt in site.doubts] == ["docs/actors/personne-inconnue.md"]


def test_without_a_likeness_the_message_says_how_such_a_page_is_named() -> None:
    (doubt,) = stray_pages("docs", ["places/qqqq.md"], PAGES)
    assert "the last part of the page's address" in doubt.message
