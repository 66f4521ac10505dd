"""What is done to say something: ``a manifesté pour reprocher``, ``took to the radio to accuse``."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon
from builder.extract.parse import Token


def is_floor_taken(infinitive: Token, lexicon: Lexicon) -> bool:
    """True for ``reprocher`` of ``a manifesté pour reprocher``, ``took to the radio to accuse``: said, for it is what
    was done to say it."""
    verb = infinitive.head
    told = lexicon.has("taking_the_floor", verb.lemma_.lower())
    past = verb.tag_ in ("VBD", "VBN") or any(c.dep_ == "aux:tense" for c in verb.children)
    negated = any(lexicon.has("negation", c.lower_) for c in verb.children)
    return told and past and not negated and verb.i < infinitive.i
