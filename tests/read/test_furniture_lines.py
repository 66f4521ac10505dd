"""Menus and buttons that a paste leaves in one line are no title and no text."""

from __future__ import annotations

import pytest

from builder.read.notes import stands


@pytest.mark.parametrize(
    "line",
    [
        "Skip to content   Menu   Sign in   Subscribe",
        "Share     Save     3 comments",
        "Partager  Tweeter  Envoyer par mail",
        "Partager | Tweeter | Imprimer",
        "Abonnez-vous à partir de 1 € / mois",
    ],
)
def test_a_row_of_buttons_is_furniture(line: str) -> None:
    assert stands(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share  the bridge",
        "Abonnez-vous, disent-ils, et le pont de Modèleville restera ouvert à tous.",
        "Le pont  Modèleville",
        "3 maires",
    ],
)
def test_a_line_with_other_words_is_none(line: str) -> None:
    assert not stands(line)
