"""Roles that open the sentence of their holder: ``Comédienne mais aussi chanteuse, X est née``, ``Directeur depuis
2018, il``, ``Élu maire en 2020, il``, ``As president of the club, X``, ``Germaniste de formation, elle``.
"""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.clauses import SUBJECTS
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles import doubt
from builder.extract.roles.beginning import widened
from builder.extract.roles.clauses import Actors
from builder.extract.roles.ending import end_of
from builder.extract.roles.noun_phrase import noun_phrase
from builder.extract.roles.phrase import NOMINAL, Names, Phrase, is_head, is_past_participle, is_time, phrase
from builder.extract.roles.turns import past_as, past_asides, past_link, trained
from builder.model import Mention

REACH = 24
"""So many words may open a sentence."""
SHORT = 16
"""So many where they are no list."""
TITLE = 5
"""So many words may a title have between the comma and its bearer's name."""
TITULAR = frozenset({"DET", "NOUN", "ADJ", "PROPN"})
WHEN = 6
"""So many of them may tell since when."""


def find(doc: Doc, actors: Actors, names: Names, lexicon: Lexicon) -> Iterator[tuple[Phrase, Mention]]:
    """What opens the sentence of each name that is its subject."""
    for start, end, mention in actors:
        start = _before_title(doc, start, lexicon)
        if start < 2 or doc[start - 1].text != ",":
            continue
        acts = end < len(doc) and doc[end].pos_ in {"VERB", "AUX", "PRON", "ADV"}
        opening = doc[doc[start].sent.start].text
        made = lexicon.has_any(("named", "installed"), opening)
        if acts and made and doubt.is_supposed(doc[end], lexicon):
            continue  # "Élue présidente, X démissionnerait"
        found: tuple[Phrase, ...] = ()
        if acts or any(doc[i].dep_ in SUBJECTS for i in range(start, end)):
            found = before(doc, start - 1, names, lexicon)
        if not found and (acts or (end < len(doc) and doc[end].text == ",")):
            found = _told(doc, start - 1, names, lexicon)
        yield from ((one, mention) for one in found)


def _before_title(doc: Doc, start: int, lexicon: Lexicon) -> int:
    """Where ``le président syldave`` begins at once before a name and behind a comma; else where the name begins."""
    first = start
    while first > max(1, start - TITLE) and doc[first - 1].pos_ in TITULAR:
        first -= 1
    titled = first < start and doc[first - 1].text == "," and not lexicon.has("indefinite", doc[first].text)
    return first if titled and any(lexicon.is_person(t.text) for t in doc[first:start]) else start


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


def _told(doc: Doc, comma: int, names: Names, lexicon: Lexicon) -> tuple[Phrase, ...]:
    """What fills the words from the sentence's beginning to the comma, if they tell when or as what."""
    at = comma
    while at > 0 and not doc[at].is_sent_start:
        at -= 1
    if doc[at].pos_ in {"ADP", "SCONJ"}:
        ends = (t.i + 1 for t in doc[at + 1 : min(at + TITLE + 2, comma)] if lexicon.has("tenures", t.text))
        at = next((end for end in ends if past_as(doc, end, lexicon) > end), at)  # "After ten years as"
    if doc[at].tag_ == "VBG" and past_as(doc, at + 1, lexicon) > at + 2:
        at += 1  # "Speaking in her capacity as"
    if comma - at > SHORT or any(t.text == "," for t in doc[at:comma]):
        return ()
    found = fronted(doc, at, comma, names, lexicon)
    if found is None or (found.last == comma and past_as(doc, at, lexicon) == at):
        return ()  # "The mayor, X": an apposition
    return (found,)


def fronted(doc: Doc, at: int, comma: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """``Membre de l'Académie``, ``en tant que maire de Z``, ``Elected mayor in 2020``: the phrase that fills the words
    from ``at`` to the comma, with when that began or ``de formation``."""
    first = past_as(doc, at, lexicon)
    if first == at and doc[at].pos_ in {"ADP", "SCONJ"}:
        return None  # "Like the mayor, he"
    first += lexicon.has("named", doc[first].text) or lexicon.has("articles", doc[first].text)
    for head in range(first, comma):
        opening = head == at and lexicon.is_person(doc[head].text)  # "Député de …", a participle to the parser
        if (opening or is_head(doc, head, lexicon)) and head not in names.inside:
            last = end_of(doc, head, comma, names, lexicon)
            last -= 2 if last == comma and trained(doc.span(last - 2, last).text, lexicon) else 0
            made = last < comma and first != at and is_past_participle(doc[last])  # "de médiateur désigné par"
            plain = last == comma or all(t.pos_ in NOMINAL or t.text == "-" for t in doc[first:head])
            if plain and (made or _is_tail(doc, last, comma, lexicon)):
                begun = widened(doc, head, names, lexicon, first)
                refers = doubt.only_refers(doc, begun, last, head, lexicon)
                return None if refers else phrase(doc, begun, last, "apposition-before")
        if lexicon.head_first and not lexicon.has("before", doc[head].text):
            return None
    return None


def _is_tail(doc: Doc, last: int, comma: int, lexicon: Lexicon) -> bool:
    """True for nothing, ``depuis fin 2018``, ``in May`` and ``by training`` before the comma."""
    rest = doc.span(last, comma)
    if not len(rest) or trained(rest.text, lexicon):
        return True
    when = any(t.like_num or lexicon.has("months", t.text) for t in rest)
    return when and 1 < len(rest) <= WHEN and rest[0].pos_ in {"ADP", "SCONJ"}


def _past_when(doc: Doc, i: int, comma: int, lexicon: Lexicon) -> int:
    """Behind ``depuis fin 2018``; ``i`` where something else stands before the comma."""
    rest = [t for t in doc[i:comma] if t.text not in {"(", ")", "-", "–"}]
    timed = any(t.like_num or is_time(t, lexicon) for t in rest)
    led = 0 < len(rest) <= WHEN and rest[0].pos_ in {"ADP", "SCONJ"}
    plain = all(t.like_num or is_time(t, lexicon) or t.pos_ in {"ADP", "DET", "SCONJ", "NOUN", "ADV"} for t in rest)
    return comma if led and timed and plain and not any(lexicon.is_person(t.text) for t in rest) else i
