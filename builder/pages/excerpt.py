"""The tokens of a Markdown text up to where an excerpt ends: nothing behind it, whatever holds it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from markdown_it.token import Token

from builder.pages.quoting import CUT

UNCOUNTED = 60
"""Characters of a piece of code, or of the words of a picture: they count as no text, so what is longer is cut out."""


def until(parsed: Iterable[Token], shown: Callable[[Token], bool]) -> list[Token]:
    """The running texts that are shown, and the elements around them; what holds none (code, a rule) is left out."""
    kept: list[Token] = []
    waiting: list[Token] = []  # elements in which nothing is shown yet
    for token in parsed:
        if token.nesting > 0:
            waiting.append(token)
        elif token.nesting < 0 and waiting:
            waiting.pop()
        elif token.nesting < 0:
            kept.append(token)
        elif token.type == "inline" and shown(token):
            for child in token.children or ():
                if child.type in {"code_inline", "image"} and len(child.content) > UNCOUNTED:
                    child.content = CUT
            kept += [*waiting, token]
            waiting.clear()
    return kept


def cut(children: Sequence[Token], end: int) -> list[Token]:
    """A running text up to ``end``, an offset in the source: the marks that are open there are closed."""
    kept: list[Token] = []
    rest = iter(children)
    for child in rest:
        start, stop = child.meta.get("at", (-1, -1))
        if start < end:
            kept.append(child)
        if stop > end:
            child.content = child.content[: max(0, end - start)]
            child.meta = {**child.meta, "at": (start, max(start, end))}
        if stop >= end:
            break
    depth = 0
    for child in rest:
        if child.nesting < 0 and not depth:
            kept.append(child)
        depth = max(0, depth + child.nesting)
    return [*kept, Token("text", "", 0, content=f" {CUT}")]
