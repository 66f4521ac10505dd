"""Complete days in words and figures: day, month and year, nothing less and nothing relative.

The words are those of ``builder.dates``; what is added is how pasted pages glue a day to its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from builder.data import load
from builder.dates.calendar import point
from builder.dates.grammar import fold, grammar
from builder.model import Span


@cache
def languages() -> tuple[str, ...]:
    """Codes of the languages that can be read (those with a word list), French first."""
    found = {folder.name for folder in files("builder.data").iterdir() if folder.joinpath("reading.yml").is_file()}
    return tuple(sorted(found, key=lambda code: (code != "fr", code != "en", code)))


@cache
def listed(key: str) -> tuple[str, ...]:
    """One list of words over all languages, longest first (pasted pages mix languages)."""
    return longest_first({w for code in languages() for w in load(f"{code}/reading")[key]})


def longest_first(words: set[str]) -> tuple[str, ...]:
    """Words in the order in which a pattern has to try them."""
    return tuple(sorted(words, key=lambda w: (-len(w), w)))


def either(words: tuple[str, ...]) -> str:
    """A regular expression for one of the words; any apostrophe will do."""
    return "|".join(re.escape(w).replace("'", "['’]").replace(r"\ ", r"\s+") for w in words)


@dataclass(frozen=True, slots=True)
class Day:
    """A complete day and where it stands."""

    span: Span
    value: str
    """ISO."""


@cache
def _lexicon(key: str) -> dict[str, int]:
    """Folded words of all languages and what they number, without the full stop of abbreviations."""
    grammars = [found for code in languages() if (found := grammar(code))]
    return {word.rstrip("."): number for found in grammars for word, number in found.lexicon[key].items()}


def weekdays() -> tuple[str, ...]:
    """The weekdays of all languages, folded, longest first."""
    return longest_first(set(_lexicon("weekday")))


def _month() -> str:
    return rf"(?:{either(longest_first(set(_lexicon('month'))))})\b"


def _ordinal() -> str:
    return rf"(?:{either(listed('ordinals'))})?"


@cache
def _pattern() -> re.Pattern[str]:
    """A complete day in any of the languages, in folded text."""
    month, ordinal = rf"{_month()}\.?", _ordinal()
    weekday = rf"(?:(?:{either(longest_first({*weekdays(), *listed('short_weekdays')}))})\b\.?,?\s+(?:le\s+)?)?"
    dotted = rf"\.(?=\s+{_month()}\.)"  # Swiss pages: "07. juin. 2016"
    return re.compile(
        rf"(?<![\d_/.-]){weekday}(?:"
        rf"(?P<d1>\d{{1,2}})(?:{dotted}|{ordinal})\s+(?:of\s+)?(?P<m1>{month}),?\s+(?P<y1>\d{{4}})"
        rf"|(?P<m2>{month})\s+(?P<d2>\d{{1,2}}){ordinal}(?:,\s*|\s+)(?P<y2>\d{{4}})"
        rf"|(?P<d5>\d{{1,2}})\s?-\s?(?P<m5>{month})\s?-\s?(?P<y5>\d{{4}})"
        r"|(?P<y3>\d{4})(?P<sep3>[-./])(?P<m3>\d{2})(?P=sep3)(?P<d3>\d{2})(?![.]\d)(?:t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?)?"
        r"|(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<y4>\d{4})"
        r")(?!(?!\d{1,2}:\d\d(?!\d))[\d_]|[/-]\d)"
    )


@dataclass(frozen=True, slots=True)
class Yearless:
    """A day and month, with a weekday or not, and where they stand."""

    span: Span
    weekday: int | None
    """0 is Monday."""
    month: int
    day: int

    def near(self, told: date, most: int) -> str | None:
        """The day that is meant (ISO), where it lies not further than so many days from a day told with its year and
        is such a weekday."""
        around = (told + timedelta(days=n) for n in range(-most, most + 1))
        fitting = (d for d in around if (d.month, d.day) == (self.month, self.day))
        return next((d.isoformat() for d in fitting if self.weekday in (None, d.weekday())), None)


@cache
def _without_year() -> re.Pattern[str]:
    month, ordinal = _month(), _ordinal()
    return re.compile(
        rf"(?<![\w./-])(?:(?P<weekday>{either(weekdays())})\b\.?,?\s+)?(?:"
        rf"(?P<d1>\d{{1,2}}){ordinal}\s+(?:of\s+)?(?P<m1>{month})|(?P<m2>{month})\.?\s+(?P<d2>\d{{1,2}}){ordinal}"
        r")(?!\w|,?\s*(?:\d{4}|\d{2}\b(?![h:])))"
    )


def without_year(text: str, start: int, end: int) -> Iterator[Yearless]:
    """Every ``jeudi 22 février``, ``Thursday, Feb. 22``, ``Feb. 22`` between two offsets, in text order."""
    for match in _without_year().finditer(fold(text[start:end])):
        i = "1" if match["d1"] else "2"
        weekday, month = _lexicon("weekday").get(match["weekday"] or ""), _lexicon("month")[match[f"m{i}"]]
        yield Yearless(Span(start + match.start(), start + match.end()), weekday, month, int(match[f"d{i}"]))


def find(text: str, language: str, start: int = 0, end: int | None = None) -> Iterator[Day]:
    """Every complete day between two offsets, in text order; what can be two days is none."""
    piece = text[start:end]
    for match in _matches(piece):
        if value := _value(match, language):
            yield Day(Span(start + match.start(), start + match.end()), value)


def impossible(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Where a complete day stands that no calendar has (``31 avril 2023``), in text order."""
    for match in _matches(text[start:end]):
        if match["a"]:
            a, b, year = int(match["a"]), int(match["b"]), int(match["y4"])
            exists = iso(year, a, b) or iso(year, b, a)
        else:
            exists = _value(match, "")
        if not exists:
            yield Span(start + match.start(), start + match.end())


