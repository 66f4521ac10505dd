"""Days that stand alone on a line: what follows is told from that day on, as in a diary or a list of other articles."""

from __future__ import annotations

import re

from builder.dates.candidates import Candidate
from builder.dates.context import Words
from builder.dates.grammar import Grammar
from builder.dates.quotations import BLOCK

CLOCK = r"(?:\d{1,2}\s*[hH:.]\s*(?:\d{2})?)"
REST = re.compile(rf"[\s,.:|–—-]*(?:(?:à|at)?\s*{CLOCK}[\s,.:|–—-]*)?")


BREAKS = (BLOCK, "\n\n")


def heads(text: str, c: Candidate, words: Words, rules: Grammar) -> bool:
    """True for a day that a line has for itself, or with its author: ``4 octobre``, ``09-09-2025 By Exemple``."""
    rest = _rest(text, c, words)
    return rest is not None and (REST.fullmatch(rest) is not None or _signed(rest, rules))


def signs(text: str, c: Candidate, words: Words, rules: Grammar) -> bool:
    """True where such a line has its author."""
    rest = _rest(text, c, words)
    return rest is not None and _signed(rest, rules)


def _rest(text: str, c: Candidate, words: Words) -> str | None:
    """The rest of the line of a day that a block begins with; None elsewhere, and where the line may have been broken
    within a sentence: ``Le 4 octobre`` over ``Zed Exemple a``."""
    if not (words.has("day") or words.has("first")):
        return None
    start = max(at + len(mark) if (at := text.rfind(mark, 0, c.span.start)) >= 0 else 0 for mark in BREAKS)
    if text[start : c.span.start].strip():
        return None
    end = min((at for mark in BREAKS if (at := text.find(mark, c.span.end)) >= 0), default=len(text))
    line, mark, behind = text[c.span.end : end].partition("\n")
    return None if mark and (c.left or behind.lstrip()[:1].islower()) else line


def _signed(rest: str, rules: Grammar) -> bool:
    return rules.around["signed"].fullmatch(rest) is not None
