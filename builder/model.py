"""What an archive is made of: plain, frozen data. Standard library only.

Every span is a pair of code point offsets into ``Article.source``; for every fact,
``article.source[span.start:span.end]`` are the words it was found in. Collections are sorted tuples.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

ArticleSlug = NewType("ArticleSlug", str)
"""Name of an article's page: ``belgorod-2023-05-22``; unique in an archive."""

EntityId = NewType("EntityId", str)
"""Folder and slug of an entity's page: ``actors/vyacheslav-gladkov``; unique in an archive."""


class Kind(StrEnum):
    """What sort of thing an entity is."""

    ACTOR = "actor"
    PLACE = "place"
    GROUP = "group"

    @property
    def folder(self) -> str:
        """Folder of its pages: ``actors``, ``places``, ``groups``."""
        return f"{self.value}s"


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


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A span that names something. Not an entity: ``resolve`` says which."""

    article: ArticleSlug
    span: Span
    text: str
    kind: Kind
    rule: str
    """Name of the rule that found it."""


@dataclass(frozen=True, slots=True, order=True)
class Equation:
    """Two mentions of one article that it says are one thing: ``… russes (RDK)``, ``X, alias Y``."""

    article: ArticleSlug
    long: Span
    short: Span
    rule: str


@dataclass(frozen=True, slots=True, order=True)
class Role:
    """What an article says an actor is."""

    article: ArticleSlug
    span: Span
    text: str
    """``gouverneur de l’oblast de Belgorod``, without determiner."""
    mention: Span
    """The mention of the actor it is said of."""
    rule: str


class Precision(StrEnum):
    """How fine a value is."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, order=True)
class Timex:
    """A time expression."""

    article: ArticleSlug
    span: Span
    text: str
    value: str | None
    """EDTF: ``2023-05-22``, ``2023-05``, ``2023``, ``2022-03/2022-05``, ``2023-05~``; None when unresolved."""
    precision: Precision
    anchor: str | None
    """ISO day it is relative to; None when it needs none."""
    rule: str


@dataclass(frozen=True, slots=True, order=True)
class EventMention:
    """A sentence (or a part of one) that tells a happening at a date."""

    article: ArticleSlug
    span: Span
    """The clause that tells it; inside ``sentence``."""
    sentence: Span
    timex: Timex
    participants: tuple[Span, ...]
    """Mentions that take part, in text order."""
    title: str
    """A headline made of the sentence's own words."""
    rule: str


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """Something attributed to somebody: one for each speaker."""

    article: ArticleSlug
    span: Span
    """What is claimed."""
    sentence: Span
    """The sentence (or sentences, where a quotation runs on) it stands in."""
    speaker_span: Span | None
    """The article's words for who speaks: ``Gladkov``, ``il``, ``les deux groupes``."""
    speaker: Span | None
    """The mention in this article that names the speaker; None where nobody is named."""
    cue: Span
    """The words that attribute: ``a affirmé``, ``selon``."""
    quote: Span | None
    """Words given as the speaker's own, without their quotation marks."""
    direct: bool
    """True when the content is a quotation."""
    hedged: bool
    """True when the text itself marks it as unverified, disputed or alleged."""
    denies: bool
    """True when the speaker denies the content: ``a démenti``, ``rejects``."""
    confirms: bool
    """True when the speaker confirms it: ``a confirmé``."""
    rule: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one article says, found by rules on that article alone."""

    article: ArticleSlug
    mentions: tuple[Mention, ...]
    equations: tuple[Equation, ...]
    roles: tuple[Role, ...]
    timexes: tuple[Timex, ...]
    events: tuple[EventMention, ...]
    undated: tuple[EventMention, ...]
    """Happenings whose time expression has no value (``timex.value is None``)."""
    claims: tuple[Claim, ...]
    sentences: tuple[Span, ...]
    """Every sentence of its prose, in text order."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One line of ``entities.yml``: an editor's decision."""

    line: int
    """Line in the file, from 1."""
    name: str | None
    """Canonical name; None for a ``distinct`` line."""
    kind: Kind | None
    """None for ``kind: none`` (``rejected``) and where the line leaves it open."""
    rejected: bool
    """True for ``kind: none``: this name is never an entity."""
    aliases: tuple[str, ...]
    description: str | None
    wikidata: str | None
    """``Q…``"""
    location: tuple[float, float] | None
    """Latitude, longitude in degrees."""
    distinct: tuple[str, ...]
    """Names that are never one entity; empty for other lines."""


