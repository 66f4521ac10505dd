"""Ways and distances beside an English name, which only places have: ``trips from X to Y``, ``X, about a mile from``,
``nestled in Exemplia's X``, ``X and nearby islands``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_of_country, is_on_map
from builder.extract.names.word_kinds import is_likely_body
from builder.extract.parse import Doc

BACK = 3
"""So many words back what travels is looked for: ``trains running from X to Y``."""
ROW = 16
"""Tokens that a row may have from a name to the noun for its kind."""
LEADS = frozenset({"about", "some", "just", "around", "nearly", "roughly", "over", "only", "almost", "approximately"})
WHENCE = frozenset({"from", "away", "off", "outside", "inside", "of", "down", "up", "along"})


def _may_be_a_place(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for what may be one, and is no firm or club to the vectors alone: ``he is from Microsoft``."""
    name = doc.span(c.start, c.end).text
    return _is_open(doc, c, lexicon) and (is_on_map(name, TOWN_OF_SIZE) or not is_likely_body(name))


def _is_open(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for one to three plain capitals that no first name and no title leads and no noun for a body ends."""
    tokens = doc.span(c.start, c.end)
    plain = len(tokens) <= 3 and is_capital(tokens[0]) and not is_acronym(tokens.text)
    headed = lexicon.has_any(("group_heads", "group_tails", "things"), tokens[-1].text)
    titled = lexicon.has("titles", word_at(doc, c.start - 1)) or lexicon.opens_person(doc, c.start)
    return plain and not (headed or titled or tokens.text in lexicon.well_known)


def _leads_away(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``from`` behind what goes from place to place."""
    if small_at(doc, i) != "from":
        return False
    return any(lexicon.has("travelling", t.lemma_.lower()) for t in doc[max(0, i - BACK) : i])


def is_travelled(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``trips from X to Y``: both."""
    if not _is_open(doc, c, lexicon):
        return False
    if _leads_away(doc, c.start - 1, lexicon):
        return small_at(doc, c.end) == "to" and c.end + 1 < len(doc) and is_capital(doc[c.end + 1])
    at = c.start - 2
    while at > 0 and c.start - at < 5 and is_capital(doc[at]):
        at -= 1
    return small_at(doc, c.start - 1) == "to" and at < c.start - 2 and _leads_away(doc, at, lexicon)


def is_so_far_away(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, about a mile from the frontier``, ``X, some 20 km north of``."""
    if word_at(doc, c.end) != "," or not _may_be_a_place(doc, c, lexicon):
        return False
    at = c.end + 1
    while small_at(doc, at) in LEADS:
        at += 1
    if at < len(doc) and doc[at].like_num and lexicon.has("people_of_towns", word_at(doc, at + 1)):
        return True  # "X, 28,813 inhabitants"
    counted = at < len(doc) and (doc[at].like_num or doc[at].lower_ == "a")
    while counted and at < len(doc) and (doc[at].like_num or doc[at].lower_ == "a"):
        at += 1
    if not counted or not lexicon.has("distances", word_at(doc, at)):
        return False
    return small_at(doc, at + 1) in WHENCE or any(
        lexicon.has(name, word_at(doc, at + 1)) for name in ("directions", "compass", "directions_small")
    )


def is_located(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``nestled in X``, ``located in Exemplia's X``."""
    at = c.start - 1
    if word_at(doc, at) in {"'s", "’s"}:
        owner = at
        while owner > 0 and at - owner < 4 and is_capital(doc[owner - 1]):
            owner -= 1
        if not is_on_map(doc.span(owner, at).text):
            return False
        at = owner - 1
    elif not _may_be_a_place(doc, c, lexicon):
        return False
    last = doc[c.end - 1].text
    body = lexicon.has_any(("group_heads", "group_tails"), last)
    return small_at(doc, at) == "in" and lexicon.has("located", word_at(doc, at - 1)) and not body


def noun_of_row(doc: Doc, end: int, lexicon: Lexicon) -> str:
    """``islands`` behind ``X, Y and nearby small islands``, whose ``X`` ends at ``end``: the noun that ends a row of
    names; empty without one."""
    at = end
    while at < len(doc) and at - end < ROW and (doc[at].text in {",", "&", "-"} or is_capital(doc[at])):
        at += 1
    if small_at(doc, at) not in {"and", "or"} or not lexicon.has("others", word_at(doc, at + 1)):
        return ""
    at += 2
    while at + 1 < len(doc) and doc[at].is_lower and doc[at].pos_ in {"ADJ", "NUM"}:
        at += 1
    noun = doc[at] if at < len(doc) else None
    return noun.text if noun is not None and noun.is_lower and noun.tag_ == "NNS" else ""


def ends_a_row_of_places(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, Y and nearby islands``."""
    open_ = _may_be_a_place(doc, c, lexicon)
    return open_ and lexicon.has("place_rows", noun_of_row(doc, c.end, lexicon) or "-")


def ends_a_row_of_bodies(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, Y and other parties``; no country's (``Exemplia and other teams``)."""
    open_ = _is_open(doc, c, lexicon) and not is_on_map(doc.span(c.start, c.end).text)
    return open_ and lexicon.has("rows_of_groups", noun_of_row(doc, c.end, lexicon) or "-")


def is_from(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``two were from X``, ``she is from X``: where people come from."""
    verb = doc[c.start - 2] if c.start > 1 else doc[c.start]
    if small_at(doc, c.start - 1) != "from" or verb.lemma_ != "be" or not _may_be_a_place(doc, c, lexicon):
        return False
    subject = next((t for t in verb.children if t.dep_ == "nsubj"), None)
    people = subject is not None and (
        lexicon.is_person(subject.text) or subject.like_num or subject.lower_ in {"he", "she", "they", "who", "we", "i"}
    )
    return people and c.end - c.start < 3


def is_a_countrys(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``to Vietnam's Da Nang``: a town of the country, somewhere."""
    if word_at(doc, c.start - 1) not in {"'s", "’s"}:
        return False
    owner = c.start - 1
    while owner > 0 and c.start - owner < 5 and is_capital(doc[owner - 1]):
        owner -= 1
    led = lexicon.has_any(("locatives", "inner_locatives", "towards"), word_at(doc, owner - 1))
    return led and is_of_country(doc.span(c.start, c.end).text, doc.span(owner, c.start - 1).text)


PLACES = (is_a_countrys, is_from, is_travelled, is_so_far_away, is_located, ends_a_row_of_places)
GROUPS = (ends_a_row_of_bodies,)
