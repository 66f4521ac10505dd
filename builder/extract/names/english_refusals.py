"""English capitals that are no name: ``Best Actress``, ``All-Exemplia``, ``a Testo Charger``, ``32, of Exempla Court``,
``CS`` before its holder, ``Parliament`` in ``Member of Parliament``."""

from __future__ import annotations

import re

from builder.extract.models import adjectives, nouns
from builder.extract.names import whole_places
from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at, word_at
from builder.extract.names.fields import is_ministers
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc, Token
from builder.model import Kind

HEADED = ("group_heads", "group_tails", "place_heads", "site_heads", "place_nouns", "legal_forms")
FIELDS = 12
"""So many tokens the fields of one minister may take."""
SEAT = re.compile(r"[DRI]-(?:[A-Z][a-z]*\.?){1,2}(?: [A-Z][a-z]+)?")
"""``(D-N.Y.)``, ``(R-Ky.)`` behind a member of Congress: party and state."""
DESKS = frozenset({"officer", "coordinator", "co-ordinator", "manager", "supervisor", "superintendent"})


def refused(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for one of these; False in French."""
    if lexicon.head_first:
        return False
    first, size = doc[c.start].text, c.end - c.start
    if first == "Best" and lexicon.has("best_of", word_at(doc, c.start + 1)):
        return True
    if first.startswith("All-") or (first == "All" and word_at(doc, c.start + 1) == "-"):
        return not lexicon.has_any(HEADED, doc[c.end - 1].text)
    if size == 1 and lexicon.lists["offices_before_given"] & {first} and c.end < len(doc):
        return lexicon.opens_person(doc, c.end)
    if size == 1 and lexicon.has("awards", first) and lexicon.has("awarded_to", small_at(doc, c.end)):
        return True  # "Oscar winner"
    if SEAT.fullmatch(doc.span(c.start, c.end).text) and word_at(doc, c.start - 1) in {"(", ","}:
        return True
    if size == 1 and first == "Parliament":
        return small_at(doc, c.start - 1) == "of" and small_at(doc, c.start - 2) in {"member", "members"}
    if any(
        sign(doc, c, lexicon) for sign in (_is_office, _is_persons, _is_row_of_fields, _is_desk, _is_played, _is_league)
    ):
        return True
    return _is_one_thing(doc, c, lexicon) or _is_home_street(doc, c, lexicon)


def _is_office(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``District Collector``, ``Catholic Bishop of Exempla``: what one is; not the ``Daily Reporter``."""
    if c.kind is Kind.ACTOR or c.end - c.start < 2 or c.rule == "well-known":
        return False
    last = next((i for i in range(c.start + 1, c.end) if doc[i].text == "of"), c.end) - 1
    head = doc[last]
    named = lexicon.has_any(("sure_papers", "papers", "group_heads", "group_tails"), head.text)
    one = head.text.istitle() and lexicon.is_person(head.text) and not head.text.endswith("s")
    if named or last == c.start or not one:
        return False
    small = (nouns(lexicon.language), adjectives(lexicon.language))
    plain = all(any(t.lower_ in words for words in small) or lexicon.is_person(t.text) for t in doc[c.start : last])
    whose = doc[last + 2 : c.end]  # not "Director of Public Prosecutions", a house of that name
    body = bool(whose) and all(any(t.lower_ in words or t.lower_[:-1] in words for words in small) for t in whose)
    return plain and not (body or is_on_map(doc.span(c.start, c.end).text))


def _is_persons(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``West Syldavian Leaders``, in a headline: persons of a nation, no body."""
    many = c.end - c.start > 1 and lexicon.has("many_persons", doc[c.end - 1].text)
    return many and not c.fixed and lexicon.is_demonym(doc.span(c.start, c.end - 1).text)


def _is_league(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``in Premier Division``: where one plays, neither a place's nor an army's."""
    last = c.end - 1
    thing = c.kind is None and doc[last].text == whole_places.DIVISION and c.end - c.start > 1
    return thing and not whole_places.is_of_an_area(doc, last, lexicon)


def _is_row_of_fields(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Lands, Survey`` in ``Lands, Survey and Natural Resources Minister``."""
    if c.kind is Kind.ACTOR or not is_ministers(doc[c.start].text, lexicon):
        return False
    if all(is_ministers(t.text, lexicon) for t in doc[c.start : c.end]):
        behind = next((t for t in doc[c.end : c.end + FIELDS] if not _is_of_fields(t, lexicon)), None)
        if behind is not None and is_capital(behind) and lexicon.has("ministers", behind.text):
            return True  # "Local Government Minister"
    if c.fixed:
        return False
    i = c.start
    while i < len(doc) and i - c.start < FIELDS and (is_capital(doc[i]) or doc[i].text in {",", "and", "&"}):
        if i >= c.end and lexicon.has("ministers", doc[i].text):
            return any(t.text in {",", "and", "&"} for t in doc[c.start : i])
        i += 1
    return False


def _is_of_fields(token: Token, lexicon: Lexicon) -> bool:
    return token.text in {",", "and", "&"} or (is_capital(token) and is_ministers(token.text, lexicon))


def _is_desk(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Local Emergency Management`` before ``officer Zed Exemple``: what he does, no body."""
    behind = doc[c.end] if c.end + 1 < len(doc) else None
    if c.fixed or behind is None or behind.text not in DESKS or c.end - c.start < 2 or not is_capital(doc[c.end + 1]):
        return False
    words = (nouns(lexicon.language), adjectives(lexicon.language))
    return all(any(t.lower_ in known for known in words) for t in doc[c.start : c.end])


def _is_played(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Exemplo actress Zed Testard``, ``the “Red Exemplo” singer``: a work."""
    behind = small_at(doc, c.end)
    if c.fixed or is_acronym(doc.span(c.start, c.end).text):
        return False
    if behind in {"”", '"', "’"}:
        return lexicon.has("arts_people", small_at(doc, c.end + 1)) or small_at(doc, c.end + 1) in {"singer", "star"}
    known = is_on_map(doc.span(c.start, c.end).text) or lexicon.is_demonym(doc[c.end - 1].text)
    return lexicon.has("arts_people", behind) and not (known or doc.span(c.start, c.end).text in lexicon.well_known)


def _is_one_thing(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``a Testo Charger``, ``an Exemplo``: one of that make, not ``an Exempla resident``, ``a Fiji at peace``."""
    if c.fixed or small_at(doc, c.start - 1) not in {"a", "an"}:
        return False
    behind = doc[c.end] if c.end < len(doc) else None
    if behind is not None and (
        behind.pos_ in {"NOUN", "PROPN", "ADJ", "NUM"} or behind.text in {"-", "'s", "’s", "/", "&"}
    ):
        return False
    text, last = doc.span(c.start, c.end).text, doc[c.end - 1].text
    named = is_acronym(text) or is_on_map(text) or text.lower() in lexicon.countries or text in lexicon.well_known
    return not (named or lexicon.has_any(HEADED, last))


def _is_home_street(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Zed Exemple, 32, of Testa Court``; not ``in Testa Grove``, which may be a part of a town."""
    last, before = doc[c.end - 1].text, small_at(doc, c.start - 1)
    if c.end - c.start < 2 or not is_capital(doc[c.end - 1]) or (c.fixed and c.kind is Kind.PLACE):
        return False
    aged = before == "of" and word_at(doc, c.start - 2) == "," and word_at(doc, c.start - 3).isdigit()
    return aged and lexicon.has("home_streets", last)
