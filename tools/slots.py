"""Reads texts about nobody, and fills their slots, ``[a:{W1} {L1}], maire de [p:{T1}]``, with names drawn at random.

``{M1}`` and ``{W1}`` are first names of a man and a woman, ``{L1}`` a surname, ``{T1}`` a town or village, ``{R1}`` a
region or district; a number stands for the same name throughout an article. First names and surnames come from the
lists of ``names.yml`` beside the texts, by country; towns and regions from the builder's gazetteer.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from anyascii import anyascii

from builder.data.gazetteer import Spot, spot

HEADER = re.compile(r"^=== (\w\w) .* ([A-Z]{2})$")
MARK = re.compile(r"\[([apgx]):([^\[\]]*)\]")
SLOT = re.compile(r"\{([MWLTR])(\d+)\}")
LISTS = {"M": "men", "W": "women", "L": "surnames"}
LEVELS = {"T": ("town",), "R": ("region", "district")}
FOREIGN = 0.12
"""How often a person of an article bears a name of another country than its own."""
ELIDED = re.compile(r"\b([dD]e |[dD]['’]|[qQ]ue |[qQ]u['’])(\[[apgx]:)?(?=\{[MWLTR]\d)")
VOWELS = frozenset("aeiouh")
ARTICLES = ("Le ", "Les ", "Los ", "Las ", "El ")
"""French joins the first two to "de" and "à": no town that begins so is drawn."""
LEAST = 12
"""A country with fewer towns or names than that borrows."""

Culture = dict[str, Any]
Names = list[tuple[int, int, str]]
"""From where, to where, and how marked: ``a``, ``p``, ``g`` or ``x``."""
Marks = list[tuple[int, int, str, str, int, int]]
"""The same with the words, and from where to where in the marked text."""


def articles(files: Iterable[Path]) -> list[str]:
    """The articles of these files, each with its header."""
    parts = (re.split(r"(?=^=== )", p.read_text(encoding="utf-8"), flags=re.MULTILINE) for p in files)
    return [article for part in parts for article in part if article.startswith("=== ")]


def unmarked(text: str) -> tuple[str, Names]:
    """The text without its marks, and the names that had them."""
    plain, _, marks = placed(text)
    return plain, [(start, end, kind) for start, end, kind, *_ in marks]


def placed(text: str) -> tuple[str, list[int], Marks]:
    """The text without its marks, where each of its characters stands in the marked one, and the marks."""
    plain: list[str] = []
    where: list[int] = []
    marks: Marks = []
    at = 0
    for m in MARK.finditer(text):
        where += [*range(at, m.start()), *range(m.start(2), m.end(2))]
        plain += text[at : m.start()] + m[2]
        marks.append((len(plain) - len(m[2]), len(plain), m[1], m[2], m.start(), m.end()))
        at = m.end()
    return "".join([*plain, text[at:]]), [*where, *range(at, len(text))], marks


@dataclass
class Filler:
    """Draws names; each article is filled by its own country."""

    cultures: list[Culture]
    chosen: random.Random
    by_country: dict[str, list[Culture]] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path, seed: int) -> Filler:
        """One with the lists of a folder's ``names.yml``."""
        cultures = yaml.safe_load((folder / "names.yml").read_text(encoding="utf-8"))
        found: dict[str, list[Culture]] = defaultdict(list)
        for culture in cultures:
            for country in culture["countries"]:
                found[country].append(culture)
        return cls(cultures, random.Random(seed), dict(found))

    def filled(self, article: str) -> str:
        """The article with a name in each slot; as it is where it has none."""
        header = HEADER.match(article.partition("\n")[0])
        if header is None or SLOT.search(article) is None:
            return article
        language, country = header.groups()
        numbers = sorted({int(number) for _, number in SLOT.findall(article)})
        people = {n: self._culture(country) for n in numbers}
        taken: set[str] = set()
        names = {
            (letter, int(number)): self._draw(letter, people[int(number)], country, taken)
            for letter, number in sorted(set(SLOT.findall(article)))
        }
        turned = "\n".join(self._turned(line, people) for line in article.split("\n"))
        if language == "fr":
            turned = ELIDED.sub(lambda m: _elided(m, turned, names), turned)
        return SLOT.sub(lambda m: names[m[1], int(m[2])], turned)

    def _culture(self, country: str) -> Culture:
        own = self.by_country.get(country)
        return self.chosen.choice(own if own and self.chosen.random() > FOREIGN else self.cultures)

    def _draw(self, letter: str, culture: Culture, country: str, taken: set[str]) -> str:
        names = culture[LISTS[letter]] if letter in LISTS else places(country, letter)
        for _ in range(20):
            name = str(self.chosen.choice(names))
            if name not in taken:
                break
        taken.add(name)
        return name

    def _turned(self, line: str, people: dict[int, Culture]) -> str:
        """The family name in front, where a culture has it there."""

        def turn(m: re.Match[str]) -> str:
            return f"{m[3]} {m[1]}" if people[int(m[2])].get("family_first") else m[0]

        return re.sub(r"(\{[MW](\d+)\}) (\{L\2\})", turn, line)


def _elided(m: re.Match[str], article: str, names: dict[tuple[str, int], str]) -> str:
    """``de`` or ``d'``, ``que`` or ``qu'``, by the name behind."""
    slot = SLOT.match(article, m.end())
    assert slot
    vowel = anyascii(names[slot[1], int(slot[2])])[:1].lower() in VOWELS
    word = m[1].rstrip(" e'’")
    return (f"{word}'" if vowel else f"{word}e ") + (m[2] or "")


@cache
def places(country: str, letter: str) -> tuple[str, ...]:
    """The names of a country's towns or regions; of all of the table, where it has few."""
    by_country = _all(letter)
    own = by_country.get(country, ())
    return own if len(own) >= LEAST else tuple(name for names in by_country.values() for name in names[:200])


@cache
def _all(letter: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for place in _every_place():
        plain = place.level in LEVELS[letter] and place.name.isascii() | place.name.istitle()
        if plain and not place.name.startswith(ARTICLES) and not re.search(r"[\d()/,]", place.name):
            found[place.country].append(place.name)
    chosen = random.Random(1)
    return {country: tuple(chosen.sample(names, len(names))) for country, names in found.items()}


def _every_place() -> Iterator[Spot]:
    number = 0
    while True:
        try:
            yield spot(number)
        except (IndexError, TypeError):  # behind the last one
            return
        number += 1
