"""What an English text calls a name again: ``Zed Exemple``, then ``Exemple said``, is a person to it."""

from __future__ import annotations

from builder.extract.names.beside import Situations, Votes, tell
from builder.extract.names.candidate import is_acronym
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.situation import best
from builder.extract.names.word_kinds import chances
from builder.model import Kind

BODIES = ("group_heads", "group_tails", "site_heads", "place_heads", "things_heads", "things", "streets", "directions")
LIKELY = 0.5
"""The chance from which a last word that the vectors know is a surname."""


def to_surnames(votes: Votes, situations: Situations, lexicon: Lexicon) -> None:
    """Two or three plain words of which no sign tells the kind, and whose last one stands alone elsewhere, are a
    person's name: bodies are shortened to their first word or to initials. Not ``Aston Villa``, then ``Villa``."""
    if lexicon.head_first:
        return
    for name in list(votes):
        words = name.split()
        first, last = words[0], words[-1]
        if len(words) not in (2, 3) or last not in votes or first in votes or situations[name].words:
            continue
        if best(votes[name]) is Kind.ACTOR or best(votes[last]) is Kind.PLACE or situations[last].by_article:
            continue
        plain = all(w.istitle() and w.isalpha() and not is_acronym(w) for w in words)
        listed = name in lexicon.well_known or any(lexicon.has_any(BODIES, w) for w in words)
        if not plain or listed or is_on_map(name) or is_on_map(last) or is_on_map(first):
            continue
        known = [found for w in words if (found := chances(w)) is not None]
        if all(found[Kind.ACTOR] >= LIKELY for found in known):
            tell(votes, situations, name, Kind.ACTOR, 3 + votes[name].total())
