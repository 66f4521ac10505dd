"""Sayings that nobody has said: in a question, under a condition, or only heard (``is said to have called``)."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, lemma_of

FRONTED = frozenset({"had", "did", "does", "do", "has", "have", "should", "were", "was", "is", "are"})
"""Verbs that open a question or a condition in English."""


def is_unsaid(cue: Cue, lexicon: Lexicon) -> bool:
    """True where the sentence asks, supposes or only hears that somebody judged, foresaw or called it so."""
    doc, first = cue.verb.doc, cue.sentence.start
    while first < cue.start and doc[first].is_punct:
        first += 1
    if doc[cue.sentence.end - 1].text == "?" and not any(t.text in '«»“”"' for t in cue.sentence):
        return True
    if lexicon.language == "en" and doc[first].lower_ in FRONTED and doc[first].i < cue.start:
        return True
    for verb in (cue.verb, *cue.verb.ancestors):
        if verb.dep_ == "xcomp" and lemma_of(verb.head) in {"say", "report", "allege", "believe", "know"}:
            return True
        if any(c.dep_ in {"mark", "advmod"} and c.lower_ in {"if", "whether", "unless", "si"} for c in verb.children):
            return True
    return False
