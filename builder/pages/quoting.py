"""An article's words on another page: as a reader reads them, escaped, with marks on what matters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from markupsafe import Markup, escape

from builder.locale.typography import no_break
from builder.model import Article, Span

TITLE = 42
"""Characters of a title that a reference in a list gives."""
LIMIT = 420
"""Characters of a quotation; what is longer is cut around its marks."""

LONGEST = 60
"""Characters of the end of a word that is kept beyond the limit, where it is all that there is to show."""

CUT = "[…]"

_KEPT = "\u00a0\u202f"
_SPACE = re.compile(rf"[^\S{_KEPT}]+")


def words(article: Article, span: Span) -> str:
    """The words of a span as a reader sees them: markup left out, white space made single."""
    return "".join(text for text, _ in _pieces(*_cut_out(article, span, ()))).strip()


def quoted(article: Article, span: Span, marks: Iterable[Span] = (), limit: int = LIMIT) -> Markup:
    """The same as HTML, with ``<mark>`` around the spans of ``marks``; longer than ``limit`` it is cut."""
    return _marked(*_cut_out(article, span, marks), limit)


def short(title: str) -> str:
    """The first words of a title, as a reference in a list gives them."""
    if len(title) <= TITLE:
        return title
    words = title[: TITLE + 1].split(" ")[:-1]
    while len(words) > 2 and len(words[-1].split("’")[-1]) < 4:
        words.pop()  # "Le maire de la"
    return " ".join(words).rstrip(" ,;:.«“–—-") + "…"


def low(cue: Markup) -> Markup:
    """A cue with a small letter, where it stood first in its sentence: ``selon``; capitals throughout stay."""
    first = cue.split(" ")[0]
    return cue if len(first) > 1 and first.isupper() else Markup(cue[:1].lower() + cue[1:])


def _cut_out(article: Article, span: Span, marks: Iterable[Span]) -> tuple[str, str, str, tuple[tuple[int, int], ...]]:
    """Source, prose and language of a span, and the marks in it, counted from its start: all that its words need.

    The same sentence stands on many pages, and on the same pages in the next build: it is made ready once.
    """
    start, end = max(span.start, 0), min(span.end, len(article.source))
    inside = {(max(m.start, start) - start, min(m.end, end) - start) for m in marks if m.start < end and m.end > start}
    return article.source[start:end], article.prose[start:end], article.language, tuple(sorted(inside))


@lru_cache(maxsize=65_536)
def _marked(source: str, prose: str, language: str, marks: tuple[tuple[int, int], ...], limit: int) -> Markup:
    pieces = _shortened(list(_pieces(source, prose, language, marks)), limit)
    return Markup("").join(
        Markup("<mark>{}</mark>").format(text) if marked else escape(text) for text, marked in pieces
    )


@lru_cache(maxsize=65_536)
def _pieces(source: str, prose: str, language: str, marks: tuple[tuple[int, int], ...]) -> tuple[tuple[str, bool], ...]:
    """Stretches of a span's words, each with whether it is marked."""
    cuts = sorted({0, len(source), *(cut for mark in marks for cut in mark)})
    stretches: list[tuple[str, bool]] = []
    for one, other in pairwise(cuts):
        text = _clean(source[one:other], prose[one:other])
        if text.startswith(" ") and (not stretches or stretches[-1][0].endswith(" ")):
            text = text[1:]
        if text:
            stretches.append((text, any(start <= one and other <= end for start, end in marks)))
    whole = no_break("".join(text for text, _ in stretches), language)
    at = 0
    pieces: list[tuple[str, bool]] = []
    for text, marked in stretches:
        piece = whole[at : at + len(text)]
        at += len(text)
        if pieces and pieces[-1][1] is marked:
            pieces[-1] = (pieces[-1][0] + piece, marked)
        else:
            pieces.append((piece, marked))
    return tuple(pieces)


def _clean(source: str, prose: str) -> str:
    """Words as they are read: without what the mask hides, white space made single, nothing unprintable."""
    text = source if source == prose else _unmasked(source, prose)
    text = _SPACE.sub(" ", text)
    return text if text.isprintable() else "".join(c for c in text if c.isprintable() or c in _KEPT)


def _unmasked(source: str, prose: str) -> str:
    """What the mask hides parts words only where it is a tag: ``a<br>b`` is two words, ``**a**b`` one."""
    chars: list[str] = []
    hidden = ""
    for char, shown in zip(source, prose, strict=True):
        if shown.isspace() and not char.isspace():
            hidden += char
            continue
        if "<" in hidden:
            chars.append(" ")
        hidden = ""
        chars.append(char)
    return "".join(chars)


def _shortened(pieces: list[tuple[str, bool]], limit: int) -> list[tuple[str, bool]]:
    """No more than about ``limit`` characters, whole words around the first mark, cuts shown as ``[…]``."""
    pieces = _trimmed(pieces)
    text = "".join(piece for piece, _ in pieces)
    if len(text) <= limit:
        return pieces
    before = 0
    for piece, marked in pieces:
        if marked:
            break
        before += len(piece)
    else:
        before = 0
    start = max(0, min(before - limit // 2, len(text) - limit))
    start, end = _from_word_to_word(text, start, start + limit, before)
    kept: list[tuple[str, bool]] = []
    at = 0
    for piece, marked in pieces:
        low, high = max(start - at, 0), min(end - at, len(piece))
        at += len(piece)
        if low < high:
            kept.append((piece[low:high], marked))
    head, tail = [(f"{CUT} ", False)] if start else [], [(f" {CUT}", False)] if end < len(text) else []
    return [*head, *_trimmed(kept), *tail]


def _from_word_to_word(text: str, start: int, end: int, mark: int) -> tuple[int, int]:
    """The cuts moved to the ends of words, so that the first mark stays; an endless word is cut all the same."""
    if start:
        later = text.find(" ", start - 1, mark)
        start = later + 1 if later >= 0 else start
    if end < len(text):
        earlier, later = text.rfind(" ", mark + 1, end + 1), f"{text} ".find(" ", end, end + LONGEST)
        end = next((at for at in (earlier, later) if at >= 0), end)
    return start, end


def _trimmed(pieces: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Without white space at either end."""
    kept = [p for p in pieces if p[0]]
    if kept:
        kept[0] = (kept[0][0].lstrip(), kept[0][1])
        kept[-1] = (kept[-1][0].rstrip(), kept[-1][1])
    return [p for p in kept if p[0]]
