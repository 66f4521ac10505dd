"""When an article came out, and how that is known. Never guessed, never from a file's time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from builder.dates.calendar import as_day
from builder.dates.grammar import grammar
from builder.dates.quotations import leaves_open
from builder.dates.tense import Verbs, sentences_of
from builder.model import Block, BlockKind, Post, PublishedFrom, Span
from builder.read import datelines, days
from builder.read.datelines import Cue
from builder.read.days import Day, either, listed
from builder.read.frontmatter import FrontMatter

FILE_DATE = re.compile(r"(\d{4})(?P<sep>[-_.]?)(\d{2})(?P=sep)(\d{2})(?!\d)")
STAMP = 400
"""Characters at the start of a block among which a stamp may stand."""
CLOCK = re.compile(r"\s*[-–,|]?\s*(?:[^\W\d_]{1,3}\s+)?\d{1,2}\s*[hH:]\s*\d{2}(?!\d)(?!\s*,\s*[a-zà-ÿ])")
FIRST_LINES = 3
"""Paragraphs in which ``ce mardi 5 novembre 2024`` dates the article."""
OPENING = 6
"""Blocks, captions among them, in which ``ce mardi 5 novembre`` does."""
MODERN = "1990"
"""A day before that is of history, whatever a text calls it."""
NEAR = 14
"""So many days from a complete day of the text that day lies at most."""
SENTENCE = re.compile(r"[.!?…][»”\"’)\]]*\s")
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Published:
    """A day and where it comes from; all None when nothing tells."""

    day: str | None
    source: PublishedFrom | None
    span: Span | None
    several: bool = False
    """True when posts of several days stood for it."""


def published(
    front: FrontMatter, stem: str, prose: str, blocks: tuple[Block, ...], posts: tuple[Post, ...], language: str
) -> Published:
    """The first of: front matter, file name, dateline, embedded post, a day that the first lines call this day,
    the day of an issue's title."""
    if front.date:
        return Published(front.date, PublishedFrom.FRONT_MATTER, front.date_span)
    if value := of_name(stem):
        return Published(value, PublishedFrom.FILE_NAME, None)
    if day := next((d for how in (_dateline, _stamp, _this_day) if (d := how(prose, blocks, language))), None):
        return Published(day.value, PublishedFrom.DATELINE, day.span)
    dated = [post for post in posts if post.date]
    if dated:
        last = max(dated, key=lambda post: (post.date or "", -post.span.start))
        several = len({post.date for post in dated}) > 1
        return Published(last.date, PublishedFrom.POST, last.date_span, several)
    unlikely = (_dateline_of_a_year_told, _this_day_of_a_year_near, _title_day, _this_number)
    if day := next((d for how in unlikely if (d := how(prose, blocks, language))), None):
        return Published(day.value, PublishedFrom.DATELINE, day.span)
    return Published(None, None, None)


def of_name(stem: str) -> str | None:
    """The day before a file's name: ``2023-05-22-belgorod``, ``20230522 Belgorod``."""
    match = FILE_DATE.match(stem)
    return days.iso(int(match[1]), int(match[3]), int(match[4])) if match else None


def no_such_day(stem: str, prose: str, blocks: tuple[Block, ...]) -> tuple[str, Span | None] | None:
    """A day that would date the article if it existed, and where it stands (None: in the file's name).

    The sign between its numbers tells a day in a file's name from a long number.
    """
    for block in blocks:
        if block.kind is BlockKind.DATELINE:
            for span in days.impossible(prose, block.span.start, block.span.end):
                return span.of(prose), span
    match = FILE_DATE.match(stem)
    return (match[0], None) if match and match["sep"] and not of_name(stem) else None


def _dateline(prose: str, blocks: tuple[Block, ...], language: str) -> Day | None:
    """The day of the surest dateline; of two alike the first."""
    found: list[tuple[int, int, Day]] = []
    order = list(Cue)
    for block in blocks:
        if block.kind is BlockKind.DATELINE:
            at, known = block.span.start, Cue.OTHER
            for day in days.find(prose, language, block.span.start, block.span.end):
                before = prose[at : day.span.start]
                # A line of its own announces anew; within a line the last words before a day do.
                known = datelines.cue(before) or (Cue.OTHER if "\n" in before else known)
                found.append((order.index(known), day.span.start, day))
                at = day.span.end
    return min(found, key=lambda f: f[:2])[2] if found else None


