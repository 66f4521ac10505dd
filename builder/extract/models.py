"""The language models: which one reads a language, loaded when first asked for."""

from __future__ import annotations

from functools import cache

import spacy
from spacy.language import Language

from builder.data import load
from builder.errors import BuilderError


def languages() -> tuple[str, ...]:
    """The languages that can be read, as ISO 639-1 codes, the default first."""
    return tuple(load("models"))


def package(language: str) -> str:
    """Name of the package that holds a language's model; the default language's where there is none."""
    known: dict[str, str] = load("models")
    return known.get(language, known[languages()[0]])


@cache
def model(language: str) -> Language:
    """A language's model, loaded once. All its components are used: the parser by roles, events and claims,
    the lemmas by claims, the names by names."""
    name = package(language)
    try:
        return spacy.load(name)
    except OSError as error:
        raise BuilderError(
            f"the language model {name} is not installed; run `make install` in the project's folder"
        ) from error


def fingerprint(language: str) -> str:
    """Name and version of a language's model, without loading it: part of a cache's key."""
    from importlib.metadata import PackageNotFoundError, version

    name = package(language)
    try:
        return f"{name}=={version(name)}"
    except PackageNotFoundError:
        return name
