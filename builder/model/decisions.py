"""Decisions: what the editors wrote in entities.yml, claims.yml and corrections.yml. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from builder.model.findings import Kind
from builder.model.sources import ArticleSlug


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


class Act(StrEnum):
    """What a correction does with something that was found in a sentence."""

    HIDE_EVENT = "hide-event"
    HIDE_CLAIM = "hide-claim"
    HIDE_ROLE = "hide-role"
    HIDE_NAME = "hide-name"
    DATE = "date"
    """The event's date is another."""
    WHO = "who"
    """A name means another entity."""
    SPEAKER = "speaker"
    """Another says what is claimed."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One line of ``corrections.yml``: what an editor knows better of one sentence of one article."""

    path: str
    """The file, relative to the archive's root."""
    line: int
    """Line in the file, from 1."""
    article: ArticleSlug
    sentence: str
    """Words of the sentence, as the article has them: they outlive every rebuild; empty for a name that is meant
    wherever the article has it."""
    words: str
    """Words of what is meant in it; empty where there is but one."""
    act: Act
    value: str
    """For a date, its EDTF value; for who and speaker, a name; else empty."""
    kind: Kind | None
    """Of the entity that is named; None where the line leaves it open."""
    by: str
    """Who corrects."""
    reason: str
