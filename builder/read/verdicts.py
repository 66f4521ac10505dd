"""``claims.yml``: what the editors hold of single claims, each line signed, dated and reasoned."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from builder import yamlnodes
from builder.errors import ArticleError
from builder.model import Verdict
from builder.read import messages
from builder.read.decisions import Judged, Texts, entries, missing, read_decisions, slug_of, texts
from builder.yamlnodes import Mistake

KEYS = ("article", "claim", "verdict", "by", "reason", "date")
"""Every one is needed: a verdict that nobody signs, dates and reasons is none."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What the editors hold of claims."""

    verdicts: tuple[Verdict, ...]
    """In file order; entries with mistakes are not among them."""
    errors: tuple[ArticleError, ...]


def read_verdicts(root: Path, path: Path) -> Verdicts:
    """The verdicts at ``path``, with all its errors; no file is none."""
    return Verdicts(*read_decisions(root, path, judged))


def judged(source: str, path: str) -> Judged[Verdict]:
    """The verdicts of the file's text and every mistake in it."""
    try:
        nodes, refused = entries(source, messages.VERDICT_LIST)
    except Mistake as mistake:
        return (), (mistake,)
    first: dict[tuple[str, str], int] = {}
    verdicts: list[Verdict] = []
    mistakes = list(refused)
    for node in nodes:
        line = yamlnodes.line_of(node)
        if yamlnodes.is_refused(node):
            continue
        if not isinstance(node, yaml.MappingNode):
            mistakes.append(Mistake(line, messages.VERDICT_ENTRY.format(found=yamlnodes.what(node))))
            continue
        found = texts(node, KEYS)
        if {"article", "claim"} <= set(found.values):
            same = (slug_of(found.values["article"]), found.values["claim"].casefold())
            if (before := first.setdefault(same, line)) != line:
                found.mistakes.append(Mistake(line, messages.VERDICT_TWICE.format(first=before)))
        verdict = _verdict(found, path, line)
        mistakes += found.mistakes
        if verdict is not None:
            verdicts.append(verdict)
    return () if refused else tuple(verdicts), tuple(mistakes)


def _verdict(found: Texts, path: str, line: int) -> Verdict | None:
    """One entry as a verdict; None where it has a mistake, which is noted."""
    day = found.values.get("date")
    if day is not None and not _is_day(day):
        found.mistakes.append(Mistake(found.lines["date"], messages.VERDICT_DATE.format(value=day)))
    if lines := missing(KEYS, found):
        found.mistakes.append(Mistake(line, messages.VERDICT_MISSING.format(missing=lines)))
    if found.mistakes:
        return None
    said = dict(found.values)
    return Verdict(path, line, slug_of(said.pop("article")), **said)


def _is_day(text: str) -> bool:
    try:
        return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None and bool(date.fromisoformat(text))
    except ValueError:
        return False
