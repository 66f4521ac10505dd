"""What an English office is for: ``director of planning``, ``of policy and public affairs``, ``hitting coach``."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc

NOMINAL = frozenset({"NOUN", "ADJ", "PROPN"})


def is_gerund(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``planning`` behind ``director of``, a verb to the parser; not for ``critic of planning``."""
    if lexicon.head_first or i < 2:
        return False
    return lexicon.has("gerund_fields", doc[i].text) and lexicon.has("heads_of_fields", doc[i - 2].text)


def is_doing(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``hitting`` before ``coach``, not for ``accused of hitting coach Zed Exemple``."""
    before = doc[i - 1] if i else None
    told = before is not None and before.pos_ in {"ADP", "AUX", "PRON"}
    return not lexicon.head_first and lexicon.has("doings", doc[i].text) and not told


def behind_letters(doc: Doc, start: int, bodies: dict[int, int], lexicon: Lexicon) -> int:
    """Where ``Exempla Coalition (EXC)`` begins in front of ``leader``, whose bracket ends before ``start``; ``start``
    itself where no group stands before such letters. ``bodies`` are the groups' first tokens by their ends."""
    if lexicon.head_first or doc[start - 1].text != ")":
        return start
    opened = next((i for i in range(start - 2, max(start - 8, 0), -1) if doc[i].text == "("), 0)
    letters = doc.span(opened + 1, start - 1).text.replace("-", "")
    if not (opened and letters.isalpha() and len(letters) < 9):
        return start
    first = bodies.get(opened, _spelled(doc, opened, letters, lexicon))
    if first == opened:
        return start
    whose = first > 0 and lexicon.has("core_links", doc[first - 1].text)  # "Director of Military Tests (DMT) Lt Zed"
    return start if whose else first


def _spelled(doc: Doc, end: int, letters: str, lexicon: Lexicon) -> int:
    """Where the run of capitals before the bracket at ``end`` begins that its letters abbreviate, ``Exempla Reform
    Party (ERP)``, or repeat, ``Parti Exempla Bersama (Bersama)``; ``end`` where they do neither, or
    abbreviate an office, ``Chief of Military Tests (CMT)``."""
    first, initials = end, ""
    while first > 0 and not lexicon.has("articles", doc[first - 1].text):
        capital = doc[first - 1].text[:1].isupper()
        if not (capital or lexicon.has("complement_links", doc[first - 1].text)):
            break
        first -= 1
        initials = (doc[first].text[0] if capital else "") + initials
        if capital and len(initials) > 1 and initials == letters:
            return end if lexicon.is_person(doc[first].text) else first
    while first < end and not doc[first].text[:1].isupper():
        first += 1
    return first if letters.istitle() and any(t.text == letters for t in doc[first:end]) else end


def second(doc: Doc, i: int, limit: int, starts: frozenset[int], lexicon: Lexicon) -> int:
    """Where ``policy and public affairs`` ends behind ``director of``, its "and" at ``i``: two fields in small letters
    without an article, closed by the phrase's limit, a comma, a full stop or a preposition; 0 where something else
    stands there. ``starts`` are the tokens that names begin at."""
    start = i
    while start > 1 and _is_field(doc, start - 1, lexicon):
        start -= 1
    linked = start < i and start > 1 and lexicon.has("core_links", doc[start - 1].text)
    if not linked or not lexicon.is_person(doc[start - 2].text):
        return 0
    end = i + 1
    while end < limit and _is_field(doc, end, lexicon):
        if lexicon.is_person(doc[end].text) or end in starts:
            return 0
        end += 1
    closed = end == limit or doc[end].text in {",", ".", ")"} or lexicon.has("complement_links", doc[end].text)
    noun = doc[end - 1].pos_ == "NOUN" or lexicon.has("gerund_fields", doc[end - 1].text)
    return end if end > i + 1 and closed and noun else 0


def _is_field(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    return doc[i].is_lower and (doc[i].pos_ in NOMINAL or lexicon.has("gerund_fields", doc[i].text))
