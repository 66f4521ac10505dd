"""Words beside an English name that say what it is, and are surer of it than the model."""

from __future__ import annotations

from collections import Counter

from builder.extract.labels import KINDS
from builder.extract.names import (
    body_signs,
    examples,
    firm_signs,
    journeys,
    near_nouns,
    pseudonyms,
    rows_of_persons,
    site_signs,
)
from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.names.word_kinds import chances
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.model import Kind

SURE = 8
"""More than what the model says of several occurrences."""
LIKELY = 0.35
"""The chance from which a country's name may be somebody's first: Jordan."""
PROBABLE = 0.6
"""The chance from which a name's own words are believed to be a group's."""
AGES = range(6, 105)
OPENS_ROW = frozenset({"–", "—", "-", ":", "of", "including"})
"""What stands between ``three villages`` and their names."""


def vote(doc: Doc, candidate: Candidate, votes: Counter[Kind], lexicon: Lexicon) -> None:
    """Adds the votes of such words; none in French."""
    if lexicon.head_first or candidate.fixed:
        return
    if firm_signs.is_firm(doc, candidate, lexicon):
        votes[Kind.GROUP] += SURE
        return
    for kind, signs in WAYS:
        for sign in signs:
            if sign(doc, candidate, lexicon):
                votes[kind] += SURE
                return


