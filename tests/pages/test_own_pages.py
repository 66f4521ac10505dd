"""A page of the editors' own that belongs to no page of the archive is told, with the one that may be meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder.build import Settings, build
from builder.model import Page
from builder.pages import make
from builder.pages.own_pages import OwnPage, stray_pages
from builder.pages.settings import SiteSettings
from tests.pages import made_up

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


def test_the_page_of_what_was_taken_for_another_kind_is_told_where_to_go() -> None:
    (doubt,) = stray_pages("docs", ["actors/fictiville.md"], PAGES)
    assert "did you mean docs/places/fictiville.md?" in doubt.message


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


@pytest.mark.parametrize(
    "uri",
    ["index.md", "timeline.md", "claims.md", "search.md", "about.md", "actors/index.md", "articles/index.md",
     "actors/zed-exemple.md", "articles/fete-2023-05-22.md", "articles/fair-2023-06-02.md"],
)  # fmt: skip
def test_a_first_heading_of_the_editors_own_stands_in_for_ours(uri: str) -> None:
    def written(own: str) -> str:
        made = make(made_up.archive(), SiteSettings("Essai", "https://example.org/essai/", "fr", {uri: own}))
        return next(p.markdown for p in made.pages if p.uri == uri)

    assert "<h1" not in written("# Un titre à nous\n\nDes mots.\n")
    assert written("Des mots, et une ligne de code :\n\n```\n# aucun titre\n```\n").count("<h1") == 1


@pytest.mark.parametrize("text", ["# Nous", "#Nous", "Nous\n====", "Des mots.\n\n# Nous", '<h1 class="x">Nous</h1>'])
def test_a_first_heading_is_known_however_it_is_written(text: str) -> None:
    assert OwnPage({}, text).has_title


@pytest.mark.parametrize("text", ["## Nous", "##nous", "\\#nous", "```\n# Nous\n```", "Des mots."])
def test_what_is_no_first_heading_leaves_ours(text: str) -> None:
    assert not OwnPage({}, text).has_title
