"""The language models: which one reads a language, loaded when first asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from threading import Lock
from typing import Any, cast

import spacy
from spacy.language import Language
from spacy.util import compile_infix_regex
from thinc.api import NumpyOps, get_current_ops, use_ops
from threadpoolctl import threadpool_limits

from builder.data import load
from builder.errors import BuilderError
from builder.extract.quick_rules import look_rules_up

Match = Callable[[str], Any]


def languages() -> tuple[str, ...]:
    """The languages that can be read, as ISO 639-1 codes, the default first."""
    return tuple(load("models"))


def package(language: str) -> str:
    """Name of the package that holds a language's model; the default language's where there is none."""
    known: dict[str, str] = load("models")
    return known.get(language, known[languages()[0]])


def model(language: str) -> Language:
    """A language's model, loaded once, by whichever thread asks first. All its components are used: the parser
    by roles, events and claims, the lemmas by claims, the names by names."""
    with _LOADING:
        return _loaded(package(language))


_LOADING = Lock()
QUOTES = "«»“”"
UNUSED = {"fr": ("ner",)}
"""Components that a language does without: names come from the encoder. English keeps its own for dates and peoples."""


@cache
def _loaded(name: str) -> Language:
    try:
        with _fast_products():
            nlp = spacy.load(name, exclude=UNUSED.get(name[:2], ()))
    except OSError as error:
        raise BuilderError(
            f"the language model {name} is not installed; run `make install` in the project's folder"
        ) from error
    _quick_lemmas(nlp)
    look_rules_up(nlp)
    words = load(f"{nlp.lang}/reading")
    tokenizer = cast("Any", nlp.tokenizer)
    for word in words["abbreviations"]:
        tokenizer.add_special_case(word, [{"ORTH": word}])
    # A mark glued to two words is no part of either: "jamais vu ça”assure le maire".
    # Nor is a comma between a name and an age: "Zed Exemple,30,Yan Testard".
    # Nor is a full stop between a short form and the next sentence: "selon l'OMS.L'épidémie".
    # Nor is a place's preposition part of the year before it: "né en 1937à Exempleville".
    marks = [f"[{QUOTES}]", r"(?<=[^\W\d_]),(?=\d)", r"(?<=\d),(?=[^\W\d_])", r"(?<=\d\d\d\d)à$"]
    infixes = [*(nlp.Defaults.infixes or ()), *marks]
    infixes.append(r"(?<=[A-ZÀ-Þ]{2})\.(?=[A-ZÀ-Þ][a-zß-ÿ'’])")
    infixes.append(r"(?<=[a-zß-ÿ][A-ZÀ-Þ])\.$")  # nor is the stop behind "ExampleX." the name's
    infixes += [rf"(?<=[A-ZÀ-Þ]{{2}})\.(?={word}$)" for word in words["words_of_one_letter"]]
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    if words["whole_words"]:
        tokenizer.token_match = _either(tokenizer.token_match, re.compile(words["whole_words"]).fullmatch)
    return nlp


def _quick_lemmas(nlp: Language) -> None:
    """Has the lemmatiser look words up in sets where the package has lists of tens of thousands: half the time of
    reading a text whose words are new to it."""
    tables = cast("Any", nlp.get_pipe("lemmatizer")).lookups
    if tables.has_table("lemma_index"):
        index = tables.get_table("lemma_index")
        for part in list(index):
            index[part] = frozenset(index[part])


@cache
def nouns(language: str) -> frozenset[str]:
    """The nouns that a model's own dictionary has, in small letters; none where it has no dictionary."""
    return _of_dictionary(language, "noun")


@cache
def adjectives(language: str) -> frozenset[str]:
    """The adjectives that a model's own dictionary has, in small letters; none where it has no dictionary."""
    return _of_dictionary(language, "adj")


@cache
def verbs(language: str) -> frozenset[str]:
    """The verbs that a model's own dictionary has, in small letters; none where it has no dictionary."""
    return _of_dictionary(language, "verb")


def _of_dictionary(language: str, part: str) -> frozenset[str]:
    nlp = model(language)
    tables = cast("Any", nlp.get_pipe("lemmatizer")).lookups
    index = tables.get_table("lemma_index") if tables.has_table("lemma_index") else {}
    return frozenset(index.get(part, ()))


def _fast_products() -> AbstractContextManager[object]:
    """Under which a model is loaded whose matrices are multiplied by numpy's own library, in one thread: where thinc
    would take its BLIS, OpenBLAS needs half the time, and more threads lose it again by waiting for matrices this
    small (`make bench`). Where thinc has something else, an Apple's, it stays."""
    if type(get_current_ops()) is not NumpyOps:
        return nullcontext()
    threadpool_limits(limits=1, user_api="blas")
    return use_ops("numpy", use_blis=False)


def _either(first: Match | None, second: Match) -> Match:
    """What is one word to either of the two."""
    return second if first is None else lambda text: first(text) or second(text)
