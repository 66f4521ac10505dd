"""What the encoder takes into a body's name that is none of it, and what it takes for a body that is a place."""

from __future__ import annotations

from functools import cache

from builder.data import load
from builder.extract.names.candidate import is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_area, is_on_map
from builder.extract.parse import Doc
from builder.model import Kind

ARTICLES = frozenset({"la", "l'"})


def parted(doc: Doc, start: int, end: int, kind: Kind | None, lexicon: Lexicon) -> tuple[int, int, Kind | None]:
    """Bounds and kind of a French name that the encoder takes for more than it is."""
    if kind is Kind.PLACE and _is_lands_part(doc, start, end, lexicon):
        return start, end - 1, kind
    if kind is Kind.PLACE and _is_home(doc, start, end, lexicon):
        return start + 2, end, Kind.ACTOR
    if kind is Kind.PLACE and (bare := _behind_noun(doc, start, end, lexicon)) != start:
        return bare, end, kind
    if _is_party_of_seat(doc, start, end, lexicon):
        return start, start + 1, Kind.GROUP
    if (one := _before_other_land(doc, start, end, lexicon)) != end:
        return start, one, Kind.PLACE
    if kind is not Kind.GROUP:
        return start, end, kind
    end = _before_seat(doc, start, end, lexicon)
    behind = _behind_employer(doc, start, end, lexicon)
    if behind != start:
        return behind, end, None
    return start, end, Kind.PLACE if _is_area_with_article(doc, start, end) else kind


def _before_seat(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where ``UD EX`` ends in ``UD EX de Testville``: nothing but initials, and the place of the map that they are
    of."""
    link = next((i for i in range(start, end) if not is_acronym(doc[i].text)), end)
    behind = lexicon.past_links(doc, link - 1) if start + 1 < link < end else link
    return link if link < behind < end and is_on_map(doc.span(behind, end).text) else end


def _before_other_land(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where the first of two lands ends in ``Crimée pour la Moldavie``, ``Corse à la Sardaigne``."""
    links = [i for i in range(start + 1, end - 1) if doc[i].text in lexicon.lists["between_lands"]]
    for i in links:
        behind = lexicon.past_links(doc, i)
        both = (doc.span(start, i).text, doc.span(behind, end).text)
        if behind < end and all(t.lower() in lexicon.countries or t in _lands() or is_area(t) for t in both):
            return i
    return end


def before_noun(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where the name ends in ``Testville town``, ``Exem refugee camp``, ``Exempla party``: before small nouns that say
    what it is; a people's own body keeps them (``Syldavian armed forces``)."""
    last = end
    while last - start > 1 and doc[last - 1].is_lower and doc[last - 1].pos_ in {"NOUN", "ADJ", "PROPN"}:
        if not doc[last - 2].whitespace_:
            return end
        last -= 1
    people = lexicon.is_demonym(doc.span(start, last).text) or doc[last - 1].text.lower().endswith(
        lexicon.demonym_endings
    )
    return end if people or not is_capital(doc[last - 1]) else last


def is_councilmans(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for a town of the map with ``City`` behind it before ``Councilman``."""
    held = end < len(doc) and lexicon.has("councilmen", doc[end].text)
    town = end - start > 1 and lexicon.has("councils", doc[end - 1].text)
    return held and town and is_on_map(doc.span(start, end - 1).text)


def _behind_employer(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where ``Testville`` starts in ``direction régionale de Testville``: anybody may have one."""
    if start >= end or not (doc[start].is_lower and lexicon.has("employing", doc[start].text)):
        return start
    i = start + (start + 1 < end and doc[start + 1].is_lower and doc[start + 1].pos_ == "ADJ")
    return behind_links(doc, i, end, lexicon) or start


def behind_links(doc: Doc, i: int, end: int, lexicon: Lexicon) -> int:
    """Where the name begins behind the small words that follow a token: ``Testville`` of ``direction de Testville``; 0
    where none does before ``end``."""
    behind = lexicon.past_links(doc, i)
    return behind if i + 1 < behind < end and is_capital(doc[behind]) else 0


def _is_area_with_article(doc: Doc, start: int, end: int) -> bool:
    """True for ``la Crimée``, one word behind an article: a region, which no club or firm is called with its
    article."""
    if not (end - start == 1 and start > 0 and doc[start - 1].text in ARTICLES):
        return False
    return doc[start].text in _lands() or is_area(doc[start].text)


@cache
def _lands() -> frozenset[str]:
    """The regions that are known by a name of our languages' own."""
    return frozenset(name.strip() for line in load("places")["known"] for name in line.split(","))


def _behind_noun(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Behind ``poste-frontière de``, ``station balnéaire de``, and ``côtière de`` of a ``ville``, which are no part of
    a place's name, as the encoder sometimes has it."""
    links = next((i + 1 for i in range(start, end) if lexicon.past_links(doc, i) > i + 1), end)
    if links == end or not all(t.is_lower for t in doc[start:links] if t.is_alpha):
        return start
    noun = doc[start - 1].text if start and doc[start].pos_ == "ADJ" else doc[start].text
    if not (lexicon.has("settlements", noun) or lexicon.has("border_posts", doc.span(start, links).text)):
        return start
    return behind_links(doc, links - 1, end, lexicon) or start


def _is_party_of_seat(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for ``PEX de la Creuse`` behind ``député``: initials, and the place that somebody sits for."""
    linked = end - start > 2 and is_acronym(doc[start].text) and lexicon.has("place_links", doc[start + 1].text)
    return linked and start > 0 and lexicon.has_any(("seated_for", "deputies"), doc[start - 1].text)


def _is_lands_part(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for ``Alpes françaises`` behind an article in the plural: mountains, and whose part of them."""
    whose = end - start == 2 and doc[end - 1].is_lower and lexicon.is_demonym(doc[end - 1].text)
    led = start > 0 and lexicon.has("plurals", doc[start - 1].text)
    return whose and led and not is_on_map(doc.span(start, end).text, 0)


def _is_home(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for ``château de Paul Exemple``: a sort of house in small letters, and whose it is."""
    housed = end - start > 2 and doc[start].is_lower and lexicon.has("named_grounds", doc[start].text)
    whose = housed and doc[start + 1].text in {"de", "d'"} and lexicon.opens_person(doc, start + 2)
    return whose and not (is_on_map(doc.span(start, end).text) or is_on_map(doc.span(start + 2, end).text))
