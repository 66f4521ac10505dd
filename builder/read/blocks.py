"""From the text of an article to its blocks: title, datelines, headings, posts, paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, takewhile, zip_longest

from markdown_it.token import Token

from builder.model import Block, BlockKind, Post, Span
from builder.read import again, captions, datelines, markdown, notes, plain, posts, signed
from builder.read.drafts import Piece, key, same, squeezed, trimmed

TITLE_LENGTH = 220
HEADING_LENGTH = 90
HEADING_WORDS = 14
TOP = 6
"""Pieces among which the headline is looked for, furniture not counted."""
STANDFIRST = 9
"""Words from which on a line under a headline is a standfirst, no heading in the text."""
LINES = 14
"""Lines among which one that stands twice is the headline."""
LONGEST = 20_000
"""Characters of the longest block: what a model reads at once has to fit into memory."""
UNNUMBERED = (BlockKind.TITLE, BlockKind.HEADING, BlockKind.DATELINE, BlockKind.NOTE)
SENTENCE_END = re.compile(r"[.!?…][»”\"’)\]]*\s+")


@dataclass(frozen=True, slots=True)
class Laid:
    """A text laid out."""

    prose: str
    blocks: tuple[Block, ...]
    posts: tuple[Post, ...]
    title: str | None
    title_span: Span | None
    repeats: tuple[tuple[Span, Span], ...] = ()
    """Paragraphs that are no blocks because they stand there twice, each with where it stands first."""


def lay_plain(source: str, start: int, title: str | None, language: str) -> Laid:
    """A plain text's blocks, from ``start`` on; ``title`` is the one that front matter gives."""
    prose = plain.mask(source, start)
    return _lay(list(plain.pieces(prose, start)), prose, title, None, language)


def lay_markdown(source: str, title: str | None, language: str) -> Laid:
    """A Markdown text's blocks; ``title`` is the one that front matter gives."""
    parsed = markdown.tokens(source)
    prose = markdown.mask(source, markdown.runs_of(parsed, source))
    pieces, headline = _markdown_pieces(parsed, source, prose)
    return _lay(pieces, prose, title, headline, language)


def _markdown_pieces(parsed: list[Token], source: str, prose: str) -> tuple[list[Piece], str | None]:
    """Blocks that Markdown marks, and the words of its first top heading."""
    pieces: list[Piece] = []
    headline: str | None = None
    open_: list[str] = []
    for token in parsed:
        if token.nesting > 0:
            open_.append(token.type.removesuffix("_open") + (token.tag if token.type == "heading_open" else ""))
        elif token.nesting < 0:
            open_.pop()
        elif token.type == "inline":
            found = list(markdown.inline_runs(token, source))
            span = trimmed(prose, found[0].start, found[-1].end) if found else None
            if span is None:
                continue
            kind, sure = _markdown_kind(open_)
            if kind is BlockKind.TITLE:
                if headline is not None:
                    kind = BlockKind.HEADING
                else:
                    headline = markdown.shown(token)
            pieces.append(Piece(span, kind, sure))
    return sorted(pieces, key=lambda piece: piece.span), headline


def _markdown_kind(open_: list[str]) -> tuple[BlockKind, bool]:
    inner = open_[-1] if open_ else ""
    if inner == "headingh1" and len(open_) == 1:
        return BlockKind.TITLE, True
    if inner.startswith("heading") or inner == "admonition_title":
        return BlockKind.HEADING, True
    if inner in ("td", "th"):
        return BlockKind.CELL, True
    if "blockquote" in open_:
        return BlockKind.QUOTE, True
    if "list_item" in open_ or inner in ("dt", "dd") or "dd" in open_:
        return BlockKind.ITEM, True
    return BlockKind.PARAGRAPH, len(open_) > 1


