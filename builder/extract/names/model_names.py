"""The model's own names, trimmed to what is part of the name, without what is none."""

from __future__ import annotations

from builder.extract.labels import KINDS
from builder.extract.names import country_parts, cut_ends, office_ends, parties, verbs_first, wide_ends
from builder.extract.names.candidate import (
    MARKS,
    Candidate,
    is_acronym,
    is_capital,
    is_known_small,
    past_article,
    small_at,
)
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map, is_so_written
from builder.extract.names.offices import before_office
from builder.extract.names.runs import is_syllable
from builder.extract.names.trimming import trimmed
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Kind

OF = {"a": Kind.ACTOR, "p": Kind.PLACE, "g": Kind.GROUP, "x": None}
LABELS = {**{label: OF[letter] for label, letter in KINDS.items()}, "NORP": None}


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each of the model's names that stays one when trimmed."""
    found = []
    for entity in passage.doc.ents:
        if entity.label_ not in LABELS:
            continue
        if (end := _with_town(passage.doc, entity, lexicon)) > entity.end:
            found.append(Candidate(index, entity.start, end, Kind.GROUP, "model-org"))
            continue  # "conseil" and "Testville", two names to the encoder
        last = entity.end - 1  # "Jaexa al", of which the model left out "-Exemple"
        cut = past_article(passage.doc, last) if last > entity.start else last
        begin = _past_people(passage.doc, entity.start, lexicon)
        end = (
            max(entity.end, cut)
            if lexicon.head_first
            else wide_ends.before_noun(passage.doc, begin, entity.end, lexicon)
        )
        start, end = trimmed(passage.doc, begin, end, lexicon)
        if begin < start and _is_of_an_office(passage.doc, start, end, lexicon):
            start = lexicon.past_links(passage.doc, start)  # "Directeur académique de l'Éducation nationale"
        if _is_of_a_person(passage.doc, start, end, lexicon):
            continue  # "le Syldave Zed Exemple": the name begins behind it
        if LABELS[entity.label_] is Kind.ACTOR:
            start = _person(passage.doc, start, end, lexicon)
            led = end - start > 2 and not lexicon.head_first
            if led and (lexicon.is_person(passage.doc[start].text) or lexicon.is_demonym(passage.doc[start].text)):
                start += 1  # "Striker Zed Exemple", "Syldavian Zed Exemple"
            elif led and _is_led_by_what_he_was(passage.doc, start, lexicon):
                start += 1
            elif led and _is_behind_his_town(passage.doc, start, lexicon):
                found.append(Candidate(index, start, start + 1, Kind.PLACE, "holder", fixed=True))
                start += 1
            start += end - start > 1 and lexicon.head_first and parties.is_worn(passage.doc, start, lexicon)
            end = _before_country(passage.doc, start, end, lexicon)
            end = cut_ends.before_sentence(passage.doc, start, end, lexicon) if lexicon.head_first else end
            while end - start > 2 and passage.doc[end - 1].text == passage.doc[end - 2].text:
                end -= 1  # "Zed Exemple Exemple has", a caption without its full stop
            while end - start > 1 and lexicon.has("postnominals", passage.doc[end - 1].text):
                end -= 1
        kind = LABELS[entity.label_]
        described = end < entity.end and passage.doc[end].is_lower and passage.doc[end].pos_ in {"NOUN", "ADJ"}
        if kind is Kind.GROUP and described and is_on_map(passage.doc.span(start, end).text):
            kind = None  # "a Testville news agency"
        if not lexicon.head_first and _is_seat_in_parliament(passage.doc, start, end):
            start, kind = start + 2, Kind.PLACE
        if end < len(passage.doc) and passage.doc.span(start, end + 1).text.lower() in lexicon.countries:
            end += 1  # "Burkina faso"
        town = not lexicon.head_first and end - start > 1 and lexicon.has("place_nouns", passage.doc[end - 1].text)
        if town and passage.doc[end - 1].is_lower and is_on_map(passage.doc.span(start, end - 1).text):
            end, kind = end - 1, None  # "Exempleton city councillors"
        inner = next((i for i in range(start + 1, end) if passage.doc[i].text == "the"), end)
        if not lexicon.head_first and kind is Kind.GROUP and inner < end and passage.doc[inner - 1].text.istitle():
            end, kind = inner, None  # "Exemple the Academy Award"
        opened = next((i for i in range(start + 1, end) if passage.doc[i].text == "("), end)
        if not any(t.text == ")" for t in passage.doc[opened:end]):
            end = opened  # "EX (Example"
        marked = next((i for i in range(start + 1, end) if passage.doc[i].text in MARKS), end)
        if marked < end and not any(t.text == MARKS[passage.doc[marked].text] for t in passage.doc[marked + 1 : end]):
            end = marked  # "l'Exemplo «Nous avons"
        if lexicon.head_first:
            start, end, kind = wide_ends.parted(passage.doc, start, end, kind, lexicon)
        if start < end and (
            _is_qualified_country(passage.doc, start, end, lexicon) or _is_ruled(passage.doc, start, end, lexicon)
        ):
            end, kind = start + 1, Kind.PLACE
        if lexicon.head_first and end - start > 1 and _is_behind_town(passage.doc, end - 1, lexicon):
            end, kind = end - 1, Kind.PLACE  # "Testville VD"
        if start < end and country_parts.is_one(passage.doc, start, (start, end), lexicon):
            start, kind = lexicon.past_links(passage.doc, start), Kind.PLACE  # "The Region of Exemplia"
        if kind is Kind.PLACE:
            start = _behind_nation(passage.doc, start, end, lexicon)
        if kind is Kind.GROUP and not lexicon.head_first and wide_ends.is_councilmans(passage.doc, start, end, lexicon):
            kind = Kind.PLACE  # "Testville City" Councilman
        if kind is Kind.PLACE and not lexicon.head_first:
            start, end = _bare_place(passage.doc, start, end, lexicon)
        if kind is Kind.PLACE and start < end and _is_headed(passage.doc, start, end, lexicon):
            kind = Kind.GROUP
        behind = office_ends.behind_office(passage.doc, entity.start, entity.end, lexicon)
        if kind is not Kind.GROUP and behind < entity.end:
            start, end, kind = behind, entity.end, None if kind is Kind.ACTOR else kind
        if end - start > 2 and office_ends.is_of_a_force(passage.doc, start, lexicon):
            start, kind = start + 1, Kind.ACTOR
        if (
            kind is Kind.GROUP
            and not lexicon.head_first
            and end - start > 2
            and office_ends.is_spoken_for(passage.doc, end, lexicon)
        ):
            end -= 1  # "the US State Department Spokesperson, Zed Exemple"
        if kind is Kind.GROUP and not lexicon.head_first:
            end = office_ends.before_named_holder(passage.doc, start, end, lexicon)
        held = before_office(passage.doc, start, end, lexicon) if kind in (Kind.GROUP, None) else end
        if held != end:
            end, kind = held, Kind.GROUP if is_acronym(passage.doc[held - 1].text) else None
        office = office_ends.before_holder(passage.doc, start, end, lexicon)
        if office != end:
            body = lexicon.has("group_heads", passage.doc[office - 1].text)  # "National Assembly" Minority Leader
            end, kind = office, None if kind is Kind.GROUP and not body else kind
        if LABELS[entity.label_] is None and start < end:
            start = _behind_noun(passage.doc, start, end, lexicon)
        cut = _behind_opening(passage.doc, start, end, lexicon) if start < end else start
        if cut == start < end:
            cut = verbs_first.behind_verb(passage.doc, start, end, kind, lexicon)
        if cut != start:
            called_for = lexicon.has("slogans", passage.doc[cut - 1].text)  # "Free Zed Exemple"
            start, kind = cut, Kind.ACTOR if called_for else None
        if start < end and not _is_title_alone(passage.doc, start, end, lexicon):
            found.append(Candidate(index, start, end, kind, f"model-{entity.label_.lower()}"))
    return found


