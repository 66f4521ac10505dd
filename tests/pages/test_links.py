"""Addresses: relative, and checked."""

from __future__ import annotations

import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.locale.phrases import said
from builder.model import Asset, Page, Span
from builder.pages.links import MOST, address, check, href
from builder.pages.making import make
from builder.pages.settings import SiteSettings
from tests.pages import made_up

URIS = st.lists(st.sampled_from(["actors", "places", "a", "b-c", "index"]), min_size=1, max_size=3).map(
    lambda parts: "/".join(parts) + ".md"
)


@pytest.mark.parametrize(
    ("uri", "page"),
    [("index.md", ""), ("actors/index.md", "actors/"), ("actors/x.md", "actors/x/"), ("data/a.json", "data/a.json")],
)
def test_a_page_has_the_address_of_its_folder(uri: str, page: str) -> None:
    assert address(uri) == page


@pytest.mark.parametrize(
    ("here", "there", "fragment", "expected"),
    [
        ("articles/a.md", "actors/x/", "", "../../actors/x/"),
        ("articles/a.md", "articles/a/", "p4", "#p4"),
        ("articles/a.md", "articles/", "", "../"),
        ("articles/a.md", "articles/a/cite.bib", "", "cite.bib"),
        ("index.md", "timeline/", "m-2023-05", "timeline/#m-2023-05"),
        ("actors/index.md", "", "", "../"),
        ("actors/x.md", "actors/x/", "", "./"),
        ("timeline.md", "data/archive.json", "", "../data/archive.json"),
    ],
)
def test_an_address_is_relative_to_the_page_it_stands_on(here: str, there: str, fragment: str, expected: str) -> None:
    assert href(here, there, fragment) == expected


@given(URIS, URIS)
def test_an_address_leads_where_it_says(here: str, there: str) -> None:
    target = href(here, there)
    landed = posixpath.normpath(posixpath.join("/", address(here), target)).strip("/")
    assert landed == address(there).strip("/")
    assert target.endswith("/")


def told(pages: list[Page]) -> list[str]:
    """What is wrong on pages."""
    return [str(error) for error in check(pages, [])]


def test_an_address_that_leads_nowhere_is_told_with_its_page() -> None:
    pages = [Page("a.md", '<p id="p1"><a href="../b/#p1">x</a></p>'), Page("b.md", '<p id="p2"></p>')]
    (error,) = told(pages)
    assert error.startswith("a/:1: on this page of the site a link leads nowhere (`../b/#p1`)") and "report" in error
    (error,) = told([Page("a.md", '<a href="https://[x">x</a>')])
    assert "(`https://[x`)" in error
    (error,) = told([Page("index.md", '<a href="c/">x</a>')])
    assert error.startswith("/:1: ") and "(`c/`)" in error


def test_a_mistake_on_every_page_is_told_of_the_first_and_counted() -> None:
    errors = told([Page(f"a{i:02}.md", '<a href="../nowhere/">x</a>') for i in range(30)])
    assert [e.split(":")[0] for e in errors] == [f"a{i:02}/" for i in range(MOST + 1)]
    assert f"not told one by one: {30 - MOST};" in errors[-1]


def test_addresses_of_pages_files_fragments_and_other_sites_pass() -> None:
    html = (
        '<a href="#p1" id="p1">x</a> <a href="../b/#p2">y</a> <a href="../data/a.json">z</a>'
        ' <a href="https://x.example/">w</a> <a href="../b/?q=1">v</a> <a href="../own/#any">u</a>'
    )
    assert not check([Page("a.md", html), Page("b.md", '<p id="p2"></p>')], [Asset("data/a.json", b"")], ["own.md"])


def test_what_the_editors_wrote_is_theirs_and_its_ids_are_places_to_lead_to() -> None:
    written = '<p id="mine"><img src="photo.jpg"> `<a href="nowhere/">`</p> <p id="p1">'
    ours = '<p id="p1"><a href="#mine">x</a></p>'
    page = Page("about.md", f"{written}\n{ours}", own=Span(0, len(written)))
    assert not check([page], [])
    assert "photo" in told([Page("about.md", page.markdown)])[1]
    assert "#other" in told([Page("about.md", page.markdown.replace("#mine", "#other"), own=page.own)])[0]


def test_an_own_page_with_addresses_of_its_own_does_not_stop_the_site() -> None:
    own = '---\ntitle: x\n---\n# Nous\n\n<img src="photo.jpg">\n\nUn `<a href="nowhere/">` écrit.\n'
    made = make(made_up.archive(), SiteSettings("Essai", own_pages={"about.md": own, "index.md": own}))
    for page in made.pages:
        if page.uri in {"about.md", "index.md"}:
            assert page.own
            assert page.own.of(page.markdown) == own[own.index("# Nous") :].strip()


def test_an_id_may_stand_on_a_page_once_only() -> None:
    (error,) = told([Page("a.md", '<p id="p1"></p><p id="p1"></p>')])
    assert error.startswith("a/:1: ") and "`#p1`" in error


def test_two_pages_of_one_address_are_a_mistake() -> None:
    (error,) = told([Page("a.md", ""), Page("a/index.md", "")])
    assert error.startswith("a/:1: two pages of the site would stand here, a.md and a/index.md")


def test_a_mistake_of_ours_is_told_in_french() -> None:
    for error in check([Page("a.md", '<p id="p1"></p><a href="../b/" id="p1">'), Page("a/index.md", "")], []):
        assert "la faute est celle du programme" in said(str(error), "fr")
    (*_, more) = check([Page(f"{i}.md", '<a href="../b/">') for i in range(MOST + 2)], [])
    assert said(more.message, "fr") != more.message
