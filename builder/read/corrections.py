"""``corrections.yml``: what the editors correct in single sentences, each line signed and reasoned."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from builder.errors import ArticleError
from builder.model import Act, Correction, Kind
from builder.read import messages, yamlnodes
from builder.read.contradictions import folded
from builder.read.decisions import Judged, Texts, entries, missing, read_decisions, slug_of, texts
from builder.read.yamlnodes import Mistake

NEEDED = ("article", "sentence", "by", "reason")
"""A correction that nobody signs and explains is none."""
ACTS = ("hide", "date", "who", "speaker")
"""One of them says what is so."""
KEYS = ("article", "sentence", "words", *ACTS, "kind", "by", "reason")
HIDDEN = {act.value.removeprefix("hide-"): act for act in Act if act.value.startswith("hide-")}
KINDS = tuple(kind.value for kind in Kind)
NAMES = (Act.HIDE_NAME, Act.WHO)
"""What is said of a name, which the line has to give."""
DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


@dataclass(frozen=True, slots=True)
class Corrections:
    """What the editors correct."""

    corrections: tuple[Correction, ...]
    """In file order; entries with mistakes are not among them."""
    errors: tuple[ArticleError, ...]


def read_corrections(root: Path, path: Path) -> Corrections:
    """The corrections at ``path``, with all its errors; no file is none."""
    return Corrections(*read_decisions(root, path, corrected))


def corrected(source: str, path: str) -> Judged[Correction]:
    """The corrections of the file's text and every mistake in it."""
    try:
        nodes = entries(source, messages.CORRECTION_LIST)
    except Mistake as mistake:
        return (), (mistake,)
    found: dict[tuple[str, ...], Correction] = {}
    mistakes: list[Mistake] = []
    for node in nodes:
        correction, wrong = _entry(node, path)
        mistakes += wrong
        if correction is None:
            continue
        same = (correction.article, folded(correction.sentence), folded(correction.words), correction.act.value)
        first = found.setdefault(same, correction)
        if first is not correction:
            mistakes.append(Mistake(correction.line, messages.CORRECTION_TWICE.format(first=first.line)))
    return tuple(found.values()), tuple(mistakes)


def _entry(node: yaml.Node, path: str) -> tuple[Correction | None, list[Mistake]]:
    """One entry as a correction (None where it cannot be one), with its mistakes."""
    line = yamlnodes.line_of(node)
    if not isinstance(node, yaml.MappingNode):
        return None, [Mistake(line, messages.VERDICT_ENTRY.format(found=yamlnodes.what(node)))]
    found = texts(node, KEYS)
    if lines := missing(NEEDED, found):
        found.mistakes.append(Mistake(line, messages.CORRECTION_MISSING.format(missing=lines)))
    act, value = _act(found, line)
    if act in NAMES and "words" not in found.meant:
        found.mistakes.append(Mistake(line, messages.CORRECTION_WORDS))
    kind = _kind(found)
    if act not in (None, Act.WHO, Act.SPEAKER) and "kind" in found.values:
        found.mistakes.append(Mistake(found.lines["kind"], messages.CORRECTION_KIND_ALONE))
    if act is None or found.mistakes:
        return None, found.mistakes
    said = found.values
    article, sentence, words = slug_of(said["article"]), said["sentence"], said.get("words", "")
    return Correction(path, line, article, sentence, words, act, value, kind, said["by"], said["reason"]), []


def _act(found: Texts, line: int) -> tuple[Act | None, str]:
    """What the entry does, and its value; None where it does nothing, several things or none that can be done."""
    said = [key for key in ACTS if key in found.values]
    if not said:
        if not found.meant & set(ACTS):
            found.mistakes.append(Mistake(line, messages.CORRECTION_NO_ACT))
        return None, ""
    for key in said[1:]:
        found.mistakes.append(
            Mistake(found.lines[key], messages.CORRECTION_ACTS.format(first=said[0], key=key)),
        )
    key, value = said[0], found.values[said[0]]
    if key == "hide":
        return _hidden(found, value), ""
    if key == "date" and not _is_date(value):
        found.mistakes.append(Mistake(found.lines[key], messages.CORRECTION_DATE.format(value=value)))
    return Act(key), value


def _hidden(found: Texts, value: str) -> Act | None:
    """What is to be hidden."""
    if value.lower() in HIDDEN:
        return HIDDEN[value.lower()]
    guess = yamlnodes.guess(value, tuple(HIDDEN))
    text = messages.CORRECTION_HIDE_GUESS if guess else messages.CORRECTION_HIDE
    found.mistakes.append(Mistake(found.lines["hide"], text.format(value=value, guess=guess)))
    return None


def _kind(found: Texts) -> Kind | None:
    """``actor``, ``place`` or ``group``."""
    value = found.values.get("kind")
    if value is None or value.lower() in KINDS:
        return Kind(value.lower()) if value else None
    guess = yamlnodes.guess(value, KINDS)
    text = messages.LEDGER_KIND_GUESS if guess else messages.CORRECTION_KIND
    found.mistakes.append(Mistake(found.lines["kind"], text.format(value=value, guess=guess)))
    return None


def _is_date(value: str) -> bool:
    """True for EDTF as events have it: year, month or day, about then (``~``), or from one to another (``/``)."""
    parts = value.removesuffix("~").split("/")
    days = [_first_day(part) for part in parts]
    if len(parts) > 2 or None in days:
        return False
    return len(days) == 1 or str(days[0]) <= str(days[1])


def _first_day(text: str) -> date | None:
    """The first day of a year, month or day; None for what no calendar has."""
    match = DATE.fullmatch(text)
    try:
        return date(*(int(number or 1) for number in match.groups())) if match else None
    except ValueError:
        return None
