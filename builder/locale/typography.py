"""Spaces where a line must not break, and apostrophes. Same length in, same length out: no word is changed."""

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
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")


def no_break(text: str, language: str) -> str:
    """``text`` with no-break spaces in place of ordinary ones, as the language's typography asks.

    Only spaces that are there are changed, each for one other, so that offsets and words stay.
    """
    for pattern, space in (*_FRENCH, *_ANY) if language == "fr" else _ANY:
        text = pattern.sub(space, text)
    return text


def typeset(text: str, language: str) -> str:
    """A title or a line of ours as it is printed: ``no_break``, and typographic apostrophes between letters.

    What is quoted keeps the apostrophes of its source.
    """
    return _APOSTROPHE.sub("’", no_break(text, language))
