"""Past or future: what the verbs near a time expression say."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from builder.dates.grammar import Grammar
from builder.model import Span

REACH = 220
"""How far from an expression a verb still tells its tense, in characters."""

STOP = re.compile(r"[;:()«»“”\"]|[.!?](?=\s)|, ")
BREAK = 40
"""How many characters further away a verb seems for each mark of punctuation between."""


@dataclass(frozen=True)
class Sentences:
    """Where the sentences of a text stand."""

    starts: tuple[int, ...]
    spans: tuple[Span, ...]

    def number(self, offset: int) -> int:
        """Which sentence holds this offset (the one before, between two); -1 before the first."""
        return bisect_right(self.starts, offset) - 1

    def around(self, start: int, end: int) -> Span:
        """The sentence that holds this expression."""
        n = self.number(start)
        if n < 0:
            return Span(start, end)
        found = self.spans[n]
        return Span(min(found.start, start), max(found.end, end))


END = re.compile(r"[.!?…]+[»”\"')\]]*\s+(?=[^a-z\s])|\n\s*\n|\n(?=[^a-z\s])")


def split(text: str) -> tuple[Span, ...]:
    """Sentences by their closing marks, simply: for texts that come without a parse."""
    spans, start = [], 0
    for match in END.finditer(text):
        spans.append(Span(start, match.end()))
        start = match.end()
    if start < len(text):
        spans.append(Span(start, len(text)))
    return tuple(spans)


def sentences_of(text: str, given: tuple[Span, ...]) -> Sentences:
    """The given sentences, or a simple split of the text where none are."""
    spans = tuple(sorted(given)) or split(text)
    return Sentences(tuple(s.start for s in spans), spans)


def tense(text: str, sentence: Span, expression: Span, grammar: Grammar) -> int:
    """1 where the nearest verb of the sentence tells the future, -1 for the past, 0 where none tells."""
    low = max(sentence.start, expression.start - REACH)
    high = min(sentence.end, expression.end + REACH)
    best, found = 10**9, 0
    around = f"{text[low:expression.start]}{'|' * len(expression)}{text[expression.end:high]}"
    for start, end, sign in _verbs(around, grammar):
        start, end = start + low, end + low
        gap = text[end : expression.start] if end <= expression.start else text[expression.end : start]
        distance = len(gap) + BREAK * len(STOP.findall(gap))
        if distance < best:
            best, found = distance, sign
    return found


def _verbs(text: str, grammar: Grammar) -> list[tuple[int, int, int]]:
    """Verbs that tell a tense: start, end and 1 (future), -1 (past) or 0 (open); the first kind that fits has them."""
    found: list[tuple[int, int, int]] = []
    for pattern, sign in ((grammar.open, 0), (grammar.future, 1), (grammar.past, -1)):
        found += [
            (m.start(), m.end(), sign)
            for m in pattern.finditer(text)
            if m.group().lower() not in grammar.not_verbs
            and not any(a < m.end() and m.start() < b for a, b, _ in found)
        ]
    return found
