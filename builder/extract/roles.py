"""Roles: what an article says an actor is."""

from __future__ import annotations

from builder.extract.tagging import Passage
from builder.model import Article, Mention, Role


def find_roles(
    article: Article, passages: tuple[Passage, ...], mentions: tuple[Mention, ...]
) -> tuple[Role, ...]:
    """The roles of the article's actors, in text order."""
    return ()
