"""Official bodies that the press writes small: ``conseil constitutionnel``, ``conseil municipal de Testville``."""

from __future__ import annotations

from functools import cache

from builder.data import load
from builder.extract.names import units
from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.names.officers import is_of_an_office
from builder.extract.parse import Doc, Token
from builder.extract.tagging import Passage
from builder.model import Kind

MATTER = 5
"""So many words before a body's name may tell that a law is on it."""


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each body known by its own words, with its nation, or by those and its place."""
    doc = passage.doc
    bodies, of_units = _by_first(lexicon.language), units.heads(lexicon.language)
    found = []
    done = 0
    for token in doc:
        if token.i < done or (token.lower_ not in bodies and token.lower_ not in of_units):
            continue
        if _is_headed(token, lexicon) or is_of_an_office(doc, token.i, lexicon) or _is_matter(doc, token.i, lexicon):
            continue
        named = words_at(doc, token.i, lexicon)
        start, end = token.i, 0
        if named is not None and not _is_any(doc, token.i, lexicon):
            end, local = named
            own = 0 if local else _with_nation(doc, end, lexicon)
            either = local or doc.span(token.i, end).text.lower() in _local(lexicon.language)
            end = (_with_place(doc, end, lexicon) if either else 0) or own  # "sécurité civile (de la Marne)"
            start = token.i if local else _behind_nation(doc, token.i, lexicon)
            bare = not lexicon.head_first and doc[end - 1].lower_ == "court" and start == token.i
            end = 0 if bare and start and doc[start - 1].lower_ == "in" else end  # "sued in federal court": any
        end = end or _unit_end(doc, token.i, lexicon)
        if end:
            found.append(Candidate(index, start, end, Kind.GROUP, "body", fixed=True))
            done = end
    return found


def _unit_end(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """Where a unit's or an association's name ends that begins at ``i``; 0 where none does."""
    named = units.words_at(doc, i, lexicon)
    if named is None:
        return 0
    end, local = named
    at = lexicon.past_links(doc, end) if end < len(doc) else end
    somebodys = at < len(doc) and _is_no_place(doc, at, lexicon)
    placed = 0 if somebodys else _with_place(doc, end, lexicon)  # "l'équipe de police de Zed Exemple"
    return placed or (0 if local else end)


def _is_no_place(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for a person's name and for a known firm's: ``la division de recherches d'Exempla``."""
    word = doc[i].text
    person = lexicon.opens_person(doc, i) or lexicon.is_given(word)
    return word in lexicon.well_known or (person and not is_on_map(word, TOWN_OF_SIZE))


def _is_headed(token: Token, lexicon: Lexicon) -> bool:
    """True for a capital inside a sentence, but for what no other rule has as a body's head: ``Parlement`` (French)."""
    alone = lexicon.head_first and not lexicon.has("group_heads", token.text)
    return is_capital(token) and not (token.is_sent_start or alone)


