"""French names of places and bodies that end too early: at a hyphen (``CHU Ibn-Exemple``), at a ``de`` of the name that
the model saw whole (``aéroport Zed de Exemple``), behind a word that only begins a town's name (``Aïn Exemple``)."""

from __future__ import annotations

from dataclasses import replace

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.model import Kind

HEADED = frozenset({"place-noun", "head-noun"})
LONGEST = 5
"""So many tokens more a name may have."""


def whole(doc: Doc, c: Candidate, lexicon: Lexicon) -> Candidate:
    """The candidate with what belongs to its end."""
    if c.end >= len(doc) or not is_capital(doc[c.end - 1]):
        return c
    if c.kind is Kind.ACTOR:
        return replace(c, end=c.end + _has_surname_behind(doc, c.end, c.start, lexicon))
    end = c.end
    if c.rule in HEADED and c.end - c.start > 1:
        end = _past_hyphens(doc, end)
        end = _past_seen(doc, end, lexicon)
    end = _past_opener(doc, end, lexicon)
    return replace(c, end=end) if end != c.end else c


def before_sentence(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a person's name ends before a sentence that lost its full stop: ``Zoé Exemple Le Premier ministre``, ``Zoé
    Exemple A la tête de``; a surname of one word may be such a word too (``Zoé Le Testard``)."""
    for i in range(start + 2, end):
        told = i + 1 < end and lexicon.has("titles", doc[i + 1].text)
        told = told or (i == end - 1 and end < len(doc) and doc[end].is_lower)
        if told and doc[i].text in lexicon.lists["lost_openings"]:
            return i
    return end


def _has_surname_behind(doc: Doc, end: int, start: int, lexicon: Lexicon) -> bool:
    """True for ``Zoé Le`` before ``Exemple``: a surname's first word, with the capital that it has there."""
    first = doc[end - 1]
    particle = end - start == 2 and first.text in lexicon.lists["surname_openings"] and first.whitespace_ != ""
    return particle and doc[end].text.istitle() and doc[end].is_alpha


def _past_hyphens(doc: Doc, end: int) -> int:
    """Behind ``-Exemple`` where nothing parts it from the word before."""
    while end + 1 < len(doc) and doc[end].text == "-" and is_capital(doc[end + 1]):
        if doc[end].whitespace_ or doc[end - 1].whitespace_:
            break
        end += 2
    return end


def _past_seen(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """Behind the small words and capitals with which the model's own name goes on, where a capital ends it."""
    last = end
    while last < len(doc) and last - end < LONGEST and doc[last].ent_iob_ == "I":
        if not (is_capital(doc[last]) or doc[last].text == "-" or lexicon.has("links", doc[last].text)):
            break
        if lexicon.has("titles", doc[last].text) or lexicon.is_person(doc[last].text):
            return end  # "Parti Exemple du Président Zed Testard"
        last += 1
    seen = last == len(doc) or doc[last].ent_iob_ != "I"
    return last if seen and last > end + 1 and is_capital(doc[last - 1]) and not is_capital(doc[end]) else end


def _past_opener(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """Behind the word that ``Aïn``, ``Oued``, ``Bordj Bou`` needs."""
    last = end
    while last < len(doc) and last - end < LONGEST and lexicon.has("town_openers", doc[last - 1].text):
        last += doc[last].text == "-"
        if last >= len(doc) or not is_capital(doc[last]) or (doc[last].is_sent_start and doc[last - 1].is_punct):
            return end
        last = _past_hyphens(doc, last + 1)
    return last
