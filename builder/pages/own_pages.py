"""The front matter of a page, and the text that the editors wrote for a page that we make."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import escape
from rapidfuzz import process

from builder.errors import Doubt
from builder.model import Kind, Page
from builder.pages.view import View

FOLDERS = {"articles", *(kind.folder for kind in Kind)}
"""Folders of docs/ in which a page of the editors' own is meant to stand before a generated one."""


@dataclass(frozen=True, slots=True)
class OwnPage:
    """What the editors wrote for a page that we make."""

    front: Mapping[str, Any]
    markdown: str

    def __bool__(self) -> bool:
        return bool(self.markdown)

    @property
    def has_title(self) -> bool:
        """True when their text has a first heading of its own."""
        return any(map(_is_title, MarkdownIt().parse(self.markdown)))


def _is_title(token: Token) -> bool:
    """True for a first heading: Markdown's, HTML's, or ``#so``, which MkDocs takes for one."""
    return (
        (token.type == "heading_open" and token.tag == "h1")
        or (token.type == "html_block" and "<h1" in token.content)
        or (token.type == "inline" and re.search(r"^#(?!#)", token.content, re.M) is not None)
    )


def own_page(view: View, uri: str) -> OwnPage:
    """The editors' own page at ``uri``, its front matter apart; empty where they wrote none."""
    written = view.site.own_pages.get(uri, "").replace("\r\n", "\n")
    found = re.match(r"---\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)", written, re.S)
    if not found:
        return OwnPage({}, written.strip())
    try:
        front = yaml.safe_load(found[1] or "")
    except yaml.YAMLError:
        front = None
    return OwnPage(front if isinstance(front, dict) else {}, written[found.end() :].strip())


def front_matter(ours: Mapping[str, Any], own: OwnPage) -> str:
    """Both between their lines of hyphens, one key a line; where the editors wrote a key, theirs stands.

    Ours are written as HTML, for the theme prints title and description as they are, into attributes too.
    The editors' own are left alone: they may have written HTML on purpose.
    """
    values = {key: _escaped(value) for key, value in ours.items()} | dict(own.front)
    # JSON is a part of YAML that needs no care.
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False, default=str)}\n" for key, value in values.items())
    return f"---\n{''.join(lines)}---\n\n"


def _escaped(value: Any) -> Any:
    return str(escape(str(value))) if isinstance(value, str) else value


def stray_pages(docs: str, own: Iterable[str], pages: Iterable[Page]) -> tuple[Doubt, ...]:
    """Pages of the editors' own that stand where pages of entities or articles are, and belong to none of them.

    ``docs``: name of the folder; ``own``: addresses in it (``actors/gladkov.md``).
    """
    made = {page.uri for page in pages}
    found = []
    for uri in sorted(set(own) - made):
        folder, _, name = uri.partition("/")
        if folder not in FOLDERS or "/" in name:
            continue
        rivals = sorted(u for u in made if u.startswith(f"{folder}/") and u != f"{folder}/index.md")
        near = process.extractOne(uri, rivals, score_cutoff=60)
        hint = f"did you mean {docs}/{near[0]}?" if near else "its name is the last part of the page's address"
        found.append(Doubt(f"{docs}/{uri}", 1, f"the archive has no such page, so this stands alone; {hint}"))
    return tuple(found)
