"""The encoder: a small language model that says of every word what it is part of, by all words around it.

It is the lower part of a multilingual sentence encoder (Wang et al. 2024, https://arxiv.org/abs/2402.05672), which has
read a hundred languages, and was then taught with articles about nobody (``tools/name_texts``) to mark names and
roles; ``data/ENCODER.md`` says how it was made. It is run by ONNX Runtime, its words are cut by SentencePiece.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from itertools import accumulate
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession, SessionOptions
from sentencepiece import SentencePieceProcessor

BEGIN, END = 0, 2
"""The pieces that open and close each text."""
LONGEST = 510
"""Pieces that are read at a time, besides those two: the encoder knows no later positions."""
EDGE = 40
"""So many pieces at either end of such a stretch are read with the next one too."""
NAMES = ("O", "Ba", "Ia", "Bp", "Ip", "Bg", "Ig", "Bx", "Ix")
"""What a piece can be of a name: outside, the beginning or the inside of an actor's, a place's, a group's or another's
(a work, a ship, a law)."""
ROLES = ("O", "B<", "I<", "B>", "I>", "B~", "I~")
"""The same of a role: of the person named before it, behind it, or elsewhere."""


@dataclass(frozen=True)
class Pieces:
    """A text as the encoder reads it."""

    first: dict[int, int]
    """Number of the piece that begins at a character; pieces of blanks have none."""
    inner: frozenset[int]
    """Characters inside a piece, behind its first."""
    names: NDArray[np.float32]
    """Logarithm of the probability of each of ``NAMES`` for each piece."""
    roles: NDArray[np.float32]
    """The same of ``ROLES``."""


@cache
def _loaded() -> tuple[SentencePieceProcessor, InferenceSession]:
    folder = files("builder.data").joinpath("encoder")
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1  # two articles are read by two processes
    options.log_severity_level = 3
    with as_file(folder.joinpath("pieces.model")) as model, as_file(folder.joinpath("encoder.onnx")) as network:
        cutter = SentencePieceProcessor(model_file=str(model))
        return cutter, InferenceSession(str(network), options, providers=["CPUExecutionProvider"])


_LOADING = Lock()


def read(text: str) -> Pieces:
    """What the encoder says of each piece of a text (some sentences, at best one or two paragraphs)."""
    with _LOADING:
        cutter, network = _loaded()
    first, inner, numbers = placed(text, cutter)
    scores = np.zeros((len(numbers), len(NAMES) + len(ROLES)), np.float32)
    for at in range(0, max(1, len(numbers) - 2 * EDGE), LONGEST - 2 * EDGE):
        seen = _run(network, numbers[at : at + LONGEST])
        start = EDGE if at else 0  # what stands at an edge is read best with what lies beyond
        scores[at + start : at + len(seen)] = seen[start:]
    return Pieces(first, inner, _normal(scores[:, : len(NAMES)]), _normal(scores[:, len(NAMES) :]))


def placed(text: str, cutter: SentencePieceProcessor) -> tuple[dict[int, int], frozenset[int], list[int]]:
    """Which of a text's pieces begins at which character that is no blank; the characters inside pieces; the pieces'
    numbers in the vocabulary."""
    starts = [0, *accumulate(len(c.encode()) for c in text)]  # SentencePiece counts bytes
    cut: Any = cutter.encode(text, return_type="proto")
    first: dict[int, int] = {}
    inner: set[int] = set()
    for number, piece in enumerate(cut.pieces):
        start, end = bisect_right(starts, piece.begin) - 1, bisect_right(starts, piece.end) - 1
        start += len(text[start:end]) - len(text[start:end].lstrip())
        if start < end and start not in first:
            first[start] = number
            inner.update(range(start + 1, end))
    return first, frozenset(inner), [piece.id for piece in cut.pieces]


def _run(network: InferenceSession, numbers: list[int]) -> NDArray[np.float32]:
    """The raw scores of so many pieces, at most ``LONGEST``: a row for each."""
    found: Any = network.run(None, {"pieces": np.array([[BEGIN, *numbers, END]], np.int64)})
    scores: NDArray[np.float32] = found[0][0, 1:-1]
    return scores


def _normal(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scores as logarithms of probabilities, row by row."""
    least = scores - scores.max(axis=1, keepdims=True) if len(scores) else scores
    normal: NDArray[np.float32] = least - np.log(np.exp(least).sum(axis=1, keepdims=True))
    return normal
