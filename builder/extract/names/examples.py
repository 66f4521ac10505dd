"""What a noun not far before an English name says of it: ``companies like X and Y``, ``a student named X``; and what
the name's own last or first word does: ``Exempla Prison``, ``Khlong Exempla``, ``Exempla Foods Syldavia``."""

from __future__ import annotations

from builder.extract.models import nouns
from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.names.word_kinds import is_likely_body
from builder.extract.parse import Doc
from builder.model import Kind

ROW = 24
"""Tokens that a row may have before a name."""
OPENS = frozenset({"like", "as", "including", "namely", "include", "includes", "included"})
CALLED = frozenset({"named", "called", "surnamed", "dubbed", "christened"})
CALLING = frozenset({"called", "branded", "labelled", "labeled", "dubbed"})
"""What somebody did who says what another is."""
ONES = ("either_nouns", "firms_too", "makers", "rivals", "folk")
"""Lists of nouns for persons that companies and clubs are called by as well."""
OF_BODIES = frozenset({"plans", "expects", "intends", "aims", "wants", "believes", "employs"})
"""What "it" does where it is who speaks rather than the weather or what is spoken of."""
BETWEEN = frozenset({"and", "or", "&", ",", "the", "-"})
BODIES = ("group_heads", "group_tails", "group_nouns", "businesses", "apposed", "outlets", "giants", "foreign_tails")
EITHER = ("rows_of_groups", "rivals", "either_rows")
"""Lists of nouns whose examples may be bodies: ``members such as Exempla``."""
SITES = ("site_words", "site_heads", "place_heads", "place_nouns", "villages", "natures", "site_nouns")


def _noun_of_row(doc: Doc, c: Candidate) -> str:
    """The noun whose examples a row of names gives; empty where none does."""
    at = c.start - 1
    while at > 0 and c.start - at < ROW and (small_at(doc, at) in BETWEEN or is_capital(doc[at])):
        at -= 1
    if at < 1 or small_at(doc, at) not in OPENS:
        return ""
    at -= 1
    if doc[at + 1].lower_ == "as":
        if small_at(doc, at) != "such":
            return ""  # "a win for fans as X scored"
        at -= 1
    at -= word_at(doc, at) in {",", "-", "–", "—"}
    return doc[at].lower_ if at >= 0 and (doc[at].is_lower or doc[at].is_sent_start) else ""


