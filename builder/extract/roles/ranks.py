"""Ranks and how one addresses somebody, beside an office: ``army chief Lt. Gen. X``, ``the governor of Z Dr. X``."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.phrase import Phrase, is_head, phrase


def two(doc: Doc, title: Phrase, lexicon: Lexicon) -> Iterator[Phrase]:
    """``party leaders`` and ``Dr``, ``army chief`` and ``Lt. Gen.``: an office, and how its holder is addressed, or the
    rank; the title itself where it is one."""
    rank = start(doc, title.last, lexicon, title.first)
    office = doc[rank - 1]
    half = lexicon.has("half_ranks", office.text) or lexicon.has("before", office.text)
    half = half and not (office.is_lower and lexicon.has("heads_of_fields", office.text))  # "army chief Lt. Gen."
    if rank in (title.first, title.last) or half or not is_head(doc, office.i, lexicon):
        yield title
        return
    yield phrase(doc, title.first, rank, title.rule)
    yield phrase(doc, rank, title.last, title.rule)


def start(doc: Doc, boundary: int, lexicon: Lexicon, floor: int = 0) -> int:
    """Where ``Lt. Gen.`` begins that ends at ``boundary``; the boundary where none does."""
    rank = boundary
    if rank > floor and lexicon.has("offices_behind", doc[rank - 1].text) and doc[rank - 1].text.istitle():
        return rank - 1
    while not lexicon.head_first and rank > floor and _is_rank(doc, rank - 1, lexicon):
        rank -= 1
    return rank


def _is_rank(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``Dr``, ``Lt.``, ``Gen.``: not for the last word of ``Attorney General``, nor for ``general``."""
    word = doc[i].text
    if not lexicon.has("honorifics", word):
        return False
    office = i > 0 and word.lower() == "general" and lexicon.has("generals", doc[i - 1].text)
    return not office and (word[:1].isupper() or "." in word)
