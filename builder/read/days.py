"""Complete days in words and figures: day, month and year, nothing less and nothing relative."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from builder.data import load
from builder.model import Span


@cache
def languages() -> tuple[str, ...]:
    """Codes of the languages that can be read (those with a word list), French first."""
    found = {folder.name for folder in files("builder.data").iterdir() if folder.joinpath("reading.yml").is_file()}
    return tuple(sorted(found, key=lambda code: (code != "fr", code != "en", code)))


@cache
def listed(key: str) -> tuple[str, ...]:
    """One list of words over all languages, longest first (pasted pages mix languages)."""
    return tuple(sorted({w for code in languages() for w in load(f"{code}/reading")[key]}, key=lambda w: (-len(w), w)))


def either(words: tuple[str, ...]) -> str:
    """A regular expression for one of the words; any apostrophe will do."""
    return "|".join(re.escape(w).replace("'", "['’]").replace(r"\ ", r"\s+") for w in words)


@dataclass(frozen=True, slots=True)
class Day:
    """A complete day and where it stands."""

    span: Span
    value: str
    """ISO."""
    weekday: bool
    """True when the weekday is named with it."""


@cache
def _months() -> dict[str, int]:
    return {
        name: number
        for code in languages()
        for number, names in enumerate(load(f"{code}/reading")["months"], 1)
        for name in names
    }


@cache
def pattern() -> re.Pattern[str]:
    """A complete day in any of the languages."""
    month = rf"(?:{either(tuple(sorted(_months(), key=lambda m: (-len(m), m))))})\b\.?"
    weekday = rf"(?:(?P<weekday>{either(listed('weekdays'))})\.?,?\s+(?:le\s+)?)?"
    ordinal = rf"(?:{either(listed('ordinals'))})?"
    return re.compile(
        rf"(?<![\w/.-]){weekday}(?:"
        rf"(?P<d1>\d{{1,2}}){ordinal}\s+(?:of\s+)?(?P<m1>{month}),?\s+(?P<y1>\d{{4}})"
        rf"|(?P<m2>{month})\s+(?P<d2>\d{{1,2}}){ordinal},?\s+(?P<y2>\d{{4}})"
        r"|(?P<y3>\d{4})-(?P<m3>\d{2})-(?P<d3>\d{2})"
        r"|(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<y4>\d{4})"
        r")(?![\w/-])",
        re.IGNORECASE,
    )


def find(text: str, language: str, start: int = 0, end: int | None = None) -> Iterator[Day]:
    """Every complete day between two offsets, in text order; what can be two days is none."""
    for match in pattern().finditer(text, start, len(text) if end is None else end):
        if value := _value(match, language):
            yield Day(Span(match.start(), match.end()), value, match["weekday"] is not None)


def _value(match: re.Match[str], language: str) -> str | None:
    if match["a"]:
        return figures(int(match["a"]), int(match["b"]), int(match["y4"]), language)
    if match["y3"]:
        return iso(int(match["y3"]), int(match["m3"]), int(match["d3"]))
    i = "1" if match["d1"] else "2"
    month = _months()[match[f"m{i}"].rstrip(".").lower()]
    return iso(int(match[f"y{i}"]), month, int(match[f"d{i}"]))


def figures(a: int, b: int, year: int, language: str) -> str | None:
    """``22/05/2023``: day first in all languages but English, where only a figure above 12 tells."""
    day_first, month_first = iso(year, b, a), iso(year, a, b)
    if day_first and month_first and day_first != month_first:
        return None if language == "en" else day_first
    return day_first or month_first


def iso(year: int, month: int, day: int) -> str | None:
    """``2023-05-22``, or None for a day that does not exist."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
