"""Who holds an office in a body, where a model takes both for one name: ``Founder of The Drama House Zoe Exemple``,
``the Testville EXPD Zoe Exemple``, ``by Canadian Zed Exemple and Paul Testard``."""

from __future__ import annotations

from dataclasses import replace

from builder.data.folding import fold
from builder.extract.names.candidate import Candidate, is_acronym, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.word_kinds import chances
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Kind

NOBODYS = ("group_heads", "group_tails", "site_heads", "place_heads", "things", "things_heads", "streets", "titles",
           "buildings", "halls", "local_heads")  # fmt: skip
FOLLOWS = frozenset({"-", "&", "St", "St.", "Saint", "Sir", "Lady"})
"""What a body's own name has before a first name."""
LIKELY = 0.6
"""The chance from which words are a body's."""


def parted(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, such names in two; none in French."""
    if lexicon.head_first:
        return candidates
    return [piece for c in candidates for piece in _parted(passages[c.passage].doc, c, lexicon)]


def _parted(doc: Doc, c: Candidate, lexicon: Lexicon) -> list[Candidate]:
    if c.kind not in (Kind.GROUP, None) or c.end - c.start < 2 or c.rule == "well-known":
        return [c]
    if _is_towns_party(doc, c, lexicon):
        return [replace(c, end=c.end - 1, kind=None, fixed=False), replace(c, start=c.end - 1, kind=Kind.GROUP)]
    if c.end - c.start < 3:
        return [c]
    if (link := _member_of(doc, c, lexicon)) is not None:
        return [replace(c, end=link, kind=Kind.ACTOR), replace(c, start=link + 1, kind=Kind.GROUP)]
    if _is_compatriot(doc, c, lexicon):
        return [replace(c, start=c.start + 1, kind=Kind.ACTOR)]
    lettered = _behind_letters(doc, c, lexicon)
    if lettered:
        return lettered
    at = next((i for i in range(c.start + 1, c.end - 1) if _opens_holder(doc, i, c, lexicon)), None)
    if at is None:
        return [c]
    holder = replace(c, start=at, kind=Kind.ACTOR, fixed=False, rule="holder")
    return [replace(c, end=at), holder] if _is_held(doc, c.start, lexicon) else [c]


def _is_towns_party(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for ``Testville Exempla SNP`` before ``councillor``: letters behind a town, before who is elected."""
    party = doc[c.end - 1].text
    seated = c.end < len(doc) and doc[c.end].is_lower and lexicon.has("party_seats", doc[c.end].text)
    return seated and is_acronym(party) and all(t.text.istitle() for t in doc[c.start : c.end - 1])


def _member_of(doc: Doc, c: Candidate, lexicon: Lexicon) -> int | None:
    """Where ``of`` stands in ``Zoe Exemple of Testville University``."""
    link = next((i for i in range(c.start + 2, c.end - 1) if doc[i].text == "of"), None)
    if link is None or link - c.start > 3 or not lexicon.opens_person(doc, c.start):
        return None
    headed = lexicon.has("local_heads", doc[c.end - 1].text) or lexicon.has("group_heads", doc[c.end - 1].text)
    return (
        link
        if headed and _is_plain(doc.span(c.start, c.start + 1), lexicon) and not _has_head(doc, c, link, lexicon)
        else None
    )


def _has_head(doc: Doc, c: Candidate, link: int, lexicon: Lexicon) -> bool:
    return any(lexicon.has_any(NOBODYS, t.text) for t in doc[c.start : link])


def _behind_letters(doc: Doc, c: Candidate, lexicon: Lexicon) -> list[Candidate]:
    """``Testville`` and ``Zoe Exemple`` of ``the Testville EXPD Zoe Exemple``: an office in letters."""
    at, rest = c.end - 3, doc.span(c.end - 2, c.end)
    letters = doc[at].text if at > c.start else ""
    office = (
        is_acronym(letters)
        and len(letters) > 2
        and not (letters in lexicon.well_known or fold(letters) in lexicon.bodies)
    )
    closed = c.end >= len(doc) or doc[c.end].pos_ in {"VERB", "AUX", "CCONJ", "PUNCT"}
    if not (office and closed and _is_plain(rest, lexicon) and is_on_map(doc.span(c.start, at).text)):
        return []
    if (chances(rest.text) or {Kind.ACTOR: 1.0})[Kind.ACTOR] < LIKELY:
        return []
    town = replace(c, end=at, kind=Kind.PLACE, fixed=False)
    return [town, replace(c, start=c.end - 2, kind=Kind.ACTOR, fixed=False, rule="holder")]


def _opens_holder(doc: Doc, i: int, c: Candidate, lexicon: Lexicon) -> bool:
    """True where a first name opens the last two or three words, all plain."""
    rest = doc.span(i, c.end)
    before = doc[i - 1].text
    if not lexicon.opens_person(doc, i) or before in FOLLOWS or lexicon.has("particles", before):
        return False
    return len(rest) in (2, 3) and _is_plain(rest, lexicon)


def _is_plain(tokens: Tokens, lexicon: Lexicon) -> bool:
    plain = all(t.text[:1].isupper() and not t.text.isupper() and t.is_alpha for t in tokens)
    return plain and not any(lexicon.has_any(NOBODYS, t.text) for t in tokens)


def _is_held(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True behind ``Founder of``, ``the chairman of the``."""
    holder = lexicon.before_links(doc, start - 1)
    return 0 <= holder < start - 1 and lexicon.is_person(doc[holder].text)


def _is_compatriot(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for a people's name before two plain words, beside somebody in a row behind ``by``."""
    rest = doc.span(c.start + 1, c.end)
    if len(rest) != 2 or not (doc[c.start].text.istitle() and lexicon.is_demonym(doc[c.start].text)):
        return False
    beside = word_at(doc, c.end) == "and" and c.end + 1 < len(doc)
    beside = beside and (lexicon.opens_person(doc, c.end + 1) or doc[c.end + 1].ent_type_ == "PERSON")
    led = word_at(doc, c.start - 1) in {"by", "and"} and beside
    body = (chances(rest.text) or {Kind.GROUP: 0.0})[Kind.GROUP] > LIKELY
    return led and _is_plain(rest, lexicon) and not body and not is_on_map(rest.text)
