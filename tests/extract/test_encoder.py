"""The encoder: how its pieces lie in a text, and how its labels become whole names and roles."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from builder.extract import encoder
from builder.extract.encoder import NAMES, ROLES
from builder.extract.labels import KINDS, spans, unseen, within
from builder.extract.marking import LABELS, mark
from tests.extract.named import roles


def rows(*labels: str) -> np.ndarray:
    """Scores in which each token has this label for sure."""
    return np.log(np.array([[0.92 if one == label else 0.01 for one in NAMES] for label in labels], np.float32))


def test_a_name_begins_and_goes_on() -> None:
    assert [f[:3] for f in spans(rows("O", "Ba", "Ia", "O", "Bg"), NAMES)] == [(1, 3, "a"), (4, 5, "g")]


def test_two_names_that_touch_stay_two() -> None:
    assert [f[:3] for f in spans(rows("Ba", "Ba", "Ia"), NAMES)] == [(0, 1, "a"), (1, 3, "a")]


def test_nothing_goes_on_that_did_not_begin() -> None:
    scores = rows("O", "Ia", "Ia")
    scores[1, NAMES.index("Ba")] = np.log(0.5)
    assert [f[:3] for f in spans(scores, NAMES)] == [(1, 3, "a")]


def test_how_sure_a_name_is_lies_between_its_words() -> None:
    scores = rows("Ba", "Ia")
    scores[1, NAMES.index("Ia")] = np.log(0.5)
    ((_, _, _, sure),) = spans(scores, NAMES)
    assert 0.5 < sure < 0.92


def test_what_begins_inside_a_piece_goes_on_with_it() -> None:
    scores = np.vstack([rows("Ba"), within(NAMES)[None], rows("Ia"), unseen(NAMES)[None]])
    assert [f[:3] for f in spans(scores, NAMES)] == [(0, 3, "a")]


@given(st.lists(st.lists(st.floats(-9, 0), min_size=len(NAMES), max_size=len(NAMES)), max_size=12))
def test_spans_stand_in_order_and_never_overlap(table: list[list[float]]) -> None:
    found = list(spans(np.array(table, np.float32).reshape(len(table), len(NAMES)), NAMES))
    assert all(start < end <= len(table) and 0 < sure <= 1 for start, end, _, sure in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))


def test_each_word_has_the_piece_that_begins_it() -> None:
    text = "L'été à Fictiville, 23 €"
    read = encoder.read(text)
    assert all(i in read.first for i in (0, 1, 2, 6, 8, 18, 20, 23))
    assert not set(read.first) & read.inner
    assert read.names.shape == (read.roles.shape[0], len(NAMES))
    assert read.roles.shape[1] == len(ROLES)
    assert np.allclose(np.exp(read.names).sum(axis=1), 1, atol=1e-4)


@pytest.mark.parametrize("text", ["", " ", "\u2028", "字" * 700, "a" * 3000, "🙂 x", "e\u0301 \ufb01n"])
def test_any_text_is_read(text: str) -> None:
    read = encoder.read(text)
    assert all(0 <= i < len(text) for i in read.first)
    assert len(read.names) >= len(read.first)


def test_a_text_that_is_longer_than_the_encoder_reads_at_a_time_is_read_to_its_end() -> None:
    text = "Zoé Dupont habite Lyon. " * 120 + "Paul Martin habite Paris."
    doc = spacy.blank("fr")(text)
    mark([doc])
    assert [e.text for e in doc.ents][-2:] == ["Paul Martin", "Paris"]


@pytest.mark.parametrize("name", ["Maud Tassigny", "Claire Dubosquet"])
def test_what_stands_where_a_long_text_is_parted_is_read_as_anywhere(name: str) -> None:
    before = "Oui, " * 4
    for more in range(0, 40, 3):
        words = f"{before * 100}{'et ' * more}la maire {name} a parlé de Lyon. {before * 60}"
        doc = spacy.blank("fr")(words)
        mark([doc])
        assert [e.text for e in doc.ents] == [name, "Lyon"]


def blank(language: str, *texts: str) -> list[Doc]:
    nlp = spacy.blank(language)
    return [nlp(text) for text in texts]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("fr", "La maire Zoé Testard a quitté Fictiville pour Paris.", ["PER", "LOC", "LOC"]),
        ("en", "Mayor Zoe Testard left Leeds for Paris, the BBC said.", ["PERSON", "GPE", "GPE", "ORG"]),
    ],
)
def test_names_have_the_labels_of_the_languages_model(language: str, text: str, names: list[str]) -> None:
    (doc,) = blank(language, text)
    mark([doc])
    assert [e.label_ for e in doc.ents] == names
    assert set(names) <= set(KINDS)
    assert set(LABELS[language].values()) <= set(KINDS)


def test_roles_are_seen_on_either_side_of_a_name() -> None:
    docs = blank("fr", "Le boulanger Paul Testard a été élu. Zoé Testard, trésorière du club, proteste.")
    (seen,) = mark(docs)
    assert [(docs[0][a:b].text, side) for a, b, side, _ in seen.roles] == [
        ("boulanger", ">"),
        ("trésorière du club", "<"),
    ]


def test_blocks_read_together_keep_their_own_names() -> None:
    docs = blank("fr", "Zoé Testard à Lyon", "", "Paul Testard à Paris")
    assert len(mark(docs)) == 3
    assert [[e.text for e in doc.ents] for doc in docs] == [["Zoé Testard", "Lyon"], [], ["Paul Testard", "Paris"]]


def test_a_role_that_no_rule_knows_is_the_encoders_and_things_and_denials_are_none() -> None:
    assert ("Maud Tassigny", "sage-femme") in roles("La victime, Maud Tassigny, sage-femme, était connue.")
    assert not roles("L'amendement Yvon Kerdrel a été adopté.")
    assert not roles("Yvon Kerdrel, victime d'un AVC, est mort.")
    assert not roles("He is not the fixer Tobin Harkett.", "en")
    assert not roles("The interview Tobin Harkett gave on Monday shocked Leeds.", "en")
