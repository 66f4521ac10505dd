"""Extractions and judgements made one archive: who is who, what happened, who says what."""

from builder.resolve.resolving import Resolution, resolve

__all__ = ["Resolution", "resolve"]
