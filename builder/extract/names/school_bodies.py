"""American school bodies by the words that end their names: ``Exempla County Schools``, ``Exempla ISD``, ``Exempla
Elementary``."""

from __future__ import annotations

import re

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

LETTERS = re.compile(r"[A-Z]{0,3}ISD|USD|CUSD")
"""``ISD``, ``CISD``: school districts in letters."""
SORTED = frozenset({"Schools", "District"})
"""What a word for its sort stands before, and a name before that."""
LONGEST = 7


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each; none in French."""
    if lexicon.head_first:
        return []
    doc = passage.doc
    found = []
    for token in doc[1:]:
        if token.text[:1].isupper() and _ends(doc, token.i, lexicon):
            start = _start(doc, token.i, lexicon)
            if token.i - start > (token.text in SORTED):
                found.append(Candidate(index, start, token.i + 1, Kind.GROUP, "school", fixed=True))
    return found


def _ends(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    text, before = doc[i].text, doc[i - 1].text
    if LETTERS.fullmatch(text):
        return True
    if text in SORTED:
        return before == "School" if text == "District" else before.istitle() and lexicon.has("school_sorts", before)
    behind = doc[i + 1].text if i + 1 < len(doc) else ""
    if text in {"High", "Middle", "Primary", "Elementary", "Academy"} and lexicon.has("school_people", behind):
        return True
    return text == "Elementary" and not (i + 1 < len(doc) and is_capital(doc[i + 1]))


def _start(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """Where the capitals before ``i`` begin, without an article."""
    start = i
    while start > 0 and i - start < LONGEST and not doc[start].is_sent_start:
        word = doc[start - 1]
        hyphen = word.text == "-" and not word.whitespace_ and start > 1 and is_capital(doc[start - 2])
        if not (hyphen or (is_capital(word) and word.is_alpha)) or lexicon.has("determiners", word.text):
            break
        start -= 1
    while start < i and (doc[start].text == "-" or lexicon.has_any(("titles", "things"), doc[start].text)):
        start += 1
    return start
