"""What is asked, supposed or only heard of somebody: ``is said to have called the vote a sham``.

Asked for objects with which a verb that else only does something says something (``called``, ``predicted``): what is
not said for other reasons, of any verb, is with ``negation.unsaid``.
"""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, lemma_of


def is_supposed(cue: Cue, lexicon: Lexicon) -> bool:
    """True where the sentence asks, supposes or only hears that somebody judged, foresaw or called it so."""
    doc, first = cue.verb.doc, cue.sentence.start
    while first < cue.start and doc[first].is_punct:
        first += 1
    if doc[cue.sentence.end - 1].text == "?" and not any(t.text in '«»“”"' for t in cue.sentence):
        return True
    if first < cue.start and lexicon.has("fronted", doc[first].lower_):
        return True
    for verb in (cue.verb, *cue.verb.ancestors):
        if verb.dep_ == "xcomp" and lexicon.has("hearsay", lemma_of(verb.head)):
            return True
        if any(c.dep_ in {"mark", "advmod"} and lexicon.has("conditions", c.lower_) for c in verb.children):
            return True
    return False
