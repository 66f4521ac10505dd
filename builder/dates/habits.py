"""What is done again and again: a day, month or hour in such a sentence is of any."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from builder.dates.candidates import Candidate
from builder.dates.context import Words
from builder.dates.grammar import Grammar
from builder.dates.reading import Reading
from builder.dates.tense import Sentences
from builder.model import Span

HABITS = ("habit", "set", "weekdays")
"""The rules for ``chaque jour``, ``every first Monday``, ``les lundis``."""
CLAUSE = re.compile(r"[,;:]\s")
BEFORE = 24
"""Characters before a weekday that tell of which form it is."""
YEARS = re.compile(r"\b(?:an|ans|annees?|years?)\b")
MEANT = ("weekday-alone", "full-date", "month-alone", "day-range", "month-range", "season", "weekend-alone", "feast")
"""Meanings of what may be of any year or week."""
OWN = ("year", "year2", "direction", "this", "yearly")


def told_habits(
    text: str, kept: Iterable[Candidate], sentences: Sentences, rules: Grammar
) -> tuple[frozenset[int], frozenset[int], tuple[Span, ...]]:
    """The numbers of the sentences that tell what is done again and again, those of them of what is done each year,
    and the stretches with a word of custom; none of what is so once more: ``comme chaque année``."""
    found = [(sentences.number(c.span.start), c.match.group()) for c in kept if c.rule.name in HABITS]
    again = {sentences.number(m.start()) for m in rules.around["as_ever"].finditer(text)}
    habits = frozenset(number for number, _ in found) - again
    yearly = habits.intersection(number for number, words in found if YEARS.search(words))
    return habits, yearly, tuple(_custom(text, m, sentences) for m in rules.around["usually"].finditer(text))


def _custom(text: str, word: re.Match[str], sentences: Sentences) -> Span:
    """How far a word of custom reaches: over the sentence that it opens, else over its clause: not over ``cherche un
    lieu pour le 3 mai`` behind ``Le festival, habituellement tenu en juin,``."""
    sentence = sentences.around(word.start(), word.end())
    before = text[sentence.start : word.start()]
    if not before.strip():
        return sentence
    end = next((m.start() for m in CLAUSE.finditer(text, word.end(), sentence.end)), sentence.end)
    return Span(sentence.start + max((m.end() for m in CLAUSE.finditer(before)), default=0), end)


def is_of_any_year(c: Candidate, words: Words, reading: Reading) -> bool:
    """True for ``chaque année, le village reçoit en juillet``: told without a year, a side or a verb that tells when;
    of what is done each year also behind a present or a custom (``is held``, ``aura lieu``)."""
    season = c.rule.meaning == "month-range" and is_standing(reading, c)  # "est ouvert d'avril à octobre"
    season = season or (c.rule.meaning in ("month-range", "day-range") and _is_seasonal(reading, c))
    if c.rule.meaning not in MEANT or not (season or reading.is_habit(c.span)):
        return False
    if any(words.has(name) or name in c.rule.settings for name in OWN):
        return False
    yearly = season or reading.is_custom(c.span) or reading.sentences.number(c.span.start) in reading.yearly
    return reading.verbs.is_alone(c.span) or (yearly and (season or reading.verbs.tense(c.span) >= 0))


def _is_seasonal(reading: Reading, c: Candidate) -> bool:
    """True for ``La trêve hivernale, du 1er novembre au 31 mars, protège``: months of each year, told as they are."""
    told = reading.rules.around["seasonal"].search(reading.before(c.span)) is not None
    return told and reading.verbs.is_alone(c.span)


def is_standing(reading: Reading, c: Candidate) -> bool:
    """True behind what tells how things are at such hours or days: ``est interdit de 8 h à``, ``are closed on``."""
    return reading.rules.around["standing"].search(reading.before(c.span)) is not None


def is_of_any_week(c: Candidate, words: Words, reading: Reading, tense: Callable[[], int]) -> bool:
    """True for ``travaille le dimanche``, ``est fermé le mardi``, ``sauf le lundi``, ``open Monday to Friday``: days of
    the week in a form that a habit has too, where no verb tells that they are over or to come."""
    if any(words.has(name) or name in c.rule.settings for name in (*OWN, "weeks", "day2")):
        return False
    around, before = reading.rules.around, reading.text[max(0, c.match.start() - BEFORE) : c.match.start()]
    if c.rule.meaning == "weekday-alone":
        if around["but"].search(before) or around["rounds"].search(reading.before(c.span)):
            return True
        found = around["weekly"].search(before)
    else:
        found = around["from_to"].fullmatch(c.match.group()) if c.rule.meaning == "weekday-range" else None
    return found is not None and ((told := tense()) == 0 or (told < 0 and is_standing(reading, c)))
