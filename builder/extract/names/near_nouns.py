"""Nouns and verbs beside an English name that only towns, only persons or only companies have: ``residents of X``,
``X-based``, ``X's mother``, ``X shareholders``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_acronym, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.names.word_kinds import chances, is_likely_body, is_likely_person
from builder.extract.parse import Doc
from builder.model import Kind

ARTICLES = frozenset({"the", "a", "an"})
NAME_LENGTH = 3
"""Words that a name may have to be told by these signs."""
LIKELY = 0.5
"""The chance from which a name's own words are a body's."""
DISTANCE = 4
"""So many words back a distance is looked for: ``550 kilometres to the north of X``."""


def _name(doc: Doc, c: Candidate) -> str:
    return doc.span(c.start, c.end).text


def _is_open(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for one to three plain capitals that are no initials, no people and no list's thing."""
    tokens = doc.span(c.start, c.end)
    plain = len(tokens) <= NAME_LENGTH and tokens[0].text[:1].isupper() and not is_acronym(tokens.text)
    return plain and not (lexicon.is_demonym(tokens.text) or lexicon.has("things", tokens[-1].text))


def _may_be_a_town(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for a name without a title, an article or a first name before its last word, and without a body's noun."""
    before = word_at(doc, c.start - 1)
    titled = lexicon.has("titles", before) or before.lower() in ARTICLES
    headed = lexicon.has_any(("group_heads", "group_tails"), doc[c.end - 1].text)
    person = c.end - c.start > 1 and lexicon.opens_person(doc, c.start)
    if not _is_open(doc, c, lexicon) or titled or headed or person:
        return False
    name = _name(doc, c)  # "left for Arsenal", "a man from Google"
    return is_on_map(name, TOWN_OF_SIZE) or (chances(name) or {Kind.GROUP: 0.0})[Kind.GROUP] < LIKELY


def _is_of_its_people(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``native of X``, ``the outskirts of X``."""
    linked = small_at(doc, c.start - 1) == "of" and lexicon.has("of_towns", word_at(doc, c.start - 2))
    return linked and _may_be_a_town(doc, c, lexicon)


def _has_its_people(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X residents``, ``along the X axis``."""
    noun = word_at(doc, c.end)
    local = noun.islower() and lexicon.has("behind_towns", noun)
    before = small_at(doc, c.start - 1)
    return local and (before == "the" or _may_be_a_town(doc, c, lexicon)) and _is_open(doc, c, lexicon)


def _has_somebody(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``A X man``, ``two X women``: where they live; not ``the X woman``, whom a film may be about."""
    noun, before = word_at(doc, c.end), doc[c.start - 1] if c.start else None
    counted = before is not None and (before.lower_ in {"a", "an"} or before.like_num)
    name = _name(doc, c)
    known = name in lexicon.well_known or lexicon.has("sides", name) or lexicon.is_demonym(name)
    person = c.end - c.start > 1 and lexicon.opens_person(doc, c.start)
    known = known or (not is_on_map(name) and (is_likely_body(name) or is_likely_person(name)))  # "a Vogue girl"
    goes_on = c.end + 1 < len(doc) and doc[c.end + 1].pos_ in {"NOUN", "PROPN"}
    local = noun.islower() and lexicon.has("of_some_town", noun) and not goes_on
    return local and counted and not (known or person) and _is_open(doc, c, lexicon)


def _has_its_office(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X's outgoing police chief``, ``X's mayor``: a town or an area that the map has."""
    if word_at(doc, c.end) not in {"'s", "’s"} or not is_on_map(_name(doc, c)):
        return False
    at = c.end + 1
    while at < len(doc) and at - c.end < 4 and doc[at].is_lower and doc[at].pos_ == "ADJ":
        at += 1
    office = small_at(doc, at)
    return lexicon.has("town_heads", office) or f"{office} {small_at(doc, at + 1)}" in lexicon.lists["office_pairs"]


def _is_based_there(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``the X-based miner``, ``X-bound trains``."""
    joined = word_at(doc, c.end) == "-" and lexicon.has("joined_to_towns", word_at(doc, c.end + 1))
    return joined and _is_open(doc, c, lexicon)


def _is_left_for(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``departed for X``, ``bound for X``; somebody's to no model."""
    led = small_at(doc, c.start - 1) == "for" and c.start > 1 and lexicon.has("leaving", doc[c.start - 2].lemma_)
    nobodys = c.kind is not Kind.ACTOR or c.end - c.start == 1
    return led and nobodys and _may_be_a_town(doc, c, lexicon)


def _is_off(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``somewhere off X``, ``two miles off X``."""
    off = small_at(doc, c.start - 1) == "off" and lexicon.has("before_off", word_at(doc, c.start - 2))
    return off and _may_be_a_town(doc, c, lexicon)


def _is_home(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``hails from X``, ``a fisherman from X``; not ``a man from Exempla Bank``."""
    came = small_at(doc, c.start - 1) == "from" and lexicon.has("before_homes", word_at(doc, c.start - 2))
    nobodys = c.kind is not Kind.ACTOR or is_on_map(_name(doc, c))
    return came and nobodys and _may_be_a_town(doc, c, lexicon)


def _is_so_far(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``some 550 kilometres north of X``, ``12 miles from X``."""
    if small_at(doc, c.start - 1) not in {"of", "from", "outside"} or not _may_be_a_town(doc, c, lexicon):
        return False
    words = [t.lower_ for t in doc[max(0, c.start - 1 - DISTANCE) : c.start - 1]]
    if c.kind is Kind.ACTOR and not is_on_map(_name(doc, c)):
        return False  # "ten metres from Exemple"
    far = next((n for n in range(len(words) - 1, 0, -1) if lexicon.has("distances", words[n])), 0)
    between = words[far + 1 :]
    led = all(lexicon.has("directions", w) or lexicon.has("compass", w) or w in {"to", "the", "away"} for w in between)
    return far > 0 and led and doc[c.start - 1 - len(between) - 2].like_num


def _has_kin(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X's mother``, ``X's elder brother``; not ``X's sister company``."""
    if word_at(doc, c.end) not in {"'s", "’s", "'", "’"} or not _is_open(doc, c, lexicon):
        return False
    at = c.end + 1 + lexicon.has("kins_adjectives", word_at(doc, c.end + 1))
    goes_on = lexicon.has_any(("group_heads", "outlets", "giants", "makers"), word_at(doc, at + 1))
    kin = word_at(doc, at).islower() and lexicon.has("kins", word_at(doc, at)) and not goes_on
    return kin and _may_be_somebody(doc, c, lexicon)


def _lives(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X smiled``, ``X was hospitalised``: what no body and no town does."""
    tokens = doc.span(c.start, c.end)
    root = next((t for t in tokens if not c.start <= t.head.i < c.end), tokens[0])
    does = root.dep_.startswith("nsubj") and lexicon.has("only_persons", root.head.lemma_)
    return does and _is_open(doc, c, lexicon) and _may_be_somebody(doc, c, lexicon)


def _may_be_somebody(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for a name without an article that is no country's, no large town's and no body's by its words."""
    name, lists = _name(doc, c), ("group_heads", "group_tails", "place_heads", "site_heads", "sides")
    listed = lexicon.has_any(lists, doc[c.end - 1].text)
    known = name in lexicon.well_known or name.lower() in lexicon.countries or is_on_map(name, TOWN_OF_SIZE)
    return not (known or listed or small_at(doc, c.start - 1) in ARTICLES)


def _is_maker(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, the operator of``, ``X, a Bordurian lender,``."""
    if word_at(doc, c.end) != "," or not lexicon.has("articles", word_at(doc, c.end + 1)) or c.kind is None:
        return False
    if c.kind is Kind.ACTOR and c.end - c.start > 1:
        return False  # "Zed Exemple, a distributor of"
    words = doc[c.end + 2 : c.end + 7]
    at = next((n for n, t in enumerate(words) if t.is_lower and lexicon.has("makers", t.text)), -1)
    if at < 0 or not all(t.is_alpha or t.text == "-" for t in words[:at]) or at + 1 >= len(words):
        return False
    closed = words[at + 1].text in {",", ".", "of", "that", "which", "with", "in", "based", "owned"}
    return closed and _may_be_a_firm(doc, c, lexicon)


def _has_shares(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X shareholders``, ``X's employees``."""
    owns = word_at(doc, c.end) in {"'s", "’s"}
    noun = word_at(doc, c.end + owns)
    return noun.islower() and lexicon.has("of_firms", noun) and _may_be_a_firm(doc, c, lexicon)


def _has_foreign_head(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Asociación Exempla``, ``Parti Exempla``: what stands first in other languages."""
    return c.end - c.start > 1 and lexicon.has("foreign_heads", doc[c.start].text) and doc[c.start].text.istitle()


def _may_be_a_firm(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    person = lexicon.opens_person(doc, c.start) or lexicon.has("titles", word_at(doc, c.start - 1))
    name = _name(doc, c)
    known = name.lower() in lexicon.countries or is_on_map(name)
    listed = lexicon.has_any(("things", "sides", "months"), name) or lexicon.is_demonym(name)
    return not (person or known or listed)


def _has_founded(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``the tech company Exemple built was sold``: who made the firm, by a clause between it and its own verb."""
    firm = lexicon.has_any(("apposed", "firms"), word_at(doc, c.start - 1)) and c.end - c.start < 3
    made = lexicon.has("founders_verbs", word_at(doc, c.end))
    behind = doc[c.end + 1] if c.end + 1 < len(doc) else None  # not "the firm Exemple started hiring"
    clause = made and behind is not None and behind.pos_ in {"AUX", "VERB"} and behind.tag_ != "VBG"
    return firm and clause and not is_on_map(doc.span(c.start, c.end).text)


PLACES = (
    _is_of_its_people,
    _has_its_people,
    _has_somebody,
    _has_its_office,
    _is_based_there,
    _is_left_for,
    _is_off,
    _is_home,
    _is_so_far,
)
PERSONS = (_has_kin, _lives, _has_founded)
GROUPS = (_is_maker, _has_shares, _has_foreign_head)
