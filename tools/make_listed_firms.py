"""Makes ``builder/data/renowned/listed.yml``: firms whose shares the world's large indices hold.
Run by hand, never by the build, in the project's environment and with the package ``pytickersymbols`` beside it
(licence MIT), which is no part of it:

    .venv/bin/pip install --no-deps pytickersymbols==1.17.10 && .venv/bin/python tools/make_listed_firms.py

Legal forms are left out, and names that are a person's, a place's or nothing but words. A firm of one word is kept
where it has a capital inside.
"""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from pytickersymbols import PyTickerSymbols

from builder.data.folding import fold
from builder.data.given import given_names
from builder.data.renowned import listed
from builder.extract.models import nouns
from builder.extract.names.maps import is_on_map
from builder.extract.names.word_kinds import is_likely_person

TARGET = Path(__file__).parent.parent / "builder/data/renowned/listed.yml"
HEAD = """\
# Firms of the world's large stock indices, made by tools/make_listed_firms.py from the package pytickersymbols (MIT).
"""
CAMEL = re.compile(r"[A-Z][a-z]+[A-Z]\w+")
FORM = re.compile(
    r",? (?:Inc|Corp|Ltd|Co|plc|PLC|Limited|Corporation|Company|Incorporated|AG|SE|SA|S\.A|N\.?V|NV|ASA|AB|Oyj|SCA"
    r"|Holdings?|Group|Groupe|Class [ABC]|REIT|Trust|KGaA|& Co)\.?$"
)
LIKE_PERSONS = 2
"""Words of a name that may be a person's."""


def main() -> None:
    """Writes the list anew."""
    told = listed("groups") | listed("persons") | listed("places") | listed("things") | listed("likely_groups")
    names = sorted({name for stock in PyTickerSymbols().get_all_stocks() if (name := plain(stock["name"]))} - told)
    kept = [name for name in names if is_sure(name)]
    body = textwrap.fill("; ".join(kept), 146, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
    TARGET.write_text(f"{HEAD}groups: >-\n{body}\n", encoding="utf-8")
    print(len(kept), "of", len(names))


def plain(name: str) -> str:
    """The name without what stands in brackets and without its legal form."""
    name = re.sub(r"\s*\(.*?\)", "", name).replace("’", "'").replace("–", "-").strip()
    while (shorter := FORM.sub("", name)) != name:
        name = shorter
    return re.sub(r" (?:&|and)$", "", name)


def is_sure(name: str) -> bool:
    """True for a name that means the firm alone."""
    words = name.split()
    if len(name) < 4 or name.isupper() or words[0] == "The" or any(sign in name for sign in ";:.,("):
        return False
    if len(words) > 1:
        person = len(words) == LIKE_PERSONS and is_given(words[0]) and is_likely_person(name)
        plain_words = all(is_word(word) or is_word(word.removesuffix("s")) or word == "&" for word in words)
        return name[0].isupper() and not (person or plain_words or is_on_map(name))
    return CAMEL.fullmatch(name) is not None


def is_given(word: str) -> bool:
    """True for a first name."""
    return fold(word) in given_names()


def is_word(word: str) -> bool:
    """True for a noun of either language."""
    return any(word.lower() in nouns(language) for language in ("fr", "en"))


if __name__ == "__main__":
    main()
