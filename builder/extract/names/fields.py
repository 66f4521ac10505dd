"""What an English body is for, where "and" joins two fields in its name: ``the Pipeline and Testing Materials
Administration``, ``Ministry of Justice and Correctional Services``."""

from __future__ import annotations

from builder.extract.names.candidate import is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc

LISTS = ("portfolios", "ministers_fields", "joined_fields", "ideals")
MINISTERS = ("portfolios", "portfolios_of_ministers", "ministers_fields", "fields")
LENGTH = 4
"""Words that the second field may have."""


def is_ministers(word: str, lexicon: Lexicon) -> bool:
    """True for a word of what ministers and ministries are for, whatever its case."""
    return lexicon.has_any(MINISTERS, word)


def is_field(word: str, lexicon: Lexicon) -> bool:
    """True for what bodies are made for: ``Health``, ``Fisheries``, ``Cosmology``."""
    learned = len(word) > 6 and word.endswith(tuple(lexicon.lists["endings_of_fields"]) or ("\0",))
    return word.istitle() and (learned or lexicon.has_any(LISTS, word))


def with_first(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where ``Pipeline and`` starts behind an article, before the rest of an administration's or a service's name."""
    last = doc[end - 1].text
    headed = last.istitle() and (lexicon.has("group_heads", last) or lexicon.has("small_bodies", last))
    led = start > 2 and doc[start - 1].text in {"and", "&"} and doc[start - 3].lower_ == "the"
    return start - 2 if headed and led and end - start > 1 and is_field(doc[start - 2].text, lexicon) else start


def with_second(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """Where ``and Correctional Services`` ends behind ``Ministry of Justice``; not ``and Interior Ministry``, a body of
    its own."""
    prefixed = doc[end - 2].text == "-" and doc[end - 1].is_lower  # "Co-operation and Development"
    if end + 1 >= len(doc) or doc[end].text not in {"and", "&"}:
        return end
    if not (prefixed or is_field(doc[end - 1].text, lexicon)):
        return end
    behind = end + 1
    while behind < len(doc) and behind - end <= LENGTH and is_capital(doc[behind]) and doc[behind].is_alpha:
        behind += 1
    return behind if behind > end + 1 and is_field(doc[behind - 1].text, lexicon) else end
