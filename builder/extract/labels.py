"""From what the encoder says of pieces to whole names and roles: the likeliest row of labels that is one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray

KINDS = {
    "PERSON": "a", "PER": "a", "GPE": "p", "LOC": "p", "FAC": "p", "ORG": "g", "EVENT": "x", "WORK_OF_ART": "x",
    "PRODUCT": "x", "LAW": "x", "MISC": "x",
}  # fmt: skip
"""The letter of each kind that the models' labels mean; what is none of these, dates and peoples, stays the model's."""

NEVER = -1e9
INSIDE = -20.0
"""How unlikely it is that something begins inside a piece, or on what the encoder does not see."""

Found = tuple[int, int, str, float]
"""First token, the one behind the last, the kind's letter, and how sure it is: the geometric mean of its tokens'
probabilities, from 0 to 1 (a token inside a piece goes on nearly surely)."""


def spans(scores: NDArray[np.float32], labels: tuple[str, ...]) -> Iterator[Found]:
    """The spans of the likeliest row of labels (Viterbi 1967): no inside without a beginning of its kind before it.

    ``scores`` has a row for each token and a column for each label.
    """
    path = _best(scores, _steps(labels))
    start = 0
    for i in range(1, len(path) + 1):
        if i < len(path) and labels[path[i]][0] == "I":
            continue
        kind = labels[path[start]]
        if kind != "O":
            sure = float(np.exp(np.mean([scores[t, path[t]] for t in range(start, i)])))
            yield start, i, kind[1:], sure
        start = i


@cache
def within(labels: tuple[str, ...]) -> NDArray[np.float32]:
    """The scores of a token that begins inside a piece: it goes on with what the piece is of."""
    return np.array([-0.1 if label[0] in "IO" else INSIDE for label in labels], np.float32)


@cache
def unseen(labels: tuple[str, ...]) -> NDArray[np.float32]:
    """The scores of a token that the encoder does not see, a blank: part of nothing."""
    return np.array([0.0 if label == "O" else INSIDE for label in labels], np.float32)


@cache
def _steps(labels: tuple[str, ...]) -> NDArray[np.float32]:
    """What it costs to go from one label to another; a last row for the beginning."""
    steps = np.zeros((len(labels) + 1, len(labels)), np.float32)
    for i, before in enumerate((*labels, "O")):
        for j, label in enumerate(labels):
            if label[0] == "I" and (before == "O" or before[1:] != label[1:]):
                steps[i, j] = NEVER
    return steps


def _best(scores: NDArray[np.float32], steps: NDArray[np.float32]) -> list[int]:
    if not len(scores):
        return []
    total = scores[0] + steps[-1]
    back = []
    for row in scores[1:]:
        ways = total[:, None] + steps[:-1]
        back.append(ways.argmax(axis=0))
        total = ways.max(axis=0) + row
    path = [int(total.argmax())]
    for ways in reversed(back):
        path.append(int(ways[path[-1]]))
    return path[::-1]
