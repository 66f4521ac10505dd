"""In whose house "on" speaks: ``…, indique-t-on à la mairie``, ``À l'Élysée, on assure que …``."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon, finite
from builder.extract.claims.outlets import is_outlet
from builder.extract.claims.phrases import Subject, phrase
from builder.extract.parse import Token

FARTHEST = 12
"""So many words the house may have at the head of a sentence."""


def of_house(subject: Subject | None, cue: Cue, lexicon: Lexicon) -> Subject | None:
    """The house that "on" speaks for; the same subject where it is another one, or no house is named."""
    houses: list[str] = lexicon.entry("houses")
    if subject is None or not houses or subject.head.lower_.lstrip("-t") not in lexicon.entry("one_says"):
        return subject
    doc, first = cue.verb.doc, cue.sentence.start
    at = cue.end
    while at < min(cue.end + 4, cue.sentence.end) and (doc[at].text.isdigit() or lexicon.has("dates", doc[at].lower_)):
        at += 1  # "a-t-on indiqué lundi 3 mars à la mairie"
    behind = _house(at, min(cue.end + FARTHEST, cue.sentence.end), cue, lexicon)
    if behind is not None and cue.inverted is not None:
        return behind
    opening = doc[first : min(first + FARTHEST, subject.start)]
    comma = next((t.i for t in opening if t.text == ","), None)
    if cue.inverted is not None or comma is None or comma + 1 != subject.start or any(finite(t) for t in opening):
        return subject
    return _house(first, comma, cue, lexicon) or subject


def _house(start: int, stop: int, cue: Cue, lexicon: Lexicon) -> Subject | None:
    """The body behind a preposition at ``start``: ``à la mairie de Z``, ``dans l'entourage de X``, ``chez Exempla``."""
    doc = cue.verb.doc
    words = doc.span(start, stop).text.lower().replace("’", "'") + " "
    led = next((h for h in lexicon.entry("houses") if words.startswith(h if h.endswith("'") else f"{h} ")), None)
    if led is None:
        return None
    at = start
    while at < stop and (doc[at].pos_ in ("ADP", "DET", "ADV", "ADJ") or doc[at].lower_ in ("auprès", "côté")):
        at += 1
    head = doc[at] if at < stop else None
    if head is None or not _speaks(head, lexicon):
        return None
    bare = head.ent_type_ == "LOC" and doc[head.i - 1].pos_ != "DET"
    if bare and (cue.inverted is None or cue.lemma in lexicon.words("told_anywhere")):
        return None  # "À Paris, on dit que": people do
    if lexicon.has("to", doc[start].lower_) and _only_hears(head, lexicon):
        return None  # "indique-t-on à la presse"
    found = phrase(head, None, lexicon)
    end = next((t.i for t in doc[head.i + 1 : min(max(found.end, head.i + 1), stop)] if t.text == ","), found.end)
    first = head.i - (doc[head.i - 1].pos_ == "DET" and head.i - 1 > start)
    return Subject(head, first, min(max(end, head.i + 1), stop), (head,))


def _only_hears(head: Token, lexicon: Lexicon) -> bool:
    """True for the press and for a person, to whom a house says it."""
    name = head.doc.span(head.left_edge.i, head.right_edge.i + 1).text
    outlet = any(is_outlet(one) for one in (head.text, name, f"Le {head.text}", f"La {head.text}"))
    return outlet or lexicon.has("hearers", head.lower_) or head.ent_type_ == "PER"


def _speaks(head: Token, lexicon: Lexicon) -> bool:
    """True for a body, a name, and whoever is around somebody; a month, a street or a paper is no house."""
    if lexicon.has_any(("dates", "papers", "any_paper"), head.lower_):
        return False
    return lexicon.has("surroundings", head.lower_) or can_speak(head, lexicon)
