"""When two names are one person's: by rules on names alone, never by similarity."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from builder.data import words
from builder.data.folding import bare, fold, vocabulary
from builder.data.order import family_first
from builder.resolve.readings import (
    HEARD,
    SERVANTS,
    heard,
    is_arabic,
    is_transcribed,
    levelled,
    readings,
    softened,
    sounds_same,
    unserved,
    variants,
)
from builder.resolve.spellings import single, spelt_alike, umlaut_alike, without_umlaut

NICKNAME = re.compile(r"[«“\"‘]\s*([^\W\d_]+)\s*[»”\"’]")
IRISH = re.compile(r"\bO['’](?=\w)")
NEEDS_EVIDENCE = frozenset({"initials", "middle name", "spelling", HEARD})
"""Rules by which two names may be one person's: no more than a surname alone, they prove nothing by themselves."""
TELLING = 6
"""Letters of an Arabic surname that few bear, however it is written."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name in parts, folded, titles off."""

    words: tuple[str, ...]
    surname: tuple[str, ...]
    """With its particles: ``von der leyen``; empty for a name of one word."""
    generation: str
    """``jr``, ``iii``; empty for most."""

    @property
    def given(self) -> str | None:
        """``vyacheslav``; None for a name of one word or a surname with its particles."""
        return self.words[0] if self.surname and len(self.surname) < len(self.words) else None

    @property
    def middle(self) -> tuple[str, ...]:
        """What stands between first name and surname."""
        return self.words[1 : len(self.words) - len(self.surname)] if self.given else ()


@lru_cache(maxsize=65536)
def person(text: str) -> Person:
    """The parts of a name as written, a nickname in quotation marks off."""
    plain = NICKNAME.sub(" ", text)
    text = plain if len(bare(plain)) > 1 else text
    found = [w.replace(".-", "-").replace(".", " ").strip() for w in bare(text.split("(@")[0] or text)]
    found = [part for word in found for part in word.split()]
    while len(found) > 1 and found[0] in vocabulary("titles"):
        found.pop(0)
    turned = len(found) > 1 and family_first(" ".join(w for w in text.split() if fold(w.strip(".")) in found))
    if turned:
        found.append(found.pop(0))
    numbered = not turned and len(found) > 1 and found[-1] in words("names", "generations")  # no "Xi"
    generation = _generation(found.pop()) if numbered else ""
    start = len(found) - 1
    particles = words("names", "particles") | ({"o"} if IRISH.search(text) else frozenset())
    while start > 0 and found[start - 1] in particles:
        start -= 1
    return Person(tuple(found), tuple(found[start:]) if len(found) > 1 else (), generation)


def _generation(word: str) -> str:
    """One word for ``jr`` and ``junior``."""
    return {"junior": "jr", "senior": "sr"}.get(word, word)


def whole(text: str) -> str:
    """A person's name without titles, with what tells father from son: ``zed exemple jr``."""
    found = person(text)
    return " ".join((*found.words, *((found.generation,) if found.generation else ())))


def is_elder_of(one: str, other: str) -> bool:
    """True for ``Zed Exemple`` beside ``Zed Exemple Jr.``: of the two, the one whom the surname alone means."""
    a, b = person(one), person(other)
    return not a.generation and bool(b.generation) and _plain(a.words) == _plain(b.words)


def is_given(word: str) -> bool:
    """True for a word known as a first name where people are not called by it alone: not for ``Somsak``."""
    return word in words("names", "given")


def is_surname_of(short: Person, full: Person) -> bool:
    """True when the short name is the end of the full one, its first name left out."""
    size = len(short.words)
    if size > 1 and is_given(short.words[0]):
        return False  # "Pierre Exemple" is no surname of "Jean-Pierre Exemple"
    if short.generation and short.generation != full.generation:
        return False
    if size == 1 and full.generation and short.words == full.words and not short.generation:
        return True  # "Exemple" beside "Exemple Jr."
    if full.given is None or not 0 < size < len(full.words):
        return False
    if full.words[-size:] == short.words:
        return "of" not in full.words  # "Ruler of Exempla"
    if size == 1 and umlaut_alike(short.words[0], full.words[-1]):
        return True
    if size == 1 and is_transcribed(full.words[0], full.words[-1]):
        return bool(readings(short.words[0]) & readings(full.words[-1]))
    return False


