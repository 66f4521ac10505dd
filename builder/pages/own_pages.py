"""The front matter of a page, and the text that the editors wrote for a page that we make."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import escape
from rapidfuzz import fuzz, process

from builder.errors import Doubt
from builder.model import Kind, Page
from builder.pages.view import View

FOLDERS = {"articles", *(kind.folder for kind in Kind)}
"""Folders of docs/ in which a page of the editors' own is meant to stand before a generated one."""

NEAR = 80
"""Likeness in per cent from which one slug may be another, mistyped."""


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

    ``docs``: the folder, from the archive's root; ``own``: addresses in it (``actors/gladkov.md``).
    """
    made = {page.uri for page in pages}
    found = []
    for uri in sorted(set(own) - made):
        folder, _, name = uri.partition("/")
        if folder not in FOLDERS or "/" in name:
            continue
        rivals = sorted(PurePosixPath(u).stem for u in made - {f"{folder}/index.md"} if u.rpartition("/")[0] == folder)
        near = _near(name.removesuffix(".md"), rivals)
        others = sorted(f"{other}/{name}" for other in FOLDERS if f"{other}/{name}" in made)
        meant = f"{folder}/{near}.md" if near else others[0] if len(others) == 1 else ""
        hint = f"did you mean {docs}/{meant}?" if meant else "its name is the last part of the page's address"
        found.append(Doubt(f"{docs}/{uri}", 1, f"the archive has no such page, so this stands alone; {hint}"))
    return tuple(found)


def _near(slug: str, rivals: list[str]) -> str | None:
    """The slug that must be meant: written almost so, or the only one with all of these words in it."""
    if near := process.extractOne(slug, rivals, scorer=fuzz.ratio, score_cutoff=NEAR):
        return str(near[0])
    holding = [rival for rival in rivals if set(slug.split("-")) <= set(rival.split("-"))]
    return holding[0] if len(holding) == 1 else None
