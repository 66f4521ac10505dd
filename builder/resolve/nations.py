"""Countries by their names and by the adjectives made of them, in every language."""

from __future__ import annotations

from functools import cache

from babel import Locale

from builder.data import load
from builder.data.folding import LANGUAGES, fold, key

ENDINGS = ("", "s", "e", "es", "ne", "nes")


@cache
def adjectives() -> dict[str, str]:
    """Country code (or region's word) by folded adjective in any of its forms: ``russes``."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for word, code in load(f"{language}/demonyms").items():
            for ending in ENDINGS:
                found.setdefault(fold(word) + ending, str(code))
    return found


@cache
def countries() -> dict[str, str]:
    """Country code by the key of its name."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                found.setdefault(key(name), code)
    for kind in ("states", "names"):
        for code, names in load("countries")[kind].items():
            for name in names.split(","):
                found[key(name)] = code
    return found


@cache
def _own(language: str) -> frozenset[str]:
    """Keys of all countries' names that are good in a language."""
    lists = load("countries")
    usual = {name for kind in ("states", "names") for names in lists[kind].values() for name in names.split(",")}
    return frozenset(key(name) for name in (*Locale(language).territories.values(), *usual))


def is_foreign(name_key: str, language: str) -> bool:
    """True for a name that is a country's in another language only: "Mexico" in a French text is the town."""
    return name_key in countries() and name_key not in _own(language)


def country_name(code: str, language: str) -> str:
    """``Russie`` for ``RU`` in French."""
    return str(Locale(language).territories.get(code, code))
