"""Makes ``builder/data/known_groups.txt``, names of companies, brands and clubs, from open data. Run by hand, never by
the build, in the project's environment, with a folder that holds clones of the four sources:

    for r in osmlab/name-suggestion-index datasets/s-and-p-500-companies dariusk/corpora openfootball/clubs
    do git clone --depth 1 https://github.com/$r FOLDER/${r#*/}; done
    python tools/make_known_groups.py FOLDER builder/data/known_groups.txt

What may as well be a person, a place or plain words is left out: a name here must say by itself that it is a group's.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from builder.extract.models import languages, model
from builder.extract.names.lexicon import lexicon
from builder.extract.names.maps import is_on_map

HERE = {"001", "150", "155", "154", "fr", "be", "ch", "lu", "mc", "ca", "gb", "ie", "us", "au", "nz", "fx"}
"""Where the press of our languages writes from: the world, Europe and its parts, countries."""
SORTS = (
    "brands/shop", "brands/office", "brands/tourism/hotel", "brands/healthcare", "brands/leisure/fitness_centre",
    "brands/amenity/bank", "brands/amenity/cafe", "brands/amenity/car_rental", "brands/amenity/cinema",
    "brands/amenity/fast_food", "brands/amenity/fuel", "brands/amenity/money_transfer", "brands/amenity/restaurant",
    "operators/power", "operators/telecom", "operators/route",
)  # fmt: skip
NAME = re.compile(r"[^\W\d_]+(?:[ '’&.-]{1,3}[^\W\d_]+)*")
LEGAL = re.compile(
    r",? (?:Inc\.?|Corp\.?|Corporation|Co\.?|Company|Companies|plc|N\.?V\.?|Ltd\.?|Incorporated)$|\.com$|^The "
)
SHORTENED = re.compile(r"\.|\b[A-Z]?[bcdfghjklmnpqrstvwxz]{2,}\b")
"""``Gir. Bordeaux``, ``Argentinos Jrs``: how tables write, and no newspaper."""
LONGEST = 4
"""Words of a name that a newspaper would write out."""
INITIALS = re.compile(r"^[A-Z]{2,}\b|\b[A-Z]{2,}$")
"""``Raja CA``, ``AC Exempleville``: a rule knows these by their initials."""


def main(folder: Path, target: Path) -> None:
    names = {LEGAL.sub("", n.strip()) for source in (companies, lists, clubs) for n in source(folder)}
    names = {n for n in names if tells(n, plain_words=" " in n)}
    names |= {n for n in brands(folder / "name-suggestion-index") if tells(n, plain_words=False)}
    head = "# Companies, brands and clubs by name. Made by tools/make_known_groups.py; see KNOWN_GROUPS.md.\n"
    target.write_text(head + "".join(f"{n}\n" for n in sorted(names)), encoding="utf-8")
    print(len(names), "names")


def brands(folder: Path) -> Iterator[str]:
    """The brands of shops, banks, hotels and the like, of the name-suggestion-index (BSD 3-Clause)."""
    for path in sorted((folder / "data").rglob("*.json")):
        if not str(path.relative_to(folder / "data").with_suffix("")).startswith(SORTS):
            continue
        for item in json.loads(path.read_text(encoding="utf-8")).get("items", ()):
            if HERE & {str(place) for place in item.get("locationSet", {}).get("include", ())}:
                yield item["displayName"]


def companies(folder: Path) -> Iterator[str]:
    """The companies of the S&P 500 (Open Data Commons PDDL)."""
    with (folder / "s-and-p-500-companies/data/constituents.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield re.sub(r" \(.*\)$", "", row["Security"])


def lists(folder: Path) -> Iterator[str]:
    """Companies, charities, makers of cars and teams of the corpora project (CC0)."""
    data = folder / "corpora/data"

    def read(name: str) -> Any:
        return json.loads((data / f"{name}.json").read_text(encoding="utf-8"))

    yield from read("corporations/fortune500")["companies"]
    yield from (c["name"] for c in read("corporations/nasdaq")["corporations"])
    yield from read("corporations/charities")["charities"]
    yield from read("corporations/cars")["cars"]
    for sport in ("nba", "nfl", "nhl", "mlb"):
        yield from (t["name"] for t in next(v for v in read(f"sports/{sport}_teams").values() if isinstance(v, list)))


def clubs(folder: Path) -> Iterator[str]:
    """Football clubs of the world, of the openfootball project (CC0), by all their names."""
    for path in sorted((folder / "clubs").rglob("*.clubs.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            line = line.partition("#")[0].strip()
            if line and line[0] not in "=-{[":
                for name in line.split("|"):
                    name = re.sub(r"[,(\[$‹].*|\d.*", "", name).strip()
                    if " " in name and not SHORTENED.search(name) and not INITIALS.search(name):
                        yield name


def tells(name: str, *, plain_words: bool) -> bool:
    """True for a name that is a group's and nothing else's; ``plain_words`` where one may be made of such alone."""
    words = re.split(r"[ '’&-]+", name)
    return (
        NAME.fullmatch(name) is not None
        and len(name) > 3
        and len(words) <= LONGEST
        and name[0].isupper()
        and all(ord(c) < 0x250 or c == "’" for c in name)
        and len(words) > 1
        and not any(is_on_map(name, 0) or lexicon(code).is_given(words[0]) for code in languages())
        and (plain_words or not all(is_word(word) for word in words))
    )


@cache
def is_word(word: str) -> bool:
    """True for a word of one of our languages, by the tables of their lemmas."""
    low = word.lower()
    for code in languages():
        tables = model(code).get_pipe("lemmatizer").lookups
        forms = {low, low.removesuffix("s")}
        if any(form in words for name in ("lemma_index", "lemma_exc") for words in _of(tables, name) for form in forms):
            return True
        if "lemma_lookup" in tables.tables and low in tables.get_table("lemma_lookup"):
            return True
        if lexicon(code).has("links", low) or lexicon(code).has("determiners", low):
            return True
    return False


@cache
def _of(tables: Any, name: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(words) for words in tables.get_table(name).values())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