@cache
def _stamps() -> re.Pattern[str]:
    """``Publié le `` with its capital, ``AFP • ``: what may stamp a text whose lines have run together."""
    capital = either(tuple(w[:1].upper() + w[1:] for w in listed("published")))
    return re.compile(rf"(?<!\w)(?:{capital})\s*:?\s+(?=[\w])|(?<!\w)(?:{either(listed('agencies'))})\s*[•|·]\s*")


def _stamp(prose: str, blocks: tuple[Block, ...], language: str) -> Day | None:
    """The complete day with a clock time that such words stand before, near the top."""
    for block in blocks[: FIRST_LINES + 2]:
        stop = min(block.span.end, block.span.start + STAMP)
        for match in _stamps().finditer(prose, block.span.start, stop):
            day = next(days.find(prose, language, match.end(), min(match.end() + 50, block.span.end)), None)
            if day and day.span.start == match.end() and CLOCK.match(prose, day.span.end):
                return day
    return None


@cache
def _this() -> re.Pattern[str]:
    """``ce mardi …``, ``this Tuesday, …``, ``aujourd'hui, …`` before a complete day."""
    return re.compile(
        rf"(?<!\w)(?:(?:{either(listed('this'))})\s+(?=(?:{either(days.weekdays())})\b)"
        rf"|(?:{either(listed('today'))})\s*,?\s*(?:le\s+)?[(]?(?=\S))",
        re.IGNORECASE,
    )


@cache
def _this_bare() -> re.Pattern[str]:
    """``ce`` before a number."""
    return re.compile(rf"(?<!\w)(?:{either(listed('this'))})\s+(?=\d|\w+\s\d)", re.IGNORECASE)


@cache
def _yesterday() -> re.Pattern[str]:
    """``hier, …``, ``yesterday, …`` before a complete day."""
    words = either(listed("yesterday"))  # not of "avant-hier", "the day before yesterday"
    return re.compile(rf"(?<![\w-])(?<!before )(?:{words})\s*,?\s*(?:le\s+)?[(]?(?=\S)", re.IGNORECASE)


def _this_day(prose: str, blocks: tuple[Block, ...], language: str) -> Day | None:
    """The day that the first lines call this day, or the one behind what they call yesterday."""
    for block in _texts(blocks)[: FIRST_LINES + 1]:
        for words, later in ((_this(), 0), (_yesterday(), 1)):
            for match in words.finditer(prose, block.span.start, block.span.end):
                day = next(days.find(prose, language, match.end(), min(match.end() + 50, block.span.end)), None)
                told = as_day(day.value) if day and day.span.start == match.end() else None
                if day and told and not (later and leaves_open(prose[block.span.start : match.start()])):
                    return Day(day.span, (told + timedelta(days=later)).isoformat())
    return None


def _this_number(prose: str, blocks: tuple[Block, ...], language: str) -> Day | None:
    """The one complete day without its weekday that the first blocks call this day, where it is over, the text names no
    later year and remembers nothing: ``a indiqué, ce 25 mars 2024, le porte-parole``; a sentence may open with it only
    to say what was said then, since ``Ce 6 juin 1994, la ville fête`` may be told much later."""
    rules, found = grammar(language), dict[str, Span]()
    for block in _texts(blocks)[:OPENING] if rules else ():
        text = block.span.of(prose)
        sentences = sentences_of(text, ())
        for match in _this_bare().finditer(text):
            day = next(days.find(text, language, match.end()), None)
            if day is None or day.span.start != match.end() or rules is None:
                continue
            here, whole = Span(match.start(), day.span.end), sentences.around(match.start(), day.span.end)
            opens = not text[whole.start : match.start()].strip(' «“"')
            said = any(word in rules.common for word in whole.of(text).lower().split())
            if Verbs(text, sentences, (here,), rules).tense(here) <= 0 and (said or not opens):
                at = block.span.start + day.span.start
                found.setdefault(day.value, Span(at, at + len(day.span)))
    told = _alone(found, prose, later=0) if not _years_apart().search(prose) else None
    return told if told and told.value >= MODERN else None


