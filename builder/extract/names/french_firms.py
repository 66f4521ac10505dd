"""What a French name has beside it that only companies, clubs and papers have: ``X, filiale de``, ``exploité par X``,
``le MC X``, ``les colonnes du X``."""

from __future__ import annotations

from itertools import pairwise

from builder.extract.models import nouns
from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at, word_at
from builder.extract.names.french_near import ARTICLES, OF, ROWS, is_plain, name_of, noun_of_row
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc
from builder.model import Kind

SHORT = 5
"""Longer initials before a town are a word: ``RHÔNE Lyon``."""


def _is_of_a_row_of_bodies(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``les sociétés X, Y et Z``."""
    towns = is_on_map(name_of(doc, c), TOWN_OF_SIZE)
    return not towns and is_plain(doc, c, lexicon) and noun_of_row(doc, c, ROWS, lexicon) == ROWS[1]


def _is_side(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``le Wydad``, ``le Simba SC``; ``le Centre et le PLR``, a party."""
    one, before = c.end - c.start == 1, word_at(doc, c.start - 1)
    word, last = doc[c.start].text, doc[c.end - 1].text
    if not one:
        return last in lexicon.lists["clubs"] and doc[c.start].text.istitle() and not lexicon.is_given(word)
    article = before.lower() in ARTICLES or before.lower() in {"du", "au"}
    if article and word.istitle() and lexicon.has_any(("foreign_heads", "foreign_heads_too"), word):
        return word.lower() not in nouns(lexicon.language)
    camp = article and word in lexicon.lists["camps_of_parties"]
    beside = camp and (_is_a_party(doc, c.end) or _is_a_party(doc, c.start - 4))
    return beside or (camp and sum(t.is_upper and lexicon.has("parties_short", t.text) for t in doc) > 1)


def _is_a_party(doc: Doc, i: int) -> bool:
    """True for ``, le PLR``, ``et la DéMo``, and for ``le PLR et le``."""
    near = [t.text for t in doc[max(0, i) : i + 4]]
    return bool({",", "et", "ou"} & set(near)) and any(is_acronym(w) and len(w) > 1 for w in near)


def _is_club(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``le MC X``: short initials before a town that the map knows."""
    first, rest = doc[c.start].text, doc.span(c.start + 1, c.end)
    letters = len(rest) > 0 and len(first) < SHORT and is_acronym(first) and not lexicon.is_given(first)
    named = letters and not lexicon.has_any(("titles", "things", "streets", "between_towns"), first)
    return named and first not in lexicon.lists["short_things"] and rest[0].text.istitle() and is_on_map(rest.text)


def _is_headed(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Widad X``, ``Borussia X``: what clubs and foreign bodies begin with, and ends companies' names."""
    if c.end - c.start < 2 or not is_capital(doc[c.start]) or doc[c.start + 1].text == "en":
        return False
    first, last = doc[c.start].text, doc[c.end - 1].text
    before = word_at(doc, c.start - 1)
    if lexicon.has("titles", before):
        return False
    article, given = before.lower() in {*ARTICLES, "du", "au"}, lexicon.is_given(first)  # "Raja Exemple", "Emily Post"
    either = article or (not given and is_on_map(doc.span(c.start + 1, c.end).text))
    headed = lexicon.has("foreign_heads", first) and (article or not given)
    tailed = last.istitle() and not given and lexicon.has("foreign_tails", last)
    return headed or tailed or (either and lexicon.has("foreign_heads_too", first))


def _may_be_a_firm(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    name = name_of(doc, c)
    known = name.lower() in lexicon.countries or is_on_map(name) or lexicon.is_demonym(name)
    first = doc[c.start].text
    titled = lexicon.has("titles", word_at(doc, c.start - 1)) or lexicon.is_given(first)
    return is_plain(doc, c, lexicon) and not (known or titled or lexicon.has("makers", first))


def _is_maker(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, son fournisseur de sel,``, ``X, filiale du groupe Y``."""
    if word_at(doc, c.end) != "," or not _may_be_a_firm(doc, c, lexicon):
        return False
    at = c.end + 1
    own = lexicon.has("possessives", word_at(doc, at))
    at += own or lexicon.has("articles", word_at(doc, at))
    if not doc[min(at, len(doc) - 1)].is_lower:
        return False
    return lexicon.has("makers", word_at(doc, at)) or (
        own and c.kind is not Kind.ACTOR and lexicon.has("either_makers", word_at(doc, at))
    )


def _has_its_staff(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``la direction de X``, ``le patron de X``; ``X a été placée en redressement judiciaire``."""
    noun, before = small_at(doc, c.start - 2), small_at(doc, c.start - 3)
    led = noun == "direction" and (before == "en" or small_at(doc, c.start - 4) in {"sous", "à"})  # whose, or where to
    staff = small_at(doc, c.start - 1) in OF and lexicon.has("bosses", noun) and not led
    words = [t.lower_ for t in doc[c.end : c.end + 6]]
    wound_up = words[:1] != [","] and bool({"été", "est", "mise", "mis"} & set(words))
    wound_up = wound_up and any(a in {"redressement", "liquidation"} and b == "judiciaire" for a, b in pairwise(words))
    return (staff or wound_up) and _may_be_a_firm(doc, c, lexicon)


def _does_business(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X délocalise``, ``X commercialise``: of what the model does not take for a person, who may do it too."""
    if c.kind is Kind.ACTOR:
        return False
    tokens = doc.span(c.start, c.end)
    root = next((t for t in tokens if not c.start <= t.head.i < c.end), tokens[0])
    does = root.dep_.startswith("nsubj") and lexicon.has("firms_do", root.head.lemma_)
    return does and _may_be_a_firm(doc, c, lexicon)


def _is_run(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``exploité par X``, ``coordonnées par l'X``."""
    article = small_at(doc, c.start - 1) in ARTICLES
    if small_at(doc, c.start - 1 - article) != "par" or not _may_be_a_firm(doc, c, lexicon):
        return False
    done = word_at(doc, c.start - 2 - article)
    run = lexicon.has("run_by", done) or (article and lexicon.has("done_by_either", done))
    return lexicon.has("taken_over", done) or (run and c.kind is not Kind.ACTOR)


def _has_its_figures(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X a amélioré sa rentabilité``, ``X va supprimer …, ses salariés``: what only a company has."""
    one = c.end - c.start == 1 and not lexicon.is_given(doc[c.start].text) and doc[c.start].text.istitle()
    name = name_of(doc, c)
    if not one or c.kind is Kind.ACTOR or not doc[c.start].dep_.startswith("nsubj"):
        return False
    if name.lower() in lexicon.countries:
        return False
    behind = doc[c.end : c.end + 7]
    own = any(lexicon.has("possessives", a.text) and lexicon.has("firms_own", b.text) for a, b in pairwise(behind))
    return own and not is_on_map(name, TOWN_OF_SIZE)


def _is_an_issue(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``relaie X de ce mercredi``, ``X dans son édition``, ``lit-on dans X``: a paper."""
    behind = [t.lower_ for t in doc[c.end : c.end + 3]]
    dated = behind[:2] == ["de", "ce"] and len(behind) > 2 and lexicon.has("things", behind[2])
    edition = behind[:1] == ["dans"] and behind[2:3] in (["édition"], ["livraison"], ["numéro"])
    read = lexicon.has("printed", word_at(doc, c.start - 2)) or doc.span(c.start - 3, c.start - 1).text == "lit-on"
    read = c.start > 2 and read and small_at(doc, c.start - 1) == "dans"
    return (dated or edition or read) and _may_be_a_firm(doc, c, lexicon)


def _is_of_its_press(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``les colonnes du X``, ``au micro de X``."""
    linked = small_at(doc, c.start - 1) in {"de", "d'", "d’", "du"}
    heard = linked and lexicon.has("heard_on", word_at(doc, c.start - 2))
    return heard and c.kind is not Kind.ACTOR and _may_be_a_firm(doc, c, lexicon)


GROUPS = (
    _is_of_a_row_of_bodies,
    _is_side,
    _is_club,
    _is_headed,
    _is_maker,
    _has_its_staff,
    _does_business,
    _has_its_figures,
    _is_an_issue,
    _is_run,
    _is_of_its_press,
)
