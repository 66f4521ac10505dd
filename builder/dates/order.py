"""Weekdays told one after the other go forward in time: where they cannot, they have no date."""

from __future__ import annotations

from builder.dates.calendar import When, as_day
from builder.dates.candidates import Candidate
from builder.dates.context import Context, Words
from builder.dates.hours import is_earlier
from builder.dates.reading import Reading

WEEK = 7


def falls_back(reading: Reading, c: Candidate, when: When | None, context: Context) -> bool:
    """True for ``dimanche`` behind ``s'est échoué samedi``, told on that Saturday: what was done on the day after the
    one just told would lie a week before it, and to come. Where ``puis`` ties two days together, so does the second day
    after. Not for what had been before: ``samedi … avait dîné dimanche``."""
    words = Words(c.match.groupdict(), reading.rules, c.rule.settings)
    plain = not any(words.get(name) for name in ("direction", "weeks", "tense"))
    plain = plain and not any(p.search(c.left) for p in reading.rules.left.values())
    day, told = as_day(when.value) if when else None, as_day(context.latest)
    if c.rule.meaning != "weekday-alone" or not plain or day is None or told is None or context.published is None:
        return False
    if not 0 <= (context.published - told).days <= 1 or context.tense() >= 0 or day >= told:
        return False
    steps = WEEK - (told - day).days
    if steps < 1 or is_earlier(reading.verbs.without(c.span), reading.rules):
        return False
    then = reading.rules.around["then"].search(reading.sentence(c.span)) is not None
    return steps == 1 or (steps == 2 and then)
