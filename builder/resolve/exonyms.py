"""What French and English call the places whose names differ: ``Italie`` for ``Italy``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from builder.data import load, words
from builder.data.folding import LANGUAGES, key
from builder.data.gazetteer import Spot
from builder.resolve.nations import countries, country_name


def exonym(name: str, spot: Spot | None, language: str, *, torn: bool = False) -> str | None:
    """What a place of this name is called in a language; None where that is the same, or not known for sure: ``torn``
    is a name between several places of the gazetteer."""
    if spot and spot.level == "country":
        wanted = country(spot.country, language) if countries().get(key(name)) == spot.country else None
    elif spot and (inside := _within(language).get((spot.country, key(name)))):
        wanted = inside
    elif (spot is None and not torn) or (spot and spot.level != "town"):
        wanted = _alone(language).get(key(name))
    else:
        wanted = None
    return wanted if wanted != name else None


def country(code: str, language: str) -> str | None:
    """What the press of a language calls a country; None for one whose name is disputed."""
    if code in words("exonyms", "as_written"):
        return None
    usual = load("exonyms")["countries"].get(language, {}).get(code) or country_name(code, language)
    return None if usual == code else str(usual)


@cache
def _within(language: str) -> Mapping[tuple[str, str], str]:
    """The names of a language by the code of a country and the key of a name in another one."""
    return {
        (code, other): title
        for code, pairs in load("exonyms")["within"].items()
        for others, title in _told(pairs, language)
        for other in others
    }


@cache
def _alone(language: str) -> Mapping[str, str]:
    """The names of a language by the key of a name in another one."""
    return {other: title for others, title in _told(load("exonyms")["alone"], language) for other in others}


def _told(pairs: Mapping[str, str], language: str) -> list[tuple[list[str], str]]:
    """Of pairs of names in French and in English: the keys of the one, and the first of the language's own."""
    if language not in LANGUAGES:
        return []
    both = [([french], [name.strip() for name in english.split(",")]) for french, english in pairs.items()]
    rows = both if language == "fr" else [(english, french) for french, english in both]
    return [([key(name) for name in others], own[0]) for own, others in rows]