@dataclass(frozen=True, slots=True, order=True)
class Verdict:
    """One line of ``claims.yml``: what an editor holds of a claim."""

    path: str
    """The file, relative to the archive's root."""
    line: int
    """Line in the file, from 1."""
    article: ArticleSlug
    claim: str
    """Words of the claim, as the article has them: they outlive every rebuild, a number would not."""
    verdict: str
    """In the editor's words: ``faux``, ``confirmé par les images``."""
    by: str
    """Who judges."""
    reason: str
    date: str
    """ISO day of the verdict."""


@dataclass(frozen=True, slots=True, order=True)
class Alias:
    """Another form of an entity's name, and why it is held to be one."""

    text: str
    reason: str
    """Name of the rule that joined it: ``ledger``, ``surname``, ``transliteration``, ``article``, …"""
    weak: bool
    """A weak alias never matches alone."""


@dataclass(frozen=True, slots=True)
class Location:
    """Where a place is, and how that is known."""

    latitude: float
    longitude: float
    """Degrees."""
    source: str
    """``ledger`` or ``gazetteer``."""


@dataclass(frozen=True, slots=True)
class Entity:
    """What mentions name."""

    id: EntityId
    kind: Kind
    name: str
    aliases: tuple[Alias, ...]
    roles: tuple[Role, ...]
    """As the articles state them, newest first, then by text."""
    location: Location | None
    chain: tuple[str, ...]
    """For a place, what it lies in, from near to far: ``district de Grayvoron``, ``Russie``. Names only."""
    within: EntityId | None
    """The nearest entity of this archive that it lies in."""
    description: str | None
    """Written by the editors."""
    wikidata: str | None
    namesakes: tuple[EntityId, ...]
    """Other entities that share a name with it."""

    @property
    def slug(self) -> str:
        return self.id.split("/", 1)[1]

    @property
    def page(self) -> str:
        """Address of its page, relative to the site's root."""
        return f"{self.id}/"


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Which entity a mention names, and why."""

    mention: Mention
    entity: EntityId
    reason: str


@dataclass(frozen=True, slots=True)
class Event:
    """One happening, told by one or more articles."""

    id: str
    """``2023-05-22-opération-…``: unique, stable, a fragment on the timeline's page."""
    date: str
    """EDTF, as precise as the words."""
    title: str
    evidence: tuple[EventMention, ...]
    entities: tuple[EntityId, ...]


class Status(StrEnum):
    """How far a claim is supported in the archive; no verdict of ours."""

    ATTRIBUTED = "attributed"
    HEDGED = "hedged"
    CONFIRMED = "confirmed"
    DENIED = "denied"
    JUDGED = "judged"


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim with its speaker resolved."""

    id: str
    """Unique; a fragment on the claims page."""
    claim: Claim
    speaker: EntityId | None
    about: tuple[EntityId, ...]
    """Entities named in its content."""
    date: str | None
    """EDTF of when it was said: the words' own date, else the article's."""
    status: Status
    answers: tuple[str, ...] = ()
    """Ids of the statements that expressly deny it (status denied) or confirm it (status confirmed)."""
    verdict: Verdict | None = None
    """What an editor holds of it (status judged)."""


@dataclass(frozen=True, slots=True)
class Archive:
    """Everything that the pages are made of."""

    articles: tuple[Article, ...]
    """By date of publication, newest first, undated last; then by slug."""
    extractions: tuple[Extraction, ...]
    """In the order of ``articles``."""
    entities: tuple[Entity, ...]
    """By id."""
    links: tuple[Link, ...]
    """By article and span."""
    events: tuple[Event, ...]
    """By date."""
    statements: tuple[Statement, ...]
    """By article and span."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be rendered: front matter and Markdown (mostly HTML blocks)."""

    uri: str
    """``actors/vyacheslav-gladkov.md``, relative to the docs folder."""
    markdown: str
    updated: str | None = None
    """ISO day for the site map: from the articles, never from a clock."""


@dataclass(frozen=True, slots=True)
class Asset:
    """A file to be copied as it is."""

    uri: str
    content: bytes


def sort_key_of_date(value: str) -> tuple[str, str]:
    """Order of EDTF values: by start, coarser first (a year stands before its months)."""
    start, _, end = value.replace("~", "").partition("/")
    return start, end


def by_id(entities: Iterable[Entity]) -> dict[EntityId, Entity]:
    """Entities by their id."""
    return {e.id: e for e in entities}
