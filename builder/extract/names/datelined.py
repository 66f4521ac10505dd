"""Where a text begins with the place that it was written at: ``RENNES, France (Agence) -``."""

from __future__ import annotations

from itertools import pairwise

from builder.extract.names.candidate import Candidate, is_capital, parts_between
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc
from builder.model import Kind

DASHES = frozenset({"—", "–", "-", "--", "|"})
BEHIND = frozenset({":", ",", "(", ".", *DASHES})
"""What may stand behind the towns of a dateline."""


def is_dateline(doc: Doc, candidate: Candidate) -> bool:
    """``RENNES, France (Agence) -``, ``Québec —`` at the beginning of a text."""
    end = candidate.end
    if candidate.start != 0 or end - candidate.start > 3 or end >= len(doc):
        return False
    if doc[end].text == "," and doc[end + 1 : end + 2] and doc[end + 1].ent_type_ == "DATE":
        return doc.span(0, end).text.isupper() and is_on_map(doc.span(0, end).text.title())  # "MOSCOW, August 10."
    shouted = doc.span(0, end).text
    if doc[end].text == "(" and shouted.isupper() and len(shouted) > 3 and is_on_map(shouted.title(), TOWN_OF_SIZE):
        return True  # "MOSCOW (Agency / Other - 20th October"
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


def find(index: int, doc: Doc, lexicon: Lexicon) -> list[Candidate]:
    """``PORT EXEMPLE, Maine (Agency) —``: the capitals that a text begins with, before an agency's bracket."""
    if towns := _parted_by_slash(doc):
        return [Candidate(index, a, b, Kind.PLACE, "dateline", fixed=True) for a, b in towns]
    source = next((t.i for t in doc[1:4] if t.text == "("), 0)
    agency = [t.text for t in doc[source + 1 : source + 3]]
    if source and len(agency) == 2 and agency[0] in lexicon.well_known and agency[1] == ")":
        town = is_on_map(doc.span(0, source).text)  # "Suva (AFP) March 17"
        return [Candidate(index, 0, source, Kind.PLACE, "dateline", fixed=True)] if town else []
    colon = next((t.i for t in doc[:4] if t.text == ":"), 0)
    if 0 < colon < len(doc) - 1 and doc.span(0, colon).text.istitle() and is_capital(doc[colon + 1]):
        told = doc[colon + 1].lower_ not in lexicon.lists["own_voices"]  # not "Jackson: We wrote"
        town = told and index < 3 and is_on_map(doc.span(0, colon).text, TOWN_OF_SIZE)  # "Exempleville: The minister"
        return [Candidate(index, 0, colon, Kind.PLACE, "dateline", fixed=True)] if town else []
    end = 0
    while end < min(len(doc), 4) and doc[end].is_upper and doc[end].is_alpha and (len(doc[end]) > 2 or end):
        end += 1
    while end and len(doc[end - 1]) < 3:
        end -= 1  # "PORT OF EXEMPLE" has one inside
    if 0 < end < len(doc) - 1 and doc[end].text == ":" and is_capital(doc[end + 1]):
        town = is_on_map(doc.span(0, end).text.title())  # "EXEMPLETON: The minister"
        return [Candidate(index, 0, end, Kind.PLACE, "dateline", fixed=True)] if town else []
    if not 0 < end < len(doc) or doc[end].text not in {",", "(", "—", "–", "-"}:
        return []
    letters = end == 1 and len(doc[0]) < 5 and not is_on_map(doc[0].text.title())
    if letters or (end == 1 and doc[0].text in lexicon.well_known):
        return []  # "BBC – A judge"
    head = [t.text for t in doc[end : end + 10]]
    dashed = next((n for n, word in enumerate(head) if word in {"—", "–"}), None)
    dated = (
        head[0] == "," and dashed is not None and all(w[:1].isupper() or w == "," or w.isdigit() for w in head[:dashed])
    )
    signed = dated or any(a == ")" and b in {"—", "–", "-", "--"} for a, b in pairwise(head)) or head[0] in {"—", "–"}
    signed = signed or (head[0] == "-" and bool(doc[end - 1].whitespace_) and is_on_map(doc.span(0, end).text))
    return [Candidate(index, 0, end, Kind.PLACE, "dateline", fixed=True)] if signed else []


def _parted_by_slash(doc: Doc) -> list[tuple[int, int]]:
    """Bounds of the towns in ``EXEMPLETON/TESTVILLE:``, one of which the map has, in ``EXEMPLETON/TESTVILLE, Feb 24
    (Agency) -`` all; else none."""
    end = next((t.i for t in doc[:9] if t.text != "/" and not (t.is_upper and t.is_alpha and len(t) > 2)), 0)
    slashes = [t.i for t in doc[:end] if t.text == "/"]
    towns = parts_between(0, slashes, end)
    if not slashes or any(a >= b for a, b in towns) or end + 1 >= len(doc) or doc[end].text not in BEHIND:
        return []
    known = [is_on_map(doc.span(a, b).text.title()) for a, b in towns]
    return towns if all(known) or (doc[end].text == ":" and any(known)) else []


def town_behind_byline(doc: Doc, start: int, end: int) -> int | None:
    """Where the town of a dateline begins behind a byline: ``Zed Exemple BREST (Agence) -``."""
    i = end
    while i > start and doc[i - 1].text.isupper() and len(doc[i - 1]) > 3:
        i -= 1
    behind = doc[end].text if end < len(doc) else ""
    titled = all(t.text.istitle() or not is_capital(t) for t in doc[start:i])
    return i if start < i < end and titled and behind == "(" else None