def _lay(pieces: list[Piece], prose: str, given: str | None, headline: str | None, language: str) -> Laid:
    pieces, embedded = posts.split(pieces, prose, language)
    pieces = captions.once(notes.mark(pieces, prose), prose)
    pieces, title, title_span, repeats = _title(pieces, prose, given, headline)
    pieces = notes.mark_top(pieces, prose, title_span)
    pieces = _headings(signed.mark(pieces, prose), prose)
    twice = again.repeated(pieces, prose)
    pieces = [p for p in pieces if p.span not in {span for span, _ in twice}]
    for span in (*repeats, *(span for span, _ in twice)):
        prose = prose[: span.start] + re.sub(r"[^\n]", " ", span.of(prose)) + prose[span.end :]
    blocks: list[Block] = []
    number = 0
    for piece in pieces:
        for span in _bounded(piece.span, prose):
            author = piece.kind is BlockKind.POST_AUTHOR  # it is found at its post
            number += piece.kind not in UNNUMBERED and not author
            under = author and bool(blocks) and blocks[-1].kind is BlockKind.POST
            blocks.append(Block(span, piece.kind, 0 if piece.kind in UNNUMBERED or (author and not under) else number))
    return Laid(prose, tuple(blocks), embedded, title, title_span, twice)


def _title(
    pieces: list[Piece], prose: str, given: str | None, headline: str | None
) -> tuple[list[Piece], str | None, Span | None, list[Span]]:
    """The pieces with the title told apart and its repetitions taken out; the title, its place, the repetitions."""
    at = _title_at(pieces, prose, given, headline)
    if at is None:
        return pieces, given, None, []
    words = headline or squeezed(pieces[at].span.of(prose))
    span = pieces[at].span
    stays = given is None or same(given, words)
    kind = BlockKind.TITLE if stays else BlockKind.HEADING
    repeats = [
        p.span
        for i, p in enumerate(pieces[: at + LINES])
        if i != at and p.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and same(p.span.of(prose), words)
    ]
    kept = [Piece(span, kind, True) if i == at else p for i, p in enumerate(pieces) if p.span not in repeats]
    return kept, given or words, span if stays else None, repeats


def _title_at(pieces: list[Piece], prose: str, given: str | None, headline: str | None) -> int | None:
    """Which piece is the title: what Markdown says, what repeats, what front matter gives, or a first short line."""
    if headline is not None:
        return next(i for i, p in enumerate(pieces) if p.kind is BlockKind.TITLE)
    loose = [i for i, p in enumerate(pieces) if p.kind is BlockKind.PARAGRAPH and not p.sure]
    notes_before = list(accumulate((p.kind is BlockKind.NOTE for p in pieces), initial=0))
    top = [i for i in loose if i < TOP + notes_before[i]]
    for i in top:
        if given and same(_words(pieces[i], prose), given):
            return i
    lines = [i for i in top if not _dating(pieces[i], prose)]
    if not lines or any(not _over(p, prose) for p in pieces[: lines[0]]):
        return None
    if (again := _again(pieces, loose, prose)) is not None:
        return again
    over = len(list(takewhile(lambda i: notes.tops(_words(pieces[i], prose)), lines)))
    lines = lines[: 4 + over]
    first = _behind_sections(pieces, lines, prose)
    if _titles(pieces, first, prose) and not _only_section(pieces[first], prose):
        return first
    if _is_pointed(pieces, first, prose):
        return first
    short = [i for i in lines if len(pieces[i].span) <= 400]
    return next(
        (i for i in short for j in short if j > i and same(_words(pieces[i], prose), _words(pieces[j], prose))), None
    )


def _again(pieces: list[Piece], loose: list[int], prose: str) -> int | None:
    """A line that stands twice before the text, with other lines between: what a page repeats is its headline."""
    end = next((i for i, p in enumerate(pieces) if len(p.span) > TITLE_LENGTH), len(pieces))
    seen: dict[str, int] = {}
    for i in (i for i in loose[:LINES] if i < end):
        words = _words(pieces[i], prose)
        if len(words.split()) >= 4 and _titles(pieces, i, prose):
            first = seen.setdefault(key(words), i)
            if i > first + 1:
                return first
    return None


def _behind_sections(pieces: list[Piece], lines: list[int], prose: str) -> int:
    """Which line is the first that is more than a section's name; the last of the names where none is."""
    at = 0
    while at + 1 < len(lines) and _names_section(pieces[lines[at]], prose) and _titles(pieces, lines[at + 1], prose):
        at += 1
    return lines[at]


