"""Groups named by a head noun: ``service de renseignement militaire ukrainien``, ``Belgian federal police``."""

from __future__ import annotations

import re

from builder.extract.names import parties, tickers
from builder.extract.names.candidate import Candidate, is_acronym, is_capital
from builder.extract.names.complements import complement
from builder.extract.names.heads_last import head_last
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.officers import is_of_an_office
from builder.extract.parse import Doc, Token
from builder.extract.tagging import Passage
from builder.model import Kind

ORDINAL = re.compile(r"\d{1,3}(?:e|er|re|ère|ème)")
QUOTES = {"«": "»", "“": "”", '"': '"', "‘": "’"}


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each head noun of a group with the complements that make it a name."""
    doc = passage.doc
    found: list[Candidate] = []
    done = 0
    for token in doc[:-1]:
        if token.text in lexicon.lists["clubs"] and _is_of_a_club(doc[token.i + 1], lexicon):
            end = _club_end(doc, token.i + 1)
            found.append(Candidate(index, token.i, end, Kind.GROUP, "club", fixed=True))
        if is_capital(token) and _is_firm_of_plain_words(token, lexicon):
            found.append(Candidate(index, token.i, token.i + 2, Kind.GROUP, "well-known", fixed=True))
    found += tickers.find(index, doc, lexicon)
    heads = lexicon.lists["group_heads"]
    for token in doc:
        if token.lower_ not in heads or token.i < done:
            continue
        if token.ent_type_ in {"PER", "PERSON"} and not (
            token.text.istitle() and lexicon.has("sure_heads", token.text)
        ):
            continue
        if token.lower_ in {"compagnie", "société"} and token.i and doc[token.i - 1].lower_ == "en":
            continue  # "en compagnie de sa nièce Zoé"
        if (
            _is_room(doc, token.i, lexicon)
            or _is_verb(doc, token.i)
            or _is_hyphened(doc, token.i, lexicon)
            or _is_gathering(doc, token.i, lexicon)
            or is_of_an_office(doc, token.i, lexicon)
        ):
            continue
        bounds = quoted(doc, token.i, lexicon)
        if bounds is not None and lexicon.has("media_heads", token.text):
            found.append(Candidate(index, token.i + 2, bounds[1] - 1, Kind.GROUP, "head-noun", fixed=True))
            done = bounds[1]
            continue  # "le journal « L'Exemple »" is L'Exemple
        if bounds is None:
            bounds = _head_first(doc, token.i, lexicon) if lexicon.head_first else head_last(doc, token.i, lexicon)
        if lexicon.head_first and bounds and bounds[0] and lexicon.is_capital_article(doc[bounds[0] - 1].text):
            bounds = None if is_on_map(doc.span(bounds[0] - 1, bounds[1]).text) else bounds  # "La Croix-Exemple"
        if bounds is not None and not lexicon.has("countries", doc.span(bounds[0], bounds[1]).text):
            lead = doc[bounds[0] - 1] if bounds[0] and is_capital(token) else None
            if lead is not None and lead.text.istitle() and lexicon.has("leading_adjectives", lead.text):
                bounds = bounds[0] - 1, bounds[1]  # "Haute Autorité"
            if bounds[0] == token.i > 0 and lexicon.has("before_armies", doc[token.i - 1].text):
                bounds = token.i - 1, bounds[1]  # "forces armées bordures"
            if token.text == "Club" and bounds[0] == token.i > 0 and _opens_club(doc[token.i - 1], lexicon):
                bounds = token.i - 1, bounds[1]  # "Rugby Club Exemplais"
            found.append(Candidate(index, *bounds, Kind.GROUP, "head-noun", fixed=True))
            done = bounds[1]
    return found


def quoted(doc: Doc, i: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Bounds of a head with its name in quotation marks, both of them: ``légion « Aube nouvelle »``; of the name alone
    behind what only says its sort: ``le parti « Aube nouvelle »``."""
    if i + 2 >= len(doc) or doc[i + 1].text not in QUOTES or not is_capital(doc[i + 2]):
        return None
    closing = QUOTES[doc[i + 1].text]
    for j in range(i + 3, min(i + 12, len(doc))):
        if doc[j].text == closing:
            return (i + 2, j) if doc[i].is_lower and lexicon.has("sorts_of_bodies", doc[i].text) else (i, j + 1)
    return None


def _is_of_a_club(token: Token, lexicon: Lexicon) -> bool:
    """True for what stands behind a club's initials: a town, in French its people too (``RC exemplais``); no person
    (``le président du CA Zed Exemple``)."""
    if token.ent_type_ in {"PER", "PERSON"} and lexicon.opens_person(token.doc, token.i):
        return False
    if is_capital(token):
        return token.pos_ == "PROPN"
    people = token.text.endswith(lexicon.demonym_endings) and len(token) > 6
    return lexicon.head_first and token.is_lower and people and token.pos_ != "VERB"


def _opens_club(token: Token, lexicon: Lexicon) -> bool:
    return token.text.istitle() and lexicon.has("before_clubs", token.text)


