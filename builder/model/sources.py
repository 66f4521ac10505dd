"""Sources: an article as it was read, located and never changed. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

ArticleSlug = NewType("ArticleSlug", str)
"""Name of an article's page: ``belgorod-2023-05-22``; unique in an archive."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points of an article's source."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, source: str) -> str:
        """The words themselves."""
        return source[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """True when ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """True when the two share a character."""
        return self.start < other.end and other.start < self.end


class BlockKind(StrEnum):
    """What part of an article a block is."""

    TITLE = "title"
    """The headline, when it stands in the text."""
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    """An entry of a list."""
    QUOTE = "quote"
    """A quoted block of Markdown (``>``)."""
    POST = "post"
    """The text of an embedded post of a social network."""
    POST_AUTHOR = "post-author"
    """The line under it: ``– Dmitri (@wartranslated) 22 mai 2023``."""
    CELL = "cell"
    """A cell of a table."""
    DATELINE = "dateline"
    """What only dates or signs the article: ``Publié le 22 mai 2023``, ``Paris (AFP) –``."""
    NOTE = "note"
    """Furniture of the page it was pasted from: ``Lire aussi : …``, ``Publicité``, ``Photo : AFP``. Nothing is
    extracted from it; the page shows it small."""


@dataclass(frozen=True, slots=True, order=True)
class Block:
    """A stretch of running text as a reader sees it. Blocks do not overlap and stand in text order.

    A sentence never crosses a block; a repeated title is no block.
    """

    span: Span
    kind: BlockKind
    number: int
    """Paragraph number from 1, in text order; 0 for title, headings, datelines and notes.

    The author's line of a post has the number of its post."""

    @property
    def anchor(self) -> str:
        """Fragment of its address on the article's page: ``p4``; without a number, ``top``."""
        return f"p{self.number}" if self.number else "top"


@dataclass(frozen=True, slots=True)
class Post:
    """An embedded post of a social network, as pasted with an article."""

    span: Span
    """All of it, its author's line included."""
    text: Span
    """What it says, without the address of its picture."""
    author: Span | None
    """Who wrote it, as written: ``Dmitri (@wartranslated)``."""
    handle: str | None
    """``wartranslated``, without the @."""
    date: str | None
    """ISO day, when it is dated."""
    date_span: Span | None
    """The words that date it: ``22 mai 2023``. They are no event."""


class PublishedFrom(StrEnum):
    """How the date of publication is known, in the order in which they are tried."""

    FRONT_MATTER = "front-matter"
    FILE_NAME = "file-name"
    DATELINE = "dateline"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Article:
    """One source file, read and located, never changed."""

    slug: ArticleSlug
    path: str
    """Relative to the archive's root, with ``/``: ``articles/belgorod.txt``."""
    title: str
    title_span: Span | None
    """Where the title stands in the source; None when it comes from front matter or the file's name."""
    language: str
    """``fr`` or ``en``."""
    published: str | None
    """ISO day of publication (``2023-05-22``), or None: never guessed."""
    published_from: PublishedFrom | None
    published_span: Span | None
    """The words that gave the date, when they stand in the text or the front matter."""
    outlet: str | None
    url: str | None
    author: str | None
    summary: str | None
    rights: str | None
    """``full`` (or None) or ``excerpt``; any other words are shown as written."""
    source: str
    """The file's text: decoded, newlines ``\\n``, NFC, without a byte order mark."""
    prose: str
    """Same length as ``source``; each character is the source's where a reader reads it, else a space."""
    sha256: str
    """Of the file's bytes, hexadecimal."""
    blocks: tuple[Block, ...]
    posts: tuple[Post, ...]

    @property
    def page(self) -> str:
        """Address of its page, relative to the site's root."""
        return f"articles/{self.slug}/"

    @property
    def is_markdown(self) -> bool:
        """True for ``.md``; everything else is plain text."""
        return self.path.lower().endswith((".md", ".markdown"))

    def block_at(self, offset: int) -> Block | None:
        """The block that holds this offset, or None."""
        return next((b for b in self.blocks if b.span.start <= offset < b.span.end), None)

    def line_of(self, offset: int) -> int:
        """Line number of an offset, from 1."""
        return self.source.count("\n", 0, offset) + 1
