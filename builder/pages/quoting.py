"""An article's words on another page: as a reader reads them, escaped, with marks on what matters."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from builder.locale.typography import no_break
from builder.model import Article, Span

LIMIT = 420
"""Characters of a quotation; what is longer is cut around its marks."""

CUT = "[…]"


def words(article: Article, span: Span) -> str:
    """The words of a span as a reader sees them: markup left out, white space made single."""
    return "".join(text for text, _ in _pieces(article, span, ())).strip()


def quoted(article: Article, span: Span, marks: Iterable[Span] = (), limit: int = LIMIT) -> Markup:
    """The same as HTML, with ``<mark>`` around the spans of ``marks``; longer than ``limit`` it is cut."""
    pieces = _shortened(_pieces(article, span, tuple(marks)), limit)
    return Markup("").join(
        Markup("<mark>{}</mark>").format(text) if marked else escape(text) for text, marked in pieces
    )


def _pieces(article: Article, span: Span, marks: tuple[Span, ...]) -> list[tuple[str, bool]]:
    """Stretches of a span's words, each with whether it is marked."""
    chars: list[tuple[str, bool]] = []
    hidden = ""
    for i in range(max(span.start, 0), min(span.end, len(article.source))):
        char, shown = article.source[i], article.prose[i]
        if shown.isspace() and not char.isspace():
            hidden += char
            continue
        # What the mask hides parts words only where it is a tag: "a<br>b" is two words, "**a**b" one.
        space = char.isspace() or "<" in hidden
        hidden = ""
        marked = any(m.start <= i < m.end for m in marks)
        if space and chars and chars[-1][0] != " ":
            chars.append((" ", marked and char.isspace()))
        if not char.isspace() and char.isprintable():
            chars.append((char, marked))
        elif char in "\u00a0\u202f" and chars:
            chars[-1] = (char, chars[-1][1]) if chars[-1][0] == " " else chars[-1]
    text = no_break("".join(c for c, _ in chars), article.language)
    pieces: list[tuple[str, bool]] = []
    for char, (_, marked) in zip(text, chars, strict=True):
        if pieces and pieces[-1][1] is marked:
            pieces[-1] = (pieces[-1][0] + char, marked)
        else:
            pieces.append((char, marked))
    return pieces


def _shortened(pieces: list[tuple[str, bool]], limit: int) -> list[tuple[str, bool]]:
    """No more than about ``limit`` characters, whole words around the first mark, cuts shown as ``[…]``."""
    pieces = _trimmed(pieces)
    total = sum(len(t) for t, _ in pieces)
    if total <= limit:
        return pieces
    before = 0
    for text, marked in pieces:
        if marked:
            break
        before += len(text)
    else:
        before = 0
    start = max(0, min(before - limit // 2, total - limit))
    kept: list[tuple[str, bool]] = []
    at = 0
    for text, marked in pieces:
        low, high = max(start - at, 0), min(start + limit - at, len(text))
        at += len(text)
        if low < high:
            kept.append((text[low:high], marked))
    if start:
        head, marked = kept[0]
        kept[0] = (head.partition(" ")[2] or head if not marked else head, marked)
        kept.insert(0, (f"{CUT} ", False))
    if start + limit < total:
        tail, marked = kept[-1]
        kept[-1] = (tail.rpartition(" ")[0] or tail if not marked else tail, marked)
        kept.append((f" {CUT}", False))
    return kept


def _trimmed(pieces: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Without white space at either end."""
    kept = [p for p in pieces if p[0]]
    if kept:
        kept[0] = (kept[0][0].lstrip(), kept[0][1])
        kept[-1] = (kept[-1][0].rstrip(), kept[-1][1])
    return [p for p in kept if p[0]]
