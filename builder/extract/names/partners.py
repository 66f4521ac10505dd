"""English firms called by their partners with a comma between: ``her publisher Sample, Testard``, ``Little, Brown``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_capital, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc, Token
from builder.extract.tagging import Passage
from builder.model import Kind

LISTS = ("things", "months")
"""What is no partner: ``Monday``."""
CLOSES = frozenset({",", ".", ";", ":", "(", ")", "'s", "’s"})


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each pair of surnames behind one noun for such a firm; none in French."""
    doc = passage.doc
    found = []
    for token in doc[2:-1] if not lexicon.head_first and len(doc) > 4 else ():
        if token.text != "," or not (_is_name(doc[token.i - 1], lexicon) and _is_name(doc[token.i + 1], lexicon)):
            continue
        start, end = token.i - 1, token.i + 2
        more = word_at(doc, end) in {"&", "and"} and end + 1 < len(doc) and _is_name(doc[end + 1], lexicon)
        if more and doc[start - 1].lower_.endswith("s"):
            continue  # "publishers Sample, Testard and Modell": three
        behind = doc[end] if end < len(doc) else None
        closed = behind is None or behind.text in CLOSES or behind.pos_ in {"VERB", "AUX", "ADP"}
        if not (closed or more) or not _is_led(doc, start, lexicon) or is_on_map(doc[end - 1].text, TOWN_OF_SIZE):
            continue
        if behind is not None and behind.text == "," and (word_at(doc, end + 1) == "and" or _goes_on(doc, end + 1)):
            continue  # "agents Sample, Testard, Modell and Exemple"
        found.append(Candidate(index, start, end + 2 * more, Kind.GROUP, "partners", fixed=True))
    return found


def _is_name(token: Token, lexicon: Lexicon) -> bool:
    plain = token.text.istitle() and token.is_alpha and len(token) > 2 and token.pos_ in {"PROPN", "NOUN", "ADJ"}
    return plain and not (lexicon.has_any(LISTS, token.text) or lexicon.is_demonym(token.text))


def _is_led(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True behind ``publisher``, ``law firm``: one such firm."""
    noun = doc[start - 1]
    firm = noun.text if noun.text != "firm" else f"{word_at(doc, start - 2).lower()} firm"
    return firm.lower() in lexicon.lists["partnerships"]


def _goes_on(doc: Doc, i: int) -> bool:
    return i < len(doc) and is_capital(doc[i])
