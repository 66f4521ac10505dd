"""Names made comparable: no accents, no capitals, no determiner."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from anyascii import anyascii

from builder.data import words

LANGUAGES = ("fr", "en")
_APOSTROPHES = re.compile(r"[’‘ʼʹ′`´']")
_QUOTES = re.compile(r"[«»“”„\"()\[\]]")
_OTHER = re.compile(r"[^a-z0-9@&+.\- ]+")
_HANDLE = re.compile(r"@(\w{2,})")


@cache
def vocabulary(key: str) -> frozenset[str]:
    """One list of ``identity.yml``, all languages together."""
    return frozenset().union(*(words(f"{language}/identity", key) for language in LANGUAGES))


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Small ASCII letters, one space between words; hyphens stay, an elision is a word of its own."""
    plain = anyascii(_QUOTES.sub(" ", _APOSTROPHES.sub("' ", text))).lower()
    plain = _OTHER.sub(" ", plain.replace("'", " "))
    return " ".join(w for w in (w.strip(".-") for w in plain.split()) if w)


@lru_cache(maxsize=65536)
def bare(text: str) -> tuple[str, ...]:
    """The folded words of a name without leading determiners; all of them where nothing else is left."""
    found = fold(text).split()
    start = 0
    while start < len(found) - 1 and found[start] in vocabulary("determiners"):
        start += 1
    return tuple(found[start:])


@lru_cache(maxsize=65536)
def key(text: str) -> str:
    """What two writings of one name share: folded, bare, hyphens and dots no matter (``U.N.`` is ``UN``)."""
    found = [w.replace(".", "") for w in bare(text)]
    return " ".join(w.replace("-", " ") for w in found if w)


def display(text: str) -> str:
    """A name as a page shows it: in one line, without a small determiner, its first letter a capital."""
    words_ = " ".join(text.split()).strip(" ,;:")
    while match := re.match(r"(?:(?:l|d)[’'](?=\S)|\w+ )", words_):
        lead = match.group().strip()
        folded = fold(lead)
        if lead != lead.lower() or folded not in vocabulary("determiners") or len(words_) <= match.end():
            break
        words_ = words_[match.end() :].strip()
    return words_[:1].upper() + words_[1:]


def handle(text: str) -> str | None:
    """The account's name in ``Dmitri (@wartranslated)``, folded; None without one."""
    match = _HANDLE.search(text)
    return match.group(1).lower() if match else None
