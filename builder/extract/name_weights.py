"""What a model's name finder was taught besides: its own weights, moved by texts written for this project.

The packages' finders were taught on encyclopaedias and American news: they call towns bodies and bodies persons where
a name is new to them. ``data/name_weights/`` has the weights of each finder after it has read some thousand news
articles more, made up for it, half the way from the package's to the taught ones (Wortsman et al. 2022,
https://arxiv.org/abs/2109.01903: what lies between the two keeps what either is good at). They are made by
``tools/make_name_weights.py``.
"""

from __future__ import annotations

import json
from importlib.resources import as_file, files
from typing import Any, cast

import numpy as np
from spacy.language import Language

from builder.errors import BuilderError


def teach(nlp: Language) -> None:
    """Gives the model's name finder its taught weights; a language without any keeps the package's.

    Raises BuilderError where the installed model or its version is not the one that was taught.
    """
    source = files("builder.data").joinpath("name_weights", f"{nlp.lang}.npz")
    if not source.is_file():
        return
    with as_file(source) as path, np.load(path) as taught:
        meta = json.loads(str(taught["meta"]))
        own = nlp.meta
        installed = f"{own['lang']}_{own['name']} {own['version']}"
        wanted = f"{meta['model']} {meta['version']}"
        if installed != wanted:
            raise BuilderError(
                f"the language model {installed} is installed, but {wanted} is needed; run `make install` in the "
                "project's folder"
            )
        for node, name, key in parameters(nlp):
            node.set_param(name, node.ops.asarray(taught[key].astype(np.float32)))


def parameters(nlp: Language) -> list[tuple[Any, str, str]]:
    """The parameters of a model's name finder: the layer, their name there, and a key of the layer's number and it."""
    finder = cast("Any", nlp.get_pipe("ner")).model
    return [
        (node, name, f"{number} {name}")
        for number, node in enumerate(finder.walk())
        for name in node.param_names
        if node.has_param(name)
    ]
