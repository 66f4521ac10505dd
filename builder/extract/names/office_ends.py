"""Offices in what a model took for a name: where the name begins behind one, or ends before one."""

from __future__ import annotations

from builder.extract.names.candidate import is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc


def is_spoken_for(doc: Doc, end: int, lexicon: Lexicon) -> bool:
    """True where an office that somebody holds ends the model's name of a body."""
    last, following = doc[end - 1], doc[end].text if end < len(doc) else ""
    held = last.text.istitle() and lexicon.is_person(last.text) and not last.text.endswith("s")
    return held and following in {",", "."}


def before_holder(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where the name ends that an office holds: ``Exemple County`` in ``Exemple County Sheriff``, ``Exemple`` in
    ``Exemple Police`` before ``Chief``."""
    if lexicon.head_first or end - start < 2:
        return end
    following = doc[end].text.lower() if end < len(doc) else ""
    if lexicon.has("local_offices", doc[end - 1].text) and is_capital(doc[end - 1]) and doc[end - 2].text != "of":
        return end - 1
    dashed = following in {"-", "–"} and end + 1 < len(doc) and lexicon.is_person(doc[end + 1].text)
    if dashed and lexicon.has("ranks", doc[end - 1].text):
        return end - 1  # "Exempla Party" Vice–Chairman
    if f"{doc[end - 1].text.lower()} {following}" not in lexicon.lists["office_pairs"]:
        return end
    force = lexicon.has("group_heads", doc[end - 1].text) and not is_on_map(doc.span(start, end - 1).text)
    return end if force else end - 1  # "Metropolitan Police" Chief


def before_named_holder(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where the body ends in ``National Assembly Majority Whip`` before the person whom the model names next."""
    last, named = doc[end - 1], end < len(doc) and doc[end].ent_type_ == "PERSON" and doc[end].ent_iob_ == "B"
    held = named and last.text.istitle() and lexicon.is_person(last.text) and not last.text.endswith("s")
    heads = [i for i in range(start, end - 1) if lexicon.has("group_heads", doc[i].text)] if held else []
    return heads[-1] + 1 if heads else end


def is_of_a_force(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True for ``Police`` in ``Inspector-General of Police Zed Exemple``, ``State`` in ``Secretary of State Zed
    Exemple``: a word of the office."""
    word = doc[start].text
    body = lexicon.has_any(("group_heads", "portfolios", "portfolios_of_ministers"), word)
    if lexicon.head_first or start < 2 or doc[start - 1].text != "of" or not (body and is_capital(doc[start + 1])):
        return False
    return lexicon.is_person(doc[start - 2].text) or lexicon.has("titles", doc[start - 2].text)


def behind_office(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where ``Exemplie`` starts in ``Premier ministre d'Exemplie``; the end where the name holds no office."""
    if not lexicon.head_first:
        return end
    if (behind := _behind_state(doc, start, end, lexicon)) < end:
        return behind
    for i in range(start, end - 1):
        if not (doc[i].text.islower() and lexicon.is_person(doc[i].text)):
            continue
        if doc[i + 1].pos_ == "ADJ" and doc[i + 1].text.islower():
            i += 1  # "procureur régional de"
        if i + 1 < end and lexicon.has("links", doc[i + 1].text):
            behind = lexicon.past_links(doc, i)
            if behind + 2 < end and lexicon.has("state_heads", doc[behind].text):
                behind = lexicon.past_links(doc, behind)  # "procureur de la République de Testville"
            return min(behind, end)
    return end


def _behind_state(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where ``Testville`` starts in ``République de Testville`` behind ``procureur de la``: where somebody has his
    office; the end for a country (``le président de la République d'Exemplie``), and for all else."""
    while start < end and lexicon.has("determiners", doc[start].text):
        start += 1
    office = lexicon.before_links(doc, start - 1)
    while office > 0 and doc[office].is_lower and doc[office].pos_ == "ADJ" and not lexicon.is_person(doc[office].text):
        office -= 1  # "procureur adjoint de la"
    held = 0 <= office < start - 1 and doc[office].text.islower() and lexicon.is_person(doc[office].text)
    if not held or start + 2 >= end or not lexicon.has("state_heads", doc[start].text):
        return end
    behind = lexicon.past_links(doc, start)
    town = start + 1 < behind < end and is_capital(doc[behind])
    return behind if town and doc.span(behind, end).text.lower() not in lexicon.countries else end
