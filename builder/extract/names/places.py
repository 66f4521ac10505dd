"""Places named with a noun of administration: ``oblast de Belgorod``, ``Kursk region``."""

from __future__ import annotations

import re
from functools import cache

from builder.data.folding import key
from builder.data.gazetteer import takes_article
from builder.extract.names import country_parts, datelined, seats, whole_places
from builder.extract.names.candidate import ARABIC_ARTICLES, Candidate, is_acronym, is_capital, past_article, word_at
from builder.extract.names.full_names import surnames_of
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc, Token
from builder.extract.tagging import Passage
from builder.model import Kind

ORDINAL = re.compile(r"(?:\d{1,2}|[IVX]+)(?:er|e|ème|ᵉ)")
"""``3e`` (arrondissement), ``XVIe``."""

LONGEST = 5
"""Tokens of the longest name of a country that is looked for as a whole."""
FOREIGN_ARTICLES = frozenset({"El", "Los", "Las", "San", "Santa", "Al", "Il"})


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each noun of administration with the name beside it; after ``ville de`` the name alone."""
    doc = passage.doc
    found = [
        c for way in (_saints, datelined.find, _counties, seats.find, _known, _joined) for c in way(index, doc, lexicon)
    ]
    nouns = lexicon.lists["place_heads"] | lexicon.lists["site_heads"] | lexicon.lists["place_nouns"]
    for token in doc:
        word = token.lower_
        if word not in nouns or _is_office(doc, token.i, lexicon) or (token.pos_ == "ADJ" and token.is_lower):
            continue  # "prison centrale de X"
        if not lexicon.has("place_nouns", word) or lexicon.has("place_heads", word):
            bounds = _named(doc, token.i, lexicon)
        else:
            bounds = _behind(doc, token.i + 1, lexicon)
            if bounds is not None and (
                _is_nickname(doc, token.i + 1, bounds, lexicon) or _is_whose_town(doc, bounds, lexicon)
            ):
                continue
            if bounds is not None and token.text.istitle() and not token.is_sent_start:
                bounds = token.i, bounds[1]
        bounds = bounds and (bounds[0], _before_holder(doc, token.i, bounds[1], lexicon))
        if bounds is not None and country_parts.is_one(doc, token.i, bounds, lexicon):
            continue
        if bounds is not None and not lexicon.head_first:
            if _is_of_somebody(doc, token.i, bounds, lexicon):
                continue
            if _is_of_a_party(doc, token.i, bounds, lexicon) or _is_named_on(doc, bounds[1], lexicon):
                continue
            before = doc[bounds[0] - 1].text if bounds[0] else ""
            if bounds[0] == token.i and before.istitle() and lexicon.has("compass", before) and token.text.istitle():
                bounds = bounds[0] - 1, bounds[1]  # "the Southern District of Exemplia"
        if bounds is not None and token.is_lower and bounds == (token.i - 1, token.i + 1):
            first = doc[token.i - 1]
            if lexicon.has("site_heads", first.text) and token.i > 1 and is_capital(doc[token.i - 2]):
                continue  # "Indian Ocean island"
        if (
            bounds is not None
            and token.is_lower
            and doc[bounds[1] - 2].text == "des"
            and is_acronym(doc[bounds[1] - 1].text)
        ):
            continue  # "base des EX"
        if bounds is not None:
            area = bounds[1] < len(doc) and doc[bounds[1]].text == "Area"  # "San Exemple Bay Area"
            saint = doc[bounds[1] - 1].text in lexicon.lists["saint_marks"] and word_at(doc, bounds[1]) == "."
            end = bounds[1] + area + 2 * (saint and bounds[1] + 1 < len(doc))  # "City of Exempla Ste. Testa"
            found.append(Candidate(index, bounds[0], end, Kind.PLACE, "place-noun", fixed=True))
    return found


def _before_holder(doc: Doc, i: int, end: int, lexicon: Lexicon) -> int:
    """Where ``Ville de Bruxelles`` ends behind an office, before the name of who holds it."""
    if not lexicon.head_first:
        return end
    before = lexicon.before_links(doc, i - 1)
    held = 0 <= before < i - 1 and lexicon.is_person(doc[before].text)
    persons = (k for k in range(i + 2, end - 1) if lexicon.opens_person(doc, k))
    return next((k for k in persons if held or (doc[k].ent_type_ == "PER" and doc[k].ent_iob_ == "B")), end)


def _is_of_somebody(doc: Doc, i: int, bounds: tuple[int, int], lexicon: Lexicon) -> bool:
    """``the voting base of Exemple``, ``mountains of Exemple``: whose, no name, unless the map has it or the noun is a
    sort of land."""
    head = doc[i]
    if not head.is_lower or bounds[0] != i or doc[i + 1].text != "of" or not lexicon.has("site_heads", head.text):
        return False
    return not (lexicon.has("land_forms", head.text) or is_on_map(doc.span(i + 2, bounds[1]).text, 0))


def _is_of_a_party(doc: Doc, i: int, bounds: tuple[int, int], lexicon: Lexicon) -> bool:
    """``EX-M state secretary``, ``EXU state president``: a party's or a union's officer of the state."""
    last = doc[i - 1] if i else doc[i]
    if not doc[i].is_lower or bounds[1] != i + 1 or i + 1 >= len(doc) or not lexicon.is_person(doc[i + 1].text):
        return False
    glued = i > 1 and doc[i - 2].text == "-" and not doc[i - 2].whitespace_ and len(last) < 3
    body = lexicon.has("group_heads", last.text) or last.text in lexicon.well_known
    return glued or body or (is_acronym(last.text) and last.text.lower() not in lexicon.countries)


def _is_named_on(doc: Doc, end: int, lexicon: Lexicon) -> bool:
    """``Exempla State Television``: a house of that name."""
    behind = doc[end] if end < len(doc) else None
    return behind is not None and behind.text.istitle() and lexicon.has("broadcasting", behind.text)


def _is_nickname(doc: Doc, link: int, bounds: tuple[int, int], lexicon: Lexicon) -> bool:
    """``Cité du Lion``, ``capitale des Gaules``: no place of that name has an article (``ville du Havre``) or is a
    country or a region (``capitale du Mali``)."""
    if doc[link].text not in {"du", "des"}:
        return False
    name = doc.span(bounds[0], bounds[1]).text
    return not (takes_article(key(name)) or name.lower() in lexicon.countries)


def _is_whose_town(doc: Doc, bounds: tuple[int, int], lexicon: Lexicon) -> bool:
    """``la ville d'Ada Exemple``: the town of somebody, whom the model saw and no map has."""
    tokens = doc.span(*bounds)
    somebody = tokens[0].ent_type_ in {"PER", "PERSON"} and surnames_of(tokens, lexicon) > 0
    return somebody and not is_on_map(tokens.text, 0)


