"""Which names are papers', channels' and agencies'."""

from __future__ import annotations

from builder.data import words


def is_outlet(name: str) -> bool:
    """True for one of the list, as written."""
    return name in words("media", "names")
