"""Roles that open the sentence of their holder: ``Comédienne mais aussi chanteuse, X est née``, ``Directeur depuis
2018, il``, ``Élu maire en 2020, il``.
"""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles import doubt
from builder.extract.roles.clauses import SUBJECT, Actors
from builder.extract.roles.noun_phrase import noun_phrase
from builder.extract.roles.phrase import Names, Phrase, is_head, is_time
from builder.extract.roles.turns import past_as, past_asides, past_link
from builder.model import Mention

REACH = 24
"""So many words may open a sentence."""
WHEN = 6
"""So many of them may tell since when."""


def find(doc: Doc, actors: Actors, names: Names, lexicon: Lexicon) -> Iterator[tuple[Phrase, Mention]]:
    """What opens the sentence of each name that is its subject."""
    for start, end, mention in actors:
        if start < 2 or doc[start - 1].text != ",":
            continue
        acts = end < len(doc) and doc[end].pos_ in {"VERB", "AUX", "PRON", "ADV"}
        if acts or any(doc[i].dep_ in SUBJECT for i in range(start, end)):
            yield from ((found, mention) for found in before(doc, start - 1, names, lexicon))


def before(doc: Doc, comma: int, names: Names, lexicon: Lexicon) -> tuple[Phrase, ...]:
    """The roles in a row that fill the words from the sentence's beginning to the comma, with when they began."""
    first = comma
    while first > max(0, comma - REACH) and not doc[first].is_sent_start and doc[first - 1].text not in {".", ":", "!"}:
        first -= 1
    at = past_asides(doc, first, lexicon)
    if at < comma and (lexicon.has("named", doc[at].text) or lexicon.has("installed", doc[at].text)):
        at = past_as(doc, at + 1, lexicon)
    opens = at < comma and (lexicon.has("before", doc[at].text) or lexicon.is_person(doc[at].text))
    if not opens or not lexicon.head_first or any(t.text in {"«", "“", '"'} for t in doc[first:comma]):
        return ()
    found: list[Phrase] = []
    while at < comma:
        one = noun_phrase(doc, at, names, lexicon, "apposition-before")
        if one is None or one.first != at or one.last > comma or not is_head(doc, one.first, lexicon):
            described = one is not None and lexicon.has("before", doc[one.first].text)
            if one is None or one.first != at or one.last > comma or not described:
                return ()
        found.append(one)
        at = _past_when(doc, one.last, comma, lexicon)
        link = past_link(doc, at + (doc[at].text == "," and at < comma), lexicon)
        if at < comma:
            at = past_asides(doc, link, lexicon) if link > at else comma + 1
    return tuple(one for one in found if not doubt.is_doubted(doc, one, lexicon)) if at == comma else ()


def _past_when(doc: Doc, i: int, comma: int, lexicon: Lexicon) -> int:
    """Behind ``depuis fin 2018``; ``i`` where something else stands before the comma."""
    rest = [t for t in doc[i:comma] if t.text not in {"(", ")", "-", "–"}]
    timed = any(t.like_num or is_time(t, lexicon) for t in rest)
    led = 0 < len(rest) <= WHEN and rest[0].pos_ in {"ADP", "SCONJ"}
    plain = all(t.like_num or is_time(t, lexicon) or t.pos_ in {"ADP", "DET", "SCONJ", "NOUN", "ADV"} for t in rest)
    return comma if led and timed and plain and not any(lexicon.is_person(t.text) for t in rest) else i
