"""An excerpt: the beginning of a text, whatever its form, and every source still leads somewhere."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from builder.locale import load
from builder.model import Archive, BlockKind, Extraction, Span
from builder.pages import make
from builder.pages.rights import CHARACTERS, PARAGRAPHS, TEXT
from builder.pages.settings import SiteSettings
from builder.pages.text import woven
from builder.pages.view import View
from builder.read import read_article

LISTED = "Premier paragraphe.\n\n" + "".join(f"- Point numéro {i}.\n" for i in range(1, 6)) + "\nFin.\n"
QUOTED = "Un premier paragraphe.\n\n> Deuxième paragraphe.\n>\n> Troisième.\n>\n> Quatrième.\n\nCinquième.\n"
TABLED = "Un premier paragraphe.\n\n| a | b |\n|---|---|\n| c | d |\n\nTrois.\n"
FENCED = "Un premier paragraphe.\n\nUn deuxième paragraphe.\n\n```\ncode\n```\n"
NOTED = "[^1]: note\n\nUn premier paragraphe[^1].\n\nUn deuxième.\n\nUn troisième.\n"
NESTED = "- un\n  - deux\n  - trois\n- quatre\n"
LONG = " ".join(f"Voici la phrase numéro {i} de ce texte." for i in range(200)) + "\n"


def archive(source: str, suffix: str = "md") -> Archive:
    """One article of which an excerpt may be shown; its sentences end with their full stops."""
    front = "---\ntitle: Essai\nlanguage: fr\nrights: excerpt\n---\n"
    article = read_article(f"articles/essai.{suffix}", (front + source).encode()).articles[0]
    spans = []
    for block in article.blocks:
        ends = [m.end() + block.span.start for m in re.finditer(r"[.](?=\s)", block.span.of(article.source))]
        cuts = sorted({block.span.start, *ends, block.span.end})
        spans += [Span(a + (article.source[a] == " "), b) for a, b in pairwise(cuts)]
    found = Extraction(article.slug, (), (), (), (), (), (), (), tuple(spans))
    return Archive((article,), (found,), (), (), (), ())


def text(made: Archive) -> BeautifulSoup:
    view = View(made, SiteSettings("x"), load("fr"))
    return BeautifulSoup(str(woven(view, made.articles[0], "articles/essai.md")), "html.parser")


def words(made: Archive) -> str:
    return " ".join(text(made).get_text().split())


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (LISTED, "1 Premier paragraphe. 2 Point numéro 1."),
        (QUOTED, "1 Un premier paragraphe. 2 Deuxième paragraphe."),
        (TABLED, "1 Un premier paragraphe. a"),
        (FENCED, "1 Un premier paragraphe. 2 Un deuxième paragraphe."),
        (NESTED, "1 un 2 deux"),
    ],
    ids=["list", "quotation", "table", "code", "nested list"],
)
def test_an_excerpt_ends_inside_what_holds_several_paragraphs(source: str, shown: str) -> None:
    made = archive(source)
    make(made, SiteSettings("x"))
    assert words(made) == shown


def test_a_note_that_stands_first_is_shown_without_ways_to_it() -> None:
    made = archive(NOTED)
    make(made, SiteSettings("x"))
    assert words(made) == "2 Un premier paragraphe. 1 note"
    assert not text(made).select("sup, .footnote-backref")


@pytest.mark.parametrize("suffix", ["md", "txt"])
def test_a_text_in_one_paragraph_is_cut_behind_a_sentence(suffix: str) -> None:
    shown = words(archive(LONG, suffix))
    assert shown.endswith(" de ce texte. […]")
    assert CHARACTERS - 60 < len(shown) <= CHARACTERS + len("1  […]")


@pytest.mark.parametrize("suffix", ["md", "txt"])
def test_a_first_sentence_that_is_too_long_is_cut_behind_a_word(suffix: str) -> None:
    shown = words(archive("mot " * 400 + "\n", suffix))
    assert shown.endswith("mot […]")
    assert len(shown) <= CHARACTERS + len("1  […]")


def test_two_paragraphs_that_fit_are_shown_whole_and_a_heading_behind_them_is_not() -> None:
    made = archive("## Tête\n\nUn *mot*.\n\nDeux `code`.\n\n## Suite\n\nTrois.\n")
    assert words(made) == "Tête 1 Un mot. 2 Deux code."


def test_code_is_no_way_to_show_more() -> None:
    assert words(archive(f"Voici un `mot` et `{LONG.strip()}`\n")) == "1 Voici un mot et […]"


def test_marks_that_are_open_where_an_excerpt_ends_are_closed() -> None:
    made = archive(f"Un début. **Fort {LONG.strip()}** et [la suite](https://x.example).\n")
    strong = text(made).strong
    assert strong is not None
    assert text(made).get_text().strip().endswith("[…]")
    assert not strong.get_text().endswith("[…]")
    assert not text(made).find("a", href="https://x.example")


def test_a_source_in_a_paragraph_that_is_cut_leads_to_it_and_a_hidden_one_to_the_text() -> None:
    made = archive(f"{LONG}\nUne autre.\n", "txt")
    view = View(made, SiteSettings("x"), load("fr"))
    source = made.articles[0].source
    assert view.place(made.articles[0].slug, source.index("numéro 199")).anchor == "p1"
    assert view.place(made.articles[0].slug, source.index("Une autre")).anchor == TEXT


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_on_method_says_how_much_an_excerpt_shows(language: str) -> None:
    made = make(archive(LONG), SiteSettings("x", language=language))
    page = next(p.markdown for p in made.pages if p.uri == "about.md")
    rights = BeautifulSoup(page[page.index('id="rights"') :], "html.parser").get_text()
    assert re.search(rf"\b{PARAGRAPHS} paragraph.*\b{CHARACTERS}\b", rights)


@given(
    st.lists(
        st.sampled_from(
            ["Une phrase.", "mot " * 200, "*", "**", "`", "[", "](https://x.example)", "\n", "\n\n", "- ", "> ", "# ",
             "1. ", "\n| a | b |\n|---|---|\n| ", " ", "![", "a", "[^1]", "\n[^1]: ", "~~", "    ",
             "\n```\n", "\n---\n"]
        ),
        max_size=30,
    )
)  # fmt: skip
def test_no_form_of_a_text_shows_more_or_breaks_a_link(parts: list[str]) -> None:
    made = archive("Un début. " + "".join(parts))
    make(made, SiteSettings("x"))
    view = View(made, SiteSettings("x"), load("fr"))
    found = text(made)
    ids = [tag["id"] for tag in found.find_all(id=True)]
    assert TEXT not in ids
    assert {a for a in view.anchors(made.articles[0].slug) if a not in {"top", TEXT}} <= set(ids)
    blocks = {b.number for b in made.articles[0].blocks if b.number and b.kind is not BlockKind.CELL}
    assert len(found.select("a.d-pn")) <= min(PARAGRAPHS, len(blocks))
    assert len(found.get_text()) <= CHARACTERS + 200
