"""A full name that was taken for a body's or a place's, where the article has its surname alone as a person's."""

from __future__ import annotations

from collections.abc import Iterable

from builder.model import Kind, Mention
from builder.resolve.people import is_given, person


def full_names(mentions: Iterable[tuple[Mention, str]]) -> frozenset[str]:
    """Keys of the names, given with their mentions, that begin with a known first name and end in the surname of a
    person who has no full name in the article otherwise: ``Zed Exemple`` where ``Exemple said``."""
    told = [(person(m.text), m.kind, name_key) for m, name_key in mentions]
    alone = {name.words for name, kind, _ in told if kind is Kind.ACTOR and not name.given}
    alone -= {name.surname for name, kind, _ in told if kind is Kind.ACTOR and name.given}
    return frozenset(
        name_key
        for name, kind, name_key in told
        if kind is not Kind.ACTOR and name.given and is_given(name.given) and name.surname in alone
    )
