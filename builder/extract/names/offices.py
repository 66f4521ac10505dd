"""Where a body ends before the office that somebody has there: ``Exempla PF National Spokesperson``."""

from __future__ import annotations

from dataclasses import replace

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc

PARTS = ("before", "official", "ranks")
"""Lists of words that stand between a body and the office somebody has there: ``National``, ``Deputy``."""


def before_office(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where ``Exempla PF`` ends in ``Exempla PF National Spokesperson`` before a title or a name."""
    following = doc[end] if end < len(doc) else None
    if lexicon.head_first or following is None or not is_capital(following) or not following.is_alpha:
        return end
    last = doc[end - 1]
    held = last.text.istitle() and lexicon.is_person(last.text) and not last.text.endswith("s")
    held = held or last.text in lexicon.lists["shouted"]
    named = lexicon.has("titles", following.text) or lexicon.opens_person(doc, end) or following.ent_type_ == "PERSON"
    if end - start < 2 or not held or not named or any(t.text == "of" for t in doc[start:end]):
        return end
    end -= 1
    while end - start > 1 and lexicon.has_any(PARTS, doc[end - 1].text):
        end -= 1
    return end


def before_officer(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> Candidate | None:
    """The candidate without the words of an officer's title that follows: ``Exempleton`` of ``Exempleton Divisional
    Police`` before ``Officer``; None where nothing else is left."""
    following = doc[candidate.end].text if candidate.end < len(doc) else ""
    if lexicon.head_first or following not in {"Officer", "Officers"}:
        return candidate
    end = candidate.end
    while end > candidate.start and lexicon.has("officers_fields", doc[end - 1].text):
        end -= 1
    if end == candidate.end:
        return candidate
    return replace(candidate, end=end, kind=None, fixed=False) if end > candidate.start else None
