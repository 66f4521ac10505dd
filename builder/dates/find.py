"""The time expressions of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from builder.dates.calendar import When, as_day
from builder.dates.context import Context, Words
from builder.dates.grammar import Grammar, Rule, fold, grammar, rules_at
from builder.dates.lasting import lasts
from builder.dates.meaning import MEANINGS
from builder.dates.memory import Memory, is_quoted
from builder.dates.namesakes import called, is_name
from builder.dates.tense import Sentences, Verbs, sentences_of
from builder.model import Precision, Span

WINDOW = 70
"""How far on either side of a trigger word its expression may reach, in characters."""

MODIFIERS = 4
"""How many words or phrases before an expression may belong to it."""

MODIFIER = 44
"""How long one of them may be, in characters."""

GAP = 16
"""How far behind a clock time its day may follow, in characters."""

LOGGED = re.compile(r"\s*:\s")
"""Behind a clock time that opens an entry of what happened: ``11 h 28 : l'hélicoptère se pose``."""

WHOLE = frozenset(
    {
        "day-range",
        "weekday-range",
        "month-range",
        "year-range",
        "mixed-range",
        "apart",
        "clock",
        "unresolved",
        "from-told",
        "told-year",
    }
)
"""Meanings whose expressions keep the prepositions they start with."""


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


@dataclass(frozen=True, slots=True)
class _Candidate:
    span: Span
    rule: Rule
    match: re.Match[str]
    left: str
    """The words before that belong to it."""


def find(text: str, language: str, published: str | None, sentences: tuple[Span, ...] = ()) -> tuple[Found, ...]:
    """The time expressions of ``text``, in order, without overlap: of two that meet the longer one.

    ``published`` is the ISO day that relative dates refer to; without it they have no value. ``sentences`` are the
    spans of the text's sentences; without them they are told by their closing marks.
    """
    rules = grammar(language)
    if rules is None:
        return ()
    folded = fold(text)
    names = called(text, rules)
    chosen = [
        c
        for c in _longest(_candidates(text, folded, language, rules), len(text))
        if c.rule.meaning != "nothing" and not is_name(c.match, c.left, names, rules)
    ]
    where = sentences_of(text, sentences)
    verbs = Verbs(text, where, (c.span for c in chosen), rules)
    return _agreed(tuple(_valued(text, chosen, rules, as_day(published), where, verbs)), chosen, rules, verbs)


def _agreed(found: tuple[Found, ...], chosen: list[_Candidate], rules: Grammar, verbs: Verbs) -> tuple[Found, ...]:
    """The expressions; a weekday that no verb dates (``Le pape à Lens jeudi``) has no value where the text's own
    sentences mean another day by it."""
    days: dict[int, set[str | None]] = {}
    lonely: dict[Span, int] = {}
    values = {f.span: f for f in found}
    for c in chosen:
        words = Words(c.match.groupdict(), rules, c.rule.settings)
        plain = not any(words.get(name) for name in ("direction", "weeks", "tense")) and not c.left
        if c.rule.meaning != "weekday-alone" or not plain or c.span not in values:
            continue
        if verbs.is_alone(c.span):
            lonely[c.span] = words.get("weekday")
        else:
            f = values[c.span]
            days.setdefault(words.get("weekday"), set()).add(f.value)
    doubtful = {span for span, day in lonely.items() if days.get(day, {values[span].value}) != {values[span].value}}
    return tuple(Found(f.span, None, Precision.UNKNOWN, None, "unresolved") if f.span in doubtful else f for f in found)


def _windows(folded: str, rules: Grammar) -> Iterator[tuple[int, int]]:
    """Stretches around trigger words, without overlap."""
    low = high = -1
    for match in rules.trigger.finditer(folded):
        start, end = max(0, match.start() - WINDOW), match.end() + WINDOW
        if start > high:
            if high >= 0:
                yield low, high
            low = start
        high = max(high, end)
    if high >= 0:
        yield low, min(high, len(folded))


