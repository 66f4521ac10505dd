"""The text of an article on its page: whole, escaped, numbered, with links laid over it."""

from __future__ import annotations

import html
import re
from dataclasses import replace

from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from builder.locale import load
from builder.locale.typography import no_break
from builder.model import (
    Archive,
    Article,
    ArticleSlug,
    Block,
    BlockKind,
    Entity,
    EntityId,
    Extraction,
    Kind,
    Link,
    Mention,
    Span,
)
from builder.pages.settings import SiteSettings
from builder.pages.text import cleaned, woven
from builder.pages.view import View
from tests.pages import made_up

WORDS = st.text(alphabet="ab éÉ«»’'\"<>&{}[]()*_`#:;!/\\|=-\u00a0\u202f\x00\x1f\u2028é1", min_size=1, max_size=60)
KINDS = st.sampled_from([BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM, BlockKind.QUOTE])


@st.composite
def archives(draw: st.DrawFn) -> Archive:
    """One article of hostile paragraphs, with names anywhere in it."""
    paragraphs = draw(st.lists(st.tuples(WORDS.filter(str.strip), KINDS), min_size=1, max_size=6))
    source, blocks, number = "", [], 0
    for words, kind in paragraphs:
        numbered = kind is not BlockKind.HEADING
        number += numbered
        blocks.append(Block(Span(len(source), len(source) + len(words)), kind, number if numbered else 0))
        source += words + "\n\n"
    article = replace(
        made_up.archive().articles[0],
        slug=ArticleSlug("x"),
        source=source,
        prose=source,
        blocks=tuple(blocks),
        posts=(),
    )
    ids = [EntityId("actors/a"), EntityId("actors/b")]
    links = set()
    for _ in range(draw(st.integers(0, 8))):
        block = draw(st.sampled_from(blocks)).span
        start = draw(st.integers(block.start, block.end - 1))
        end = draw(st.integers(start + 1, block.end))
        mention = Mention(article.slug, Span(start, end), source[start:end], Kind.ACTOR, "test")
        links.add(Link(mention, draw(st.sampled_from(ids)), "test"))
    blank = Entity(ids[0], Kind.ACTOR, "A", (), (), None, (), None, None, None, ())
    return Archive(
        articles=(article,),
        extractions=(Extraction(article.slug, (), (), (), (), (), (), (), ()),),
        entities=(blank, replace(blank, id=ids[1], name="B")),
        links=tuple(sorted(links)),
        events=(),
        statements=(),
    )


def text_of(archive: Archive) -> str:
    return str(woven(View(archive, SiteSettings("x"), load("fr")), archive.articles[0], "articles/x.md"))


def readable(article: Article, block: Block) -> str:
    """What a reader should see of a block, white space aside."""
    return "".join(c for c in block.span.of(article.source) if c.isprintable() and not c.isspace())


@given(archives())
def test_taking_the_links_out_gives_the_text_without_links(archive: Archive) -> None:
    linked = text_of(archive)
    bare = text_of(replace(archive, links=()))
    assert re.sub(r'<a class="d-actor" href="[^"]*">(.*?)</a>', r"\1", linked, flags=re.S) == bare


@given(archives())
def test_every_character_of_the_text_is_shown_and_none_is_markup(archive: Archive) -> None:
    article = archive.articles[0]
    soup = BeautifulSoup(text_of(archive), "html.parser")
    for number in soup.select("a.d-pn"):
        number.decompose()
    shown = "".join(c for c in soup.get_text() if c.isprintable() and not c.isspace())
    assert shown == "".join(readable(article, block) for block in article.blocks)
    assert {tag.name for tag in soup.find_all(True)} <= {"p", "h3", "ul", "li", "blockquote", "a"}


@given(archives())
def test_no_name_is_linked_twice_in_a_section_or_in_a_heading(archive: Archive) -> None:
    soup = BeautifulSoup(text_of(archive), "html.parser")
    assert not soup.select("h3 a")
    seen: list[str] = []
    for tag in soup.find_all(["h3", "a"]):
        if tag.name == "h3":
            seen = []
        elif "d-actor" in tag["class"]:
            assert tag["href"] not in seen
            seen.append(str(tag["href"]))
            assert not tag.select("a")


@given(st.text(alphabet="<>&\"'ab/= :;()\n", max_size=80))
def test_whatever_reaches_the_page_holds_nothing_that_runs(words: str) -> None:
    hostile = f"<p onclick=x>{html.escape(words)}<script>{words}</script><a href='javascript:{words}'>y</a></p>"
    done = str(cleaned(hostile))
    assert "<script" not in done
    assert "onclick" not in BeautifulSoup(done, "html.parser").p.attrs  # type: ignore[union-attr]
    assert all(not a.get("href") for a in BeautifulSoup(done, "html.parser").find_all("a"))


def test_paragraphs_are_numbered_and_lead_to_themselves(view: View) -> None:
    text = BeautifulSoup(str(woven(view, view.archive.articles[1], "articles/fete-2023-05-22.md")), "html.parser")
    assert [p["id"] for p in text.find_all(["p", "figure"]) if p.get("id")] == ["p1", "p2", "p3", "p4", "p5"]
    assert [a["href"] for a in text.select("a.d-pn")] == ["#p1", "#p2", "#p3", "#p4", "#p5"]
    assert [a["aria-label"] for a in text.select("a.d-pn")][3] == "Paragraphe 4"


def test_the_title_is_not_repeated_in_the_text(view: View) -> None:
    article = view.archive.articles[1]
    assert article.title not in str(woven(view, article, "articles/fete-2023-05-22.md"))


def test_an_embedded_post_is_a_quotation_with_author_and_date(view: View) -> None:
    text = BeautifulSoup(str(woven(view, view.archive.articles[1], "articles/fete-2023-05-22.md")), "html.parser")
    figure = text.select_one("figure.d-post")
    assert figure is not None
    assert figure.blockquote is not None
    assert figure.blockquote.get_text().strip() == "4 Une image montre Zed Exemple à la fête."
    author = figure.select_one("figcaption a.d-actor")
    assert author is not None
    assert (author.get_text(), author["href"]) == ("Zed (@zedautre)", "../../actors/zed-autre/")
    assert figure.select_one('figcaption time[datetime="2023-05-22"]')


def test_a_new_section_links_a_name_again(view: View) -> None:
    text = str(woven(view, view.archive.articles[1], "articles/fete-2023-05-22.md"))
    assert text.count('href="../../groups/ligue-des-essais/"') == 2
    assert text.count('href="../../actors/zed-exemple/"') == 2


def test_an_excerpt_shows_its_first_paragraphs_and_sends_the_rest_to_its_text(view: View) -> None:
    fair, fete = view.archive.articles
    cut = replace(fete, rights="excerpt")
    short = View(replace(view.archive, articles=(fair, cut)), view.site, view.locale)
    text = str(woven(short, cut, "articles/fete-2023-05-22.md"))
    assert 'id="p2"' in text
    assert 'id="p3"' not in text
    place = short.place(cut.slug, fete.blocks[-1].span.start)
    assert (place.anchor, place.number) == ("text", 5)


def test_french_typography_reaches_the_text(view: View) -> None:
    text = html.unescape(str(woven(view, view.archive.articles[1], "articles/fete-2023-05-22.md")))
    assert "«\u00a0Tout va bien\u00a0»" in text
    assert no_break("annulée ; personne", "fr") in text
