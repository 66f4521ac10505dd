"""What sort of thing a name's words mostly stand for: asked where an article's own words say nothing of its kind.

The word vectors of the French model know some 500,000 words, names of every country among them.
``data/word_kinds.json`` has what tells persons, places and groups apart in them: the weights of a multinomial
logistic regression, learnt from known names by ``tools/make_word_kinds.py``.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import cast

import numpy as np
from numpy.typing import NDArray
from spacy.strings import StringStore, get_string_id
from spacy.vectors import Vectors

from builder.data import load
from builder.errors import BuilderError
from builder.model import Kind

KINDS = (Kind.ACTOR, Kind.PLACE, Kind.GROUP)
"""In the order of the weights."""
BODY = 0.6
"""The chance from which a name is believed to be a body's."""
Vector = NDArray[np.float32]
PARTS = re.compile(r"[\s’'–-]+")
SMALL = frozenset({
    "de", "du", "des", "da", "di", "la", "le", "les", "l", "d", "of", "the", "and", "et", "au", "aux", "à", "in",
    "for", "pour", "on", "sur", "en",
})  # fmt: skip
"""What joins a name's words and says nothing of its kind."""


def chances(name: str) -> dict[Kind, float] | None:
    """How likely each kind is for a name with these words, in sum 1; None where a word is not known."""
    found = _chances(name)
    return None if found is None else dict(zip(KINDS, found, strict=True))


def is_likely_body(name: str) -> bool:
    """True for what the vectors know as a body's."""
    return (chances(name) or {Kind.GROUP: 0.0})[Kind.GROUP] > BODY


def is_likely_person(name: str) -> bool:
    """True for what the vectors know as a person's rather than a body's."""
    found = chances(name)
    return found is not None and found[Kind.ACTOR] > found[Kind.GROUP]


@lru_cache(maxsize=16384)
def _chances(name: str) -> tuple[float, ...] | None:
    vector = vector_of(name)
    if vector is None:
        return None
    scores = np.append(vector, np.float32(1)) @ _weights()
    powers = np.exp(scores - scores.max())
    return tuple(float(p) for p in powers / powers.sum())


def vector_of(name: str) -> Vector | None:
    """The mean of the vectors of a name's words, of length 1; None when one of them has none."""
    words = [w for w in PARTS.split(name) if w and w.lower() not in SMALL]
    if " " not in name and (whole := _vector(name)) is not None:
        return whole
    known = [vector for word in words if (vector := _vector(word)) is not None]
    if not known or len(known) < len(words):
        return None
    mean = np.mean(known, axis=0)
    return cast("Vector", mean / np.linalg.norm(mean))


def _vector(word: str) -> Vector | None:
    vectors = _vectors()
    number = get_string_id(word)
    if number not in vectors:
        return None
    vector = cast("Vector", vectors[number])
    length = np.linalg.norm(vector)
    return vector / length if length else None


_LOADING = Lock()


def _vectors() -> Vectors:
    """The vectors, loaded once, by whichever thread asks first."""
    with _LOADING:
        return _loaded()


@cache
def _loaded() -> Vectors:
    """The vectors alone, without the words they are of: a twentieth of the time that the whole model takes."""
    package = load("models")["fr"]
    spec = find_spec(package)
    folders = list(Path(spec.origin).parent.glob("*/vocab")) if spec is not None and spec.origin else []
    if len(folders) != 1:
        raise BuilderError(
            f"the word vectors of {package} are not installed; run `make install` in the project's folder"
        )
    return Vectors(strings=StringStore()).from_disk(folders[0], exclude=["strings"])


@cache
def _weights() -> NDArray[np.float32]:
    text = files("builder.data").joinpath("word_kinds.json").read_text(encoding="utf-8")
    return np.array(json.loads(text)["weights"], dtype=np.float32).T
