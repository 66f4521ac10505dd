"""Blocks while they are being told apart: before they are numbered."""

from __future__ import annotations

import re
from dataclasses import dataclass

from builder.model import BlockKind, Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of running text and what it seems to be."""

    span: Span
    kind: BlockKind
    sure: bool = False
    """True when its kind is certain (Markdown said so), not told from its looks."""


def trimmed(prose: str, start: int, end: int) -> Span | None:
    """The range without white space at its ends; None when nothing is left."""
    text = prose[start:end]
    left = len(text) - len(text.lstrip())
    span = Span(start + left, start + len(text.rstrip()))
    return span if span.start < span.end else None


def squeezed(text: str) -> str:
    """Words with single spaces between them."""
    return " ".join(text.split())


def same(a: str, b: str) -> bool:
    """True when two lines have the same letters and digits, whatever the marks and capitals."""
    return bool(key(a)) and key(a) == key(b)


def key(text: str) -> str:
    """Letters and digits of a line, without case."""
    return re.sub(r"[\W_]+", "", text).casefold()
