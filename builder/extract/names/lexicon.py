"""What the rules for names know of one language, read from its word lists."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any

from babel import Locale

from builder.data import load, words
from builder.data.folding import fold
from builder.data.given import given_names
from builder.data.renowned import groups
from builder.data.unions import Unions
from builder.extract.names.candidate import ARABIC_ARTICLES, small_at, word_at
from builder.extract.parse import Doc
from builder.locale.plurals import singulars

RANKED = re.compile(r"(?:n[.°º]|no\.?|#)\s?\d{1,3}")
"""``N.3`` (mondial), ``No.1``."""

SURNAME = re.compile(r"[ODNM]['’][A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)*|[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)+")
"""``O'Malley``, ``Malley-Kumar``."""
MARKED = re.compile(r"[MN]['’][A-ZÀ-Þ][a-zà-ÿ]+")

HYPHENS = 4
"""Fewer hyphens than this has a word made of trades."""

KEPT = 65536
"""Of so many words it is kept what they are: rules ask it again and again."""


@dataclass(frozen=True)
class Lexicon:
    """Sets of lower-case words; the lists themselves are explained in ``names.yml`` and ``roles.yml``."""

    language: str
    head_first: bool
    """True where the head stands before its complements (``ministère de la Défense``)."""
    demonyms: frozenset[str]
    lists: dict[str, frozenset[str]]
    needs: dict[str, frozenset[str]]
    """What must follow some of the nouns for persons: ``bras`` ``droit``."""

    numbers: dict[str, int]
    """Numbers in letters: ``trois``."""

    well_known: frozenset[str]
    """Newspapers, agencies, parties and other groups whose names do not look it, as written."""

    bodies: frozenset[str]
    """Organisations that the press of more than one language knows, folded: ``united nations``."""
    countries: frozenset[str]
    """Names of countries, lower case."""
    given: frozenset[str]
    """First names, folded; those of other scripts too."""
    person_endings: tuple[str, ...]
    """How nouns end that only persons have: ``-logue``."""
    demonym_endings: tuple[str, ...]
    """How adjectives and nouns of nations and towns end."""

    def has(self, name: str, word: str) -> bool:
        """True when the list ``name`` holds this word, whatever its case."""
        return word.lower() in self.lists[name]

    def has_any(self, names: tuple[str, ...], word: str) -> bool:
        """True when one of these lists holds this word, whatever its case."""
        return word.lower() in self._unions[names]

    @cached_property
    def people_words(self) -> frozenset[str]:
        """The words of peoples' names of several words: ``middle``, ``eastern``."""
        return frozenset(word for name in self.demonyms if " " in name for word in name.split())

    @cached_property
    def _unions(self) -> Unions:
        return Unions(self.lists)

    def names_party(self, doc: Doc, i: int) -> bool:
        """True for a party's name behind "de", whose somebody is: ``le maire de Reconquête Zed Exemple``."""
        return self.has("parties", word_at(doc, i)) and small_at(doc, i - 1) in {"de", "d'", "du"}

    def past_links(self, doc: Doc, i: int) -> int:
        """Index of the first token behind ``i`` that is no preposition and no determiner; the length where none is."""
        i += 1
        while i < len(doc) and self._links(doc[i].text):
            i += 1
        return i

    def before_links(self, doc: Doc, i: int) -> int:
        """Index of the last token at or before ``i`` that is no preposition and no determiner; -1 where none is."""
        while i >= 0 and self._links(doc[i].text):
            i -= 1
        return i

    def _links(self, word: str) -> bool:
        word = word.lower()
        return word in self.lists["links"] or word in self.lists["determiners"]

    def is_person(self, word: str) -> bool:
        """True for a noun that says what a person is, singular or plural, ``ex-`` or not: ``ex-ministres``."""
        return _person(self.language, word)

    def _is_person(self, word: str) -> bool:
        word, persons = word.lower(), self.lists["persons"]
        if word in persons or (word[:1] in ("n", "#") and RANKED.fullmatch(word)):
            return True
        for prefix in ("ex-", "vice-", "co-", "primo-"):
            word = word.removeprefix(prefix)
        if word in persons or any(one in persons for one in singulars(word, self.language)):
            return True
        stem = word.removesuffix("s")
        if stem.endswith(self.person_endings) and stem not in self.lists["person_endings_not"]:
            return True
        return self.head_first and 0 < word.count("-") < HYPHENS and self._is_compound(word)

    def _is_compound(self, word: str) -> bool:
        """True for ``journaliste-écrivain``, ``médecin-chef``: a trade, and a second one or what it is as such."""
        first, _, second = word.partition("-")
        second_too = self.has("seconds", second.removesuffix("s")) or self.is_somebody(second)
        return second_too and self.is_somebody(first)

    def is_persons(self, word: str) -> bool:
        """True for a noun for persons in the plural: ``deputies``, not ``coaccusés`` where the list has it so."""
        word, persons = word.lower(), self.lists["persons"]
        word = word if word in persons else word.removeprefix("ex-").removeprefix("vice-").removeprefix("co-")
        if word in persons:
            return False
        return any(one in persons or self.is_person(one) for one in singulars(word, self.language))

    def is_capital_article(self, word: str) -> bool:
        """True for ``La`` of ``La Croix-Exemple``: an article written as a part of a name."""
        return word.istitle() and self.has("articles", word)

    def is_somebody(self, word: str) -> bool:
        """True for a noun that says what a person is, whatever follows it: not for ``prix``, ``tête``."""
        return word.lower() not in self.needs and self.is_person(word)

    def is_given(self, word: str) -> bool:
        """True for a first name, single or joined by a hyphen: ``Pierre-Yves``; ``N'Golo`` by its shape."""
        return _given(self.language, word)

    def _is_given(self, word: str) -> bool:
        if MARKED.fullmatch(word):
            return True
        parts = fold(word).replace("-", " ").split()
        return word[:1].isupper() and bool(parts) and all(part in self.given for part in parts)

    def opens_person(self, doc: Doc, i: int) -> bool:
        """True where a first name stands with another capital behind it."""
        if not self.is_given(doc[i].text):
            return False
        j = i + 1
        while j + 1 < len(doc) and doc[j].text == "-" and not doc[j].whitespace_:
            j += 2
        while j + 1 < len(doc) and j - i < 4 and doc[j].text in self.lists["surname_particles"]:
            j += 1  # "Zoé von der Exemple"
        if j + 1 < len(doc) and doc[j].text == "-" and doc[j - 1].text in ARABIC_ARTICLES:
            j += 1  # "Zed al-Exemple"
        elif j + 2 < len(doc) and doc[j].text in ARABIC_ARTICLES and doc[j + 1].text == "-":
            j += 2
        if j + 1 < len(doc) and doc[j].text[1:] in {"'", "’"} and doc[j + 1].is_lower:
            return doc[j].text[0] in "MN"  # "Zed M'exemple"
        named = j < len(doc) and (doc[j].is_alpha or SURNAME.fullmatch(doc[j].text) is not None)
        return named and doc[j].text[:1].isupper() and len(doc[j]) > 1

    def is_demonym(self, word: str) -> bool:
        """True for an adjective or noun of nationality in any of its forms: ``ukrainiennes``, ``franco-suisse``."""
        return _demonym(self.language, word)

    def _is_demonym(self, word: str) -> bool:
        first, _, rest = word.lower().rpartition("-")
        joined = first in self.lists["compass"] or first in {"haut", "bas"} or (len(first) > 3 and first.endswith("o"))
        return word.lower() in self.demonyms or (joined and rest in self.demonyms)