def _only_section(piece: Piece, prose: str) -> bool:
    """True for a section or a place that no headline follows."""
    words = _words(piece, prose)
    return notes.tops(words) or notes.is_place(words) or notes.is_edition(words)


def _over(piece: Piece, prose: str) -> bool:
    """True for what may stand over a headline: other lines, datelines, furniture, the entries of a trail."""
    words = _words(piece, prose)
    if piece.kind is BlockKind.ITEM:
        return len(words.split()) <= 4 or _dating(piece, prose)
    return piece.kind in (BlockKind.PARAGRAPH, BlockKind.NOTE) or _dating(piece, prose)


def _titles(pieces: list[Piece], i: int, prose: str) -> bool:
    """True for a short line without a full stop that text follows."""
    words = squeezed(_words(pieces[i], prose))
    followed = i + 1 < len(pieces) and pieces[i + 1].kind is not BlockKind.POST_AUTHOR
    return followed and len(words) <= TITLE_LENGTH and not re.search(r"[.,;:…][»”\"’)\]]*$", words)


def _is_pointed(pieces: list[Piece], i: int, prose: str) -> bool:
    """True for a headline that ends in a full stop: one sentence over a byline or a day, or over a standfirst, a long
    line without a full stop; before anything else it may be the text's first sentence."""
    words = squeezed(_words(pieces[i], prose))
    if i + 2 >= len(pieces) or len(words) > TITLE_LENGTH or not re.search(r"[^.…]\.[»”\"’)\]]*$", words):
        return False
    behind = pieces[i + 1]
    alone = pieces[i].kind is BlockKind.PARAGRAPH and not SENTENCE_END.search(words)
    lead = squeezed(_words(behind, prose))
    standfirst = _titles(pieces, i + 1, prose) and len(lead.split()) >= STANDFIRST and "\n" not in _words(behind, prose)
    loose = behind.kind is BlockKind.PARAGRAPH and not behind.sure
    return alone and loose and (_dating(behind, prose) or standfirst)


def _names_section(piece: Piece, prose: str) -> bool:
    """True for a word or three over the title: ``Bretagne``, ``News · Politics``."""
    words = _words(piece, prose)
    return (
        notes.tops(words)
        or notes.is_edition(words)
        or (len(words.split()) <= 3 and len(words) <= 40 and not re.search(r"[?!»”]$", words))
    )


def _words(piece: Piece, prose: str) -> str:
    return piece.span.of(prose)


def _dating(piece: Piece, prose: str) -> bool:
    words = piece.span.of(prose)
    return len(words) <= 300 and all(datelines.stands(w) for w in words.split("\n"))


def _headings(pieces: list[Piece], prose: str) -> list[Piece]:
    """The pieces with short lines that head a paragraph told apart."""
    return [
        Piece(p.span, BlockKind.HEADING, p.sure)
        if p.kind is BlockKind.PARAGRAPH and not p.sure and _heads(p, following, prose)
        else p
        for p, following in zip_longest(pieces, pieces[1:])
    ]


def _heads(piece: Piece, following: Piece | None, prose: str) -> bool:
    words = piece.span.of(prose)
    if following is None or "\n" in words:
        return False
    if following.kind in (BlockKind.POST_AUTHOR, BlockKind.DATELINE, BlockKind.NOTE):
        return False
    if len(words) > HEADING_LENGTH or len(words.split()) > HEADING_WORDS:
        return False
    letter = next((c for c in words if c.isalnum()), "")
    return bool(letter) and not letter.islower() and not re.search(r"[.!…,;:][»”\"’)\]]*$", words.strip())


def _bounded(span: Span, prose: str) -> Iterator[Span]:
    """The span, in parts at ends of sentences (else at spaces) when it is too long."""
    start = span.start
    while span.end - start > LONGEST:
        ends = [m.end() for m in SENTENCE_END.finditer(prose, start + LONGEST // 2, start + LONGEST)]
        stop = ends[-1] if ends else prose.rfind(" ", start + 1, start + LONGEST) + 1
        if stop <= start:
            stop = start + LONGEST
        if part := trimmed(prose, start, stop):
            yield part
        start = stop
    if part := trimmed(prose, start, span.end):
        yield part
