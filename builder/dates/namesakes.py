"""Months that are somebody's first name: in an article about June Exemple, "the search for June" is no date."""

from __future__ import annotations

import re

from builder.dates.grammar import Grammar, fold

NAMED = r"(?P<next>[^\W\d_a-zà-öø-ÿ][\w’'-]+)(?:[ ][^\W\d_a-zà-öø-ÿ][\w’'-]+)?(?![ ][^\W\d_a-zà-öø-ÿ])"
"""A surname of one or two words, and no line in capitals."""
BEFORE = 24
"""Characters before a month among which a word of time stands."""


def called(text: str, rules: Grammar) -> frozenset[str]:
    """The months (folded) that the text has as a first name: with a capital, before a capitalised word that is no day,
    month or number, and behind no word of time: ``since June Exemplia has``."""
    found: set[str] = set()
    for month in rules.first_names:
        for m in re.finditer(rf"(?<![\w’'-]){month.capitalize()}[ ]{NAMED}", text):
            before = fold(text[max(0, m.start() - BEFORE) : m.start()])
            if fold(m["next"]) not in rules.no_surnames and not rules.timing.search(before):
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
