"""A date of something inside a clause that has a date of its own: ``prix Nobel en 2022`` of who ``a été élu jeudi``."""

from __future__ import annotations

from collections.abc import Sequence

from builder.data import words
from builder.extract.clauses import RELATIVE, SUBJECTS, verbal
from builder.extract.date_words import POSSESSIVE, leads_noun
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

NOUNS = ("NOUN", "PROPN", "PRON")
AHEAD = frozenset({"compound", "nmod", "nummod"})
"""Relations of a date to the noun behind it: ``the June 2022 report``."""


def inner_phrase(
    timex: Tokens, verb: Token, sentence: Tokens, others: Sequence[Tokens], language: str
) -> list[Token] | None:
    """The noun with the words up to the date, where the date is said of it: ``l'arrêté du 3 février``, ``the June 2022
    report``; and where it hangs on the noun, or on a participle of it, and another date of the sentence hangs on the
    clause's verb itself. Else None: one date alone may be the verb's, whatever the parser says."""
    owned = _owned(timex, sentence, language) or _named_among(timex, sentence, language)
    if owned is not None:
        return owned
    noun = _noun_above(timex, verb)
    if noun is not None and (_frames(noun, sentence, language) or noun.lower_ in words(f"{language}/events", "timing")):
        return None
    if noun is not None and any(o.start <= noun.i < o.end for o in others):
        return None  # "Monday and Tuesday"
    if noun is not None and noun.dep_ in SUBJECTS and timex.doc[timex.start - 1].text == ",":
        return None  # "une visite, à l'aube, s'organise": an aside of the clause
    apart = [o for o in others if not _beside(o, timex)]
    if noun is None or not sentence.start <= noun.i < timex.start or not any(_is_verbs(o, verb) for o in apart):
        return None
    own = (t.i for t in noun.lefts if t.dep_ not in ("case", "mark", "cc", "punct") and t.pos_ != "ADP")
    phrase = list(timex.doc[min([noun.i, *own]) : timex.end])
    told = any(t.pos_ not in ("PROPN", "DET", "ADP", "PUNCT") for t in phrase if t.i < timex.start)
    return phrase if told and len(phrase) > len(timex) + 1 else None  # a mere name is no happening


def _beside(other: Tokens, timex: Tokens) -> bool:
    """True for a clock time at its day: ``mardi matin vers 8 heures``."""
    first, last = sorted((other, timex), key=lambda t: t.start)
    return all(t.pos_ in ("ADP", "DET") or t.text == "," for t in timex.doc[first.end : last.start])


def _owned(timex: Tokens, sentence: Tokens, language: str) -> list[Token] | None:
    """The noun right before "de" and the date, its adjectives and determiner with it, or right behind the date."""
    doc, i = timex.doc, timex.start - 1
    if i > sentence.start and doc[i].lower_ in POSSESSIVE and not leads_noun(timex, sentence):
        last = i - 1
        noun = next((t for t in reversed(doc[max(sentence.start, last - 1) : last + 1]) if t.pos_ != "ADJ"), doc[last])
        if noun.pos_ != "NOUN" or noun.lower_ in words(f"{language}/events", "timing"):
            return None
        if _frames(noun, sentence, language):
            return None
        if noun.i > sentence.start and doc[noun.i - 1].lower_ in POSSESSIVE:
            return None  # "la Coupe du monde de 2018" is more than its last noun
        return list(doc[min([noun.i, *(t.i for t in noun.lefts if t.pos_ in ("DET", "ADJ", "NUM"))]) : timex.end])
    if i < sentence.start or not {doc[i].tag_, timex[0].tag_} & {"DT", "PRP$", "POS"}:
        return None  # "In 2014 protesters stormed the palace"
    if not any(t.text.isdigit() and len(t.text) == 4 for t in timex):
        return None  # "his Saturday performance" is the clause's
    heads = {t.head.i for t in timex if t.dep_ in AHEAD}
    head = next((t for t in doc[timex.end : timex.end + 4] if t.pos_ == "NOUN" and t.i in heads), None)
    return list(doc[timex.start : head.i + 1]) if head is not None and head.i < sentence.end else None


def _named_among(timex: Tokens, sentence: Tokens, language: str) -> list[Token] | None:
    """``plusieurs grèves, notamment en 2006 et en 2007``: the noun of which the dates are examples, as far as this
    one."""
    doc = timex.doc
    examples = words(f"{language}/events", "examples")
    near = range(timex.start - 1, max(sentence.start + 1, timex.start - 8), -1)
    at = next((n for n in near if doc[n].lower_ in examples), None)
    if at is None or doc[at - 1].text != "," or any(t.pos_ in ("VERB", "AUX") for t in doc[at + 1 : timex.start]):
        return None
    noun = doc[at - 2]
    while noun.i > sentence.start and noun.pos_ not in ("VERB", "AUX", "PUNCT"):
        if noun.pos_ == "NOUN" and noun.lower_ not in words(f"{language}/events", "timing"):
            break
        noun = noun.head if noun.head.i < noun.i else doc[noun.i - 1]
    if noun.pos_ != "NOUN":
        return None
    own = (t.i for t in noun.lefts if t.pos_ in ("DET", "ADJ", "NUM"))
    return list(doc[min([noun.i, *own]) : timex.end])


def _frames(noun: Token, sentence: Tokens, language: str) -> bool:
    """True for the noun that a sentence opens with to say where it is told: ``Dans son bulletin de lundi, …``."""
    framing = words(f"{language}/events", "framing") | words(f"{language}/events", "sources")
    between = noun.doc[sentence.start + 1 : noun.i]
    return sentence[0].lower_ in framing and all(t.pos_ in ("DET", "ADJ", "NUM") for t in between)


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
