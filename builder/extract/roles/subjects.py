"""Whom a verb's subject means: a name, or the title or office that the name stands behind: ``Mgr X est``, ``The other
victim, X, was``."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.clauses import Actors
from builder.extract.roles.phrase import is_head
from builder.model import Mention

REACH = 10
"""So many words an office may have before its holder's name."""
LEANS = frozenset({"appos", "flat:name", "flat", "compound", "nmod", "flat:foreign"})
"""How the parser has a name lean on what stands before it."""


def by_token(doc: Doc, actors: Actors, lexicon: Lexicon) -> dict[int, Mention]:
    """Each token of a name, and of the noun that a name is apposed to, with the name's mention."""
    found = {i: mention for start, end, mention in actors for i in range(start, end)}
    for start, end, mention in actors:
        root = next((doc[i] for i in range(start, end) if not start <= doc[i].head.i < end), doc[start])
        noun = root.head
        if root.dep_ in LEANS and noun.i not in found and 0 < start - noun.i <= REACH and _tells(doc, noun.i, lexicon):
            between = doc[noun.i + 1 : start]
            apposed = doc[start - 1].text == "," and end < len(doc) and doc[end].text == ","
            inner = any(lexicon.has("core_links", t.text) or t.is_punct for t in between[: len(between) - apposed])
            if apposed or not inner:
                found.setdefault(noun.i, mention)
    return found


def _tells(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for an office or a title."""
    return lexicon.has("titles_only", doc[i].text) or is_head(doc, i, lexicon)
