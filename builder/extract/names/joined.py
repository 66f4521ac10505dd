"""Two names that the model took for one: a town or a group before a person, a byline before its town, a hamlet near
its town."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from builder.extract.names import behind_places, datelined, listed
from builder.extract.names.candidate import Candidate, abbreviates, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

DASHES = frozenset({"-", "–", "—"})
MEETINGS = frozenset({"match", "game", "clash", "fixture", "final", "tie", "derby", "opener"})
VERSUS = frozenset({"v", "vs", "v.", "vs."})


def parted(passage: Passage, candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, each that is two names in two."""
    return [piece for c in candidates for piece in _parted(passage.doc, c, lexicon)]


def behind_groups(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, ``la Cexi Zed Exemple`` in two where the article names ``la Cexi`` too."""
    known = {c.tokens(passages).text for c in candidates if c.kind is Kind.GROUP and c.end - c.start == 1}
    found: list[Candidate] = []
    for c in candidates:
        doc, size = passages[c.passage].doc, c.end - c.start
        led = not c.fixed and size > 2 and c.start > 0 and doc[c.start].text in known
        led = led and c.kind is not Kind.GROUP and all(map(is_capital, doc[c.start : c.end]))
        holder = lexicon.before_links(doc, c.start - 1) if led else -1
        led = led and 0 <= holder < c.start - 1 and lexicon.is_person(doc[holder].text)  # "le président de la Cexi X Y"
        if led and not lexicon.is_given(doc[c.start].text):
            found += [replace(c, end=c.start + 1, kind=Kind.GROUP), replace(c, start=c.start + 1, kind=Kind.ACTOR)]
        else:
            found.append(c)
    return found


def _is_known(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for ``Libération``, and for ``Minutes`` behind ``20``."""
    numbered = start > 0 and doc[start - 1].text.isdigit()
    return doc.span(start, end).text in lexicon.well_known or (
        numbered and doc.span(start - 1, end).text in lexicon.well_known
    )


def _parted(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> Iterator[Candidate]:
    start, end = candidate.start, candidate.end
    row_of_places = listed.places(doc, start, end)
    if row_of_places:
        yield from (replace(candidate, start=a, end=b, kind=Kind.PLACE) for a, b in row_of_places)
        return
    beside = _side_by_side(doc, candidate, lexicon)
    if beside is not None:
        for piece in beside:
            yield from _parted(doc, piece, lexicon)
        return
    person = behind_places.person(doc, candidate, lexicon)
    if person is not None:
        letters = is_acronym(doc[start].text) and doc[start].text.lower() not in lexicon.countries
        yield replace(candidate, end=person, kind=Kind.GROUP if letters else Kind.PLACE)
        yield replace(candidate, start=person, kind=Kind.ACTOR)
        return
    if behind_places.stands_before_person(doc, candidate, lexicon):
        letters = is_acronym(doc[start].text)
        yield replace(
            candidate, end=start + 1, kind=Kind.GROUP if letters else Kind.PLACE
        )  # "préfet de la EXA Zed Exemple"
        yield replace(candidate, start=start + 1, end=max(end, start + 3), kind=Kind.ACTOR)
        return
    comma = next((i for i in range(start + 1, end - 2) if doc[i].text == ","), None)
    if comma is not None and lexicon.opens_person(doc, comma + 1) and not lexicon.opens_person(doc, start):
        yield replace(candidate, end=comma)  # "at Exempleton, Zed Exemple MP"
        yield replace(candidate, start=comma + 1, kind=Kind.ACTOR)
        return
    row = end - start == 3 and doc[start + 1].text == "," and is_capital(doc[start]) and is_capital(doc[end - 1])
    goes_on = doc.span(end, end + 1).text == ","
    if row and candidate.kind is not Kind.PLACE and (goes_on or not lexicon.is_given(doc[end - 1].text)):
        told = candidate.kind if candidate.kind is Kind.ACTOR else None
        yield replace(candidate, end=start + 1, kind=told)  # "Exemple, Sample": two surnames in a headline
        yield replace(candidate, start=end - 1, kind=told)
        return
    listed_body = (
        candidate.kind is Kind.GROUP and end - start > 3 and doc[start + 1].text == "," and not lexicon.head_first
    )
    shout = sum(letter.isupper() for letter in doc[start].text) > 1
    if listed_body and shout and is_capital(doc[start + 2]) and lexicon.has("group_heads", doc[end - 1].text):
        yield replace(candidate, end=start + 1)  # "DoT, Testing department"
        yield replace(candidate, start=start + 2)
        return
    second = listed.second(doc, candidate, lexicon)
    if second is not None:
        yield replace(candidate, end=second - 1)  # "two other teams, Exempleton and Testford"
        yield replace(candidate, start=second)
        return
    both = end - start == 3 and doc[start + 1].text == "and" and start > 0 and doc[start - 1].lower_ == "both"
    if both and is_capital(doc[start]) and is_capital(doc[end - 1]):
        yield replace(candidate, end=start + 1, kind=None)  # "Both Exemple and Testard"
        yield replace(candidate, start=end - 1, kind=None)
        return
    two = candidate.kind is Kind.GROUP and end - start > 2 and not lexicon.head_first and doc[start + 1].text == "and"
    if two and is_capital(doc[start]) and lexicon.has("alone_heads", doc[start].text):
        yield replace(candidate, end=start + 1)  # "the Treasury and Health Ministry"
        yield replace(candidate, start=start + 2)
        return
    near = next((i for i in range(start + 1, end - 1) if lexicon.has("near", doc[i].text)), None)
    if near is not None and is_capital(doc[near + 1]):
        yield replace(candidate, end=near, kind=Kind.PLACE)
        yield replace(candidate, start=near + 1, kind=Kind.PLACE)
        return
    outlet = next((i for i in range(start + 1, end) if _is_known(doc, start, i, lexicon)), None)
    if outlet is not None and lexicon.opens_person(doc, outlet):
        yield replace(candidate, end=outlet, kind=Kind.GROUP)  # "rappelle à Libération Zed Exemple"
        yield replace(candidate, start=outlet, kind=Kind.ACTOR)
        return
    branch = next((i for i in range(outlet + 1, end - 1) if lexicon.opens_person(doc, i)), 0) if outlet else 0
    if outlet is not None and branch and is_on_map(doc.span(outlet, branch).text):
        yield replace(candidate, end=branch, kind=Kind.GROUP, fixed=True)  # "à France 3 Testville Zed Exemple"
        yield replace(candidate, start=branch, kind=Kind.ACTOR)
        return
    if outlet is not None and end - start == len(doc) and is_on_map(doc.span(outlet, end).text):
        yield replace(candidate, end=outlet, kind=Kind.GROUP)  # "AP Exempleton", a line of its own
        yield replace(candidate, start=outlet, kind=Kind.PLACE)
        return
    owner = next((i for i in range(start + 1, end - 1) if doc[i].text == "'s"), None)
    if owner is not None and is_capital(doc[owner + 1]) and is_on_map(doc.span(start, owner).text):
        yield replace(candidate, end=owner, kind=Kind.PLACE)
        yield replace(candidate, start=owner + 1)  # "Kelowna's University of Exemple"
        return
    country = end - start == 3 and doc[start].text.lower() in lexicon.countries and start > 1
    if country and doc[start - 1].text == "of" and doc[start - 2].text == "Justice":
        yield replace(candidate, end=start + 1, kind=Kind.PLACE)  # "Chief Justice of Exemplia Zed Exemple"
        yield replace(candidate, start=start + 1, kind=Kind.ACTOR)
        return
    office = _office_inside(doc, start, end, lexicon)
    if office is not None:
        body, named = office
        adjective = body == start + 1 and lexicon.has_any(("before", "official", "ranks"), doc[start].text)
        if body > start and not adjective:  # "National Conciliator Zed Exemple"
            yield replace(candidate, end=body, kind=Kind.GROUP)
        yield replace(candidate, start=named, kind=Kind.ACTOR)
        return
    town = datelined.town_behind_byline(doc, start, end)
    if town is not None:
        yield replace(candidate, end=town)
        yield Candidate(candidate.passage, town, end, Kind.PLACE, "dateline", fixed=True)
        return
    titled = _title_inside(doc, start, end, lexicon)
    if titled is not None:
        yield replace(candidate, end=titled, kind=None)  # "à Exempla-EX Me Zed Exemple"
        yield replace(candidate, start=titled + 1, kind=Kind.ACTOR)
        return
    group = candidate.kind is Kind.GROUP
    firm = group and lexicon.has("legal_forms", doc[end - 1].text)  # "EXA Syldavia Ltd"
    club = group and lexicon.head_first and is_on_map(doc[min(start + 1, end - 1)].text)
    if _shouts_before(doc, start, end) and not (firm or club):  # "ASX Testville Exemplie"
        theirs = candidate.kind is Kind.GROUP and end - start == 3 and lexicon.head_first
        if theirs and lexicon.is_person(_noun_before(doc, start, lexicon)):
            yield replace(candidate, end=start + 1)  # "l'attaquant du PEX Zed Exemple"
            yield replace(candidate, start=start + 1, kind=Kind.ACTOR)
            return
        start += 1
    person = _person_inside(doc, start, end, lexicon)
    if person is None:
        yield replace(candidate, start=start)
        return
    if start and is_acronym(doc[start - 1].text) and is_on_map(doc.span(start, person).text):
        yield replace(candidate, start=start - 1, end=person, kind=Kind.GROUP, fixed=True)  # "ABC Suisse"
        yield replace(candidate, start=person, kind=Kind.ACTOR)
        return
    party = lexicon.is_person(doc[start - 1].text)
    kind = Kind.GROUP if party else None if candidate.kind is Kind.ACTOR else candidate.kind
    yield replace(candidate, start=start, end=person, kind=kind, fixed=party)
    yield replace(candidate, start=person, kind=Kind.ACTOR)


def _seat_of(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> int | None:
    """Where ``in`` parts a group from a place of the map; None where something else than a body's own word stands
    before it (``Women in London``), or a purpose (``Centre for Peace in Syria``)."""
    start, end = candidate.start, candidate.end
    if lexicon.head_first or candidate.kind is not Kind.GROUP:
        return None
    at = next((i for i in range(start + 2, end - 1) if doc[i].text == "in"), None)
    if at is None or any(t.text in ("for", "on", "against") for t in doc[start:at]):
        return None
    headed = any(lexicon.has("group_heads", t.text) and is_capital(t) for t in doc[start:at])
    place = doc.span(at + 1, end)
    return at if headed and (is_on_map(place.text) or lexicon.has("place_heads", place[-1].text)) else None


def _side_by_side(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> tuple[Candidate, Candidate] | None:
    """``Exempleville - West`` of a dateline, ``Testers v Samplers``, ``Pine Close, Exempleton``: two
    names with a dash, a word or a street's comma between; None for others."""
    start, end = candidate.start, candidate.end
    for i in range(start + 1, end - 1):
        sign = doc[i].text
        dash = sign in DASHES and doc[i].whitespace_ and doc[i - 1].whitespace_
        match = sign.lower() in VERSUS and candidate.kind is Kind.GROUP and doc.span(end, end + 1).text in MEETINGS
        street = sign == "," and not lexicon.head_first and lexicon.has("streets", doc[i - 1].text)
        if not (dash or match or street):
            continue
        kinds: tuple[Kind | None, Kind | None] = (
            (candidate.kind, Kind.PLACE) if street else (Kind.GROUP,) * 2 if match else (None, None)
        )
        if dash and is_on_map(doc.span(start, i).text):
            kinds = (Kind.PLACE, None)
        return replace(candidate, end=i, kind=kinds[0]), replace(candidate, start=i + 1, kind=kinds[1])
    return None


def shortened(passage: Passage, candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, each that ends with its own initials in two: ``The Example Community of States ECS``; and each
    that ends with where it sits: ``Office of Testing in Exemple County``."""
    found = []
    for c in candidates:
        seat = _seat_of(passage.doc, c, lexicon)
        if seat is not None:
            found += [replace(c, end=seat), replace(c, start=seat + 1, kind=Kind.PLACE)]
            continue
        last = passage.doc[c.end - 1].text
        long = passage.doc.span(c.start, c.end - 1).text if c.end - c.start > 3 and is_acronym(last) else ""
        if long and abbreviates(last, long):
            found += [replace(c, end=c.end - 1, kind=Kind.GROUP), replace(c, start=c.end - 1, kind=Kind.GROUP)]
        else:
            found.append(c)
    return found


def _office_inside(doc: Doc, start: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the body ends and the person begins in ``National Assembly Majority Whip Zed Exemple``; None where the
    name holds no office before two or three plain capitals."""
    if lexicon.head_first:
        return None
    for i in range(end - 2, start, -1):
        titled = lexicon.has("titles", doc[i].text) and lexicon.opens_person(doc, i + 1)
        if (titled or lexicon.is_person(doc[i].text)) and is_capital(doc[i]) and not doc[i].text.endswith("s"):
            person = doc.span(i + 1, end)
            plain = len(person) in (2, 3) and all(t.text.istitle() and (t.is_alpha or len(t) == 2) for t in person)
            listed = any(lexicon.has_any(("group_heads", "group_tails", "titles"), t.text) for t in person)
            heads = [n for n in range(start, i) if lexicon.has("group_heads", doc[n].text)]
            return (heads[-1] + 1 if heads else start, i + 1) if plain and not listed else None
    return None


def _person_inside(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int | None:
    """Where a person's name begins behind another name: ``de Chalmazelle Zoé Exemple``, told by the first name and by
    the office before it all."""
    linked = start > 0 and lexicon.has("links", doc[start - 1].text)
    linked = linked or (lexicon.head_first and doc[start].pos_ in {"NOUN", "ADJ"})  # "députée Renouveau Zoé Exemple"
    before = _noun_before(doc, start, lexicon)
    branch = start > 0 and is_acronym(doc[start - 1].text) and doc[start].text.istitle()
    if branch and (of := _noun_before(doc, start - 1, lexicon)):
        linked, before = True, of if is_on_map(doc[start].text) else before
    if not linked or not lexicon.is_person(before) or lexicon.is_given(doc[start].text):
        return None
    for i in range(start + 1, end - 1):
        if lexicon.opens_person(doc, i) and not lexicon.has("particles", doc[i - 1].text) and doc[i - 1].text != "-":
            return i
    return None


def _title_inside(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int | None:
    """Where a short title stands inside a name, before two capitals at most; in French alone."""
    for i in range(start + 1, end - 1) if lexicon.head_first else ():
        titled = doc[i].text in {"Me", "M.", "Mme", "Mlle", "Dr", "Pr", "Mgr"}
        if titled and all(is_capital(t) for t in doc[i + 1 : end]) and end - i < 4:
            return i
    return None


def _noun_before(doc: Doc, i: int, lexicon: Lexicon) -> str:
    """The noun that a complement belongs to: ``procureur`` before ``de Chalmazelle``."""
    j = lexicon.before_links(doc, i - 1)
    return doc[j].text if j >= 0 else ""


def _shouts_before(doc: Doc, start: int, end: int) -> bool:
    """True for ``RIP Zed Exemple``, ``PDG Zed Exemple``; two letters may be a first name's."""
    first = doc[start].text
    return (
        end - start > 2
        and first.isalpha()
        and first.isupper()
        and len(first) > 2
        and all(t.text.istitle() for t in doc[start + 1 : end])
    )
