"""Skipping patterns that cannot match is only quicker: without it the same is found."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from builder.dates import find, firsts
from builder.dates import grammar as grammars

TEXTS = (
    ("fr", "Lundi 4 mars, à 10 h 10 ce matin-là, le maire a démissionné; depuis 2019, il présidait. Hier, rien."),
    ("fr", "Entre 2014 et 2016, dans la nuit de lundi à mardi, au printemps 2022, il y a dix jours, le 1er mai."),
    ("en", "On Monday, March 4, at 9 p.m., the mayor resigned; he had ruled since 2019. Two days earlier, nothing."),
)


@pytest.fixture
def fresh() -> Iterator[None]:
    """Grammars are read anew, before and after."""
    _forget()
    yield
    _forget()


def _forget() -> None:
    for kept in (grammars.grammar, grammars.rules_at):
        kept.cache_clear()


def _found() -> list[object]:
    return [find(text, language, "2024-03-14") for language, text in TEXTS]


@pytest.mark.parametrize("parser", [None, SimpleNamespace(), SimpleNamespace(parse=lambda pattern: 7)])
def test_without_pythons_own_reading_of_patterns_the_same_dates_are_found(
    fresh: None, monkeypatch: pytest.MonkeyPatch, parser: object
) -> None:
    usual = _found()
    assert all(usual)
    _forget()
    monkeypatch.setattr(firsts, "_parser", parser)
    assert firsts.first_characters("lundi") is None
    assert _found() == usual


def test_a_pattern_begins_with_what_it_can_begin_with() -> None:
    assert firsts.first_characters("(?:lundi|mardi)") == frozenset("lm")
    assert firsts.first_characters(r"\d\d") == frozenset("0123456789")
    assert firsts.first_characters("a?b") == frozenset("ab")
    assert firsts.first_characters("a?") is None
