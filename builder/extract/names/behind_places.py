"""Persons that a model joins to the place or the body before them: ``ambassador to Exemplia Zed Exemple``, ``le
préfet de la EXA Zed Exemple``."""

from __future__ import annotations

from builder.extract.models import nouns
from builder.extract.names.candidate import Candidate, is_acronym
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc


def person(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> int | None:
    """Where the person begins in ``ambassador to Exemplia Zed Exemple`` and ``the chief of EXA Zed Exemple``: behind a
    place of the map or initials that a preposition leads; English alone."""
    start, end = candidate.start, candidate.end
    linked = not lexicon.head_first and start > 1 and doc[start - 1].lower_ in {"of", "in", "to", "at", "for"}
    if not linked or candidate.fixed or not 2 < end - start < 6 or is_on_map(doc.span(start, end).text):
        return None
    heads = ("group_heads", "group_tails", "site_heads", "place_heads", "streets", "site_words", "legal_forms")
    words = nouns(lexicon.language)
    held = doc[start - 1].lower_ == "of" and lexicon.is_person(doc[start - 2].text)  # "governor of Lagos Zed Exemple"
    for at in (start + 1, start + 2):
        unknown = held and end - at == 2 and not any(t.lower_ in words for t in doc[at:end])
        if end - at not in (2, 3) or not (unknown or lexicon.opens_person(doc, at)):
            continue
        rest, before = doc[at:end], doc.span(start, at).text
        plain = all(t.text.istitle() and t.is_alpha and not lexicon.has_any(heads, t.text) for t in rest)
        whose = before.lower() in lexicon.countries or is_on_map(before, TOWN_OF_SIZE)
        whose = whose or (at == start + 1 and is_acronym(before) and len(before) > 2)
        if plain and whose and not lexicon.is_given(doc[start].text):
            return at
    return None


def stands_before_person(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for letters behind an office and ``de la``, and for a town behind ``à``, before the whole name of somebody,
    however much of that the model saw; French alone."""
    first, size = doc[c.start], c.end - c.start
    if not lexicon.head_first or c.fixed or size not in (2, 3) or not lexicon.opens_person(doc, c.start + 1):
        return False
    surname = doc[c.start + 2]
    if not (surname.text.istitle() and surname.is_alpha) or lexicon.has("group_tails", surname.text):
        return False
    holder = lexicon.before_links(doc, c.start - 1)
    held = 0 <= holder < c.start - 1 and lexicon.is_person(doc[holder].text)
    if c.start and doc[c.start - 1].text == "à" and is_on_map(first.text) and not lexicon.is_given(first.text):
        return True  # "le président de son bureau à Testville Zed Exemple"
    return held and is_acronym(first.text) and not lexicon.has("titles", first.text)