def _past_people(doc: Doc, start: int, lexicon: Lexicon) -> int:
    """Behind ``New Zealander``, a people's name of several words that begins there or one word before."""
    ways = ((first, first + size) for first in (start - 1, start) if first >= 0 for size in (3, 2))
    return next((end for first, end in ways if doc.span(first, end).text.lower() in lexicon.demonyms), start)


def _with_town(doc: Doc, entity: Tokens, lexicon: Lexicon) -> int:
    """Where ``conseil de Testville`` ends, of which the encoder has the head alone for a body, and the town beside it;
    0 where it has not."""
    head = doc[entity.start]
    alone = all(lexicon.has("links", t.text) for t in doc[entity.start + 1 : entity.end])
    if not (lexicon.head_first and alone and head.is_lower and entity.label_ == "ORG"):
        return 0
    at = lexicon.past_links(doc, entity.start)
    town = next((e for e in doc.ents if e.start == at and e.label_ == "LOC"), None)
    headed = town is not None and _is_headed(doc, entity.start, at + 1, lexicon)
    return town.end if town is not None and headed and at > entity.start + 1 else 0


def _is_ruled(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for ``Exemplie de Testard``: a country and who rules it, no country's or region's name."""
    linked = lexicon.head_first and end - start == 3 and doc[start + 1].text in {"de", "d'", "d’"}
    country = linked and doc[start].text.lower() in lexicon.countries and not lexicon.is_given(doc[start].text)
    whole = doc.span(start, end).text
    return country and is_capital(doc[end - 1]) and not (is_on_map(whole, 0) or is_on_map(doc[end - 1].text))


def _is_behind_town(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for a canton's letters behind a town."""
    return doc[i].is_upper and lexicon.has("county_codes", doc[i].text) and is_on_map(doc[i - 1].text)


def _is_of_an_office(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for an adjective in small letters that belongs to the title before it, with ``de`` and a name behind it."""
    small = lexicon.head_first and start + 2 < end and doc[start].is_lower and doc[start].pos_ == "ADJ"
    return small and lexicon.has("titles", doc[start - 1].text) and lexicon.has("links", doc[start + 1].text)


def _is_seat_in_parliament(doc: Doc, start: int, end: int) -> bool:
    """True for ``Parliament for Exempla`` behind ``Member of``."""
    whole = end - start > 2 and start > 1 and doc[start].text == "Parliament" and doc[start + 1].text == "for"
    return whole and doc[start - 2].lower_ in {"member", "members"} and is_capital(doc[start + 2])


def _is_headed(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
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


def _is_of_a_person(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for a people's name alone before two more capitals."""
    if end - start != 1 or not lexicon.is_demonym(doc[start].text) or not doc[start].text.istitle():
        return False
    two = doc.span(end, end + 2)
    return len(two) == 2 and all(t.text.istitle() and t.is_alpha and t.pos_ == "PROPN" for t in two)


def _behind_noun(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where ``Exempleville`` starts in ``incendie d'Exempleville``, which the model takes for a name of some sort."""
    first = doc[start]
    headed = lexicon.has("group_heads", first.text) or lexicon.has("place_heads", first.text)
    if not (lexicon.head_first and first.is_lower and first.pos_ == "NOUN") or headed:
        return start
    behind = lexicon.past_links(doc, start)
    placed = start + 2 < end and lexicon.has("inner_locatives", doc[start + 1].text)
    if placed and doc[start + 2].text.istitle() and doc[start + 2].pos_ == "PROPN":
        return start + 2  # "guerre en Exemplie"
    return behind if start + 1 < behind < end and is_capital(doc[behind]) else start


def _is_title_alone(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """``General`` of ``Major-General Zed Exemple``, all that the model saw as a name."""
    alone = end - start == 1 and lexicon.has("titles", doc[start].text)
    return alone and end < len(doc) and is_capital(doc[end]) and doc[end].is_alpha


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
    behind = lexicon.past_links(doc, start + 1)
    return behind if start + 2 < behind < end and is_capital(doc[behind]) else start


def _before_country(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where the name ends in ``Zed Exemple du Sénégal``, ``du PEX``; a first name alone keeps its country, as kings
    have it."""
    links = [i for i in range(start + 1, end - 1) if lexicon.has("links", doc[i].text)]
    rest = doc.span(links[-1] + 1, end).text if links else ""
    team = bool(links) and doc[links[-1]].text == "du" and links[-1] - start > 1  # "X Y du Z", "X Y du PZ"
    team = team and (is_on_map(rest) or is_acronym(rest))
    if not links or not (team or rest.lower() in lexicon.countries):
        return end
    titled = start > 0 and lexicon.has("titles", doc[start - 1].text)
    whole = links[0] - start > 1 and len(links) == 1
    return links[-1] if whole or (titled and links[0] - start == 1) else end


def _is_led_by_what_he_was(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True for ``Exemplar`` in ``former Exemplar Paul Testard``: what somebody was or is, behind a word for that."""
    before = small_at(doc, start - 1)
    first = not lexicon.is_given(doc[start].text) and lexicon.opens_person(doc, start + 1)
    return first and lexicon.has("of_a_sort", before)


def _is_behind_his_town(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True for ``Exempleville`` in ``Governor of Exempleville Paul Testard``."""
    held = small_at(doc, start - 1) == "of" and start > 1 and lexicon.is_person(doc[start - 2].text)
    first = held and not lexicon.is_given(doc[start].text) and lexicon.opens_person(doc, start + 1)
    return first and is_on_map(doc[start].text)


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


def _person(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a person's name starts: behind everything in lower case but particles (``al``, ``von``)."""
    if start < end and not (is_capital(doc[end - 1]) or is_syllable(doc, end - 1)):
        return end
    for i in range(end - 2, start - 1, -1):
        if not is_capital(doc[i]) and not lexicon.has("particles", doc[i].text) and not doc[i].is_punct:
            return i + 1
    return start


def _behind_opening(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Behind ``Natif de``, ``Mutinerie de``: a plain noun that has its capital from the sentence that it opens."""
    i = start + 1
    while i < end and (lexicon.has("place_links", doc[i].text) or lexicon.has("determiners", doc[i].text)):
        i += 1
    first = doc[start]
    if i == start + 1 or i >= end or not is_capital(doc[i]) or not first.text.istitle() or not first.is_sent_start:
        return start
    heads = ("group_heads", "place_heads", "site_heads", "place_nouns", "local_heads")
    if first.pos_ not in {"NOUN", "ADJ", "VERB"} or lexicon.has_any(heads, first.text):
        return start
    return i if is_known_small(first) else start
