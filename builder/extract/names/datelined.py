"""Where a text begins with the place that it was written at: ``RENNES, France (Agence) -``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc

DASHES = frozenset({"—", "–", "-", "--", "|"})


def is_dateline(doc: Doc, candidate: Candidate) -> bool:
    """``RENNES, France (Agence) -``, ``Québec —`` at the beginning of a text."""
    end = candidate.end
    if candidate.start != 0 or end - candidate.start > 3 or end >= len(doc):
        return False
    if doc[end].text == "," and doc[end + 1 : end + 2] and doc[end + 1].ent_type_ == "DATE":
        return doc.span(0, end).text.isupper() and is_on_map(doc.span(0, end).text.title())  # "MOSCOW, August 10."
    if doc[end].text in {"—", "–"}:
        return end == 1
    if doc[end].text in DASHES and doc.span(0, end).text.isupper() and is_on_map(doc.span(0, end).text.title()):
        return True  # "DALLAS -- Shares"
    if doc[end].text == ":" and doc.span(0, end).text.isupper():
        return is_on_map(doc.span(0, end).text.title())  # "MUMBAI: The …"
    colon = next((i for i in range(end, min(end + 5, len(doc))) if doc[i].text == ":"), None)
    if doc[end].text == "," and colon is not None and doc.span(0, colon).text.isupper():
        return is_on_map(doc.span(0, end).text.title())  # "ADDIS ABABA, ETHIOPIA: The …"
    if doc[end].text == "," and doc[len(doc) - 1].text in DASHES:
        return doc.span(0, end).text.isupper()  # all of a lead: "RALEIGH, N.C. —"
    closing = next((i for i in range(end, min(end + 9, len(doc) - 1)) if doc[i].text == ")"), None)
    in_brackets = closing is not None and doc[closing + 1].text in DASHES
    return in_brackets and doc[end].text in {",", "("}
