"""Gold as data: what a careful reader finds in one article."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

KINDS = {"actors": "actor", "places": "place", "groups": "group"}
LEADING = re.compile(r"(?:(?:l'|d'|de l')|(?:le|la|les|du|des|de la|the) )")


def folded(text: str) -> str:
    """Words as they are compared: one apostrophe, single blanks, no capitals."""
    text = unicodedata.normalize("NFC", text).translate({0x2019: "'", 0x02BC: "'"})
    return " ".join(text.split()).casefold()


def bare(text: str) -> str:
    """A name as it is compared: folded, without leading articles and without the @ of a handle."""
    name = folded(text)
    while match := LEADING.match(name):
        name = name[match.end() :]
    return name.lstrip("@")


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """A person, place or group that must be found."""

    id: str
    kind: str
    name: str
    forms: frozenset[str]
    """Bare, the name included."""
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """A dated happening."""

    date: str
    timex: str
    cue: str


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """Something that somebody is reported to say."""

    speaker: str | None
    speaker_text: str
    verb: str
    cue: str


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """All that must be found in one article."""

    stem: str
    """Of the article's file."""
    entities: tuple[GoldEntity, ...]
    optional: Mapping[str, frozenset[str]]
    """Names of arguable kind, bare, by their id (empty where they have none)."""
    free: frozenset[str]
    """Bare names that count for nothing, found or not."""
    events: tuple[GoldEvent, ...]
    claims: tuple[GoldClaim, ...]


def read(path: Path) -> GoldArticle | None:
    """The gold of one file; None when it is something else."""
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(document, dict) or "actors" not in document:
        return None
    either = document.get("either") or []
    ignored = [f for e in document.get("ignore") or [] for f in (e["forms"] if isinstance(e, dict) else [e])]
    return GoldArticle(
        stem=path.stem,
        entities=tuple(_entity(e, kind) for key, kind in KINDS.items() for e in document.get(key) or []),
        optional={e["id"]: frozenset(map(bare, e["forms"])) for e in either if "id" in e},
        free=frozenset(map(bare, (*ignored, *(f for e in either for f in e["forms"])))),
        events=tuple(GoldEvent(e["date"], e["timex"], e["cue"]) for e in document.get("events") or []),
        claims=tuple(
            GoldClaim(c["speaker"], c["speaker_text"], c["verb"], c["cue"]) for c in document.get("claims") or []
        ),
    )


def read_folder(folder: Path) -> tuple[GoldArticle, ...]:
    """The gold of a folder, by name."""
    return tuple(gold for path in sorted(folder.glob("*.yml")) if (gold := read(path)))


def _entity(entry: Mapping[str, Any], kind: str) -> GoldEntity:
    forms = frozenset(map(bare, (*entry["forms"], entry["name"])))
    return GoldEntity(entry["id"], kind, entry["name"], forms, tuple(entry.get("roles") or ()))
