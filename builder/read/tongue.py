"""Which language a text is in, told from its commonest words."""

from __future__ import annotations

import re
from collections import Counter

from builder.data import words
from builder.read import days

LONGEST = 20_000
"""Characters that are enough to tell."""
FEWEST = 8
"""Telling words that a text must have to be told by them."""


def tell(prose: str) -> tuple[str, str]:
    """The language's code, and how sure that is: ``told``, ``short`` (too little text) or ``other`` (none known)."""
    tokens = re.findall(r"[^\W\d_]+", prose[:LONGEST].casefold().replace("’", "'"))
    counts = Counter(tokens)
    scores = {code: sum(counts[w] for w in words(f"{code}/reading", "stop")) for code in days.languages()}
    best = max(scores, key=lambda code: (scores[code], -days.languages().index(code)))
    others = max((score for code, score in scores.items() if code != best), default=0)
    if scores[best] < 2 or scores[best] < 2 * others or (len(tokens) < 20 and scores[best] < FEWEST // 2):
        return days.languages()[0] if scores[best] < 2 * others or scores[best] < 2 else best, (
            "short" if len(tokens) < 40 else "other"
        )
    return best, "told" if scores[best] >= 0.12 * len(tokens) else "other"
