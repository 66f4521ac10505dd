"""Forces and missions of bodies of many states, whole with where they are: ``United Nations Interim Force in
Lebanon``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

LONGEST = 9
"""Words from the body to the mission."""


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each behind its sender and before where it is; none in French."""
    doc = passage.doc
    found = []
    for token in doc if not lexicon.head_first else ():
        if not (token.text.istitle() and lexicon.has("missions", token.text)):
            continue
        start = _sender(doc, token.i, lexicon)
        end = _seat(doc, token.i + 1, lexicon)
        if start < token.i and end > token.i + 1:
            found.append(Candidate(index, start, end, Kind.GROUP, "mission", fixed=True))
    return found


def _sender(doc: Doc, head: int, lexicon: Lexicon) -> int:
    """Where ``United Nations`` begins before more capitals and the head; the head itself where nobody sent it."""
    start = head
    for i in range(head - 1, max(-1, head - LONGEST), -1):
        if not (is_capital(doc[i]) or doc[i].text in {"-", "and", "for", "of"}):
            break
        if doc[i].text in lexicon.lists["senders"] or doc.span(i, i + 2).text in lexicon.lists["senders"]:
            start = i
    return start


def _seat(doc: Doc, link: int, lexicon: Lexicon) -> int:
    """Where ``in Lebanon`` ends, ``for Western Exemplia``, ``in the Democratic Republic of Exempla``."""
    if link + 1 >= len(doc) or doc[link].text not in {"in", "for"}:
        return link
    end = first = link + 1 + (doc[link + 1].text == "the")
    if first < len(doc) and lexicon.has_any(("things", "months"), doc[first].text):
        return link  # "in Monday's talks"
    while end < len(doc) and is_capital(doc[end]) and doc[end].is_alpha and not is_acronym(doc[end].text):
        end += 1
        if end + 1 < len(doc) and doc[end].text == "of" and is_capital(doc[end + 1]):
            end += 1
    return end if end > first else link
