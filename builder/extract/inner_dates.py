"""A date of something inside a clause that has a date of its own: ``prix Nobel en 2022`` of who ``a été élu jeudi``."""

from __future__ import annotations

from collections.abc import Iterable

from builder.extract.clauses import RELATIVE, SUBJECTS, verbal
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

NOUNS = ("NOUN", "PROPN", "PRON")


def inner_phrase(timex: Tokens, verb: Token, sentence: Tokens, others: Iterable[Tokens]) -> list[Token] | None:
    """The noun with the words up to the date, where the date hangs on it, or on a participle of it, and another date of
    the sentence hangs on the clause's verb itself; else None: one date alone may be the verb's, whatever the parser
    says."""
    noun = _noun_above(timex, verb)
    if noun is not None and noun.dep_ in SUBJECTS and timex.doc[timex.start - 1].text == ",":
        return None  # "une visite, à l'aube, s'organise": an aside of the clause
    if noun is None or not sentence.start <= noun.i < timex.start or not any(_is_verbs(o, verb) for o in others):
        return None
    own = (t.i for t in noun.lefts if t.dep_ not in ("case", "mark", "cc", "punct") and t.pos_ != "ADP")
    phrase = list(timex.doc[min([noun.i, *own]) : timex.end])
    return phrase if len(phrase) > len(timex) + 1 else None


def _noun_above(timex: Tokens, verb: Token) -> Token | None:
    """The noun nearest to the date on its way up to the verb; None where it meets the verb first, or another clause."""
    token = timex.root
    while token.head.i != token.i and token.head.i != verb.i:
        token = token.head
        if token.pos_ in NOUNS and not timex.start <= token.i < timex.end:
            return token
        if verbal(token) and token.dep_ not in RELATIVE:
            return None
    return None


def _is_verbs(timex: Tokens, verb: Token) -> bool:
    """True for a date that hangs on the verb by nothing but prepositions."""
    token = timex.root
    while token.head.i != token.i:
        token = token.head
        if token.i == verb.i:
            return True
        if token.pos_ not in ("ADP", "NUM", "ADV") and not timex.start <= token.i < timex.end:
            return False
    return False
