"""What is done again and again: a day or month in such a sentence is of any year."""

from __future__ import annotations

from builder.dates.candidates import Candidate
from builder.dates.context import Words
from builder.dates.tense import Verbs

MEANT = ("weekday-alone", "full-date", "month-alone", "day-range", "month-range", "season", "weekend-alone", "feast")
"""Meanings of what may be of any year or week."""
OWN = ("year", "year2", "direction", "this", "yearly")


def is_of_any_year(c: Candidate, words: Words, verbs: Verbs) -> bool:
    """True for ``chaque année, le village reçoit en juillet``: told without a year, a side or a verb that tells when,
    in a sentence that the caller knows for one of a habit."""
    if c.rule.meaning not in MEANT or any(words.has(name) or name in c.rule.settings for name in OWN):
        return False
    return verbs.is_alone(c.span)
