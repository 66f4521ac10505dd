"""Names whose words a small link joins by hyphens, as in Urdu and Persian (``Tehreek-i-Exempla``), and air force wings
by their number (``45th Space Wing``); English alone."""

from __future__ import annotations

from builder.extract.names.candidate import ORDINAL, Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.runs import is_hyphen
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

LINKS = frozenset({"i", "e", "o", "u", "ul"})


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each."""
    if lexicon.head_first:
        return []
    doc = passage.doc
    found = []
    for token in doc[2:]:
        if token.text in LINKS and is_hyphen(doc, token.i - 1):
            linked = _linked(doc, token.i, lexicon)
            if linked is not None:
                found.append(Candidate(index, linked[0], linked[1], linked[2], "linked", fixed=True))
        elif token.text == "Wing" and (start := _numbered(doc, token.i)) < token.i:
            found.append(Candidate(index, start, token.i + 1, Kind.GROUP, "wing", fixed=True))
    return found


def _linked(doc: Doc, i: int, lexicon: Lexicon) -> tuple[int, int, Kind] | None:
    """Bounds of ``Jamaat-i-Exempla`` around its link ``i``, a country before it too; None for what no list knows."""
    if i + 2 >= len(doc) or not is_hyphen(doc, i + 1) or not is_capital(doc[i + 2]):
        return None
    first = doc[i - 2]
    body, site = (lexicon.has(name, first.text) for name in ("linked_bodies", "linked_sites"))
    if not is_capital(first) or not (body or site):
        return None
    start = i - 2
    if body and start and doc[start - 1].text.lower() in lexicon.countries and is_capital(doc[start - 1]):
        start -= 1  # "Exemplia Tehreek-i-Testa"
    end = i + 3
    while (
        end < len(doc) and body and is_capital(doc[end]) and doc[end].is_alpha and not lexicon.is_person(doc[end].text)
    ):
        end += 1
    return start, end, Kind.GROUP if body else Kind.PLACE


def _numbered(doc: Doc, i: int) -> int:
    """Where ``45th Space Wing`` begins; ``i`` itself where no number leads it."""
    start = i
    while start > 0 and i - start < 4 and is_capital(doc[start - 1]) and doc[start - 1].is_alpha:
        start -= 1
    return start - 1 if start and ORDINAL.fullmatch(doc[start - 1].text) else i
