"""What stands around an expression that says which year or week it is of: a deed that is over, a ballot to come."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from builder.dates.candidates import Candidate
from builder.dates.context import Words
from builder.dates.grammar import Grammar
from builder.dates.hint import Hint
from builder.dates.reading import Reading

FEASTS = ("movable", "nth-weekday")
"""Meanings of a day that a rule of the calendar fixes for each year."""

BEHIND = 60
"""Characters behind an expression that say what it belongs to: ``Oct. 7`` may be taken for the end of a sentence."""

DATES = ("full-date", "month-alone", "day-range", "month-range", "season", *FEASTS)
"""Meanings of a day or month that a year may stand in front of, behind a comma."""
OWN_YEAR = ("year", "year2", "direction", "weekday", "weekday2")
"""What says of which year a day is by itself."""
TODAYS = ("full-date", "day-range", "weekday-and-number", "numeric")
"""Meanings of a day that ``today`` is told again by."""
NIGHT = re.compile(r"nuit|night")
BRIEF = 3
"""Words of a sentence that may stand between a question and what answers it: ``Yes.``"""
AGAIN = re.compile(r",\s*(?:(?:le|en|on|in|au mois de|au mois d['’])\s*)?", re.IGNORECASE)
"""Between two ways of telling one date."""
CLOSED = re.compile(r"\s*(?:[.,;:)!?»”\"]|$)")
"""Behind a day or month with which its clause ends."""


def is_year_of(reading: Reading, year: Candidate, after: Candidate) -> bool:
    """True for ``a lieu en 2011, du 24 au 28 août.``, ``In 2008, on May 3, the bridge fell``: the day's own year; not
    for ``né en 2008, le 24 août il a quitté``."""
    if year.rule.meaning != "year-alone" or after.rule.meaning not in DATES:
        return False
    told = after.match.groupdict()
    own = ("year", "year2", "direction") if after.rule.meaning in FEASTS else OWN_YEAR
    if any(told.get(name) for name in own):
        return False
    around, gap = reading.rules.around, reading.text[year.span.end : after.span.start]
    if around["whole_year"].fullmatch(year.left.strip()) is None or around["year_gap"].fullmatch(gap) is None:
        return False
    opening = around["whole_year"].fullmatch(reading.before(year.span).strip()) is not None
    return opening or CLOSED.match(reading.text, after.span.end) is not None


def is_told_again(text: str, ago: Candidate, after: Candidate, rules: Grammar) -> bool:
    """True for ``Il y a trente ans, le 11 août 1987, …``: told twice, the second time with its year, or as its day:
    ``Il y a trente ans, le 11 août``; and for ``Today, May 20, …``, ``cette nuit, entre le 30 juin et le 1er
    juillet``."""
    if ago.rule.meaning == "from-published" and after.rule.meaning in TODAYS:
        restated = AGAIN.fullmatch(text, ago.span.end, after.span.start) is not None
        return restated and CLOSED.match(text, after.span.end) is not None
    if ago.rule.meaning != "apart" or ago.rule.settings.get("side") != -1 or ago.rule.settings.get("from"):
        return False
    told = after.match.groupdict()
    day = after.rule.meaning in ("full-date", "month-alone") and not any(told.get(name) for name in OWN_YEAR)
    day = day and _years_ago(ago, rules) is not None
    if after.rule.meaning not in (*DATES, "year-alone") or not (told.get("year") or day):
        return False
    return AGAIN.fullmatch(text, ago.span.end, after.span.start) is not None


def of_year(waiting: list[Candidate], rules: Grammar, published: date | None) -> int | None:
    """The year of the expression that waits for the day behind it."""
    last = waiting[-1] if waiting else None
    if last is None:
        return None
    if last.rule.meaning != "apart":
        return Words(last.match.groupdict(), rules, last.rule.settings).year()
    number = _years_ago(last, rules)
    return published.year - number if published and number else None


def _years_ago(ago: Candidate, rules: Grammar) -> int | None:
    """How many years ago, where they are counted: None for ``about ten years ago``, ``six months ago``."""
    words = Words(ago.match.groupdict(), rules, ago.rule.settings)
    rough = words.has("about") or words.has("within") or words.rough("number")
    return None if rough or words.get("unit") != "year" else words.number("number")


def hint(reading: Reading, c: Candidate) -> Hint:
    """What the words on either side of an expression make it belong to."""
    text, around = reading.text, reading.rules.around
    if c.rule.meaning == "movable" and around["eastern"].search(text):
        return Hint.EASTERN
    if c.rule.meaning not in ("full-date", "month-alone", *FEASTS) or c.match.groupdict().get("year"):
        return Hint.NONE
    if c.rule.meaning not in FEASTS and is_answer(reading, c):
        return Hint.ANSWER
    begin = reading.sentences.around(c.span.start, c.span.end).start
    before, behind = text[begin : c.match.start()], text[c.match.end() : c.match.end() + BEHIND]
    if c.rule.meaning in FEASTS:
        return Hint.ANY_YEAR if around["born"].search(before) else Hint.NONE
    if around["deed_before"].search(before):
        return Hint.OVER
    if around["deed_behind"].match(behind) and not around["no_deed"].search(before):
        return Hint.DEED
    if around["known_before"].search(before) or around["known_behind"].match(behind):
        return Hint.KNOWN
    if not around["ballot_before"].search(before) and not around["ballot_behind"].match(behind):
        return Hint.NONE
    if around["held_before"].search(before) or around["held_behind"].match(behind):
        return Hint.NONE
    return Hint.RACE if around["race"].search(before) else Hint.BALLOT


def starts_ahead(reading: Reading, c: Candidate) -> bool:
    """True for ``dès lundi`` where nothing has happened yet: no verb, a state (``trains perturbés dès lundi``), what
    somebody was going to do; and for ``is on show starting Saturday``, ``runs from Saturday``."""
    rules, verbs = reading.rules, reading.verbs
    before, behind = reading.before(c.span), reading.behind(c.span)
    weekday = c.rule.meaning == "weekday-alone"
    starting = weekday and (
        rules.left["starting"].search(c.left) is not None
        or (c.left.strip() == "from" and rules.around["runs_from"].search(before) is not None)
    )
    since = rules.left.get("from")
    if not starting and (since is None or since.search(c.left) is None):
        return False
    bare = verbs.is_alone(c.span) and (starting or bool(before.strip()))  # "dès lundi, le préfet réagit" may be over
    if bare or rules.around["going"].match(behind) or rules.around["gone_going"].search(before):
        return True
    first = c.span.start - len(before)
    here = starting or (weekday and bool(before.strip()))
    if here and (told := rules.around["stands"].search(reading.sentence(c.span))) is not None:
        return verbs.is_told_by(c.span, first + told.start(), first + told.end())
    state = rules.around["state"].search(before)
    return state is not None and verbs.tells_only(c.span, first + state.start())


def is_answer(reading: Reading, c: Candidate) -> bool:
    """True for what answers a question of what has been, without a verb: ``Once, in Exempleton, in March.``, behind
    ``Did you ever meet him?`` and a ``Yes.``"""
    if not reading.verbs.is_alone(c.span):
        return False
    spans, number = reading.sentences.spans, reading.sentences.number(c.span.start)
    for span in reversed(spans[max(0, number - 2) : max(0, number)]):
        said = span.of(reading.text)
        if "?" in said:
            return reading.rules.around["asked_past"].search(said) is not None
        if len(said.split()) > BRIEF:
            return False
    return False


def is_planned(reading: Reading, c: Candidate) -> bool:
    """True for a day that somebody tells of, asks for or decrees in a clause of its own: ``décrète que lundi sera
    chômé``, ``promised to return on Monday``."""
    return reading.rules.around["told_of"].search(reading.before(c.span)) is not None or reading.verbs.is_asked(c.span)


def is_promised(reading: Reading, c: Candidate) -> bool:
    """True for the limit of what somebody promises or asks for: ``a promis une loi avant l'été``."""
    limit = reading.rules.left["until"].search(c.left) is not None or c.match.groupdict().get("limit")
    return bool(limit) and reading.rules.around["promising"].search(reading.before(c.span)) is not None