def _is_person(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for a first name with one more, and behind a title."""
    return lexicon.opens_person(doc, c.start) or lexicon.has("titles", word_at(doc, c.start - 1))


def _lies_in_an_area(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``fled X, in Exemplia``, ``near X, in western Exemplia``."""
    if word_at(doc, c.end) != "," or small_at(doc, c.end + 1) != "in" or _is_person(doc, c, lexicon):
        return False
    at = c.end + 2 + (small_at(doc, c.end + 2) == "the")
    compass = lexicon.has("compass", word_at(doc, at)) and word_at(doc, at).islower()
    at += compass
    area = next((e for e in (at + 3, at + 2, at + 1) if e <= len(doc) and is_on_map(doc.span(at, e).text)), 0)
    if not area or not is_capital(doc[at]):
        return False
    before = doc[c.start - 1] if c.start else doc[c.start]
    name = doc.span(c.start, c.end).text
    body = (chances(name) or {Kind.GROUP: 0.0})[Kind.GROUP] > PROBABLE and not is_on_map(name)
    if body or c.kind is Kind.ACTOR:
        return False  # "entered Exemple Motors, in Exemplia"
    return lexicon.has("reached", before.lemma_) or (compass and lexicon.has("inner_locatives", before.text))


def _is_a_locality(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``from X town``, ``at X strand``; not before another noun."""
    noun = word_at(doc, c.end)
    goes_on = c.end + 1 < len(doc) and doc[c.end + 1].pos_ in {"NOUN", "PROPN"}
    local = noun.islower() and lexicon.has("localities", noun) and not goes_on
    return local and not lexicon.is_demonym(doc.span(c.start, c.end).text)


def _is_of_an_assembly(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``the 90-member X assembly``."""
    number = word_at(doc, c.start - 1) == "member" and word_at(doc, c.start - 2) == "-" and c.start > 2
    counted = number and (doc[c.start - 3].like_num or doc[c.start - 3].pos_ == "NUM")
    return counted and is_on_map(doc.span(c.start, c.end).text) and lexicon.has("alone_heads", word_at(doc, c.end))


def _is_of_a_street(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``in Teststraat, X``: a street of the Low Countries, Germany or the north, then its town."""
    street = word_at(doc, c.start - 2)
    ended = street.istitle() and street.endswith(tuple(lexicon.lists["street_endings"]))
    return ended and word_at(doc, c.start - 1) == "," and small_at(doc, c.start - 3) in {"in", "at", "on"}


def _shares_seats(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``the X and Y seats``."""
    at = c.end + 1
    while at < len(doc) and at - c.end < 4 and is_capital(doc[at]):
        at += 1
    return word_at(doc, c.end) == "and" and at > c.end + 1 and word_at(doc, at) == "seats"


def _is_where(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``in Teston, X, where`` and ``, near``."""
    if word_at(doc, c.start - 1) != "," or word_at(doc, c.end) != "," or _is_person(doc, c, lexicon):
        return False
    at = c.start - 2
    while at > 0 and c.start - at < 5 and is_capital(doc[at]) and not lexicon.has("titles", doc[at].text):
        at -= 1
    behind = small_at(doc, c.end + 1)
    led = at < c.start - 2 and small_at(doc, at) == "in"
    known = c.kind is not Kind.ACTOR or is_on_map(doc.span(c.start, c.end).text)  # "In Exempla, Testard, where he"
    return led and behind in {"where", "near"} and known and not is_acronym(doc.span(c.start, c.end).text)


def _is_covered(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``the unit, which covers X``: a town that the map knows."""
    covered = lexicon.has("covering", word_at(doc, c.start - 1)) and small_at(doc, c.start - 2) in {"which", "that"}
    return covered and is_on_map(doc.span(c.start, c.end).text, TOWN_OF_SIZE)


def _is_in_a_row_of_places(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``three villages – X, Y and Z``."""
    at, joints = c.start, 0
    while at > 0 and c.start - at < 24:
        before = doc[at - 1]
        if before.text in {",", "and", "&"}:
            joints += 1
        elif not is_capital(before) and not (before.text == "-" and not before.whitespace_):
            break
        at -= 1
    joined = joints > 0 or word_at(doc, c.end) in {",", "and", "&"}
    noun = word_at(doc, at - 2)
    joined = joined and (c.kind is not Kind.ACTOR or c.end - c.start == 1)
    listed = joined and word_at(doc, at - 1) in OPENS_ROW and noun.islower()
    return listed and lexicon.has("place_rows", noun) and not _is_person(doc, c, lexicon)


def _is_by_direction(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Zed Exemple of Teston North``, ``for Exemplia East``: where somebody was elected; not ``songs of Zed West``."""
    ends = c.end - c.start > 1 and lexicon.has("directions", doc[c.end - 1].text) and doc[c.end - 1].text.istitle()
    linked = small_at(doc, c.start - 1) in {"of", "for", "in", "from"} and c.start > 2
    if not (ends and linked) or lexicon.opens_person(doc, c.start):
        return False
    whose = doc[c.start - 3 : c.start - 1]
    somebodys = all(t.text.istitle() and t.pos_ == "PROPN" for t in whose)
    area = c.kind is not Kind.ACTOR and small_at(doc, c.start - 1) == "for"
    return somebodys or (area and is_on_map(doc.span(c.start, c.end - 1).text))


def _is_a_building(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Exempla Building``; ``in front of Exempla Hall``, which may be somebody's surname too."""
    last = doc[c.end - 1]
    if c.end - c.start < 2 or not last.text.istitle():
        return False
    if lexicon.has("buildings", last.text):
        return True
    front = small_at(doc, c.start - 1) == "of" and small_at(doc, c.start - 2) in {"front", "outside", "feet"}
    outside = front or lexicon.has("inner_locatives", word_at(doc, c.start - 1))
    named = c.end - c.start == 2 and lexicon.opens_person(doc, c.start)
    return outside and lexicon.has("halls", last.text) and not named


def _has_its_force(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Teston gardaí``."""
    return word_at(doc, c.end).islower() and lexicon.has("local_forces", word_at(doc, c.end)) and c.end - c.start < 3


def _is_aliased(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Zed Exemple alias Testo, 21``: both."""
    tokens = doc.span(c.start, c.end)
    if not all(t.text.istitle() for t in tokens):
        return False
    if small_at(doc, c.end) == "alias" and len(tokens) > 1 and not is_on_map(tokens.text):
        return c.end + 1 < len(doc) and is_capital(doc[c.end + 1])
    before = doc[max(0, c.start - 3) : c.start]
    full = len(before) == 3 and before[2].lower_ == "alias" and all(t.text.istitle() for t in before[:2])
    return full and not is_on_map(doc.span(c.start - 3, c.start - 1).text)


def _is_plain(tokens: Tokens, heads: tuple[str, ...], lexicon: Lexicon) -> bool:
    """True for two or three words in capitals, none of them in the lists ``heads``, that no map has."""
    words = [t.text for t in tokens]
    plain = len(words) in (2, 3) and all(t.text.istitle() and t.is_alpha for t in tokens)
    return plain and not any(lexicon.has_any(heads, w) for w in words) and not is_on_map(tokens.text)


def _is_agent_of(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``raised by Zed Ali Exemple of the MQX``: who did it, and whose he is."""
    heads = ("site_heads", "place_heads", "streets", "group_heads", "group_tails", "buildings", "halls")
    plain = _is_plain(doc.span(c.start, c.end), heads, lexicon)
    agent = c.start > 1 and small_at(doc, c.start - 1) == "by" and doc[c.start - 2].tag_ == "VBN"
    at = c.end + 1 + (small_at(doc, c.end + 1) == "the")
    whose = is_acronym(word_at(doc, at)) or lexicon.has("left_out_heads", word_at(doc, at))
    return plain and agent and word_at(doc, c.end) == "of" and whose


def _has_an_age(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Exemple, 23, was taken``: one word that no map knows."""
    name, behind = doc[c.start].text, doc[c.end : c.end + 3]
    alone = c.end - c.start == 1 and name.istitle() and c.kind is not Kind.GROUP
    alone = alone and not lexicon.has("things", name) and not is_on_map(name)
    alone = alone and KINDS.get(doc[c.start].ent_type_) != "x"  # "Windows, 10," a thing to the encoder
    aged = alone and len(behind) == 3 and behind[0].text == behind[2].text == ","
    return aged and behind[1].text.isdigit() and int(behind[1].text) in AGES and len(behind[1]) < 4


def _is_of_a_row(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Zed Exemple of Teston, Ada Testard of Vorna``: the second, and those behind it."""
    heads = ("group_heads", "group_tails", "site_heads", "place_heads", "titles", "directions")
    plain = _is_plain(doc.span(c.start, c.end), heads, lexicon)
    if not plain or word_at(doc, c.end) != "of" or c.end + 1 >= len(doc) or not is_capital(doc[c.end + 1]):
        return False
    at = c.start - 1
    while at > 0 and doc[at].text in {",", "and"}:
        at -= 1
    row = at < c.start - 1
    while at > 0 and is_capital(doc[at]):
        at -= 1
    return row and at > 2 and doc[at].text == "of" and all(t.text.istitle() for t in doc[at - 2 : at])


def _is_elected(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Deputy President-elect, Zed Exemple,``."""
    before = [t.text.lower() for t in doc[max(0, c.start - 4) : c.start]]
    elect = len(before) == 4 and before[1:] == ["-", "elect", ","] and lexicon.is_person(before[0])
    return elect and c.end - c.start in (2, 3) and word_at(doc, c.end) == ","


def _is_its_rival(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``its rival X``: a group's own is one."""
    its = small_at(doc, c.start - 2) == "its" and lexicon.has("rivals", word_at(doc, c.start - 1))
    return its and not _is_person(doc, c, lexicon)


def _has_seats(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X bagged 24 seats``: nobody sits on more than one; ``Zed won 300 seats`` is told of a leader."""
    verb, behind = word_at(doc, c.end), doc[c.end + 1 : c.end + 4]
    number = next((t for t in behind if t.pos_ == "NUM"), None)
    seats = number is not None and any(t.lower_ == "seats" for t in doc[number.i + 1 : number.i + 3])
    several = c.end - c.start > 1 and not _is_person(doc, c, lexicon)
    several = several and (c.kind is not Kind.ACTOR or doc[c.start].text.lower() in lexicon.countries)
    return several and lexicon.has("seat_winning", verb) and seats


def _is_joined(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``to join Exemplia Kwanza``: what begins with a country's name, and is nobody's."""
    tokens = doc.span(c.start, c.end)
    joined = c.start > 0 and doc[c.start - 1].lemma_ in {"join", "quit", "rejoin"}
    country = len(tokens) > 1 and tokens[0].text.lower() in lexicon.countries
    likely = (chances(tokens.text) or {Kind.ACTOR: 0.0})[Kind.ACTOR] > LIKELY or lexicon.opens_person(doc, c.start)
    return joined and country and not likely and not is_on_map(tokens.text)


def _is_a_bodys_branch(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``NHX Teston``: initials, and where the body is."""
    first = doc[c.start].text
    if c.end - c.start < 2 or len(first) < 3 or not first.isalpha() or not is_acronym(first):
        return False
    office = lexicon.has("titles", first) or lexicon.is_person(first) or first in lexicon.lists["shouted"]
    rest = doc.span(c.start + 1, c.end).text
    office = office or lexicon.is_person(doc[c.end - 1].text)  # "EXA Chair"
    return not office and rest.istitle() and is_on_map(rest) and first.lower() not in lexicon.countries


def _is_published(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Published in X, September 26``: a paper."""
    issued = small_at(doc, c.start - 1) == "in" and lexicon.has("issued", word_at(doc, c.start - 2))
    dated = word_at(doc, c.end) == "," and lexicon.has("months", word_at(doc, c.end + 1))
    return issued and dated and not is_on_map(doc.span(c.start, c.end).text, TOWN_OF_SIZE)


PLACES = (
    _lies_in_an_area,
    _is_a_locality,
    _is_of_an_assembly,
    _is_of_a_street,
    _shares_seats,
    _is_where,
    _is_covered,
    _is_in_a_row_of_places,
    _is_by_direction,
    _is_a_building,
    _has_its_force,
)
PERSONS = (_is_aliased, _is_agent_of, _is_of_a_row, _has_an_age, _is_elected)
GROUPS = (_is_its_rival, _has_seats, _is_joined, _is_a_bodys_branch, _is_published)
WAYS = (
    (Kind.PLACE, PLACES + site_signs.PLACES + near_nouns.PLACES + journeys.PLACES + examples.PLACES),
    (Kind.ACTOR, PERSONS + near_nouns.PERSONS + pseudonyms.PERSONS + rows_of_persons.PERSONS + examples.PERSONS),
    (Kind.GROUP, GROUPS + near_nouns.GROUPS + journeys.GROUPS + body_signs.GROUPS + examples.GROUPS),
)
