"""Halls, parks and churches by the name behind them: ``la salle du Parc``, ``l'église Saint-Exemple``."""

from __future__ import annotations

from functools import cache

from builder.extract.names.candidate import Candidate, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.runs import is_hyphen
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

SAINTS = ("Saint", "Sainte", "Saints", "Saintes", "St", "Ste")
NOBODYS = ("group_heads", "titles", "things", "place_heads", "site_heads", "place_nouns", "seats")


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each; a church's town stays a place of its own. None in English."""
    found: list[Candidate] = []
    doc = passage.doc
    churches, grounds = lexicon.lists["churches"], _openings(lexicon.lists["named_grounds"])
    for token in doc[1:-1] if lexicon.head_first else ():
        if token.lower_ not in churches and token.lower_ not in grounds:
            continue
        if token.lower_ in churches and doc[token.i + 1].text.split("-")[0] in SAINTS:
            end = _end(doc, token.i + 1)
            found.append(Candidate(index, token.i, end, Kind.PLACE, "named-ground", fixed=True))
            town = end + 1 if end + 1 < len(doc) and doc[end].text in {"de", "d'"} else 0
            if town and is_capital(doc[town]) and is_on_map(doc.span(town, _end(doc, town)).text):
                found.append(Candidate(index, town, _end(doc, town), Kind.PLACE, "named-ground"))
        elif end := _ground(doc, token.i, lexicon):
            found.append(Candidate(index, token.i, end, Kind.PLACE, "named-ground", fixed=True))
    return found


def _ground(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """Where a ground's name ends that begins at ``i``; 0 where none does, or the map knows the name alone, which then
    is where it is (``le parc de la Gatineau``)."""
    two = doc.span(i, i + 2).text.lower()
    at = i + (2 if two in lexicon.lists["named_grounds"] else 1)
    if at == i + 1 and not lexicon.has("named_grounds", doc[i].text):
        return 0
    if not (lexicon.has("determiners", doc[i - 1].text) or doc[i - 1].text == ",") or at + 1 >= len(doc):
        return 0
    name = _name(doc, at)
    if name >= len(doc) or not is_capital(doc[name]) or not _is_word(doc[name].text) or doc[name].is_sent_start:
        return 0
    words = doc.span(name, _end(doc, name))
    other = is_acronym(words[0].text) or lexicon.has_any(NOBODYS, words[0].text)
    if other or lexicon.is_person(words[0].text) or lexicon.is_demonym(words[0].text):
        return 0
    own = is_capital(doc[i]) and name == at and not doc[i].is_sent_start  # "l'Espace Exemple"
    return words.end if own or not is_on_map(words.text) else 0


def _is_word(text: str) -> bool:
    """True for letters, also such as hyphens join: ``Jean-Zed-Exemple``."""
    return text.replace("-", "").isalpha()


@cache
def _openings(grounds: frozenset[str]) -> frozenset[str]:
    """The first word of each."""
    return frozenset(name.split()[0] for name in grounds)


def _name(doc: Doc, at: int) -> int:
    """Where the name begins: at once, or behind ``du``, ``de la``; ``de`` alone says whose it is."""
    if doc[at].text in {"du", "des"} or (doc[at].text in {"Les", "Le", "La"} and is_capital(doc[at + 1])):
        return at + (doc[at].text in {"du", "des"})
    return at + 2 if doc[at].text == "de" and doc[at + 1].text in {"la", "l'"} else at


def _end(doc: Doc, i: int) -> int:
    """Where the capitals end that begin at ``i``, hyphens among them."""
    end = i + 1
    while end < len(doc) and not doc[end].is_sent_start:
        if is_hyphen(doc, end) and end + 1 < len(doc):
            end += 2
        elif is_capital(doc[end]) and doc[end].is_alpha:
            end += 1
        else:
            break
    return end
