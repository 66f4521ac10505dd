"""What a pattern can begin with, so that only patterns that may match are tried at a word."""

from __future__ import annotations

import re
from typing import Any

try:  # Python's own reading of a pattern: private, so it may change or go; then no pattern is skipped, only time lost.
    from re import _constants as c  # type: ignore[attr-defined]
    from re import _parser  # type: ignore[attr-defined]
except ImportError:  # pragma: no cover
    c = _parser = None

LENGTH = 4
"""How many characters are looked at: so many tell ``le 4`` from ``le maire``."""

SOME = 12
"""Of a set of more characters than these, digits counted as one, no use is made."""

MOST = 5000
"""A pattern with more beginnings is told by shorter ones."""

ANY = frozenset({""})
DIGIT = re.compile(r"[0-9]")

Begun = dict[str, bool]
"""Beginnings, each with whether what comes next in the pattern goes on from there; else anything may follow, which
holds where two ways lead to one beginning."""


def keys(folded: str) -> str:
    """A text of which the ``LENGTH`` characters from any place on are what ``beginnings`` are compared with."""
    return DIGIT.sub("0", folded)


def beginnings(pattern: str) -> frozenset[str]:
    """What a match of ``pattern`` can begin with, in at most ``LENGTH`` characters, ``0`` for any digit: each match
    begins with one of them. ``ANY`` where it is not known."""
    if _parser is None:
        return ANY
    try:
        parsed = list(_parser.parse(pattern))
        for length in range(LENGTH, 0, -1):
            found = frozenset(_of(parsed, length))
            if len(found) <= MOST:
                return found
    except (AttributeError, TypeError, ValueError, LookupError):
        pass
    return ANY


def _of(parts: list[Any], length: int) -> Begun:
    """The beginnings of a sequence."""
    found: Begun = {"": True}
    for operation, argument in parts:
        ready = [begun for begun, goes_on in found.items() if goes_on]
        if not ready:
            break
        more = {room: _one(operation, argument, room) for room in {length - len(begun) for begun in ready}}
        grown: Begun = {begun: False for begun, goes_on in found.items() if not goes_on}
        for begun in ready:
            for tail, goes_on in more[length - len(begun)].items():
                whole = begun + tail
                grown[whole] = grown.get(whole, True) and goes_on and len(whole) < length
        found = grown
    return found


def _one(operation: Any, argument: Any, room: int) -> Begun:
    """The beginnings of one part of a pattern, in at most ``room`` characters."""
    if operation in (c.ASSERT, c.ASSERT_NOT, c.AT):
        return {"": True}
    if operation is c.LITERAL:
        return {_plain(chr(argument)): True}
    if operation is c.SUBPATTERN and not argument[1]:  # without flags of its own
        return _of(list(argument[3]), room)
    if operation in (c.MAX_REPEAT, c.MIN_REPEAT):
        least, most, inner = argument
        times = [*list(inner) * min(least, room)]
        found = _of(times, room)
        if most > least:  # once more, and perhaps again
            for begun in [b for b, goes_on in found.items() if goes_on]:
                for tail in _of(list(inner), room - len(begun)):
                    if tail:
                        found[begun + tail] = found.get(begun + tail, True) and most == least + 1
        return found
    if operation is c.BRANCH:
        joined: Begun = {}
        for branch in argument[1]:
            for begun, goes_on in _of(list(branch), room).items():
                joined[begun] = joined.get(begun, True) and goes_on
        return joined
    if operation is c.IN and (members := _set(argument)) is not None and len(members) <= SOME:
        return dict.fromkeys(members, True)
    return {"": False}


def _set(members: Any) -> set[str] | None:
    """The characters of a set, a digit as 0; None where they are not known."""
    found: set[str] = set()
    for operation, argument in members:
        if operation is c.LITERAL:
            found.add(_plain(chr(argument)))
        elif operation is c.RANGE:
            found |= {_plain(chr(x)) for x in range(argument[0], argument[1] + 1)}
        elif operation is c.CATEGORY and argument is c.CATEGORY_DIGIT:
            found.add("0")
        else:
            return None
    return found


def _plain(character: str) -> str:
    return DIGIT.sub("0", character)
