"""Which day a clock time is of, where several may be meant: none where nothing tells."""

from __future__ import annotations

import re
from datetime import date
from functools import partial

from builder.dates.around import NIGHT
from builder.dates.back import is_deadline
from builder.dates.calendar import When, as_day
from builder.dates.candidates import Candidate
from builder.dates.context import Context
from builder.dates.grammar import Grammar
from builder.dates.habits import is_standing
from builder.dates.memory import REACH, Memory
from builder.dates.quotations import is_quoted
from builder.dates.reading import Reading

CLAUSE = re.compile(r"[,;:()–—]\s")
DEEDS = 8
"""For so many sentences a deed is told again by its verb."""
BEHIND_DAY = re.compile(r"(?P<comma>,)?[ \u00a0\u202f]?\(?(?:(?:et|puis|and|then)[ \u00a0\u202f])?")
"""Between a day and its hour behind it: ``le 27 février à``, ``le 27 février, à``, ``on 27 February (at``; and between
two hours of it."""
DAYS = (
    "full-date",
    "weekday-alone",
    "weekday-and-number",
    "numeric",
    "from-published",
    "from-told",
    "feast",
    "day-range",
)
"""Meanings of one day, and of several."""
BESIDE = 100
"""Characters on either side of a clock time among which its verb stands."""


def settle(reading: Reading, c: Candidate, context: Context, memory: Memory, *, quoted: bool) -> None:
    """Notes in ``context`` where a clock time's day is not sure, or is another than the story's: ``ouvre à 8 heures
    chaque jour``, « les bars devront baisser le son dès 22 heures », ``s'était produit vers 2 heures``."""
    rules, verbs = reading.rules, reading.verbs
    sentence = reading.sentences.number(c.span.start)
    habit = reading.is_habit(c.span)
    asked = quoted and not any(is_quoted(reading.text, at) for at in verbs.past(c.span))
    deadline = is_deadline(reading, c) and not memory.is_ahead(sentence)
    context.unsure = context.unsure or habit or asked or deadline
    # "La fête aura lieu samedi." over "9 h. Ouverture": a programme's hours, not those of what was
    programme = c.rule.settings.get("guard") == "opens" and max(memory.coming.values(), default=-1) >= memory.gone_in
    context.unsure = context.unsure or (programme and bool(memory.coming))
    # "Par ailleurs, la ville a été visée dans la nuit": no more of the day last told
    turned = bool(c.rule.settings.get("night")) and rules.around["turns"].match(reading.sentence(c.span).lstrip())
    if turned and memory.near != memory.published:
        context.clock_day = partial(_same, memory.published)
        context.unsure = context.unsure or memory.published not in memory.told_days
    standing = not memory.is_ahead(sentence) and is_standing(reading, c)
    context.unsure = context.unsure or standing or (context.tense() == 0 and _is_untold(memory, sentence))
    if c.rule.settings.get("done"):
        told = memory.told is not None and sentence - memory.near_in <= 1
        context.unsure = context.unsure or not told or not rules.around["done"].search(reading.before(c.span))
    # "élu lundi grâce au vote du 5 mars … à 20 heures, il avait": of either day
    back = memory.told_behind(sentence)
    if back is not None and is_earlier(verbs.without(c.span), rules):
        context.clock_day, context.unsure = partial(_same, back), habit
    elif (same := _of_same_deed(reading, c, memory)) is not None:
        context.clock_day, context.unsure = partial(_same, same), habit
    if context.tense() > 0 and memory.told_in != sentence and memory.near != memory.published:
        near = memory.near
        several = len(memory.days_coming(sentence)) > 1 and (near is None or near not in memory.coming)
        context.unsure = context.unsure or (several and not memory.is_ahead(sentence))
    near_aside = sentence - memory.aside_in <= REACH
    context.unsure = context.unsure or (near_aside and rules.earlier.search(verbs.without(c.span)) is not None)


def is_hour_of(reading: Reading, day: Candidate, end: int, clock: Candidate) -> bool:
    """True for a clock time at once behind a day, or behind the hours of it that ``end`` there, whose it is: ``closes
    le 27 février à 18 heures``; not for ``depuis lundi, à 20 heures, ils chantent``, nor for a night, which may go on
    into the next day."""
    if clock.rule.meaning != "clock" or clock.rule.settings.get("night") or day.rule.meaning not in DAYS:
        return False
    if day.rule.meaning == "day-range" and NIGHT.search(day.match.group()):
        return False
    gap = BEHIND_DAY.fullmatch(reading.text, end, clock.span.start)
    return gap is not None and not (gap["comma"] and reading.rules.left["since"].search(day.left))


def of_its_day(context: Context, when: When | None) -> None:
    """Notes the day that stands right before a clock time: no other is its, and none where that one has no value or
    there are several."""
    context.unsure = when is None or bool(when.last)
    if when is not None and (day := as_day(when.first)) is not None and not when.last:
        context.clock_day, context.evening = partial(_same, day), None


def _of_same_deed(reading: Reading, c: Candidate, memory: Memory) -> date | None:
    """The day told not long before of which the same was told, where the story's last day is another: ``was stabbed on
    Sunday … was arrested on Monday … was stabbed at 10 p.m.``; None where several days or that last one fit."""
    sentence, verbs = reading.sentences.number(c.span.start), reading.verbs
    told = [(day, n) for day, n in memory.told_where if sentence - n <= DEEDS and n < sentence]
    if len({day for day, _ in told}) < 2:
        return None
    done = verbs.done_in(sentence)
    # a sentence of several deeds says of none of them for sure when it was
    days = {day for day, n in told if len(deed := verbs.done_in(n)) == 1 and done & deed} if done else set()
    return days.pop() if len(days) == 1 and memory.near not in days else None


def _is_untold(memory: Memory, sentence: int) -> bool:
    """True where no day was told of which an hour may be: ``les cours commencent à 8 heures``."""
    near = memory.day_near(sentence) or memory.told_days or sentence - memory.now_in <= REACH
    return not near and not memory.days_coming(sentence)


def _same(day: date | None) -> date | None:
    return day


def is_earlier(sentence: str, rules: Grammar) -> bool:
    """True where the verb near the bar is of what had been before."""
    at = sentence.find("|")
    return rules.around["pluperfect"].search(sentence[max(0, at - BESIDE) : at + BESIDE]) is not None


def is_background(sentence: str, rules: Grammar) -> bool:
    """True where the clause of the bar, or the one that it opens, tells what had been before: ``Le 12 mars, le conseil
    s'était réuni``; not ``a été arrêté lundi`` of somebody ``qui avait disparu``."""
    at = sentence.find("|")
    first = max((m.end() for m in CLAUSE.finditer(sentence, 0, at)), default=0)
    stop = CLAUSE.search(sentence, at)
    if stop and not sentence[first:at].strip() and not sentence[at + 1 : stop.start()].strip():
        stop = CLAUSE.search(sentence, stop.end())  # the date stands in front
    clause = sentence[first : stop.start() if stop else len(sentence)]
    found = rules.around["pluperfect"].search(clause)
    return found is not None and rules.subordinate.search(clause[: found.start()]) is None
