"""Chronicles: lines that open with a year, a month or a day, and what that makes of the dates without a year behind:
``- 19 mai 2014 : il est emprisonné jusqu'au 8 septembre``, ``Octobre 2011`` over ``Le 9 : …``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from builder.dates import calendar as cal
from builder.dates.calendar import When, as_day
from builder.dates.candidates import Candidate
from builder.dates.context import Words
from builder.dates.grammar import Grammar
from builder.dates.lines import line_around, opens_line

FEWEST = 2
"""So many lines that open with a date make a chronicle."""
PAST = 120
"""So many days before publication a line's date is of another time than the text's own."""
OVER = re.compile(r"\s*(?:[:.](?=\s)|[-–—](?=\s)|,?\s*$)")
"""What stands between the date that a line opens with and what happened then."""
HEADING = re.compile(r"[\s:.,–—-]*")
BETWEEN_DASHES = re.compile(r"\s*[-–—][^.]{4,60}\s[-–—]\s*")
"""``- 2008, le scandale -``: a heading between two dashes."""
WITHOUT_YEAR = ("full-date", "month-alone", "day-range", "month-range", "day-of-list", "month-of-list")
"""Meanings of what may have no year of its own."""
YEARLY = ("full-date", "month-alone", "year-alone", "year-range", "month-range", "day-range", "numeric")
"""Meanings of what a line may open with."""
REVIEW = 3
"""So many lines that open with a mere month make a review of the year."""


@dataclass
class Chronicle:
    """What the lines read so far have opened with."""

    lines: frozenset[int]
    """Where the lines begin that open with a date; empty where that is no chronicle."""
    published: date | None
    review: int | None
    """The year that a review of the year is of."""
    heading: When | None = field(default=None)
    item: When | None = field(default=None)
    """What the line being read opens with."""
    line: int = field(default=-1)
    prose_from: int = field(default=-1)
    """Where the first line begins that stands under a heading without a date of its own."""

    def year_for(self, text: str, c: Candidate, words: Words, *, ahead: bool) -> int | None:
        """The year of an expression that has none, by the line's own date or the heading above it; None elsewhere. What
        is told as to come (``ahead``) is none of a review."""
        if c.rule.meaning not in WITHOUT_YEAR or words.year() or words.year("year2") or words.get("direction"):
            return None
        begin, _ = line_around(text, c.span.start)
        month = words.get("month") or words.get("month2")
        told = self.item if begin == self.line else self._above(begin)
        if told is None:
            return None if ahead else self._reviewed(int(month or 0))
        return _nearest_year(told, int(month or 0))

    def _reviewed(self, month: int) -> int | None:
        """The year of a review, unless the month would be ahead of the text."""
        if self.review is None or self.published is None:
            return None
        return self.review if (self.review, month) <= (self.published.year, self.published.month) else None

    def _above(self, begin: int) -> When | None:
        """The heading, for a line that opens with a date, and the first that does not."""
        if self.heading is None:
            return None
        if begin in self.lines or begin == self.line:
            return self.heading
        if self.prose_from < 0:
            self.prose_from = begin
        return self.heading if begin == self.prose_from else None

    def day_of(self, number: int) -> When | None:
        """``02 : …`` under ``Octobre 2011``; None under no month."""
        months = self.heading is not None and len(self.heading.first) == len("2011-10")
        if self.heading is None or not months:
            return None
        return cal.point(int(self.heading.first[:4]), int(self.heading.first[5:7]), number)

    def read(self, text: str, c: Candidate, when: When) -> None:
        """Notes what an expression means, where a line opens with it."""
        begin, end = line_around(text, c.span.start)
        if not self.lines or begin == self.line or not opens_line(text, c.span.start):
            return
        if begin not in self.lines and c.rule.settings.get("guard") != "line":
            return
        if not self._is_past(when):
            self.item, self.heading, self.line = None, None, begin
            return
        self.line, self.item = begin, when
        if _is_heading(text[c.span.end : end]) or BETWEEN_DASHES.fullmatch(text, begin, end):
            self.heading, self.prose_from = when, -1

    def _is_past(self, when: When) -> bool:
        if self.published is None:
            return True
        day = as_day((when.end.first + "-12-28"[len(when.end.first) - 4 :])[:10])
        return day is None or (self.published - day).days > PAST or int(when.first[:4]) < self.published.year


def chronicle(text: str, chosen: Sequence[Candidate], rules: Grammar, published: date | None) -> Chronicle:
    """The lines of a text that open with a date."""
    found = frozenset(_opened(text, chosen))
    return Chronicle(found if len(found) >= FEWEST else frozenset(), published, _review(text, rules, published))


def _opened(text: str, chosen: Iterable[Candidate]) -> Iterable[int]:
    below = False
    for c in chosen:
        numbered = c.rule.meaning not in YEARLY
        if (numbered and not (below and c.rule.settings.get("guard") == "line")) or not opens_line(text, c.span.start):
            continue
        begin, end = line_around(text, c.span.start)
        behind = text[c.span.end : end]
        if OVER.match(behind) or BETWEEN_DASHES.fullmatch(text, begin, end):
            below = below or (c.rule.meaning == "month-alone" and _is_heading(behind))
            yield begin


def _is_heading(behind: str) -> bool:
    return HEADING.fullmatch(behind) is not None


def _nearest_year(told: When, month: int) -> int:
    """The year in which a month is nearest to what was told; of a mere year that year."""
    year = int(told.first[:4])
    if len(told.first) == 4 or not month:
        return year
    at = year * 12 + int(told.first[5:7])
    return min((year, year + 1, year - 1), key=lambda y: abs(y * 12 + month - at))


def _review(text: str, rules: Grammar, published: date | None) -> int | None:
    """The year of a text with a line for each of several months, told at the end of it or at the start of the next."""
    if published is None or 2 < published.month < 11:
        return None
    names = "|".join(re.escape(name.capitalize()) for name in rules.lexicon["name"] if name.isalpha())
    heads = re.findall(rf"(?:^|[\n\u2016])[ \t]*(?:[-–—•*]\s*)?({names})[ \t]*(?=:|\n|\u2016|$)", text)
    if len(set(heads)) < REVIEW:
        return None
    return published.year if published.month >= 11 else published.year - 1
