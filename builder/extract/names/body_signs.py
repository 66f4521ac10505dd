"""What only parties, clubs and listed firms have beside their English names: ``nationalists X``, ``far-right X``,
``X, whose leader``, ``X (XPL)``, ``an X defender``."""

from __future__ import annotations

from builder.extract.models import nouns
from builder.extract.names.candidate import Candidate, is_capital, runs_through, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.word_kinds import is_likely_person
from builder.extract.parse import Doc


def _may_be_a_party(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for one word, no person's to the vectors: ``far-right Bolsonaro``."""
    return _is_one_word(doc, c, lexicon) and not is_likely_person(doc[c.start].text)


def _is_one_word(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for one plain capital that no map knows and that is no first name before a surname."""
    name = doc[c.start].text
    alone = c.end - c.start == 1 and name.istitle() and not is_on_map(name)
    goes_on = c.end < len(doc) and is_capital(doc[c.end]) and doc[c.end].is_alpha
    listed = lexicon.has_any(("things", "titles"), name) or lexicon.is_demonym(name)
    return alone and not (goes_on or listed or lexicon.opens_person(doc, c.start))


def _has_a_leader(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, whose leader``, ``X, whose members``."""
    whose = word_at(doc, c.end) == "," and small_at(doc, c.end + 1) == "whose"
    led = whose and lexicon.has("of_groups", word_at(doc, c.end + 2))
    return led and not is_on_map(doc.span(c.start, c.end).text) and not lexicon.opens_person(doc, c.start)


def _is_behind_partisans(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``nationalists X``: what several people are; not ``the liberals X and Y``."""
    if not lexicon.has("partisans", word_at(doc, c.start - 1)) or not _may_be_a_party(doc, c, lexicon):
        return False
    behind = small_at(doc, c.end)
    row = behind in {"and", ",", "&"} and c.end + 1 < len(doc) and is_capital(doc[c.end + 1])
    return not row


def _is_of_a_side(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``centre-right X``, ``left-wing X``."""
    side = small_at(doc, c.start - 1) in {"right", "left", "wing"} and word_at(doc, c.start - 2) == "-"
    return side and lexicon.has("sides_of", word_at(doc, c.start - 3)) and _may_be_a_party(doc, c, lexicon)


def _is_quoted_at_exchange(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Exemplar (EXR)``: a firm's letters behind one word that has them in their order."""
    letters = word_at(doc, c.end + 1)
    bracket = word_at(doc, c.end) == "(" and word_at(doc, c.end + 2) == ")"
    listed = bracket and letters.isalpha() and letters.isupper() and 2 < len(letters) < 6
    if not listed or not _may_be_a_party(doc, c, lexicon) or lexicon.has("titles", word_at(doc, c.start - 1)):
        return False
    return runs_through(letters.casefold(), doc[c.start].text.casefold()) and len(doc[c.start]) > len(letters)


def _has_players(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``an X defender``."""
    return lexicon.has("of_clubs", word_at(doc, c.end)) and doc[c.end].is_lower and _may_be_a_party(doc, c, lexicon)


def _is_told(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``it was wrong, the minister told X.``: an agency or a paper; a surname would stand in full before."""
    told = c.start > 1 and small_at(doc, c.start - 1) == "told" and word_at(doc, c.end) in {".", ""}
    said = told and any(t.dep_ in {"ccomp", "parataxis"} and t.i < c.start - 1 for t in doc[c.start - 1].children)
    word = doc[c.start]
    common = said and (lexicon.is_given(word.text) or word.lower_ in nouns(lexicon.language))  # "told Daddy"
    return said and not common and _is_one_word(doc, c, lexicon)


def _has_officials(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Exempla Wa officials``, a name of several words; not ``Zoe Exemple officials``, not a town's."""
    several = c.end - c.start > 1 and doc[c.start].text.istitle()
    staffed = several and word_at(doc, c.end).islower() and lexicon.has("staff", word_at(doc, c.end))
    name = doc.span(c.start, c.end).text
    return staffed and not (lexicon.opens_person(doc, c.start) or is_on_map(name) or lexicon.is_demonym(name))


GROUPS = (
    _is_told,
    _has_officials,
    _has_a_leader,
    _is_behind_partisans,
    _is_of_a_side,
    _is_quoted_at_exchange,
    _has_players,
)
