"""The model's own names, trimmed to what is part of the name, without what is none."""

from __future__ import annotations

from builder.extract.labels import KINDS
from builder.extract.names import model_persons, model_places, office_ends, verbs_first, wide_ends
from builder.extract.names.candidate import (
    MARKS,
    Candidate,
    Read,
    is_acronym,
    is_capital,
    is_known_small,
    past_article,
)
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.offices import before_office
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
    doc = passage.doc
    for entity in doc.ents:
        if entity.label_ not in LABELS:
            continue
        kind = LABELS[entity.label_]
        if (end := _with_town(doc, entity, lexicon)) > entity.end:
            found.append(Candidate(index, entity.start, end, Kind.GROUP, "model-org"))
            continue  # "conseil" and "Testville", two names to the encoder
        start, end = _trimmed(doc, entity, lexicon)
        if _is_of_a_person(doc, start, end, lexicon):
            continue  # "le Syldave Zed Exemple": the name begins behind it
        if kind is Kind.ACTOR:
            start, end, towns = model_persons.cut(index, doc, start, end, lexicon)
            found += towns
        read = _described(doc, Read(start, end, kind), entity)
        read = model_places.seated(doc, read, lexicon)
        read = _before_opened(doc, read, lexicon)
        read = model_places.bare(doc, read, lexicon)
        read = _before_offices(doc, read, entity, lexicon)
        read = _behind_words(doc, read, kind, lexicon)
        if read.start < read.end and not _is_title_alone(doc, read.start, read.end, lexicon):
            found.append(Candidate(index, *read, f"model-{entity.label_.lower()}"))
    return found


def _trimmed(doc: Doc, entity: Tokens, lexicon: Lexicon) -> tuple[int, int]:
    """Bounds of the name itself, without what leads to it; with the end that the model left out."""
    begin = _past_people(doc, entity.start, lexicon)
    if lexicon.head_first:
        last = entity.end - 1  # "Jaexa al", of which the model left out "-Exemple"
        end = max(entity.end, past_article(doc, last) if last > entity.start else last)
    else:
        end = wide_ends.before_noun(doc, begin, entity.end, lexicon)
    start, end = trimmed(doc, begin, end, lexicon)
    if begin < start and _is_of_an_office(doc, start, end, lexicon):
        start = lexicon.past_links(doc, start)  # "Directeur académique de l'Éducation nationale"
    return start, end


def _described(doc: Doc, read: Read, entity: Tokens) -> Read:
    """``Testville`` of ``a Testville news agency`` may be of any kind."""
    small = read.end < entity.end and doc[read.end].is_lower and doc[read.end].pos_ in {"NOUN", "ADJ"}
    town = read.kind is Kind.GROUP and small and is_on_map(doc.span(read.start, read.end).text)
    return read._replace(kind=None) if town else read


def _before_opened(doc: Doc, read: Read, lexicon: Lexicon) -> Read:
    """The name before an article, a bracket or a quotation mark inside it that nothing closes: ``EX (Example``,
    ``l'Exemplo «Nous avons``, ``Exemple the Academy Award``."""
    start, end, kind = read
    inner = next((i for i in range(start + 1, end) if doc[i].text == "the"), end)
    if not lexicon.head_first and kind is Kind.GROUP and inner < end and doc[inner - 1].text.istitle():
        end, kind = inner, None
    opened = next((i for i in range(start + 1, end) if doc[i].text == "("), end)
    if not any(t.text == ")" for t in doc[opened:end]):
        end = opened
    marked = next((i for i in range(start + 1, end) if doc[i].text in MARKS), end)
    if marked < end and not any(t.text == MARKS[doc[marked].text] for t in doc[marked + 1 : end]):
        end = marked
    return Read(start, end, kind)


def _before_offices(doc: Doc, read: Read, entity: Tokens, lexicon: Lexicon) -> Read:
    """A body's name without the office that is held there, and a person's without his: ``the US State Department
    Spokesperson, Zed Exemple``."""
    start, end, kind = read
    behind = office_ends.behind_office(doc, entity.start, entity.end, lexicon)
    if kind is not Kind.GROUP and behind < entity.end:
        start, end, kind = behind, entity.end, None if kind is Kind.ACTOR else kind
    if end - start > 2 and office_ends.is_of_a_force(doc, start, lexicon):
        start, kind = start + 1, Kind.ACTOR
    if kind is Kind.GROUP and not lexicon.head_first:
        end -= end - start > 2 and office_ends.is_spoken_for(doc, end, lexicon)
        end = office_ends.before_named_holder(doc, start, end, lexicon)
    held = before_office(doc, start, end, lexicon) if kind in (Kind.GROUP, None) else end
    if held != end:
        end, kind = held, Kind.GROUP if is_acronym(doc[held - 1].text) else None
    office = office_ends.before_holder(doc, start, end, lexicon)
    if office != end:
        body = lexicon.has("group_heads", doc[office - 1].text)  # "National Assembly" Minority Leader
        end, kind = office, None if kind is Kind.GROUP and not body else kind
    return Read(start, end, kind)


def _behind_words(doc: Doc, read: Read, seen: Kind | None, lexicon: Lexicon) -> Read:
    """The name behind a plain noun or a verb that the model took in: ``incendie d'Exempleville``, ``Free Zed
    Exemple``; ``seen`` is the kind that the model gave."""
    start, end, kind = read
    if start >= end:
        return read
    if seen is None:
        start = _behind_noun(doc, start, end, lexicon)
    cut = _behind_opening(doc, start, end, lexicon)
    if cut == start:
        cut = verbs_first.behind_verb(doc, start, end, kind, lexicon)
    if cut == start:
        return Read(start, end, kind)
    called_for = lexicon.has("slogans", doc[cut - 1].text)
    return Read(cut, end, Kind.ACTOR if called_for else None)


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
    headed = town is not None and model_places.is_headed(doc, entity.start, at + 1, lexicon)
    return town.end if town is not None and headed and at > entity.start + 1 else 0


def _is_of_an_office(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for an adjective in small letters that belongs to the title before it, with ``de`` and a name behind it."""
    small = lexicon.head_first and start + 2 < end and doc[start].is_lower and doc[start].pos_ == "ADJ"
    return small and lexicon.has("titles", doc[start - 1].text) and lexicon.has("links", doc[start + 1].text)


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
    placed = start + 2 < end and lexicon.has("inner_locatives", doc[start + 1].text)
    if placed and doc[start + 2].text.istitle() and doc[start + 2].pos_ == "PROPN":
        return start + 2  # "guerre en Exemplie"
    return wide_ends.behind_links(doc, start, end, lexicon) or start


def _is_title_alone(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """``General`` of ``Major-General Zed Exemple``, all that the model saw as a name."""
    alone = end - start == 1 and lexicon.has("titles", doc[start].text)
    return alone and end < len(doc) and is_capital(doc[end]) and doc[end].is_alpha


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
