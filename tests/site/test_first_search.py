"""The first search of a large archive: what a browser loads for it, in bytes as they are served."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from builder import search_index
from builder.minified import minified
from builder.pages import make
from builder.pages.settings import SiteSettings
from tests.pages import made_up
from tests.site.archives import once
from tests.site.conftest import serving

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ARTICLES, ENTITIES, WORDS = 1_000, 4_000, 30_000
NAMED, TOLD, SENTENCES = 18, 10, 30
"""Names in an article; at most so many sentences tell what became of an entity, and show where it is named."""
FOLDERS = ("actors", "places", "groups")
SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "bra", "cri", "dru",
             "fla", "gré", "plo", "tri", "vré", "chan", "mon", "tel", "rac", "lis", "dor", "pin", "vel")  # fmt: skip


class Speech:
    """Sentences of made-up words, few of them frequent, as in any language."""

    def __init__(self) -> None:
        self.chance = random.Random(1)
        made = ("".join(self.chance.choices(SYLLABLES, k=self.chance.randint(2, 5))) for _ in range(WORDS))
        self.words = list(dict.fromkeys(made))
        self.often = list(accumulate(1 / (i + 5) for i in range(len(self.words))))
        self.named = list(accumulate(1 / (i + 3) for i in range(ENTITIES)))

    def some(self, number: int) -> str:
        return " ".join(self.chance.choices(self.words, cum_weights=self.often, k=number))

    def name(self) -> str:
        return " ".join(word.capitalize() for word in self.chance.sample(self.words, 2))

    def cast(self) -> list[int]:
        """Who appears in an article: few often, most hardly ever."""
        return list(dict.fromkeys(self.chance.choices(range(ENTITIES), cum_weights=self.named, k=NAMED)))


def page(root: Path, address: str, body: str) -> None:
    (root / address).mkdir(parents=True)
    head = '<!doctype html><html lang="fr"><meta charset="utf-8"><body>'
    html = f'{head}<article class="md-content">{body}</article></body></html>'
    (root / address / "index.html").write_text(html, encoding="utf-8")


def archive(root: Path) -> None:
    """The pages of a large archive, without their frame, its data, its index, and the search page with its script."""
    speech = Speech()
    entities = [
        {"id": f"{FOLDERS[i % 3]}/e-{i}", "kind": FOLDERS[i % 3][:-1], "name": speech.name()} for i in range(ENTITIES)
    ]
    said: dict[int, list[str]] = {}
    articles, mentions = [], []
    for number in range(ARTICLES):
        told = []
        for i in speech.cast():
            told.append(f"<p>{speech.some(10)} {entities[i]['name']} {speech.some(12)}.</p>")
            said.setdefault(i, []).append(told[-1])
            mentions.append({"article": f"a-{number}", "entity": entities[i]["id"]})
        page(root, f"articles/a-{number}", f"<h1>{speech.some(7)}</h1>{''.join(told)}")
        facts = {"language": "fr", "published": f"{2010 + number % 14}-05-22", "outlet": f"Journal {number % 30}"}
        articles.append({"id": f"a-{number}", "page": f"articles/a-{number}/", **facts})
    for i, entity in enumerate(entities):
        entity["page"] = f"{entity['id']}/"
        sentences = said.get(i, [])[:SENTENCES]
        shown = f"<div class=d-mentions>{''.join(sentences)}</div>"
        page(root, entity["id"], f"<h1>{entity['name']}</h1>{''.join(sentences[:TOLD])}{shown}")
    (root / "data").mkdir()
    known = {"articles": articles, "mentions": mentions, "entities": entities}
    (root / "data" / "archive.json").write_text(json.dumps(known), encoding="utf-8")
    search_index.index(root, "fr")
    for uri, text in minified():
        (root / uri).parent.mkdir(exist_ok=True)
        (root / uri).write_text(text, encoding="utf-8")
    made = make(made_up.archive(), SiteSettings("Essai", "https://example.org/", "fr"))
    form = next(p.markdown for p in made.pages if p.uri == "search.md").partition("\n---\n")[2]
    page(root, "search", f'{form}<script src="../assets/dossier.js"></script>')


@pytest.fixture(scope="module")
def large(common: Path) -> Path:
    return once(common / "large", archive)


@pytest.fixture(scope="module")
def address(large: Path) -> Iterator[str]:
    with serving(large) as address:
        yield address


def test_a_first_search_among_a_thousand_articles_loads_at_most_300_kilobytes(
    browser: Browser, address: str, large: Path
) -> None:
    entities = json.loads((large / "data" / "archive.json").read_text(encoding="utf-8"))["entities"]
    title = re.search(r"<h1>(.*?)</h1>", (large / "articles" / "a-500" / "index.html").read_text(encoding="utf-8"))
    assert title
    rare = max(title[1].split(), key=len)
    loaded = {}
    for asked in (entities[0]["name"], entities[60]["name"], entities[3000]["name"].split()[0], rare):
        context = browser.new_context()
        opened = context.new_page()
        sizes: dict[str, int] = {}
        context.on("response", lambda answer, kept=sizes: kept.update({answer.url: _size(large, answer.url)}))
        opened.goto(f"{address}search/?q={asked}")
        expect(opened.locator(".d-found h2").first).to_be_visible(timeout=30_000)
        opened.wait_for_load_state("networkidle")
        context.close()
        loaded[asked] = {Path(url).name: size for url, size in sizes.items() if "/pagefind/" in url}
        assert any(name.endswith(".pf_fragment") for name in loaded[asked])
    heavy = {asked: sum(sizes.values()) for asked, sizes in loaded.items()}
    assert {asked: size for asked, size in heavy.items() if size > 300 * 1024} == {}, loaded


def _size(root: Path, url: str) -> int:
    """Bytes of a served file, as they lie on the disk."""
    path = root / url.partition("/archive/")[2].partition("?")[0]
    return path.stat().st_size if path.is_file() else 0
