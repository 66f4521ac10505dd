"""Which of a person's spellings is that of a language, where a name from another alphabet has several: ``Ioussov`` is
French, ``Yusov`` English, and French articles write both."""

from __future__ import annotations

from collections.abc import Mapping, Set

from builder.data import words
from builder.data.folding import LANGUAGES, bare
from builder.resolve.people import same_person

CLEAR = 3
"""By so many marks one spelling is more of a language than another."""
LENGTH = 2
"""So many letters may the words of two spellings differ by: "Joe" is no spelling of "Joseph"."""


def native(forms: Mapping[str, int], elsewhere: Set[str], language: str) -> frozenset[str]:
    """Of the forms that a language's articles write, and how often, those that are its own spellings of the one that
    they write most: with many more of its marks, or with some more and as no other language writes them."""
    if len(forms) < 2:
        return frozenset()
    most = max(forms, key=lambda form: (forms[form], form))
    found = set()
    for form, count in forms.items():
        if form == most or not _is_spelling(form, most):
            continue
        marks = _marks(form, language) - _marks(most, language)
        alone = form not in elsewhere and most in elsewhere and 2 * count >= forms[most]
        if marks >= CLEAR or (alone and marks > 0):
            found.add(form)
    return frozenset(found)


def _is_spelling(one: str, other: str) -> bool:
    pairs = zip(bare(one), bare(other), strict=False)
    alike = len(bare(one)) == len(bare(other)) and all(abs(len(a) - len(b)) <= LENGTH for a, b in pairs)
    return alike and same_person(one, other) == "transliteration"


def _marks(form: str, language: str) -> int:
    """How many letters it has that the language writes foreign sounds with, less those that the others do."""
    told = f"{form.lower()} "

    def many(code: str) -> int:
        return sum(told.count(letters) for letters in words(f"{code}/identity", "romanised"))

    return many(language) - sum(many(other) for other in LANGUAGES if other != language)
