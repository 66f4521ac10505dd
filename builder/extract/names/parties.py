"""Parties where they stand as parties: ``la coalition PEX-MT``, ``(PEX-MT-Ecolo)`` behind a government, ``le groupe
socialiste, écologiste et républicain``, ``le sénateur les républicains``, ``le député Renaissance Zed Exemple``."""

from __future__ import annotations

import re
from functools import cache

from builder.data.renowned import listed, lone_groups
from builder.extract.names.candidate import Candidate, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.runs import is_hyphen
from builder.extract.parse import Doc, Token
from builder.extract.tagging import Passage
from builder.model import Kind

REACH = 12
"""So many tokens before a bracket a government may stand whose parties it holds."""
MIXED = re.compile(r"(?=.*[A-Z])[A-Za-z]{2,4}")
"""``cdH``."""
Row = tuple[tuple[int, int], ...]


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each; none in English."""
    if not lexicon.head_first:
        return []
    doc = passage.doc
    bounds: list[tuple[int, int]] = []
    for token in doc[1:]:
        if token.text == "-":
            bounds += row(doc, token.i - 1, lexicon)
        elif token.lower_ == "groupe" and (end := _parliaments(doc, token.i, lexicon)):
            bounds.append((token.i, end))
        elif token.text == "les" and _is_small_party(doc, token.i, lexicon):
            bounds.append((token.i, token.i + 2))
        elif is_worn(doc, token.i, lexicon):
            bounds.append((token.i, token.i + 1))
    return [Candidate(index, start, end, Kind.GROUP, "party", fixed=True) for start, end in bounds]


def is_worn(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for the party in ``le député Renaissance Zed Exemple``, the maker in ``le pilote Ferrari Zed Exemple``."""
    word = doc[i].text
    if not (is_capital(doc[i]) and doc[i - 1].is_lower and lexicon.is_person(doc[i - 1].text)):
        return False
    known = lexicon.has("parties", word) or (word in _bodies() and not lexicon.is_given(word))
    return known and lexicon.opens_person(doc, i + 1)


@cache
def _bodies() -> frozenset[str]:
    """Bodies of one word that everybody has heard of, firms called like families among them."""
    return lone_groups() | {name for name in listed("likely_groups") if " " not in name}


def row(doc: Doc, start: int, lexicon: Lexicon) -> Row:
    """Bounds of the parties that are joined by hyphens from ``start`` on; empty where something else begins there."""
    if start < 1 or start + 2 >= len(doc) or not is_hyphen(doc, start + 1) or doc[start - 1].text == "-":
        return ()
    found: list[tuple[int, int]] = []
    at = start
    while True:
        end = at + 1
        if len(doc[at]) == 1 and end + 1 < len(doc) and is_hyphen(doc, end):
            end += 2  # "N-VA"
        if not _is_party(doc, at, end, lexicon):
            return ()
        found.append((at, end))
        if end + 1 >= len(doc) or not is_hyphen(doc, end):
            break
        at = end + 1
    return tuple(found) if len(found) > 1 and _is_allied(doc, start, found, lexicon) else ()


def _is_party(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    text = doc.span(start, end).text
    return (
        is_acronym(text.replace("&", ""))
        or _is_known(text, lexicon)
        or (MIXED.fullmatch(text) is not None and not text.istitle())
    )


def _is_known(text: str, lexicon: Lexicon) -> bool:
    return lexicon.has("parties_short", text) or (text[:1].isupper() and lexicon.has("parties", text))


def _is_allied(doc: Doc, start: int, found: list[tuple[int, int]], lexicon: Lexicon) -> bool:
    """True behind a coalition's noun, and in the bracket behind one; for known parties in any bracket."""
    at = start - 1
    while at > 0 and doc[at].is_lower and (doc[at].pos_ == "ADJ" or lexicon.is_demonym(doc[at].text)):
        at -= 1
    if lexicon.has("coalitions", doc[at].text) or lexicon.has("elected_several", doc[at].text):
        return True
    if doc[start - 1].text != "(":
        return False
    known = all(_is_known(doc.span(a, b).text, lexicon) for a, b in found)
    before = doc[max(0, start - REACH) : start - 1]
    return known or any(lexicon.has("coalitions", t.text) for t in before)


def _parliaments(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """Where ``groupe socialiste, écologiste et républicain`` ends, one of a parliament's; 0 where none begins at
    ``i``."""
    if i + 1 >= len(doc) or not lexicon.has("singular_articles", doc[i - 1].text):
        return 0  # "un groupe communiste armé"
    end = i + 1 + lexicon.has("parliamentary", doc[i + 1].text)
    if end >= len(doc) or not _is_political(doc[end], lexicon):
        return 0
    end += 1
    while end < len(doc):
        joint = lexicon.has("and", doc[end].text) or doc[end].text in {",", "-"}
        if joint and end + 1 < len(doc) and _is_political(doc[end + 1], lexicon):
            end += 2
        elif _is_political(doc[end], lexicon):
            end += 1
        else:
            break
    return end


def _is_political(token: Token, lexicon: Lexicon) -> bool:
    return token.is_lower and lexicon.has("political", token.text)


def _is_small_party(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``les républicains`` in small letters between somebody elected and a name or a place."""
    named = i > 0 and i + 2 < len(doc) and doc[i + 1].is_lower and lexicon.has("parties_small", doc[i + 1].text)
    if not named or not (lexicon.has("seated_for", doc[i - 1].text) or lexicon.has("deputies", doc[i - 1].text)):
        return False
    behind = doc[i + 2]
    return is_capital(behind) or lexicon.has("place_links", behind.text)
