"""Which of several people of one surname is meant where each mention is addressed: ``Mr Exemple``, ``Mme Exemple``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from builder.data import words
from builder.data.folding import fold, vocabulary
from builder.model import Article, BlockKind, Mention
from builder.resolve.people import person

WORD_BEFORE = re.compile(r"([^\W\d_]+)\.?\s+$")
HEADLINES = frozenset({BlockKind.TITLE, BlockKind.HEADING})


def meant(names: Iterable[str], article: Article, mentions: Iterable[Mention]) -> frozenset[str]:
    """The full names that the surname of these mentions may stand for: without those whose first name only the other
    sex bears, where every mention in the text, headlines aside, is addressed as one of one sex; else all of them."""
    headlines = [b.span for b in article.blocks if b.kind in HEADLINES]
    told = {_addressed(article.prose[: m.span.start]) for m in mentions if not any(h.holds(m.span) for h in headlines)}
    everybody = frozenset(names)
    if len(told) != 1 or "" in told:
        return everybody
    other = "masculine" if told == {"f"} else "feminine"
    return frozenset(n for n in everybody if (person(n).given or "") not in words("gender", other)) or everybody


def _addressed(before: str) -> str:
    """``f`` or ``m`` by the word that a text ends with; empty where it is no address."""
    found = WORD_BEFORE.search(before[-24:])
    word = fold(found[1]) if found else ""
    return "f" if word in vocabulary("ladies") else "m" if word in vocabulary("gentlemen") else ""
