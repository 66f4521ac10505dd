"""An office and its house before a name, parted by commas as in Lagos and Lahore: ``Vice Chancellor, University of Z,
Prof. X``, ``The Chairman, House Committee on Health, X,``."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.beginning import widened
from builder.extract.roles.heads import before_acronym, ending_at
from builder.extract.roles.phrase import Names, Phrase, phrase

HOUSES = 2
"""One of them may stand in another: ``Department of History, Exampleton College``."""
LONG = 12
"""So many words may the name of a house have that nobody has seen in it."""
JOINTS = frozenset({"of", "for", "and", "&", "the", "on", "in", "at", "-"})
"""What it may have in small letters."""


def find(doc: Doc, start: int, end: int, names: Names, lexicon: Lexicon, taken: tuple[Phrase, ...]) -> Iterator[Phrase]:
    """The office and the house before the name from ``start`` to ``end``; in English alone, and none that belongs to
    another name (``taken``)."""
    if lexicon.head_first or start < 4 or all(t.text != "," for t in doc[max(0, start - LONG) : start]):
        return
    boundary = start
    while boundary > 3 and _addresses(doc, boundary - 1, lexicon):
        boundary -= 1
    if doc[boundary - 1].text == ",":
        boundary -= 1
    elif boundary == start:
        return  # "Vice Chancellor, University of Z X"
    said = end + 2 < len(doc) and lexicon.has("speech", doc[end].lemma_) and doc[end + 1].text == ","
    said = said and doc[end + 2].pos_ in {"VERB", "AUX"}
    first, heads = boundary + 1, []
    for _ in range(HOUSES):
        first = _house(doc, first - 1, names, lexicon)
        if said or first < 2 or doc[first - 1].text != ",":
            return  # "The lawyer, Legal Aid, X said, was late"
        if heads := ending_at(doc, first - 1, names, lexicon):
            break
    if not heads or lexicon.is_persons(doc[heads[-1]].text) or any(p.first <= heads[-1] < p.last for p in taken):
        return
    begun = widened(doc, heads[-1], names, lexicon)
    the = begun > 0 and doc[begun - 1].lower_ == "the" and (begun == 1 or doc[begun - 1].is_sent_start)
    listed = end + 1 < len(doc) and any(lexicon.has("and", t.text) for t in doc[end : end + 2])
    if doc[heads[-1]].text[:1].isupper() or (the and not listed):
        yield phrase(doc, begun, boundary, "apposition-before")


def _addresses(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``Mr``, ``Prof.``, ``Hon.`` and their full stops before a name."""
    word = doc[i].text
    if word == ".":
        return i > 0 and _addresses(doc, i - 1, lexicon)
    rank = word[:1].isupper() and lexicon.has_any(("honorifics", "offices_behind"), word)
    return rank or lexicon.has("titles_only", word) or word in lexicon.lists["shouted"]


def _house(doc: Doc, boundary: int, names: Names, lexicon: Lexicon) -> int:
    """Where the name of a body or a place begins that ends at ``boundary``, with its initials in brackets; the
    boundary where none does."""
    last = before_acronym(doc, boundary)
    for first, end, mention in names.ordered:
        if end == last and mention.kind != "actor":
            return first - (first > 0 and lexicon.has("articles", doc[first - 1].text))
    first = last
    while first > max(0, last - LONG) and (doc[first - 1].text[:1].isupper() or doc[first - 1].lower_ in JOINTS):
        first -= 1
    words = doc[first:last]
    somebody = any(t.i in names.inside or lexicon.is_person(t.text) or lexicon.is_given(t.text) for t in words)
    named = len(words) > 1 and words[0].text[:1].isupper() and not somebody
    return first if named and not any(lexicon.has("months", t.text) for t in words) else boundary
