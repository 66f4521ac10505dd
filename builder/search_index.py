"""The search index of a built site, made by Pagefind from its HTML. Imports no renderer."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from builder import search_order, search_service
from builder.errors import BuilderError
from builder.locale import LANGUAGES
from builder.pages.moved import MARK

FOLDER = "pagefind"
"""Where the index stands in the site."""

KINDS = {"articles": "article", "actors": "actor", "places": "place", "groups": "group"}
SINGLE = {"timeline": "timeline", "claims": "claims"}
LISTS = {".", "search", *KINDS}
"""What leads to all other pages, and would be found for nearly every word: the home page, the lists, the search."""

LEFT_OUT = (
    ".headerlink", ".d-filter", ".d-jump", ".d-az", ".d-pn", ".d-kicker", ".d-related", ".d-cite", ".d-legend",
    ".d-with", ".d-graph", ".d-facts", ".d-found-n", ".d-ref",
    ".d-box h2", ".d-box dt", ".d-how", ".d-refs", ".d-sec > h2", ".d-year > h2", ".d-mentions h2", ".d-mentions h3",
    ".d-note", ".d-more", ".d-key > h2", ".d-where", ".d-who", ".d-opp h3", ".d-opp > p", ".d-same", ".d-vh",
    ".d-date", "time", "summary",
    ".d-src", ".d-status", ".d-count", ".d-when", ".d-n", "svg", "figcaption", "thead", "form", "[hidden]",
)  # fmt: skip
"""Selectors of what is no text of a page: marks, headings of ours, bookkeeping, ways on, forms, figures."""

SENTENCES = (
    ('</td><td class="d-what">', " "),
    ('<td class="d-what"><span class="d-src">', '<td class="d-what"><span>'),
    ('</p>\n<p class="d-said">', " "),
)
"""What keeps who says, the verb and what is said together for Pagefind, which ends a sentence with each cell."""

DETAIL = re.compile(r'(\s*<span class="d-(?:how|src)"[^>]*>(?:(?!</?span).)*</span>)?</dd>', re.DOTALL)
"""The end of a detail in the box, which Pagefind does not take for a sentence's, with the bookkeeping behind it."""

UNASKED = re.compile(r"pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.\w+")
"""Files of Pagefind's own interface, and its worker, which no page of ours asks for."""

NARROWING = 500
"""So many names a search can be narrowed down by, those of most articles: the first search loads all of them."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page can be narrowed down by, and what is shown of it."""

    filters: tuple[tuple[str, str], ...]
    meta: tuple[tuple[str, str], ...]


def index(site_dir: Path, language: str) -> int:
    """Writes the index below ``site_dir/pagefind``; returns how many pages it holds.

    One index, for all languages of the archive, with the stems of the site's own language.
    """
    config = {"exclude_selectors": list(LEFT_OUT), "force_language": language}
    pages = [(f"/{address}", prepared(html, facts)) for address, html, facts in _documents(site_dir)]
    files = search_order.settled(search_service.indexed(pages, config))
    for path, content in files.items():
        if UNASKED.fullmatch(path):
            continue
        file = site_dir / FOLDER / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return len(pages)


def renew(site_dir: Path) -> int:
    """Indexes a site that stands already, in the language of its home page; returns how many pages the index holds.

    For sites of a renderer that runs no plugin of ours. An index from before goes. Raises BuilderError.
    """
    home = site_dir / "index.html"
    if not home.is_file():
        raise BuilderError(f"{site_dir}: no site stands here (there is no index.html); name the folder of a built site")
    try:
        if (site_dir / FOLDER / search_order.ENTRY).is_file():
            shutil.rmtree(site_dir / FOLDER)
        spoken = re.search(r"<html\b[^>]*\blang=\"?(\w+)", home.read_text(encoding="utf-8", errors="replace"))
        return index(site_dir, spoken[1] if spoken else LANGUAGES[0])
    except OSError as error:
        reason = error.strerror or error
        raise BuilderError(f"{site_dir}: the index cannot be written ({reason}); name a folder of your own") from error


def _documents(site_dir: Path) -> Iterator[tuple[str, str, Facts]]:
    """Address, HTML and facts of every page worth finding, in the order of their addresses."""
    facts = _facts(site_dir)
    for path in sorted(site_dir.rglob("index.html")):
        html = path.read_text(encoding="utf-8")
        if MARK in html:
            continue
        here = path.parent.relative_to(site_dir).as_posix()
        address, (top, _, rest) = f"{here}/", here.partition("/")
        # Further pages of a list or of an entity say again what the articles say: each would be found beside them,
        # and a search would load several times as much. Those of a long article's text are its own.
        if rest and top in KINDS:
            own, _, further = rest.partition("/")
            if not further or top == "articles":
                yield address, html, facts.get(f"{top}/{own}/") or _kind_only(KINDS[top])
        elif here not in LISTS and not (rest and top in SINGLE):
            yield address, html, _kind_only(SINGLE.get(top, "page"))


def _kind_only(kind: str) -> Facts:
    return Facts((("kind", kind),), ())


def _facts(site_dir: Path) -> dict[str, Facts]:
    """Facts by address, from the site's own ``data/archive.json``."""
    path = site_dir / "data" / "archive.json"
    if not path.exists():
        return {}
    archive: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    entities = {e["id"]: e for e in archive["entities"]}
    named: dict[str, list[str]] = {}
    for mention in archive["mentions"]:
        if mention["entity"] in entities:
            named.setdefault(mention["article"], []).append(mention["entity"])
    articles = Counter(i for of_article in named.values() for i in set(of_article))
    narrowing = set(sorted(entities, key=lambda i: (-articles[i], i))[:NARROWING])
    found = {}
    for article in archive["articles"]:
        filters = [("kind", "article"), ("language", article["language"])]
        filters += [("year", article["published"][:4])] if article["published"] else []
        ids = [i for i in dict.fromkeys(named.get(article["id"], ())) if i in narrowing]
        filters += [(entities[i]["kind"], entities[i]["name"]) for i in ids]
        shown = (("date", article["published"] or ""), ("outlet", article["outlet"] or ""))
        found[article["page"]] = Facts(tuple(filters), tuple((k, v) for k, v in shown if v))
    for entity in archive["entities"]:
        kind = str(entity["kind"])
        own = ((kind, entity["name"]),) if entity["id"] in narrowing else ()
        found[entity["page"]] = Facts((("kind", kind), *own), ())
    return found


def prepared(html: str, facts: Facts) -> str:
    """A page as Pagefind is to read it: its content alone, apostrophes straight, its facts beside it.

    Behind a typographic apostrophe Pagefind finds no word: « armée » must be found in « l’armée ».
    """
    text = html.replace("’", "'").replace("&rsquo;", "'").replace("&#8217;", "'")
    for cells, sentence in SENTENCES:
        text = text.replace(cells, sentence)
    text = DETAIL.sub(lambda end: f".{end[1] or ''}</dd>", text)
    marks = "".join(f'<span data-pagefind-filter="{escape(k)}:{escape(v)}"></span>' for k, v in facts.filters)
    marks += "".join(f'<span data-pagefind-meta="{escape(k)}:{escape(v)}"></span>' for k, v in facts.meta)
    return re.sub(r"<article\b([^>]*)>", lambda m: f"<article{m[1]} data-pagefind-body>{marks}", text, count=1)
