"""What first names tell of their bearers."""

from __future__ import annotations

from builder.data import words


def gender_of(name: str) -> str:
    """``feminine`` or ``masculine`` for a folded first name, ``marie-ange`` by its first half; empty where the lists
    have it under neither."""
    first = name.partition("-")[0]
    return next((gender for gender in ("feminine", "masculine") if first in words("gender", gender)), "")