def _club_end(doc: Doc, i: int) -> int:
    """End of the town's name behind a club's initials: ``AS Saint-Exemple``."""
    end = i + 1
    while end + 1 < len(doc) and doc[end].text == "-" and not (doc[end].whitespace_ or doc[end - 1].whitespace_):
        end += 2
    return end


def _is_room(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """``chambre correctionnelle du tribunal de Testville``: the court's, whose name follows."""
    if doc[i].text != "chambre" or not lexicon.head_first:
        return False
    behind = doc[i + 2 : i + 5]
    return any(lexicon.has("institutions", t.text) and doc[t.i - 1].text in {"du", "la"} for t in behind)


def _is_firm_of_plain_words(first: Token, lexicon: Lexicon) -> bool:
    """True for the first of two words that the list has for a firm."""
    names = lexicon.lists["firms_of_plain_words"]
    return bool(names) and f"{first.lower_} {first.doc[first.i + 1].lower_}" in names


def _is_gathering(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """``congrès de la Fédération exemplaise``, ``assemblée générale de la Ligue``: what a body holds, whose name
    follows."""
    if not (lexicon.head_first and doc[i].is_lower and lexicon.has("gatherings", doc[i].text)):
        return False
    at = i + 1 + (i + 1 < len(doc) and doc[i + 1].pos_ == "ADJ" and doc[i + 1].is_lower)
    body = lexicon.past_links(doc, at - 1)
    whose = at < body < len(doc) and is_capital(doc[body])
    return whose and (lexicon.has("group_heads", doc[body].text) or (doc[body].is_upper and len(doc[body]) > 2))


def _is_verb(doc: Doc, i: int) -> bool:
    """``était parti de la capitale``: no party."""
    return doc[i].pos_ == "VERB" and doc[i].text.islower() and i > 0 and doc[i - 1].pos_ in {"AUX", "ADV"}


def _is_hyphened(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for a part of a longer word: ``Croix`` in ``La-Croix-aux-Bois``, ``Centre`` in ``Centre-Est``; not for
    ``Croix-Rouge``."""
    if i > 1 and doc[i - 1].text == "-" and not doc[i - 1].whitespace_ and not doc[i - 2].whitespace_:
        return True
    glued = i + 2 < len(doc) and doc[i + 1].text == "-" and not doc[i].whitespace_ and not doc[i + 1].whitespace_
    return glued and (doc[i + 2].text.islower() or lexicon.has("directions", doc[i + 2].text))


def _head_first(doc: Doc, i: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Bounds of the group whose French-like head is token ``i``."""
    head = doc[i]
    opens = head.is_sent_start or (i > 0 and doc[i - 1].text in QUOTES and doc[i - 1].is_sent_start)
    proper = is_capital(head) and not opens
    end, anchored = i + 1, False
    while end < len(doc):
        following, anchors = complement(doc, end, i, lexicon)
        if following == end:
            break
        field = lexicon.has("institutions", head.text) and lexicon.has("portfolios", doc[following - 1].text)
        goes_on = field or _is_bound(doc, end, lexicon, i) or _is_of_plural(doc, end)
        if anchored and not anchors and not proper and not goes_on:
            break
        end, anchored = following, anchored or anchors
    if proper and _is_field(doc, end):
        end += 2
    if not proper and (named := _named_behind_nation(doc, i, end, lexicon)):
        return named, named + 1
    if _is_of_a_parliament(doc, i, end, lexicon):
        return i, end
    if not proper and lexicon.has("parts", head.text) and any(is_capital(t) for t in doc[i + 1 : i + 4]):
        return None  # "le centre de la Turquie"
    if proper:
        numbered = i > 0 and ORDINAL.fullmatch(doc[i - 1].text) is not None  # "13e Bataillon de chasseurs"
        return (i - numbered, end) if end > i + 1 or lexicon.has("alone_heads", head.text) else None
    official = any(lexicon.has("official", t.text) for t in doc[i + 1 : i + 2])
    if official and lexicon.has("official_heads", head.text):
        return i, max(end, i + 2) if anchored else i + 2
    described = i + 2 < len(doc) and doc[i + 1].is_lower and doc[i + 1].pos_ == "ADJ"
    if described and lexicon.has("national_heads", head.text) and lexicon.has("official", doc[i + 2].text):
        the = i > 0 and lexicon.has("singular_articles", doc[i - 1].text)
        return (i, max(end, i + 3) if anchored else i + 3) if the else None  # "l'institut sismologique national"
    if lexicon.has("local_heads", head.text) and any(is_capital(t) for t in doc[i + 1 : end]):
        several = "Plur" in head.morph.get("Number", []) and doc[i + 1].text in {"de", "d'"}  # "les hôpitaux de X"
        one = i > 0 and lexicon.has("one_of_many", doc[i - 1].text)
        return (
            None if (one or several) and is_on_map(doc.span(end - 1, end).text) else (i, end)
        )  # "dans un lycée de Varsovie"
    apposed = _apposed(doc, i, end, lexicon)
    if apposed is not None:
        return apposed
    if lexicon.has("loose_heads", head.text) or _is_anothers(doc, i, end, lexicon):
        return None
    return (i, end) if anchored or _is_ministry(doc, i, end, lexicon) else None


def _named_behind_nation(doc: Doc, i: int, end: int, lexicon: Lexicon) -> int:
    """Where ``EXA`` stands in ``banque bordure EXA``, ``banque EXA``: its initials are all of the name; 0 where none
    are."""
    at = next((t.i for t in doc[max(end - 1, i + 1) : end + 1] if is_acronym(t.text)), 0)
    whose = doc[at - 1] if at else doc[i]
    described = all(t.is_lower and t.pos_ == "ADJ" for t in doc[i + 1 : at])
    return at if whose.is_lower and (lexicon.is_demonym(whose.text) or (at and described)) else 0


def _is_of_a_parliament(doc: Doc, i: int, end: int, lexicon: Lexicon) -> bool:
    """True for ``commission du Renseignement du Sénat``: what it is for, and the chamber whose it is."""
    if doc[i].lower_ != "commission" or end - i < 4:
        return False
    sort = doc[i + 1].is_lower and doc[i + 1].pos_ == "ADJ"  # "commission judiciaire du Sénat"
    if not (sort or lexicon.has("links", doc[i + 1].text)):
        return False
    whose = next((t.i for t in doc[i + 3 : end] if is_capital(t) and lexicon.has("alone_heads", t.text)), 0)
    return whose > 0 and all(t.is_lower or t.text in {"-", "'"} for t in doc[whose + 1 : end])


def _is_field(doc: Doc, end: int) -> bool:
    """``en géosciences`` before ``(GFZ)``."""
    following = [t.text for t in doc[end : end + 5]]
    return len(following) == 5 and following[0] == "en" and following[2] == "(" and following[4] == ")"


def _apposed(doc: Doc, i: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """``groupe paramilitaire Wagner`` is named Wagner, ``agence de presse russe Interfax`` Interfax."""
    start = end
    while start > i + 1 and (is_capital(doc[start - 1]) or (doc[start - 1].text == "-" and start < end)):
        start -= 1
    while start < end < len(doc) - 1 and doc[end].text in {"l'", "la", "le"} and is_capital(doc[end + 1]):
        end += 2  # "association Sauvons la Creuse"
    if start == end or doc[start - 1].pos_ not in {"NOUN", "ADJ"}:
        return None
    person = doc[start].ent_type_ == "PER" or lexicon.opens_person(doc, start)
    if lexicon.has("group_heads", doc[start].text) or parties.row(doc, start, lexicon):
        return None  # "parti Mouvement lavallois": the name has a head of its own
    headed = lexicon.has("governments", doc[i].text) and not is_acronym(doc[start].text)  # "gouvernement Exemple"
    if headed or (end - start > 1 and person) or lexicon.has("titles", doc[start].text):
        return None
    goes_on = end < len(doc) and lexicon.has("links", doc[end].text) and lexicon.is_demonym(doc[start].text)
    return None if goes_on else (start, end)  # "société lorraine d'astronomie" is not named Lorraine


def _is_anothers(doc: Doc, i: int, end: int, lexicon: Lexicon) -> bool:
    """True for a part of a named organisation: ``comité exécutif du RPR`` is no name, RPR is."""
    last = doc[end - 1]
    named = next((t for t in doc[end - 1 : i : -1] if t.ent_iob_ == "B"), last)
    loose = named.is_lower and lexicon.has("local_heads", named.text)  # "services de l'hôpital de Testville"
    owner = is_acronym(last.text) or (last.ent_type_ == "ORG" and not loose)
    demonym = any(lexicon.is_demonym(t.text) for t in doc[i + 1 : end])
    return owner and is_capital(last) and not demonym and not lexicon.has("institutions", doc[i].text)


def _is_ministry(doc: Doc, i: int, end: int, lexicon: Lexicon) -> bool:
    """True for a lower-case name that is one without any proper noun: ``ministère de la défense``."""
    return lexicon.has("institutions", doc[i].text) and any(lexicon.has("portfolios", t.text) for t in doc[i + 1 : end])


def _is_of_plural(doc: Doc, i: int) -> bool:
    """True for ``aériens`` in ``gendarmerie des Transports aériens``: it agrees with a noun in the plural."""
    pair = (doc[i - 1], doc[i])
    return [t.pos_ for t in pair] == ["NOUN", "ADJ"] and all("Plur" in t.morph.get("Number", []) for t in pair)


def _is_bound(doc: Doc, i: int, lexicon: Lexicon, head: int) -> bool:
    """``Situations d'urgence``: a bare complement of a ministry's own noun."""
    ministry = lexicon.has("institutions", doc[head].text) and doc[i - 1].pos_ == "NOUN"
    return ministry and i + 1 < len(doc) and not lexicon.has("determiners", doc[i + 1].text)
