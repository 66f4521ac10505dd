"""The names of the model that are a place's, or are none of the place's that it takes them for."""

from __future__ import annotations

from builder.extract.names import country_parts, wide_ends
from builder.extract.names.candidate import Read, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map, is_so_written
from builder.extract.parse import Doc
from builder.model import Kind


def seated(doc: Doc, read: Read, lexicon: Lexicon) -> Read:
    """``Exempla`` of ``Member of Parliament for Exempla``, and ``Burkina faso`` whole."""
    start, end, kind = read
    if not lexicon.head_first and _is_seat_in_parliament(doc, start, end):
        start, kind = start + 2, Kind.PLACE
    if end < len(doc) and doc.span(start, end + 1).text.lower() in lexicon.countries:
        end += 1
    town = not lexicon.head_first and end - start > 1 and lexicon.has("place_nouns", doc[end - 1].text)
    if town and doc[end - 1].is_lower and is_on_map(doc.span(start, end - 1).text):
        end, kind = end - 1, None  # "Exempleton city councillors"
    return Read(start, end, kind)


def bare(doc: Doc, read: Read, lexicon: Lexicon) -> Read:
    """A place's name without what it was then, who rules it, its canton, its people; and a body that was taken for a
    place."""
    start, end, kind = read
    if lexicon.head_first:
        start, end, kind = wide_ends.parted(doc, start, end, kind, lexicon)
    if start < end and (_is_qualified_country(doc, start, end, lexicon) or _is_ruled(doc, start, end, lexicon)):
        end, kind = start + 1, Kind.PLACE
    if lexicon.head_first and end - start > 1 and _is_behind_town(doc, end - 1, lexicon):
        end, kind = end - 1, Kind.PLACE  # "Testville VD"
    if start < end and country_parts.is_one(doc, start, (start, end), lexicon):
        start, kind = lexicon.past_links(doc, start), Kind.PLACE  # "The Region of Exemplia"
    if kind is Kind.PLACE:
        start = _behind_nation(doc, start, end, lexicon)
    if kind is Kind.GROUP and not lexicon.head_first and wide_ends.is_councilmans(doc, start, end, lexicon):
        kind = Kind.PLACE  # "Testville City" Councilman
    if kind is Kind.PLACE and not lexicon.head_first:
        start, end = _bare_place(doc, start, end, lexicon)
    if kind is Kind.PLACE and start < end and is_headed(doc, start, end, lexicon):
        kind = Kind.GROUP
    return Read(start, end, kind)


def _is_ruled(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for ``Exemplie de Testard``: a country and who rules it, no country's or region's name."""
    linked = lexicon.head_first and end - start == 3 and doc[start + 1].text in {"de", "d'", "d’"}
    country = linked and doc[start].text.lower() in lexicon.countries and not lexicon.is_given(doc[start].text)
    whole = doc.span(start, end).text
    return country and is_capital(doc[end - 1]) and not (is_on_map(whole, 0) or is_on_map(doc[end - 1].text))


def _is_behind_town(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for a canton's letters behind a town."""
    return doc[i].is_upper and lexicon.has("county_codes", doc[i].text) and is_on_map(doc[i - 1].text)


def _is_seat_in_parliament(doc: Doc, start: int, end: int) -> bool:
    """True for ``Parliament for Exempla`` behind ``Member of``."""
    whole = end - start > 2 and start > 1 and doc[start].text == "Parliament" and doc[start + 1].text == "for"
    return whole and doc[start - 2].lower_ in {"member", "members"} and is_capital(doc[start + 2])


def is_headed(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for ``le conseil de Nantes``; in French with a capital too, for what only a body is called by (``la
    Fédération``, ``l'Université Zed Exemple``), not for ``l'Opéra``, ``le Centre``, ``la Croix-Exemple``."""
    head = doc[start]
    if not lexicon.has("group_heads", head.text) or lexicon.has("parts", head.text):
        return False
    if head.is_lower:
        return True
    alone = end - start == 1
    site = (alone and lexicon.has("local_heads", head.text)) or is_on_map(doc.span(start, end).text)
    return lexicon.head_first and head.text.istitle() and not (site or lexicon.is_given(head.text))


def _is_qualified_country(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """``Allemagne nazie``: the country, and what it was then."""
    rest = doc.span(start + 1, end)
    named = doc[start].text.lower() in lexicon.countries and len(rest) > 0
    return named and lexicon.head_first and all(t.text.islower() and t.pos_ in {"ADJ", "NOUN", "VERB"} for t in rest)


def _behind_nation(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where ``Exemplaras`` starts in ``province syldave d'Exemplaras``."""
    headed = end - start > 3 and lexicon.head_first and lexicon.has("place_heads", doc[start].text)
    if not headed or not doc[start].is_lower or not lexicon.is_demonym(doc[start + 1].text):
        return start
    return wide_ends.behind_links(doc, start + 1, end, lexicon) or start


def _bare_place(doc: Doc, start: int, end: int, lexicon: Lexicon) -> tuple[int, int]:
    """Bounds of ``Testville`` in ``Testville City Councilman``, in ``New Testville ferry`` that opens a text."""
    if end - start > 1 and is_capital(doc[end - 1]) and lexicon.has("councilmen", doc[end - 1].text):
        end -= 1
    lord = end - start > 1 and doc[end - 1].text in {"Lord", "Lady"}
    end -= lord and doc.span(end, end + 1).text in {"Mayor", "Provost"}  # "Exempleton Lord Mayor"
    if end < len(doc) and is_capital(doc[end]) and lexicon.has("councilmen", doc[end].text):
        whole = doc.span(start, end).text
        if end - start > 1 and lexicon.has("councils", doc[end - 1].text) and not is_on_map(whole):
            end -= 1
    elif end + 1 < len(doc) and is_capital(doc[end + 1]) and lexicon.has("councilmen", doc[end + 1].text):
        end += lexicon.has("councils", doc[end].text) and is_so_written(doc.span(start, end + 1).text)  # "Kansas City"
    new = end - start > 1 and doc[start].text == "New" and doc[start].is_sent_start and end < len(doc)
    if new and doc[end].is_lower and doc[end].pos_ == "NOUN" and not is_on_map(doc.span(start, end).text):
        start += is_on_map(doc.span(start + 1, end).text)
    return start, end
