"""English bodies that the press writes small, named by their field: ``electricity ministry``, ``rules committee``."""

from __future__ import annotations

from functools import cache

from builder.extract.names import runs
from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.fields import is_ministers
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc, Token
from builder.extract.tagging import Passage
from builder.model import Kind


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each ministry or committee in small letters whose field stands beside it; none in French."""
    if lexicon.head_first:
        return []
    doc = passage.doc
    found = []
    heads = lexicon.lists["small_heads"]
    for token in doc[1:]:
        if token.text not in heads:
            continue
        start = _start(doc, token.i, lexicon)
        end = _end(doc, token.i, lexicon)
        if (start < token.i or end > token.i + 1) and _is_one(doc, start, lexicon):
            found.append(Candidate(index, start, end, Kind.GROUP, "small-body", fixed=True))
    return found + _national(index, doc, lexicon) + _departments(index, doc, lexicon)


@cache
def _openings(bodies: frozenset[str]) -> frozenset[str]:
    return frozenset(name.partition(" ")[0] for name in bodies)


def _national(index: int, doc: Doc, lexicon: Lexicon) -> list[Candidate]:
    """``the Exemplia weather service``: a body behind a country's name; not ``in Exemplia police said``."""
    found = []
    bodies = lexicon.lists["national_bodies"]
    openings = _openings(bodies)
    for token in doc[1:]:
        if token.text not in openings or not is_capital(doc[token.i - 1]):
            continue
        end = next((e for e in (token.i + 3, token.i + 2, token.i + 1) if doc.span(token.i, e).text in bodies), 0)
        start = next(
            (s for s in range(max(0, token.i - 4), token.i) if doc.span(s, token.i).text.lower() in lexicon.countries),
            token.i,
        )
        led = start == 0 or doc[start].is_sent_start or doc[start - 1].lower_ == "the"
        goes_on = end < len(doc) and doc[end].pos_ in {"NOUN", "PROPN"}
        if end and start < token.i and led and not goes_on:  # not "the Exemplia police chief"
            found.append(Candidate(index, start, end, Kind.GROUP, "small-body", fixed=True))
    return found


def _departments(index: int, doc: Doc, lexicon: Lexicon) -> list[Candidate]:
    """``Defense department``: a minister's field with a capital of its own before a small noun, with the country whose
    it is; where another capital stands before it, the name is longer."""
    found = []
    for token in doc[1:]:
        field = doc[token.i - 1]
        if not (token.is_lower and lexicon.has("departments", token.text) and field.text.istitle()):
            continue
        behind = doc[token.i + 1] if token.i + 1 < len(doc) else token
        goes_on = behind is not token and behind.pos_ in {"NOUN", "PROPN"}  # "Home department store"
        if goes_on or runs.opens(field) or not is_ministers(field.text, lexicon):
            continue
        whose = doc[token.i - 2]
        country = whose.text.lower() in lexicon.countries or lexicon.is_demonym(whose.text)
        place = 0 if country else _place_before(doc, token.i - 1, lexicon)
        if country or place or not is_capital(whose) or lexicon.has("determiners", whose.text):
            start = token.i - 1 - max(country, place)
            found.append(Candidate(index, start, token.i + 1, Kind.GROUP, "small-body", fixed=True))
    return found


def _place_before(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """How many words the place has that stands before the field: 2 for ``New York Health department``, 0 for none."""
    starts = (i for i in range(max(0, end - 3), end) if not lexicon.has("determiners", doc[i].text))
    return next((end - i for i in starts if is_on_map(doc.span(i, end).text)), 0)


def _is_one(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True behind an article or a country's name: not for ``a new finance committee``, ``the party's committee``."""
    before = doc[start - 1] if start else doc[start]
    owned = before.text == "'s" and start > 1 and is_on_map(doc[start - 2].text)
    return before.lower_ == "the" or owned or is_capital(doc[start])


def _start(doc: Doc, head: int, lexicon: Lexicon) -> int:
    """Where ``tourism and antiquities`` starts, ``Commons health``; the head itself where no field stands there."""
    i, told = head, False
    while i > 0 and (_is_of_field(doc[i - 1], lexicon) or _is_joined(doc, i - 1, lexicon)):
        told = told or lexicon.has("kinds_of_committees", doc[i - 1].text) or is_ministers(doc[i - 1].text, lexicon)
        i -= 1
    while i < head and doc[i].pos_ not in {"NOUN", "ADJ", "PROPN"}:
        i += 1
    if not told:
        return head
    return i - 1 if i > 0 and lexicon.has("alone_heads", doc[i - 1].text) and is_capital(doc[i - 1]) else i


def _is_joined(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``tourism and`` before ``antiquities``: a noun, and the one behind it."""
    if doc[i].text == "and":
        return i > 0 and is_ministers(doc[i - 1].text, lexicon)
    behind = doc[i - 1].text == "and" and i > 1 and is_ministers(doc[i - 2].text, lexicon)
    return behind and doc[i].is_lower and doc[i].pos_ == "NOUN"


def _end(doc: Doc, head: int, lexicon: Lexicon) -> int:
    """Where ``of electricity``, ``on public enterprises`` ends; behind the head where no field follows."""
    link = doc[head + 1].text if head + 2 < len(doc) else ""
    if link not in {"of", "on", "for"} or (link == "on" and not lexicon.has("on_heads", doc[head].text)):
        return head + 1
    i = head + 2
    if doc[i].lower_ == "the":
        i += 1
    while i < len(doc) and (doc[i].pos_ in {"NOUN", "ADJ"} or doc[i].text == "and") and doc[i].is_lower:
        i += 1
    while doc[i - 1].pos_ != "NOUN" and i > head + 1:
        i -= 1
    named = i > head + 2 and (link == "on" or is_ministers(doc[head + 2].text, lexicon))
    return i if named else head + 1


def _is_of_field(token: Token, lexicon: Lexicon) -> bool:
    return token.is_lower and (is_ministers(token.text, lexicon) or lexicon.has("kinds_of_committees", token.text))
