"""Where the text of a Markdown article stands. markdown-it-py locates it; the source is never changed.

``parser()`` is the one Markdown of this project. Its text tokens carry where they stand, so that pages
can be rendered from the very tokens that mentions were found in.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.emphasis import tokenize as emphasis_rule
from markdown_it.rules_inline.strikethrough import tokenize as strikethrough_rule
from markdown_it.rules_inline.text import text as text_rule
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from builder.read import frontmatter, unmarked
from builder.read.plain import PICTURE
from builder.yamlnodes import Mistake

NOT_READ = re.compile(r"</?[A-Za-z][^<>\n]*>|<!--.*?-->|\{[:#.][^{}\n]*\}", re.DOTALL)
"""Tags, comments and attribute lists: shown as they are written, but no text that anybody reads."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the source that is shown as it stands there."""

    start: int
    end: int
    linkable: bool
    """False inside a link or a heading: there a name gets no link."""


@cache
def parser() -> MarkdownIt:
    """CommonMark with tables, strikethrough, footnotes, definition lists and admonitions; HTML is off.

    After ``parse``, each text token that stands in the source as it is has ``meta["at"]``, a (start, end)
    pair of offsets in the parsed text, and ``meta["linkable"]``.
    """
    md = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    md.use(footnote_plugin).use(admon_plugin).use(deflist_plugin)
    md.inline.ruler.at("text", _text)
    md.inline.ruler.at("emphasis", _emphasis)
    md.inline.ruler.at("strikethrough", _strikethrough)
    md.inline.ruler.push("literal", _literal)
    md.inline.ruler2.at("fragments_join", _join)
    md.core.ruler.at("inline", _inline)
    md.core.ruler.at("text_join", _place)
    return md


def tokens(source: str) -> list[Token]:
    """The tokens of an article's text; front matter is not among them. Offsets are those of ``source``."""
    try:
        found = frontmatter.extent(source)
    except Mistake:
        found = None
    end = found[2] if found else 0
    return parser().parse(re.sub(r"[^\n]", " ", source[:end]) + source[end:])


def runs(source: str) -> tuple[Run, ...]:
    """What a reader reads, in text order, without overlaps."""
    return runs_of(tokens(source), source)


def runs_of(parsed: list[Token], source: str) -> tuple[Run, ...]:
    """The runs of parsed tokens."""
    found: list[Run] = []
    for token in parsed:
        if token.type == "inline":
            found += inline_runs(token, source)
    return tuple(sorted(found, key=lambda run: (run.start, run.end)))


def inline_runs(token: Token, source: str) -> Iterator[Run]:
    """The runs of one inline token, without tags, comments and addresses of posts' pictures."""
    placed = [c for c in token.children or () if c.type == "text" and "at" in c.meta]
    if not placed:
        return
    first, last = placed[0].meta["at"][0], placed[-1].meta["at"][1]
    holes = [m.span() for p in (NOT_READ, PICTURE) for m in p.finditer(source, first, last)]
    for child in placed:
        at, end = child.meta["at"]
        for a, b in sorted(holes):
            if a < end and b > at:
                if at < a:
                    yield Run(at, a, child.meta["linkable"])
                at = max(at, b)
        if at < end:
            yield Run(at, end, child.meta["linkable"])


def mask(source: str, found: tuple[Run, ...]) -> str:
    """The prose: runs as they are, newlines kept, all else spaces."""
    pieces: list[str] = []
    at = 0
    for run in found:
        pieces += [re.sub(r"[^\n]", " ", source[at : run.start]), source[run.start : run.end]]
        at = run.end
    return "".join(pieces) + re.sub(r"[^\n]", " ", source[at:])


def shown(token: Token) -> str:
    """The words of an inline token as a reader sees them."""
    words = (
        " " if c.type in ("softbreak", "hardbreak") else c.content if c.type in ("text", "code_inline") else ""
        for c in token.children or ()
    )
    return " ".join("".join(words).split())


def _inline(state: StateCore) -> None:
    """The rule of that name, but a block of nothing but marks is plain text: its reading would take for ever."""
    for token in state.tokens:
        if token.type == "inline":
            token.children = token.children or []
            reader = unmarked.reader(_join) if unmarked.is_noise(token.content) else state.md.inline
            reader.parse(token.content, state.md, state.env, token.children)


def _note(state: StateInline, token: Token, start: int, end: int) -> None:
    token.meta = {"at": (start, end), "linkable": not state.linkLevel}


def _flush(state: StateInline) -> None:
    """Make a token of the pending text; it has a place when it is what stands just before."""
    if pending := state.pending:
        token = state.pushPending()
        if state.src.endswith(pending, 0, state.pos):
            _note(state, token, state.pos - len(pending), state.pos)


