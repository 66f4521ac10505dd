"""Nouns that make what somebody defends or voices a claim: ``justifie la décision``, ``expressed concern over it``."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon
from builder.extract.parse import Span as Tokens


def defends(cue: Cue, subject: Tokens, lexicon: Lexicon) -> bool:
    """True for ``justifie la décision``, ``maintient sa version : …``, by a person or a body; not for ``maintient le
    cap``, nor where a report justifies something. A feeling is a claim only with what it is about: ``regret over``."""
    behind = cue.verb.doc.span(cue.end, min(cue.end + 5, cue.sentence.end))
    noun = next((t for t in behind[:4] if t.pos_ == "NOUN"), None)
    speaks = any(can_speak(t, lexicon) and not lexicon.has("witness", t.lower_) for t in subject)
    speaks = speaks or any(lexicon.has(key, subject[0].lower_) for key in ("he", "she", "they"))
    if not speaks or noun is None or noun.lower_ not in lexicon.entry("defended")[cue.lemma]:
        return False
    after = next((t for t in behind if t.i == noun.i + 1), noun)
    about = after.pos_ in ("ADP", "SCONJ", "ADV") or after.lower_ == "face"  # "face à la crue"
    return about or not lexicon.has("voicing", cue.lemma)
