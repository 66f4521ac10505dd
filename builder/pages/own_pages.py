"""The front matter of a page, and the text that the editors wrote for a page that we make."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml
from markupsafe import escape

from builder.pages.view import View


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
        return re.search(r"^# |^[^\n]+\n=+ *$", self.markdown, re.M) is not None


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
