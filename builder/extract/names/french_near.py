"""Nouns, verbs and appositions beside a French name that only towns, only persons or only bodies have: ``la population
de X``, ``X, un manifestant,``, ``X, filiale de``, ``exploité par X``, ``le MC X``."""

from __future__ import annotations

from builder.extract.models import nouns
from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc
from builder.model import Kind

OF = frozenset({"de", "d'", "d’"})
ARTICLES = frozenset({"l'", "l’", "la", "le"})
INSIDE = frozenset({"dans", "en", "au", "près", "non", "sur", "à"})
"""What goes on with where a town lies: ``À X, dans le Y``."""
DISTANCE = 6
"""So many words back a distance is looked for: ``à 30 kilomètres au nord de X``."""
ROW = 24
JOINTS = frozenset({",", "et", "-", "–", "el", "al", "la", "le", "d'", "de", "d’"})
"""What may stand in a row of names."""
PLACES_OF_ROWS = ("quartiers", "villages", "communes", "villes", "localités", "hameaux", "wilayas", "départements",
                  "provinces", "préfectures", "arrondissements", "cantons", "faubourgs", "bourgs", "bourgades",
                  "districts", "gouvernorats", "cités", "paroisses")  # fmt: skip
BODIES_OF_ROWS = ("sociétés", "groupes", "entreprises", "compagnies", "banques", "clubs", "partis", "syndicats", "ong",
                  "associations", "fonds", "journaux", "marques", "enseignes", "laboratoires", "opérateurs",
                  "constructeurs", "milices", "plateformes", "filiales", "multinationales")  # fmt: skip
SHORT = 5
"""Longer initials before a town are a word: ``RHÔNE Lyon``."""


def _name(doc: Doc, c: Candidate) -> str:
    return doc.span(c.start, c.end).text


