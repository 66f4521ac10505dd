"""Words of an English office that look like a group: ``Director of Finance and Human Resources``, ``Exempla CM``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.model import Kind

FIELDS = ("fields", "portfolios", "portfolios_of_ministers")
JOINTS = frozenset({"and", ",", "&"})
PARTS = ("before", "official", "ranks")
"""Lists of words that stand between a body and the office somebody has there: ``National``, ``Deputy``."""


def is_field(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for what somebody is director or minister of, and no body; False in French."""
    words = doc[candidate.start : candidate.end]
    if not lexicon.head_first and len(words) == 1 and lexicon.has("polls", words[0].text):
        return True  # "the General Election"
    if lexicon.head_first or candidate.fixed or candidate.kind is Kind.PLACE:
        return False
    if not all(_is_field_word(t.text, lexicon) for t in words):
        return False
    at = candidate.start - 1
    while at > 0 and (doc[at].text in JOINTS or (is_capital(doc[at]) and _is_field_word(doc[at].text, lexicon))):
        at -= 1
    office = at > 0 and doc[at].text in {"of", "for"} and lexicon.is_person(doc[at - 1].text)
    return office and is_capital(doc[at - 1])


def _is_field_word(word: str, lexicon: Lexicon) -> bool:
    return word in {"and", ",", "&"} or any(lexicon.has(name, word) for name in FIELDS)


def before_office(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where ``Exempla PF`` ends in ``Exempla PF National Spokesperson`` before a title or a name."""
    following = doc[end] if end < len(doc) else None
    if lexicon.head_first or following is None or not is_capital(following) or not following.is_alpha:
        return end
    last = doc[end - 1]
    held = last.text.istitle() and lexicon.is_person(last.text) and not last.text.endswith("s")
    held = held or last.text in lexicon.lists["shouted"]
    named = lexicon.has("titles", following.text) or lexicon.opens_person(doc, end) or following.ent_type_ == "PERSON"
    if end - start < 2 or not held or not named or any(t.text == "of" for t in doc[start:end]):
        return end
    end -= 1
    while end - start > 1 and any(lexicon.has(name, doc[end - 1].text) for name in PARTS):
        end -= 1
    return end
