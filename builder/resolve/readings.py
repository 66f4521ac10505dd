"""How a name from another script sounds: one form for its spellings in French and in English."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from builder.data import load, words

SERVANTS = tuple(sorted(words("names", "servants")))
"""What first names of two words begin with that are written as one too: ``Abdel Fattah``, ``Abdelfattah``."""


@cache
def _steps(part: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), sound) for pattern, sound in load("names")["readings"][part])


@lru_cache(maxsize=65536)
def readings(word: str) -> frozenset[str]:
    """What a French and what an English reader hears in a folded word: Choïgou and Shoigu share one."""
    found = set()
    for language in ("fr", "en"):
        sound = word
        for part in ("both", language, "after"):
            for pattern, other in _steps(part):
                sound = pattern.sub(other, sound)
        found.add(sound)
    return frozenset(found)


def sounds_same(one: str, other: str) -> bool:
    """True when some reader hears the same in both words."""
    return one == other or bool(readings(one) & readings(other))


def softened(word: str) -> frozenset[str]:
    """The readings with Ukrainian h as Russian g: Hladkov and Gladkov share one."""
    return frozenset(r.replace("h", "g") for r in readings(word))


VOWELS = str.maketrans("oe", "ui")
"""Of Arabic and Persian vowels each language hears its own."""


def levelled(word: str) -> frozenset[str]:
    """The readings of an Arabic or Persian word with o as u and e as i: Morsi and Mursi share one."""
    return frozenset(r.translate(VOWELS) for r in readings(word))


HEARD = "pronunciation"
"""Two Arabic names that another ear may have heard so: only a common office proves them one person's, for an article
that has both tells of two."""


def heard(one: tuple[str, ...], other: tuple[str, ...], *, arabic: bool, telling: int) -> str | None:
    """How words of another script agree to the ear; ``telling`` is how many letters say enough by themselves."""
    pairs = list(zip(one, other, strict=True))
    if all(sounds_same(x, y) for x, y in pairs):
        enough = one == other or not arabic or min(map(len, (one[-1], other[-1]))) >= telling
        return "transliteration" if enough else HEARD
    if arabic:
        return HEARD if all(levelled(x) & levelled(y) for x, y in pairs) else None
    return "transliteration" if all(softened(x) & softened(y) for x, y in pairs) else None


@cache
def _variants() -> dict[str, int]:
    return {name: i for i, line in enumerate(load("names")["variants"]) for name in line.split()}


def variants(one: str, other: str) -> bool:
    """True for two transcriptions of one first name: Volodymyr, Vladimir."""
    found = _variants().get(one)
    return found is not None and found == _variants().get(other)


def is_transcribed(given: str, surname: str) -> bool:
    """True for a name that has come from another script, as far as its first name or its ending tells."""
    return (
        given in words("names", "transcribed")
        or is_arabic(given)
        or any(surname.endswith(end) and len(surname) > len(end) + 2 for end in words("names", "transcribed_endings"))
    )


def is_arabic(given: str) -> bool:
    """True for a first name of the Arabic script, or of those whom Islam has given it: Khalid, Oumar, Abdelfattah."""
    return given in words("names", "arabic") or given.startswith(SERVANTS)


def unserved(given: str) -> str:
    """What a first name says whose servant somebody is: ``fattah`` of ``abdelfattah`` and ``abdulfattah``; else it."""
    return next((given.removeprefix(s) for s in reversed(SERVANTS) if given.startswith(s) and given != s), given)


@cache
def _respelling() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), other) for pattern, other in load("names")["respelling"])


@lru_cache(maxsize=16384)
def respelt(words_: str) -> frozenset[str]:
    """English spellings of a name in French spelling, the name itself left out: ``shebekino`` for ``chebekino``."""
    found = {words_}
    for pattern, other in _respelling():
        found |= {pattern.sub(other, text) for text in found}
    return frozenset(text.lower() for text in found) - {words_}
