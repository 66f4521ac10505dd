"""How the models are loaded changes their speed, not what they say."""

from __future__ import annotations

import pytest
import spacy
from thinc.api import NumpyOps
from threadpoolctl import threadpool_info

from builder.extract.models import languages, model, package

TEXTS = {
    "fr": "Le maire de Modèleville, Zed Exemple, a démenti lundi que le pont fût fermé.",
    "en": "Zed Example, the mayor of Modelville, denied on Monday that the bridge had been closed.",
}


@pytest.mark.parametrize("language", languages())
def test_a_model_says_what_it_says_as_spacy_loads_it(language: str) -> None:
    ours, plain = model(language)(TEXTS[language]), spacy.load(package(language))(TEXTS[language])
    assert [(t.text, t.pos_, t.dep_, t.head.i, t.lemma_, t.ent_type_) for t in ours] == [
        (t.text, t.pos_, t.dep_, t.head.i, t.lemma_, t.ent_type_) for t in plain
    ]


@pytest.mark.parametrize("language", languages())
def test_a_models_matrices_are_multiplied_in_one_thread_and_not_by_blis(language: str) -> None:
    layers = [layer for name in ("tok2vec", "ner") for layer in model(language).get_pipe(name).model.walk()]
    ops = [layer.ops for layer in layers if layer.name == "maxout"]
    if any(type(one) is not NumpyOps for one in ops):
        pytest.skip("thinc has something faster than BLIS on this machine")
    assert ops
    assert not any(one.use_blis for one in ops)
    assert {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"} <= {1}