def is_written_so(short: Person, full: Person) -> bool:
    """True where the short name ends the full one as it is written, an umlaut aside: of Oumar Sall and Oumar Sal the
    second is Sal."""
    return full.words[-len(short.words) :] == short.words or umlaut_alike(short.words[-1], full.words[-1])


def is_inner_surname_of(short: Person, full: Person) -> bool:
    """True for ``Sánchez`` beside ``Pedro Sánchez Exemple``: the first of two surnames."""
    return (
        len(short.words) == 1
        and short.words[0] in full.words[1:-1]
        and not is_given(short.words[0])
        and len(short.words[0]) > 2
        and short.words[0] not in words("names", "particles")
    )


def is_nickname_of(short: str, long: str) -> bool:
    """True for ``Kelly Exemple`` beside ``Robert "Kelly" Exemple``: the name in the marks, and the surname."""
    inside = NICKNAME.search(long)
    return inside is not None and fold(short) == fold(f"{inside[1]} {long[inside.end() :].strip()}")


def goes_on(short: Person, long: Person) -> bool:
    """True for ``Ali Bongo`` beside ``Ali Bongo Ondimba``."""
    size = len(short.words)
    return 1 < size < len(long.words) and long.words[:size] == short.words and not is_given(short.words[-1])


def is_first_name_of(short: Person, full: Person) -> bool:
    """True for ``Dmitri`` beside ``Dmitri Peskov``: such a name never matches."""
    return len(short.words) == 1 and full.given == short.words[0]


def is_called_by_first_name(full: str) -> bool:
    """True for ``Datuk Zed Exemple``: such titles go with the first name, as names are told where they are given."""
    first, *rest = bare(full)
    return bool(rest) and first in vocabulary("first_name_titles")


def same_person(one: str, other: str) -> str | None:
    """The rule by which two full names are one person's, else None."""
    a, b = person(one), person(other)
    if a.generation != b.generation:
        return None
    if _plain(a.words) == _plain(b.words):
        return "exact"
    if a.given is None or b.given is None:
        return None
    found, joined = _in_order(a, b) or _reversed(a, b), (_servant(a), _servant(b))
    return _in_order(*joined) if found is None and joined != (a, b) else found


def _servant(found: Person) -> Person:
    """``Abdelfattah`` for ``Abdel Fattah`` at the beginning of a name that goes on."""
    first, *rest = found.words
    if len(rest) < 2 or first not in SERVANTS or len(found.words) - len(found.surname) < 2:
        return found
    return Person((first + rest[0], *rest[1:]), found.surname, found.generation)


def needs_evidence(rule: str, one: str, other: str) -> bool:
    """True when names that this rule joins are one person's only if more than the names speaks for it.

    A name made of two first names (Mohamed Ali) is borne by many, so that another spelling of it proves nothing.
    """
    if rule in NEEDS_EVIDENCE or (rule == "name order" and person(one).words != person(other).words[::-1]):
        return True
    if rule == "name order" and len(person(one).words) > 2:
        return True
    return rule == "transliteration" and all(is_given(w) for text in (one, other) for w in person(text).words)


def _plain(found: tuple[str, ...]) -> str:
    return " ".join(found).replace("-", " ")


def _in_order(a: Person, b: Person) -> str | None:
    given, surname = _given(a, b), _surname(a, b)
    if given is None or surname is None or not _middles(a.middle, b.middle):
        return None
    if given == "initials":
        return "initials"
    if HEARD in (given, surname):
        return HEARD if a.middle == b.middle and "spelling" not in (given, surname) else None
    if "spelling" in (given, surname):
        return "spelling" if (given, surname) != ("spelling", "spelling") and a.middle == b.middle else None
    if len(a.middle) != len(b.middle):
        return "middle name"
    return "exact" if {given, surname} == {"exact"} else "transliteration"


