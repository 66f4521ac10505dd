"""Of whom a clause with "whose" tells: ``X, dont le chef est maire`` says nothing of X, nor ``X, whose wife is``."""

from __future__ import annotations

from builder.extract.claims.lexicon import finite
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Token

LEADS = frozenset({"AUX", "ADV", "PART", "DET", "ADJ", "NUM"})
"""What may stand between the verb's first word and its participle or the noun that is said."""
OPENS = 3
"""So many words a "who" may stand before its verb."""


def is_of_another(subject: Token, verb: Token, lexicon: Lexicon) -> bool:
    """True where a "whose" stands between the two and the verb is that of its clause, whose subject is another noun.

    It goes by the words, as a parser often gives the verb to the subject of the main clause: ``X, séquestré par sa
    garde, dont le chef, le général Y, est le président``. A clause with "who" inside has a verb of its own.
    """
    doc = verb.doc
    opening = next((t for t in reversed(doc[subject.i + 1 : verb.i]) if lexicon.has("of_whom", t.text)), None)
    if opening is None or opening.i + 1 >= verb.i or doc[opening.i + 1].is_punct:
        return False
    first = verb.i
    while first > opening.i + 1 and doc[first - 1].pos_ in LEADS:
        first -= 1  # "a été nommé", "est le nouveau président"
    between = (t for t in doc[opening.i + 1 : first] if t.pos_ in ("VERB", "AUX") and finite(t))
    return all(_in_who(t, opening, lexicon) for t in between)


def _in_who(verb: Token, opening: Token, lexicon: Lexicon) -> bool:
    before = verb.doc[max(opening.i + 1, verb.i - OPENS) : verb.i]
    return any(lexicon.has("who", t.text) for t in before)
