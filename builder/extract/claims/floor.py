"""What is done to say something: ``a manifesté pour reprocher``, ``took to the radio to accuse``."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, lemma_of
from builder.extract.parse import Token


def is_floor_taken(infinitive: Token, lexicon: Lexicon) -> bool:
    """True for ``reprocher`` of ``a manifesté pour reprocher``, ``took to the radio to accuse``: said, for it is what
    was done to say it."""
    verb = infinitive.head
    told = lexicon.has("taking_the_floor", verb.lemma_.lower())
    taken = (t.lower_ for t in verb.doc[verb.i + 1 : min(verb.i + 4, infinitive.i)])
    told = told or (lexicon.has("taking", verb.lemma_.lower()) and any(lexicon.has("floors", w) for w in taken))
    past = verb.tag_ in ("VBD", "VBN") or any(c.dep_ == "aux:tense" for c in verb.children)
    negated = any(lexicon.has("negation", c.lower_) for c in verb.children)
    return told and past and not negated and verb.i < infinitive.i


def is_wished(verb: Token, lexicon: Lexicon) -> bool:
    """``veut annoncer``, ``doit préciser``: not said yet; but ``va jusqu'à dire``, ``non sans préciser``."""
    if is_floor_taken(verb, lexicon):
        return False
    first = verb.sent.start
    near = [t.lower_ for t in verb.doc[max(first, verb.i - 2) : verb.i]]
    if any(lexicon.has("as_far_as", w) for w in near) or (near and near[0] in lexicon.entry("not_without")):
        return False
    before = [t for t in verb.doc[max(first, verb.i - 5) : verb.i] if t.pos_ in ("VERB", "AUX")]
    wished = any(lemma_of(t) in lexicon.words("modal") for t in before[-1:])
    return wished or any(w in ("pour", "sans", "to") for w in near)
