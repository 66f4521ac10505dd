"""Where a long text is broken into pages: between paragraphs, never behind a heading nor inside a post."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass

from markdown_it.token import Token

from builder.model import Article, BlockKind, EntityId, Link
from builder.pages.rights import is_excerpt
from builder.read.markdown import tokens

FIRST, NEXT = 75_000, 110_000
"""So many bytes of text stand on an article's first page, where much else does, and on each further one; about."""
PARAGRAPH = 105
"""Markup of a paragraph: its id, its number, the link of it."""
NAME, ROW = 80, 270
"""A name's link, and the row about it beside the text, once a page; its id comes to either."""
LISTS = frozenset({"bullet_list_open", "ordered_list_open"})


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stays together."""

    blocks: tuple[int, ...]
    """Of the article's blocks, by their index."""
    tokens: tuple[Token, ...] = ()
    """Of a Markdown article; an entry of a list between the list's own first and last."""
    list: int = -1
    """Which list it is an entry of, by where that begins; -1 for none."""
    entry: int = 0
    """Which of its entries, from 0."""


def text_pages(article: Article, links: Sequence[Link]) -> tuple[int, ...]:
    """For each block of an article the page that shows it, from 0; what is not shown counts to the first.

    ``links`` are its resolved mentions: a page names beside its text whom the text names.
    """
    first = tuple(0 for _ in article.blocks)
    whole = len(article.source.encode()) + PARAGRAPH * len(article.blocks)
    if is_excerpt(article) or whole + sum(NAME + ROW + 3 * len(k.entity) for k in links) <= FIRST:
        return first
    pieces = _pieces_of(tokens(article.source), article) if article.is_markdown else _paragraphs(article)
    names = _named(links, article)
    found = list(first)
    page, room = 0, FIRST
    beside: set[EntityId] = set()
    linked: set[EntityId] = set()
    for piece in _together(pieces, article):
        if any(article.blocks[i].kind is BlockKind.HEADING for i in piece.blocks):
            linked = set()
        here = {entity for i in piece.blocks for entity in names.get(i, ())}
        bare = _weight(article, piece)
        weight = bare + _names(here - linked, NAME) + _names(here - beside, ROW)
        if weight > room and room < (NEXT if page else FIRST):
            page, room, beside, linked = page + 1, NEXT, set(), set()
            weight = bare + _names(here, NAME + ROW)
        room -= weight
        beside |= here
        linked |= here
        for i in piece.blocks:
            found[i] = page
    return tuple(found)


def _names(entities: Iterable[EntityId], each: int) -> int:
    return sum(each + 2 * len(entity) for entity in entities)


def tokens_of(parsed: Sequence[Token], article: Article, pages: Sequence[int], page: int) -> list[Token]:
    """The tokens that stand on one page; a list that began on an earlier one goes on with its next number."""
    out: list[Token] = []
    here, last = 0, -1
    for piece in _pieces_of(parsed, article):
        # What holds no text (a rule, a block of code) stands behind what comes before it.
        here = pages[piece.blocks[0]] if piece.blocks else here
        if here != page:
            continue
        if piece.list >= 0 and piece.list == last:
            out.pop()
            out += piece.tokens[1:]
        else:
            out += [_going_on(piece.tokens[0], piece.entry), *piece.tokens[1:]]
        last = piece.list
    return out


def _going_on(opening: Token, entry: int) -> Token:
    """The first token of a piece; of a list, whose numbers go on from an earlier page's, with its number."""
    if opening.type != "ordered_list_open" or not entry:
        return opening
    going_on = copy(opening)
    going_on.attrs = {**opening.attrs, "start": int(opening.attrs.get("start", 1)) + entry}
    return going_on


def _paragraphs(article: Article) -> Iterator[_Piece]:
    """The pieces of a text without markup."""
    for i in range(len(article.blocks)):
        yield _Piece((i,))


def _pieces_of(parsed: Sequence[Token], article: Article) -> Iterator[_Piece]:
    """The pieces of a Markdown text: its elements, and the entries of its lists."""
    starts = [block.span.start for block in article.blocks]
    begin = depth = 0
    for at, token in enumerate(parsed):
        depth += token.nesting
        if depth:
            continue
        element = tuple(parsed[begin : at + 1])
        if element[0].type in LISTS:
            for entry, inner in enumerate(_entries(element)):
                yield _Piece(_blocks(inner, starts), (element[0], *inner, element[-1]), begin, entry)
        else:
            yield _Piece(_blocks(element, starts), element)
        begin = at + 1


def _entries(element: Sequence[Token]) -> Iterator[tuple[Token, ...]]:
    """What stands in a list, entry by entry."""
    begin, depth = 1, 0
    for at, token in enumerate(element[1:-1], 1):
        depth += token.nesting
        if not depth:
            yield tuple(element[begin : at + 1])
            begin = at + 1


def _blocks(found: Sequence[Token], starts: Sequence[int]) -> tuple[int, ...]:
    """The blocks whose words stand in some tokens; of notes, which stand at the end, theirs alone."""
    blocks: dict[int, None] = {}
    for token in found:
        placed = [child.meta["at"] for child in token.children or () if "at" in child.meta]
        if placed:
            first = max(bisect_right(starts, placed[0][0]) - 1, 0)
            blocks |= dict.fromkeys(range(first, bisect_left(starts, placed[-1][1])))
    return tuple(blocks)


def _together(pieces: Iterable[_Piece], article: Article) -> Iterator[_Piece]:
    """Headings with what they stand above, posts with the line that says whose they are.

    What holds no text stays with what comes before it.
    """
    waiting: _Piece | None = None
    for piece in pieces:
        kinds = {article.blocks[i].kind for i in piece.blocks}
        if waiting is None:
            waiting = piece
        elif not kinds or kinds == {BlockKind.POST_AUTHOR} or _is_heading(waiting, article):
            waiting = _Piece((*waiting.blocks, *piece.blocks), (*waiting.tokens, *piece.tokens))
        else:
            yield waiting
            waiting = piece
    if waiting is not None:
        yield waiting


def _is_heading(piece: _Piece, article: Article) -> bool:
    return bool(piece.blocks) and article.blocks[piece.blocks[-1]].kind is BlockKind.HEADING


def _named(links: Sequence[Link], article: Article) -> Mapping[int, tuple[EntityId, ...]]:
    """Whom each block names, by its index."""
    starts = [block.span.start for block in article.blocks]
    found: dict[int, list[EntityId]] = {}
    for link in links:
        found.setdefault(bisect_right(starts, link.mention.span.start) - 1, []).append(link.entity)
    return {i: tuple(entities) for i, entities in found.items()}


def _weight(article: Article, piece: _Piece) -> int:
    """Bytes of a piece on the page, without its links."""
    words = [token.content for token in piece.tokens] or [
        article.blocks[i].span.of(article.source) for i in piece.blocks
    ]
    return PARAGRAPH * len(piece.blocks) + sum(len(said.encode()) for said in words)
