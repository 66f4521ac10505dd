"""When two names are one place's, by the names and the gazetteer alone."""

from __future__ import annotations

from functools import cache

from builder.data import load
from builder.data.folding import key
from builder.data.gazetteer import spots
from builder.resolve.place_names import place_key, place_name
from builder.resolve.places import SMALL, candidates, foremost
from builder.resolve.readings import readings, sounds_same


def same_place(one: str, other: str) -> str | None:
    """The rule by which two names are one place's, where no article tells more; else None."""
    a, b = place_name(one), place_name(other)
    if a.level != b.level:
        return None
    if (line := _known().get(place_key(one))) is not None and line == _known().get(place_key(other)):
        return "exact" if place_key(one) == place_key(other) else "known in both languages"
    if a.core == b.core:
        return "exact" if place_key(one) == place_key(other) else "administrative word"
    mine, theirs = set(candidates(one)), set(candidates(other))
    if mine and theirs:
        first, second = foremost(one, mine), foremost(other, theirs)
        return "gazetteer" if first is not None and first == second else None
    x, y = a.core.split(), b.core.split()
    alike = len(x) == len(y) and len(a.core) > 4 and all(sounds_same(p, q) for p, q in zip(x, y, strict=True))
    return "transliteration" if alike else None


@cache
def _known() -> dict[str, int]:
    return {key(name): i for i, line in enumerate(load("places")["known"]) for name in line.split(",")}


def is_around_town(name_key: str) -> bool:
    """True for ``région de Québec``, what lies around the town, beside ``le Québec``."""
    called = name_key.removeprefix("region de ")
    return called != name_key and any(
        s.level == "town" and s.population >= SMALL and key(s.name) == called for s in spots(called)
    )


def blocks(text: str) -> frozenset[str]:
    """Keys of which any two names share one when ``same_place`` may join them."""
    name = place_name(text)
    known = {f"known {_known()[place_key(text)]}"} if place_key(text) in _known() else set()
    heard = {f"~{name.level} {sound}" for sound in readings(name.core.replace(" ", "-"))}
    return frozenset({f"{name.level} {name.core}"} | heard | known | {f"#{s.number}" for s in candidates(text)})