def _counties(index: int, doc: Doc, lexicon: Lexicon) -> list[Candidate]:
    """``Co Exemple``: a county by the short for it; not the end of a company's name."""
    found = []
    for token in doc[:-1]:
        named = token.text.istitle() and lexicon.has("county_marks", token.text) and is_capital(doc[token.i + 1])
        before = doc[token.i - 1] if token.i else None
        alone = before is None or not is_capital(before) or lexicon.has("determiners", before.text)
        if named and alone and doc[token.i + 1].text.istitle():
            found.append(Candidate(index, token.i, token.i + 2, Kind.PLACE, "place-noun", fixed=True))
    return found


def _saints(index: int, doc: Doc, lexicon: Lexicon) -> list[Candidate]:
    """``Sta. Exempla``: a town by a saint's name, in letters that the tokeniser may part from their dot."""
    found = []
    for token in doc[:-1]:
        if token.text.rstrip(".") not in lexicon.lists["saint_marks"]:
            continue
        parted = token.whitespace_ == "" and doc[token.i + 1].text == "."
        first = token.i - (token.i > 0 and doc[token.i - 1].text in lexicon.lists["before_saints"])
        name = token.i + 1 + parted
        if (parted or token.text.endswith(".")) and name < len(doc) and doc[name].text.istitle():
            found.append(Candidate(index, first, name + 1, Kind.PLACE, "place-noun", fixed=True))
    return found


