"""Nouns that make what somebody defends or deplores a claim: ``justifie la décision``, ``déplore le manque``."""

from __future__ import annotations

from builder.extract.claims.between import past_set_off
from builder.extract.claims.cues import Cue
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon
from builder.extract.parse import Span as Tokens


def defends(cue: Cue, subject: Tokens, lexicon: Lexicon) -> bool:
    """True for ``justifie la décision``, ``maintient sa version : …``, by a person or a body; not for ``maintient le
    cap``, nor where a report justifies something. A feeling is a claim only with what it is about: ``regret over``."""
    first = past_set_off(cue.verb.doc, cue.end, cue.sentence.end, lexicon)  # "déplore, dans un communiqué, le manque"
    behind = cue.verb.doc.span(first, min(first + 5, cue.sentence.end))
    noun = next((t for t in behind[:4] if t.pos_ == "NOUN"), None)
    lack = noun is not None and lexicon.has("deploring", cue.lemma) and lexicon.has("lacking", noun.lower_)
    witness = subject.root.lower_ if lack else ""  # a report, too, may deplore a lack
    speaks = any(can_speak(t, lexicon) and (lack or not lexicon.has("witness", t.lower_)) for t in subject)
    speaks = speaks or lexicon.has("papers", witness)
    speaks = speaks or lexicon.has_any(("he", "she", "they"), subject[0].lower_)
    if not speaks or noun is None or not (lack or noun.lower_ in lexicon.entry("defended").get(cue.lemma, ())):
        return False
    after = next((t for t in behind if t.i == noun.i + 1), noun)
    about = after.pos_ in ("ADP", "SCONJ", "ADV") or after.lower_ == "face"  # "face à la crue"
    return about or not lexicon.has("voicing", cue.lemma)
