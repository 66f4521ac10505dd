"""Whether the map knows a name. It is asked last, where an article's own words say nothing of a name's kind."""

from __future__ import annotations

from functools import lru_cache

from builder.data.folding import fold, key
from builder.data.gazetteer import above, spots

SMALL = 2000
"""Inhabitants of a town that may be meant without any word for it."""
AREAS = frozenset({"region", "district"})
TOWN_OF_SIZE = 50_000
"""The same where the model saw a person: below, too many towns are namesakes of families."""


@lru_cache(maxsize=16384)
def is_on_map(text: str, least: int = SMALL) -> bool:
    """True for the name of a country, a region, a town of at least so many inhabitants or the district around it."""
    found = spots(key(text)) if len(text) > 3 else ()
    areas = ("country", "region", "district") if least == SMALL else ("country", "region")
    return any(s.level in areas or s.population >= least for s in found)


@lru_cache(maxsize=4096)
def is_so_written(text: str) -> bool:
    """True for a place that has each of these words on the map: ``The Woodlands``, not ``The Philippines``."""
    return is_on_map(text) and any(fold(s.name) == fold(text) for s in spots(key(text)))


@lru_cache(maxsize=4096)
def lies_in(text: str, area: str) -> bool:
    """True where a place of the first name lies in a region or district of the second: Whitby, North Yorkshire."""
    areas = {s.number for s in spots(key(area)) if s.level in AREAS}
    return bool(areas) and any(around.number in areas for place in spots(key(text)) for around in above(place))


@lru_cache(maxsize=4096)
def is_of_country(text: str, country: str) -> bool:
    """True for a town of some size or a region of the country: Da Nang, Vietnam."""
    codes = {s.country for s in spots(key(country)) if s.level == "country"}
    found = spots(key(text)) if codes and len(text) > 3 else ()
    return any(s.country in codes and (s.level in AREAS or s.population >= TOWN_OF_SIZE) for s in found)


@lru_cache(maxsize=4096)
def is_area(text: str) -> bool:
    """True for the name of a region or district: Normandie, Var."""
    words = text.split()
    tail = words[-1] if len(words) > 1 and words[0].islower() else text  # "département de la Manche"
    return any(s.level in AREAS for name in (text, tail) for s in spots(key(name)))
