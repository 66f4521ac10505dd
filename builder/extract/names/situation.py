"""What the words around all occurrences of a name say of its kind."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from builder.model import Kind


@dataclass
class Situation:
    """What the words around all occurrences of a name say."""

    words: Counter[Kind] = field(default_factory=Counter)
    """Votes for each kind, the model's aside."""
    is_person: bool = False
    """True when the model saw a person somewhere."""
    says: int = 0
    """How often it is the subject of a verb of saying."""
    acts: bool = False
    """True when it is the subject of any verb."""
    lives: bool = False
    """True when it does or suffers what only a person can: ``resigned``, ``was arrested``, ``, 42,``."""
    plays: bool = False
    """True when it wins, loses or scores: ``Geelong beat Ballarat``."""
    by_article: bool = False
    """True when an article before it speaks against the person that the model saw."""


def best(votes: Counter[Kind]) -> Kind | None:
    """The kind with the most votes, if any has some; actor before group before place between equals."""
    top = max((votes[kind], -i) for i, kind in enumerate((Kind.ACTOR, Kind.GROUP, Kind.PLACE)))
    return (Kind.ACTOR, Kind.GROUP, Kind.PLACE)[-top[1]] if top[0] > 0 else None
