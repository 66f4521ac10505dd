"""One happening that a sentence dates twice: ``Plus tôt dans l'année, un accident s'était produit, le 14 août.``"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from builder.dates import Found
from builder.extract.claims.lexicon import finite
from builder.extract.date_words import without_date
from builder.extract.entries import held
from builder.extract.finishing import finished
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Span

CLOSES = frozenset({".", ",", ";", "!", ")"})


def told_twice(dated: Iterable[tuple[Passage, Tokens | None, Span, Found]], language: str) -> dict[Span, str | None]:
    """By where the expression stands: the headline of what a sentence dates once more, by its day, at its end; None for
    the year or month that opened it, which dates nothing else."""
    told: dict[Span, str | None] = {}
    for (passage, first, before, coarse), (other, second, span, fine) in pairwise(dated):
        if passage is not other or first is None or second is None:
            continue
        sentence = passage.sentences[passage.sentence_at(first.start)]
        if _is_finer(fine.value, coarse.value) and _is_one(first, second, sentence):
            kept = without_date(without_date(list(sentence), second, language), first, language)
            told[before], told[span] = None, finished(kept, [], held(sentence), language, article=False)
    return told


def _is_finer(fine: str | None, coarse: str | None) -> bool:
    """True for ``2024-08-14`` beside ``2024``."""
    return bool(fine and coarse) and fine != coarse and str(fine).startswith(f"{coarse}-") and "/" not in str(fine)


def _is_one(first: Tokens, second: Tokens, sentence: Tokens) -> bool:
    """True where the one opens the sentence up to a comma, the other stands behind a comma at its end, and one verb has
    a clause between them."""
    doc = first.doc
    if first.start != sentence.start or second.end > sentence.end or doc[first.end].text != ",":
        return False
    before = second.start - 1
    while before > first.end and doc[before].pos_ in ("ADP", "DET"):
        before -= 1
    closed = doc[before].text == "," and all(t.text in CLOSES for t in doc[second.end : sentence.end])
    return closed and before > first.end and sum(map(finite, doc[first.end : before])) == 1
