"""Set phrases of the press around a role: ``tour à tour``, ``en tant que``, ``by training``."""

from __future__ import annotations

from functools import cache, lru_cache

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc

PHRASES = 4096
"""So many set phrases are kept with their length: more than the lists have."""

ASIDES = 8
"""So many words may tell when somebody is something, or beside what."""

VERBAL = frozenset({"VERB", "VBD", "VBZ", "VBP", "VB", "VBN"})
"""Tags of verbs, in both languages; not of "according"."""


def filler(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """So many words of ``tour à tour``, ``par la suite`` start here; 0 for none."""
    return size_of(begun(doc, i, lexicon.lists["filler_phrases"]))


def past_link(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """Behind ``and``, ``ainsi que``, ``mais également`` at ``i``; ``i`` itself where no such words join two roles."""
    if words := begun(doc, i, lexicon.lists["joinings"]):
        return i + size_of(words)
    return i + (i < len(doc) and lexicon.has("and", doc[i].text))


def past_asides(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """Behind ``alors``, ``par ailleurs``, ``himself``, ``, since 2010,`` and the like, which tell when or beside what
    somebody is something; ``i`` where none stands there."""
    first, before = i, -1
    while i < len(doc) and i != before and i < first + ASIDES:
        before = i
        i += filler(doc, i, lexicon) or lexicon.has("adverbs", doc[i].text)
        if i < len(doc) and doc[i].text == "," and (close := _closed_time(doc, i, lexicon)):
            i = close
    return min(i, len(doc))


def _closed_time(doc: Doc, comma: int, lexicon: Lexicon) -> int:
    """Behind ``, since 2010,`` and ``, later,``; 0 where something else stands between the commas."""
    close = next((t.i for t in doc[comma + 1 : comma + ASIDES] if t.text == ","), 0)
    inner = doc[comma + 1 : close]
    when = [t for t in inner if t.like_num or lexicon.has("months", t.text) or lexicon.has("adverbs", t.text)]
    plain = all(t in when or t.pos_ in {"ADP", "DET", "ADV", "SCONJ"} for t in inner)
    return close + 1 if close and when and plain else 0


def past_as(doc: Doc, first: int, lexicon: Lexicon) -> int:
    """Behind ``en tant que``, ``comme``, ``as``, if that stands at ``first``."""
    if first >= len(doc) or doc[first].lower_ not in first_words(lexicon.lists["as_phrases"]):
        return first
    for opening in _longest_first(lexicon.lists["as_phrases"]):
        behind = doc[first + 1].text if first + 1 < len(doc) else ""
        if opening == "comme" and (lexicon.has("articles", behind) or lexicon.has("possessives", behind)):
            continue  # "comme le maire": like him
        if starts(doc, first, opening):
            return first + size_of(opening)
    return first


def trained(words: str, lexicon: Lexicon) -> bool:
    """True for ``de formation``, ``by profession``, behind what somebody has learnt."""
    return words.lower() in lexicon.lists["trainings"]


def begun(doc: Doc, i: int, phrases: frozenset[str]) -> str:
    """The longest of some set phrases that stands at token ``i``; empty where none does."""
    if i >= len(doc) or doc[i].lower_ not in first_words(phrases):
        return ""
    return next((words for words in _longest_first(phrases) if starts(doc, i, words)), "")


def size_of(words: str) -> int:
    """So many tokens a set phrase has: three in ``à l'époque``."""
    return len(words.replace("'", "' ").split())


@cache
def _longest_first(phrases: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(sorted(phrases), key=len, reverse=True))


@cache
def first_words(phrases: frozenset[str]) -> frozenset[str]:
    """The words that some set phrases begin with."""
    return frozenset(words.replace("'", "' ").split()[0] for words in phrases)


def starts(doc: Doc, i: int, words: str) -> bool:
    """True where these words stand at token ``i``."""
    first, size = _measured(words)
    return i < len(doc) and doc[i].lower_ == first and doc.span(i, i + size).text.lower() == words


@lru_cache(PHRASES)
def _measured(words: str) -> tuple[str, int]:
    """The first of these words, and how many tokens they have."""
    parts = words.replace("'", "' ").split()
    return parts[0], len(parts)


def is_caption(doc: Doc, lexicon: Lexicon) -> bool:
    """True for a paragraph that opens as ``From left: …``: each name there has its role behind it."""
    opening = doc.text[:60].lower()
    return any(words in opening for words in lexicon.lists["pictured"])


def opens_on(doc: Doc, start: int) -> bool:
    """True for what stands behind a preposition before its sentence's verb, so that the clause begins behind it:
    ``Selon X``, ``According to the minister``."""
    first = doc[start].sent.start
    led = start > first and doc[start - 1].pos_ in {"ADP", "SCONJ"}
    return led and not any(t.pos_ == "AUX" or t.tag_ in VERBAL for t in doc[first : start - 1])
