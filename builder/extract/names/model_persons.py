"""The names that the model takes for persons', without what stands beside the person's own."""

from __future__ import annotations

from builder.extract.names import cut_ends, parties
from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.runs import is_syllable
from builder.extract.parse import Doc
from builder.model import Kind


def cut(index: int, doc: Doc, start: int, end: int, lexicon: Lexicon) -> tuple[int, int, list[Candidate]]:
    """Bounds of a person's own name, and the town in front that is a name too: ``Governor of Exempleville Paul
    Testard``."""
    towns = []
    start = _person(doc, start, end, lexicon)
    led = end - start > 2 and not lexicon.head_first
    if led and (lexicon.is_person(doc[start].text) or lexicon.is_demonym(doc[start].text)):
        start += 1  # "Striker Zed Exemple", "Syldavian Zed Exemple"
    elif led and _is_led_by_what_he_was(doc, start, lexicon):
        start += 1
    elif led and _is_behind_his_town(doc, start, lexicon):
        towns.append(Candidate(index, start, start + 1, Kind.PLACE, "holder", fixed=True))
        start += 1
    start += end - start > 1 and lexicon.head_first and parties.is_worn(doc, start, lexicon)
    end = _before_country(doc, start, end, lexicon)
    end = cut_ends.before_sentence(doc, start, end, lexicon) if lexicon.head_first else end
    while end - start > 2 and doc[end - 1].text == doc[end - 2].text:
        end -= 1  # "Zed Exemple Exemple has", a caption without its full stop
    while end - start > 1 and lexicon.has("postnominals", doc[end - 1].text):
        end -= 1
    return start, end, towns


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


def _person(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a person's name starts: behind everything in lower case but particles (``al``, ``von``)."""
    if start < end and not (is_capital(doc[end - 1]) or is_syllable(doc, end - 1)):
        return end
    for i in range(end - 2, start - 1, -1):
        if not is_capital(doc[i]) and not lexicon.has("particles", doc[i].text) and not doc[i].is_punct:
            return i + 1
    return start
