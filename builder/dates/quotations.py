"""Where a quotation stands open, by its marks alone."""

from __future__ import annotations

OPENINGS = {"«": "»", "“": "”"}
BLOCK = " \u2016 "
"""Stands between two blocks of an article that is read for dates, and no time expression crosses it; a text without it
has its blocks between empty lines."""


def leaves_open(before: str) -> bool:
    """True where a text opens more quotations than it closes."""
    open_ = any(before.count(left) > before.count(right) for left, right in OPENINGS.items())
    return open_ or before.count('"') % 2 == 1


def is_quoted(text: str, at: int) -> bool:
    """True where a quotation that began before in the same block is still open."""
    begin = max(text.rfind(BLOCK, 0, at), text.rfind("\n\n", 0, at), 0)
    before = text[begin:at]
    open_ = any(before.rfind(left) > before.rfind(right) for left, right in OPENINGS.items())
    return open_ or before.count('"') % 2 == 1
