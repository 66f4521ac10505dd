"""``corrections.yml``: what the editors correct in single sentences, or of a name in a whole article, each line signed
and reasoned."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from builder import yamlnodes
from builder.errors import ArticleError
from builder.model import Act, Correction, Kind
from builder.read import messages
from builder.read.contradictions import folded
from builder.read.decisions import Judged, Texts, entries, missing, read_decisions, slug_of, texts
from builder.yamlnodes import Mistake

NEEDED = ("article", "sentence", "by", "reason")
"""A correction that nobody signs and explains is none."""
ACTS = ("hide", "date", "who", "speaker")
"""One of them says what is so."""
KEYS = ("article", "sentence", "words", *ACTS, "kind", "by", "reason")
HIDDEN = {act.value.removeprefix("hide-"): act for act in Act if act.value.startswith("hide-")}
KINDS = tuple(kind.value for kind in Kind)
NAMES = (Act.HIDE_NAME, Act.WHO)
"""What is said of a name, which the line has to give."""
WHAT = {act: act.value.removeprefix("hide-") for act in Act} | {
    Act.DATE: "event",
    Act.WHO: "name",
    Act.SPEAKER: "claim",
}
"""What each act corrects."""
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
        nodes, refused = entries(source, messages.CORRECTION_LIST)
    except Mistake as mistake:
        return (), (mistake,)
    first: dict[tuple[str, ...], int] = {}
    corrections: list[Correction] = []
    mistakes = list(refused)
    for node in nodes:
        line = yamlnodes.line_of(node)
        if yamlnodes.is_refused(node):
            continue
        if not isinstance(node, yaml.MappingNode):
            mistakes.append(Mistake(line, messages.VERDICT_ENTRY.format(found=yamlnodes.what(node))))
            continue
        found = texts(node, KEYS)
        acts = _acts(found, line)
        kind = _checked(found, line, acts)
        twice = False
        for act in acts:
            before = first.setdefault(_same(found, act), line)
            if before != line and "article" in found.values:
                twice = True
                found.mistakes.append(Mistake(line, messages.CORRECTION_TWICE.format(first=before, what=WHAT[act])))
        mistakes += found.mistakes
        if acts and not found.mistakes and not twice:
            corrections.append(_correction(found, path, line, acts[0], kind))
    return () if refused else tuple(corrections), tuple(mistakes)


def _same(found: Texts, act: Act) -> tuple[str, ...]:
    """What two entries that correct the same have in common."""
    said = found.values
    words = (folded(said.get(key, "")) for key in ("sentence", "words"))
    return slug_of(said.get("article", "")), *words, act.value


def _correction(found: Texts, path: str, line: int, act: Act, kind: Kind | None) -> Correction:
    """An entry without mistakes."""
    said = found.values
    value = "" if "hide" in said else said[act.value]
    article, sentence, words = slug_of(said["article"]), said.get("sentence", ""), said.get("words", "")
    return Correction(path, line, article, sentence, words, act, value, kind, said["by"], said["reason"])


def _checked(found: Texts, line: int, acts: list[Act]) -> Kind | None:
    """The entry's kind; notes what it lacks, and what does not belong to what it does."""
    whole = set(acts) & set(NAMES) and "words" in found.meant  # all of an article's mentions of a name
    if lines := missing([key for key in NEEDED if not (whole and key == "sentence")], found):
        found.mistakes.append(Mistake(line, messages.CORRECTION_MISSING.format(missing=lines)))
    if set(acts) & set(NAMES) and "words" not in found.meant:
        found.mistakes.append(Mistake(line, messages.CORRECTION_WORDS))
    if "kind" in found.values and found.meant & set(ACTS) and not found.meant & {"who", "speaker"}:
        found.mistakes.append(Mistake(found.lines["kind"], messages.CORRECTION_KIND_ALONE))
        return None
    return _kind(found)


def _acts(found: Texts, line: int) -> list[Act]:
    """What the entry does, one thing if it is right; every other, and each that cannot be done, is a mistake."""
    said = [key for key in ACTS if key in found.values]
    if not found.meant & set(ACTS):
        found.mistakes.append(Mistake(line, messages.CORRECTION_NO_ACT))
    for key in said[1:]:
        found.mistakes.append(
            Mistake(found.lines[key], messages.CORRECTION_ACTS.format(first=said[0], key=key)),
        )
    if "date" in said and not _is_date(value := found.values["date"]):
        found.mistakes.append(Mistake(found.lines["date"], messages.CORRECTION_DATE.format(value=value)))
    acts = [_hidden(found, found.values[key]) if key == "hide" else Act(key) for key in said]
    return [act for act in acts if act is not None]


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
