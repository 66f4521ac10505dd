"""Past or future: what the verbs near a time expression say."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from builder.dates.grammar import Grammar
from builder.model import Span

REACH = 220
"""How far from an expression a verb still tells its tense, in characters."""

STOP = re.compile(r"[;:()«»“”\"]|[.!?](?=\s)|, ")
WISHED = 2
"""Sign of what is asked for: the future of what stands behind it, and says nothing of what stands before."""
DECIDED = 3
"""Sign of what was decided, and may have been done since."""
WISH = 90
"""How far behind a verb of asking it may stand what is asked for, in characters."""
OTHER = 160
"""How many characters further away a verb seems that stands in the next clause: ``disparue samedi et … permettra``."""
SHORT = 4
"""So many letters has a verb that says little: ``was``, ``fait``."""
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


class Verbs:
    """The verbs of a text that tell a tense, sentence by sentence, each sentence read once."""

    def __init__(self, text: str, sentences: Sentences, expressions: Iterable[Span], grammar: Grammar) -> None:
        masked = list(text)
        for span in expressions:
            masked[span.start : span.end] = "|" * len(span)
        self._text, self._sentences, self._grammar = "".join(masked), sentences, grammar
        self._read: dict[int, list[tuple[int, int, int]]] = {}

    def tense(self, expression: Span) -> int:
        """1 where the nearest verb of the sentence tells the future, -1 for the past, 0 where none tells."""
        return self._nearest(expression) or 0

    def is_open(self, expression: Span) -> bool:
        """True where the nearest verb leaves the tense open: ``avait été fixé à vendredi``."""
        return self._nearest(expression) == 0

    def is_decided(self, expression: Span) -> bool:
        """True where somebody decided to do it then, and may have: ``ont décidé de dormir dimanche``."""
        return self._sign(expression) == DECIDED

    def is_asked(self, expression: Span) -> bool:
        """True where it is the day of what somebody asks for, promises or has decided."""
        return (self._sign(expression) or 0) >= WISHED

    def is_alone(self, expression: Span) -> bool:
        """True where the sentence has no verb that tells a tense."""
        return self._nearest(expression) is None

    def past(self, expression: Span) -> tuple[int, ...]:
        """Where the verbs of the sentence begin that tell the past."""
        return tuple(a for a, _, sign in self._of(expression) if sign < 0)

    def done_in(self, number: int) -> frozenset[str]:
        """The last word of each verb of the past in a sentence, but those that any sentence has."""
        if not 0 <= number < len(self._sentences.spans):
            return frozenset()
        span = self._sentences.spans[number]
        found = (self._text[a:b].split()[-1].lower() for a, b, sign in self._of(span) if sign < 0)
        return frozenset(word for word in found if len(word) > SHORT and word not in self._grammar.common)

    def tells_only(self, expression: Span, start: int) -> bool:
        """True where no word of the sentence tells a tense but those from ``start`` up to the expression."""
        return all(start <= a and b <= expression.start for a, b, _ in self._of(expression))

    def is_told_by(self, expression: Span, start: int, end: int) -> bool:
        """True where the verb that tells its tense stands between these two."""
        verb = self._verb(expression)
        return verb is not None and start <= verb[0] and verb[1] <= end

    def without(self, expression: Span) -> str:
        """The expression's sentence with bars for all expressions, one for its own."""
        sentence = self._sentences.around(expression.start, expression.end)
        return self._text[sentence.start : expression.start] + "|" + self._text[expression.end : sentence.end]

    def _nearest(self, expression: Span) -> int | None:
        sign = self._sign(expression)
        return None if sign is None else min(sign, 1)

    def _sign(self, expression: Span) -> int | None:
        verb = self._verb(expression)
        return verb[2] if verb is not None else None

    def _verb(self, expression: Span) -> tuple[int, int, int] | None:
        """The verb that tells an expression's tense: where it stands, and its sign."""
        best = 10**9
        found: tuple[int, int, int] | None = None
        verbs = self._of(expression)
        first = bisect_left(verbs, (expression.start - REACH, 0, 0))
        for start, end, sign in verbs[first : bisect_left(verbs, (expression.end + REACH, 0, 0))]:
            gap = self._text[end : expression.start] if end <= expression.start else self._text[expression.end : start]
            if start >= expression.end and self._grammar.subordinate.search(gap) and not self._cleft(expression):
                break
            if sign >= WISHED and start >= expression.end:
                continue
            distance = len(gap) + BREAK * len(STOP.findall(gap))
            if gap.strip() == "on" and end <= expression.start:
                distance = 0  # "the bill passed on Monday would ban"
            if start >= expression.end and self._grammar.joining.search(gap):
                distance += OTHER
            if distance < best:
                best, found = distance, (start, end, sign)
        return found

    def _cleft(self, expression: Span) -> bool:
        """True behind "c'est", whose clause with "que" is the main one: "c'est lundi que le procès s'ouvrira"."""
        before = self._text[max(0, expression.start - 20) : expression.start].rstrip().lower()
        return before.endswith(self._grammar.cleft)

    def _of(self, expression: Span) -> list[tuple[int, int, int]]:
        number = self._sentences.number(expression.start)
        if number not in self._read:
            sentence = self._sentences.around(expression.start, expression.end)
            found = _verbs(sentence.of(self._text), self._grammar)
            self._read[number] = sorted((a + sentence.start, b + sentence.start, s) for a, b, s in found)
        return self._read[number]


def _wished(text: str, grammar: Grammar) -> Iterator[tuple[int, int, int]]:
    """Where what is asked for or promised stands, in the clause of the verb that does so, and its sign."""
    asking = [m.end() for m in grammar.wishes.finditer(text)]
    decided = {m.end() for m in grammar.deciding.finditer(text)}
    for m in grammar.wished.finditer(text):
        before = [end for end in asking if m.start() - WISH <= end <= m.start()]
        if before and not STOP.search(text, before[-1], m.start()):
            yield m.start(), m.end(), DECIDED if before[-1] in decided else WISHED


def _headline(text: str, grammar: Grammar) -> Iterator[tuple[int, int, int]]:
    """The infinitive of a headline that has no verb before it, as of the future."""
    m = grammar.headline.search(text)
    before = grammar.past.finditer(text, 0, m.start("verb")) if m else ()
    if m and all(p.group().lower() in grammar.not_verbs for p in before):
        yield m.start("verb"), m.end("verb"), 1


def _verbs(text: str, grammar: Grammar) -> list[tuple[int, int, int]]:
    """Verbs that tell a tense: start, end and 1 (future), -1 (past) or 0 (open); the first kind that fits has them."""
    doubted = ((m.start(), m.end(), DECIDED) for m in grammar.doubted.finditer(text))
    found = [*_wished(text, grammar), *_headline(text, grammar), *doubted]
    taken = bytearray(len(text))
    for start, end in ((m.start(), m.end()) for m in grammar.carried.finditer(text)):
        taken[start:end] = b"\1" * (end - start)
    for start, end, _ in found:
        taken[start:end] = b"\1" * (end - start)
    for pattern, sign in ((grammar.open, 0), (grammar.future, 1), (grammar.past, -1)):
        for m in pattern.finditer(text):
            if sign > 0 and grammar.resembling.match(text, m.start()):
                continue
            if m.group().lower() not in grammar.not_verbs and taken.find(1, m.start(), m.end()) < 0:
                taken[m.start() : m.end()] = b"\1" * (m.end() - m.start())
                found.append((m.start(), m.end(), sign))
    return found