def _candidates(text: str, folded: str, language: str, rules: Grammar) -> Iterator[_Candidate]:
    for low, high in _windows(folded, rules):
        for first in rules.starts.finditer(folded, low, high):
            if not rules.any.match(folded, first.start(), high):
                continue
            for rule in rules_at(language, first.group()):
                match = rule.pattern.match(folded, first.start(), high)
                if match and match.end() > match.start() and _admitted(text, match, rule, rules):
                    candidate = _candidate(folded, match, rule, rules)
                    if candidate:
                        yield candidate


def _candidate(folded: str, match: re.Match[str], rule: Rule, rules: Grammar) -> _Candidate | None:
    """The match with the words before that belong to it; None where it needs some and there are none."""
    begin = match.start() if rule.left == "none" else _before(folded, match.start(), rules)
    if rule.left == "needed" and begin == match.start():
        return None
    left = match.groupdict().get("left") or folded[begin : match.start()]
    start = _start(folded, begin, match.end(), rule, rules)
    return _Candidate(Span(start, match.end()), rule, match, left)


def _before(folded: str, start: int, rules: Grammar) -> int:
    """Where the words before an expression begin that say from when, till when or which part."""
    for _ in range(MODIFIERS):
        part = folded[max(0, start - MODIFIER) : start].replace("\n", " ")
        words = part.rstrip(" ")
        gap = len(part) - len(words)
        if gap > 3 or not words.endswith(rules.before):
            break
        fitting = (
            w
            for w in rules.before
            if words.endswith(w) and (gap or w[-1] in "'-") and not words[: -len(w)][-1:].isalnum()
        )
        word = next(fitting, None)
        if word is None:
            break
        start -= gap + len(word)
    return start


def _start(folded: str, start: int, end: int, rule: Rule, rules: Grammar) -> int:
    """Where the expression starts behind its prepositions; those that say from when or till when are part of it."""
    if rule.meaning in WHOLE or any(p.match(folded, start) for p in rules.left.values()):
        return start
    trimmed = rules.plain.match(folded, start, end)
    return trimmed.end() if trimmed and trimmed.end() < end else start


def _admitted(text: str, match: re.Match[str], rule: Rule, rules: Grammar) -> bool:
    """False where the words as written speak against the rule."""
    groups = match.groupdict()
    month = groups.get("month")
    if month in rules.capitals and not groups.get("day") and text[match.start("month")].islower():
        return False
    if match.group() == "today" and text[match.start()].isupper() and text[: match.start()].rstrip()[-1:].isalnum():
        return False  # "BBC Radio 4's Today programme"
    if rule.meaning == "clock" and re.search(r"\b[A-ZÀ-Þ][a-zà-ÿ]+$", text[match.start() : match.end()]):
        return False  # "à l'Aube", a département
    guard = rule.settings.get("guard")
    if guard == "in-a-row":
        days = [int(n) for n in re.findall(r"\d+", match.string[match.start("day") : match.end("day2")])]
        return all(later == day + 1 for day, later in pairwise(days))
    if guard == "rising":
        return int(groups["year2"] or 0) > int((groups["year"] or "0")[-len(groups["year2"] or "") :])
    return True


def _longest(candidates: Iterator[_Candidate], length: int) -> list[_Candidate]:
    """Candidates that do not meet, the longest first served; in text order."""
    taken = bytearray(length)
    kept = []
    for c in sorted(candidates, key=lambda c: -len(c.span)):
        if taken.find(1, c.span.start, c.span.end) < 0:
            taken[c.span.start : c.span.end] = b"\1" * len(c.span)
            kept.append(c)
    return sorted(kept, key=lambda c: c.span)


