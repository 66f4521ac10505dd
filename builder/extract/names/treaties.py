"""Towns in the names of treaties, where nothing happened that is told: ``la convention de Dublin``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc

REACH = 12
"""So many tokens the towns of several treaties may take: ``les traités de Rome et de Paris``."""


def is_in_treaty(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for such a town; not behind an article (``le traité de la France``), nor where an assent may be meant that
    a government gives (``l'accord de Moscou``)."""
    i = candidate.start - 1
    if not lexicon.head_first or candidate.fixed or i < 1 or doc[i].text not in {"de", "d'"}:
        return False
    at = i - 1
    while at > 1 and i - at < REACH and (is_capital(doc[at]) or doc[at].text in {"et", ",", "-", "de", "d'"}):
        if lexicon.has("treaties", doc[at].text):
            break
        at -= 1
    noun = doc[at].text
    return lexicon.has("treaties", noun) and noun != "accord"
