"""What looks like a name and is none: a demonym, a weapon, a street, a prize, a common word, an ``anti-X``."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.tagging import Passage
from builder.model import BlockKind, Kind

PRODUCT = re.compile(r"(?=.*\d)(?=.*[A-Za-z])[A-Za-z]{1,6}-?\d[\w-]*\.?|\d+[\w.-]*|[A-Z][a-z]+-\d+\w*")
ANTI = re.compile(r"(?:anti|pro|ex|post|néo|neo|pré|pre|non)-", re.I)
GLUED = re.compile(r"[A-ZÀ-Þ]{3,}[a-zà-ÿ]+")
MARKS = re.compile(r"[@#_=<>*|\\]|https?:|www\.|\.(?:com|fr|org|net|ru)\b")


def refused(passage: Passage, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for a candidate that is no mention."""
    if candidate.rule == "account":
        return False
    if passage.block.kind is BlockKind.POST_AUTHOR:
        return True
    doc = passage.doc
    tokens = doc[candidate.start : candidate.end]
    words = [t.text.lower() for t in tokens if not t.is_punct]
    if not words or len(tokens.text) < 2 or not any(c.isalpha() for c in tokens.text) or MARKS.search(tokens.text):
        return True
    if not any(is_capital(t) for t in tokens):
        return not candidate.fixed
    before = doc[candidate.start - 1].text.lower() if candidate.start else ""
    return (
        _is_product(tokens.text, tokens[-1].text, candidate, lexicon)
        or ANTI.match(tokens.text) is not None
        or ANTI.fullmatch(before) is not None
        or before in {"#", "@"}
        or any(GLUED.fullmatch(t.text) for t in tokens)
        or (all(_is_common(w, lexicon) for w in words) and not _is_country(tokens.text, before, lexicon))
        or _is_street(words, before, lexicon)
        or _is_portfolio(doc, candidate, lexicon)
        or _is_named_thing(candidate, before, lexicon)
        or _is_thing(words, lexicon)
        or (len(tokens) == 1 and _is_plain_word(tokens[0], lexicon))
    )


def _is_product(text: str, last: str, candidate: Candidate, lexicon: Lexicon) -> bool:
    if text in lexicon.media or candidate.fixed:
        return False
    numbered = PRODUCT.fullmatch(last) is not None and candidate.kind is not Kind.GROUP
    return numbered or PRODUCT.fullmatch(text) is not None


def _is_common(word: str, lexicon: Lexicon) -> bool:
    lists = ("stop_names", "things", "determiners", "titles")
    return len(word) < 2 or lexicon.is_demonym(word) or any(lexicon.has(name, word) for name in lists)


def _is_country(text: str, before: str, lexicon: Lexicon) -> bool:
    """``en Suisse``, not ``un Suisse``: a country that is written like its people."""
    return text.istitle() and text.lower() in lexicon.countries and not lexicon.has("countings", before)


def _is_portfolio(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for ``Défense`` in ``ministre de la Défense``, ``République`` in ``président de la République``."""
    if candidate.fixed or not lexicon.head_first:
        return False
    i = candidate.start - 1
    while i >= 0 and (lexicon.has("links", doc[i].text) or lexicon.has("determiners", doc[i].text)):
        i -= 1
    if i < 0 or i == candidate.start - 1:
        return False
    words = {t.text.lower() for t in doc[candidate.start : candidate.end]}
    office = doc[i].text.lower()
    return lexicon.has("ministers", office) or bool(words & {"république"} and lexicon.is_person(office))


def _is_street(words: list[str], before: str, lexicon: Lexicon) -> bool:
    if lexicon.head_first:
        return lexicon.has("streets", before) or (len(words) > 1 and lexicon.has("streets", words[0]))
    return len(words) > 1 and lexicon.has("streets", words[-1])


def _is_named_thing(candidate: Candidate, before: str, lexicon: Lexicon) -> bool:
    """``tempête Daniel``, ``affaire Dumas``; not ``le tueur en série Michel X``."""
    full_name = candidate.kind is Kind.ACTOR and candidate.end - candidate.start > 1
    return lexicon.head_first and not candidate.fixed and not full_name and lexicon.has("things_heads", before)


def _is_thing(words: list[str], lexicon: Lexicon) -> bool:
    return lexicon.has("things_heads", words[0] if lexicon.head_first else words[-1])


def _is_plain_word(token: Token, lexicon: Lexicon) -> bool:
    """True for a word that owes its capital to where it stands."""
    if lexicon.is_person(token.text) and token.text.istitle() and not lexicon.has("group_heads", token.text):
        return True
    before = token.doc[token.i - 1].text if token.i else "."
    first = token.is_sent_start or before in {"«", "“", '"', ".", ":", "-", "–", "—", "!", "?", "…", "•"}
    if not first or not token.text.istitle():
        return False
    vocab = token.vocab
    lower = token.text.lower()
    if vocab.vectors.size and vocab.has_vector(lower) and not vocab.has_vector(token.text):
        return True
    if token.pos_ == "ADJ" and vocab.vectors.size and vocab.has_vector(lower):
        return True
    return token.pos_ in {"VERB", "AUX", "ADV", "ADP", "PRON", "DET", "SCONJ", "CCONJ"}
