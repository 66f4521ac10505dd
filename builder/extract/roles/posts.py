"""A post that a noun of appointment gives: ``la réélection de X au poste de maire``, ``the election of X as mayor``."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.turns import starts

NEAR = 4
"""So many words before a name tell that its bearer is appointed: ``la nomination surprise de X``."""
WISHED = 7
"""So many may tell that somebody only wishes it: ``souhaite la nomination de X``."""


def past_post(doc: Doc, start: int, at: int, lexicon: Lexicon) -> int:
    """Behind ``au poste de`` at ``at``, for the name at ``start`` whose appointment is told; ``at`` where none is. What
    somebody is ``pour`` or ``against`` has not come about."""
    near = doc[max(0, start - NEAR) : start]
    if not any(lexicon.has("appointments", t.text) for t in near):
        return at
    before = doc[max(0, start - WISHED) : start]
    if any(lexicon.has(name, t.text) for t in before for name in ("comma_blockers", "wishes", "qualifiers")):
        return at
    for words in sorted(lexicon.lists["post_phrases"], key=len, reverse=True):
        if starts(doc, at, words):
            return at + len(words.replace("'", "' ").split())
    return at
