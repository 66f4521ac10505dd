"""Words that differ by a letter written twice or by how an umlaut is written: ``Djibril`` and ``Djibrill``, ``Mueller``
and ``Muller``. Such names prove nothing by themselves."""

from __future__ import annotations

import re
from functools import lru_cache

from builder.data.genders import gender_of

SHORT = 4
"""A word must have so many letters, those written twice counted once."""
_TWICE = re.compile(r"([b-df-hj-np-tv-z])\1")
_UMLAUT = re.compile(r"(?<=[bcdfghjklmnprstvwz])(a|o|u)e(?=[bcdfghjklmnprstvwz])")


@lru_cache(maxsize=65536)
def single(word: str) -> str:
    """A folded word with no consonant twice in a row."""
    return _TWICE.sub(r"\1", word)


def spelt_alike(one: str, other: str) -> bool:
    """True for two words that are one but for letters written twice; not for first names of a man and of a woman."""
    if one == other or single(one) != single(other) or len(single(one)) < SHORT:
        return False
    return len({gender_of(one), gender_of(other)} - {""}) < 2


def umlaut_alike(one: str, other: str) -> bool:
    """True for ``mueller`` and ``muller``: of surnames, for ``Michael`` is no ``Michal``."""
    return one != other and without_umlaut(one) == without_umlaut(other)


@lru_cache(maxsize=65536)
def without_umlaut(word: str) -> str:
    """``muller`` for ``mueller``."""
    return _UMLAUT.sub(r"\1", word)
