"""Persons, places and things that everybody has heard of: ``Silvio Berlusconi``, ``Eiffel Tower``, ``Counter-Strike``.

Bodies of that sort are found with the other bodies (`well_known`). What a list says of a name outweighs the model, not
the words of the article: its candidates are not fixed, and a longer name that one of these begins keeps its length.
"""

from __future__ import annotations

import re
from functools import cache

from builder.data.renowned import listed, plainly
from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

RULE = "renowned"
VOTES, WORDS = 6, 3
"""How much a list weighs at each occurrence: more than the model (2), less than two plain signs of the article."""
CALLED = ("place_heads", "place_nouns", "site_heads", "streets", "group_heads", "things_heads")
"""Lists of nouns for what is called after persons."""
NEAR = 4
"""So many tokens before a name such a noun stands at most."""
OPENING = re.compile(r"[^\W_]+")


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each name of the lists as it is written, or all in capitals; without a kind for a thing."""
    doc = passage.doc
    names, small, plain = _by_opening(), _small(), plainly(passage.text)
    found = []
    for token in doc:
        if not (token.text[0].isupper() or token.text[0].isdigit() or token.text in small):
            continue
        opening = OPENING.match(plain, token.idx)
        for name, kind in names.get(opening.group().lower(), ()) if opening else ():
            loud = token.is_upper and " " in name and plain.startswith(name.upper(), token.idx)
            if not (loud or plain.startswith(name, token.idx)):
                continue
            end = _end(doc, token.i, token.idx + len(name))
            named_after = kind is Kind.ACTOR and _is_called_after(doc, token.i, lexicon)
            if end and not named_after and not _is_joined(doc, token.i, end):
                found.append(Candidate(index, token.i, end, kind, RULE))
                break
    return found


def kind_of(text: str) -> Kind | None:
    """The kind of a name of the lists; None for others and for things."""
    return _kinds().get(plainly(text))


def told(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> Kind | None:
    """The kind that the lists know the candidate's name for, where nothing before it is called after it."""
    kind = None if candidate.fixed else kind_of(doc.span(candidate.start, candidate.end).text)
    return None if kind is Kind.ACTOR and _is_called_after(doc, candidate.start, lexicon) else kind


def likely_kind(text: str) -> Kind | None:
    """A group where the name is a firm's that may be a family's too: asked where only the model says what it is."""
    return Kind.GROUP if plainly(text) in _likely() else None


def things(candidates: list[Candidate]) -> frozenset[tuple[int, int]]:
    """Passage and token of each word of a thing."""
    found = (c for c in candidates if c.rule == RULE and c.kind is None)
    return frozenset((c.passage, i) for c in found for i in range(c.start, c.end))


def without(things: frozenset[tuple[int, int]], candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without what lies inside a thing."""
    if not things:
        return candidates
    return [c for c in candidates if not all((c.passage, i) in things for i in range(c.start, c.end))]


def _is_called_after(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True for the name in ``quartier Zed Exemple``, ``club de tennis Zed Exemple``, ``prix Zed Exemple``: what French
    calls after somebody; not where a preposition or a word for a person stands between."""
    i, first = start - 1, max(0, start - NEAR)
    if not lexicon.head_first or i < 0 or lexicon.has("links", doc[i].text):
        return False
    while i >= first and (doc[i].pos_ in {"NOUN", "ADJ", "ADP"} or i == start - 1) and not doc[i].is_punct:
        word = doc[i].text
        if lexicon.is_somebody(word) or (i < start - 1 and is_capital(doc[i])):
            return False  # "du président Zed Exemple", "du Front exemplaire Zed Exemple"
        if lexicon.has_any(CALLED, word):
            return True
        i -= 1
    return False


def _end(doc: Doc, start: int, at: int) -> int:
    """The index behind the token that ends at this character; 0 where none does."""
    end = start
    while end < len(doc) and doc[end].idx < at:
        end += 1
    return end if doc[end - 1].idx + len(doc[end - 1]) == at else 0


def _is_joined(doc: Doc, start: int, end: int) -> bool:
    """True for ``Exemple`` in ``Exemple-Testard``, and where a longer name goes on: ``Zed Exemple Foundation``."""
    if start and doc[start - 1].text == "-" and not doc[start - 1].whitespace_:
        return True
    if end - start == 1 and start and is_capital(doc[start - 1]) and not doc[start - 1].is_sent_start:
        return doc[start - 1].pos_ == "PROPN"
    if end == len(doc):
        return False
    behind = doc[end]
    if behind.text == "-" and not doc[end - 1].whitespace_:
        return True
    shouts = doc[end - 1].is_upper and behind.is_upper
    return is_capital(behind) and not behind.is_sent_start and behind.pos_ in {"PROPN", "ADJ"} and not shouts


@cache
def _kinds() -> dict[str, Kind]:
    sorts = (("persons", Kind.ACTOR), ("places", Kind.PLACE))
    return {written: kind for sort, kind in sorts for name in listed(sort) for written in _written(name)}


def _written(name: str) -> tuple[str, ...]:
    """A name without accents, and as tokens that are parted at hyphens write it: ``Jean - Zed Exemple``."""
    plain = plainly(name)
    return (plain, plain.replace("-", " - ")) if "-" in plain else (plain,)


@cache
def _likely() -> frozenset[str]:
    return frozenset(plainly(name) for name in listed("likely_groups"))


@cache
def _small() -> frozenset[str]:
    """The small words that names of places begin with: ``place`` in ``place de la République``."""
    return frozenset(name.split()[0] for name in listed("places") if name[0].islower())


@cache
def _by_opening() -> dict[str, tuple[tuple[str, Kind | None], ...]]:
    """The names, longest first, by their first letters or digits."""
    found: dict[str, list[tuple[str, Kind | None]]] = {}
    sorts: tuple[tuple[str, Kind | None], ...] = (("persons", Kind.ACTOR), ("places", Kind.PLACE), ("things", None))
    for sort, kind in sorts:
        for name in listed(sort):
            plain = plainly(name)
            opening = OPENING.match(plain)
            if opening:
                found.setdefault(opening.group().lower(), []).append((plain, kind))
    return {opening: tuple(sorted(names, key=lambda n: (-len(n[0]), n[0]))) for opening, names in found.items()}
