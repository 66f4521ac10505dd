"""First names, of the lists that the vectors of kinds are learnt from and of those that they are not."""

from __future__ import annotations

from functools import cache

from builder.data import words


@cache
def given_names() -> frozenset[str]:
    """Every first name that the lists have, folded."""
    return words("names", "given") | words("names", "given_elsewhere")