def _is_any(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for no body that is: ``a new human rights commission``, ``une question de sécurité civile``, ``un défenseur
    des droits`` and, of nouns for persons, whatever is written small."""
    if doc[i].is_lower and lexicon.is_person(doc[i].text) and not lexicon.has("group_heads", doc[i].text):
        return True
    at = i - 1
    matter = lexicon.head_first and at > 0 and doc[at].lower_ in {"de", "d'", "d’"} and doc[i].is_lower
    if matter and doc[at - 1].pos_ in {"NOUN", "PROPN"}:
        return True
    while at > 0 and i - at < 3 and doc[at].is_lower and doc[at].pos_ == "ADJ":
        at -= 1
    return at >= 0 and lexicon.has("indefinite", doc[at].text)


def _is_matter(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for what a law is on: ``la loi sur la sécurité civile``."""
    before = [t.lower_ for t in doc[max(0, i - MATTER) : i]]
    on = next((n for n, word in enumerate(before) if word in lexicon.lists["matters"]), None)
    return on is not None and any(lexicon.has("laws", word) for word in before[:on])


def words_at(doc: Doc, i: int, lexicon: Lexicon) -> tuple[int, bool] | None:
    """Where a body's words end that begin at ``i``, and whether it needs a place; None where none begins."""
    for words, local in _by_first(lexicon.language).get(doc[i].lower_, ()):
        end = i + len(words)
        if tuple(t.lower_ for t in doc[i:end]) == words:
            return end, local
    return None


def _with_nation(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """``cour suprême`` goes on to ``cour suprême ukrainienne``, ``nations unies`` with nothing."""
    return end + 1 if end < len(doc) and lexicon.head_first and lexicon.is_demonym(doc[end].text) else end


def _behind_nation(doc: Doc, start: int, lexicon: Lexicon) -> int:
    """Where ``Gaza health ministry`` starts: at the nation or the place whose it is (English)."""
    whose = doc[start - 1] if start else doc[start]
    if lexicon.head_first or start == 0 or not is_capital(whose) or not whose.whitespace_:
        return start
    named = lexicon.is_demonym(whose.text) or is_on_map(whose.text) or whose.text.lower() in lexicon.countries
    longer = start > 1 and is_capital(doc[start - 2]) and not lexicon.has("determiners", doc[start - 2].text)
    return start - 1 if named and not longer else start


def _with_place(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """Where ``de la Marne`` ends behind ``conseil départemental``; 0 where no place follows, nor its people."""
    if end < len(doc) and lexicon.head_first and doc[end].is_lower and lexicon.is_demonym(doc[end].text):
        return end + 1  # "police cantonale exemplaise"
    if end >= len(doc):
        return 0
    titled = lexicon.head_first and is_capital(doc[end]) and _is_titled(doc, end, lexicon)
    if not (titled or lexicon.has("links", doc[end].text)):
        return 0
    first = last = end if titled else lexicon.past_links(doc, end)
    if first + 1 < len(doc) and lexicon.has("place_heads", doc[first].text):
        first = last = lexicon.past_links(doc, first)  # "bureau du procureur de la région de Testville"
        end += 2
    if first >= len(doc) or not is_capital(doc[first]) or first - end > 3:
        return 0
    while last + 1 < len(doc) and (
        (is_capital(doc[last + 1]) and doc[last + 1].is_alpha and not doc[last + 1].is_sent_start)
        or (doc[last + 1].text in {"-", "'"} and not doc[last].whitespace_)
        or doc[last].text == "-"
        or (lexicon.has("links", doc[last + 1].text) and doc[last].text == "-")
    ):
        last += 1
    two = doc[last : last + 3]
    if len(two) == 3 and lexicon.has("and", two[1].text) and is_on_map("-".join(t.text for t in two)):
        last += 2  # "Ille et Vilaine"
    area = lexicon.has("place_heads", doc[last].text) or lexicon.has("group_heads", doc[last].text)
    whose = last + 1 < len(doc) and lexicon.head_first and lexicon.is_demonym(doc[last + 1].text)
    return last + 1 + (area and whose)  # "parlement de la Communauté bordure"


def _is_titled(doc: Doc, end: int, lexicon: Lexicon) -> bool:
    """True behind ``zone de police``: a name may stand there without a link."""
    bodies = load(f"{lexicon.language}/bodies")["titled"]
    return any(doc.span(max(0, end - len(name.split())), end).text.lower() == name for name in bodies)


@cache
def _local(language: str) -> frozenset[str]:
    return frozenset(load(f"{language}/bodies")["local"])


@cache
def _by_first(language: str) -> dict[str, tuple[tuple[tuple[str, ...], bool], ...]]:
    """The words of each body, and whether it needs a place, by the first of them; longer ones first."""
    lists = load(f"{language}/bodies")
    spelled = {
        (tuple(form.split()), key == "local")
        for key in ("named", "local")
        for name in lists[key]
        for form in (name, name.replace("'", "' "), name.replace("'s", " 's"))  # "prud'hommes" is one token
    }
    found: dict[str, tuple[tuple[tuple[str, ...], bool], ...]] = {}
    for words, local in sorted(spelled, key=lambda pair: (-len(pair[0]), pair)):
        found[words[0]] = (*found.get(words[0], ()), (words, local))
    return found
