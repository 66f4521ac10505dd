"""Objects with which a verb that else only does something says something: ``compared X to Y``, ``évoque un feu``,
``qualifie la loi d'injuste``."""

from __future__ import annotations

from builder.extract.claims.cues import OBJECT_DEPS, Cue
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.claims.pieces import Content, char, clip, end_char
from builder.extract.claims.quotes import find_quotes
from builder.extract.claims.rest import rest_of
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token


def likened(cue: Cue, lexicon: Lexicon, subject: Tokens) -> Content | None:
    """``compared the fight to a war`` by somebody named or by "he": who is named compares in words; researchers may
    compare samples."""
    words = cue.verb.doc[cue.end : cue.sentence.end]
    what = next((c for c in cue.verb.children if c.dep_ in OBJECT_DEPS and c.i >= cue.end), None)
    named = subject.root.pos_ == "PROPN" or any(t.ent_type_ in ("PER", "PERSON", "ORG") for t in subject)
    named = named or (lexicon.has("imputing", cue.lemma) and can_speak(subject.root, lexicon))
    spoken = named or lexicon.has_any(("he", "she"), subject[0].lower_)
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
    verb = cue.verb
    present = finite(verb) and "Pres" in feature(verb, "Tense")
    present = cue.start == verb.i and (present or (verb.pos_ in ("ADJ", "PROPN", "X") and not cue.passive))
    speaks = can_speak(subject.root, lexicon) and not lexicon.has("witness", subject.root.lower_)
    speaks = speaks or lexicon.has_any(("he", "she", "they"), subject[0].lower_)
    if not present or cue.passive or not speaks or at >= cue.sentence.end:
        return None
    figure = _figure(doc[cue.end : min(cue.end + 4, cue.sentence.end)])
    at = cue.end if figure else at  # "moins de 200 blessés" is no "200"
    if doc[at].lower_ not in ("un", "une") and not figure:
        return None
    quotes = find_quotes(doc.text, lexicon.language)
    comma = next((t.i for t in doc[at : cue.sentence.end] if figure and t.text == ","), cue.sentence.end)
    return clip(cue, char(cue, at), end_char(cue, comma), quotes, lexicon, "object")


def _figure(words: list[Token]) -> bool:
    """True for ``3 000 manifestants``, ``plus de 200 cas``: a figure first, and what it counts."""
    first = next((i for i, t in enumerate(words) if t.like_num and t.lower_ not in ("un", "une")), None)
    led = words[:first]
    dated = any(
        t.pos_ == "ADP" and t.lower_ not in ("de", "d'", "d’", "près", "au") for t in led
    )  # "évoque en 2012 un"
    return first is not None and not dated and all(t.pos_ in ("ADV", "ADP", "ADJ") or t.lower_ == "moins" for t in led)


def called_as(cue: Cue, lexicon: Lexicon, subject: Tokens) -> Content | None:
    """``a qualifié la loi d'injuste``, ``qualifie de honteuse la décision``, ``described it as a joke``, ``called the
    vote a disgrace``, by who can speak; not ``a qualifié son équipe``, nor what they call something."""
    links: list[str] = lexicon.entry("calling").get(cue.lemma, [])
    doc, behind = cue.verb.doc, cue.verb.doc[cue.end : cue.sentence.end]
    speaks = can_speak(subject.root, lexicon) and not lexicon.has("witness", subject.root.lower_)
    speaks = speaks or lexicon.has_any(("he", "she"), subject[0].lower_)
    if not speaks or cue.passive or cue.infinitive or cue.reflexive or not behind:
        return None
    if "=" in links and any(
        c.dep_ == "oprd" and c.pos_ in ("ADJ", "NOUN") and c.i > cue.verb.i for c in cue.verb.children
    ):
        return rest_of(cue, lexicon, "own-words")
    first = next((t for t in behind if t.lower_.replace("’", "'") in links), None)
    if first is None or first.i + 1 >= cue.sentence.end or any(t.is_punct or finite(t) for t in doc[cue.end : first.i]):
        return None
    what = doc[first.i + 1]
    bare = what.is_lower and what.pos_ in ("ADJ", "NOUN", "ADV", "VERB") and not any(t.lower_ == "pour" for t in behind)
    object_first = first.i > cue.end or cue.start > cue.sentence.start  # "l'a qualifiée de honte"
    if lexicon.has("of", first.lower_):
        return rest_of(cue, lexicon, "own-words") if bare and object_first else None
    before = doc[max(cue.sentence.start, min(cue.start, cue.verb.i - 1)) : cue.verb.i]
    clitic = any(lexicon.has("clitics", t.lower_.replace("’", "'")) for t in before)  # "le décrit comme"
    return rest_of(cue, lexicon, "own-words") if first.i > cue.end or clitic else None
