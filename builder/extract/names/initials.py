"""Persons by initials without dots, as India writes them: ``K V Exemple MLA``, ``N Testard``, ``BK Exemple``."""

from __future__ import annotations

import re

from builder.extract.names.candidate import Candidate
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import SMALL, TOWN_OF_SIZE, is_on_map
from builder.extract.names.runs import is_name_word
from builder.extract.parse import Doc, Token
from builder.extract.tagging import Passage
from builder.model import Kind

LETTER = re.compile(r"[A-Z]")
DOTTED = re.compile(r"(?:[A-Z]\.){2,3}")
GLUED = re.compile(r"[A-Z]{2}")
REACH = 5
"""So many words an office may have between its noun and the name."""
FOREIGN = ("group_heads", "group_tails", "streets", "place_heads", "site_heads", "things_heads")


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each that nothing else than a person can be: two letters, an office before it, ``MP`` behind it,
    a row of such names."""
    if lexicon.head_first:
        return []
    doc = passage.doc
    found: list[tuple[int, int, bool]] = []
    done = 0
    for token in doc:
        if token.is_upper and token.i >= done and (end := _end(doc, token.i, lexicon)):
            found.append((token.i, end, _is_sure(doc, token.i, end, lexicon)))
            done = end
    sure = [told for _, _, told in found]
    for n in (*range(1, len(found)), *range(len(found) - 2, -1, -1)):
        for other in (n - 1, n + 1):
            if 0 <= other < len(found) and sure[other] and _are_beside(doc, found[n], found[other], lexicon):
                sure[n] = True
    custom = any(sure)
    sure = [told or (custom and _is_free(doc, start)) for told, (start, _, _) in zip(sure, found, strict=True)]
    named = zip(found, sure, strict=True)
    return [Candidate(index, a, b, Kind.ACTOR, "initials", fixed=True) for (a, b, _), told in named if told]


def _end(doc: Doc, start: int, lexicon: Lexicon) -> int:
    """Where the name ends that begins with letters at ``start``; 0 where none does."""
    before = doc[start - 1] if start else None
    plain = before is not None and before.text.istitle() and before.is_alpha and before.whitespace_ != ""
    if plain and before is not None and not doc[start].is_sent_start and not _is_office(before, lexicon):
        return 0  # "Zed K Exemple", "Plan B Testing"
    at = start
    while at < len(doc) and at - start < 3 and LETTER.fullmatch(doc[at].text) and doc[at].whitespace_:
        at += 1
    if at == start and DOTTED.fullmatch(doc[start].text) and doc[start].text.lower() not in lexicon.countries:
        at += not lexicon.has("states", doc[start].text)
    if at == start and GLUED.fullmatch(doc[start].text) and not _is_shortened(doc[start].text, lexicon):
        at += 1
        told = start > 0 and doc[start - 1].text == "," and _is_office(doc[start - 2], lexicon)
        named = told and doc[at].text.istitle() and doc.span(at + 1, at + 2).text == ","
        if named and not lexicon.has("place_heads", doc[at].text):
            return at + 1  # "the advocate, ZE Singh,", though the map has a Singh
    letters = doc.span(start, at).text.replace(" ", "").lower() if at > start else ""
    known = letters in lexicon.countries or letters in lexicon.bodies or lexicon.has("things", letters)
    dotted = at < len(doc) and DOTTED.fullmatch(doc[start].text) is not None
    if not letters or known or at >= len(doc) or not _is_surname(doc[at], lexicon, TOWN_OF_SIZE if dotted else SMALL):
        return 0
    behind = doc[at + 1] if at + 1 < len(doc) else None
    if behind is not None and behind.text.istitle() and behind.is_alpha and not behind.is_sent_start:
        return at + 2 if _is_surname(behind, lexicon) else 0
    return at + 1


def _is_shortened(letters: str, lexicon: Lexicon) -> bool:
    """True for two letters that the lists know: ``EU``, ``AC``, ``TV``, ``MP``."""
    listed = letters in lexicon.lists["clubs"] or letters in lexicon.lists["postal"] or letters in lexicon.well_known
    return listed or lexicon.has_any(("things", "titles", "networks", "group_tails"), letters)


def _is_surname(token: Token, lexicon: Lexicon, town: int = SMALL) -> bool:
    plain = token.text.istitle() and token.is_alpha and len(token) > 2 and token.pos_ == "PROPN"
    return (
        plain
        and not is_on_map(token.text, town)
        and is_name_word(token, lexicon)
        and not lexicon.has_any(FOREIGN, token.text)
    )


def _is_office(token: Token, lexicon: Lexicon) -> bool:
    return lexicon.has("titles", token.text) or lexicon.is_person(token.text) or token.text == "Opposition"


def _is_sure(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    letters = sum(1 for t in doc[start:end] if LETTER.fullmatch(t.text))
    before = doc[start - 1] if start else None
    if letters > 1 and (before is None or before.lower_ not in {"the", "ship", "vessel"}):
        return True
    if end < len(doc) and lexicon.has("postnominals", doc[end].text) and doc[end].is_upper:
        return True
    who = [t.text for t in doc[end : end + 2]] == [",", "who"] and letters > 0
    if who or (before is not None and before.text == "'s"):
        return True  # "Z Exemple, who", "the EX's Z Exemple"
    if letters and _leads_a_person(doc, start, end):
        return True
    if before is None or doc[start].is_sent_start:
        return False
    glued = GLUED.fullmatch(doc[start].text) is not None
    if glued and start > 1 and before.text in {",", "and"} and doc[start - 2].ent_type_ == "PERSON":
        return True  # "Zed Singh Exemple, BK Testard"
    if glued and start > 1 and before.text == "," and _is_office(doc[start - 2], lexicon):
        return True
    if letters and before.lower_ == "as" and start > 2 and doc[start - 2].lower_ == "such":
        return lexicon.is_person(doc[start - 3].text)  # "leaders such as V Exemple"
    at = start - 1
    while at > 0 and start - at < REACH and not letters and (doc[at].text.istitle() or doc[at].text in {"of", "the"}):
        if lexicon.is_person(doc[at].text):
            break
        at -= 1
    return lexicon.is_person(doc[at].text) and doc[at].text.lower() != "class"


def _leads_a_person(doc: Doc, start: int, end: int) -> bool:
    """True for ``P Zed Exemple``, where the model takes the two words behind the letter for a person."""
    words, before = doc[start].text in {"A", "I", "X"}, doc[start - 1] if start else doc[start]
    free = start == 0 or doc[start].is_sent_start or before.text in {",", "and", "by", "with"}
    person = end - start == 3 and all(t.ent_type_ == "PERSON" for t in doc[start + 1 : end])
    return free and person and not words


def _is_free(doc: Doc, start: int) -> bool:
    """True where no noun stands before the letter that it may belong to (``vitamin C``), in a passage with such
    names."""
    words = doc[start].text in {"A", "I", "X"}  # "with X Files"
    return start > 0 and not words and doc[start - 1].pos_ in {"VERB", "ADP", "CCONJ", "PUNCT"}


def _are_beside(doc: Doc, a: tuple[int, int, bool], b: tuple[int, int, bool], lexicon: Lexicon) -> bool:
    """True for two of a row, with a party or an office in letters behind each."""
    first, second = (a, b) if a[0] < b[0] else (b, a)
    between = doc[first[1] : second[0]]
    joints = all(t.text in {",", "and"} or lexicon.has("postnominals", t.text) for t in between)
    return joints and 0 < len(between) < 4
