"""Quotations: where words stand between quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

OPENING = re.compile("[«“„‘\"']")
MARKS = frozenset({"«", "»", "“", "”", '"'})
"""Tokens that open or close a quotation of words."""
PAIRS = {"«": "»", "“": "”", '"': '"', "„": "“", "‘": "'"}


@dataclass(frozen=True, order=True)
class Quote:
    """Character range in a passage's ``doc.text``, marks included; ``inner`` without them."""

    start: int
    end: int
    inner_start: int
    inner_end: int

    def inner(self, text: str) -> str:
        """The words quoted."""
        return text[self.inner_start : self.inner_end]

    def holds(self, char: int) -> bool:
        """True when a character stands inside."""
        return self.inner_start <= char < self.inner_end


@lru_cache(maxsize=256)
def find_quotes(text: str, language: str) -> tuple[Quote, ...]:
    """Outermost quotations in text order; one that is never closed runs to the end."""
    found: list[Quote] = []
    at = 0
    while (opening := OPENING.search(text, at)) is not None:
        at = opening.start()
        close = _closing(text, at, language)
        if close is None:
            at += 1
            continue
        start, end = at + 1, close
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if end > start:
            found.append(Quote(at, min(close + 1, len(text)), start, end))
        at = close + 1
    return tuple(found)


def _is_other_mark(text: str, at: int, i: int) -> bool:
    """True for the only straight mark behind ``“``, before the next one, where no ``”`` closes it."""
    if text[i] != '"':
        return False
    following = text.find("“", i)
    rest = text[at + 1 : following if following > 0 else len(text)]
    behind = text[i - 1 : i].strip() and not text[i + 1 : i + 2].isalnum()
    return bool(behind) and rest.count('"') == 1 and "”" not in rest


def _closes_wrongly(text: str, i: int) -> bool:
    """True for ``“`` typed where a quotation ends: behind a mark or a letter, before a blank: ``Abuja,“ he said``."""
    return text[i] == "“" and text[i - 1 : i].strip() != "" and not text[i + 1 : i + 2].strip()


def _closing(text: str, at: int, language: str) -> int | None:
    """Index of the mark that closes the one at ``at`` (the text's length where none does); None if none opens."""
    mark = text[at]
    single = mark == "'" and language == "en"
    if mark not in PAIRS and not single:
        return None
    if mark in "'‘" and ((at and text[at - 1].isalnum()) or at + 1 == len(text) or text[at + 1].isspace()):
        return None
    close = PAIRS.get(mark, "'")
    depth = 0
    for i in range(at + 1, len(text)):
        if mark == text[i] == "“" and _closes_wrongly(text, i):
            if depth == 0:
                return i
            depth -= 1
        elif text[i] == mark and close != mark:
            depth += 1
        elif text[i] == close or (mark == '"' and text[i] == "”") or (mark == "“" and _is_other_mark(text, at, i)):
            if close == "'" and i + 1 < len(text) and text[i + 1].isalnum():
                continue
            if depth == 0:
                return i
            depth -= 1
    introduced = text[:at].rstrip()[-1:] in ("", ":")  # goes on in the next paragraph
    return None if close == "'" or (close == mark and not introduced) else len(text)