def _is_example_of_places(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``towns such as X, Y and Z``; no person's full name."""
    if lexicon.opens_person(doc, c.start) or is_acronym(doc.span(c.start, c.end).text):
        return False
    return lexicon.has("place_rows", _noun_of_row(doc, c) or "-") and not _is_listed_body(doc, c, lexicon)


def _is_example_of_persons(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``artists like X and Y``: plain capitals alone, for ``nations like X`` have their like."""
    name = doc.span(c.start, c.end)
    noun = _noun_of_row(doc, c)
    plain = all(t.text.istitle() and (t.is_alpha or t.text == "-") for t in name)
    open_ = plain and lexicon.is_persons(noun) and not lexicon.has_any(EITHER, noun)
    return open_ and not (_is_listed_body(doc, c, lexicon) or is_on_map(name.text, TOWN_OF_SIZE))


def _is_example_of_groups(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``companies like X and Y``, ``gangs such as X``."""
    name = doc.span(c.start, c.end).text
    listed = lexicon.has("rows_of_groups", _noun_of_row(doc, c) or "-")
    return listed and name.lower() not in lexicon.countries and not lexicon.is_demonym(name)


def _is_listed_body(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    words = doc.span(c.start, c.end)
    return words.text in lexicon.well_known or any(lexicon.has_any(BODIES, t.text) for t in words)


def _called(doc: Doc, c: Candidate) -> str:
    """The noun before ``named X``; empty where none is."""
    at = c.start - 1
    at -= doc[at].text in {'"', "“", "'", "‘"} if at > 0 else 0
    named = at > 0 and small_at(doc, at) in CALLED and doc[at].dep_ == "acl"  # not "the manager called X"
    before = at - 1 - (named and doc[at - 1].lower_ in {"only", "simply", "also"}) if named else 0
    return doc[before].lower_ if named and before >= 0 and doc[before].is_lower else ""


def _is_person_called(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``a student named X``, ``a manager surnamed X``."""
    noun = _called(doc, c)
    if not noun or is_acronym(doc.span(c.start, c.end).text):
        return False
    return small_at(doc, c.start - 1) == "surnamed" or (lexicon.is_somebody(noun) and not noun.endswith("s"))


def _is_called_somebody(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``called X a hero``, ``branded X a convicted liar``: what only a person is called."""
    if small_at(doc, c.start - 1) not in CALLING or small_at(doc, c.end) not in {"a", "an"}:
        return False
    at = c.end + 1
    while at + 1 < len(doc) and doc[at].pos_ == "ADJ" and doc[at + 1].pos_ in {"ADJ", "NOUN"}:
        at += 1
    name, noun = doc.span(c.start, c.end).text, small_at(doc, at)
    open_ = c.kind is not Kind.GROUP or lexicon.opens_person(doc, c.start)
    somebody = bool(noun) and lexicon.is_somebody(noun) and not lexicon.has_any(ONES, noun)
    known = _is_listed_body(doc, c, lexicon) or is_on_map(name) or is_acronym(name) or is_likely_body(name)
    return open_ and somebody and not known and name.lower() not in lexicon.countries


def _is_body_called(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``a private company named X``."""
    noun = _called(doc, c)
    return bool(noun) and lexicon.has_any(("businesses", "apposed", "giants", "group_nouns"), noun)


def _is_place_called(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``a village called X``; not ``the village called Zed Exemple a hero``."""
    noun = _called(doc, c)
    return (
        bool(noun)
        and not lexicon.opens_person(doc, c.start)
        and (lexicon.has("place_nouns", noun) or lexicon.has("villages", noun))
    )


def _is_somebodys(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for a first name with one more, and behind a title or a noun for a person."""
    before = word_at(doc, c.start - 1)
    return (
        lexicon.opens_person(doc, c.start)
        or lexicon.has("titles", before)
        or bool(before and lexicon.is_person(before))
    )


def _is_a_site(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Exempla Prison``, ``Exempla Temple``, ``Exempla Police Station``; not ``Shirley Temple``: no first name of two
    words."""
    last = doc[c.end - 1].text
    two = doc.span(c.end - 2, c.end).text.lower() if c.end - c.start > 2 and last.istitle() else ""
    if two in lexicon.lists["camps"] and not lexicon.has("group_heads", last):
        return True
    if c.end - c.start < 2 or not last.istitle() or not lexicon.has("site_words", last):
        return False
    titled = _is_somebodys(doc, c, lexicon) and (c.end - c.start == 2 or not lexicon.opens_person(doc, c.start))
    return not titled and all(is_capital(t) or not t.is_alpha or t.is_lower for t in doc[c.start : c.end])


def _is_opened_by_a_site(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Khlong Exempla``, ``Bukit Exempla``: what other languages put before a place's name."""
    first = doc[c.start].text
    site = c.end - c.start > 1 and first.istitle() and lexicon.has("foreign_sites", first)
    return site and not _is_somebodys(doc, c, lexicon)


def _is_beside_downtown(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``downtown X``, ``the nearby X``, ``off the coast of X``."""
    before, two = small_at(doc, c.start - 1), small_at(doc, c.start - 2)
    near = lexicon.has_any(("before_places", "compass"), before) and doc[c.start - 1].is_lower
    near = near or (before == "nearby" and two != "a" and not doc[c.start].text.isupper())  # not "a nearby Testmart"
    near = near and (before != "native" or lexicon.has("possessives", two))  # not "a native Testish speaker"
    name = doc.span(c.start, c.end).text
    people = lexicon.is_demonym(doc[c.start].text) or (name.endswith("s") and not is_on_map(name, 0))
    near = near and not people  # "northern Syldavian", "southern Testists"
    streets = before == "of" and lexicon.has("of_places", two)
    if not (near or streets) or _is_listed_body(doc, c, lexicon):
        return False
    ends = c.end >= len(doc) or not is_capital(doc[c.end])
    return ends and not lexicon.opens_person(doc, c.start)


def _is_a_nations_branch(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Exempla Foods Syldavia``: a firm or a party where it is; no person and no part of the country
    (``Upper Syldavia``, ``rural Syldavia``)."""
    if c.end - c.start < 2 or doc[c.end - 1].text.lower() not in lexicon.countries:
        return False
    words = doc[c.start : c.end - 1]
    first = words[0]
    if first.text.lower() in lexicon.countries or _is_somebodys(doc, c, lexicon):
        return False
    if not all(t.text[:1].isupper() and t.is_alpha for t in words) or lexicon.is_given(doc[c.end - 1].text):
        return False
    listed = lexicon.has_any(("compass", "titles", "place_adjectives", "directions", *SITES), first.text)
    listed = listed or lexicon.is_given(first.text) or lexicon.is_demonym(first.text) or first.pos_ == "ADJ"
    whole = doc.span(c.start, c.end).text
    known = is_on_map(whole) or whole.lower() in lexicon.countries or is_on_map(words[-1].text, TOWN_OF_SIZE)
    plain = all(t.lower_ in nouns(lexicon.language) for t in words) and len(words) == 1
    return not (listed or known or plain)


def _has_foreign_tail(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Exempla Dal``, ``Exempla Morcha``: what stands last in other languages."""
    last = doc[c.end - 1].text
    tail = c.end - c.start > 1 and last.istitle() and lexicon.has("foreign_tails", last)
    return tail and not _is_somebodys(doc, c, lexicon)


def _says_of_himself(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X said he``, ``X said that she``: no country, and no body to the model, whose man "he" may be, but where one
    word alone, that the vectors do not know as one, says so of itself."""
    name = doc.span(c.start, c.end)
    if c.end + 1 >= len(doc) or not doc[c.end].is_lower or doc[c.end].lemma_ not in lexicon.lists["speech"]:
        return False
    if c.kind is Kind.GROUP and (c.end - c.start > 1 or is_likely_body(name.text)):
        return False
    at = c.end + 1 + (doc[c.end + 1].lower_ in {"that", "later", "yesterday"})
    plain = small_at(doc, at) in {"he", "she"} and all(t.text.istitle() and t.is_alpha for t in name) and len(name) < 4
    before = small_at(doc, c.start - 1)
    return plain and before != "the" and not (_is_listed_body(doc, c, lexicon) or is_on_map(name.text))


def _says_of_itself(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X said it had``, ``X said its``: what no first name opens; not ``X said it has been cold``."""
    if c.end + 2 >= len(doc) or not doc[c.end].is_lower or doc[c.end].lemma_ not in lexicon.lists["speech"]:
        return False
    words = [t.lower_ for t in doc[c.end + 1 : c.end + 5] if t.lower_ != "that"]
    its = words[:1] == ["its"]
    it = len(words) > 2 and words[0] == "it" and words[1] in OF_BODIES and words[2] not in {"been", "to", "become"}
    name = doc.span(c.start, c.end).text
    return (its or it) and not (_is_somebodys(doc, c, lexicon) or is_on_map(name) or name.lower() in lexicon.countries)


PLACES = (_is_example_of_places, _is_place_called, _is_a_site, _is_opened_by_a_site, _is_beside_downtown)
PERSONS = (_is_example_of_persons, _is_person_called, _is_called_somebody, _says_of_himself)
GROUPS = (_is_example_of_groups, _is_body_called, _is_a_nations_branch, _has_foreign_tail, _says_of_itself)
