"""The time expressions of a text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from builder.dates.around import (
    belongs,
    hint,
    is_planned,
    is_told_again,
    is_year_of,
    of_year,
    on_agenda,
    starts_ahead,
    told_days,
)
from builder.dates.back import goes_back
from builder.dates.calendar import When, as_day
from builder.dates.candidates import Candidate, candidates, longest
from builder.dates.chronicle import chronicle
from builder.dates.context import Context, Words
from builder.dates.diary import heads, signs
from builder.dates.grammar import Grammar, fold, grammar
from builder.dates.habits import is_of_any_week, is_of_any_year, told_habits
from builder.dates.hours import is_background, is_earlier, is_hour_of, of_its_day, settle
from builder.dates.lasting import lasts, moved
from builder.dates.meaning import MEANINGS
from builder.dates.memory import NIGHTFALL, Memory, Telling
from builder.dates.modified import modified
from builder.dates.namesakes import called, days_called, is_day_name, is_name
from builder.dates.order import falls_back
from builder.dates.periods import STRETCHES
from builder.dates.quarters import has_own_quarters, is_reported, told_quarters
from builder.dates.quotations import BLOCK, is_quoted
from builder.dates.reading import Reading
from builder.dates.side import side
from builder.dates.tense import Verbs, sentences_of
from builder.model import Precision, Span

GAP = 16
"""How far behind a clock time its day may follow, in characters."""

WEEK = 7
"""So many days before publication "since" a day tells of the story itself, rather than what went before."""

DIARY = 60
"""So many days before publication a day on a line of its own is that of a diary's entry."""

BOUNDARY = re.compile(rf"{BLOCK}|\n\s*\n")
"""Between two blocks."""

ORIGINS = ("unit-relative", "decades", "part-of-year", "part-of-year-before", "quarter-of-report")
"""Meanings of what something is of, behind "from"."""

