"""What several say together: each has a statement of it, a short list shows it once, with all of their names."""

from __future__ import annotations

from collections.abc import Iterable

from builder.model import Statement

Joint = tuple[Statement, ...]
"""Statements of one claim, a speaker each."""


def together(statements: Iterable[Statement]) -> tuple[Joint, ...]:
    """The statements, those of one claim with one another, where the first of them stands, in
    the order of the text."""
    found: dict[tuple[object, ...], list[Statement]] = {}
    for statement in statements:
        claim = statement.claim
        key: tuple[object, ...] = (claim.article, claim.span, claim.cue) if statement.speaker else (statement.id,)
        found.setdefault(key, []).append(statement)
    return tuple(tuple(sorted(joint, key=lambda s: (len(s.id), s.id))) for joint in found.values())
