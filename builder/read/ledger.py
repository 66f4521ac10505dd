"""``entities.yml``: the editors' decisions, each with its line; and every contradiction among them."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from builder import yamlnodes
from builder.errors import ArticleError
from builder.model import Judgement, Kind
from builder.read import messages
from builder.read.contradictions import contradictions, folded
from builder.read.decisions import Judged, read_decisions
from builder.read.decisions import entries as entries_of
from builder.yamlnodes import Mistake

KEYS = ("name", "kind", "aliases", "description", "wikidata", "location", "distinct")
KINDS = (*(kind.value for kind in Kind), "none")
BARE = ("aliases", "description", "wikidata", "location")
"""Keys that say something of an entity that exists."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the editors decided."""

    judgements: tuple[Judgement, ...]
    """In file order; entries with mistakes are not among them."""
    errors: tuple[ArticleError, ...]


def read_ledger(root: Path, path: Path) -> Ledger:
    """The ledger at ``path``, with all its errors; no file is an empty ledger."""
    return Ledger(*read_decisions(root, path, judge))


def judge(source: str, path: str = "") -> Judged[Judgement]:
    """The judgements of a ledger's text and every mistake in it."""
    try:
        nodes, refused = entries_of(source, messages.LEDGER_LIST)
    except Mistake as mistake:
        return (), (mistake,)
    entries = [_Entry(node) for node in nodes]
    good = tuple(entry.judgement for entry in entries if entry.judgement is not None and not entry.mistakes)
    readable = tuple(entry.judgement for entry in entries if entry.judgement is not None)
    own = [*refused, *(mistake for entry in entries for mistake in entry.mistakes)]
    lines = {(entry.line, name): line for entry in entries for name, line in entry.lines.items()}
    against = contradictions(readable, lines)
    wrong = {judgement.line for judgement, _ in against}
    # What is refused may have been a part of any entry.
    kept = () if refused else tuple(j for j in good if j.line not in wrong)
    return kept, (*own, *(mistake for _, mistake in against))


