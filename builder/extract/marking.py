"""Puts the encoder's names into an article's parsed blocks, and gathers the roles that it sees."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Span

from builder.extract import encoder
from builder.extract.labels import KINDS, Found, spans, unseen, within

T = TypeVar("T")
WINDOW = 420
"""About so many characters are read together: short paragraphs with their neighbours."""
LABELS = {
    "fr": {"a": "PER", "p": "LOC", "g": "ORG", "x": "MISC"},
    "en": {"a": "PERSON", "p": "GPE", "g": "ORG", "x": "WORK_OF_ART"},
}
"""How the language's model calls the four kinds."""


class Seen(NamedTuple):
    """What the encoder says of a block."""

    names: tuple[Found, ...] = ()
    roles: tuple[Found, ...] = ()


NOTHING = Seen()


def mark(docs: Sequence[Doc]) -> list[Seen]:
    """Gives an article's blocks the names that the encoder finds; returns what it finds in each block."""
    found: list[Seen] = []
    for window in windows(docs, lambda doc: len(doc.text)):
        pieces = encoder.read("\n".join(doc.text for doc in window))
        base = 0
        for doc in window:
            names = tuple(spans(_rows(doc, base, pieces, pieces.names, encoder.NAMES), encoder.NAMES))
            roles = tuple(spans(_rows(doc, base, pieces, pieces.roles, encoder.ROLES), encoder.ROLES))
            _name(doc, names)
            found.append(Seen(names, roles))
            base += len(doc.text) + 1
    return found


def windows(blocks: Iterable[T], size: Callable[[T], int]) -> Iterator[list[T]]:
    """The blocks that are read together, in order; ``size`` tells a block's characters."""
    together: list[T] = []
    long = 0
    for block in blocks:
        if together and long + size(block) > WINDOW:
            yield together
            together, long = [], 0
        together.append(block)
        long += size(block) + 1
    if together:
        yield together


def _rows(
    doc: Doc, base: int, pieces: encoder.Pieces, scores: NDArray[np.float32], labels: tuple[str, ...]
) -> NDArray[np.float32]:
    """The scores of each token: those of the piece that begins where it does."""
    rows = []
    for token in doc:
        number = pieces.first.get(base + token.idx)
        if number is not None:
            rows.append(scores[number])
        else:
            rows.append((within if base + token.idx in pieces.inner else unseen)(labels))
    return np.array(rows, np.float32).reshape(len(rows), len(labels))


def _name(doc: Doc, found: tuple[Found, ...]) -> None:
    """Replaces a block's names. A label that means the kind found stays the model's: it tells towns from rivers."""
    called = LABELS.get(doc.lang_, LABELS["en"])
    own = doc.ents
    names = []
    for start, end, kind, _ in found:
        same = next((e.label_ for e in own if e.start < end and start < e.end and KINDS.get(e.label_) == kind), None)
        names.append(Span(doc, start, end, same or called[kind]))
    taken = {i for name in names for i in range(name.start, name.end)}
    others = [e for e in own if e.label_ not in KINDS and not taken.intersection(range(e.start, e.end))]
    doc.set_ents(sorted([*names, *others], key=lambda e: e.start))
