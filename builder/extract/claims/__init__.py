"""Claims: what an article attributes to somebody, one row for each speaker."""

from __future__ import annotations

from builder.extract.claims.assemble import find_claims

__all__ = ["find_claims"]
