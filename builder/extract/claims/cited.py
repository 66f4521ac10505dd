"""Whom somebody who writes cites: "X, qui cite Y", "cité par Y"."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.phrases import INSIDE_PHRASE, Subject, phrase
from builder.extract.claims.subjects import find_subject


def find_cited(cue: Cue, lexicon: Lexicon) -> Subject | None:
    """Who is cited: ``X, qui cite Y``, ``citant Y``, ``cité par Y``."""
    doc = cue.verb.doc
    if cue.passive:
        return find_subject(cue, lexicon)
    before = doc[cue.start - 1].lower_ if cue.start > cue.sentence.start else ""
    if not cue.gerund and not lexicon.has("relative", before):
        return None
    for t in doc[cue.end : min(cue.end + 6, cue.sentence.end)]:
        if t.pos_ in ("NOUN", "PROPN"):
            head = t
            while head.i < head.head.i < cue.end + 12 and head.dep_ in INSIDE_PHRASE:
                head = head.head
            spoken = lexicon.has_any(("people", "bodies", "witness", "agreeing"), head.lower_)
            return phrase(head, cue, lexicon) if spoken or head.pos_ == "PROPN" else None
        if t.is_punct or t.pos_ in ("VERB", "ADP"):
            return None
    return None
