"""On which side of publication an expression lies: by the words before it, else by its verb."""

from __future__ import annotations

import re

from builder.dates.around import is_promised
from builder.dates.candidates import Candidate
from builder.dates.reading import Reading

LOGGED = re.compile(r"\s*:\s")
"""Behind a clock time that opens an entry of what happened: ``11 h 28 : l'hélicoptère se pose``."""
PHRASE = 120
"""So many characters before an expression its noun begins."""
CLOSED = re.compile(r"\s*(?:[.,;:)!?»”]|$)")
"""Behind an expression with which its phrase ends."""


def side(reading: Reading, c: Candidate) -> int:
    """1 for what is to come, -1 for what is over, 0 where nothing tells: ``d'ici lundi``, ``depuis la fin de son mandat
    mi-avril``, ``register by Friday``, ``a promis une loi avant l'été``."""
    rules, verbs = reading.rules, reading.verbs
    line = c.rule.settings.get("guard") == "opens"
    if c.rule.meaning == "clock" and (line or LOGGED.match(c.match.string, c.match.end())):
        return -1
    if c.left.startswith(rules.ahead or ("\0",)):
        return 1
    if c.left.startswith(rules.gone or ("\0",)) or _is_behind_since(reading, c):
        return -1
    if c.rule.meaning == "weekday-alone" and _is_of_deed(reading, c):
        return -1
    told = verbs.tense(c.span)
    if told < 0 and is_promised(reading, c):
        return 1
    until = rules.left["until"].search(c.left) is not None
    if until and not told and verbs.is_open(c.span) and not reading.before(c.span).strip():
        return -1  # "Jusqu'à mercredi, il devait diriger le club"
    # "register by Friday": a limit that no verb dates is to come
    return 1 if until and not told and c.rule.meaning == "weekday-alone" else told


def _is_behind_since(reading: Reading, c: Candidate) -> bool:
    """True for the end of ``depuis la fin de son mandat mi-avril, …``, ``since his release in March, …``: what has
    begun has a day that is over, whatever the verb behind says."""
    behind = CLOSED.match(reading.text, c.span.end)
    return behind is not None and reading.rules.around["since_noun"].search(_near(reading, c)) is not None


def _is_of_deed(reading: Reading, c: Candidate) -> bool:
    """True for ``la défaite de lundi``, ``Monday's defeat``, which is over whatever will follow from it."""
    around = reading.rules.around
    behind = around["day_of_deed"].match(reading.text, c.match.end())
    return behind is not None or around["deed_of_day"].search(_near(reading, c)) is not None


def _near(reading: Reading, c: Candidate) -> str:
    """What stands before an expression in its sentence, as far as a phrase reaches."""
    begin = reading.sentences.around(c.span.start, c.span.end).start
    return reading.text[max(begin, c.match.start() - PHRASE) : c.match.start()]
