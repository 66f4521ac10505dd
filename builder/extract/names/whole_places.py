"""English places whose names a model cuts at their owner or takes for a body: ``Prince's Island Park``, ``St Mary's
Bay``, the ``Western Division``."""

from __future__ import annotations

from builder.extract.models import adjectives, nouns
from builder.extract.names.candidate import Candidate, is_capital, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc, Token
from builder.extract.tagging import Passage
from builder.model import Kind

APOSTROPHES = frozenset({"'s", "’s", "'", "’"})
SAINTS = frozenset({"St", "St.", "Saint"})
OWN = 4
"""Capitals that a place's name may have behind its owner."""
DIVISION = "Division"
HOUSES = frozenset({"Station", "Barracks", "Post", "Headquarters"})
AREA = ("Local", "Government", "Area")
SPORTS = 2
"""So many words of games make a division one of a league."""


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each; none in French."""
    if lexicon.head_first:
        return []
    doc = passage.doc
    found = []
    for token in doc[1:-1]:
        if token.text in APOSTROPHES and is_capital(doc[token.i + 1]):
            bounds = _owned(doc, token.i, lexicon)
            if bounds is not None:
                found.append(Candidate(index, *bounds, Kind.PLACE, "owned-place", fixed=True))
        elif token.text == AREA[0] and (start := _local_area(doc, token.i)) < token.i:
            found.append(Candidate(index, start, token.i + 3, Kind.PLACE, "division", fixed=True))
        elif token.text == DIVISION and is_of_an_area(doc, token.i, lexicon):
            start = token.i - 1
            while start > 0 and token.i - start < 3 and is_capital(doc[start - 1]) and doc[start - 1].pos_ == "PROPN":
                start -= 1
            found.append(Candidate(index, start, token.i + 1, Kind.PLACE, "division", fixed=True))
    return found


def _owned(doc: Doc, i: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Bounds of ``Prince's Island Park``, ``St Mary's Bay``, ``King's Cross``: a prince, a fisherman or a saint before
    a site; whatever the map has with its owner."""
    owner = doc[i - 1]
    if not (is_capital(owner) and owner.text.istitle()):
        return None
    saint = word_at(doc, i - 2) in SAINTS
    start = i - 1 - saint
    end = i + 1
    while end < len(doc) and end - i <= OWN and is_capital(doc[end]) and doc[end].is_alpha:
        end += 1
    for e in range(end, i + 1, -1):
        if is_on_map(doc.span(start, e).text):
            site = e < end and _is_site(doc[e], lexicon)
            return None if e < end and not site and _is_of_a_body(doc[e], lexicon) else (start, e + site)
    before = doc[i - 2] if i > 1 else owner
    alone = not (before.i < owner.i and (is_capital(before) or before.lower_ == "the"))  # not "the Queen's North Bay"
    named = saint or (alone and lexicon.has("landowners", owner.text))
    ends = [e for e in range(end, i + 1, -1) if _is_site(doc[e - 1], lexicon)]
    return (start, ends[0]) if named and ends else None


def _is_of_a_body(word: Token, lexicon: Lexicon) -> bool:
    """True for ``Rangers``: behind a place's name what makes it a club's (``Queen's Park Rangers``)."""
    return lexicon.has_any(("group_heads", "group_tails"), word.text)


def _is_site(word: Token, lexicon: Lexicon) -> bool:
    """True for what a bay, a park, a square is called, with its capital."""
    sites = ("site_heads", "land_forms", "natures", "gardens")
    return word.text.istitle() and lexicon.has_any(sites, word.text)


def _local_area(doc: Doc, i: int) -> int:
    """Where ``Exempla`` begins in ``Exempla Local Government Area``; ``i`` itself where none stands there."""
    start = i
    if tuple(t.text for t in doc[i : i + 3]) == AREA:
        while start > 0 and i - start < 4 and (is_capital(doc[start - 1]) or doc[start - 1].text in {"-", "/"}):
            start -= 1
    while start < i and (not is_capital(doc[start]) or doc[start].text in {"The", "A"}):
        start += 1
    return start


def is_of_an_area(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``Local Government Area``; for ``the Western Division`` where somebody is or something happens, not a
    league's, a court's or an army's."""
    if doc[i].text == AREA[1] and i > 1 and tuple(t.text for t in doc[i - 1 : i + 2]) == AREA:
        return True
    if i < 2 or doc[i].text != DIVISION or not is_capital(doc[i - 1]):
        return False
    if not lexicon.has("compass", doc[i - 1].text):
        return _is_of_a_county(doc, i, lexicon)
    led = small_at(doc, i - 2) == "the" and i > 2
    inside = led and (
        lexicon.has("inner_locatives", word_at(doc, i - 3))
        or (small_at(doc, i - 3) == "of" and lexicon.has("of_towns", word_at(doc, i - 4)))
    )
    if not inside or small_at(doc, i + 1) in {"of", "champions", "title", "standings", "final", "finals", "rival"}:
        return False
    sports = sum(lexicon.has("contests", t.lemma_) or lexicon.has("sporting", t.text) for t in doc)
    return sports < SPORTS


def _is_of_a_county(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``in Exempla Division``, without an article, and for the others beside it (``in Exempla Division and
    Testa Division``); not for ``in Premier Division``, ``1st Division``, whose words the dictionary has."""
    if not _has_a_name(doc, i, lexicon):
        return False
    others = (t.i for t in doc if t.text == DIVISION and t.i > 1 and _has_a_name(doc, t.i, lexicon))
    return any(_is_where(doc, at, lexicon) for at in others)


def _has_a_name(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True where a word that no dictionary has stands before ``Division``."""
    word = doc[i - 1]
    plain = word.text.istitle() and word.is_alpha and len(word) > 3
    small = word.lower_ in nouns(lexicon.language) or word.lower_ in adjectives(lexicon.language)
    return plain and not (small and not is_on_map(word.text)) and not lexicon.is_demonym(word.text)


def _is_where(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True where ``in`` leads the name that ends with ``Division``, or a place in small letters and a comma."""
    start = i - 1
    while start > 0 and is_capital(doc[start - 1]) and doc[start - 1].pos_ == "PROPN":
        start -= 1
    before, two = small_at(doc, start - 1), word_at(doc, start - 2)
    people = before == "of" and lexicon.has("of_towns", two)
    lies = before == "," and (lexicon.has("communities", two) or lexicon.has("villages", two))
    return people or lies or before in {"in", "at", "from", "across", "near"}


def is_house(doc: Doc, i: int) -> bool:
    """True for ``Station`` in ``Exempla Police Station``."""
    return word_at(doc, i) in HOUSES and word_at(doc, i - 1) == "Police" and i > 1 and is_capital(doc[i - 2])
