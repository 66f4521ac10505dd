"""Small units and associations: ``section de recherches de Testville``, ``association des pêcheurs de Testville``.

A unit is known by its head, by what it is for or of what sort it is, and by its place; ``bodies`` has those that are
known by heart.
"""

from __future__ import annotations

import re
from functools import cache

from builder.data import words
from builder.extract.names.candidate import abbreviates, is_acronym
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc, Token

COUNTY = re.compile(r"\d\d|2[AB]|97\d")
"""How French counties are numbered."""
AGAINST = frozenset({"contre", "à", "aux"})
LONGEST = 12


def words_at(doc: Doc, i: int, lexicon: Lexicon) -> tuple[int, bool] | None:
    """Where the words of a unit or an association end that begin at ``i``, and whether it needs its place; None where
    none begins, or more than one is spoken of (``une brigade``)."""
    head, language = doc[i].lower_, lexicon.language
    if head not in heads(language):
        return None
    if head in words(f"{language}/units", "numbered") and i + 1 < len(doc) and COUNTY.fullmatch(doc[i + 1].text):
        return i + 2, False
    if i and not (lexicon.has("singular_articles", doc[i - 1].text) or doc[i - 1].text in {"(", "«", '"', "“"}):
        return None
    if head in words(f"{language}/units", "joined") and (end := _behind_people(doc, i, language, lexicon)):
        return end, True
    end, fields, sorts, ranks = _described(doc, i, language, lexicon)
    if end > i + 1 and _is_abbreviated(doc, i, end):
        return end, False
    if ranks and fields and head in words(f"{language}/units", "ranked"):
        return end, False
    if head in words(f"{language}/units", "alone"):
        at = lexicon.past_links(doc, end - 1)
        sure = fields or sorts or not _is_of_men(head, language) or (at < len(doc) and _is_town(doc, at))
        return (end, True) if sure else None
    return (end, True) if (fields or sorts) and head in words(f"{language}/units", "heads") else None


@cache
def heads(language: str) -> frozenset[str]:
    """First words of units and associations."""
    found = words(f"{language}/units", "alone") | words(f"{language}/units", "heads")
    found |= words(f"{language}/units", "ranked") | words(f"{language}/units", "joined")
    return found | words(f"{language}/units", "numbered")


def _is_of_men(head: str, language: str) -> bool:
    """True for ``peloton``, which a race has too: it needs a place of the map."""
    return head in words(f"{language}/units", "of_men")


def _is_town(doc: Doc, i: int) -> bool:
    """True where a place's name begins that the map has, of one word or joined by hyphens."""
    end = i + 1
    while end + 1 < len(doc) and doc[end].text in {"-", "'"} and not doc[end - 1].whitespace_:
        end += 2
    return is_on_map(doc.span(i, end).text) or (end < len(doc) and is_on_map(doc.span(i, end + 1).text))


def _described(doc: Doc, head: int, language: str, lexicon: Lexicon) -> tuple[int, bool, bool, bool]:
    """Where ``spéciale de lutte contre la drogue`` ends behind a head, and whether it has a field, a sort, a rank."""
    end, i = head + 1, head + 1
    fields = sorts = ranks = False
    while i < len(doc) and i - head < LONGEST:
        word = doc[i]
        if word.lower_ in words(f"{language}/units", "sorts"):
            sorts = True
        elif word.lower_ in words(f"{language}/units", "ranks"):
            ranks = True
        elif _is_field(word, language, lexicon) and i > head + 1 and i > end:
            fields = fields or ranks or word.lower_ in words(f"{language}/units", "fields")
            ranks = ranks or _is_against(doc, head, i, language, lexicon)
        elif fields and i == end and _is_adjective(word, language, lexicon):
            pass  # "de la police urbaine"
        elif fields and word.pos_ == "ADJ" and i + 1 < len(doc) and _is_field(doc[i + 1], language, lexicon):
            i += 1  # "de gendarmerie de haute montagne"
        elif lexicon.has("links", word.text) or lexicon.has("determiners", word.text) or word.lower_ in AGAINST:
            i += 1
            continue
        elif not (fields and lexicon.has("and", word.text)):
            break
        else:
            i += 1
            continue
        i += 1
        end = i
    return end, fields, sorts, ranks


