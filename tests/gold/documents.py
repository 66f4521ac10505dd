"""Where gold and the articles that it annotates are."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
SETS = ("seen", "unseen")
FOLDERS = (HERE.parents[1] / "articles", HERE / "texts", HERE.parent / "sites" / "pasted" / "articles")
"""Where an annotated article may stand."""


def files(name: str) -> list[Path]:
    """The YAML files of a set, sorted by name."""
    return sorted((HERE / name).glob("*.yml"))


def load(path: Path) -> dict[str, Any]:
    """What a gold file says."""
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(document, dict), f"{path.name}: no mapping"
    return document


def article_of(path: Path) -> Path:
    """The article that a gold file annotates: the one of the same stem."""
    found = [a for folder in FOLDERS for end in (".txt", ".md") if (a := folder / (path.stem + end)).is_file()]
    assert len(found) == 1, f"{path.name}: {len(found)} articles of that name"
    return found[0]


def body(article: Path) -> str:
    """An article's text without its front matter."""
    text = article.read_text(encoding="utf-8")
    return re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
