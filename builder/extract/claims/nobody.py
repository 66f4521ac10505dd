"""Subjects that say nothing: "on", "il" of "il faut", the first person of a quotation."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, shouted
from builder.extract.claims.phrases import Subject


def no_speaker(subject: Subject, cue: Cue, words: Lexicon) -> bool:
    """Subjects that say nothing: "on", "il" of "il faut", the first person of a quotation, things."""
    word = subject.head.lower_
    if shouted(subject.head):
        return False
    if words.has("one", word) and _is_one_of_them(subject, cue):
        return False
    if word in words.entry("impersonal") or word in words.entry("own_voice"):
        return True
    if word in words.entry("relative") or word.lstrip("-t") in ("on", "je", "nous"):
        return True
    return subject.head.dep_ in ("expl", "expl:subj") and cue.reflexive and cue.inverted is None


def _is_one_of_them(subject: Subject, cue: Cue) -> bool:
    """True for ``One said that``, which opens its sentence: one of those told of before; not for ``One says``."""
    return subject.start == subject.head.i == cue.sentence.start and cue.verb.tag_ == "VBD"
