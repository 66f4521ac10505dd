"""A post that a noun or a verb of appointment gives: ``l'élection de X au poste de maire``, ``named X its chair``."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.doubt import is_unreal
from builder.extract.roles.turns import starts

NEAR = 4
"""So many words before a name tell that its bearer is appointed: ``la nomination surprise de X``."""
TITLES = 4
"""So many words, titles and nations, may stand between a verb and a name."""
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


def is_appointed(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True for the name at ``start`` behind a verb that makes its bearer what stands at once behind it: ``a nommé X
    directeur``, ``appoints X chair``; not where that is only wanted, possible, denied or asked."""
    i = start - 1
    while i >= max(0, start - TITLES) and (lexicon.has("titles_only", doc[i].text) or _describes(doc, i, lexicon)):
        i -= 1
    if i < 0 or not lexicon.has("appointing", doc[i].text) or doc[i].dep_ == "amod":
        return False
    verb = doc[i]
    bare = "Inf" in verb.morph.get("VerbForm", []) or verb.tag_ == "VB"
    near = (*verb.children, *verb.lefts)
    denied = any(t.dep_ == "neg" or lexicon.has("never", t.text) for t in near)
    coming = any(lexicon.has("wills", t.text) for t in near)
    asked = doc[verb.sent.end - 1].text == "?"
    passive = any(t.dep_ in {"auxpass", "aux:pass"} for t in near)
    return not ((bare and not coming) or denied or asked or passive or is_unreal(verb, lexicon))


def _describes(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for an office or a nation before a name: ``the lawyer``, ``l'Italien``."""
    word = doc[i].text
    return lexicon.is_person(word) or lexicon.is_demonym(word) or lexicon.has("articles", word)
