"""Blocks of nothing but marks: 100,000 brackets are read as plain text, for their reading would take for ever."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline

MARKS = 4_000
"""Marks of one block above which none of them is read as one."""


def is_noise(content: str) -> bool:
    """True for a block with more marks than any text has."""
    return sum(content.count(mark) for mark in "[*_~<`!&") > MARKS


@cache
def reader(join: Callable[[StateInline], None]) -> ParserInline:
    """A reader of running text in which no mark means anything; ``join`` is its rule ``fragments_join``."""
    inline = ParserInline()
    inline.ruler.before("text", "line", _line)
    inline.ruler.enableOnly(["line", "newline"])
    inline.ruler2.at("fragments_join", join)
    return inline


def _line(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """All of a line as plain text that knows its place."""
    start, stop = state.pos, state.src.find("\n", state.pos)
    line = state.src[start : stop if stop >= 0 else state.posMax]
    words = line.rstrip()
    if not words:
        return False
    if not silent:
        state.pending = words
        state.pushPending().meta = {"at": (start, start + len(words)), "linkable": not state.linkLevel}
    state.pos = start + len(line)
    return True
