"""By what a description can mean nobody else: an office that one person has."""

from __future__ import annotations

from builder.extract.claims.cast import Cast
from builder.extract.claims.lexicon import Lexicon as Words
from builder.extract.claims.offices import holds
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.phrase import Phrase


def by_office(doc: Doc, found: Phrase, head: int, cast: Cast, known: Lexicon, words: Words, before: int) -> str | None:
    """The key of the only one in the article who has the office, with all that the description adds to it, ``grand``,
    ``outgoing`` aside; the new one is another than who has had it until then."""
    rest = []
    for i in range(found.first, found.last):
        token = doc[i]
        if i == head or token.is_punct or token.pos_ not in {"NOUN", "PROPN", "ADJ", "NUM", "VERB"}:
            continue
        if known.has("before", token.text) and not (
            words.has("former", token.lower_) or known.has("next_ones", token.text)
        ):
            continue
        rest.append(token.lower_)
    holders = {key for role, key in cast.roles if holds(doc[head].lower_, rest, role, words)}
    gone = {m.key for m in cast.members if m.mention is not None and m.span.end <= before}
    return next(iter(holders)) if len(holders) == 1 and holders <= gone else None
