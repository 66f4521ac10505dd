"""A row of nouns with a day each: ``touché par la tempête X le 2 mai, des crues mardi et des pluies jeudi``."""

from __future__ import annotations

from collections.abc import Sequence

from builder.data import words
from builder.extract.dated_nouns import is_happening
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
AND = frozenset({"et", "and", ","})
FEWEST = 2
"""Members of a row."""


def listed_noun(timex: Tokens, sentence: Tokens, others: Sequence[Tokens], language: str) -> list[Token] | None:
    """The noun phrase that the date stands at once behind, or the date before it in ``jeudi et vendredi``; None where
    it is no member of such a row behind "par"."""
    dates = sorted((*others, timex), key=lambda d: d.start)
    dates = [d for d in dates if sentence.start <= d.start < sentence.end]
    row: dict[int, list[Token]] = {}
    opened = False
    for before, date in zip((None, *dates), dates, strict=False):
        last = _before(date)
        if before is not None and opened and last >= before.end and _only_and(date, before):
            row[date.start] = row[before.start]
            continue
        noun = _phrase(last, sentence, before.end if before is not None else sentence.start, language)
        at = noun[0].i - 1 if noun else -1
        leads = at >= sentence.start and date.doc[at].lower_ in words(f"{language}/events", "agents")
        follows = opened and before is not None and at == before.end and date.doc[at].text in AND
        if noun and (leads or follows):
            row = row if follows else {}
            row[date.start] = noun
            opened = True
        else:
            if len({t[0].i for t in row.values()}) < FEWEST or timex.start not in row:
                row = {}
            elif timex.start in row:
                break
            opened = False
    members = {t[0].i for t in row.values()}
    return row.get(timex.start) if len(members) >= FEWEST else None


def _before(date: Tokens) -> int:
    """The last word before the date and the preposition or article that leads to it."""
    i = date.start - 1
    while i > 0 and date.doc[i].lower_ in ("le", "on", "in", "en", "ce", "this"):
        i -= 1
    return i


def _only_and(date: Tokens, before: Tokens) -> bool:
    gap = date.doc[before.end : date.start]
    return bool(gap) and all(t.text in AND or t.pos_ in ("DET", "ADP") for t in gap)


def _phrase(last: int, sentence: Tokens, floor: int, language: str) -> list[Token]:
    """The words of a noun phrase that ends at a token, from its article on; none for who did it: ``praised by the mayor
    on Monday, the governor on Tuesday``."""
    doc, first = sentence.doc, last + 1
    while first > floor and doc[first - 1].pos_ in NOMINAL:
        first -= 1
    if first > floor and first <= last and (doc[first - 1].pos_ == "DET" or doc[first - 1].lower_ in ("des", "du")):
        first -= 1
    found = list(doc[first : last + 1])
    persons = words(f"{language}/roles", "persons")
    happens = any(t.pos_ == "NOUN" or is_happening(t, language) for t in found)
    return found if happens and not any(t.lower_ in persons or t.lemma_.lower() in persons for t in found) else []
