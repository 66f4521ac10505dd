"""Which characters a pattern can begin with, so that only patterns that may match are tried at a word."""

from __future__ import annotations

from typing import Any

try:  # Python's own reading of a pattern: private, so it may change or go; then no pattern is skipped, only time lost.
    from re import _constants as c  # type: ignore[attr-defined]
    from re import _parser  # type: ignore[attr-defined]
except ImportError:  # pragma: no cover
    c = _parser = None

DIGITS = frozenset("0123456789")
ANY = None


def first_characters(pattern: str) -> frozenset[str] | None:
    """Characters that a match of ``pattern`` can begin with; None where it can be any (or nothing), or is not known."""
    if _parser is None:
        return ANY
    try:
        found, empty = _of(list(_parser.parse(pattern)))
    except (AttributeError, TypeError, ValueError, LookupError):
        return ANY
    return ANY if found is None or empty else frozenset(found)


def _of(parts: list[Any]) -> tuple[set[str] | None, bool]:
    """Characters a sequence can begin with (None: any), and whether it can be empty."""
    found: set[str] = set()
    for operation, argument in parts:
        more, empty = _one(operation, argument)
        if more is None:
            return None, False
        found |= more
        if not empty:
            return found, False
    return found, True


def _one(operation: Any, argument: Any) -> tuple[set[str] | None, bool]:
    if operation in (c.ASSERT, c.ASSERT_NOT, c.AT):
        return set(), True
    if operation is c.LITERAL:
        return {chr(argument)}, False
    if operation is c.SUBPATTERN:
        return _of(list(argument[3]))
    if operation in (c.MAX_REPEAT, c.MIN_REPEAT):
        found, empty = _of(list(argument[2]))
        return found, empty or argument[0] == 0
    if operation is c.BRANCH:
        branches = [_of(list(b)) for b in argument[1]]
        if any(f is None for f, _ in branches):
            return None, False
        return {x for f, _ in branches if f for x in f}, any(e for _, e in branches)
    if operation is c.IN:
        return _set(argument), False
    return None, False


def _set(members: Any) -> set[str] | None:
    found: set[str] = set()
    for operation, argument in members:
        if operation is c.LITERAL:
            found.add(chr(argument))
        elif operation is c.RANGE:
            found |= {chr(x) for x in range(argument[0], argument[1] + 1)}
        elif operation is c.CATEGORY and argument is c.CATEGORY_DIGIT:
            found |= DIGITS
        else:
            return None
    return found
