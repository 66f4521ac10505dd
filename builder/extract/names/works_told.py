"""Works, ships, storms and species that an English article tells for what they are, once, and then calls by their name
alone: ``the thriller The Exemple``, ``Zed Exemple's Other World won``, ``the research vessel Testa``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

NOBODYS = ("group_heads", "group_tails", "place_heads", "site_heads", "legal_forms")
INSIDE = frozenset({"of", "the", "and", "a", "an", "in", "on", "by", "for", "with", "to"})
"""Small words inside a title."""
CALLED = frozenset({"called", "named", "titled", "entitled", "dubbed"})
NEAR = 30
"""So many tokens on each side of a possession tell whether it is of films and books."""
ROW = 20
"""So many tokens before a work with its year the noun for a row of works stands."""
DESCRIBED = 6


def told(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> frozenset[str]:
    """The names of such things, as written; none in French."""
    if lexicon.head_first:
        return frozenset()
    found: set[str] = set()
    persons: set[str] = set()
    for c in candidates:
        doc = passages[c.passage].doc
        if c.rule == "well-known" or not is_capital(doc[c.start]):
            continue
        text = doc.span(c.start, c.end).text
        if c.kind is Kind.ACTOR and _is_addressed(doc, c, lexicon):
            persons.add(text)
        elif text not in found and not is_on_map(text) and (_is_a_ship(doc, c, lexicon) or _is_one(doc, c, lexicon)):
            found.add(text)
    return frozenset(found - persons)


def is_one(passages: tuple[Passage, ...], c: Candidate, works: frozenset[str], lexicon: Lexicon) -> bool:
    """True for a candidate of such a name, and for what ends a title that begins with one: ``Vera of the Sea``."""
    doc = passages[c.passage].doc
    if _is_a_ship(doc, c, lexicon):
        return True
    if not works or c.rule == "well-known":
        return False
    text = doc.span(c.start, c.end).text
    if text in works:
        return True
    at = c.start - 1
    while at > 0 and doc[at].lower_ in INSIDE:
        at -= 1
    return (
        at < c.start - 1
        and small_at(doc, at + 1) in {"of", "in"}
        and any(at + 1 >= n and doc.span(at + 1 - n, at + 1).text in works for n in (1, 2, 3))
    )


def _is_a_ship(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``HMS Exempla``, ``the frigate Exempla``, whatever else is called so."""
    marks, before = lexicon.lists["ship_marks"], word_at(doc, c.start - 1)
    if before in marks or doc[c.start].text in marks:
        return before in marks or (doc[c.start].text.isupper() and c.end < len(doc) and is_capital(doc[c.start + 1]))
    somebody = c.end - c.start > 1 and lexicon.opens_person(doc, c.start)
    return (
        before.islower() and lexicon.has("called_things", before) and not (somebody or doc[c.start - 1].pos_ == "VERB")
    )


def _is_addressed(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True behind a title, an office or before a verb of saying: a person, whatever else."""
    before = word_at(doc, c.start - 1)
    return lexicon.has("titles", before) or lexicon.is_person(before) or small_at(doc, c.end) in {"said", "says"}


def _is_one(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    somebody = c.end - c.start > 1 and lexicon.opens_person(doc, c.start)
    if not somebody and _is_behind_its_sort(doc, c, lexicon):
        return True
    if c.fixed:
        return False
    if _is_apposed(doc, c, lexicon) or _is_dated(doc, c, lexicon):
        return True
    return not somebody and _is_somebodys(doc, c, lexicon)


def _is_behind_its_sort(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``thriller The X``, ``vessel X``, ``a species called X``."""
    at = c.start - 1
    while at > 0 and is_capital(doc[at]) and lexicon.has("determiners", doc[at].text):
        at -= 1
    sort = word_at(doc, at)
    quoted = sort in {"“", '"', "‘", "'"}
    if quoted:
        at -= 1
        sort = word_at(doc, at)
    if sort in CALLED or (sort == "of" and word_at(doc, at - 1) == "species"):
        at -= 1
        sort = word_at(doc, at)
        if sort == "," or lexicon.has("called_things", sort):
            at -= sort == ","
            sort = word_at(doc, at)
    if not sort.islower() or doc[at].pos_ == "VERB":
        return False
    if lexicon.has("called_things", sort):
        return not (c.fixed and c.kind is Kind.PLACE)
    if c.fixed or not lexicon.has("works", sort):
        return False
    led = doc[at - 1] if at else doc[at]
    described = led.pos_ in {"ADJ", "NOUN", "PROPN"} or lexicon.is_demonym(led.text) or led.like_num
    single = c.end - c.start == 1 and c.kind is Kind.ACTOR
    return (described or not single) and not is_on_map(doc.span(c.start, c.end).text)


def _is_apposed(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, a spaghetti western``, ``X, a feature version of a book``; not ``Zed Exemple, a film director``."""
    if word_at(doc, c.end) != "," or small_at(doc, c.end + 1) not in {"a", "an", "the", "his", "her", "its", "their"}:
        return False
    for t in doc[c.end + 2 : c.end + 2 + DESCRIBED]:
        last = t.i + 1 >= len(doc) or doc[t.i + 1].pos_ not in {"NOUN", "PROPN"}
        if last and t.is_lower and (lexicon.has("works", t.text) or lexicon.has("more_works", t.text)):
            return t.pos_ == "NOUN" and word_at(doc, t.i + 1) not in {"'s", "’s", "-"}
        if not (t.is_alpha or t.text == "-") or t.pos_ in {"ADP", "VERB", "AUX"} or lexicon.is_person(t.text):
            return False
    return False


def _is_dated(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X (2007)`` behind ``films like``."""
    year = word_at(doc, c.end + 1)
    dated = word_at(doc, c.end) == "(" and year.isdigit() and len(year) == 4 and word_at(doc, c.end + 2) == ")"
    row = doc[max(0, c.start - ROW) : c.start] if dated else ()
    return any(t.is_lower and lexicon.has("works", t.text.removesuffix("s")) for t in row)


def _is_somebodys(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Zed Exemple's By the Window`` among words for films and books; not ``Zed Exemple's Exempla Inc``."""
    at = c.start - 1
    while at > 1 and is_capital(doc[at]) and lexicon.has_any(("determiners", "locatives", "agents"), doc[at].text):
        at -= 1
    owner = at - 2
    if word_at(doc, at) not in {"'s", "’s"} or owner < 0 or not is_capital(doc[at - 1]):
        return False
    while owner > 0 and is_capital(doc[owner - 1]) and at - owner < 4 and not lexicon.opens_person(doc, owner):
        owner -= 1
    text = doc.span(c.start, c.end).text
    if not lexicon.opens_person(doc, owner) or is_acronym(text) or is_on_map(text):
        return False
    words = doc[c.start : c.end]
    if lexicon.has_any(NOBODYS, words[-1].text) or text in lexicon.well_known:
        return False
    near = (*doc[max(0, c.start - NEAR) : owner], *doc[c.end : c.end + NEAR])
    return any(t.is_lower and lexicon.has("arts", t.text.removesuffix("s")) for t in near)
