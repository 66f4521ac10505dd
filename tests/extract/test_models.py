"""How the models are loaded changes their speed, not what they say."""

from __future__ import annotations

import pytest
import spacy
from spacy.pipeline import AttributeRuler
from thinc.api import NumpyOps
from threadpoolctl import threadpool_info

from builder.extract.models import languages, model, package
from builder.extract.quick_rules import look_rules_up

TEXTS = {
    "fr": "Le maire de Modèleville, Zed Exemple, a démenti lundi que le pont fût fermé.",
    "en": "Zed Example, the mayor of Modelville, denied on Monday that the bridge had been closed.",
}


@pytest.mark.parametrize("language", languages())
def test_a_model_says_what_it_says_as_spacy_loads_it(language: str) -> None:
    ours, plain = model(language)(TEXTS[language]), spacy.load(package(language))(TEXTS[language])
    assert [(t.text, t.pos_, t.dep_, t.head.i, t.lemma_) for t in ours] == [
        (t.text, t.pos_, t.dep_, t.head.i, t.lemma_) for t in plain
    ]


@pytest.mark.parametrize("language", languages())
def test_a_models_matrices_are_multiplied_in_one_thread_and_not_by_blis(language: str) -> None:
    layers = list(model(language).get_pipe("tok2vec").model.walk())
    ops = [layer.ops for layer in layers if layer.name == "maxout"]
    if any(type(one) is not NumpyOps for one in ops):
        pytest.skip("thinc has something faster than BLIS on this machine")
    assert ops
    assert not any(one.use_blis for one in ops)
    assert {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"} <= {1}


RULED = {
    "fr": "Zed Exemple n'y va pas. Où qu'elle est, la maire de Modèleville ?",
    "en": "I'm gonna let's see. Nothin' is what it isn't, y'all; do not have it because there are those that ain't.",
}


@pytest.mark.parametrize("language", languages())
def test_a_models_rules_are_those_that_spacys_matcher_finds(language: str) -> None:
    nlp = model(language)
    ruler = nlp.get_pipe("attribute_ruler")
    found = 0
    with nlp.select_pipes(disable=["attribute_ruler", "lemmatizer"]):
        for text in (TEXTS[language], RULED[language], " ", "", "Zed\n\n Exempla  "):
            doc = nlp(text)
            assert ruler.match(doc) == AttributeRuler.match(ruler, doc)
            found += len(ruler.match(doc))
    assert found > len(RULED[language].split())


def test_rules_with_operators_stay_with_spacys_matcher() -> None:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("attribute_ruler")
    ruler.add([[{"LOWER": "zed", "OP": "+"}]], {"POS": "X"})
    look_rules_up(nlp)
    assert "match" not in vars(ruler)
    assert [t.pos_ for t in nlp("Zed zed exempla")] == ["X", "X", ""]
