"""Archives: what all articles say together, and the pages made of it. Standard library only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from builder.model.decisions import Correction, Verdict
from builder.model.findings import Claim, EventMention, Extraction, Kind, Mention, Role
from builder.model.sources import Article, Span

EntityId = NewType("EntityId", str)
"""Folder and slug of an entity's page: ``actors/vyacheslav-gladkov``; unique in an archive."""


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

    @property
    def span(self) -> Span:
        """Where the mention stands."""
        return self.mention.span


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
    language: str
    """The title's language, as an ISO 639-1 code: evidence may be in others."""
    dated_by: tuple[Correction, ...] = ()
    """Where the editors gave its date, why: one for each sentence that they dated, by file and line."""


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
    speaker_by: Correction | None = None
    """Where the editors say who speaks, why."""


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
    corrections: tuple[Correction, ...] = ()
    """What the editors corrected in it, by file and line; what fits nothing is not among them."""
    former: tuple[tuple[EntityId, EntityId], ...] = ()
    """Ids that the articles alone would give and that are none here, each with the entity it is now."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be rendered: front matter and Markdown (mostly HTML blocks)."""

    uri: str
    """``actors/vyacheslav-gladkov.md``, relative to the docs folder."""
    markdown: str
    updated: str | None = None
    """ISO day for the site map: from the articles, never from a clock."""
    own: Span | None = None
    """Where in ``markdown`` the editors' own text stands; the rest is ours."""


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
