"""How an article says a place's name in short once it has said it in full."""

from __future__ import annotations

from builder.data.folding import bare, vocabulary
from builder.resolve.place_names import place_name


def shortened(short: str, long: str) -> bool:
    """True for ``Rostov`` beside ``Rostov-sur-le-Don`` in one article."""
    a, b = place_name(short), place_name(long)
    rest = b.core[len(a.core) :].split()
    return (
        a.level == b.level == ""
        and b.core.startswith(a.core + " ")
        and len(rest) > 1
        and rest[0] in vocabulary("name_links")
    )


def is_site_in_short(short: str, long: str) -> bool:
    """True for ``Exempla Station`` beside ``Exempla Train Station`` in one article, ``gare de Testville`` beside ``gare
    SNCF de Testville``: a word is left out that says what anybody knows of such a site."""
    one, other = list(bare(short)), list(bare(long))
    extra = [w for w in other if w in vocabulary("site_words")]
    return (
        len(one) > 1 and len(extra) == 1 and len(other) == len(one) + 1 and [w for w in other if w != extra[0]] == one
    )
