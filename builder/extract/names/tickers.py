"""Companies by the letters under which they are traded: ``Exempla Inc (EXA.N)``."""

from __future__ import annotations

import re

from builder.data import words
from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.model import Kind

TICKER = re.compile(
    r"[A-Z]{2,5}[a-z]?\.(?:N|O|OQ|K|A|L|PA|DE|F|MI|MC|AS|BR|LS|S|VX|ST|CO|HE|OL|NS|BO|SI|AX|NZ|TO|SA|MX|JO|IS|WA)"
    r"|[A-Z]\.(?:N|O|OQ|TO|AX)|\d{4,6}\.(?:T|HK|SS|SZ|KS|TW|SI|SA)"
)
"""A company's letters or number and its exchange's, as agencies write them; ``(P.S)`` is none."""


def is_listing(doc: Doc, candidate: Candidate) -> bool:
    """True for ``NYSE`` and for ``EXA`` in ``(NYSE: EXA)``: where a company is traded and under what letters."""
    start, end = candidate.start, candidate.end
    opens = start > 0 and doc[start - 1].text == "(" and doc[start].text in words("organisations", "exchanges")
    opens = opens and doc.span(start + 1, start + 2).text in {":", "-"}
    letters = (
        start > 2 and doc[start - 1].text in {":", "-"} and doc[start - 2].text in words("organisations", "exchanges")
    )
    return (opens and end - start == 1) or (letters and doc[start - 3].text == "(")


def find(index: int, doc: Doc, lexicon: Lexicon) -> list[Candidate]:
    """``Exempla Inc`` before ``(EXA.N)``: what is traded under those letters."""
    found = []
    for token in doc[1:-2]:
        traded = token.text == "(" and TICKER.fullmatch(doc[token.i + 1].text) and doc[token.i + 2].text == ")"
        start = token.i
        while traded and start > 0 and _is_of_a_company(doc, start - 1, lexicon):
            start -= 1
        if start < token.i and doc[start].text[0].isalpha():
            found.append(Candidate(index, start, token.i, Kind.GROUP, "ticker", fixed=True))
    return found


def _is_of_a_company(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for a capital that is no ``While``, ``Monday`` or, where the sentence starts, ``Drugmaker``."""
    token = doc[i]
    if not is_capital(token) or token.ent_type_ == "DATE":
        return False
    listed = lexicon.has_any(("determiners", "links", "agents"), token.text)
    trade = token.is_sent_start and lexicon.has_any(("businesses", "giants"), token.text)
    named = token.pos_ in {"PROPN", "X"} or bool(token.ent_type_) or lexicon.is_demonym(token.text)
    alone = doc[i + 2].text == "(" and len(doc[i + 1]) > 3 and not is_capital(doc[max(0, i - 1)])
    nation = lexicon.is_demonym(token.text) and not token.is_sent_start and alone
    return named and not listed and not trade and not nation  # "rival Dutch Exempla (EXA.AS)"
