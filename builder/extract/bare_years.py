"""Years that tell no happening: of an edition, of somebody's life, of a work in brackets."""

from __future__ import annotations

import re
from itertools import pairwise

from builder.data import words
from builder.dates import Found
from builder.extract.clauses import SUBJECTS
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

YEARS = re.compile(r"\d{4}(?:\s?[-–/]\s?\d{2,4})?")
YEARS_ONLY = re.compile(r"(?:[\d\s,;–/-]|\b(?:and|et|puis|then)\b)*")
MANY = 4
"""So many years in one bracket are a list of when, not happenings each: ``13e qualification (1972, 1994, …)``."""
IN_BRACKETS = re.compile(r"\((?:19|20)\d\d\)")
ROW = re.compile(
    r"\s*(?:,|;|,?\s*(?:et|and|puis|ou|or|&))\s+(?:(?:de|du|in|dans|sur|on)\s+)?[«“\"'‘]?\s*"
    r"(?:(?:les?|la|l['’]|the|an?|une?)\s*)?[^\W\d_a-zà-öø-ÿ]"
)
"""What stands between two of them: no verb of its own, but the capital of the next title."""
CLOSING = '»”"'


def only_numbers(tokens: Tokens, found: Found, language: str) -> bool:
    """True for a bare year that numbers an edition ("Mondial 2019") and tells no happening."""
    if found.value is not None and YEARS.fullmatch(tokens.text) and _in_brackets(tokens):
        return True
    if found.value is not None and "/" in found.value and YEARS.fullmatch(tokens.text) and _is_life(tokens):
        return True
    if found.value is None or len(tokens) != 1 or not tokens[0].text.isdigit():
        return False
    if tokens.start == 0 or "(" in tokens.doc.span(max(0, tokens.start - 25), tokens.start).text:
        return False
    before = tokens.doc[tokens.start - 1]
    if before.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return False
    nouns = words(f"{language}/events", "editions")
    near = tokens.doc.span(max(tokens.sent.start, tokens.start - 5), tokens.start)
    return before.pos_ == "PROPN" or any(t.lower_ in nouns for t in near)


def _is_life(tokens: Tokens) -> bool:
    """True for the two years of a line that has but a name beside: ``Zed Exemple: 1936-2019``; and between commas at
    once behind a name."""
    sentence = tokens.sent
    rest = [t for t in sentence if t.is_alpha and not tokens.start <= t.i < tokens.end]
    beside = tokens.doc[max(0, tokens.start - 2) : tokens.start] + tokens.doc[tokens.end : tokens.end + 1]
    aside = len(beside) == 3 and beside[0].pos_ == "PROPN" and beside[1].text == beside[2].text == ","
    return aside or (bool(rest) and all(t.pos_ == "PROPN" for t in rest))


def _in_brackets(tokens: Tokens) -> bool:
    """True for years alone in brackets behind a name or a title: of a work, not of a happening."""
    doc = tokens.doc
    text = doc.span(0, tokens.end).text
    inside = text[text.rfind("(") + 1 :]
    sentence = tokens.sent
    opening = next((i for i in range(tokens.start - 1, sentence.start, -1) if doc[i].text == "("), 0)
    behind = doc.span(tokens.end, min(sentence.end + 1, len(doc))).text.partition(")")
    if opening < 1 or not behind[1] or not all(YEARS_ONLY.fullmatch(part) for part in (inside, behind[0])):
        return False
    if len(YEARS.findall(f"{inside} {tokens.text} {behind[0]}")) >= MANY:
        return True
    before = doc[opening - 1]
    return before.pos_ == "PROPN" or before.text in CLOSING or _of_works(tokens.sent) or _of_subject(before)


def _of_subject(noun: Token) -> bool:
    """True for ``L'accord (2015) et la loi (2016) ont changé la ville``: when that was which has done it since."""
    while noun.dep_ in ("conj", "amod", "nmod", "flat", "compound") and noun.head.i != noun.i:
        noun = noun.head
    return noun.pos_ in ("NOUN", "PROPN") and noun.dep_ in SUBJECTS


def _of_works(sentence: Tokens) -> bool:
    """True for ``Zed (1999), La Longue Route (2003) et Ex (2010)``: a row of works, each with its year."""
    found = list(IN_BRACKETS.finditer(sentence.text))
    between = [sentence.text[a.end() : b.start()] for a, b in pairwise(found)]
    return bool(between) and all(ROW.match(gap) for gap in between)
