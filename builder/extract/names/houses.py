"""Firms that are called like somebody: ``l'usine Exemple`` beside ``Zed Exemple``, ``the Exemple factory``."""

from __future__ import annotations

from dataclasses import replace

from builder.extract.names.candidate import Candidate, small_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.model import HOUSE, Kind


def apart(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> Candidate:
    """The candidate, a group where the noun at it says that this once it is none of the person's: his name elsewhere
    says nothing of it, and it says nothing of his."""
    at = candidate.start - 1 if lexicon.head_first else candidate.end
    alone = candidate.end - candidate.start == 1 and 0 <= at < len(doc) and doc[at].is_lower
    if not alone or not lexicon.has("founded", doc[at].text):
        return candidate
    led = lexicon.head_first or lexicon.has("determiners", small_at(doc, candidate.start - 1))
    return replace(candidate, kind=Kind.GROUP, rule=HOUSE) if led else candidate
