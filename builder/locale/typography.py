"""Spaces where a line must not break. Same length in, same length out: no word is changed."""

from __future__ import annotations

import re

NO_BREAK = "\u00a0"
NARROW = "\u202f"

_FRENCH: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<=«)[ \u202f]|[ \u202f](?=»)| (?=:(?!//))"), NO_BREAK),
    (re.compile(r"[ \u00a0](?=[;?!])"), NARROW),
    (re.compile(r"(?<=\bM\.) (?=\w)|(?<=\bMme) (?=\w)|(?<=\bMM\.) (?=\w)"), NO_BREAK),
)
_ANY: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<=¶) (?=[\d{])|(?<=\{n\}) "), NO_BREAK),
    (re.compile(r"(?<=\d) (?=[%€$£°])"), NO_BREAK),
)


def no_break(text: str, language: str) -> str:
    """``text`` with no-break spaces in place of ordinary ones, as the language's typography asks.

    Only spaces that are there are changed, each for one other, so that offsets and words stay.
    """
    for pattern, space in (*_FRENCH, *_ANY) if language == "fr" else _ANY:
        text = pattern.sub(space, text)
    return text
