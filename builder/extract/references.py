"""Dates of what a text refers its reader to: ``(see Exempla, 27/10/2025)``, ``voir notre édition du 12 mai``."""

from __future__ import annotations

import re
from functools import cache

from builder.data import load
from builder.extract.parse import Span as Tokens


def is_reference(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True for a date that only says which paper, page or law to look up."""
    before = timex.doc.span(sentence.start, timex.start).text
    return _reference(language).search(before) is not None


@cache
def _reference(language: str) -> re.Pattern[str]:
    return re.compile(load(f"{language}/events")["references"])
