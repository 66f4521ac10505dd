"""Who is named behind a minister's field: ``Zed Exemple`` in ``Minister of Transport and Works Zed Exemple``."""

from __future__ import annotations

from dataclasses import replace

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.fields import is_ministers
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.model import Kind

LONGEST = 3
"""So many words a person has behind a field at most; what is longer is cut nowhere."""


def parted(doc: Doc, candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, without the field that a model took into the name behind it, and none that is a field and no
    more; English alone, where both have capitals."""
    if lexicon.head_first:
        return candidates
    return [found for c in candidates if (found := c if _is_sure(c) else _cut(doc, c, lexicon)) is not None]


def _is_sure(candidate: Candidate) -> bool:
    """True for what a rule is sure of, but a place by its last word: ``Foreign Affairs Park`` before ``Jin``."""
    return candidate.fixed and candidate.kind is not Kind.PLACE


def _cut(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> Candidate | None:
    field = _field(doc, candidate, lexicon)
    if field is None:
        return candidate
    if candidate.start >= field and all(_is_of_a_field(t.text, lexicon) for t in doc[candidate.start : candidate.end]):
        return None
    end = field
    while end < len(doc) and is_capital(doc[end]) and doc[end].is_alpha:
        end += 1
    start = _behind_field(doc, field, end, lexicon)
    if start is None or not (candidate.start < start < candidate.end or candidate.start == field):
        return candidate
    return replace(candidate, start=start, end=end, kind=Kind.ACTOR)


def _field(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> int | None:
    """Where the last part of a minister's field begins, that the candidate lies in: behind ``of`` or ``and``."""
    last = None
    for i in range(max(1, candidate.start - 6), candidate.end):
        opens = doc[i].text in {"of", "for"} and is_capital(doc[i - 1]) and lexicon.has("ministers", doc[i - 1].text)
        joins = last is not None and i > last and doc[i].text in {"and", "&", ","}
        joins = joins and i + 1 < len(doc) and _is_of_a_field(doc[i + 1].text, lexicon)
        if opens or joins:
            last = i + 1
        elif last is not None and not (is_capital(doc[i]) or doc[i].text == "the"):
            last = None
    if last is not None and last < len(doc) and doc[last].text == "the":
        last += 1
    return last


def _behind_field(doc: Doc, field: int, end: int, lexicon: Lexicon) -> int | None:
    """Where the person begins: behind the last word that ministers are of, or at a first name; None where that would
    leave fewer than two words or more than a name has."""
    given = next((i for i in range(field + 1, end - 1) if lexicon.opens_person(doc, i)), None)
    told = [i for i in range(field, end) if _is_of_a_field(doc[i].text, lexicon)]
    start = given if given is not None else told[-1] + 1 if told else field + 1
    return start if 2 <= end - start <= LONGEST else None


def _is_of_a_field(word: str, lexicon: Lexicon) -> bool:
    return is_ministers(word, lexicon) or lexicon.has("group_heads", word)
