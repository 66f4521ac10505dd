"""Where two entries of the ledger say what cannot both hold."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from itertools import combinations

from builder.model import Judgement
from builder.read import messages
from builder.yamlnodes import Mistake


def folded(name: str) -> str:
    """A name as it is compared: one apostrophe, single spaces, no case; accents count."""
    return " ".join(unicodedata.normalize("NFC", name).replace("’", "'").casefold().split())


def contradictions(
    judgements: tuple[Judgement, ...], lines: Mapping[tuple[int, str], int]
) -> tuple[tuple[Judgement, Mistake], ...]:
    """Every contradiction with the judgement that has to yield: the later one.

    ``lines`` tells the line of an alias from its entry's line and its folded words.
    """
    return (*_names(judgements, lines), *_distinct(judgements))


def _names(
    judgements: tuple[Judgement, ...], lines: Mapping[tuple[int, str], int]
) -> Iterator[tuple[Judgement, Mistake]]:
    """A name under two entries, or kept by one and rejected by another."""
    first: dict[str, Judgement] = {}
    for judgement in judgements:
        if judgement.name is None:
            continue
        said: set[str] = set()
        for name in (judgement.name, *judgement.aliases):
            key = folded(name)
            other = first.get(key)
            if key in said or other is None:
                said.add(key)
                first.setdefault(key, judgement)
                continue
            line = lines.get((judgement.line, key), judgement.line)
            if other.rejected != judgement.rejected:
                text = messages.LEDGER_KEPT_REJECTED if other.rejected else messages.LEDGER_REJECTED_KEPT
                yield judgement, Mistake(line, text.format(name=name, first=other.line))
            elif key == folded(judgement.name) and key == folded(other.name or ""):
                yield judgement, Mistake(judgement.line, messages.LEDGER_TWICE.format(name=name, first=other.line))
            else:
                text = messages.LEDGER_TWO_ENTRIES
                yield judgement, Mistake(line, text.format(name=name, other=other.name, first=other.line))


def _distinct(judgements: tuple[Judgement, ...]) -> Iterator[tuple[Judgement, Mistake]]:
    """Names kept apart by one entry and made one by another."""
    owner = {
        folded(name): judgement
        for judgement in reversed(judgements)
        if judgement.name is not None and not judgement.rejected
        for name in (judgement.name, *judgement.aliases)
    }
    for judgement in judgements:
        for a, b in combinations(judgement.distinct, 2):
            joining = owner.get(folded(a))
            if joining is not None and joining is owner.get(folded(b)) and folded(a) != folded(b):
                text = messages.LEDGER_DISTINCT_JOINED
                yield judgement, Mistake(judgement.line, text.format(a=a, b=b, first=joining.line))