HISTORY = re.compile(r"[a-zà-ÿ](?:\s+(?:du|of)|’s|'s)\s*$")
"""Before a day that says of which year's something is: ``l'armistice du``."""


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A time expression of a text."""

    span: Span
    """Offsets in the text given."""
    value: str | None
    """EDTF; None for a relative or vague date that cannot be resolved."""
    precision: Precision
    anchor: str | None
    """ISO day it is relative to; None when it needs none."""
    rule: str


def find(text: str, language: str, published: str | None, sentences: tuple[Span, ...] = ()) -> tuple[Found, ...]:
    """The time expressions of ``text``, in order, without overlap: of two that meet the longer one.

    ``published`` is the ISO day that relative dates refer to; without it they have no value. ``sentences`` are the
    spans of the text's sentences; without them they are told by their closing marks.
    """
    rules = grammar(language)
    if rules is None:
        return ()
    folded = fold(text)
    names, persons = called(text, rules), days_called(text, rules)
    kept = longest(candidates(text, folded, language, rules), len(text))
    chosen = [c for c in kept if c.rule.meaning != "nothing" and not is_name(c.match, c.left, names, rules)]
    chosen = [c for c in chosen if not is_day_name(text, c.match, c.left, persons)] if persons else chosen
    chosen = [c for before, c in zip([None, *chosen], chosen, strict=False) if belongs(text, c, before)]
    where = sentences_of(text, sentences)
    verbs = Verbs(text, where, (c.span for c in chosen), rules)
    reading = Reading(text, rules, where, verbs, *told_habits(text, kept, where, rules))
    return _agreed(tuple(_valued(reading, chosen, as_day(published))), chosen, reading)


def _agreed(found: tuple[Found, ...], chosen: list[Candidate], reading: Reading) -> tuple[Found, ...]:
    """The expressions; a weekday that no verb dates (``Le pape à Lens jeudi``) has no value where the text's own
    sentences mean another day by it."""
    days: dict[int, set[str | None]] = {}
    lonely: dict[Span, int] = {}
    values = {f.span: f for f in found}
    for c in chosen:
        words = Words(c.match.groupdict(), reading.rules, c.rule.settings)
        plain = not any(words.get(name) for name in ("direction", "weeks", "tense")) and not c.left
        if c.rule.meaning != "weekday-alone" or not plain or c.span not in values:
            continue
        if reading.verbs.is_alone(c.span):
            lonely[c.span] = words.get("weekday")
        else:
            f = values[c.span]
            days.setdefault(words.get("weekday"), set()).add(f.value)
    doubtful = {span for span, day in lonely.items() if days.get(day, {values[span].value}) != {values[span].value}}
    return tuple(Found(f.span, None, Precision.UNKNOWN, None, "unresolved") if f.span in doubtful else f for f in found)


def _valued(reading: Reading, chosen: list[Candidate], published: date | None) -> Iterator[Found]:
    text, rules, sentences, verbs = reading.text, reading.rules, reading.sentences, reading.verbs
    memory = Memory(published)
    blocks = [match.end() for match in BOUNDARY.finditer(text)]
    years, quarters = told_days(chosen, rules), told_quarters(reading, chosen)
    fiscal = has_own_quarters(reading, chosen)
    # One day alone on a line is a caption's or a heading's; a diary has several.
    diary = sum(heads(text, c, Words(c.match.groupdict(), rules, c.rule.settings), rules) for c in chosen) > 1
    waiting: list[Candidate] = []
    lines = chronicle(text, chosen, rules, published)
    own: tuple[Candidate, When | None, int] | None = None  # the day told last, and where it and its hours end
    for at, c in enumerate(chosen):
        after = chosen[at + 1] if at + 1 < len(chosen) else None
        if c.rule.meaning == "clock" and after is not None and _told_behind(text, c, after, rules):
            waiting.append(c)
            continue
        if (
            after is not None
            and not waiting
            and (is_year_of(reading, c, after) or is_told_again(text, c, after, rules))
        ):
            waiting.append(c)
            continue
        sentence = sentences.number(c.span.start)
        quoted = is_quoted(text, c.span.start)
        lasting = lasts(reading, c) or starts_ahead(reading, c) or on_agenda(reading, c)
        context = _context(c, memory, sentence, reading, quoted=quoted, lasting=lasting)
        context.hint, context.years = hint(reading, c), years
        context.quarter, context.part, context.fiscal = quarters[0], memory.part_near(sentence), fiscal
        context.reported = quarters[1] and is_reported(reading, c)
        words = Words(c.match.groupdict(), rules, c.rule.settings)
        context.limit = rules.left["until"].search(c.left) is not None
        context.since = rules.left["since"].search(c.left) is not None
        context.own_year = of_year(waiting, rules, published)
        if lines.lines or lines.review:
            context.own_year = context.own_year or lines.year_for(text, c, words, ahead=context.tense() > 0)
        context.latest = memory.latest if sentence - memory.year_in <= 1 else None
        block = bisect_right(blocks, c.span.start)
        context.span = memory.span_near(sentence, block)
        earlier = memory.near_before and is_earlier(verbs.without(c.span), rules)
        background = memory.is_background(sentence, block, quoted=quoted, earlier=earlier)
        context.unsure = context.unsure or background or memory.lost_in > memory.told_in
        if c.rule.meaning == "clock" and not memory.tells_in(sentence, quoted=quoted):
            settle(reading, c, context, memory, quoted=quoted)
        if memory.is_of_a_plan(sentence) and not quoted:
            context.planned = True  # "Il décrète que lundi sera chômé. Dans l'après-midi, une colonne entre"
            context.unsure = context.unsure or (memory.told_block == block and context.tense() == 0)
        if c.rule.settings.get("night") and not rules.earlier.search(verbs.without(c.span)):
            context.evening = memory.evening_near(sentence, quoted=quoted)
        of_day = own if own is not None and is_hour_of(reading, own[0], own[2], c) else None
        if of_day is not None:
            of_its_day(context, of_day[1])
        known = c.rule.meaning != "from-told" or goes_back(reading, c, context, memory)
        when = MEANINGS[c.rule.meaning](words, context) if known else None
        if c.rule.settings.get("guard") == "line":
            when = when if c.rule.meaning == "year-alone" else lines.day_of(words.number("day") or 0)
        weekly = is_of_any_week(c, words, reading, context.tense)
        memory.lost_in = memory.lost_in if known and not weekly else sentence
        if of_day is not None and of_day[1] is not None and of_day[1].last:
            when = of_day[1]  # "les 27 et 28 mars, à 18 heures"
        if weekly or moved(reading, c) or is_of_any_year(c, words, reading) or falls_back(reading, c, when, context):
            when = None
        if not c.rule.meaning.endswith("-range") and not c.match.group().endswith(("'s", "s'")):
            origin = c.rule.meaning in ORIGINS and c.left.strip() in ("from", "from the")  # "a session from last week"
            until = modified(when, c.left, rules)
            over = until is not None and published is not None and until.first[:10] > published.isoformat()
            # "Until this week, nobody had": not until the end of it; "from last weekend's quake" is no beginning
            whole = origin or (over and when is not None and bool(when.last) and context.tense() < 0)
            when = when if whole else until
        if when is None and (c.rule.settings.get("done") or c.rule.meaning == "movable"):
            continue
        if c.rule.settings.get("guard") == "line" and (when is None or not lines.lines):
            continue
        own = (*(of_day[:2] if of_day is not None else (c, when)), c.span.end)
        if when is None:
            memory.nothing(sentence)
            yield from (Found(w.span, None, Precision.UNKNOWN, None, "unresolved") for w in (*waiting, c))
            waiting = []
            continue
        lines.read(text, c, when)
        if when.last and published is not None and len(when.last) == 10 and when.first > published.isoformat():
            memory.span, memory.span_in, memory.span_block = when, sentence, block
            memory.span_vague = c.rule.meaning == "unit-relative"
        this_day = as_day(when.first) if c.rule.meaning == "weekday-alone" and words.has("this") else None
        if this_day is not None and context.tense() < 0:
            memory.these[words.get("weekday")] = this_day
        if c.rule.meaning in STRETCHES:
            memory.part, memory.part_in = when, sentence
        anchor = context.used.isoformat() if context.used else None
        signed = signs(text, c, words, rules)
        if not signed:
            yield from (Found(w.span, when.value, when.precision, anchor, w.rule.name) for w in (*waiting, c))
        waiting = []
        if (signed or diary) and heads(text, c, words, rules) and _tells(when, published, signed=signed):
            memory.published = as_day(when.first)
        if c.rule.meaning not in {"clock", "unit-relative"} and (day := as_day(when.end.first)):
            first = sentences.around(c.span.start, c.span.end).start
            # "ceux qui avaient défilé le 9 mars"
            passing = rules.passing.search(text[first : c.span.start]) is not None
            # "un vol réservé quinze jours plus tôt": the story goes on on its own day
            passing = passing or (c.rule.meaning == "apart" and c.rule.settings.get("side") == -1 and not quoted)
            # "les obsèques ce vendredi du chanteur, mort samedi dernier": the story goes on today
            recent = memory.near == published and sentence - memory.near_in <= NIGHTFALL
            passing = passing or (c.rule.meaning == "weekday-alone" and words.get("direction") == -1 and recent)
            # "les premiers combats depuis le 30 août"
            since = c.left.startswith(rules.gone) and published is not None and (published - day).days > WEEK
            # "ce lundi, les députés élus le 31 juillet": one day is that of a vote long before
            voted = rules.around["voted"].search(text[first : c.span.start]) is not None
            aside = voted and memory.is_aside(day, sentence)
            aside = aside or (memory.is_history(day) and HISTORY.search(text[first : c.span.start]) is not None)
            memory.aside_in = sentence if aside else memory.aside_in
            passing = passing or since or aside
            saying = rules.saying.search(text[first : c.span.start]) is not None
            said = memory.told is not None and saying
            if not said and c.rule.name == "today" and memory.near is not None and verbs.tense(c.span) >= 0:
                memory.now(sentence)  # "he is in hospital today", no day of the story
            elif not said and not aside:  # "the next day" counts from the story's own
                planned, before = quoted or is_planned(reading, c), is_background(verbs.without(c.span), rules)
                how = Telling(own=not passing, quoted=quoted, planned=planned, before=before)
                memory.day(day, sentence, block, how)
                memory.told_said = saying
            memory.stretch = when if when.last and c.rule.meaning in ("weekend-alone", "day-range") else None
        elif c.rule.meaning == "clock":
            memory.clock(sentence, block)
        if rules.evening.search(c.match.group()):
            spoken = rules.spoken.search(verbs.without(c.span))
            memory.evening, memory.evening_in = None if spoken else as_day(when.first), sentence
        with_year = words.year() is not None or words.year("year2") is not None
        beside = c.rule.meaning == "month-and-relative-year"
        memory.dated(when, sentence, with_year=with_year, beside=beside)


def _tells(when: When, published: date | None, *, signed: bool) -> bool:
    """True for a day of a line that what follows is told from: one not long before publication, or any day that is
    signed; none of an agenda, none of somebody's birth."""
    day = as_day(when.value)
    return day is not None and (signed or (published is not None and 0 <= (published - day).days <= DIARY))


