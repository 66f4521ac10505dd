"""The editor's ledger, ready to be asked by name."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Protocol

from builder.data.folding import handle, key
from builder.model import Judgement, Kind
from builder.resolve.people import whole


def key_of(text: str, kind: Kind | None = None) -> str:
    """What names are compared by: an account's handle (``@wartranslated``), else the folded name, titles off."""
    account = handle(text)
    if account:
        return f"@{account}"
    return key(whole(text)) if kind is Kind.ACTOR else key(text)


class Keyed(Protocol):
    """What has a kind and a key: a name."""

    @property
    def kind(self) -> Kind: ...
    @property
    def key(self) -> str: ...


@dataclass(frozen=True)
class Decisions:
    """What the editors decided, by the key of a name."""

    judgements: tuple[Judgement, ...]
    by_key: dict[str, tuple[Judgement, ...]]
    rejected: frozenset[str]
    apart: frozenset[frozenset[str]]
    """Pairs of keys that are never one entity."""

    def of(self, text_key: str, kind: Kind) -> Judgement | None:
        """The line that decides about this name: one of its kind first, then one that leaves the kind open."""
        lines = self.by_key.get(text_key, ())
        return next((j for j in lines if j.kind is kind), None) or next(
            (j for j in lines if j.kind is None), lines[0] if len(lines) == 1 else None
        )

    def kind_of(self, text_key: str, kind: Kind) -> Kind:
        """The kind that a name has when an article takes it for ``kind``."""
        line = self.of(text_key, kind)
        return line.kind if line and line.kind else kind

    def forbids(self, one: frozenset[str], other: frozenset[str]) -> bool:
        """True when a ``distinct`` line parts these two sets of names."""
        return any(
            (pair & one and pair & other and pair <= one | other and not (pair <= one or pair <= other))
            for pair in self.apart
        )

    def parts(self, one: Keyed, other: Keyed) -> bool:
        """True when two names may never be one entity: by a ``distinct`` line, or as names of two lines."""
        if not self.judgements:
            return False
        mine, theirs = self.of(one.key, one.kind), self.of(other.key, other.kind)
        if mine and theirs and mine != theirs:
            return True
        return self.forbids(frozenset({one.key}), frozenset({other.key}))


def decide(judgements: tuple[Judgement, ...]) -> Decisions:
    """The ledger by name. The order of its lines makes no difference but for naming."""
    by_key: dict[str, list[Judgement]] = {}
    apart: set[frozenset[str]] = set()
    rejected: set[str] = set()
    for line in sorted(judgements, key=lambda j: j.line):
        if line.distinct:
            for kind in Kind:  # "Dr. Oetker" is a doctor or a company, and has another key as each
                apart.update(frozenset(pair) for pair in combinations({key_of(n, kind) for n in line.distinct}, 2))
            continue
        for text in ((line.name,) if line.name else ()) + line.aliases:
            if line.rejected:
                rejected.add(key_of(text))
            else:
                by_key.setdefault(key_of(text, line.kind), []).append(line)
    return Decisions(
        judgements=judgements,
        by_key={k: tuple(dict.fromkeys(v)) for k, v in by_key.items()},
        rejected=frozenset(rejected),
        apart=frozenset(apart),
    )
