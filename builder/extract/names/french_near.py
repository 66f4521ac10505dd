"""Nouns, verbs and appositions beside a French name that only towns or only persons have: ``la population de X``,
``X, un manifestant,``, ``les communes de X et Y``."""

from __future__ import annotations

import re

from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc
from builder.model import Kind

OF = frozenset({"de", "d'", "d’"})
ARTICLES = frozenset({"l'", "l’", "la", "le"})
INSIDE = frozenset({"dans", "en", "au", "près", "non", "sur", "à"})
"""What goes on with where a town lies: ``À X, dans le Y``."""
MINUTE = re.compile(r"(\d{2,3})(?:e|ème|eme|è|['’])?$")
DISTANCE = 6
"""So many words back a distance is looked for: ``à 30 kilomètres au nord de X``."""
ROW = 24
JOINTS = frozenset({",", "et", "-", "–", "el", "al", "la", "le", "d'", "de", "d’"})
"""What may stand in a row of names."""
ROWS = ("place_rows", "rows_of_groups")
OPENS_EXAMPLES = frozenset({"notamment", "dont", "comme", ":"})


def name_of(doc: Doc, c: Candidate) -> str:
    return doc.span(c.start, c.end).text


def is_plain(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for one to three capitals that are no initials, no list's name and begin with no first name."""
    tokens = doc.span(c.start, c.end)
    listed = tokens.text in lexicon.well_known or lexicon.has_any(("group_heads", "things"), tokens[0].text)
    plain = len(tokens) < 4 and is_capital(tokens[0]) and not is_acronym(tokens.text)
    return plain and not (listed or lexicon.opens_person(doc, c.start))


def _stands_free(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True where no preposition and no article stands before it."""
    before = word_at(doc, c.start - 1)
    lists = ("links", "determiners", "locatives", "inner_locatives", "agents")
    if before == "A":
        return False  # a capital that lost its accent
    return not lexicon.has_any(lists, before) and not (c.start and doc[c.start - 1].pos_ == "ADP")


def _is_of_its_people(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``la population de X``, ``le maire de X``, ``la société civile de X``."""
    if small_at(doc, c.start - 1) not in OF or not is_plain(doc, c, lexicon):
        return False
    noun = small_at(doc, c.start - 2)
    local = lexicon.has("of_towns", noun) or (noun == "civile" and small_at(doc, c.start - 3) == "société")
    name = name_of(doc, c)
    people = lexicon.is_demonym(name) or (name.endswith("s") and not is_on_map(name, 0))  # "la population de Roms"
    return local and not people and (c.kind is not Kind.GROUP or is_on_map(name))


def _lies_there(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``À X, dans le Y``, where a sentence begins."""
    led = c.start > 0 and doc[c.start - 1].text in {"À", "A"} and doc[c.start - 1].is_sent_start
    town = c.end - c.start < 4 and not lexicon.is_given(doc[c.start].text)  # "À Carrefour-Exemple, les gens"
    goes_on = word_at(doc, c.end) == "," and (town or small_at(doc, c.end + 1) in INSIDE)
    return bool(led) and goes_on and is_plain(doc, c, lexicon)


def _is_where(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``né à X``, ``basée à X``, ``tué à X``."""
    led = word_at(doc, c.start - 1) == "à" and lexicon.has("happened_at", word_at(doc, c.start - 2))
    return led and is_plain(doc, c, lexicon)


def _is_land(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Îles X``, ``Lac X``: nobody is called so."""
    first = doc[c.start].text
    land = lexicon.has("land_forms", first) or lexicon.has("place_heads", first)  # "Région Testville"
    land = land and c.end - c.start > 1 and c.kind is not Kind.GROUP
    somebody = lexicon.is_person(word_at(doc, c.start - 1)) or lexicon.has("titles", word_at(doc, c.start - 1))
    return land and first.istitle() and not (somebody or lexicon.is_given(first))


def _is_called_a_district(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``la région X``, ``le canton X``, ``le district municipal de X``: a name behind such a noun."""
    sort = small_at(doc, c.start - 1) in OF and c.start > 2 and doc[c.start - 2].pos_ == "ADJ"
    at = c.start - (3 if sort else 1)  # "le district municipal de X"
    noun = word_at(doc, at)
    small = noun.islower() and lexicon.has("place_heads", noun) and lexicon.has("determiners", word_at(doc, at - 1))
    return small and len(name_of(doc, c)) > 3 and is_plain(doc, c, lexicon) and not lexicon.is_demonym(name_of(doc, c))


def _has_scored(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X (67e)``, ``X (88')``: the minute of a goal; a smaller number may be a rank."""
    minute = MINUTE.match(word_at(doc, c.end + 1)) if word_at(doc, c.end) == "(" else None
    one = minute is not None and 20 < int(minute.group(1)) < 121 and c.end - c.start < 4
    return one and word_at(doc, c.end + 2) in {")", ",", "'", "’", "sp", "+"} and not is_on_map(name_of(doc, c), 0)


def _has_kicked(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``l'essai de X``, ``sur une passe de X``: what a player does, where no map has the name."""
    led = small_at(doc, c.start - 1) in OF and lexicon.has("kicks", word_at(doc, c.start - 2))
    return led and not is_on_map(name_of(doc, c), 0) and is_plain(doc, c, lexicon)


def _has_a_brief(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X (Défense)``: a minister and the field in brackets."""
    return brief_behind(doc, c.end, lexicon) > 0 and c.end - c.start > 1 and not is_on_map(name_of(doc, c))


def brief_behind(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """Where a bracket closes that opens at ``i`` and holds nothing but a minister's field; 0 where none does."""
    if word_at(doc, i) != "(":
        return 0
    end = next((k for k in range(i + 2, min(i + 5, len(doc))) if doc[k].text == ")"), 0)
    return end if end and doc.span(i + 1, end).text.lower() in lexicon.lists["briefs"] else 0


def _is_so_far(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``à une trentaine de kilomètres au nord de X``."""
    if small_at(doc, c.start - 1) not in OF or not is_plain(doc, c, lexicon):
        return False
    words = [t.lower_ for t in doc[max(0, c.start - 1 - DISTANCE) : c.start - 1]]
    far = next((n for n in range(len(words) - 1, -1, -1) if lexicon.has("distances", words[n])), None)
    if far is None:
        return False
    return all(lexicon.has("compass", w) or w in {"au", "à", "l'", "l’", "-", "environ"} for w in words[far + 1 :])


def _opens_title(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Testville. Un loto dimanche``: the town before a local paper's title, of any size."""
    led = c.passage == 0 and c.start == 0 and word_at(doc, c.end) == "." and c.end + 1 < len(doc)
    one = led and not any(t.whitespace_ for t in doc[c.start : c.end - 1])
    return one and is_capital(doc[c.end + 1]) and is_on_map(name_of(doc, c), 0)


def _is_near(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, près de Y,``: one word."""
    near = word_at(doc, c.end) == "," and small_at(doc, c.end + 1) in {"près", "non"} and c.end - c.start == 1
    at = c.end + 2 + (small_at(doc, c.end + 2) == "loin")
    if not near or small_at(doc, at) not in {"de", "d'", "d’", "du", "des"}:
        return False
    at += 1 + (small_at(doc, at + 1) in ARTICLES)
    return at < len(doc) and is_capital(doc[at]) and is_plain(doc, c, lexicon)  # not "X, près de la retraite,"


def noun_of_row(doc: Doc, c: Candidate, rows: tuple[str, ...], lexicon: Lexicon) -> str:
    """The list, of those given, whose plural a row of names stands behind: ``les communes de X, Y et Z``, ``plusieurs
    quartiers …, notamment X et Y``; empty where none, or another noun for persons or bodies, stands there."""
    at = c.start
    while at > 0 and c.start - at < ROW and (is_capital(doc[at - 1]) or doc[at - 1].lower_ in JOINTS):
        at -= 1
    while at > 0 and at < c.start and doc[at].lower_ in JOINTS and doc[at].text not in ARTICLES:
        at += 1
    row = at < c.start or small_at(doc, c.end) in {",", "et"}
    alone = small_at(doc, at - 1) in OPENS_EXAMPLES - {":"} and word_at(doc, c.end) in {"", ".", ",", ";", ")"}
    row = row or alone  # "plusieurs localités, dont X."; not "dont X a pris le contrôle"
    if not row or at < 2:
        return ""
    if doc[at - 1].lower_ in OPENS_EXAMPLES:
        for n in range(at - 2, max(0, at - 10) - 1, -1):
            word = doc[n].text
            if (found := _listed(word, rows, lexicon)) or lexicon.is_persons(word) or doc[n].is_sent_start:
                of_somebody = n > 1 and doc[n - 1].lower_ in {"de", "des", "d'"} and lexicon.is_person(doc[n - 2].text)
                return "" if of_somebody else found  # "les élus des communes …, notamment X"
        return ""
    linked = small_at(doc, at - 1) in OF
    noun = at - 1 - linked
    while linked and noun > 0 and doc[noun].is_lower and lexicon.is_demonym(doc[noun].text):
        noun -= 1  # "les villages russes de X et Y"
    found = _listed(small_at(doc, noun), rows, lexicon)
    return found if found == rows[0] or not linked else ""  # "les écoles de X et Y", two towns


def _listed(word: str, rows: tuple[str, ...], lexicon: Lexicon) -> str:
    return next((name for name in rows if lexicon.has(name, word)), "")


def _is_of_a_row_of_places(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    amid = small_at(doc, c.end) in {",", "et"} and small_at(doc, c.start - 1) in {",", "et"}
    somebody = amid and lexicon.opens_person(doc, c.start)  # "les communes de Testville, Ben Exemple et Essai"
    return (is_plain(doc, c, lexicon) or somebody) and noun_of_row(doc, c, ROWS, lexicon) == ROWS[0]


def _is_told(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, le président du club,``, ``X, un autre manifestant,``: one word with no preposition before it, no town's."""
    one = c.end - c.start == 1 and word_at(doc, c.end) == "," and is_plain(doc, c, lexicon)
    if not one or not _stands_free(doc, c, lexicon):
        return False
    article, name = small_at(doc, c.end + 1), name_of(doc, c)
    indefinite = article in {"un", "une"}
    if not (indefinite or article in ARTICLES) or (c.kind is Kind.GROUP and not indefinite):
        return False
    known = name.lower() in lexicon.countries or (is_on_map(name, TOWN_OF_SIZE) and not lexicon.is_given(name))
    at = c.end + 2
    while at < min(len(doc), c.end + 5) and (doc[at].pos_ == "ADJ" or lexicon.has("before", doc[at].text)):
        if lexicon.is_person(doc[at].text) or lexicon.has("folk", doc[at].text):
            break
        at += 1
    noun = small_at(doc, at)
    somebody = lexicon.is_somebody(noun) or lexicon.has("folk", noun)
    return not known and somebody and not lexicon.has_any(("either_nouns", "firms_too", "makers"), noun)


def _is_capped(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``l'international syldave X``: who plays for a country."""
    at = c.start - 1
    while at > 0 and c.start - at < 4 and doc[at].is_lower and lexicon.is_demonym(doc[at].text):
        at -= 1
    capped = lexicon.has("folk", small_at(doc, at)) and lexicon.has("determiners", word_at(doc, at - 1))
    return capped and c.end - c.start < 6 and is_capital(doc[c.start])


def _is_glued(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``M.Exemple``, without a space behind the title."""
    title, _, name = doc[c.start].text.rpartition(".")
    return c.end - c.start == 1 and name[:1].isupper() and len(name) > 2 and lexicon.has("civilities", f"{title}.")


def _has_its_forecast(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Météo Testville: prévisions``."""
    return lexicon.has("weather", word_at(doc, c.start - 1)) and is_on_map(name_of(doc, c))


PLACES = (
    _is_where,
    _is_near,
    _is_of_a_row_of_places,
    _has_its_forecast,
    _is_of_its_people,
    _lies_there,
    _is_land,
    _is_called_a_district,
    _is_so_far,
    _opens_title,
)
PERSONS = (_has_scored, _has_kicked, _has_a_brief, _is_told, _is_capped, _is_glued)
