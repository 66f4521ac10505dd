"""The editors' own pages in the docs folder: their text, and what is wrong with it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from builder.errors import ArticleError, Doubt
from builder.read import decoding, frontmatter, messages, yamlnodes
from builder.read.folder import inside, relative
from builder.read.yamlnodes import Mistake

FRONT = re.compile(r"---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)", re.S)


@dataclass(frozen=True, slots=True)
class OwnPages:
    """What the docs folder holds; by address in it (``actors/gladkov.md``)."""

    texts: Mapping[str, str] = field(default_factory=dict)
    """The text of each page that can be read. A front matter with a mistake is left out of it, the rest is kept."""
    decoded: frozenset[str] = frozenset()
    """Those among them that are not UTF-8: whoever reads their files must be given the text."""
    left_out: frozenset[str] = frozenset()
    """Pages that cannot be read, or must not be."""
    errors: tuple[ArticleError, ...] = ()
    """Of the files, whatever becomes of them."""
    mistakes: Mapping[str, ArticleError] = field(default_factory=dict)
    """Of front matters: mistakes only where the page's text goes into a page of ours."""
    doubts: tuple[Doubt, ...] = ()


def read_docs(root: Path, docs: Path) -> OwnPages:
    """Every page of the editors'; a file that cannot be read is left out and told."""
    texts: dict[str, str] = {}
    decoded: set[str] = set()
    wrong: dict[str, ArticleError] = {}
    mistakes: dict[str, ArticleError] = {}
    doubts: list[Doubt] = []
    home = docs.resolve()
    for path in _pages(docs):
        uri, name = relative(docs, path), relative(root, path)
        try:
            if path.is_symlink() and not inside(path, home):
                message = messages.OUTSIDE.format(folder=docs.name) if path.exists() else messages.BROKEN_LINK
                wrong[uri] = ArticleError(name, 1, message)
                continue
            if not path.is_file():
                continue
            source, encoding = decoding.decode(path.read_bytes())
        except decoding.Undecodable as found:
            wrong[uri] = ArticleError(name, found.line, found.message)
            continue
        except OSError as error:
            wrong[uri] = ArticleError(name, 1, messages.UNREADABLE.format(reason=error.strerror))
            continue
        if encoding != "utf-8":
            decoded.add(uri)
            doubts.append(Doubt(name, 1, messages.DECODED.format(encoding=encoding)))
        try:
            has_front = _check(source)
        except Mistake as mistake:
            mistakes[uri] = ArticleError(name, mistake.line, f"{mistake.message} {messages.OWN_FRONT}")
            source, has_front = FRONT.sub("", source, count=1), False
        # Rules around a paragraph look like front matter to those who read on; an empty line before them does not.
        texts[uri] = f"\n{source}" if source.startswith("---") and not has_front else source
    return OwnPages(
        texts, frozenset(decoded), frozenset(wrong), tuple(wrong[uri] for uri in sorted(wrong)), mistakes, tuple(doubts)
    )


def _pages(docs: Path) -> Iterator[Path]:
    """The Markdown files below the folder, in order; hidden ones are passed over, as MkDocs does."""
    for at, folders, names in os.walk(docs):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(at, name) for name in sorted(names) if name.endswith(".md") and not name.startswith("."))


def _check(source: str) -> bool:
    """True where there is front matter. Raises ``Mistake``, with a line of the file, where it says nothing clear."""
    found = frontmatter.extent(source) if source.startswith("---") else None
    if found is None:
        return False
    start, stop, _ = found
    before = source.count("\n", 0, start)
    try:
        _values(source[start:stop])
    except Mistake as mistake:
        raise Mistake(mistake.line + before, mistake.message) from None
    return True


def _values(text: str) -> None:
    """Raises ``Mistake`` for YAML that is no mapping, or one with a value that no page can hold."""
    root = yamlnodes.compose(text)
    if root is None or yamlnodes.is_null(root):
        return
    if not isinstance(root, yaml.MappingNode):
        raise Mistake(yamlnodes.line_of(root), messages.NO_MAPPING)
    for key, line, node in yamlnodes.pairs(root):
        try:
            json.dumps(yaml.SafeLoader("").construct_document(node), default=str)
        except (yaml.YAMLError, ValueError, TypeError) as error:
            raise Mistake(line, messages.OWN_VALUE.format(key=key)) from error
