"""Whose roles an article tells, for descriptions: ``le maire`` is whom it called so."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon
from builder.extract.tagging import Passage
from builder.model import Role, Span


def roles_told(
    roles: tuple[Role, ...], keys: dict[Span, str], passages: tuple[Passage, ...], lexicon: Lexicon
) -> tuple[tuple[str, str], ...]:
    """Each role in lower case and written out, with the key of whom it is said."""
    short = lexicon.entry("abbreviated")
    own = [r for r in roles if r.mention in keys and not _is_anothers(r, passages, lexicon)]
    said = {(r.text.lower().replace("’", "'"), keys[r.mention]) for r in own}
    return tuple(sorted((" ".join(short.get(w, w) for w in role.split()), key) for role, key in said))


def _is_anothers(role: Role, passages: tuple[Passage, ...], lexicon: Lexicon) -> bool:
    """True for ``procureur`` of ``le substitut du procureur Zed Exemple``, who is only the substitute."""
    for passage in passages:
        tokens = passage.tokens(role.span) if passage.block.span.holds(role.span) else None
        if tokens is not None and tokens.start > 1:
            of, head = tokens.doc[tokens.start - 1], tokens.doc[tokens.start - 2]
            return lexicon.has("of", of.lower_) and lexicon.has("lesser", head.lower_)
    return False