@cache
def lexicon(language: str) -> Lexicon:
    """The word lists of a language."""
    found: dict[str, Any] = load(f"{language}/names") | load(f"{language}/roles")
    lists = {
        name: frozenset(value.split() if isinstance(value, str) else value)
        for name, value in found.items()
        if isinstance(value, str | list)
    }
    demonyms = {form for word in load(f"{language}/demonyms") for form in inflected(word.lower(), language)}
    needs = {word: frozenset(following) for word, following in found["needs"].items()}
    counted = load(f"{language}/dates")["lexicon"]["number"]
    territories = Locale(language).territories
    countries = {name.lower() for code, name in territories.items() if len(code) == 2 and code.isalpha()}
    return Lexicon(
        language=language,
        head_first=found["head_first"],
        demonyms=frozenset(demonyms),
        lists=lists,
        needs=needs,
        numbers={word: i for word, i in counted.items() if word not in {"a", "an"}},
        well_known=frozenset(load("media")["names"] + load("well_known")["names"] + found["known_bodies"]) | groups(),
        bodies=frozenset(n.strip() for line in load("organisations")["known"] for n in line.split(",")),
        countries=frozenset(countries | lists["countries"]),
        given=given_names() | words("names", "transcribed"),
        person_endings=tuple(sorted(lists["person_endings"])),
        demonym_endings=tuple(sorted(lists["demonym_endings"])),
    )


@lru_cache(maxsize=KEPT)
def _person(language: str, word: str) -> bool:
    return lexicon(language)._is_person(word)


@lru_cache(maxsize=KEPT)
def _given(language: str, word: str) -> bool:
    return lexicon(language)._is_given(word)


@lru_cache(maxsize=KEPT)
def _demonym(language: str, word: str) -> bool:
    return lexicon(language)._is_demonym(word)


def inflected(word: str, language: str) -> tuple[str, ...]:
    """An adjective's forms by regular endings: ``ukrainien, ukrainienne, ukrainiens, ukrainiennes``."""
    forms = [word]
    if language == "fr":
        if word.endswith(("ien", "éen", "on")):
            forms.append(word + "ne")
        elif not word.endswith("e"):
            forms.append(word + "e")
    return tuple(form for base in forms for form in (base, base if base.endswith("s") else base + "s"))