def _context(c: Candidate, memory: Memory, sentence: int, reading: Reading, *, quoted: bool, lasting: bool) -> Context:
    """What the expression is relative to; ``lasting`` where it says until when something stays as it is."""
    verbs = reading.verbs

    def tense() -> int:
        return 1 if lasting else side(reading, c)

    return Context(
        published=memory.published,
        told=memory.last(sentence, quoted=quoted),
        near=memory.day_near(sentence, quoted=quoted),
        clock_day=lambda: memory.clock_day(sentence, tense(), quoted=quoted),
        told_year=memory.year,
        recent=memory.is_recent(sentence),
        before=memory.before(sentence),
        tense=tense,
        unsure=c.rule.meaning == "clock"
        and memory.is_unsure(sentence, is_open=verbs.is_open(c.span), gone=tense() < 0),
        days=memory.days,
        stretch=memory.stretch,
        these=memory.these,
        decided=lambda: verbs.is_decided(c.span),
        open=lambda: verbs.is_open(c.span),
    )


def _told_behind(text: str, clock: Candidate, after: Candidate, rules: Grammar) -> bool:
    """True where the day of a clock time follows at once: "à 10 h 10 ce matin", "at 9 p.m. on Monday"."""
    if after.rule.meaning == "clock":
        return False
    gap = fold(text[clock.span.end : after.span.start])
    return len(gap) <= GAP and not set(gap) & set(".;:!?\n") and set(gap.replace(",", " ").split()) <= rules.links