def _valued(
    text: str,
    chosen: list[_Candidate],
    rules: Grammar,
    published: date | None,
    sentences: Sentences,
    verbs: Verbs,
) -> Iterator[Found]:
    memory = Memory(published)
    waiting: list[_Candidate] = []
    for at, c in enumerate(chosen):
        after = chosen[at + 1] if at + 1 < len(chosen) else None
        if c.rule.meaning == "clock" and after is not None and _told_behind(text, c, after, rules):
            waiting.append(c)
            continue
        sentence = sentences.number(c.span.start)
        quoted = is_quoted(text, c.span.start)
        lasting = lasts(text, c.span, c.left, sentences, rules, verbs)
        context = _context(c, memory, sentence, rules, verbs, quoted=quoted, lasting=lasting)
        if c.rule.settings.get("night") and not rules.earlier.search(verbs.without(c.span)):
            context.evening = memory.evening_near(sentence, quoted=quoted)
        words = Words(c.match.groupdict(), rules, c.rule.settings)
        when = MEANINGS[c.rule.meaning](words, context)
        if c.rule.meaning == "from-told" and memory.is_of_a_hearing(sentence):
            heard = rules.heard.search(sentences.around(c.span.start, c.span.end).of(text))
            when = None if heard else when
        if not c.rule.meaning.endswith("-range") and not c.match.group().endswith(("'s", "s'")):
            when = _modified(when, c.left, rules)  # "from last weekend's quake" is no beginning
        if when is None:
            memory.nothing(sentence)
            yield from (Found(w.span, None, Precision.UNKNOWN, None, "unresolved") for w in (*waiting, c))
            waiting = []
            continue
        anchor = context.used.isoformat() if context.used else None
        yield from (Found(w.span, when.value, when.precision, anchor, w.rule.name) for w in (*waiting, c))
        waiting = []
        if c.rule.meaning not in {"clock", "unit-relative"} and (day := as_day(when.end.first)):
            first = sentences.around(c.span.start, c.span.end).start
            # "ceux qui avaient défilé le 9 mars"
            passing = rules.passing.search(text[first : c.span.start]) is not None
            # "un vol réservé quinze jours plus tôt": the story goes on on its own day
            passing = passing or (c.rule.meaning == "apart" and c.rule.settings.get("side") == -1 and not quoted)
            said = memory.told is not None and rules.saying.search(text[first : c.span.start]) is not None
            if not said and c.rule.name == "today" and memory.near is not None and verbs.tense(c.span) >= 0:
                memory.now(sentence)  # "he is in hospital today", no day of the story
            elif not said:
                memory.day(day, sentence, own=not passing, quoted=quoted)
        elif c.rule.meaning == "clock":
            memory.clock(sentence)
        if rules.evening.search(c.match.group()):
            spoken = rules.spoken.search(verbs.without(c.span))
            memory.evening, memory.evening_in = None if spoken else as_day(when.first), sentence
        with_year = words.year() is not None or words.year("year2") is not None
        beside = c.rule.meaning == "month-and-relative-year"
        memory.dated(when, sentence, with_year=with_year, beside=beside)


def _context(
    c: _Candidate, memory: Memory, sentence: int, rules: Grammar, verbs: Verbs, *, quoted: bool, lasting: bool
) -> Context:
    """What the expression is relative to; ``lasting`` where it says until when something stays as it is."""

    def tense() -> int:
        if lasting:
            return 1
        if c.rule.meaning == "clock" and LOGGED.match(c.match.string, c.match.end()):
            return -1
        if c.left.startswith(rules.ahead or ("\0",)):
            return 1
        if c.left.startswith(rules.gone or ("\0",)):
            return -1
        return verbs.tense(c.span)

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
        open=lambda: verbs.is_open(c.span),
    )


def _told_behind(text: str, clock: _Candidate, after: _Candidate, rules: Grammar) -> bool:
    """True where the day of a clock time follows at once: "à 10 h 10 ce matin", "at 9 p.m. on Monday"."""
    if after.rule.meaning == "clock":
        return False
    gap = fold(text[clock.span.end : after.span.start])
    return len(gap) <= GAP and not set(gap) & set(".;:!?\n") and set(gap.replace(",", " ").split()) <= rules.links


def _modified(when: When | None, left: str, rules: Grammar) -> When | None:
    """What the words before make of it: its start, its end, an approximation."""
    if when is None or not left:
        return when
    if rules.left["until"].search(left):
        when = when.end
    elif rules.left["since"].search(left):
        when = when.start
    if rules.left["about"].search(left):
        when = when.approximate
    return when
