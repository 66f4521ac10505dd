"""Where a name of the model starts and ends once what leads it and trails it is taken off."""

from __future__ import annotations

import re

from builder.data.folding import fold
from builder.extract.names.candidate import is_acronym, is_capital, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.runs import is_syllable
from builder.extract.parse import Doc, Token

SCORE = re.compile(r"\d+[-–:]\d+|(?:GMT|UTC)(?:[-+−]\d.*)?")
"""Figures that the model takes for names: a match's score, a time zone."""
ALIASES = frozenset({"a.k.a", "a.k.a.", "aka", "f.k.a", "f.k.a.", "alias", "née", "nee"})
"""What stands between two names of one person."""
PUNCTUATION = frozenset("\"'=+~«»“”‘„()[]{},.;:!?…-–—/|*_#&•·")


def trimmed(doc: Doc, start: int, end: int, lexicon: Lexicon) -> tuple[int, int]:
    """The range without leading determiners, titles and prepositions, trailing punctuation and possessives."""
    end = next((i for i in range(start + 1, end) if doc[i].text in ALIASES), end)  # "Zed Exemple a.k.a"
    parted = next((i for i in range(start + 1, end - 1) if lexicon.has("outside_of", doc[i].text)), end)
    if parted < end and lexicon.has("links", doc[parted + 1].text):
        end = parted  # "le Centre hors du Conseil"
    while start < end and _leads(doc, start, end, lexicon):
        start += 1
    while start < end and _trails(doc, end - 1, lexicon):
        end -= 1
    while end - start > 2 and _is_rank(doc, end - 1, lexicon):
        end -= 1
    if end - start == 3 and lexicon.head_first and doc[start + 1].text == "en" and doc[end - 1].is_lower:
        end = start + 1  # "Exemple en fuite"
    people = lexicon.head_first and start < end and lexicon.is_demonym(doc[start].text)
    while people and end - start > 1 and doc[end - 1].is_lower and doc[end - 1].pos_ == "ADJ":
        end -= 1  # "des Syldaves solides"
    if end - start == 2 and lexicon.head_first and _is_anothers_people(doc, start, lexicon):
        end -= 1  # "Hezbollah libanais"
    while end - start > 3 and SCORE.fullmatch(doc.span(end - 3, end).text):
        end -= 3  # "Exemple 4-2"
    return start, end


