"""The text of a Markdown article: its own structure, our anchors and links, nothing that runs."""

from __future__ import annotations

import re
from dataclasses import replace

from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from builder.locale import load
from builder.model import Archive, Article, Entity, EntityId, Extraction, Kind, Link, Mention, Span
from builder.pages.settings import SiteSettings
from builder.pages.text import woven
from builder.pages.view import View
from builder.read import read_article

ZED = EntityId("actors/zed")

SOURCE = """\
---
title: Essai
date: 2023-05-22
---
# Essai

Le maire **Zed Exemple** et Zed
Exemple, vu par [Zed Exemple](https://x.example/a?b=1&c=2), [ici](autre.md), [là](ailleurs.md) et [mal](javascript:x).

## Deux *choses* de Zed Exemple

- Selon Zed
  Exemple, un
- deux <b>gras</b> ![une image](https://i.example/a.png) ![locale](b.png)

> Zed Exemple cité

| a | b |
|---|---|
| Zed Exemple | c |

```python
a = 1

b = "<x> Zed Exemple"
```

#### Sous

Une note[^1], du `code`. &amp; <script>alert(1)</script>

[^1]: la note
"""


def archive(source: str, **changes: object) -> Archive:
    """One Markdown article in which every ``Zed Exemple`` is a mention, and another to link to."""
    article: Article = replace(read_article("articles/essai.md", source.encode()).articles[0], **changes)  # type: ignore[arg-type]
    other = replace(article, slug="autre", path="articles/autre.md")  # type: ignore[arg-type]
    found = [Span(*m.span()) for m in re.finditer(r"Zed\s+Exemple", article.prose)]
    nothing = Extraction(article.slug, (), (), (), (), (), (), (), ())
    return Archive(
        articles=(article, other),
        extractions=(nothing, replace(nothing, article=other.slug)),
        entities=(Entity(ZED, Kind.ACTOR, "Zed Exemple", (), (), None, (), None, None, None, ()),),
        links=tuple(Link(Mention(article.slug, s, s.of(article.source), Kind.ACTOR, "t"), ZED, "t") for s in found),
        events=(),
        statements=(),
    )


def page(source: str = SOURCE, **changes: object) -> BeautifulSoup:
    made = archive(source, **changes)
    html = woven(View(made, SiteSettings("x"), load("fr")), made.articles[0], "articles/essai.md")
    return BeautifulSoup(str(html), "html.parser")


def test_the_first_mention_of_a_section_is_linked_inside_emphasis() -> None:
    linked = page().select("a.d-actor")
    assert [(a.parent.name, " ".join(a.get_text().split())) for a in linked] == [  # type: ignore[union-attr]
        ("strong", "Zed Exemple"),
        ("li", "Zed Exemple"),
    ]
    assert {a["href"] for a in linked} == {"../../actors/zed/"}


def test_a_name_over_the_end_of_a_line_is_one_link() -> None:
    assert page().select("a.d-actor")[1].get_text() == "Zed\nExemple"


def test_headings_code_and_links_get_no_name_links() -> None:
    assert not page().select("h3 a, code a, a a")


def test_title_is_left_out_and_headings_keep_their_ranks_below_the_pages_own() -> None:
    text = page()
    assert [(h.name, h["id"], h.get_text()) for h in text.find_all(["h1", "h2", "h3", "h4"])] == [
        ("h3", "t1", "Deux choses de Zed Exemple"),
        ("h4", "t2", "Sous"),
    ]


def test_every_block_has_its_anchor() -> None:
    made = archive(SOURCE)
    view = View(made, SiteSettings("x"), load("fr"))
    wanted = {a for a in view.anchors(made.articles[0].slug) if a != "top"}
    assert wanted <= {str(tag["id"]) for tag in page().find_all(id=True)}


def test_links_lead_to_the_web_or_to_articles_and_nowhere_else() -> None:
    text = page()
    assert [a["href"] for a in text.select("a.d-out")] == ["https://x.example/a?b=1&c=2", "https://i.example/a.png"]
    ours = [a["href"] for a in text.find_all("a") if a.get_text() in {"ici", "là", "mal"}]
    assert ours == ["../autre/"]
    assert "[mal](javascript:x)" in text.get_text()


def test_pictures_become_links_or_words() -> None:
    text = page()
    assert not text.find_all("img")
    assert text.find("a", string="une image")
    assert "locale" in text.get_text()


def test_html_is_shown_as_it_is_written() -> None:
    text = page()
    assert not text.find_all(["script", "b"])
    assert "<script>alert(1)</script>" in text.get_text()


def test_no_blank_line_ends_the_block_of_html() -> None:
    made = archive(SOURCE)
    html = woven(View(made, SiteSettings("x"), load("fr")), made.articles[0], "articles/essai.md")
    code = BeautifulSoup(html, "html.parser").pre
    assert code is not None
    assert code.get_text() == 'a = 1\n\nb = "<x> Zed Exemple"'
    assert "\n\n" not in str(html).strip()


def test_an_excerpt_ends_before_its_third_paragraph_and_has_no_dangling_notes() -> None:
    text = page("# Titre\n\nUn[^1] Zed Exemple.\n\nDeux.\n\nTrois.\n\n[^1]: note\n", rights="excerpt")
    assert [p.get_text() for p in text.find_all("p")] == ["1 Un Zed Exemple.", "2 Deux."]
    assert not text.select("sup, section")


@given(
    st.lists(
        st.sampled_from(
            ["Zed Exemple", "*", "**", "_", "`", "[", "](x)", "](https://x.example)", "\n", "\n\n", "- ", "> ", "# ",
             "1. ", "| a | b |\n|---|---|\n| ", " ", "<b>", "</b>", "&amp;", "\\", "![", "é", "a", "[^1]", "~~", "    "]
        ),
        max_size=30,
    )
)  # fmt: skip
def test_links_of_names_add_nothing_but_themselves(parts: list[str]) -> None:
    source = "Un début. " + "".join(parts)
    made = archive(source)
    view, bare = (View(a, SiteSettings("x"), load("fr")) for a in (made, replace(made, links=())))
    linked = str(woven(view, made.articles[0], "articles/essai.md"))
    plain = str(woven(bare, made.articles[0], "articles/essai.md"))
    assert re.sub(r'<a class="d-actor" href="[^"]*">(.*?)</a>', r"\1", linked, flags=re.S) == plain
    soup = BeautifulSoup(linked, "html.parser")
    assert not soup.select("a a, code a.d-actor, h3 a.d-actor, script, img")
    ids = [tag["id"] for tag in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))
    assert {a for a in view.anchors(made.articles[0].slug) if a != "top"} <= set(ids)
