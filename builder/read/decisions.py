"""A file in which the editors write decisions, a list of entries: how it is opened, and how its mistakes are told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import yaml

from builder.errors import ArticleError
from builder.read import decoding, messages, yamlnodes
from builder.read.folder import relative
from builder.read.yamlnodes import Mistake

T = TypeVar("T")
Judged = tuple[tuple[T, ...], tuple[Mistake, ...]]
"""What a file decides, and every mistake in it."""


def read_decisions(
    root: Path, path: Path, judge: Callable[[str, str], Judged[T]]
) -> tuple[tuple[T, ...], tuple[ArticleError, ...]]:
    """What ``judge`` makes of the file's text and name, with all errors by line; no file decides nothing."""
    name = relative(root, path)
    if not path.exists():
        return (), ()
    try:
        source, _ = decoding.decode(path.read_bytes())
    except decoding.Undecodable as wrong:
        return (), (ArticleError(name, wrong.line, wrong.message),)
    except OSError as error:
        return (), (ArticleError(name, 1, messages.UNREADABLE.format(reason=error.strerror)),)
    found, mistakes = judge(source, name)
    ordered = sorted({(m.line, m.message) for m in mistakes})
    return found, tuple(ArticleError(name, line, message) for line, message in ordered)


def entries(source: str, complaint: str) -> tuple[yaml.Node, ...]:
    """The entries of the list that a text is; raises Mistake, with ``complaint`` for what is no list."""
    root = yamlnodes.compose(source)
    if root is None or yamlnodes.is_null(root):
        return ()
    if not isinstance(root, yaml.SequenceNode):
        raise Mistake(yamlnodes.line_of(root), complaint)
    return tuple(root.value)
