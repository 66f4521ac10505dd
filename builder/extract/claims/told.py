"""What somebody is told: ``were told by staff that the road was closed``, ``ont été avertis par l'école que …``."""

from __future__ import annotations

from builder.extract.claims.clauses import that_clause
from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.pieces import Content
from builder.extract.claims.quotes import Quote


def told_that(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """The clause behind whoever tells it; nothing where there is none: who is informed is not what is said."""
    return that_clause(cue, quotes, lexicon)
