"""The one line about a person in a list is the one that tells most."""

from __future__ import annotations

from types import SimpleNamespace as Made

import pytest

from builder.pages.names import telling


@pytest.mark.parametrize(
    ("roles", "told"),
    [
        ([("porte-parole", "fr"), ("porte-parole de la Ville", "fr")], "porte-parole de la Ville"),
        ([("maire de Fictiville", "fr"), ("ancien élève du lycée de Fictiville", "fr")], "maire de Fictiville"),
        ([("mayor of Fictiville", "en"), ("maire", "fr")], "maire"),
        ([("mayor", "en"), ("former mayor", "en")], "former mayor"),
    ],
)
def test_newest_role_that_says_whose_stands_for_a_person(roles: list[tuple[str, str]], told: str) -> None:
    view = Made(
        locale=Made(language="fr"), articles={i: Made(language=language) for i, (_, language) in enumerate(roles)}
    )
    entity = Made(roles=tuple(Made(article=i, text=text) for i, (text, _) in enumerate(roles)))
    assert telling(view, entity).text == told  # type: ignore[arg-type]