def _is_anothers_people(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True for a body that the lists know and whose it is, in small letters."""
    word, people = doc[start].text, doc[start + 1]
    known = word in lexicon.well_known or fold(word) in lexicon.bodies
    known = known or lexicon.has("parties_short", word)
    whose = lexicon.is_demonym(people.text) or (word.isupper() and people.text.endswith(lexicon.demonym_endings))
    return known and people.is_lower and whose


def _is_noun(token: Token, lexicon: Lexicon) -> bool:
    others = lexicon.has_any(("particles", "directions", "compass"), token.text)
    return token.pos_ == "NOUN" and token.is_alpha and not others


def _leads(doc: Doc, i: int, end: int, lexicon: Lexicon) -> bool:
    token = doc[i]
    if _is_punctuation(token.text):
        return True
    rest = end - i > 1
    if _is_honoured(doc, i, end, lexicon):
        return False
    if rest and lexicon.has("titles_of_bodies", f"{token.text}_{doc[i + 1].text}"):
        return False  # "General Staff"
    if rest and token.is_sent_start and lexicon.has("leading_words", token.text):
        return True  # "Regarding Exemple", "Later Exemple"
    placed = lexicon.has("leading_to_places", token.text) and token.is_sent_start
    if rest and placed and is_on_map(doc.span(i + 1, end).text):
        return True  # "Near Exempleton"
    if rest and token.is_lower and not lexicon.head_first and is_capital(doc[i + 1]) and _is_noun(token, lexicon):
        return True  # "mason Zed Exemple"
    office = token.text.istitle() and lexicon.is_person(token.text) and not lexicon.is_given(token.text)
    if rest and end - i > 2 and office and lexicon.opens_person(doc, i + 1) and not lexicon.head_first:
        return True  # "Egyptologist Zed Exemple"
    if rest and (
        lexicon.has("captions", token.text) or (lexicon.is_demonym(token.text) and lexicon.opens_person(doc, i + 1))
    ):
        return True  # "Interview Zed Exemple", "du Serbe Zed Exemple"
    if rest and lexicon.head_first and i and _is_of_a_nations_firm(doc, i, lexicon):
        return True  # "le Syldave Exemplo Motors"
    if rest and token.text in lexicon.lists["majesties"] and doc[i + 1].text in {"le", "la"}:
        return True  # "SAR le Prince Zed"
    if rest and lexicon.head_first and _is_of_partisans(doc, i, end, lexicon):
        return True  # "les Vertes Zoé Exemple et"
    if rest and lexicon.head_first and _is_inside(doc, i, end, lexicon):
        return True  # "congrès de la Fédération exemplaise"
    if rest and lexicon.has("weather", token.text):
        return doc.span(i + 1, end).text.lower() not in lexicon.countries  # "Météo Testville"
    if rest and lexicon.head_first and lexicon.has("states_alone", token.text) and is_acronym(doc[i + 1].text):
        return True  # "conseillère d'Etat EX"
    if (
        rest
        and not lexicon.head_first
        and token.text in lexicon.lists["short_offices"]
        and _is_plain(doc, i + 1, end, lexicon)
    ):
        return True  # "CM Exemple"
    if lexicon.has("determiners", token.text):
        inside = i > 0 and not token.is_sent_start and doc[i - 1].text not in {".", "!", "?"}
        return not (rest and is_capital(token) and is_capital(doc[i + 1]) and inside)
    if rest and lexicon.head_first and token.is_lower and lexicon.is_demonym(token.text):
        return True  # "qatari de la Municipalité"
    if rest and lexicon.has("ranks", token.text) and lexicon.has("titles", doc[i + 1].text):
        return True  # "Premier ministre"
    if rest and lexicon.has("titles", token.text) and is_capital(token) and lexicon.has("group_heads", doc[i + 1].text):
        return lexicon.head_first  # "Premier League"
    described = lexicon.head_first and rest and is_capital(token) and doc[i + 1].is_lower and doc[i + 1].pos_ == "ADJ"
    if described and lexicon.has("apposed", token.text) and not lexicon.is_person(token.text):
        return False  # "Force maritime d'autodéfense"
    if lexicon.has("titles", token.text) or (rest and lexicon.has("apposed", token.text)):
        return rest or not is_capital(token) or token.text.endswith(".")
    return not is_capital(token) and token.pos_ in {"ADP", "CCONJ", "ADV", "PRON", "VERB", "AUX", "SCONJ"}


def _is_of_partisans(doc: Doc, i: int, end: int, lexicon: Lexicon) -> bool:
    """True for a party's people, and a party by name, before the full name of one of them: ``le porte-parole
    d'Horizons Zoé Exemple``."""
    word = doc[i].text
    if word.istitle() and lexicon.names_party(doc, i):
        return is_capital(doc[i + 1]) and i + 2 < end and is_capital(doc[i + 2])
    return word.istitle() and lexicon.has("partisans_named", word) and lexicon.opens_person(doc, i + 1)


def _is_inside(doc: Doc, i: int, end: int, lexicon: Lexicon) -> bool:
    """True for ``congrès de`` and what follows it up to a body's own name, whose it is."""
    if lexicon.has("gatherings", doc[i].text):
        body = lexicon.past_links(doc, i)
        whose = i + 1 < body < end and lexicon.has("group_heads", doc[body].text) and is_capital(doc[body])
        letters = i + 1 < body < end and doc[body].is_upper and len(doc[body]) > 2
        return whose or letters
    linked = lexicon.has("links", doc[i].text) and i > 0 and lexicon.has("gatherings", doc[i - 1].text)
    return linked and i + 1 < end


def _is_plain(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for one to three words in title case, none of which a body is called by."""
    listed = any(lexicon.has_any(("group_heads", "group_tails"), t.text) for t in doc[start:end])
    return end - start < 4 and all(t.text.istitle() and t.is_alpha for t in doc[start:end]) and not listed


def _is_honoured(doc: Doc, i: int, end: int, lexicon: Lexicon) -> bool:
    """True for the title in ``Queen Exempla Hospital``, ``King Island``, ``General Exempla Co.``: the name's own."""
    sites = ("named_sites", "land_forms", "streets") if end - i > 2 else ("site_heads", "streets")
    last = doc[end - 1]
    if lexicon.has("legal_forms", last.text) and is_capital(last) and not doc[i].text.endswith("."):
        return lexicon.has("titles", doc[i].text)
    at_site = is_capital(last) and lexicon.has_any(sites, last.text)
    return at_site and lexicon.has("honoured", doc[i].text)


def _is_of_a_nations_firm(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for a people's name between an article and a name: no country's own (``la Suisse Romande``)."""
    people = lexicon.is_demonym(doc[i].text) and doc[i].text.lower() not in lexicon.countries and doc[i].text.istitle()
    return people and lexicon.has("singular_articles", doc[i - 1].text) and is_capital(doc[i + 1])


def _trails(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    token = doc[i]
    if is_syllable(doc, i):
        return False
    return (
        _is_punctuation(token.text)
        or token.text in {"'s", "s'"}
        or SCORE.fullmatch(token.text) is not None
        or (token.text.isupper() and (_is_rank_in_letters(doc, i, lexicon) or _is_office(doc, i, lexicon)))
        or _is_union(doc, i, lexicon)
        or (lexicon.head_first and token.is_lower and i > 0 and _is_day(doc, i, lexicon))
        or (
            not is_capital(token)
            and (
                token.pos_ in {"ADP", "CCONJ", "DET", "PRON", "VERB", "AUX", "SCONJ", "ADV"}
                or lexicon.has("determiners", token.text)
                or _is_hidden_verb(token, lexicon)
            )
        )
    )


def _is_rank_in_letters(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``CEO`` in ``Boeing CEO``; in French behind another capital alone, for ``la CNE`` is a union."""
    return lexicon.is_person(doc[i].text) and not (lexicon.head_first and (i == 0 or not is_capital(doc[i - 1])))


def _is_day(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``lundi`` at once behind a name: ``Burkina Faso lundi``."""
    return is_capital(doc[i - 1]) and lexicon.has("things", doc[i].text)


def _is_office(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``CM`` in ``Exempla CM``: an office in letters behind a name."""
    behind = i > 0 and is_capital(doc[i - 1])
    return not lexicon.head_first and behind and doc[i].text in lexicon.lists["shouted"]


def _is_union(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``union`` in ``the EXA union``: what the initials stand for, no part of the name."""
    if lexicon.head_first or i == 0 or not doc[i].is_lower:
        return False
    if lexicon.has("outlets", doc[i].text) or word_at(doc, i + 1).lower() in lexicon.lists["outlets"]:
        return True  # "Exempla radio station"
    return lexicon.has("group_heads", doc[i].text) and is_acronym(doc[i - 1].text)


def _is_rank(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``Rear`` and ``Adm.`` in ``Exempla Coast Guard Rear Adm. Zed Exemple``: the next name's."""
    short = lexicon.has("titles", doc[i].text) and doc[i].text.endswith(".") and len(doc[i]) > 3
    following = doc[i + 1].text if i + 1 < len(doc) else ""
    if short:
        return following[:1].isupper()
    return not lexicon.head_first and lexicon.has("titles", doc[i].text) and _is_short_title(following, lexicon)


def _is_short_title(word: str, lexicon: Lexicon) -> bool:
    return word.endswith(".") and lexicon.has("titles", word)


def _is_hidden_verb(token: Token, lexicon: Lexicon) -> bool:
    """``alerte`` in ``L'Unicef alerte sur la famine``: a sentence without any verb has one there."""
    word = token.text
    if token.pos_ not in {"NOUN", "ADJ"} or not (lexicon.head_first and lexicon.has("speech", f"{word}r")):
        return False
    return not any(t.pos_ in {"VERB", "AUX"} for t in token.sent)


def _is_punctuation(text: str) -> bool:
    return all(c in PUNCTUATION for c in text)
