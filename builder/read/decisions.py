"""A file in which the editors write decisions, a list of entries: how it is opened, and how its mistakes are told."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import yaml

from builder import yamlnodes
from builder.errors import ArticleError
from builder.model import ArticleSlug
from builder.read import decoding, messages
from builder.read.folder import relative
from builder.yamlnodes import Mistake

T = TypeVar("T")
Judged = tuple[tuple[T, ...], tuple[Mistake, ...]]
"""What a file decides, and every mistake in it."""


def read_decisions(
    root: Path, path: Path, judge: Callable[[str, str], Judged[T]]
) -> tuple[tuple[T, ...], tuple[ArticleError, ...]]:
    """What ``judge`` makes of the file's text and name, with all errors by line; no file decides nothing."""
    name = relative(root, path)
    if path.is_symlink() and not path.exists():
        return (), (ArticleError(name, 1, messages.BROKEN_LINK),)
    if path.is_dir():
        return (), (ArticleError(name, 1, messages.DECISIONS_FOLDER),)
    if not path.exists():
        other = path.with_suffix(".yaml" if path.suffix == ".yml" else ".yml")
        misnamed = ArticleError(relative(root, other), 1, messages.DECISIONS_ENDING.format(name=path.name))
        return (), (misnamed,) if other.is_file() else ()
    try:
        source, _ = decoding.decode(path.read_bytes())
    except decoding.Undecodable as wrong:
        return (), (ArticleError(name, wrong.line, wrong.message),)
    except OSError as error:
        return (), (ArticleError(name, 1, messages.UNREADABLE.format(reason=error.strerror)),)
    found, mistakes = judge(source, name)
    ordered = sorted({(m.line, m.message) for m in mistakes})
    return found, tuple(ArticleError(name, line, message) for line, message in ordered)


def entries(source: str, complaint: str) -> tuple[tuple[yaml.Node, ...], tuple[Mistake, ...]]:
    """The entries of the list that a text is, and what of YAML we do not take; where that is in it, no entry of it
    decides anything. Raises Mistake for what is no YAML."""
    root, refused = yamlnodes.compose(source)
    if root is None or yamlnodes.is_null(root) or yamlnodes.is_refused(root):
        return (), refused
    if not isinstance(root, yaml.SequenceNode):
        return (), (*refused, Mistake(yamlnodes.line_of(root), complaint))
    return tuple(root.value), refused


@dataclass(slots=True)
class Texts:
    """An entry of plain ``key: text`` lines."""

    values: dict[str, str] = field(default_factory=dict)
    """White space made single spaces; keys with a mistake are not among them."""
    lines: dict[str, int] = field(default_factory=dict)
    """Where each of these keys stands."""
    meant: set[str] = field(default_factory=set)
    """The keys that the entry has, those misspelt or without a text too."""
    mistakes: list[Mistake] = field(default_factory=list)


def texts(node: yaml.MappingNode, keys: tuple[str, ...]) -> Texts:
    """The texts of an entry that may have these keys, with a mistake for each other key and each value that is none."""
    found = Texts(mistakes=[*yamlnodes.repeated(node)])
    for key, line, value in yamlnodes.pairs(node):
        found.meant.add(key if key in keys else yamlnodes.guess(key, keys) or "")
        text = yamlnodes.text_of(value)
        if key not in keys:
            found.mistakes.append(Mistake(line, yamlnodes.unknown_key(key, keys)))
        elif yamlnodes.is_refused(value):
            continue
        elif text is None or yamlnodes.is_null(value):
            found.mistakes.append(Mistake(line, messages.LEDGER_TEXT.format(key=key, found=yamlnodes.what(value))))
        elif not text:
            found.mistakes.append(Mistake(line, messages.VERDICT_EMPTY.format(key=key)))
        else:
            found.values.setdefault(key, " ".join(text.split()))
            found.lines.setdefault(key, line)
    return found


def missing(keys: Collection[str], found: Texts) -> str:
    """The lines that an entry lacks, as they are to be written; empty where it lacks none."""
    return ", ".join(f"`{key}: …`" for key in keys if key not in found.meant)


def slug_of(text: str) -> ArticleSlug:
    """The article that a line names, by its slug or the address of its page."""
    return ArticleSlug(text.strip("/").removeprefix("articles/"))
