"""When two names are one person's: by rules on names alone, never by similarity."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from builder.data import words
from builder.resolve.folding import bare, vocabulary


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name in parts, folded, titles off."""

    words: tuple[str, ...]

    @property
    def given(self) -> str | None:
        """``vyacheslav``; None for a name of one word."""
        return self.words[0] if len(self.words) > 1 else None

    @property
    def last(self) -> str:
        return self.words[-1] if self.words else ""


@lru_cache(maxsize=65536)
def person(text: str) -> Person:
    """The parts of a name as written."""
    found = list(bare(text.split("(@")[0] or text))
    while len(found) > 1 and found[0] in vocabulary("titles"):
        found.pop(0)
    return Person(tuple(found))


def is_surname_of(short: Person, full: Person) -> bool:
    """True when the short name is the end of the full one, its first name left out."""
    if len(short.words) > 1 and is_given(short.words[0]):
        return False  # "Pierre Exemple" is no surname of "Jean-Pierre Exemple"
    return 0 < len(short.words) < len(full.words) and full.words[-len(short.words) :] == short.words


def is_first_name_of(short: Person, full: Person) -> bool:
    """True for ``Dmitri`` beside ``Dmitri Peskov``: such a name never matches."""
    return len(short.words) == 1 < len(full.words) and full.words[0] == short.words[0]


def is_given(word: str) -> bool:
    """True for a word known as a first name."""
    return word in words("names", "given")


def same_person(one: str, other: str) -> str | None:
    """The rule by which two full names are one person's, else None."""
    first, second = person(one), person(other)
    if first.words == second.words:
        return "exact"
    return None
