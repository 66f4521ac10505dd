"""Files that try to run something in a reader's browser: shown as they stand, and nothing more."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from tests.site.archives import built, new_archive, once, whole_pages

pytestmark = pytest.mark.slow

BREAKOUT = "'\"></title><script>alert(1)</script><img src=x onerror=alert(2)>"
WRITTEN = 'X &quot;&gt;&lt;script&gt;alert(3)&lt;/script&gt; "onmouseover=alert(4) x="<b>gras</b>'
HONEST = "L'essai \"droit\" & l'autre < d'hier"
LINKS = "[x](javascript:alert(5)) [y](data:text/html,<script>alert(6)</script>) <javascript:alert(7)>"


def quoted(words: str) -> str:
    """As YAML takes it."""
    return "'" + words.replace("'", "''") + "'"


def article(title: str, body: str, **front: str) -> str:
    values = {"date": "2023-05-22", "language": "fr", "title": title, **front}
    return "---\n" + "".join(f"{k}: {quoted(v)}\n" for k, v in values.items()) + f"---\n{body}\n"


BODY = (
    "Le gouverneur Zed Exemple a affirmé lundi 22 mai 2023 à Paris que « la ville est calme » "
    f"<script>alert(8)</script>. {LINKS}\n\nLe maire de Lyon, Ada Essai, a déclaré mardi que l'attaque "
    "avait fait deux morts. <img src=x onerror=alert(9)>"
)


def make(folder: Path) -> None:
    root = new_archive(folder)
    articles = root / "articles"
    hostile = {
        "outlet": BREAKOUT,
        "author": BREAKOUT,
        "summary": BREAKOUT,
        "url": "https://x.example/?a='onclick=alert(10)",
    }
    (articles / "a.md").write_text(article(WRITTEN, BODY, **hostile), "utf-8")
    (articles / "b.md").write_text(article(BREAKOUT, BODY, author=LINKS), "utf-8")
    (articles / "l\"a <b onclick=alert(12)>'x.md").write_text(
        f"---\ndate: 2023-05-23\nsummary: {quoted(WRITTEN)}\n---\n"
        f"# Titre <script>alert(13)</script> {LINKS}\n\n{BODY}\n",
        "utf-8",
    )
    (articles / "t.txt").write_text(f"{BREAKOUT}\n\n{BODY}\n", "utf-8")
    (articles / "honest.md").write_text(
        article(HONEST, "Zed Exemple a parlé le 24 mai 2023.", outlet="L'Obs", summary=HONEST), "utf-8"
    )
    (root / "entities.yml").write_text(
        f"- name: {quoted('Zed <i>Exemple</i> ' + WRITTEN)}\n  kind: actor\n  aliases: [Zed Exemple]\n"
        f"  description: {quoted(BREAKOUT + LINKS)}\n"
        f"- name: Ada Essai\n  kind: actor\n  aliases: [{quoted('Ada ' + BREAKOUT)}]\n"
        f"  description: {quoted(WRITTEN)}\n",
        "utf-8",
    )
    built(root, "--quiet")


@pytest.fixture(scope="module")
def site(common: Path) -> Path:
    return once(common / "hostile", make) / "site"


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, BeautifulSoup]:
    return {p.relative_to(site).as_posix(): BeautifulSoup(p.read_bytes(), "html.parser") for p in whole_pages(site)}


def test_no_file_of_the_archive_was_refused(site: Path) -> None:
    assert len([p for p in (site / "articles").iterdir() if p.is_dir()]) == 5


def test_every_payload_stands_on_a_page_as_text(pages: dict[str, BeautifulSoup]) -> None:
    shown = " ".join(soup.get_text(" ") for soup in pages.values())
    # The others stand in an address or in a file's name.
    assert {int(n) for n in re.findall(r"alert\((\d+)\)", shown)} >= {1, 2, 3, 4, 5, 6, 7, 8, 9, 13}


def test_no_page_runs_anything_that_a_file_says(pages: dict[str, BeautifulSoup]) -> None:
    for name, soup in pages.items():
        for script in soup.find_all("script"):
            if script.get("type") not in {"application/ld+json", "application/json"} and script.get("id") != "__config":
                assert "alert(" not in script.get_text(), name
        for tag in soup.find_all(True):
            assert isinstance(tag, Tag)
            assert not [key for key in tag.attrs if key.lower().startswith("on")], (name, tag)
            for key in ("href", "src", "action", "formaction", "xlink:href"):
                assert not re.match(r"\s*(javascript|data|vbscript):", str(tag.get(key, "")), re.I), (name, tag)
        assert not soup.find_all("img", src="x"), name
        assert not [b for b in soup.find_all(["b", "i"]) if b.get_text() in {"gras", "Exemple"}], name


def test_no_slide_of_the_timeline_holds_a_tag(site: Path) -> None:
    found = json.loads((site / "data" / "timeline.json").read_text("utf-8"))
    texts = [words for slide in (found["title"], *found["events"]) for words in slide["text"].values()]
    assert "alert(" in " ".join(texts)
    assert not [words for words in texts if BeautifulSoup(words, "html.parser").find(True)]


def test_a_page_has_the_scripts_of_a_clean_page_of_its_kind(pages: dict[str, BeautifulSoup], demo_site: Path) -> None:
    def scripts(soup: BeautifulSoup) -> list[str]:
        kinds = [(s.get("type") or "", s.get("id") or "", "src" in s.attrs) for s in soup.find_all("script")]
        return sorted(str(kind) for kind in kinds if kind[0] != "application/ld+json")

    def clean(folder: str) -> list[str]:
        path = next(p for p in whole_pages(demo_site / folder) if p.parent.name != folder)
        return scripts(BeautifulSoup(path.read_bytes(), "html.parser"))

    for folder in ("articles", "actors"):
        expected = clean(folder)
        found = [n for n in pages if n.startswith(f"{folder}/") and n != f"{folder}/index.html"]
        assert found
        for name in found:
            assert scripts(pages[name]) == expected, name


def straight(text: str) -> str:
    """With the apostrophes that were written: print has its own."""
    return text.replace("’", "'")


@pytest.mark.parametrize("slug", ["a", "b", "honest"])
def test_a_title_is_shown_as_it_was_written_wherever_the_theme_shows_it(
    pages: dict[str, BeautifulSoup], slug: str
) -> None:
    title = {"a": WRITTEN, "b": BREAKOUT, "honest": HONEST}[slug]
    soup = pages[f"articles/{slug}/index.html"]
    assert soup.title and straight(soup.title.get_text()) == f"{title} - Dossier"
    assert [straight(str(m["content"])) for m in soup.find_all("meta", property="og:title")] == [title]
    topics = [straight(" ".join(t.get_text().split())) for t in soup.select(".md-header__topic .md-ellipsis")]
    assert topics == ["Dossier", title]
    assert soup.h1 and straight(soup.h1.get_text()) == title


def test_a_summary_is_shown_as_it_was_written(pages: dict[str, BeautifulSoup]) -> None:
    for slug, summary in (("a", BREAKOUT), ("honest", HONEST)):
        soup = pages[f"articles/{slug}/index.html"]
        for meta in (
            *soup.find_all("meta", attrs={"name": "description"}),
            *soup.select('meta[property="og:description"]'),
        ):
            assert meta["content"] == summary


def test_a_feed_is_named_after_its_page(pages: dict[str, BeautifulSoup]) -> None:
    named = [name for name in pages if name.startswith("actors/zed")]
    assert named
    for name in named:
        titles = [link["title"] for link in pages[name].find_all("link", type="application/atom+xml")]
        assert titles == ["Dossier", f"Zed <i>Exemple</i> {WRITTEN}"]


def test_nothing_is_escaped_twice(site: Path) -> None:
    for name in ("articles/honest/index.html", "articles/index.html"):
        text = (site / name).read_text("utf-8")
        assert "&amp;#" not in text and "&amp;amp;" not in text
        assert "L&#39;Obs" in text or "L'Obs" in text
