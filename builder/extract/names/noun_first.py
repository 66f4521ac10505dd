"""French names at once behind the noun that tells what they are: ``Palais des congrès de Testville``, ``le parti La
République des Essais``, ``la rivière Exemple``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.runs import is_hyphen
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

OF = frozenset({"de", "d'", "d’", "du", "des"})
ARTICLES = frozenset({"La", "Le", "Les", "L'", "L’"})
INNER = frozenset({"de", "d'", "d’", "du", "des", "la", "l'", "l’", "et", "pour", "en", "à", "au", "aux", "-", "&"})
"""Small words inside a party's name."""
LONGEST = 12


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each; none in English."""
    found: list[Candidate] = []
    doc = passage.doc
    nouns = lexicon.lists["called"] | lexicon.lists["bare_sites"] | {"palais"} if lexicon.head_first else frozenset()
    for token in doc[:-2]:
        word = token.lower_
        if word not in nouns:
            continue
        if word == "palais" and (end := _palace(doc, token.i, lexicon)):
            found.append(Candidate(index, token.i, end, Kind.PLACE, "named-ground", fixed=True))
        elif lexicon.has("called", word) and (end := _called(doc, token.i, lexicon)):
            found.append(Candidate(index, token.i + 1, end, Kind.GROUP, "head-noun", fixed=True))
        elif lexicon.has("bare_sites", word) and (end := _site(doc, token.i, lexicon)):
            found.append(Candidate(index, token.i, end, Kind.PLACE, "place-noun", fixed=True))
    return found


def _palace(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """Where ``Palais des congrès`` ends, with its town; 0 for another palace."""
    if small_at(doc, i + 1) not in OF or not lexicon.has("palaces", word_at(doc, i + 2)):
        return 0
    end = i + 3
    town = end + 1
    if small_at(doc, end) not in OF or town >= len(doc) or not is_capital(doc[town]):
        return end if is_capital(doc[i]) or is_capital(doc[i + 2]) else 0
    return _past_capitals(doc, town)


def _called(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """Where ``La République des Essais`` ends behind ``parti``: an article with a capital of its own, capitals, small
    words between them and an adjective behind; 0 where something else stands there."""
    name = i + 2
    if doc[i + 1].text not in ARTICLES or not is_capital(doc[name]) or doc[i + 1].is_sent_start:
        return 0
    if is_on_map(doc.span(i + 1, name + 1).text):
        return 0  # "l'association La Rochelle"
    end = name + 1
    while end < len(doc) and end - i < LONGEST:
        small = end
        while small < len(doc) and doc[small].lower_ in INNER and small - end < 3:
            small += 1
        if small >= len(doc) or not is_capital(doc[small]) or doc[small].is_sent_start or not doc[small].is_alpha:
            break
        if lexicon.opens_person(doc, small) or (small > end and doc[end].text in {"et", "à", "en", "au"}):
            break  # "du parti La Relève Zed Exemple", "du parti La Relève à Testville"
        end = small + 1
    described = end < len(doc) and doc[end].is_lower and doc[end].pos_ == "ADJ" and end == name + 1
    plain = described and not lexicon.is_demonym(doc[end].text)
    return end + (plain and doc[name].pos_ in {"NOUN", "PROPN"} and doc[end].dep_ == "amod")


def _site(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """Where ``rivière Exemple`` ends; 0 where no name stands at once behind it."""
    name = i + 1
    word = doc[name]
    if not (is_capital(word) and word.is_alpha is not is_acronym(word.text)) and "-" not in word.text:
        return 0
    led = i > 0 and (lexicon.has("determiners", doc[i - 1].text) or doc[i - 1].pos_ == "ADP")
    if not led or not is_capital(word) or word.is_sent_start or lexicon.is_demonym(word.text):
        return 0
    holder = lexicon.before_links(doc, i - 1)
    held = 0 <= holder < i - 1 and lexicon.is_person(doc[holder].text) and lexicon.opens_person(doc, name)
    return 0 if held else _past_capitals(doc, name)  # "le préfet de la MRC Zed Exemple"


def _past_capitals(doc: Doc, i: int) -> int:
    """Where the capitals end that begin at ``i``, hyphens and what they join among them."""
    end = i + 1
    while end < len(doc) and not doc[end].is_sent_start:
        if is_hyphen(doc, end) and end + 1 < len(doc):
            end += 2
        elif is_capital(doc[end]) and doc[end].is_alpha and not is_acronym(doc[end].text):
            end += 1
        else:
            break
    return end
