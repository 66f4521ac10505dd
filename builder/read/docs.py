"""The editors' own pages in the docs folder: their text, and what is wrong with it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from builder import yamlnodes
from builder.errors import ArticleError, Doubt
from builder.read import decoding, frontmatter, messages
from builder.read.folder import inside, relative
from builder.yamlnodes import Mistake

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
    mistakes: Mapping[str, tuple[ArticleError, ...]] = field(default_factory=dict)
    """Of front matters, all of a page's: mistakes only where the page's text goes into a page of ours."""
    doubts: tuple[Doubt, ...] = ()


def read_docs(root: Path, docs: Path) -> OwnPages:
    """Every page of the editors'; a file that cannot be read is left out and told."""
    texts: dict[str, str] = {}
    decoded: set[str] = set()
    wrong: dict[str, ArticleError] = {}
    mistakes: dict[str, tuple[ArticleError, ...]] = {}
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
        has_front, found_wrong = _check(source)
        if found_wrong:
            mistakes[uri] = tuple(ArticleError(name, m.line, f"{m.message} {messages.OWN_FRONT}") for m in found_wrong)
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


def _check(source: str) -> tuple[bool, tuple[Mistake, ...]]:
    """Whether there is front matter, and everything in it that says nothing clear, with lines of the file."""
    try:
        found = frontmatter.extent(source) if source.startswith("---") else None
    except Mistake as mistake:
        return True, (mistake,)
    if found is None:
        return False, ()
    start, stop, _ = found
    before = source.count("\n", 0, start)
    return True, tuple(Mistake(m.line + before, m.message) for m in _values(source[start:stop]))


def _values(text: str) -> tuple[Mistake, ...]:
    """A mistake for YAML that is no mapping, and for each value that no page can hold."""
    try:
        root, refused = yamlnodes.compose(text)
    except Mistake as mistake:
        return (mistake,)
    if root is None or yamlnodes.is_null(root) or yamlnodes.is_refused(root):
        return refused
    if not isinstance(root, yaml.MappingNode):
        return (*refused, Mistake(yamlnodes.line_of(root), messages.NO_MAPPING))
    spoilt = []
    for key, line, node in yamlnodes.pairs(root):
        try:
            json.dumps(yaml.SafeLoader("").construct_document(node), default=str)
        except (yaml.YAMLError, ValueError, TypeError):
            if not _holds_refused(node):
                spoilt.append(Mistake(line, messages.OWN_VALUE.format(key=key)))
    return (*refused, *spoilt)


def _holds_refused(node: object) -> bool:
    """True where a value's mistake is told already."""
    if isinstance(node, yaml.CollectionNode):
        return any(map(_holds_refused, node.value))
    if isinstance(node, tuple):
        return any(map(_holds_refused, node))
    return isinstance(node, yaml.Node) and yamlnodes.is_refused(node)
