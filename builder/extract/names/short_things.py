"""Short forms that an English article gives to no group: ``foreign exchange (FX)``, ``All Party Conference (APC)``."""

from __future__ import annotations

from builder.extract.names.candidate import abbreviates, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.tagging import Passage

BODIES = ("group_heads", "loose_heads", "group_nouns", "apposed", "outlets", "giants", "businesses", "institutions",
          "small_bodies")  # fmt: skip
"""Lists of nouns for who acts together."""


def told(passages: tuple[Passage, ...], lexicon: Lexicon) -> frozenset[str]:
    """The initials in a bracket behind what they stand for, where that is a thing; none in French."""
    if lexicon.head_first:
        return frozenset()
    things: dict[str, bool] = {}
    for passage in passages:
        doc = passage.doc
        for token in doc[2:-1]:
            bracketed = doc[token.i - 1].text == "(" and doc[token.i + 1].text == ")" and is_acronym(token.text)
            if bracketed and token.text not in lexicon.well_known:
                thing = _is_thing(doc, token.i - 1, token.text, lexicon)
                things[token.text] = thing and things.get(token.text, True)
    return frozenset(short for short, thing in things.items() if thing)


def _is_thing(doc: Doc, end: int, letters: str, lexicon: Lexicon) -> bool:
    last = doc[end - 1]
    if is_capital(last):
        return last.text.istitle() and lexicon.has("things_heads", last.text)
    start = end
    while start > 0 and end - start < len(letters) + 1 and doc[start - 1].is_lower and doc[start - 1].is_alpha:
        start -= 1
        words = doc[start:end]
        if any(
            lexicon.is_person(t.text) or any(lexicon.has(n, t.text.removesuffix("s")) for n in BODIES) for t in words
        ):
            return False
        if len(words) > 1 and last.pos_ == "NOUN" and abbreviates(letters, doc.span(start, end).text):
            body = start > 0 and is_capital(doc[start - 1]) and not doc[start - 1].is_sent_start
            return not body  # "Exempla civil aviation (ECA)"
    return False
