"""What a model knows of words, read from it once: a look in a dict where spaCy makes an object each time."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from spacy.vocab import Vocab

APOSTROPHED = re.compile(r"[A-ZÀ-Þ][^\W\d_]*['’][^\W\d_]+")
"""A name with an apostrophe inside, one word all the same: ``Eto'o``, ``M'Baye``."""


Features = dict[str, list[str]]
"""The values of each morphological feature: ``{"Number": ["Plur"]}``."""


class Word(NamedTuple):
    """What a model knows of a word wherever it stands."""

    text: str
    lower: str
    is_alpha: bool
    is_lower: bool
    is_upper: bool
    is_punct: bool
    is_space: bool
    like_num: bool


Value = TypeVar("Value")


class _OfModel(dict[int, Value]):
    """What a model has behind its numbers, each asked for once."""

    def __init__(self, vocab: Vocab) -> None:
        self._vocab = vocab


class _Words(_OfModel[Word]):
    """By spaCy's number for them; each is asked for once."""

    def __missing__(self, key: int) -> Word:
        one = self._vocab[key & MASK]
        alpha = one.is_alpha or APOSTROPHED.fullmatch(one.text) is not None
        word = Word(one.text, one.lower_, alpha, one.is_lower, one.is_upper, one.is_punct, one.is_space, one.like_num)
        self[key] = word
        return word


class _Texts(_OfModel[str]):
    """The texts behind spaCy's numbers."""

    def __missing__(self, key: int) -> str:
        text = self._vocab.strings[key & MASK]
        self[key] = text
        return text


class _Features(_OfModel[Features]):
    """The morphological features behind spaCy's numbers, shared by all tokens that have the same: some hundreds."""

    def __missing__(self, key: int) -> Features:
        pairs = (pair.partition("=") for pair in self._vocab.strings[key & MASK].split("|") if "=" in pair)
        found = self[key] = {name: values.split(",") for name, _, values in pairs}
        return found


MASK = 2**64 - 1
"""spaCy's numbers have no sign; a column of heads has."""
words_of = cache(_Words)
texts_of = cache(_Texts)
features_of = cache(_Features)
