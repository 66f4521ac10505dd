"""What a text goes back to: the day of "that night", which is no hearing's and none to come; no day of a deadline."""

from __future__ import annotations

from builder.dates.candidates import Candidate
from builder.dates.context import Context
from builder.dates.grammar import Grammar
from builder.dates.memory import REACH, Memory
from builder.dates.tense import Sentences
from builder.model import Span


def goes_back(
    text: str,
    c: Candidate,
    context: Context,
    memory: Memory,
    sentences: Sentences,
    rules: Grammar,
    habits: frozenset[int],
) -> bool:
    """False where nothing tells which day ``that night``, ``la veille`` counts from; else ``context`` has it told.

    What is over by then counts from a day that has gone, whatever day to come was told since; and a deed is not of the
    day when a court dealt with it, or somebody spoke: ``was jailed on Monday. That night he had drunk``.
    """
    sentence = sentences.number(c.span.start)
    here = sentences.around(c.span.start, c.span.end).of(text)
    if memory.is_of_a_hearing(sentence) and rules.heard.search(here):
        return False
    told_in = memory.told_in
    ahead = memory.published is not None and context.told is not None and context.told > memory.published
    if ahead and told_in != sentence and context.tense() < 0:
        if memory.gone is None or sentence - memory.gone_in > REACH:
            return False
        context.told, told_in = memory.gone, memory.gone_in
    if not c.rule.settings["shift"] and habits.intersection(range(max(told_in, sentence - REACH) + 1, sentence + 1)):
        return False  # "les lundis sont difficiles: on ne sort pas ce soir-là"
    if c.rule.settings["shift"] or told_in == sentence or told_in < 0:
        return True
    if memory.told_said:
        return False
    court = rules.around["court"]
    told = sentences.spans[told_in].of(text) if told_in < len(sentences.spans) else ""
    return court.search(told) is None or court.search(here) is not None


def is_deadline(text: str, span: Span, matched: str, sentences: Sentences, rules: Grammar) -> bool:
    """True for ``avant 17 heures`` where somebody is asked to do something by then: any day's hour, if none is told."""
    sentence = sentences.around(span.start, span.end)
    if rules.around["limit"].match(matched) is None:
        return False
    return rules.around["asked"].search(text[sentence.start : sentence.end]) is not None
