"""A bare object that is content enough: ``a annoncé la fermeture du site``."""

from __future__ import annotations

from builder.extract.claims.behind import names_somebody
from builder.extract.claims.between import past_asides
from builder.extract.claims.cues import OBJECT_DEPS, Cue
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon, feature
from builder.extract.claims.pieces import Content, char, clip, end_char, subtree_end
from builder.extract.claims.quotes import Quote
from builder.extract.parse import Token


def object_of(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``a annoncé la fermeture du site``: a noun phrase behind the verb."""
    child = next(
        (
            c
            for c in cue.verb.children
            if c.dep_ in OBJECT_DEPS and c.i > cue.verb.i and c.pos_ in ("NOUN", "PROPN", "NUM", "ADJ", "VERB")
        ),
        None,
    )
    if child is None or child.lower_ in lexicon.words("dates") or child.ent_type_ in ("DATE", "TIME"):
        child = _next_noun(cue, lexicon)
    if child is None:
        return None
    if _is_plan(child, lexicon) or (lexicon.has("letting_in", cue.lemma) and _is_somebody(child, lexicon)):
        return None  # "l'hôpital a admis 15 personnes"
    start = max(child.left_edge.i, cue.end)
    end = min(subtree_end(child), cue.sentence.end)
    if child.pos_ == "ADJ" and end == child.i + 1 < cue.sentence.end and child.doc[end].pos_ == "NOUN":
        end = max(end + 1, min(subtree_end(child.doc[end]), cue.sentence.end))  # "une grave escalade", parsed apart
    if end <= start:
        return None
    return clip(cue, char(cue, start), end_char(cue, end), quotes, lexicon, "object")


def _is_somebody(noun: Token, lexicon: Lexicon) -> bool:
    """True for ``personnes``, ``patients``, ``15 more people``, and for a person's name."""
    somebody = lexicon.has_any(("people", "generic_people", "amounts", "let_in"), noun.lower_)
    return somebody or names_somebody(noun.doc.span(noun.i, noun.i + 1), lexicon)


def _is_plan(noun: Token, lexicon: Lexicon) -> bool:
    """``son intention de fermer``, ``plans to close``: what somebody is going to do is nothing that is so."""
    if not lexicon.has("plans", noun.lower_):
        return False
    after = noun.doc.span(noun.i + 1, noun.i + 4)
    return any(
        (lexicon.has("to", t.lower_) or lexicon.has("of", t.lower_))
        and any("Inf" in feature(v, "VerbForm") or v.tag_ == "VB" for v in noun.doc[t.i + 1 : t.i + 3])
        for t in after
    )


def _next_noun(cue: Cue, lexicon: Lexicon) -> Token | None:
    """The noun whose phrase opens right behind the verb, or behind a day and a place of saying, where the parse has
    seen no object."""
    doc, stop = cue.verb.doc, cue.sentence.end
    first = past_asides(doc, cue.end, stop, lexicon)
    dated = first
    for t in doc[first : min(first + 7, stop)]:
        if t.i == dated and lexicon.has("dates", t.lower_):
            dated += 1  # "a annoncé mercredi soir un couvre-feu"
            continue
        noun = t.pos_ == "NOUN" or lexicon.has("rejected", t.lower_)  # "toute remise en cause", a verb to the parser
        whole = lexicon.has("denying", cue.lemma) and t.i > cue.end and lexicon.has("all_of", doc[t.i - 1].lower_)
        noun = noun or (whole and t.is_alpha and t.pos_ != "ADP")  # "dément tout manquement", an adverb
        if noun and lexicon.has("manners", t.lower_):
            return None  # "affirme de manière péremptoire"
        if noun and t.lower_ not in lexicon.words("dates"):
            speaks = dated > cue.end and can_speak(t, lexicon)  # "a indiqué dans un courrier l'avocat"
            return t if t.ent_type_ not in ("DATE", "TIME") and not speaks else None
        partitive = t.lower_ in lexicon.words("of") or t.text in '«“"'
        if t.pos_ not in ("DET", "ADJ", "NUM", "ADV") and not partitive:
            return None
    return None