def without(line: str) -> str:
    """The line with a space for each complete day in it."""
    at = 0
    kept: list[str] = []
    for match in _matches(line):
        kept += [line[at : match.start()], " "]
        at = match.end()
    return "".join(kept) + line[at:]


def holds(line: str) -> bool:
    """True when a complete day stands in the line."""
    return next(_matches(line), None) is not None


def _matches(text: str) -> Iterator[re.Match[str]]:
    return (match for match in _pattern().finditer(fold(text)) if _apart(text, match))


def _apart(text: str, match: re.Match[str]) -> bool:
    """True for a day that stands alone or is glued as pages glue lines: ``Exemple12 mai 2023Le maire``."""
    before, first = text[match.start() - 1 : match.start()], text[match.start()]
    if before.isalnum():
        # A number behind a letter, a capital behind a small letter; but no part of a code.
        glued = (first.isdigit() and not match["y3"]) or (before.islower() and first.isupper())
        if not glued:
            return False
    after = text[match.end() : match.end() + 2]
    # ``20249:12``: what follows the year is a clock time, or the pattern would not have matched.
    return not after[:1].isalnum() or after[0].isdigit() or (after[0].isupper() and not after[1:].isdigit())


def _value(match: re.Match[str], language: str) -> str | None:
    if match["a"]:
        return figures(int(match["a"]), int(match["b"]), int(match["y4"]), language)
    if match["y3"]:
        return iso(int(match["y3"]), int(match["m3"]), int(match["d3"]))
    i = next(i for i in "125" if match[f"d{i}"])
    month = _lexicon("month")[match[f"m{i}"].rstrip(".")]
    return iso(int(match[f"y{i}"]), month, int(match[f"d{i}"]))


def figures(a: int, b: int, year: int, language: str) -> str | None:
    """``22/05/2023``: day first where the language has it so; else only a figure above 12 tells."""
    day_first, month_first = iso(year, b, a), iso(year, a, b)
    if day_first and month_first and day_first != month_first:
        found = grammar(language)
        return day_first if found is None or found.day_first else None
    return day_first or month_first


def iso(year: int, month: int, day: int) -> str | None:
    """``2023-05-22``, or None for a day that does not exist."""
    found = point(year, month, day)
    return found.first if found else None