def _given(a: Person, b: Person) -> str | None:
    """How two first names agree."""
    one, other = a.words[0], b.words[0]
    if _plain((one,)) == _plain((other,)):
        return "exact"
    if 1 in (len(one), len(other)):
        first = {r[:1].lower() for r in readings(one)} | {one[:1]}
        return "initials" if first & ({r[:1].lower() for r in readings(other)} | {other[:1]}) else None
    if "-" in one + other and (initials := _double(one, other)):
        return initials
    if variants(one, other):
        return "transliteration"
    if is_transcribed(one, a.words[-1]) and is_transcribed(other, b.words[-1]):
        arabic = is_arabic(one) or is_arabic(other)
        if rule := heard((one,), (other,), arabic=arabic, telling=0):
            return rule
        if arabic and unserved(one) != one and unserved(other) != other:
            return heard((unserved(one),), (unserved(other),), arabic=True, telling=0) and HEARD
    return "spelling" if spelt_alike(one, other) else None


def _double(one: str, other: str) -> str | None:
    """``J.-P.`` for ``Jean-Pierre``."""
    short, long = sorted((one.split("-"), other.split("-")), key=lambda parts: sum(map(len, parts)))
    fits = len(short) == len(long) and all(len(s) == 1 and x.startswith(s) for s, x in zip(short, long, strict=True))
    return "initials" if fits else None


def _surname(a: Person, b: Person) -> str | None:
    """How two surnames agree."""
    one, other = a.surname, b.surname
    if _plain(one) == _plain(other):
        return "exact"
    spelt = one[:-1] == other[:-1] and (spelt_alike(one[-1], other[-1]) or umlaut_alike(one[-1], other[-1]))
    if not (is_transcribed(a.words[0], one[-1]) and is_transcribed(b.words[0], other[-1])):
        return "spelling" if spelt else None
    arabic = {"al", "el", "ben", "bin"}
    last_one, last_other = (tuple(w for w in x if w not in arabic) or x for x in (one, other))
    if len(last_one) != len(last_other):
        return None
    as_arabic = is_arabic(a.words[0]) or is_arabic(b.words[0])
    return heard(last_one, last_other, arabic=as_arabic, telling=TELLING) or ("spelling" if spelt else None)


def _middles(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True when no middle name speaks against the other; an initial stands for any name it begins."""
    if not one or not other:
        return True
    if len(one) != len(other):
        few, many = sorted((one, other), key=len)
        rest = iter(many)
        return all(len(w) > 2 and w in rest for w in few)  # "Zed Ana Exemple" is "Zed Ana Bix Exemple"
    return all(
        x == y or (1 in (len(x), len(y)) and x[0] == y[0]) or variants(x, y) or sounds_same(x, y)
        for x, y in zip(one, other, strict=True)
    )


def _reversed(a: Person, b: Person) -> str | None:
    """``Orbán Viktor`` and ``Viktor Orbán``, when just one of the two words is a first name; three words and more that
    are turned round, or of which the last stands first."""
    one, other = a.words, b.words
    if len(one) != len(other) or one == other:
        return None
    if len(one) > 2:
        return "name order" if one in (other[::-1], (*other[1:], other[0]), (other[-1], *other[:-1])) else None
    unlike = [(x, y) for x, y in zip(one, other[::-1], strict=True) if x != y]
    turned = not unlike or (len(unlike) == 1 and spelt_alike(*unlike[0]))
    return "name order" if turned and sum(is_given(w) for w in one) < 2 else None


def blocks(text: str) -> frozenset[str]:
    """Keys of which any two names share one when ``same_person`` may join them."""
    found = person(text)
    keys = {_plain(found.words), *found.words[-1:]}
    if len(found.words) > 1:
        keys.add(" ".join(sorted(map(single, found.words))))
    last = found.words[-1] if found.words else ""
    return frozenset(keys | readings(last) | softened(last) | levelled(last) | {single(last), without_umlaut(last)})
