"""Names that persons take: ``under the pen name X``, ``whose real name was X``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_acronym, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc

WHOSE = frozenset({"his", "her", "whose", "my", "their"})
LINKS = frozenset({"of", "is", "was", ":"})


def _is_taken(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``pen name X``, ``stage name of X``, ``maiden name was X``; of a real, a given name only ``his real name X``,
    for towns and firms have one too."""
    at = c.start - 1
    at -= small_at(doc, at) in LINKS
    if small_at(doc, at) != "name" or not _is_plain(doc, c):
        return False
    owned = small_at(doc, at - 2) in WHOSE and not is_on_map(doc.span(c.start, c.end).text, TOWN_OF_SIZE)
    sort = word_at(doc, at - 1)
    return lexicon.has("names_taken", sort) or (owned and lexicon.has("names_had", sort))


def _is_plain(doc: Doc, c: Candidate) -> bool:
    return c.end - c.start <= 4 and not is_acronym(doc.span(c.start, c.end).text)


PERSONS = (_is_taken,)