def _text(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """Plain text as a token of its own that knows its place; spaces at its end stay for the line break rule."""
    if silent:
        return text_rule(state, True)
    _flush(state)
    start = state.pos
    if not text_rule(state, False):
        return False
    words = state.pending.rstrip(" ")
    spaces = state.pending[len(words) :]
    if words:
        state.pending = words
        _note(state, state.pushPending(), start, start + len(words))
    state.pending = spaces
    return True


def _literal(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """Last rule: a character that no other rule claimed is plain text."""
    if not silent:
        _flush(state)
        state.pending = state.src[state.pos]
        _note(state, state.pushPending(), state.pos, state.pos + 1)
    state.pos += 1
    return True


def _emphasis(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """Marks of emphasis, each with its place: one that stays unmatched is text."""
    start = state.pos
    if not silent and state.src[start] in "*_":
        _flush(state)
    seen = emphasis_rule(state, silent)
    if seen and not silent:
        _note_marks(state, start)
    return seen


def _strikethrough(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """As ``_emphasis``, for ``~~``."""
    start = state.pos
    if not silent and state.src[start] == "~":
        _flush(state)
    seen = strikethrough_rule(state, silent)
    if seen and not silent:
        _note_marks(state, start)
    return seen


def _note_marks(state: StateInline, start: int) -> None:
    at = state.pos
    for token in reversed(state.tokens):
        if at <= start or token.type != "text":
            break
        _note(state, token, at - len(token.content), at)
        at -= len(token.content)


def _join(state: StateInline) -> None:
    """Join text tokens that touch in the source (and work out nesting levels, as the rule it stands for)."""
    level = 0
    joined: list[Token] = []
    for token in state.tokens:
        if token.nesting < 0:
            level -= 1
        token.level = level
        if token.nesting > 0:
            level += 1
        if "at" in token.meta and len(token.content) != token.meta["at"][1] - token.meta["at"][0]:
            token.meta = {}  # a mark of emphasis, used up by its partner
        last = joined[-1] if joined else None
        if last and last.type == token.type == "text" and _touch(last, token):
            last.content += token.content
            last.meta = {**last.meta, "at": (last.meta["at"][0], token.meta["at"][1])}
        else:
            joined.append(token)
    state.tokens[:] = joined


def _touch(a: Token, b: Token) -> bool:
    return (
        "at" in a.meta
        and "at" in b.meta
        and a.meta["at"][1] == b.meta["at"][0]
        and a.meta["linkable"] == b.meta["linkable"]
    )


def _place(state: StateCore) -> None:
    """Turn places within a block into offsets in the source; what cannot be placed for certain loses its place."""
    starts = [0]
    for line in state.src.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    opener = ""
    cell = (0, 0)
    for token in state.tokens:
        if token.type == "inline":
            lines: list[tuple[int, int | None, int]] = []
            if token.map is not None:
                is_cell = opener in ("td_open", "th_open")
                base, number = 0, token.map[0]
                for line in token.content.split("\n"):
                    after = cell[1] if is_cell and cell[0] == number else 0
                    at = _locate(state.src, line, starts, number, after, "cell" if is_cell else "line")
                    if at is not None and is_cell:
                        cell = (number, at + len(line))
                    lines.append((base, at, len(line)))
                    base += len(line) + 1
                    number += 1
            for child in token.children or ():
                _shift(child, lines, opener)
        opener = token.type


def _locate(src: str, line: str, starts: list[int], number: int, after: int, shape: str) -> int | None:
    """Offset of a line of a block's content in the source, or None."""
    if number + 1 >= len(starts):
        return None
    start, stop = starts[number], starts[number + 1] - 1
    if shape == "cell":
        at = src.find(line, max(start, after), stop)
        return None if at < 0 else at
    physical, words = src[start:stop].rstrip(), line.rstrip()
    if line and not words:
        return None  # white space alone, of the sort that Markdown keeps: "# \x1f"
    if physical.endswith(words):
        return start + len(physical) - len(words)
    return start + physical.find(words) if words and physical.count(words) == 1 else None


def _shift(child: Token, lines: list[tuple[int, int | None, int]], opener: str) -> None:
    if child.type == "text_special":
        child.type = "text"
    if "at" not in child.meta:
        return
    start, end = child.meta.pop("at")
    linkable = child.meta.pop("linkable") and opener != "heading_open"
    if child.type != "text":
        return
    base, at, length = lines[bisect_right(lines, start, key=lambda line: line[0]) - 1] if lines else (0, None, 0)
    if at is not None and end <= base + length:
        child.meta = {"at": (at + start - base, at + end - base), "linkable": linkable}
