"""Names of places in parts: what is called so, and the words for what it is (``oblast de``, ``ville de``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from builder.data.folding import bare, key, vocabulary
from builder.data.gazetteer import takes_article
from builder.resolve.nations import countries


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A place's name in parts."""

    core: str
    """Key without administrative words: ``belgorod``."""
    level: str
    """``region`` or ``district`` where its words say so, else empty."""


def _is_nickname(words: list[str]) -> bool:
    """True for ``cité du Lion``, ``capitale des Gaules``: no place is called ``Le Lion``, no country ``Gaules``."""
    if words[1] not in ("du", "des"):
        return False
    rest = " ".join(words[2:])
    return rest not in countries() and not takes_article(rest)


@lru_cache(maxsize=65536)
def place_name(text: str) -> PlaceName:
    """The parts of ``oblast de Belgorod``, ``Kursk region``, ``ville de Rostov``."""
    whole = place_key(text)
    if whole in countries():
        return PlaceName(whole, "")
    found = [w for part in bare(_COMPASS.sub(_spelt_out, text)) for w in part.replace(".", "").split("-") if w]
    links = vocabulary("determiners") | {"of"}
    level = ""
    while len(found) > 1:
        noun = found[0] in vocabulary("place_nouns") and found[1] in links
        head = "" if noun else _level(found[0])
        if noun and _is_nickname(found):
            break
        if head or noun:
            level = level or head
            found = found[1:]
            while len(found) > 1 and found[0] in links:
                found = found[1:]
        elif _level(found[-1]):
            level = level or _level(found[-1])
            found = found[:-1]
        else:
            break
    return PlaceName(" ".join(found), level)


_COMPASS = re.compile(r"^([NSEW])\. ?(?=[A-Z][a-z])")
_DIRECTIONS = {"N": "North ", "S": "South ", "E": "East ", "W": "West "}


def _spelt_out(match: re.Match[str]) -> str:
    return _DIRECTIONS[match[1]]


def place_key(text: str) -> str:
    """The key of a place's name, the side of the compass spelt out: ``south africa`` for ``S. Africa``."""
    return key(_COMPASS.sub(_spelt_out, text))


def _level(word: str) -> str:
    if word in vocabulary("region_heads"):
        return "region"
    return "district" if word in vocabulary("district_heads") else ""