def _known(index: int, doc: Doc, lexicon: Lexicon) -> list[Candidate]:
    """``RD Congo``, ``sub-Saharan Africa``: a country or a part of a continent by a name of several words that a model
    may part; a country begins with a capital."""
    found = []
    openings = _openings_of(lexicon.lists["countries"], lexicon.lists["continents"])
    for token in doc[:-1]:
        for name in openings.get(token.lower_, ()):
            for end in range(token.i + 2, min(token.i + LONGEST, len(doc)) + 1):
                if doc.span(token.i, end).text.lower() != name:
                    continue
                if is_capital(token) or name in lexicon.lists["continents"]:
                    found.append(Candidate(index, token.i, end, Kind.PLACE, "place-noun", fixed=True))
    return found


@cache
def _openings_of(*lists: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """The names of several words in small letters, by the first of them."""
    found: dict[str, tuple[str, ...]] = {}
    for name in sorted((n for names in lists for n in names if " " in n), key=lambda n: (len(n), n)):
        first = re.split(r"[ -]", name)[0]
        found[first] = (*found.get(first, ()), name)
    return found


def _joined(index: int, doc: Doc, lexicon: Lexicon) -> list[Candidate]:
    """``Exempla and Testa Islands``: what the map has as one, and a model parts at its "and"."""
    found = []
    both = lexicon.lists["and"]
    for token in doc[1:-1]:
        if token.lower_ not in both or not (is_capital(doc[token.i - 1]) and is_capital(doc[token.i + 1])):
            continue
        start = token.i - 1
        while start > 0 and token.i - start < 3 and is_capital(doc[start - 1]) and not doc[start].is_sent_start:
            start -= 1
        ends = [
            e for e in range(min(token.i + 4, len(doc)), token.i + 1, -1) if all(map(is_capital, doc[token.i + 1 : e]))
        ]
        spans = ((s, e) for s in range(start, token.i) for e in ends)
        whole = next(((s, e) for s, e in spans if is_on_map(doc.span(s, e).text)), None)
        if whole is not None:
            found.append(Candidate(index, *whole, Kind.PLACE, "place-noun", fixed=True))
    return found


def _is_office(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """``procureur de la République de Nantes``, ``District Attorney``, ``troupe de haute montagne``: another's noun."""
    if i + 1 < len(doc) and is_capital(doc[i + 1]) and lexicon.is_person(doc[i + 1].text):
        return not lexicon.has("local_offices", doc[i + 1].text)
    state = lexicon.has("state_heads", doc[i].text) and i > 2 and lexicon.is_person(doc[i - 3].text)
    return state or (doc[i].text == "montagne" and i > 0 and doc[i - 1].text in {"haute", "moyenne"})


def _named(doc: Doc, i: int, lexicon: Lexicon) -> tuple[int, int] | None:
    behind = _behind(doc, i + 1, lexicon)
    if behind is not None and lexicon.has("states_of_things", doc[behind[0]].text):
        return None  # "the State of Emergency"
    if behind is not None:
        numbered = i > 0 and lexicon.head_first and ORDINAL.fullmatch(doc[i - 1].text) is not None
        return behind if not lexicon.head_first and doc[i].text == "state" else (i - numbered, behind[1])
    if lexicon.head_first:
        return None
    start = i
    if i + 1 < len(doc) and doc[i + 1].text.isdigit() and i and is_acronym(doc[i - 1].text):
        return None  # "EXD Region 11": a body's
    while start > 0 and is_capital(doc[start - 1]) and doc[start - 1].pos_ == "PROPN":
        if lexicon.has("things", doc[start - 1].text):
            break  # "a Monday reservation"
        start -= 1
    joined = start > 2 and doc[start - 1].text == "-" and not (doc[start - 1].whitespace_ or doc[start - 2].whitespace_)
    if joined and start < i and doc[start - 2].text in ARABIC_ARTICLES:
        start -= 2 + (is_capital(doc[start - 3]) and doc[start - 3].is_alpha)  # "Bab al-Exempla strait"
    honoured = lexicon.has("honoured", doc[start].text) and lexicon.has("land_forms", doc[i].text)
    while (
        start < i and not honoured and (lexicon.has("titles", doc[start].text) or lexicon.is_demonym(doc[start].text))
    ):
        start += 1
    while start < i and doc[start].text.istitle() and lexicon.has("acting_first", doc[start].text):
        start += 1  # "Acting District Health Director"
    if (
        any(lexicon.has("group_marks", t.text) for t in doc[start:i]) and not whole_places.is_house(doc, i)
    ) or doc.span(start, i).text.lower() in lexicon.countries:
        return None
    return (start, i + 1) if start < i else None


def _is_arabic(doc: Doc, i: int) -> bool:
    """True for ``El`` inside ``Hodh El Testi``."""
    return doc[i].text in {"El", "Al", "Ech", "Es"} and i + 1 < len(doc) and doc[i + 1].text.istitle()


def _is_of_name(token: Token, lexicon: Lexicon) -> bool:
    """True for a proper noun, and for a preposition by the tagger that is none: ``l'aéroport d'Abou Dhabi``."""
    mistaken = token.pos_ == "ADP" and not lexicon.has("links", token.text) and len(token) > 3
    behind = lexicon.head_first and token.doc[token.i - 1].text in FOREIGN_ARTICLES  # a noun to the tagger
    return token.pos_ == "PROPN" or behind or (mistaken and not token.is_sent_start)


def _behind(doc: Doc, i: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Bounds of the capitalised name behind ``de`` (``of``), its determiner left out."""
    j = i
    while j < len(doc) and lexicon.has("place_links", doc[j].text) and j - i < 2:
        j += 1
    if j == i or j >= len(doc) or not is_capital(doc[j]) or not doc[j].text[:1].isalpha():
        return None
    end = j + 1
    while end < len(doc) and is_capital(doc[end]) and (_is_of_name(doc[end], lexicon) or _is_arabic(doc, end)):
        if not lexicon.head_first and lexicon.is_person(doc[end].text):
            break  # "the Republic of Exemplia President Zed Exemple"
        named = doc.span(j, end).text.lower() in lexicon.countries and lexicon.opens_person(doc, end)
        if not lexicon.head_first and named and doc.span(j, end + 1).text.lower() not in lexicon.countries:
            break  # "the ambassador to the Republic of Exemplia Zed Exemple"
        end += 1
    while end + 1 < len(doc) and doc[end].text == "-" and not (doc[end].whitespace_ or doc[end - 1].whitespace_):
        end += 2
        end += end < len(doc) and doc[end - 1].text.lower() in {"d'", "l'"}
    end = past_article(doc, end)  # "Exempliyat al-Essai"
    further = lexicon.past_links(doc, end) if end < len(doc) and lexicon.has("links", doc[end].text) else end
    if end < further < len(doc) and is_capital(doc[further]) and not is_on_map(doc.span(j, end).text):
        end = further + 1 if is_on_map(doc.span(j, further + 1).text) else end  # "Boucle du Mouhoun"
    if not lexicon.head_first and end < len(doc) and lexicon.has("place_heads", doc[end].text):
        return None  # "territory of the Kursk region": the other noun's name
    return j, end
