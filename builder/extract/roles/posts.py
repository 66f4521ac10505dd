"""A post that a noun or a verb of appointment gives: ``l'élection de X au poste de maire``, ``named X its chair``."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.clauses import SUBJECTS
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles import doubt
from builder.extract.roles.clauses import Actors
from builder.extract.roles.noun_phrase import noun_phrase
from builder.extract.roles.phrase import Names, Phrase, is_time
from builder.extract.roles.turns import begun, size_of
from builder.model import Mention

NEAR = 4
"""So many words before a name tell that its bearer is appointed: ``la nomination surprise de X``."""
TITLES = 4
"""So many words, titles and nations, may stand between a verb and a name."""
PLACED = 16
"""So many words may stand between a post and that of the next one."""
WISHED = 7
"""So many may tell that somebody only wishes it: ``souhaite la nomination de X``."""


def past_post(doc: Doc, start: int, at: int, lexicon: Lexicon) -> int:
    """Behind ``au poste de`` at ``at``, for the name at ``start`` whose appointment is told; ``at`` where none is. What
    somebody is ``pour`` or ``against`` has not come about."""
    near = doc[max(0, start - NEAR) : start]
    if not any(lexicon.has("appointments", t.text) for t in near) and not _is_placed(doc, start, at, lexicon):
        return at
    before = doc[max(0, start - WISHED) : start]
    if any(lexicon.has_any(("comma_blockers", "wishes", "qualifiers"), t.text) for t in before):
        return at
    return _past_post(doc, at, lexicon)


def _is_placed(doc: Doc, start: int, at: int, lexicon: Lexicon) -> bool:
    """True for ``a nommé X au poste de`` and for the second of ``a nommé X au poste de A et Y au poste de B``."""
    if _past_post(doc, at, lexicon) == at or lexicon.has("as", doc[at].text):
        return False
    if is_appointed(doc, start, lexicon):
        return True
    if start < 3 or not (lexicon.has("and", doc[start - 1].text) or doc[start - 1].text == ","):
        return False
    before = next((i for i in range(start - 2, max(0, start - PLACED), -1) if _past_post(doc, i, lexicon) > i), 0)
    verb = next((t for t in reversed(doc[max(0, before - PLACED) : before]) if lexicon.has("appointing", t.text)), None)
    return before > 0 and verb is not None and not doubt.is_unsaid(verb, verb, (*verb.children, *verb.lefts), lexicon)


def past_own(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """Behind ``as`` in ``X's appointment as``, ``X's first term as``, the name ending at ``end``; ``end`` where no such
    words follow."""
    if end + 2 >= len(doc) or doc[end].text not in {"'s", "'"}:
        return end
    for noun in doc[end + 1 : end + 1 + NEAR]:
        if lexicon.has("appointments", noun.text) or lexicon.has("tenures", noun.text):
            behind = _past_post(doc, noun.i + 1, lexicon)
            if behind > noun.i + 1:
                return end if doubt.is_unreal(noun, lexicon) else behind
        if noun.pos_ not in {"ADJ", "NUM", "NOUN", "PUNCT"}:
            break
    return end


def find(doc: Doc, actors: Actors, names: Names, lexicon: Lexicon) -> Iterator[tuple[Phrase, Mention]]:
    """``Depuis sa nomination comme directeur, X a`` and ``Since her election as mayor, X``: what opens the sentence of
    the name behind it, or stands in the sentence of one person alone, who is its subject."""
    appointments = lexicon.lists["appointments"] | lexicon.lists["tenures"]
    for token in doc:
        if token.lower_ not in appointments or token.i == 0 or token.i + 2 >= len(doc):
            continue
        at = token.i - 1
        while at > 0 and token.i - at < NEAR and doc[at].pos_ in {"ADJ", "NUM"} and not _owns(doc, at, lexicon):
            at -= 1  # "his first term as"
        owned = _owns(doc, at, lexicon)
        sentence = token.sent
        if not owned or doubt.is_unreal(token, lexicon) or doc[sentence.end - 1].text == "?":
            continue
        behind = _past_post(doc, token.i + 1, lexicon)
        found = noun_phrase(doc, behind, names, lexicon, "copula") if behind > token.i + 1 else None
        if found is None or found.last in names.inside:
            continue
        here = [one for one in actors if sentence.start <= one[0] < sentence.end and not _meets(one, found)]
        acting = [one for one in here if _acts(doc, one)]
        told = any("Fin" in t.morph.get("VerbForm", []) for t in doc[sentence.start : token.i])
        if told and acting and acting[0][0] > token.i:
            continue  # "He quit his job as a cook, X said"
        fronted = here[:1] == acting[:1] and all(one[0] >= found.last for one in here)
        fronted = fronted and any(t.text == "," for t in doc[found.last : here[0][0]]) if here else False
        if acting and (fronted or len(here) == 1):
            yield found, acting[0][2]


def _owns(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    return lexicon.has("possessives", doc[i].text) and not doc[i].lower_.startswith("leur")


def _acts(doc: Doc, one: tuple[int, int, Mention]) -> bool:
    """True for a name that is a subject, or is apposed to one at once before it: ``le ministre X``."""
    for token in doc[one[0] : one[1]]:
        near = 0 < one[0] - token.head.i <= TITLES
        if token.dep_ in SUBJECTS or (near and token.head.dep_ in SUBJECTS):
            return True
    return False


def _meets(one: tuple[int, int, Mention], found: Phrase) -> bool:
    return one[0] < found.last and found.first < one[1]


def _past_post(doc: Doc, at: int, lexicon: Lexicon) -> int:
    """Behind ``au poste de``, ``comme``, ``as`` at ``at``; ``at`` where none stands there."""
    if at < len(doc) and doc[at].pos_ == "ADP":  # "pour un second mandat comme"
        near = (t.i + 1 for t in doc[at + 1 : at + 1 + NEAR] if lexicon.has("tenures", t.text))
        at = next((i for i in near if begun(doc, i, lexicon.lists["post_phrases"])), at)
    return at + size_of(begun(doc, at, lexicon.lists["post_phrases"]))


def is_appointed(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True for the name at ``start`` behind a verb that makes its bearer what stands at once behind it: ``a nommé X
    directeur``, ``appoints X chair``; not where that is only wanted, possible, denied or asked."""
    i = start - 1
    while i >= max(0, start - TITLES) and (lexicon.has("titles_only", doc[i].text) or _describes(doc, i, lexicon)):
        i -= 1
    if i < 0 or not lexicon.has("appointing", doc[i].text) or doc[i].dep_ == "amod":
        return False
    verb = doc[i]
    if verb.dep_ == "acl" and is_time(verb.head, lexicon):
        return False  # "was last year named Exempla's player"
    near = (*verb.children, *verb.lefts)
    passive = any(t.dep_ in {"auxpass", "aux:pass"} for t in near)
    return not (passive or doubt.is_unsaid(verb, verb, near, lexicon))


def _describes(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for an office or a nation before a name: ``the lawyer``, ``l'Italien``."""
    word = doc[i].text
    return lexicon.is_person(word) or lexicon.is_demonym(word) or lexicon.has("articles", word)
