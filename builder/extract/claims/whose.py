"""Subjects of a clause with "whose", which a parser takes for a verb of the main clause."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.inverted import can_speak, inverted
from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.claims.phrases import Subject
from builder.extract.claims.pieces import SUBJECT_DEPS

PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP", "NUM", "PART", "CCONJ"})
"""Parts of speech of an office and of a name; a verb between would be the clause's own."""
CLOSING = 6
"""So few words name who speaks at a sentence's end."""
LONGEST = 14
"""So many words such an office and its holder's name have at most."""


def of_owned(cue: Cue, lexicon: Lexicon) -> Subject | None:
    """``the boss, Zed Testard`` of ``She left Exempla, whose boss, Zed Testard, called it a loss``: the office behind
    "whose", who holds it between commas, and at once the verb.

    None where the clause has a verb already (``whose boss, Zed Testard, died, said``) and where the main one still
    waits for its own (``Exempla, whose boss, Zed Testard, said``).
    """
    doc, first = cue.verb.doc, cue.sentence.start
    if cue.gerund or cue.infinitive or cue.passive or doc[cue.start - 1].text != ",":
        return None
    near = range(cue.start - 1, max(first, cue.start - LONGEST), -1)
    whose = next((i for i in near if lexicon.has("whose", doc[i].lower_)), None)
    if whose is None or whose + 1 >= cue.start or not any(finite(t) for t in doc[first:whose]):
        return None
    inside = doc[whose + 1 : cue.start]
    commas = [t.i for t in inside if t.is_punct]
    if len(commas) != 2 or any(doc[i].text != "," for i in commas) or commas[0] == whose + 1:
        return None
    if any(t.pos_ not in PHRASE for t in inside if not t.is_punct) or commas[1] == commas[0] + 1:
        return None
    office = doc[whose + 1 : commas[0]]
    nouns = [t for t in office if t.pos_ in ("NOUN", "PROPN")]
    head = next((t for t in nouns if t.dep_ != "compound"), None)
    if lexicon.language == "fr" and nouns:
        head = nouns[0]
    if head is None or not can_speak(head, lexicon):
        return None
    told = next((t for t in doc[cue.start : cue.end] if finite(t)), cue.verb)
    several = "Plur" in (*feature(head, "Number"), *feature(told, "Number"))  # "dont deux maires, Zed et Alma, disent"
    if lexicon.language == "fr" and (closing := _closing(cue, lexicon)) is not None:
        return closing
    if lexicon.language == "fr" and (several or inverted(cue, lexicon) is not None):
        return None
    behind = next((c for c in cue.verb.children if c.dep_ in SUBJECT_DEPS and c.i > cue.verb.i), None)
    if behind is not None and can_speak(behind, lexicon):
        return None
    return Subject(head, whose + 1, commas[1], (head,))


def _closing(cue: Cue, lexicon: Lexicon) -> Subject | None:
    """``la police`` of ``Dix élus ont été arrêtés, dont le maire, Zed Testard, annonce la police.``: somebody with whom
    the sentence ends behind the verb says what stands before it."""
    words = [t for t in cue.verb.doc[cue.end : cue.sentence.end] if not t.is_punct]
    if not 0 < len(words) < CLOSING or "before" not in cue.needs or any(t.pos_ not in PHRASE for t in words):
        return None
    if words[-1].i - words[0].i + 1 > len(words) or words[0].pos_ not in ("DET", "PROPN"):
        return None
    head = next((t for t in words if t.pos_ in ("NOUN", "PROPN")), None)
    speaks = head is not None and (head.pos_ == "PROPN" or can_speak(head, lexicon))
    return Subject(head, words[0].i, words[-1].i + 1, (head,)) if head is not None and speaks else None
