"""Words beside a number or a day that are no names: ``Room 200``, ``9 AM``, ``St Patrick's Day``, ``3 millions US``,
``K22,000``."""

from __future__ import annotations

import re

from builder.extract.names.candidate import ORDINAL, Candidate
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc
from builder.model import Kind

AMOUNT = re.compile(r"[A-Z][A-Za-z]{0,3}[$£€¥₦₵¢]?\.?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?:m|bn|million|billion)?", re.A)
"""``K22,000``, ``Sh1,500.50``: a currency's letters and figures in threes."""


def is_amount(text: str) -> bool:
    """True for a sum of money, written in one."""
    return AMOUNT.fullmatch(text) is not None


def is_of_a_currency(doc: Doc, candidate: Candidate, before: str, lexicon: Lexicon) -> bool:
    """``US`` in ``2,4 milliards US``: whose dollars these are."""
    text = doc.span(candidate.start, candidate.end).text
    return text in lexicon.lists["currency_of"] and lexicon.has("sums", before)


def is_of_a_day(doc: Doc, candidate: Candidate) -> bool:
    """``St Patrick`` in ``St Patrick's Day``: a day's name."""
    behind = [t.text for t in doc[candidate.end : candidate.end + 2]]
    return len(behind) == 2 and behind[0] == "'s" and behind[1] in {"Day", "Eve"}


def is_disease(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``Parkinson`` in ``has Parkinson's``, ``maladie de Parkinson``: an illness that is called by who described it."""
    if not lexicon.has("diseases", doc[candidate.end - 1].text) or candidate.end - candidate.start > 1:
        return False
    behind = [t.text for t in doc[candidate.end : candidate.end + 2]]
    nouns = {t.lower_ for t in doc[max(0, candidate.start - 2) : candidate.start]} | {w.lower() for w in behind[1:]}
    owner = candidate.end + 1 < len(doc) and doc[candidate.end + 1].pos_ in {"NOUN", "PROPN", "ADJ"}
    owned = behind[:1] == ["'s"] and not owner  # not "Huntington's mayor"
    return owned or any(lexicon.has("illnesses", noun) for noun in nouns)


def is_one_of_a_sort(doc: Doc, candidate: Candidate, before: str, lexicon: Lexicon) -> bool:
    """``d'un Exemplio``, ``l'audition Exemplus 4``: a thing of that make or sort, and nobody; False in English."""
    named = lexicon.head_first and candidate.end - candidate.start == 1 and candidate.kind is not Kind.GROUP
    word = doc[candidate.start]
    if not named or candidate.fixed or not word.text.istitle() or lexicon.is_given(word.text) or is_on_map(word.text):
        return False
    after = doc[candidate.end] if candidate.end < len(doc) else word
    if before in {"un", "une"}:
        return after.pos_ not in {"ADJ", "PROPN"}  # "un Exemple affaibli" may be somebody
    noun = doc[candidate.start - 1]
    person = lexicon.is_person(before) or lexicon.has("titles", before) or lexicon.has("place_nouns", before)
    return noun.pos_ == "NOUN" and noun.is_lower and not person and after.text.isdigit() and len(after) < 3


def is_numbered(doc: Doc, candidate: Candidate, before: str, lexicon: Lexicon) -> bool:
    """``Group A``, one of several; ``AM`` behind an hour."""
    if lexicon.head_first and candidate.end - candidate.start == 2 and doc[candidate.start].text.isdigit():
        return lexicon.has("months_short", doc[candidate.end - 1].text.rstrip("."))  # "13 Aoû."
    if not lexicon.head_first and candidate.end - candidate.start > 1:
        if ORDINAL.fullmatch(doc[candidate.start].text) and lexicon.has("counted_things", doc[candidate.end - 1].text):
            return True  # "his 136th Test"
        last, after = doc[candidate.end - 1].text, doc.span(candidate.end, candidate.end + 1).text
        if (
            candidate.end - candidate.start == 2
            and last.isdigit()
            and lexicon.has("numbered", doc[candidate.start].text)
        ):
            return True  # "Sections 1"
        return last in {"Group", "Pool"} and len(after) == 1 and (after.isupper() or after.isdigit())
    if candidate.end - candidate.start > 1:
        return False
    text = doc[candidate.start].text
    beside = before[-1:].isdigit() or doc.span(candidate.end, candidate.end + 1).text[:1].isdigit()
    if beside and lexicon.has("months_short", text.rstrip(".")):
        return True  # "Jun 15"
    if before[-1:].isdigit() and (
        text in {"AM", "PM", "BC", "AD"} or (before.isdigit() and text.isupper() and not candidate.fixed)
    ):
        return True  # "9 AM", "737 MAX"
    after = doc[candidate.end].text if candidate.end < len(doc) else ""
    if after.isdigit() and len(after) > 2 and text.isupper() and len(text) < 5 and not candidate.fixed:
        return len(after) != 4 or after[:2] not in {"19", "20"}  # "NGC 4038", a star's or a car's; not "CES 2024"
    figure = after.isdigit() or (after.istitle() and doc[candidate.end].pos_ == "NUM")
    if figure and lexicon.has("numbered", text):
        return True  # "Room 200", "Court One"
    return lexicon.has("group_heads", text) and len(after) == 1 and (after.isdigit() or after.isupper())
