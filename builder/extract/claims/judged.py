"""Objects with which a verb that else only does something says something: ``compared X to Y``, ``évoque un feu``."""

from __future__ import annotations

from builder.extract.claims.cues import OBJECT_DEPS, Cue
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.claims.pieces import Content, char, clip, end_char
from builder.extract.claims.quotes import find_quotes
from builder.extract.claims.rest import rest_of
from builder.extract.parse import Span as Tokens


def likened(cue: Cue, lexicon: Lexicon, subject: Tokens) -> Content | None:
    """``compared the fight to a war`` by somebody named or by "he": who is named compares in words; researchers may
    compare samples."""
    words = cue.verb.doc[cue.end : cue.sentence.end]
    what = next((c for c in cue.verb.children if c.dep_ in OBJECT_DEPS and c.i >= cue.end), None)
    named = subject.root.pos_ == "PROPN" or any(t.ent_type_ in ("PER", "PERSON", "ORG") for t in subject)
    spoken = named or any(lexicon.has(key, subject[0].lower_) for key in ("he", "she"))
    if what is None or cue.passive or cue.gerund or cue.infinitive or not spoken:
        return None
    to = next((t.i for t in words if t.i > what.i and lexicon.has("to", t.lower_) and t.pos_ == "ADP"), None)
    return rest_of(cue, lexicon, "phrase") if to is not None else None


def touched_on(cue: Cue, lexicon: Lexicon, subject: Tokens) -> Content | None:
    """``évoque un accident``, ``évoquent une erreur``: what somebody says that there is, in the present; what people
    spoke about stands in the past, or is known."""
    doc, at = cue.verb.doc, cue.end
    while at < cue.sentence.end - 1 and (doc[at].pos_ == "ADV" or lexicon.has("passing", doc[at].lower_)):
        at += 1
    present = cue.start == cue.verb.i and finite(cue.verb) and "Pres" in feature(cue.verb, "Tense")
    speaks = can_speak(subject.root, lexicon) and not lexicon.has("witness", subject.root.lower_)
    speaks = speaks or any(lexicon.has(key, subject[0].lower_) for key in ("he", "she", "they"))
    if not present or cue.passive or not speaks or at >= cue.sentence.end or doc[at].lower_ not in ("un", "une"):
        return None
    quotes = find_quotes(doc.text, lexicon.language)
    return clip(cue, char(cue, at), end_char(cue, cue.sentence.end), quotes, lexicon, "object")