def on_agenda(reading: Reading, c: Candidate) -> bool:
    """True for ``se retrouvent de jeudi à dimanche``: days to come, told in the present; no night, which is over; and
    for the one day of what is on a calendar: ``the festival returns Saturday``."""
    rules, verbs = reading.rules, reading.verbs
    if c.rule.meaning == "weekday-alone":
        return verbs.is_alone(c.span) and rules.around["preview"].match(verbs.without(c.span)) is not None
    if c.rule.meaning != "weekday-range" or NIGHT.search(c.match.group()):
        return False
    return rules.around["agenda"].search(reading.before(c.span)) is not None and not verbs.past(c.span)


def told_days(chosen: list[Candidate], rules: Grammar) -> Mapping[tuple[int, int], set[int]]:
    """The years that the text has, anywhere, for each month and day."""
    found: dict[tuple[int, int], set[int]] = {}
    for c in chosen:
        words = Words(c.match.groupdict(), rules, c.rule.settings)
        month, day, year = words.get("month"), words.number("day"), words.year()
        if c.rule.meaning == "full-date" and month and day and year:
            found.setdefault((month, day), set()).add(year)
    return found


def belongs(text: str, c: Candidate, before: Candidate | None) -> bool:
    """False for a number alone that is in no list with a day: ``aged 22 and 25``."""
    if c.rule.meaning != "day-of-told-month":
        return True
    if before is None or before.rule.meaning not in ("full-date", "day-of-told-month"):
        return False
    gap = text[before.span.end : c.span.start]
    return all(w.isdigit() or w in ("and", "or") for w in gap.replace(",", " ").split())
