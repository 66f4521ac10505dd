"""Entries of a chronicle: a line that opens with an hour or a day and a full stop, which dates what follows it:
``5 h 10. La préfecture déclenche l'alerte.``"""

from __future__ import annotations

from collections.abc import Iterable

from builder.dates import Found
from builder.dates.clocks import clock
from builder.extract.averted import AUXILIARIES
from builder.extract.clauses import SUBJECTS
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token
from builder.extract.tagging import Passage
from builder.model import Precision, Span

FEWEST = 2
"""So many lines make a chronicle; one alone may be a dateline."""
MARKS = ("PUNCT", "DET", "ADP", "SPACE")


def entries(dated: Iterable[tuple[Passage, Tokens | None, Span, Found]]) -> dict[Span, Tokens]:
    """The sentence behind each time expression that opens such a line, by where the expression stands: where there are
    some, and each has its hour or its day for a sentence."""
    found: dict[Span, Tokens] = {}
    for passage, tokens, span, known in dated:
        if tokens is None or not (known.precision is Precision.DAY or clock(tokens.text) is not None):
            continue
        if len(passage.sentences) < 2 or tokens.start >= passage.sentences[0].end:
            continue
        first, second = passage.sentences[:2]
        if all(t.pos_ in MARKS or tokens.start <= t.i < tokens.end for t in first) and first.text.rstrip().endswith(
            "."
        ):
            found[span] = second
    return found if len(found) >= FEWEST else {}


def held(sentence: Tokens) -> frozenset[int]:
    """The words that its headline may not lose: the main verb and whoever does it."""
    root = sentence.root
    kept = [root, *(c for c in root.children if c.dep_ in (*SUBJECTS, *AUXILIARIES))]
    return frozenset(t.i for t in kept)


def main_verb(sentence: Tokens) -> Token:
    """The verb of an entry, or its main word where it has none."""
    return sentence.root
