"""Until when: whether something lasts until a day, which is then the coming one."""

from __future__ import annotations

import re

from builder.dates.candidates import Candidate
from builder.dates.grammar import Grammar, fold
from builder.dates.reading import Reading
from builder.model import Span

UNTIL = 12
"""So many characters before an expression "until" may stand."""
CLAUSE = 120
"""So many characters before an expression a clause tells how things are until then."""
WORDS = 16
"""So many words may stand between what was decided and the day."""
ASIDE = re.compile(r"\([^()]*\)|,\s[^,;:]{1,60},(?=\s*(?:jusque?\s*)?$)", re.IGNORECASE)
"""What stands in brackets, or between commas at once before "until"."""
SET_OFF = re.compile(r",\s*(?:jusque?\s*)?$", re.IGNORECASE)
"""The comma in front of ``until`` and its date: ``a interdit, jusqu'au 31 août, la baignade``."""
SPANS = ("day-range", "month-range", "mixed-range")
"""Meanings of two days or months with what stands between."""
BETWEEN = ("entre", "between", "depuis", "since")
"""Before two months that something lasts from and to, whatever the verb."""
NEXT = re.compile(r"[;:]|\.(?!\d)")
"""The end of a clause; no point in a number."""


def lasts(reading: Reading, c: Candidate) -> bool:
    """True for ``est fermé jusqu'à lundi``, and ``pont fermé jusqu'à lundi`` where nothing else has a verb: what is so
    until then. Not for ``a duré``, ``s'est poursuivi``, ``celui qui a dirigé le club``."""
    text, span, left, rules = reading.text, c.span, c.left, reading.rules
    near = fold(text[max(0, span.start - UNTIL) : span.start])
    if rules.left["until"].search(left) is None and near.rstrip().rpartition(" ")[2] not in rules.until:
        return False
    clause = reading.before(span)[-CLAUSE:]
    until = any(word[:5] in fold(left) or word in near for word in rules.until)
    if until and not clause.strip():  # "Until Friday, the road remains closed"
        return reading.verbs.is_alone(span) or rules.around["remains"].match(reading.behind(span)) is not None
    if rules.lasting.search(clause) is not None or (until and _decided(clause, rules)):
        return True
    kept = rules.kept.search(clause)
    if kept is None or text[span.end : span.end + 1] == ",":
        return False
    return reading.verbs.tells_only(span, span.start - len(clause) + kept.start())


def moved(reading: Reading, c: Candidate) -> bool:
    """True for the two days or months that something ``was moved`` from and to: it lasts from neither to the other.
    ``déplacés entre mars et mai`` are those who were so in that time."""
    told = c.rule.meaning == "weekday-range"
    told = told or (c.rule.meaning in SPANS and not fold(c.match.group()).startswith(BETWEEN))
    begin = c.match.start()
    return told and reading.rules.moving.search(reading.before(Span(begin, begin))) is not None


def _decided(clause: str, rules: Grammar) -> bool:
    """True for ``a prolongé l'alerte (sauf à Exempleville)``, which lasts; not for ``a lancé une grève qui a duré``."""
    found = [match.end() for match in rules.decided.finditer(clause)]
    if not found:
        return False
    between = SET_OFF.sub(" ", ASIDE.sub(" ", clause[found[-1] :]))
    return len(between.split()) <= WORDS and not NEXT.search(between) and not rules.broken.search(between)
