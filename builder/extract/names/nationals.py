"""Persons told by their people: ``le Syldave Zed Exemple``, ``l'Éthiopienne Ada Testard``, of words nobody knows."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.runs import is_hyphen, is_title_case
from builder.extract.names.word_kinds import is_likely_body
from builder.extract.parse import Doc
from builder.extract.tagging import Passage

LISTS = ("group_heads", "group_tails", "legal_forms", "site_heads", "place_heads", "things_heads", "titles", "months")
"""What opens or ends other names than a person's."""

LONGEST = 7
"""So many tokens a name has at most, particles and hyphens with them."""


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate of no kind for each two capitals or more behind a people's name with a singular article. Only in a
    language whose adjectives of nationality are written small: there one with a capital is somebody."""
    doc = passage.doc
    if not lexicon.head_first or is_title_case(doc):
        return []
    found = []
    for i in range(1, len(doc) - 2):
        if is_capital(doc[i]) and is_capital(doc[i + 1]) and is_somebody(doc, i, lexicon):
            end = _end(doc, i + 1, lexicon)
            words = [t for t in doc[i + 1 : end] if is_capital(t)]
            firm = any(is_likely_body(t.text) for t in words) and not lexicon.opens_person(doc, i + 1)
            if len(words) > 1 and not firm:
                found.append(Candidate(index, i + 1, end, None, "compatriot"))
    return found


def is_somebody(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``Syldave`` in ``le Syldave``: no country's own name (``la Suisse Romande``)."""
    word = doc[i].text
    if not (word.istitle() and lexicon.is_demonym(word)) or word.lower() in lexicon.countries:
        return False
    return lexicon.has("singular_articles", doc[i - 1].text) or lexicon.has("indefinite", doc[i - 1].text)


def _end(doc: Doc, start: int, lexicon: Lexicon) -> int:
    """Behind the last capital of the run at ``start``, particles inside and halves behind a hyphen with it."""
    end = start
    at = start
    while at < min(len(doc), start + LONGEST):
        token = doc[at]
        word = is_capital(token) and token.is_alpha and not is_acronym(token.text)
        if word and not lexicon.has_any(LISTS, token.text):
            end = at + 1
        elif not (is_hyphen(doc, at) or (token.is_lower and lexicon.has("particles", token.text))):
            break
        at += 1
    return end
