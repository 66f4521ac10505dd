"""Which "que" opens no clause that is said: a relative's, the other half of "ne", one of what somebody does."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.excepting import is_excepting
from builder.extract.parse import Token


def is_anothers(token: Token, cue: Cue, lexicon: Lexicon) -> bool:
    """True where the word behind the verb stands for a noun, excepts, or belongs to a deed."""
    if _is_of_deed(token.i, cue, lexicon) or _is_of_object(token, cue, lexicon):
        return True
    return token.i > cue.end and (_is_relative(token, cue) or _is_excepting(token, cue, lexicon))


def _is_of_deed(that: int, cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``que`` in ``a publié un livre que le public aime``, ``n'a lâché que deux points``: behind what is done
    with a verb that only at times says something."""
    if lexicon.language != "fr" or not lexicon.has("quote_only", cue.lemma):
        return False
    doc = cue.verb.doc
    between = doc[cue.end : that]
    done = bool(between) and between[0].pos_ in ("DET", "NUM", "NOUN", "PROPN")
    if done and not any(lexicon.has("dates", t.lower_) for t in between):
        return True
    return cue.negated and not any(finite(t) for t in doc[that + 1 : cue.sentence.end])


def _is_relative(token: Token, cue: Cue) -> bool:
    """True for ``qu'`` in ``dénonce un scrutin qu'il juge biaisé``: it stands for a noun behind the verb."""
    clause = token.head
    relative = "Rel" in feature(token, "PronType") and clause.dep_ == "acl:relcl" and clause.i > token.i
    relative = relative or (token.dep_ in ("dobj", "pobj") and clause.dep_ == "relcl")  # "is a crisis that it made"
    return relative and cue.end <= clause.head.i < token.i and clause.head.pos_ in ("NOUN", "PROPN")


def _is_of_object(token: Token, cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``que`` in ``soutient le médiateur, que Testland accuse``: behind a comma and an object."""
    between = cue.verb.doc[cue.end : token.i]
    if lexicon.language != "fr" or len(between) < 3 or between[0].pos_ not in ("DET", "PROPN"):
        return False
    dated = any(lexicon.has("dates", t.lower_) for t in between)
    return not dated and [t.i for t in between if t.is_punct] == [token.i - 1] and between[-1].text == ","


def is_of_noun(token: Token, cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``that`` in ``claims the sea, despite a ruling that it has no right to it``: what a noun in a phrase of
    its own says."""
    noun = token.head.head
    inside = (
        token.head.dep_ == "acl"
        and cue.end < noun.i < token.i
        and noun.pos_ == "NOUN"
        and noun.head.pos_ in ("ADP", "SCONJ")
    )
    apart = inside and any(t.text == "," for t in token.doc[cue.end : noun.i])
    return apart and not (lexicon.has("papers", noun.lower_) or lexicon.has("people", noun.lower_))


def _is_excepting(token: Token, cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``que`` in ``affirme n'avoir appris l'affaire que lundi``: the other half of "ne"."""
    return is_excepting(token, cue.end, lexicon.language)
