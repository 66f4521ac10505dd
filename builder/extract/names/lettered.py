"""Parties that share their letters with others and have more of their own in a bracket: ``EXP(M)``, ``ED(S)``."""

from __future__ import annotations

import re

from builder.extract.names.candidate import Candidate
from builder.extract.parse import Doc
from builder.model import Kind

WHOLE = re.compile(r"[A-Z]{2,6}\([A-Z]{1,4}\)")
OPEN = re.compile(r"[A-Z]{2,6}\([A-Z]{1,4}")
"""What the tokeniser leaves of one, its bracket closed by the next token."""


def find(index: int, doc: Doc) -> list[Candidate]:
    """A candidate for each."""
    found = []
    for token in doc:
        if "(" not in token.text:
            continue
        if WHOLE.fullmatch(token.text):
            found.append(Candidate(index, token.i, token.i + 1, Kind.GROUP, "lettered", fixed=True))
        elif OPEN.fullmatch(token.text) and doc.span(token.i + 1, token.i + 2).text == ")":
            found.append(Candidate(index, token.i, token.i + 2, Kind.GROUP, "lettered", fixed=True))
    return found
