"""Whose clock an hour is told by: ``4:10 PM CDT``, ``18h00 GMT``: a time zone in capitals is nobody's name."""

from __future__ import annotations

import re

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc

HALVES = frozenset({"am", "pm", "a.m.", "p.m.", "a.m", "p.m", "noon", "midnight", "midi", "minuit"})
CLOCK = re.compile(r"\d{1,2}(?:[:.hH]\d{0,2}){0,2}|\d{4}")
HALF = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:[ap]\.?m\.?)?", re.I)
WITHIN = 4
"""So many words before the zone its hour stands."""


def is_zone(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for a time zone behind an hour; the letters alone may be a body's: ``The CDT said``."""
    if not lexicon.has("time_zones", doc[end - 1].text) or not doc[end - 1].is_upper:
        return False
    if any(t.lower_ not in HALVES for t in doc[start : end - 1]):
        return False
    at = end - 2
    while at >= max(0, end - 1 - WITHIN) and (doc[at].lower_ in HALVES or doc[at].text in "(./"):
        at -= 1
    before = doc[at].text if at >= 0 else ""
    hour = CLOCK.fullmatch(before) or HALF.fullmatch(before) or lexicon.has("hours_told", before)
    return bool(hour) or doc[end - 2].lower_ in HALVES
