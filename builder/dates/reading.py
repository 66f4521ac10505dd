"""A text as its dates are read: with its sentences, their verbs and the rules of its language."""

from __future__ import annotations

from dataclasses import dataclass

from builder.dates.grammar import Grammar
from builder.dates.tense import Sentences, Verbs
from builder.model import Span


@dataclass(frozen=True)
class Reading:
    """What all expressions of a text are read with."""

    text: str
    rules: Grammar
    sentences: Sentences
    verbs: Verbs
    habits: frozenset[int]
    """Numbers of the sentences that tell what is done again and again."""
    yearly: frozenset[int]
    """Those of them that tell what is done every year."""
    customs: tuple[Span, ...]
    """Stretches that tell what is usually so."""

    def is_habit(self, span: Span) -> bool:
        """True for an expression of what is done again and again."""
        return self.sentences.number(span.start) in self.habits or self.is_custom(span)

    def is_custom(self, span: Span) -> bool:
        """True for one of what is usually so."""
        return any(custom.holds(span) for custom in self.customs)

    def sentence(self, span: Span) -> str:
        """The sentence of an expression."""
        return self.sentences.around(span.start, span.end).of(self.text)

    def before(self, span: Span) -> str:
        """Its sentence up to the expression."""
        return self.text[self.sentences.around(span.start, span.end).start : span.start]

    def behind(self, span: Span) -> str:
        """The rest of its sentence."""
        return self.text[span.end : self.sentences.around(span.start, span.end).end]
