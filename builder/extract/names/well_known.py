"""Newspapers, parties and other groups by name, where that is more than one word: ``Le Canard enchaîné``."""

from __future__ import annotations

import re
from functools import cache

from builder.data import load, words
from builder.data.renowned import lone_groups
from builder.extract.names.candidate import Candidate, is_capital, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

CONTRACTIONS = frozenset({"des", "aux"})
TYPE = re.compile(r"[A-Z]{1,5}-?\d")
"""How the type of a vehicle or weapon is written."""


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each name of the lists, word for word, case for case."""
    texts = [t.text for t in passage.doc]
    names = _by_first(lexicon.well_known)
    contracted = _by_second(lexicon.well_known)
    firms = _firms()
    found = []
    for i, text in enumerate(texts):
        for spelt in names.get(text, ()):
            small = len(spelt) == 1 and text.islower()  # "a dit sur franceinfo Zed Exemple"
            if tuple(texts[i : i + len(spelt)]) != spelt or _is_other(passage.doc, i, spelt):
                continue
            if small or not _goes_on(passage.doc, i + len(spelt), lexicon):
                end = _of_region(passage.doc, i + len(spelt), lexicon)
                start = _nation_before(passage.doc, i, spelt, lexicon)
                found.append(Candidate(index, start, end, Kind.GROUP, "well-known", fixed=True))
            elif lexicon.head_first and (end := _branch(passage.doc, i + len(spelt))):
                found.append(Candidate(index, i, end, Kind.GROUP, "well-known", fixed=True))
        if text in firms and _stands_alone(passage.doc, i, lexicon):
            found.append(Candidate(index, i, i + 1, Kind.GROUP, "well-known", fixed=True))
        told = i > 1 and texts[i - 1] in {"du", "au"} and lexicon.has("press_nouns", texts[i - 2])
        if told and text.istitle() and f"Le {text}" in lexicon.well_known:
            found.append(Candidate(index, i, i + 1, Kind.GROUP, "well-known", fixed=True))  # "les colonnes du Soir"
        for spelt in contracted.get(text, ()) if i and texts[i - 1].lower() in CONTRACTIONS else ():
            if tuple(texts[i : i + len(spelt)]) == spelt and not _goes_on(passage.doc, i + len(spelt), lexicon):
                found.append(Candidate(index, i, i + len(spelt), Kind.GROUP, "well-known", fixed=True))
    return found


@cache
def _firms() -> frozenset[str]:
    return words("well_known", "firms") | lone_groups()


def _is_other(doc: Doc, i: int, name: tuple[str, ...]) -> bool:
    """True for ``The Hill`` at the head of a sentence, where any hill may be meant, and for the ``Royal Society`` in
    ``Royal Society of Testers``."""
    if name[0] == "The" and len(name) == 2 and doc[i].is_sent_start:
        return True
    end = i + len(name)
    if len(name) == 1 or word_at(doc, end) not in {"of", "for"}:
        return False
    return is_capital(doc[end + 1]) if end + 1 < len(doc) else False


def _stands_alone(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``Novartis`` with no other capital and no hyphen beside it, which might make a longer name."""
    before, behind = doc[max(0, i - 1)], doc[min(len(doc) - 1, i + 1)]
    plain = before.is_sent_start and any(
        lexicon.has(name, before.text) for name in ("determiners", "links", "locatives")
    )
    joined = (before.i < i and is_capital(before) and not plain) or before.text == "-"
    thing = TYPE.match(behind.text) is not None  # "un FSB BTR-82A": whose vehicle it is
    return not joined and not (behind.i > i and (is_capital(behind) or behind.text == "-") and not thing)


def _nation_before(doc: Doc, i: int, words: tuple[str, ...], lexicon: Lexicon) -> int:
    """Where a people's name or a country starts before ``Red Cross``: each country has one; ``i`` where none does."""
    if i == 0 or lexicon.head_first or " ".join(words) not in load("well_known")["by_nation"]:
        return i
    if doc[i - 1].text.istitle() and lexicon.is_demonym(doc[i - 1].text):
        return i - 1
    starts = range(max(0, i - 3), i)
    return next((s for s in starts if is_capital(doc[s]) and doc.span(s, i).text.lower() in lexicon.countries), i)


def _branch(doc: Doc, end: int) -> int:
    """Where ``Occitanie`` ends behind ``France 3``: a house of that name in a place; 0 where no place follows."""
    if word_at(doc, end) == "-" and not doc[end - 1].whitespace_:
        return 0  # "La Croix-Rouge"
    last = end
    while last < len(doc) and last - end < 5 and (is_capital(doc[last]) or doc[last].text in {"-", "de", "d'", "la"}):
        last += 1
    while last > end and not is_capital(doc[last - 1]):
        last -= 1
    return next((i for i in range(last, end, -1) if is_capital(doc[i - 1]) and is_on_map(doc.span(end, i).text)), 0)


def _of_region(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """Where ``L'Écho des Exemples`` ends, a paper of another region than ``L'Écho``."""
    if (
        not lexicon.has("papers_of", doc[end - 1].text)
        or end + 1 >= len(doc)
        or not lexicon.has("links", doc[end].text)
    ):
        return end
    behind = lexicon.past_links(doc, end - 1)
    return behind + 1 if behind < len(doc) and behind - end < 3 and is_capital(doc[behind]) else end


def _goes_on(doc: Doc, end: int, lexicon: Lexicon) -> bool:
    """True where a longer name only begins like a newspaper's: ``La Croix-Rouge``, ``La Presse Canadienne``."""
    if end >= len(doc):
        return False
    person = doc[end].ent_type_ in {"PER", "PERSON"} and doc[end].ent_iob_ == "B"
    person = person or (doc[end - 1].text.istitle() and lexicon.opens_person(doc, end))  # "à 20 Minutes Zoé Exemple"
    if person and not doc[end - 1].text.endswith(
        ("ien", "ain", "ois", "ais")
    ):  # not "Le Parisien Zed Exemple, 22 ans,"
        return False  # "du leader de Place publique Zed Exemple"
    hyphened = doc[end].text == "-" and not doc[end - 1].whitespace_
    return hyphened or (is_capital(doc[end]) and doc[end].pos_ in {"ADJ", "PROPN"})


@cache
def _by_second(known: frozenset[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The words behind ``Les`` of each name that begins so: ``des Exemplaires`` has the article in its preposition."""
    names: dict[str, tuple[tuple[str, ...], ...]] = {}
    for name in sorted(known):
        first, _, rest = name.replace("'", "' ").partition(" ")
        words = tuple(rest.split())
        if first == "Les" and words:
            names[words[0]] = (*names.get(words[0], ()), words)
    return names


@cache
def _by_first(known: frozenset[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    names: dict[str, tuple[tuple[str, ...], ...]] = {}
    for name in sorted(known):
        for written in {name, name.upper() if " " in name else name}:  # FRANCE 24
            spaced = written.replace("'", "' ")
            for spelt in {tuple(spaced.split()), tuple(spaced.replace("-", " - ").split())}:
                if len(spelt) > 1 or name.islower():
                    names[spelt[0]] = (*names.get(spelt[0], ()), spelt)
    return {first: tuple(sorted(found, key=lambda w: (-len(w), w))) for first, found in names.items()}
