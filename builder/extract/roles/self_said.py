"""What somebody says of himself, with the words that leave it to him: ``se disant agriculteur``, ``who claims to be a
doctor``: a role that tells no more than the text."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.noun_phrase import noun_phrase
from builder.extract.roles.phrase import Names, Phrase, phrase
from builder.extract.roles.turns import begun, size_of

NEAR = 12
"""So many words, an age and a nationality, may stand between the name and what its bearer says of himself."""
ENDS = frozenset({";", ".", ":", "(", ")", "«", "»", "“", "”", '"'})


def find(doc: Doc, end: int, names: Names, lexicon: Lexicon) -> Iterator[Phrase]:
    """The role that the bearer of the name that ends at ``end`` gives himself; no verb and no other name between."""
    for i in range(end, min(end + NEAR, len(doc))):
        if i in names.inside or doc[i].text in ENDS:
            return
        if words := begun(doc, i, lexicon.lists["self_saying"]):
            behind = i + size_of(words)
            said = noun_phrase(doc, behind, names, lexicon, "apposition")
            befallen = said is not None and lexicon.has("befallen", doc[said.first].text)  # "dit être victime de"
            if said is not None and said.last not in names.inside and not befallen:
                yield phrase(doc, i, said.last, said.rule)
            return
        if doc[i].pos_ in {"VERB", "AUX"}:
            return
