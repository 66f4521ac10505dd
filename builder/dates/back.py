"""What a text goes back to: the day of "that night", which is no hearing's and none to come; no day of a deadline."""

from __future__ import annotations

from builder.dates.candidates import Candidate
from builder.dates.context import Context
from builder.dates.memory import REACH, Memory
from builder.dates.reading import Reading


def goes_back(reading: Reading, c: Candidate, context: Context, memory: Memory) -> bool:
    """False where nothing tells which day ``that night``, ``la veille`` counts from; else ``context`` has it told.

    What is over by then counts from a day that has gone, whatever day to come was told since; and a deed is not of the
    day when a court dealt with it, or somebody spoke: ``was jailed on Monday. That night he had drunk``.
    """
    sentence, here = reading.sentences.number(c.span.start), reading.sentence(c.span)
    if memory.is_of_a_hearing(sentence) and reading.rules.heard.search(here):
        return False
    told_in = memory.told_in
    ahead = memory.published is not None and context.told is not None and context.told > memory.published
    if ahead and told_in != sentence and context.tense() < 0:
        if memory.gone is None or sentence - memory.gone_in > REACH:
            return False
        context.told, told_in = memory.gone, memory.gone_in
    between = range(max(told_in, sentence - REACH) + 1, sentence + 1)
    if not c.rule.settings["shift"] and reading.habits.intersection(between):
        return False  # "les lundis sont difficiles: on ne sort pas ce soir-là"
    if c.rule.settings["shift"] or told_in == sentence or told_in < 0:
        return True
    if memory.told_said:
        return False
    court, spans = reading.rules.around["court"], reading.sentences.spans
    told = spans[told_in].of(reading.text) if told_in < len(spans) else ""
    return court.search(told) is None or court.search(here) is not None


def is_deadline(reading: Reading, c: Candidate) -> bool:
    """True for ``avant 17 heures`` where somebody is asked to do something by then: any day's hour, if none is told."""
    around = reading.rules.around
    return bool(around["limit"].match(c.match.group()) and around["asked"].search(reading.sentence(c.span)))
