"""What a French name has beside it that only companies, exchanges and journals have: ``X cède 2,3 %``, ``X va supprimer
800 postes``, ``le rachat du spécialiste X``, ``publié dans X``, ``la Bourse de X``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_capital, small_at, word_at
from builder.extract.names.french_near import is_plain
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc

NEAR = 9
"""So many tokens behind a name its figures or its jobs stand."""
MANY = 20
"""Fewer jobs than these are a farmer's or a baker's too."""
OF = frozenset({"de", "d'", "d’", "du"})


def _may_be_one(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for a plain name without a title that is no country and no large town."""
    name = doc.span(c.start, c.end).text
    known = name.lower() in lexicon.countries or is_on_map(name, TOWN_OF_SIZE) or lexicon.is_demonym(name)
    titled = lexicon.has("titles", word_at(doc, c.start - 1)) or lexicon.is_person(small_at(doc, c.start - 1))
    return is_plain(doc, c, lexicon) and not (known or titled)


def _has_its_course(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X grimpe de 3 %``, ``X accuse un repli de 12 %``: what is quoted; not ``X gagne avec 52 % des voix``."""
    if c.end + 2 >= len(doc):
        return False
    verb = doc[c.end + lexicon.has("verbs_of_having", doc[c.end].text)]
    moves = lexicon.has("moves", verb.text) or lexicon.has("moves", verb.lemma_)
    if not moves or not _may_be_one(doc, c, lexicon):
        return False
    behind = [t.text for t in doc[verb.i + 1 : verb.i + 1 + NEAR]]
    share = next((n for n, text in enumerate(behind) if text.endswith("%")), 0)
    return share > 0 and not any(lexicon.has("of_votes", text) for text in behind)


def _has_its_jobs(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X supprime 800 postes``, ``X pourrait licencier 150 personnes``, ``X va fermer son usine``."""
    if c.end + 2 >= len(doc) or c.end - c.start > 2:
        return False
    behind = doc[c.end : c.end + NEAR]
    verb = next(
        (n for n, t in enumerate(behind[:4]) if lexicon.has("cuts", t.lemma_) or lexicon.has("cuts", t.text)), -1
    )
    if verb < 0 or any(t.is_punct for t in behind[:verb]) or not _may_be_one(doc, c, lexicon):
        return False
    rest = behind[verb + 1 :]
    many = any(t.text.isdecimal() and int(t.text) >= MANY for t in rest[:3])
    own = any(lexicon.has("possessives", t.text) for t in rest[:2]) and any(lexicon.has("plants", t.text) for t in rest)
    return own or (many and any(lexicon.has("jobs", t.text) for t in rest))


def _is_bought(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``le rachat du spécialiste X``: a company, though a person may be called so."""
    noun = small_at(doc, c.start - 1)
    told = lexicon.has_any(("firms_too", "makers", "either_makers", "businesses"), noun)
    bought = small_at(doc, c.start - 2) in {"du", "l'", "l’", "la"}
    at = c.start - 3 - (small_at(doc, c.start - 3) in OF)
    return told and bought and lexicon.has("bought", word_at(doc, at)) and is_plain(doc, c, lexicon)


def _is_exchange(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``la Bourse de Testville``."""
    exchange = doc[c.start].text in {"Bourse", "Bourses"} and c.end - c.start > 2
    return exchange and small_at(doc, c.start + 1) in OF and is_capital(doc[c.end - 1])


def _is_a_journal(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``publiés dans X``, ``une étude parue dans X``; not what a town's or a country's papers print."""
    led = small_at(doc, c.start - 1) == "dans" and lexicon.has("printed", word_at(doc, c.start - 2))
    name = doc.span(c.start, c.end).text
    return led and name.lower() not in lexicon.countries and not is_on_map(name)


GROUPS = (_has_its_course, _has_its_jobs, _is_bought, _is_exchange, _is_a_journal)