def _is_field(word: Token, language: str, lexicon: Lexicon) -> bool:
    """True for what a unit is for, in small letters."""
    named = word.lower_ in words(f"{language}/units", "fields") or lexicon.has("portfolios", word.text)
    return named and word.is_lower


def _is_adjective(word: Token, language: str, lexicon: Lexicon) -> bool:
    """True for an adjective; not for ``enquête``, ``annonce``, which the parser takes for one behind a noun."""
    verb = _is_field(word, language, lexicon) or lexicon.has("speech", f"{word.lower_}r")
    return word.pos_ == "ADJ" and word.is_lower and not verb


def _is_against(doc: Doc, head: int, i: int, language: str, lexicon: Lexicon) -> bool:
    """True for ``contre l'enlèvement`` behind ``cellule``: as sure as a rank."""
    opposed = any(lexicon.has("opposing", t.text) for t in doc[max(head + 1, i - 2) : i])
    return opposed and doc[head].lower_ in words(f"{language}/units", "against")


def _behind_people(doc: Doc, head: int, language: str, lexicon: Lexicon) -> int:
    """Where ``des pêcheurs professionnels`` ends behind an association; 0 where nobody joins in it."""
    if head + 2 >= len(doc):
        return 0
    link, i = doc[head + 1], lexicon.past_links(doc, head)
    people = link.lower_ in {"des", "d'"} and i < len(doc) and i <= head + 2
    if people and doc[i].is_lower and doc[i].pos_ in {"NOUN", "ADJ"} and doc[i].text.endswith(("s", "x")):
        return 0 if doc[i].lower_ in words(f"{language}/units", "joined_not") else _behind_noun(doc, i)
    if doc[head].lower_ not in words(f"{language}/units", "joined_for"):
        return 0
    i = head + 1
    for _ in range(3):
        if i + 2 >= len(doc):
            break
        if doc[i].is_lower and doc[i].pos_ == "ADJ":
            i += 1
        at = lexicon.past_links(doc, i - 1)
        if not (i < at < len(doc) - 1 and doc[at].is_lower and doc[at].pos_ == "NOUN"):
            break
        if doc[at].lower_ in words(f"{language}/units", "joined_not") or lexicon.has("place_heads", doc[at].text):
            return 0
        i = at + 1
    return i if i > head + 1 and i < len(doc) else 0


def _behind_noun(doc: Doc, i: int) -> int:
    """Where a noun in the plural ends with its adjectives and a second noun: ``parents d'élèves``, ``élus locaux``."""
    end = i + 1
    if end + 1 < len(doc) and doc[end].text in {"d'", "et"} and doc[end + 1].is_lower and doc[end + 1].pos_ == "NOUN":
        end += 2
    while end < len(doc) and doc[end].is_lower and doc[end].pos_ == "ADJ":
        end += 1
    return end


def _is_abbreviated(doc: Doc, start: int, end: int) -> bool:
    """True for ``peloton anti-banditisme (PAB)``, and for the words in a bracket behind their own initials."""
    behind, before = doc[end : end + 3], doc[max(0, start - 2) : start]
    texts = [t.text for t in behind]
    if len(texts) == 3 and texts[0] == "(" and texts[2] == ")" and is_acronym(texts[1]):
        return abbreviates(texts[1], doc.span(start, end).text)
    if len(before) == 2 and before[1].text == "(" and texts[:1] == [")"] and is_acronym(before[0].text):
        return abbreviates(before[0].text, doc.span(start, end).text)
    return False
