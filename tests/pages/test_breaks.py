"""Long texts: broken into pages that are light, whole together, and found from everywhere."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from builder.locale import load
from builder.model import Archive, Article, BlockKind, EntityId, Extraction, Kind, Link, Mention, Span
from builder.pages import Made, make
from builder.pages.settings import SiteSettings
from builder.pages.view import View
from builder.read import read_article
from tests.pages import made_up

SITE = SiteSettings("Essai", "https://example.org/essai/", "fr")
HEAVY = 140_000
"""The theme puts some ten kilobytes around a page."""


def archive_of(path: str, source: str) -> Archive:
    """One article, as it is read, in which every ``Personne 12`` names somebody."""
    article = read_article(path, source.encode()).articles[0]
    links, entities = [], {}
    blank = made_up.archive().entities[0]
    for found in re.finditer(r"Personne (\d+)", article.prose):
        span, ident = Span(*found.span()), EntityId(f"actors/personne-{found[1]}")
        links.append(Link(Mention(article.slug, span, found[0], Kind.ACTOR, "made-up"), ident, "made-up"))
        entities[ident] = replace(blank, id=ident, name=found[0], aliases=(), roles=(), namesakes=())
    return Archive(
        articles=(article,),
        extractions=(Extraction(article.slug, tuple(k.mention for k in links), (), (), (), (), (), (), ()),),
        entities=tuple(entities[i] for i in sorted(entities)),
        links=tuple(links),
        events=(),
        statements=(),
    )


def plain(paragraphs: int) -> Archive:
    """A plain text of so many paragraphs, a hundred persons in turn."""
    told = (
        f"Au tour {i}, Personne {i % 100} a parlé de l’ordre du jour, puis de tout ce qui n’y était pas, longtemps."
        for i in range(1, paragraphs + 1)
    )
    return archive_of("articles/chronique.txt", "Une longue chronique\n\n" + "\n\n".join(told) + "\n")


def text_of(made: Made) -> dict[str, BeautifulSoup]:
    """The pages of the article's text, by uri, in their order."""
    uris = [p.uri for p in made.pages if re.fullmatch(r"articles/chronique(/\d+)?\.md", p.uri)]
    number = {uri: int((re.findall(r"/(\d+)\.md", uri) or ["1"])[0]) for uri in uris}
    pages = {p.uri: p.markdown for p in made.pages}
    return {uri: BeautifulSoup(pages[uri], "html.parser") for uri in sorted(uris, key=lambda u: number[u])}


@pytest.fixture(scope="module")
def long() -> Made:
    return make(plain(1500), SITE)


def test_a_text_of_some_thousand_words_stands_on_one_page() -> None:
    assert list(text_of(make(plain(150), SITE))) == ["articles/chronique.md"]


def test_no_page_of_a_long_text_is_heavy_and_together_they_hold_every_paragraph_once(long: Made) -> None:
    heavy = {p.uri: len(p.markdown.encode()) for p in long.pages if len(p.markdown.encode()) > HEAVY}
    assert heavy == {}
    pages = text_of(long)
    assert list(pages)[:3] == ["articles/chronique.md", "articles/chronique/2.md", "articles/chronique/3.md"]
    found = [p["id"] for page in pages.values() for p in page.select(".d-text p[id]")]
    assert found == [f"p{i}" for i in range(1, 1501)]


def test_each_page_of_a_long_text_leads_to_the_others_by_their_paragraphs(long: Made) -> None:
    pages = text_of(long)
    for at, page in enumerate(pages.values()):
        nav = page.select('nav[aria-label="Les pages du texte"] ul')[0]
        spans = [re.findall(r"\d+", li.get_text()) for li in nav.select("li")]
        held = [p["id"].removeprefix("p") for p in page.select(".d-text p[id]")]  # type: ignore[union-attr]
        assert spans[at] == [held[0], held[-1]]
        assert nav.select("[aria-current]")[0].get_text() == nav.select("li")[at].get_text()
        assert len(nav.select("a[data-first]")) == len(pages) - 1
    second = pages["articles/chronique/2.md"]
    assert second.h1 is not None
    assert second.h1.get_text() == "Une longue chronique, page 2"
    assert second.select_one('.d-kicker a[href="../"]')


def test_each_page_names_beside_its_text_whom_it_names_and_links_each_there(long: Made) -> None:
    for page in text_of(long).values():
        linked = {a["href"].rstrip("/").rpartition("/")[2] for a in page.select(".d-text a.d-actor")}  # type: ignore[union-attr]
        rows = {a["href"].rstrip("/").rpartition("/")[2] for a in page.select("aside li > a")}  # type: ignore[union-attr]
        assert linked <= rows
        assert linked


def test_a_source_leads_to_the_page_that_holds_its_paragraph(long: Made) -> None:
    held = {p["id"]: uri for uri, page in text_of(long).items() for p in page.select(".d-text p[id]")}
    pages = {p.uri: p.markdown for p in long.pages}
    sources = re.findall(r'href="\.\./\.\./articles/(chronique/(?:\d+/)?)#(p\d+)"', pages["actors/personne-7.md"])
    assert len(sources) == 6
    assert all(held[anchor] == f"articles/{page.rstrip('/')}.md" for page, anchor in sources)
    rows = csv.DictReader(io.StringIO(next(a.content for a in long.assets if a.uri.endswith(".csv")).decode()))
    assert all(held[f"p{row['page'].rpartition('#p')[2]}"] == f"{row['page'].rpartition('/#')[0]}.md" for row in rows)


