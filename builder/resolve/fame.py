"""Persons whom all the world's press calls by the surname alone: ``Poutine``, ``Putin``, ``Vladimir Poutine`` are one,
whatever article names them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from builder.data import load, words
from builder.data.genders import gender_of
from builder.model import Article, BlockKind, Mention
from builder.resolve.behind import Called
from builder.resolve.people import blocks, person, same_person
from builder.resolve.readings import sounds_same
from builder.resolve.titled import OTHER, is_titled


@cache
def _known() -> tuple[str, ...]:
    return tuple(load("people")["known"])


@cache
def _by_block() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for full in _known():
        for block in blocks(full):
            found[block].append(full)
    return {block: tuple(names) for block, names in found.items()}


@lru_cache(maxsize=16384)
def famous(text: str) -> str | None:
    """The person of the list whom a name means, in full or by the surname alone; None for most."""
    name = person(text)
    if name.generation or not name.words:
        return None
    near = sorted({full for block in blocks(text) for full in _by_block().get(block, ())})
    if name.given is not None:
        return next((full for full in near if same_person(text, full) not in (None, "initials", "middle name")), None)
    found = [full for full in near if _is_surname(name.words, person(full).words[-1])]
    return found[0] if len(found) == 1 else None


def _is_surname(alone: tuple[str, ...], surname: str) -> bool:
    """True for the very surname and for its other transcriptions."""
    return len(alone) == 1 and (alone[0] == surname or (len(surname) > 4 and sounds_same(alone[0], surname)))


def means_famous(text: str, article: Article, mentions: Iterable[Mention]) -> bool:
    """True for a name that is one word (``Molière``), and where a surname alone is the famous bearer's: not behind a
    title of the other gender (``Mme Macron``)."""
    if " ".join(person(text).words) in words("people", "single"):
        return True
    full = famous(text)
    if full is None:
        return False
    other = OTHER.get(gender_of(person(full).given or ""), "")
    return not other or not any(is_titled(article, mention, other) for mention in mentions)


def is_before_namesake(article: Article, short: Called, long: Called) -> bool:
    """True for ``Trump`` where the text, headlines aside, says it before it has ``Melania Trump``: that is not she."""
    if famous(short[0]) is None or famous(long[0]) is not None:
        return False
    heads = [b.span for b in article.blocks if b.kind in (BlockKind.TITLE, BlockKind.HEADING)]
    told = next((m for m in short[1] if not any(h.holds(m.span) for h in heads)), None)
    return told is not None and told.span < long[1][0].span
