"""Which language a text is in, told from its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from builder.data import words
from builder.read import days

LONGEST = 20_000
"""Characters that are enough to tell."""
FEWEST = 3
"""Telling words that a text must have to be told by them."""
SHARE = 0.24
"""Share of telling words below which it is another language (press: .35 to .43; Italian read as French: .12)."""
SHORT = 40
"""Words below which a text is too short to be of another language for certain."""


def tell(prose: str) -> tuple[str, str]:
    """The language's code, and how sure that is: ``told``, ``short`` (too little text) or ``other`` (none known)."""
    tokens = re.findall(r"[^\W\d_]+", prose[:LONGEST].casefold())
    counts = Counter(tokens)
    scores = {code: sum(counts[word] for word in _telling(code)) for code in days.languages()}
    best = max(scores, key=lambda code: (scores[code], -days.languages().index(code)))
    others = max((score for code, score in scores.items() if code != best), default=0)
    if scores[best] >= FEWEST and scores[best] >= 2 * others:
        return best, "told" if scores[best] >= SHARE * len(tokens) else "other"
    return days.languages()[0], "short" if len(tokens) < SHORT else "other"


@cache
def _telling(code: str) -> frozenset[str]:
    """The common words that no other language has."""
    own = words(f"{code}/reading", "stop")
    return own.difference(*(words(f"{other}/reading", "stop") for other in days.languages() if other != code))