def _texts(blocks: tuple[Block, ...]) -> list[Block]:
    return [b for b in blocks if b.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.TITLE)]


def _this_day_of_a_year_near(prose: str, blocks: tuple[Block, ...], language: str) -> Day | None:
    """The one day without its year that the first lines call this day, where a caption tells the year and nothing is of
    a later time or of an anniversary: ``ce jeudi 22 février`` beside ``La place, le 21 février 2024.``"""
    told = [known for block in _texts(blocks) if (known := _closing_day(block.span.of(prose), language))]
    found: dict[str, Span] = {}
    for block in _texts(blocks)[:OPENING]:
        for day in _todays(prose, block, language):
            fitting = {value for t in told if (value := day.near(t, NEAR))}
            if len(fitting) != 1:
                return None
            found.setdefault(fitting.pop(), day.span)
    return _alone(found, prose, later=1) if not _years_apart().search(prose) else None


def _closing_day(text: str, language: str) -> date | None:
    """The complete day that ends a block of one sentence, as a caption does."""
    day = next(days.find(text, language), None)
    ends = day is not None and not SENTENCE.search(text, 0, day.span.end) and not text[day.span.end :].strip(" .)")
    return as_day(day.value) if day is not None and ends else None


def _dateline_of_a_year_told(prose: str, blocks: tuple[Block, ...], language: str) -> Day | None:
    """The one day of the datelines, without its year, that is a line of its own with it: ``EXEMPLETON, Aug 16 (AFP) -``
    beside ``8/16/2021``."""
    known = [d for b in blocks if b.kind is BlockKind.DATELINE for d in days.without_year(prose, *_ends(b))]
    lines = [block.span.of(prose) for block in blocks]
    told = [day for line in lines if datelines.is_day(line) and (day := _closing_day(line, language))]
    found = {value: d.span for d in known for t in told if (value := d.near(t, 0))}
    return _alone(found, prose, later=0) if len(known) == 1 else None


def _alone(found: dict[str, Span], prose: str, *, later: int) -> Day | None:
    """The one day found, unless the text names a year that is more than so many later."""
    if len(found) != 1:
        return None
    ((value, span),) = found.items()
    last = max(map(int, YEAR.findall(prose)), default=0)
    return Day(span, value) if last <= int(value[:4]) + later else None


@cache
def _issue() -> re.Pattern[str]:
    """``Les actualités …``, ``News …``: how a title begins that says of which day it is."""
    return re.compile(rf"\s*(?:\w{{1,4}}['’\s]\s*)?(?:{either(listed('issues'))})(?!\w)", re.IGNORECASE)


def _title_day(prose: str, blocks: tuple[Block, ...], language: str) -> Day | None:
    """The complete day that ends the title of an issue, where nothing is of a later year."""
    for block in blocks:
        if block.kind is BlockKind.TITLE and _issue().match(prose, *_ends(block)):
            found = list(days.find(prose, language, *_ends(block)))
            if len(found) == 1 and not prose[found[0].span.end : block.span.end].strip(" .)"):
                return _alone({found[0].value: found[0].span}, prose, later=0)
    return None


@cache
def _years_apart() -> re.Pattern[str]:
    """``cinq ans après``, ``anniversary``: the day that has a year may be of another one."""
    return re.compile(rf"(?<!\w)(?:{either(listed('years_apart'))})(?!\w)", re.IGNORECASE)


def _ends(block: Block) -> tuple[int, int]:
    return block.span.start, block.span.end


def _todays(prose: str, block: Block, language: str) -> Iterator[days.Yearless]:
    """What a block calls this day, but what is still to come: ``s'ouvrira ce samedi 24 février``."""
    text, rules = block.span.of(prose), grammar(language)
    for match in _this().finditer(text):
        at = block.span.start + match.end()
        day = next(days.without_year(prose, at, block.span.end), None)
        if day is None or day.span.start != at or day.weekday is None or rules is None:
            continue
        here = Span(match.start(), day.span.end - block.span.start)
        if Verbs(text, sentences_of(text, ()), (here,), rules).tense(here) <= 0:
            yield day