class _Entry:
    """One entry of the ledger as a judgement (None where it cannot be one), with its mistakes."""

    def __init__(self, node: yaml.Node) -> None:
        self.mistakes: list[Mistake] = []
        self.lines: dict[str, int] = {}
        self.judgement: Judgement | None = None
        self.line = yamlnodes.line_of(node)
        if yamlnodes.is_refused(node):
            return
        if not isinstance(node, yaml.MappingNode):
            self.wrong(self.line, messages.LEDGER_ENTRY.format(found=yamlnodes.what(node)))
            return
        self.mistakes += yamlnodes.repeated(node)
        self.values: dict[str, tuple[int, yaml.Node]] = {}
        self.misspelt: set[str] = set()
        for key, line, value in yamlnodes.pairs(node):
            if key not in KEYS:
                self.wrong(line, yamlnodes.unknown_key(key, KEYS))
                self.misspelt.add(yamlnodes.guess(key, KEYS) or "")
            elif yamlnodes.is_refused(value):
                self.misspelt.add(key)
            elif not yamlnodes.is_null(value) or key == "name":
                self.values.setdefault(key, (line, value))
        self.judgement = self.distinct() if {"distinct"} & {*self.values, *self.misspelt} else self.entity()

    def wrong(self, line: int, message: str) -> None:
        self.mistakes.append(Mistake(line, message))

    def distinct(self) -> Judgement | None:
        """``distinct: [A, B]``."""
        for key, (line, _) in self.values.items():
            if key != "distinct":
                self.wrong(line, messages.LEDGER_DISTINCT_MORE.format(key=key))
        names = self.texts("distinct")
        if names is not None and len({folded(name) for name in names}) < 2:
            self.wrong(self.values["distinct"][0], messages.LEDGER_DISTINCT_TWO)
            return None
        return None if names is None else Judgement(self.line, None, None, False, (), None, None, None, names)

    def entity(self) -> Judgement | None:
        """``name: …`` with what is said of it."""
        if "name" not in self.values and "name" not in self.misspelt:
            self.wrong(self.line, messages.LEDGER_NO_NAME)
        name = self.text("name")
        kind = self.kind()
        aliases = self.texts("aliases") or ()
        description, wikidata, location = self.text("description"), self.wikidata(), self.location()
        if kind == "none":
            for key in BARE:
                if key in self.values and key != "aliases":
                    self.wrong(self.values[key][0], messages.LEDGER_REJECTED_MORE.format(key=key))
        elif kind not in (None, Kind.PLACE.value) and "location" in self.values:
            self.wrong(self.values["location"][0], messages.LEDGER_LOCATION_KIND.format(kind=kind))
        if name is None:
            return None
        return Judgement(
            line=self.line,
            name=name,
            kind=Kind(kind) if kind and kind != "none" else None,
            rejected=kind == "none",
            aliases=tuple(dict.fromkeys(alias for alias in aliases if alias != name)),
            description=description,
            wikidata=wikidata,
            location=location,
            distinct=(),
        )

    def text(self, key: str) -> str | None:
        """One text, white space made single spaces."""
        if key not in self.values:
            return None
        line, node = self.values[key]
        text = yamlnodes.text_of(node)
        if text is None or yamlnodes.is_null(node):
            self.wrong(line, messages.LEDGER_TEXT.format(key=key, found=yamlnodes.what(node)))
            return None
        if not text:
            self.wrong(line, messages.LEDGER_EMPTY.format(key=key))
            return None
        return " ".join(text.split())

    def texts(self, key: str) -> tuple[str, ...] | None:
        """A list of texts."""
        if key not in self.values:
            return None
        line, node = self.values[key]
        if not isinstance(node, yaml.SequenceNode):
            self.wrong(line, messages.LEDGER_LIST_OF_TEXTS.format(key=key, found=yamlnodes.what(node)))
            return None
        found: list[str] = []
        for part in node.value:
            text = yamlnodes.text_of(part)
            if yamlnodes.is_refused(part):
                continue
            if text is None:
                text_line = yamlnodes.line_of(part)
                self.wrong(text_line, messages.LEDGER_LIST_PART.format(key=key, found=yamlnodes.what(part)))
            elif not text or yamlnodes.is_null(part):
                self.wrong(yamlnodes.line_of(part), messages.LEDGER_EMPTY.format(key=key))
            else:
                found.append(" ".join(text.split()))
                self.lines.setdefault(folded(text), yamlnodes.line_of(part))
        return tuple(found)

    def kind(self) -> str | None:
        """``actor``, ``place``, ``group`` or ``none``."""
        value = self.text("kind")
        if value is None or value.lower() in KINDS:
            return value and value.lower()
        guess = yamlnodes.guess(value, KINDS)
        text = messages.LEDGER_KIND_GUESS if guess else messages.LEDGER_KIND
        self.wrong(self.values["kind"][0], text.format(value=value, guess=guess))
        return None

    def wikidata(self) -> str | None:
        """``Q42``."""
        value = self.text("wikidata")
        if value is None or re.fullmatch(r"Q[1-9]\d{0,11}", value):
            return value
        self.wrong(self.values["wikidata"][0], messages.LEDGER_WIKIDATA.format(value=value))
        return None

    def location(self) -> tuple[float, float] | None:
        """Latitude and longitude in degrees."""
        if "location" not in self.values:
            return None
        line, node = self.values["location"]
        numbers = [_number(part) for part in node.value] if isinstance(node, yaml.SequenceNode) else []
        if len(numbers) != 2 or None in numbers:
            found = yamlnodes.what(node) if not numbers else ", ".join(str(yamlnodes.text_of(p)) for p in node.value)
            self.wrong(line, messages.LEDGER_LOCATION.format(found=found))
            return None
        latitude, longitude = (number for number in numbers if number is not None)
        if abs(latitude) > 90:
            self.wrong(line, messages.LEDGER_LATITUDE.format(value=f"{latitude:g}"))
        if abs(longitude) > 180:
            self.wrong(line, messages.LEDGER_LONGITUDE.format(value=f"{longitude:g}"))
        return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _number(node: yaml.Node) -> float | None:
    text = yamlnodes.text_of(node)
    try:
        value = float(text) if text and re.fullmatch(r"[-+]?\d+(?:\.\d*)?", text) else math.nan
    except ValueError:
        return None
    return value if math.isfinite(value) else None
