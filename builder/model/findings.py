"""Findings: what one article says, each with the span it was found in. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from builder.model.sources import ArticleSlug, Span


class Kind(StrEnum):
    """What sort of thing an entity is."""

    ACTOR = "actor"
    PLACE = "place"
    GROUP = "group"

    @property
    def folder(self) -> str:
        """Folder of its pages: ``actors``, ``places``, ``groups``."""
        return f"{self.value}s"


HOUSE = "house"
"""Rule of a mention that is called like a person of its article and is a firm: its kind is its own, not that of the
name elsewhere."""

EITHER = "house or person"
"""Rule of a mention of a bare surname that is a person's and a firm's in its article, where nothing tells whose it is
there."""


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
    over: bool = False
    """True where the text tells that it is so no longer: ``maire de 2008 à 2014``, ``once a lawyer``."""


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
    hedged: bool = False
    """True where the text itself tells it as alleged, reported or seeming so."""


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
    timex: Span | None = None
    """The time expression that dates the saying, not what is said nor who says it; None where nothing does."""


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
    trouble: str = ""
    """What a rule stumbled over, where one did: nothing is found then."""
