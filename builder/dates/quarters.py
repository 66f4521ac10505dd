"""Quarters and halves of a year: which one is meant where the words have no year, or only "the quarter"."""

from __future__ import annotations

import re
from datetime import date

from builder.dates import calendar as cal
from builder.dates.calendar import When
from builder.dates.candidates import Candidate
from builder.dates.context import Context, Words
from builder.dates.grammar import Grammar, fold
from builder.dates.reading import Reading

NAMED = ("part-of-year", "part-of-year-before", "quarter-of-report")
"""Meanings of expressions that say which quarter."""
REPORTED = frozenset({"quarter-of-report", "quarter-told", "year-of-report"})
"""Meanings that hold only of firms and economies: a team has quarters, too."""
QUARTER = 3
FISCAL = "fiscal"
"""The rule for ``fiscal third quarter``, whose months only the firm knows."""
SOON = 6
"""So many months ahead a part of a year is told with its year."""
STALE = 6
"""So many months after its end a quarter that the words give no year is no more what a firm reports: its own may be
another than the calendar's."""


def told_quarters(reading: Reading, chosen: list[Candidate]) -> tuple[int | None, bool]:
    """Which quarter of a year a text tells of, where it names one only; and whether any is of what has quarters of a
    year, a firm or an economy: ``profit fell in the third quarter``."""
    rules = reading.rules
    quarters = [c for c in chosen if c.rule.meaning in NAMED or c.rule.meaning in REPORTED]
    if not any(c.rule.meaning in REPORTED for c in quarters) or any(c.rule.name == FISCAL for c in chosen):
        return None, False
    named = set(map(_rank, _named(quarters, rules)))
    around = (reading.sentence(c.span) for c in quarters)
    return named.pop() if len(named) == 1 else None, any(rules.quarter_of.search(s) for s in around)


def has_own_quarters(reading: Reading, chosen: list[Candidate]) -> bool:
    """True where a text tells that the firm of which it tells counts quarters of its own: ``profit for the quarter
    ended May 31``."""
    told = list(reading.rules.around["own_quarter"].finditer(reading.text))
    named = {_rank(w) for w in _named(chosen, reading.rules) if w.year() is None} if told else set()
    return any(_is_own(t, named, reading.rules) for t in told)


def _named(chosen: list[Candidate], rules: Grammar) -> list[Words]:
    """The words that say which quarter."""
    said = (_words(c, rules) for c in chosen if c.rule.meaning in NAMED)
    return [w for w in said if w.get("part") == QUARTER]


def _is_own(told: re.Match[str], named: set[int | None], rules: Grammar) -> bool:
    """True where a firm's quarter, half or year ends in another month than the calendar's; where its words do not say
    which quarter, one of those the text names must end so: ``the third quarter``, ``the quarter ended December``."""
    month, rank = _meant(told, "month", rules), _meant(told, "rank", rules)
    if month is None or told["year"]:
        return month not in (None, 12)
    own = 6 if told["half"] else QUARTER
    if rank is not None and rank > 0:
        return month != rank * own
    return month % own != 0 or (own == QUARTER and bool(named) and month // own not in named)


def _meant(told: re.Match[str], name: str, rules: Grammar) -> int | None:
    """The number of the month or the rank that a text tells; None without one."""
    word, numbers = fold(told[name] or ""), rules.lexicon[name]
    found: int | None = numbers.get(word, numbers.get(word.rstrip(".")))
    return found


def is_reported(reading: Reading, c: Candidate) -> bool:
    """False for ``in the first half`` of a match, in a sentence that tells no firm's figures or tells of a game."""
    if not c.rule.settings.get("own"):
        return True
    around, sentence = reading.rules.around, reading.sentence(c.span)
    return around["figures"].search(sentence) is not None and around["game"].search(sentence) is None


def _words(c: Candidate, rules: Grammar) -> Words:
    return Words(c.match.groupdict(), rules, c.rule.settings)


def part_of_year(w: Words, c: Context) -> When | None:
    """``premier trimestre 2023``: the months of a quarter or half-year."""
    length, number, year = int(w.get("part")), _rank(w), w.year()
    if year is None:
        anchor = c.day()
        if anchor is None:
            return None
        yearly = w.has("yearly") or w.get("yearly") is not None
        if w.has("this") or yearly:
            year = anchor.year - yearly
        elif number == -1:
            return None  # "le dernier trimestre" may be the fourth, or the one just over
        else:
            return None if c.fiscal else _near(number, length, anchor, c.tense())
    return _part(year, 12 // length if number == -1 else number, length)


def part_of_year_before(w: Words, c: Context) -> When | None:
    """``the second quarter a year ago``: a year before the one told last, if it is the same, else before the last one
    that is over."""
    anchor, length, number = c.day(), int(w.get("part")), _rank(w)
    if anchor is None or number is None or number < 0:
        return None
    told = _part(int(c.part.first[:4]), number, length) if c.part is not None else None
    last = told if told == c.part and told is not None else _near(number, length, anchor, -1)
    return _part(int(last.first[:4]) - 1, number, length) if last else None


def quarter_of_report(w: Words, c: Context) -> When | None:
    """``the third quarter`` of a firm's figures."""
    anchor, number = c.day(), _rank(w)
    if anchor is None or number == -1 or c.fiscal or not c.reported:
        return None
    return _fresh(_near(number, int(w.get("part")), anchor, c.tense()), anchor)


def quarter_told(w: Words, c: Context) -> When | None:
    """``during the quarter``: the one that the text names; ``in the latest quarter``: without such, the last whole one
    before publication."""
    anchor = c.day()
    if anchor is None or c.tense() > 0 or c.fiscal or not c.reported:
        return None
    if c.quarter is not None and c.quarter > 0:
        return _fresh(_near(c.quarter, QUARTER, anchor, -1), anchor)
    if not w.has("latest"):
        return None
    last = (anchor.month - 1) // QUARTER
    return _part(anchor.year - (last == 0), last or 12 // QUARTER, QUARTER)


def _rank(w: Words) -> int | None:
    """Which part, in words or figures (``Q3``); -1 for the last."""
    return w.get("rank") or w.number("rank")


def _part(year: int, number: int | None, length: int) -> When | None:
    """The months of a part of a year, counted from 1."""
    return cal.months(year, (number - 1) * length + 1, length) if number and number * length <= 12 else None


def _fresh(found: When | None, anchor: date) -> When | None:
    """The quarter, unless it ended long before publication."""
    return found if found and _recent(found, anchor) else None


def _recent(found: When, anchor: date) -> bool:
    return -_months(anchor, found.end.first) < STALE


def _months(anchor: date, month: str) -> int:
    """From the anchor to a month."""
    return int(month[:4]) * 12 + int(month[5:7]) - anchor.year * 12 - anchor.month


def _near(number: int | None, length: int, anchor: date, tense: int) -> When | None:
    """The last such part that is over or, of what is to come, the first that is not, unless that is far off and one has
    just ended (``un bénéfice doublé pour le deuxième trimestre``); None for what has happened in one that is still
    going on: a firm may count its own."""
    options = [found for n in (-1, 0, 1) if (found := _part(anchor.year + n, number, length))]
    now = anchor.isoformat()[:7]
    over, ahead = [o for o in options if o.end.first < now], [o for o in options if o.end.first >= now]
    if tense > 0 and not (over and ahead and _months(anchor, ahead[0].first) > SOON and _recent(over[-1], anchor)):
        return ahead[0] if ahead else None
    running = ahead and ahead[0].first <= now
    return over[-1] if over and not running else None
