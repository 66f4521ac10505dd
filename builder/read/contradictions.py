"""Where two entries of the ledger say what cannot both hold."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import combinations

from builder.model import Judgement
from builder.read import messages
from builder.read.yamlnodes import Mistake


def folded(name: str) -> str:
    """A name as it is compared: one apostrophe, single spaces, no case; accents count."""
    return " ".join(unicodedata.normalize("NFC", name).replace("’", "'").casefold().split())


def contradictions(judgements: tuple[Judgement, ...]) -> tuple[Mistake, ...]:
    """Every contradiction, at the later of the two lines."""
    return (*_names(judgements), *_distinct(judgements))


def _names(judgements: tuple[Judgement, ...]) -> Iterator[Mistake]:
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
            if other.rejected != judgement.rejected:
                text = messages.LEDGER_KEPT_REJECTED if other.rejected else messages.LEDGER_REJECTED_KEPT
                yield Mistake(judgement.line, text.format(name=name, first=other.line))
            elif key == folded(judgement.name) and key == folded(other.name or ""):
                yield Mistake(judgement.line, messages.LEDGER_TWICE.format(name=name, first=other.line))
            else:
                text = messages.LEDGER_TWO_ENTRIES
                yield Mistake(judgement.line, text.format(name=name, other=other.name, first=other.line))


def _distinct(judgements: tuple[Judgement, ...]) -> Iterator[Mistake]:
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
                yield Mistake(judgement.line, text.format(a=a, b=b, first=joining.line))
