"""Words beside a French name that say what it is, and are surer of it than the model."""

from __future__ import annotations

from collections import Counter

from builder.extract.names import french_firms, french_markets, french_near
from builder.extract.names.candidate import Candidate, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.word_kinds import chances
from builder.extract.parse import Doc
from builder.model import Kind

SURE = 8
"""More than what the model says of several occurrences."""


def vote(doc: Doc, candidate: Candidate, votes: Counter[Kind], lexicon: Lexicon) -> None:
    """Adds the votes of such words; none in English."""
    if not lexicon.head_first or candidate.fixed:
        return
    for kind, signs in SIGNS:
        if any(sign(doc, candidate, lexicon) for sign in signs):
            votes[kind] += SURE
            return


def _before(doc: Doc, c: Candidate) -> str:
    return doc[c.start - 1].text if c.start else ""


def _is_body_noun(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``la Police``, ``un président de la Fédération``: a lone noun for a body, with a capital and an article."""
    word = doc[c.start]
    if c.end - c.start > 1 or not word.text.istitle() or word.is_sent_start:
        return False
    body = lexicon.has("group_heads", word.text) or lexicon.has("alone_heads", word.text)
    elsewhere = lexicon.has("local_heads", word.text) or lexicon.has("parts", word.text)
    return body and not elsewhere and lexicon.has("determiners", _before(doc, c))


def _is_of_an_officer(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Inserm`` in ``le chercheur Inserm Zed Exemple``: between what somebody is and the full name."""
    one = c.end - c.start == 1 and c.end < len(doc) and not lexicon.is_given(doc[c.start].text)
    office = one and _before(doc, c).islower() and lexicon.is_somebody(_before(doc, c))
    titled = lexicon.has("titles", _before(doc, c))
    return office and not titled and lexicon.opens_person(doc, c.end) and not is_on_map(doc[c.start].text)


def _is_unheard_source(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``selon Exemplia``: one word that is no first name and that nobody's name has."""
    word = doc[c.start].text
    one = c.end - c.start == 1 and c.kind is not Kind.PLACE and word.istitle() and word.isalpha()
    source = lexicon.has("sources_of", _before(doc, c)) and not is_capital(doc[min(c.end, len(doc) - 1)])
    return one and source and not lexicon.is_given(word) and not is_on_map(word) and chances(word) is None


def _is_channel(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Bel RTL``: a word before a known group's initials."""
    last = doc[c.end - 1].text
    two = c.end - c.start == 2 and is_capital(doc[c.start]) and is_acronym(last) and last in lexicon.well_known
    return two and not lexicon.is_given(doc[c.start].text) and not is_on_map(doc[c.start].text)


def _is_camp(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``le camp de réfugiés de Testville``: where people are kept, not a person's side (``le camp de Zed``)."""
    if c.kind is Kind.GROUP or c.start < 4 or _before(doc, c) not in {"de", "d'"} or lexicon.opens_person(doc, c.start):
        return False
    i = c.start - 2
    kept = doc[i].is_lower and doc[i - 1].text in {"de", "d'"} and lexicon.has("camps_of", doc[i].text)
    return kept and lexicon.has("camps_heads", doc[i - 2].text)


def _is_of_a_saint(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``de Saint-Exemple``: a village, where the model sees no person."""
    text = doc.span(c.start, c.end).text
    saint = text.startswith(("Saint-", "Sainte-")) and " " not in text and c.kind is not Kind.ACTOR
    placed = lexicon.has("links", _before(doc, c)) or lexicon.has("locatives", _before(doc, c))
    return saint and placed and text not in lexicon.well_known


SIGNS = (
    (Kind.GROUP, (_is_body_noun, _is_of_an_officer, _is_unheard_source, _is_channel)),
    (Kind.GROUP, french_firms.GROUPS + french_markets.GROUPS),
    (Kind.PLACE, (_is_camp, _is_of_a_saint, *french_near.PLACES)),
    (Kind.ACTOR, french_near.PERSONS),
)
