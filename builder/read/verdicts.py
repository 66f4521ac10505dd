"""``claims.yml``: what the editors hold of single claims, each line signed, dated and reasoned."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from builder.errors import ArticleError
from builder.model import Verdict
from builder.read import messages, yamlnodes
from builder.read.decisions import Judged, entries, missing, read_decisions, slug_of, texts
from builder.read.yamlnodes import Mistake

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
        nodes = entries(source, messages.VERDICT_LIST)
    except Mistake as mistake:
        return (), (mistake,)
    found: dict[tuple[str, str], Verdict] = {}
    mistakes: list[Mistake] = []
    for node in nodes:
        verdict, wrong = _entry(node, path)
        mistakes += wrong
        if verdict is None:
            continue
        first = found.setdefault((verdict.article, verdict.claim.casefold()), verdict)
        if first is not verdict:
            mistakes.append(Mistake(verdict.line, messages.VERDICT_TWICE.format(first=first.line)))
    return tuple(found.values()), tuple(mistakes)


def _entry(node: yaml.Node, path: str) -> tuple[Verdict | None, list[Mistake]]:
    """One entry as a verdict (None where it cannot be one), with its mistakes."""
    line = yamlnodes.line_of(node)
    if not isinstance(node, yaml.MappingNode):
        return None, [Mistake(line, messages.VERDICT_ENTRY.format(found=yamlnodes.what(node)))]
    found = texts(node, KEYS)
    day = found.values.get("date")
    if day is not None and not _is_day(day):
        found.mistakes.append(Mistake(found.lines["date"], messages.VERDICT_DATE.format(value=day)))
    if lines := missing(KEYS, found):
        found.mistakes.append(Mistake(line, messages.VERDICT_MISSING.format(missing=lines)))
    if found.mistakes:
        return None, found.mistakes
    return Verdict(path, line, slug_of(found.values.pop("article")), **found.values), []


def _is_day(text: str) -> bool:
    try:
        return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None and bool(date.fromisoformat(text))
    except ValueError:
        return False
