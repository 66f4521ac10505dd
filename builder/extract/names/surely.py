"""What the encoder is so sure of that it weighs more than rules made for what models doubt."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.tagging import Passage
from builder.model import Kind

SURE = 0.97
"""So sure it must be: then it is right five times of six where rules say otherwise, below as often wrong."""
OF = {"a": Kind.ACTOR, "p": Kind.PLACE, "g": Kind.GROUP}


def kind_of(passage: Passage, c: Candidate) -> Kind | None:
    """The kind that the encoder surely says of these very tokens; None where it does not."""
    found = (
        OF.get(kind)
        for start, end, kind, sure in passage.seen.names
        if (start, end) == (c.start, c.end) and sure > SURE
    )
    return next(found, None)


def is_somebody(passage: Passage, c: Candidate) -> bool:
    """True for several capitals that are surely a person's: ``Philip Lane`` is no street."""
    capitals = c.end - c.start > 1 and all(is_capital(t) for t in passage.doc.span(c.start, c.end) if t.is_alpha)
    return capitals and kind_of(passage, c) is Kind.ACTOR
