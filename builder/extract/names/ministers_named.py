"""Who holds an office, by the office: ``le ministre de la Santé Dax Hongo Exemple``, ``la présidente de la République
X``, ``Minister of State for Tourism X``. The model takes such names, where it does not know them, for a part of the
field or of the state."""

from __future__ import annotations

from builder.extract.models import nouns
from builder.extract.names import states
from builder.extract.names.candidate import Candidate, is_acronym, is_capital
from builder.extract.names.fields import is_ministers
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.names.word_kinds import is_likely_body
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.locale.plurals import singulars
from builder.model import Kind

FIELDS = ("portfolios", "ministers_fields")
LISTS = (*FIELDS, "group_heads", "place_heads", "site_heads", "months", "titles", "legal_forms")
"""What goes on with a field, or opens another name."""
JOINS = ("links", "determiners", "and")
STATES = frozenset({"République", "Nation", "Royaume"})
WORDS = (2, 3, 4)
"""So many words a name has here."""
LINKS = frozenset({"of", "for", "and", "&", ",", "the"})
REACH = 12
FIELDED = frozenset({"of", "for"})
"""What stands between an English office and its field."""


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each two to four plain capitals behind an office and its field."""
    doc = passage.doc
    found: list[Candidate] = []
    past = _past_fields if lexicon.head_first else _past_english_fields
    if not lexicon.head_first and FIELDED.isdisjoint(doc.words):
        return found
    for token in doc[:-3]:
        if lexicon.is_person(token.text) and (start := past(doc, token.i + 1, lexicon)):
            end = start
            while end < len(doc) and _is_name_word(doc, end, lexicon):
                end += 1
            if end - start in WORDS and _is_somebody(doc.span(start, end), lexicon):
                end = _past_tail(doc, end, lexicon)
                found.append(Candidate(index, start, end, Kind.ACTOR, "holder", fixed=True))
    return found


def _past_fields(doc: Doc, at: int, lexicon: Lexicon) -> int:
    """Behind ``de la Santé et de la Pêche``, ``syldave de la Justice``; 0 where no field stands there."""
    last, limit = 0, min(len(doc) - 1, at + REACH)
    while at < limit:
        if state := states.end_at(doc, at):
            last = at = state  # "de la République islamique d'Iran"
            continue
        word = doc[at]
        field = lexicon.has_any(FIELDS, word.text)
        if is_capital(word) and (field or word.text in STATES):
            last = at + 1
        elif not (lexicon.has_any(JOINS, word.text) or word.text == ","):
            described = word.is_lower and (lexicon.is_demonym(word.text) or word.pos_ == "ADJ")
            if not described:
                break
            last += last == at  # "des Affaires étrangères"
        at += 1
    return last if last and last == at else 0


def _past_english_fields(doc: Doc, at: int, lexicon: Lexicon) -> int:
    """Behind ``for Health and Social Services``, ``of Bristol`` in capitals before what is no word of English, or a
    first name; 0 where no field stands there."""
    if not (doc[at - 1].text.istitle() and doc[at].text in FIELDED):
        return 0
    last, words = 0, nouns(lexicon.language)
    for token in doc[at : at + REACH]:
        common = bool({token.lower_, *singulars(token.lower_, "en")} & words) or is_on_map(token.text, TOWN_OF_SIZE)
        common = common and not lexicon.is_given(token.text)
        if token.text.istitle() and (common or is_ministers(token.text, lexicon)):
            last = token.i + 1
        elif token.text not in LINKS:
            break
    if not last or last == len(doc):
        return 0
    common = any(t.lower_ in words for t in doc[last : last + 2])
    return last if lexicon.opens_person(doc, last) or not common else 0


def _is_somebody(tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for a known first name before more, and for words that are no country's nor a body's to the vectors: not for
    ``Nationale``, ``Publique France`` of what the office is in."""
    if is_on_map(tokens.text):
        return False
    common = (is_likely_body(t.text) or t.lower_ in lexicon.countries for t in tokens)
    return lexicon.opens_person(tokens.doc, tokens.start) or not any(common)


def _past_tail(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """Behind ``-Testard`` and ``Jr.``, the rest of a name."""
    while end + 1 < len(doc) and doc[end].text == "-" and not doc[end].whitespace_ and is_capital(doc[end + 1]):
        end += 2
    return end + (end < len(doc) and doc[end].text in lexicon.lists["generations"])


def _is_name_word(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    word = doc[i]
    plain = word.text.istitle() and word.is_alpha and not is_acronym(word.text) and len(word) > 1
    plain = plain and not lexicon.has("times", word.text)  # "Governor of Ohio Zed Exemple Monday signed"
    return plain and not lexicon.is_demonym(word.text) and not lexicon.has_any(LISTS, word.text)