def _is_plain(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for one to three capitals that are no initials, no list's name and begin with no first name."""
    tokens = doc.span(c.start, c.end)
    listed = tokens.text in lexicon.well_known or any(lexicon.has(n, tokens[0].text) for n in ("group_heads", "things"))
    plain = len(tokens) < 4 and is_capital(tokens[0]) and not is_acronym(tokens.text)
    return plain and not (listed or lexicon.opens_person(doc, c.start))


def _stands_free(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True where no preposition and no article stands before it."""
    before = word_at(doc, c.start - 1)
    lists = ("links", "determiners", "locatives", "inner_locatives", "agents")
    return not any(lexicon.has(n, before) for n in lists) and not (c.start and doc[c.start - 1].pos_ == "ADP")


def _is_of_its_people(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``la population de X``, ``le maire de X``, ``la société civile de X``."""
    if small_at(doc, c.start - 1) not in OF or not _is_plain(doc, c, lexicon):
        return False
    noun = small_at(doc, c.start - 2)
    local = lexicon.has("of_towns", noun) or (noun == "civile" and small_at(doc, c.start - 3) == "société")
    return local and (c.kind is not Kind.GROUP or is_on_map(_name(doc, c)))


def _lies_there(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``À X, dans le Y``, where a sentence begins."""
    led = c.start > 0 and doc[c.start - 1].text in {"À", "A"} and doc[c.start - 1].is_sent_start
    goes_on = word_at(doc, c.end) == "," and small_at(doc, c.end + 1) in INSIDE
    return bool(led) and goes_on and _is_plain(doc, c, lexicon)


def _is_land(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Îles X``, ``Lac X``: nobody is called so."""
    first = doc[c.start].text
    land = c.end - c.start > 1 and c.kind is not Kind.GROUP and lexicon.has("land_forms", first)
    somebody = lexicon.is_person(word_at(doc, c.start - 1)) or lexicon.has("titles", word_at(doc, c.start - 1))
    return land and first.istitle() and not (somebody or lexicon.is_given(first))


def _is_so_far(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``à une trentaine de kilomètres au nord de X``."""
    if small_at(doc, c.start - 1) not in OF or not _is_plain(doc, c, lexicon):
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
    return one and is_capital(doc[c.end + 1]) and is_on_map(_name(doc, c), 0)


def _is_near(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, près de Y,``: one word."""
    near = word_at(doc, c.end) == "," and small_at(doc, c.end + 1) in {"près", "non"} and c.end - c.start == 1
    far = small_at(doc, c.end + 2) in {"de", "d'", "d’", "du", "des", "loin"}
    return near and far and _is_plain(doc, c, lexicon)


def _is_of_a_row(doc: Doc, c: Candidate, names: tuple[str, ...]) -> bool:
    """True in a row of names behind a plural of the lists: ``les communes de X, Y et Z``, ``plusieurs quartiers …,
    notamment X et Y``."""
    at = c.start
    while at > 0 and c.start - at < ROW and (is_capital(doc[at - 1]) or doc[at - 1].lower_ in JOINTS):
        at -= 1
    while at > 0 and at < c.start and doc[at].lower_ in JOINTS and doc[at].text not in ARTICLES:
        at += 1
    row = at < c.start or small_at(doc, c.end) in {",", "et"}
    if not row or at < 2:
        return False
    if doc[at - 1].lower_ in {"notamment", "dont", "comme", ":"}:
        return any(doc[n].lower_ in names for n in range(max(0, at - 9), at - 1))
    at -= small_at(doc, at - 1) in {"de", "d'", "d’"}
    return small_at(doc, at - 1) in names


def _is_of_a_row_of_places(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    return _is_plain(doc, c, lexicon) and _is_of_a_row(doc, c, PLACES_OF_ROWS)


def _is_told(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, le président du club,``, ``X, un autre manifestant,``: one word with no preposition before it, no town's."""
    one = c.end - c.start == 1 and word_at(doc, c.end) == "," and _is_plain(doc, c, lexicon)
    if not one or not _stands_free(doc, c, lexicon):
        return False
    article, name = small_at(doc, c.end + 1), _name(doc, c)
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
    return not known and somebody and not lexicon.has("either_nouns", noun)


def _is_capped(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``l'international syldave X``: who plays for a country."""
    at = c.start - 1
    while at > 0 and c.start - at < 4 and lexicon.is_demonym(doc[at].text):
        at -= 1
    capped = lexicon.has("folk", word_at(doc, at)) and lexicon.has("determiners", word_at(doc, at - 1))
    return capped and c.end - c.start < 6 and is_capital(doc[c.start])


def _is_glued(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``M.Exemple``, without a space behind the title."""
    title, _, name = doc[c.start].text.rpartition(".")
    return c.end - c.start == 1 and name[:1].isupper() and len(name) > 2 and lexicon.has("civilities", f"{title}.")


def _is_of_a_row_of_bodies(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``les sociétés X, Y et Z``."""
    towns = is_on_map(_name(doc, c), TOWN_OF_SIZE)
    return not towns and _is_plain(doc, c, lexicon) and _is_of_a_row(doc, c, BODIES_OF_ROWS)


def _is_side(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``le Wydad``, ``le Simba SC``; ``selon le Centre``, a party."""
    one, before = c.end - c.start == 1, word_at(doc, c.start - 1)
    word, last = doc[c.start].text, doc[c.end - 1].text
    if not one:
        return last in lexicon.lists["clubs"] and doc[c.start].text.istitle() and not lexicon.is_given(word)
    article = before.lower() in ARTICLES or before.lower() in {"du", "au"}
    if article and word.istitle() and lexicon.has("foreign_heads", word):
        return word.lower() not in nouns(lexicon.language)
    camp = article and word in lexicon.lists["camps_of_parties"] and small_at(doc, c.end) not in {"de", "d'", "du", "des"}
    spoken = small_at(doc, c.start - 2) in {"selon", "avec", "contre", "entre", "chez"} or before == "Le"
    return camp and (spoken or doc[c.start].dep_.startswith("nsubj"))


def _is_club(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``le MC X``: short initials before a town that the map knows."""
    first, rest = doc[c.start].text, doc.span(c.start + 1, c.end)
    letters = len(rest) > 0 and len(first) < SHORT and is_acronym(first) and not lexicon.is_given(first)
    named = letters and not any(lexicon.has(n, first) for n in ("titles", "things", "streets"))
    return named and rest[0].text.istitle() and is_on_map(rest.text)


def _is_headed(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Widad X``, ``Borussia X``: what clubs and foreign bodies begin with, and ends companies' names."""
    if c.end - c.start < 2 or not is_capital(doc[c.start]):
        return False
    first, last = doc[c.start].text, doc[c.end - 1].text
    return lexicon.has("foreign_heads", first) or (last.istitle() and lexicon.has("foreign_tails", last))


def _may_be_a_firm(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    name = _name(doc, c)
    known = name.lower() in lexicon.countries or is_on_map(name) or lexicon.is_demonym(name)
    first = doc[c.start].text
    titled = lexicon.has("titles", word_at(doc, c.start - 1)) or lexicon.is_given(first)
    return _is_plain(doc, c, lexicon) and not (known or titled or lexicon.has("makers", first))


def _is_maker(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, son fournisseur de sel,``, ``X, filiale du groupe Y``."""
    if word_at(doc, c.end) != "," or not _may_be_a_firm(doc, c, lexicon):
        return False
    at = c.end + 1
    at += lexicon.has("possessives", word_at(doc, at)) or lexicon.has("articles", word_at(doc, at))
    return word_at(doc, at).islower() and lexicon.has("makers", word_at(doc, at))


def _does_business(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X emploie 300 salariés``, ``X commercialise``: what no person and no town does."""
    tokens = doc.span(c.start, c.end)
    root = next((t for t in tokens if not c.start <= t.head.i < c.end), tokens[0])
    does = root.dep_.startswith("nsubj") and lexicon.has("firms_do", root.head.lemma_)
    return does and _may_be_a_firm(doc, c, lexicon)


def _is_run(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``exploité par X``, ``coordonnées par l'X``."""
    before = small_at(doc, c.start - 1)
    article = before in ARTICLES
    if small_at(doc, c.start - 1 - article) != "par" or not _may_be_a_firm(doc, c, lexicon):
        return False
    done = word_at(doc, c.start - 2 - article)
    return lexicon.has("taken_over", done) or (article and c.kind is not Kind.ACTOR and c.end - c.start == 1)


def _is_of_its_press(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``les colonnes du X``, ``au micro de X``."""
    linked = small_at(doc, c.start - 1) in {"de", "d'", "d’", "du"}
    return linked and lexicon.has("heard_on", word_at(doc, c.start - 2)) and _may_be_a_firm(doc, c, lexicon)


def _has_its_forecast(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Météo Testville: prévisions``."""
    return lexicon.has("weather", word_at(doc, c.start - 1)) and is_on_map(_name(doc, c))


PLACES = (_is_near, _is_of_a_row_of_places, _has_its_forecast, _is_of_its_people, _lies_there, _is_land, _is_so_far, _opens_title)
PERSONS = (_is_told, _is_capped, _is_glued)
GROUPS = (_is_of_a_row_of_bodies, _is_side, _is_club, _is_headed, _is_maker, _does_business, _is_run, _is_of_its_press)
