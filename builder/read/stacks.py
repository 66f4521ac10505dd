"""A headline and the lines under it that no blank line parts, told from one line that was wrapped."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from builder.data import words
from builder.data.folding import fold
from builder.data.given import given_names
from builder.read import notes
from builder.read.days import languages, listed

STACK = 3
"""So many lines a headline and what stands under it have at most."""
WORDS = 3
"""So many words the line under a headline has at least: a name alone may be the end of the line above."""
BYLINE = 4
"""… where it begins with a name behind a small word: ``le maire`` and ``Zed Exemple``."""
WRAPPED = 60
"""Longer lines than this may be wrapped by hand: so short no text is."""
STOPPED = re.compile(r"[.!?…:;,–—-][»”\"’')\]]*\s*$")
MARKS = "«»“”\"()[]‘’'"
OWN = re.compile(r"l['’]", re.IGNORECASE)
"""No person's name has an article: ``l'Aude`` is a river."""
ELIDED = re.compile(r"^[^\W\d_]{1,2}['’](?=\w)")


def parted(lines: list[str]) -> frozenset[int]:
    """Which lines of a text's first chunk, none blank, begin a piece of their own, by their numbers."""
    if (
        not 1 < len(lines) <= STACK
        or any(map(STOPPED.search, lines[:2]))
        or any(x.lstrip()[:1].islower() for x in lines)
    ):
        return frozenset()
    lines = [line.strip() for line in lines]
    width = max(map(len, lines))
    running = STOPPED.search(lines[-1]) is not None
    found: set[int] = set()
    for i, (above, below) in enumerate(pairwise(lines), 1):
        wrapped = running and len(above) >= WRAPPED and is_full(above, below, width)
        if not wrapped and not STOPPED.search(below) and _ends(above, below, width, bool(found)):
            found.add(i)
    return frozenset(found)


def is_full(above: str, below: str, width: int) -> bool:
    """True where the first word of the line below would not have fitted above, in lines of so many characters."""
    return len(above.rstrip()) + 1 + len(below.split(maxsplit=1)[0]) > width


def _ends(above: str, below: str, width: int, stacked: bool) -> bool:  # noqa: FBT001
    """True where the line above is a line by itself: what ends it wants no other word, and no name runs over its end.
    ``stacked`` where the line above stands under another already: a source may follow, however short."""
    if not below[:1].isupper():
        return False
    last, first = _name(above.split()[-1]), below.split()
    names = len(first) > 1 and first[1][:1].isupper()
    if last[:1].isupper():
        return not _runs_over(above, below, full=is_full(above, below, width))
    if last.islower() and (len(last) < 4 or last in _listed("reading", "stop") | _listed("reading", "wanting")):
        return False
    if names and last in _listed("names", "titles"):
        return False
    if all(word[:1].isupper() for word in first) and 1 < len(first) <= BYLINE and _is_given(_name(first[0])):
        return True  # who signs
    return stacked or (len(above.split()) > 1 and len(first) >= (BYLINE if names else WORDS))


def _runs_over(above: str, below: str, *, full: bool) -> bool:
    """True where a name begun at the end of the line above may go on below: ``Zed`` and ``Exemple``, ``New`` and
    ``York``. No name goes on in ``Les``, and none where both are names already: ``Exempleville``, ``Zed Exemple``."""
    before, last = ["", *map(_name, above.split())][-2:]
    first, second = [*map(_name, below.split()), ""][:2]
    lone = not before[:1].isupper()
    if _is_given(last) and not OWN.match(above.split()[-1]) and not (_is_given(before) and second[:1].isupper()):
        return True
    if first.casefold() in _listed("reading", "stop") or ELIDED.match(below):
        return False
    if len(last) < 3 or last.casefold() in _listed("names", "titles") | set(listed("openings")):
        return True
    if notes.is_place(f"{last} {first}") or first.casefold() in _listed("names", "group_tails"):
        return True
    if second[:1].isupper() or not lone or notes.is_place(last):
        return False
    return full


def _is_given(word: str) -> bool:
    return word[:1].isupper() and fold(word) in given_names()


def _name(word: str) -> str:
    """A word without marks and elision: ``d'Exempleville``."""
    return ELIDED.sub("", word.strip(MARKS + ",;:"))


@cache
def _listed(name: str, key: str) -> frozenset[str]:
    """One list over all languages."""
    return frozenset().union(*(words(f"{code}/{name}", key) for code in languages()))
