"""Skipping patterns that cannot match is only quicker: without it the same is found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.dates import find, firsts
from builder.dates import grammar as grammars

TEXTS = (
    ("fr", "Lundi 4 mars, à 10 h 10 ce matin-là, le maire a démissionné; depuis 2019, il présidait. Hier, rien."),
    ("fr", "Entre 2014 et 2016, dans la nuit de lundi à mardi, au printemps 2022, il y a dix jours, le 1er mai."),
    ("en", "On Monday, March 4, at 9 p.m., the mayor resigned; he had ruled since 2019. Two days earlier, nothing."),
)


@pytest.fixture
def fresh(usual: list[object]) -> Iterator[None]:
    """Grammars are read anew, before and after."""
    _forget()
    yield
    _forget()


def _forget() -> None:
    for kept in (grammars.grammar, grammars.rules_at, grammars._by_beginning):
        kept.cache_clear()


def _found() -> list[object]:
    return [find(text, language, "2024-03-14") for language, text in TEXTS]


@pytest.fixture(scope="module")
def usual() -> list[object]:
    """What is found as ever; to read the grammars takes seconds, and other tests have read them."""
    return _found()


@pytest.mark.parametrize("parser", [None, SimpleNamespace(), SimpleNamespace(parse=lambda pattern: 7)])
def test_without_pythons_own_reading_of_patterns_the_same_dates_are_found(
    usual: list[object], fresh: None, monkeypatch: pytest.MonkeyPatch, parser: object
) -> None:
    assert all(usual)
    monkeypatch.setattr(firsts, "_parser", parser)
    assert firsts.beginnings("lundi") == {""}
    assert _found() == usual


@pytest.mark.parametrize(
    ("pattern", "beginnings"),
    [
        ("(?:lundi|mardi)", {"lund", "mard"}),
        (r"\d\d", {"00"}),
        ("[0-9]{4} ans", {"0000"}),
        ("a?b", {"ab", "b"}),
        ("a?", {"a", ""}),
        ("a{1,2}b", {"ab", "aab"}),
        ("a+b", {"ab", "aa"}),
        (r"le\w+ jour|les? jour", {"le", "le j", "les "}),
        (r"(?:l'|\w)an", {"l'an", ""}),
    ],
)
def test_a_pattern_begins_with_what_it_can_begin_with(pattern: str, beginnings: set[str]) -> None:
    assert firsts.beginnings(pattern) == beginnings


PARTS = st.sampled_from(
    ["a", "b", "7", "[ab]", r"\d", r"\w", ".", "(?:ab|b)", "(?:a|7b)?", "b*", "a{1,2}", "(?!b)", "(?i:a)"]
)


@given(st.lists(PARTS, min_size=1, max_size=5), st.text("ab7 ", max_size=8))
def test_whatever_a_pattern_matches_begins_with_one_of_its_beginnings(parts: list[str], text: str) -> None:
    pattern = "".join(parts)
    if re.match(pattern, text):
        key = firsts.keys(text)[: firsts.LENGTH]
        assert any(key[:n] in firsts.beginnings(pattern) for n in range(len(key) + 1))