def test_the_first_page_says_how_many_names_come_later() -> None:
    crowd = "\n\n".join(f"Ici parle Personne {i}, puis tout le monde écoute en silence." for i in range(700))
    made = make(archive_of("articles/chronique.txt", f"Une longue chronique\n\n{crowd}\n"), SITE)
    assert {p.uri for p in made.pages if len(p.markdown.encode()) > HEAVY and p.uri.startswith("articles/")} == set()
    first = text_of(made)["articles/chronique.md"]
    many = int(first.select("aside h2 .d-n")[0].get_text())
    more = first.select_one('aside .d-more a[href="2/"]')
    assert many == 700
    assert more is not None
    assert int(more.get_text().split()[0]) == 700 - len(first.select("aside li"))


MARKED = """\
# Une longue chronique

Un mot d’abord[^1], de Personne 1.

## Premier tour

{list}

## Second tour

{paragraphs}

```
du code
```

[^1]: La première note.
[^2]: La seconde note.
"""


@pytest.fixture(scope="module")
def marked() -> Made:
    entries = "\n".join(
        f"{i}. Personne {i % 100} a parlé de l’ordre du jour, et de tout le reste." for i in range(3, 603)
    )
    told = "\n\n".join(
        f"Au tour {i}, Personne {i % 100} a parlé **longtemps** de ce jour." + ("[^2]" if i == 590 else "")
        for i in range(600)
    )
    return make(archive_of("articles/chronique.md", MARKED.format(list=entries, paragraphs=told)), SITE)


def test_a_long_markdown_text_is_broken_between_paragraphs_and_entries_of_lists(marked: Made) -> None:
    pages = text_of(marked)
    assert len(pages) >= 3
    assert {p.uri for p in marked.pages if len(p.markdown.encode()) > HEAVY} == set()
    found = [e["id"] for page in pages.values() for e in page.select(".d-text :is(p, li)[id^=p]")]
    assert sorted(found) == sorted(f"p{i}" for i in range(1, 1 + 600 + 600 + 1 + 2))
    code = [uri for uri, page in pages.items() if page.select(".d-text pre")]
    assert code == [list(pages)[-1]]


def test_a_list_goes_on_with_its_next_number(marked: Made) -> None:
    lists = [ol for page in text_of(marked).values() for ol in page.select(".d-text > ol")]
    assert len(lists) >= 2
    number = 3
    for ol in lists:
        assert int(str(ol["start"])) == number
        number += len(ol.find_all("li", recursive=False))
    assert number == 603


def test_a_note_and_its_mark_find_each_other_over_the_pages(marked: Made) -> None:
    pages = text_of(marked)
    last = list(pages)[-1].removesuffix(".md").rpartition("/")[2]
    mark = pages["articles/chronique.md"].select_one("a#fnref1")
    assert mark is not None
    assert mark["href"] == f"{last}/#fn1"
    back = pages[list(pages)[-1]].select('a[href*="fnref"]')
    assert [a["href"] for a in back] == ["../#fnref1", "#fnref2"]


def test_no_page_ends_with_a_heading_or_parts_a_post_from_its_author() -> None:
    archive = plain(900)
    article = archive.articles[0]
    view = View(archive, SITE, load("fr"))
    turn = view.text_pages[article.slug].index(1)

    def with_kind(kind: BlockKind, at: int) -> tuple[int, ...]:
        block = replace(article.blocks[at], kind=kind)
        changed: Article = replace(article, blocks=(*article.blocks[:at], block, *article.blocks[at + 1 :]))
        return View(replace(archive, articles=(changed,)), SITE, load("fr")).text_pages[article.slug]

    assert with_kind(BlockKind.HEADING, turn - 1)[turn - 1] == 1
    pages = with_kind(BlockKind.POST_AUTHOR, turn)
    assert pages[turn - 1] == pages[turn]


@pytest.mark.parametrize("form", ["txt", "md"])
def test_an_excerpt_of_a_long_text_is_one_light_page_that_every_source_leads_to(form: str) -> None:
    told = "\n\n".join(f"Ici parle Personne {i}, puis tout le monde écoute en silence." for i in range(700))
    archive = archive_of(f"articles/chronique.{form}", f"Une longue chronique\n\n{told}\n")
    (article,) = archive.articles
    archive = replace(archive, articles=(replace(article, rights="excerpt"),))
    assert set(View(archive, SITE, load("fr")).text_pages[article.slug]) == {0}
    made = make(archive, SITE)
    assert {p.uri: len(p.markdown.encode()) for p in made.pages if len(p.markdown.encode()) > HEAVY} == {}
    (page,) = text_of(made).values()
    assert [p["id"] for p in page.select(".d-text p[id]")] == ["p1", "p2"]
    assert not page.select("[data-first]")
    assert page.select("aside > .d-more")[-1].get_text() == f"{700 - len(page.select('aside li'))}\xa0autres"
    pages = {p.uri: p.markdown for p in made.pages}
    for person, anchor in (("personne-1", "p2"), ("personne-600", "text")):
        assert f'href="../../articles/chronique/#{anchor}"' in pages[f"actors/{person}.md"]
