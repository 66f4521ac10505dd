"""The model's own names, trimmed to what is part of the name, without what is none."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.tagging import Passage
from builder.model import Kind

LABELS = {
    "PER": Kind.ACTOR,
    "PERSON": Kind.ACTOR,
    "LOC": Kind.PLACE,
    "GPE": Kind.PLACE,
    "FAC": Kind.PLACE,
    "ORG": Kind.GROUP,
    "MISC": None,
    "PRODUCT": None,
    "EVENT": None,
    "WORK_OF_ART": None,
    "LAW": None,
    "NORP": None,
}
PRODUCT = re.compile(r"(?=.*\d)(?=.*[A-Za-z])[A-Za-z]{1,6}-?\d[\w-]*\.?|\d+[\w.-]*")
ANTI = re.compile(r"(?:anti|pro|ex|post|néo|neo|pré|pre|non)-", re.I)
PUNCTUATION = frozenset("\"'«»“”‘„()[]{},.;:!?…-–—/|*_#&•·")


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each of the model's names that stays one when trimmed."""
    found = []
    for entity in passage.doc.ents:
        if entity.label_ not in LABELS:
            continue
        start, end = trimmed(passage.doc, entity.start, entity.end, lexicon)
        if start < end:
            found.append(Candidate(index, start, end, LABELS[entity.label_], f"model-{entity.label_.lower()}"))
    return found


def trimmed(doc: Doc, start: int, end: int, lexicon: Lexicon) -> tuple[int, int]:
    """The range without leading determiners, titles and prepositions, trailing punctuation and possessives."""
    while start < end and _leads(doc, start, end, lexicon):
        start += 1
    while start < end and _trails(doc, end - 1, lexicon):
        end -= 1
    return start, end


def _leads(doc: Doc, i: int, end: int, lexicon: Lexicon) -> bool:
    token = doc[i]
    if _is_punctuation(token.text):
        return True
    rest = end - i > 1
    if lexicon.has("determiners", token.text):
        return not (rest and is_capital(token) and is_capital(doc[i + 1]) and i > 0 and not token.is_sent_start)
    if lexicon.has("titles", token.text):
        return rest or not is_capital(token) or token.text.endswith(".")
    return not is_capital(token) and token.pos_ in {"ADP", "CCONJ", "ADV", "PRON", "VERB", "AUX", "SCONJ"}


def _trails(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    token = doc[i]
    return _is_punctuation(token.text) or token.text in {"'s", "s'"} or (
        not is_capital(token) and (token.pos_ in {"ADP", "CCONJ", "DET", "PRON", "VERB", "AUX", "SCONJ", "ADV"}
                                   or lexicon.has("determiners", token.text))
    )


def _is_punctuation(text: str) -> bool:
    return all(c in PUNCTUATION for c in text)


def refused(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for what is no name: a demonym, a weapon, a street, a prize, a common word, an ``anti-X``."""
    tokens = doc[candidate.start : candidate.end]
    first, text = tokens[0], tokens.text
    words = [t.text.lower() for t in tokens if not t.is_punct]
    if not words or not any(c.isalpha() for c in text) or len(text) < 2:
        return True
    if not any(is_capital(t) for t in tokens):
        return not candidate.fixed
    if PRODUCT.fullmatch(text) or PRODUCT.fullmatch(words[-1]) or ANTI.match(text) or "@" in text or "#" in text:
        return True
    before = doc[candidate.start - 1].text.lower() if candidate.start else ""
    if ANTI.fullmatch(before) or before in {"#", "@"} or (before == "-" and not candidate.fixed):
        return True
    if all(lexicon.is_demonym(w) for w in words):
        return True
    if all(lexicon.has("stop_names", w) or lexicon.has("things", w) or lexicon.is_demonym(w) for w in words):
        return True
    if lexicon.has("streets", first.text) and len(words) > 1 and lexicon.head_first:
        return True
    if lexicon.has("streets", words[-1]) and len(words) > 1 and not lexicon.head_first:
        return True
    if lexicon.head_first and (lexicon.has("things_heads", first.text) or lexicon.has("streets", before)):
        return True
    return not lexicon.head_first and lexicon.has("things_heads", words[-1])
