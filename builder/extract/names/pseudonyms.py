"""Names that persons take: ``under the pen name X``, ``whose real name was X``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_acronym, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc

LINKS = frozenset({"of", "is", "was", ":"})


def _is_taken(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``pen name X``, ``stage name of X``, ``maiden name was X``."""
    at = c.start - 1
    at -= small_at(doc, at) in LINKS
    return small_at(doc, at) == "name" and lexicon.has("names_taken", word_at(doc, at - 1)) and _is_plain(doc, c)


def _is_plain(doc: Doc, c: Candidate) -> bool:
    return c.end - c.start <= 4 and not is_acronym(doc.span(c.start, c.end).text)


PERSONS = (_is_taken,)
