"""Months and weekdays that are somebody's first name: in an article about June Exemple, "the search for June" is no
date, nor is "Sunday" in a row of names."""

from __future__ import annotations

import re

from builder.data.given import given_names
from builder.dates.grammar import Grammar, fold

NAMED = r"(?P<next>[^\W\d_a-zà-öø-ÿ][\w’'-]+)(?:[ ][^\W\d_a-zà-öø-ÿ][\w’'-]+)?(?![ ][^\W\d_a-zà-öø-ÿ])"
"""A surname of one or two words, and no line in capitals."""
BEFORE = 24
"""Characters before a month among which a word of time stands."""


def days_called(text: str, rules: Grammar) -> frozenset[str]:
    """The names that begin with a weekday: behind what stands before a name (``Mr. Sunday Exemple``), or in a row of
    names (``From left: Sunday Exemple, chair, …``); none behind a word, which the day would belong to."""
    if not rules.day_names:
        return frozenset()
    found: set[str] = set()
    for m in re.finditer(rf"(?<![\w’'-])(?:{'|'.join(rules.day_names)})[ ]{NAMED}", text):
        before = text[max(0, m.start() - BEFORE) : m.start()]
        listed = re.search(r"(?:^|[:;,\n\u2016(])\s*$", before) and re.match(r"\s*[,(]", text[m.end() :])
        if fold(m["next"]) not in rules.no_surnames and (listed or rules.honorific.search(fold(before))):
            found.add(m.group())
    return frozenset(found)


def is_day_name(text: str, match: re.Match[str], left: str, names: frozenset[str]) -> bool:
    """True for the weekday of such a name, wherever it stands without a word of time."""
    return not left and any(text.startswith(name, match.start()) for name in names)


def called(text: str, rules: Grammar) -> frozenset[str]:
    """The months (folded) that the text has as a first name: with a capital, before a capitalised word that is no day,
    month or number, and behind no word of time: ``since June Exemplia has``."""
    found: set[str] = set()
    for month in rules.first_names:
        for m in re.finditer(rf"(?<![\w’'-]){month.capitalize()}[ ]{NAMED}", text):
            before = fold(text[max(0, m.start() - BEFORE) : m.start()])
            if fold(m["next"]) not in rules.no_surnames and not rules.timing.search(before):
                found.add(month)
        if _is_surname(text, month, rules):
            found.add(month)
    return frozenset(found)


def is_name(match: re.Match[str], left: str, names: frozenset[str], rules: Grammar) -> bool:
    """True for such a month alone, unless a word of time stands before it: ``in June``; not ``in June's house``."""
    groups = match.groupdict()
    month = groups.get("month") or ""
    if month.rstrip(".") not in names or any(groups.get(name) for name in ("year", "direction", "day")):
        return False
    owner = match.string[match.end() : match.end() + 2] == "'s"
    return owner or rules.timing.search(left) is None


def _is_surname(text: str, month: str, rules: Grammar) -> bool:
    """True where the month, with a capital, stands behind a first name or a title: ``Zed May``, ``Mrs May``."""
    for m in re.finditer(
        rf"(?<![\w’'-])(?P<first>[^\W\d_a-zà-öø-ÿ][\w’'.-]+)[ ]{month.capitalize()}(?![\w-]|[ ]\d)", text
    ):
        before = fold(m["first"])
        given = before in given_names() and before not in rules.no_surnames and not rules.timing.search(before)
        if given or rules.honorific.search(f"{before} "):
            return True
    return False
