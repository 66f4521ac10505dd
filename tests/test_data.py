"""What holds for the word lists themselves."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml

from builder.data import load
from builder.data.folding import fold
from builder.data.given import given_names
from builder.data.renowned import listed, plainly

LISTS = sorted(Path(str(files("builder.data"))).rglob("*.yml"))


def values(found: Any) -> Iterator[Any]:
    """Every key and every entry of a list, however deep."""
    if isinstance(found, dict):
        yield from found
        for value in found.values():
            yield from values(value) if isinstance(value, (dict, list)) else ()
    elif isinstance(found, list):
        for value in found:
            yield from values(value) if isinstance(value, (dict, list)) else (value,)


@pytest.mark.parametrize("path", LISTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_word_of_a_list_is_read_as_yes_or_no(path: Path) -> None:
    """``on`` and ``no`` without quotation marks are truth values in YAML, and words in no list."""
    assert not [v for v in values(yaml.safe_load(path.read_text(encoding="utf-8"))) if isinstance(v, bool)]


@pytest.mark.parametrize("path", LISTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_list_stands_twice_in_a_file(path: Path) -> None:
    """Of two lists of one name YAML keeps the last, and the first is read by nobody."""
    keys = [line.partition(":")[0] for line in path.read_text(encoding="utf-8").splitlines() if line[:1].isalpha()]
    assert len(keys) == len(set(keys))


SHARED = sorted({path.stem for path in LISTS if path.parent.name in ("fr", "en")} - {"demonyms"})
"""What both languages have; the keys of ``demonyms`` are the words themselves."""


@pytest.mark.parametrize("name", SHARED)
def test_both_languages_have_the_same_lists(name: str) -> None:
    """A rule asks for a list of either language by its name; one that has no such words has it empty."""
    french, english = load(f"fr/{name}"), load(f"en/{name}")
    assert set(french) == set(english)


def test_a_name_that_everybody_has_heard_of_is_of_one_kind() -> None:
    sorts = [{plainly(n) for n in listed(s)} for s in ("groups", "persons", "places", "things", "likely_groups")]
    assert all(a.isdisjoint(b) for a, b in combinations(sorts, 2))
    known = {plainly(n) for n in (*load("media")["names"], *load("well_known")["names"])}
    assert known.isdisjoint(set().union(*sorts[1:4]))


def test_a_well_known_body_of_one_word_is_called_like_nobody() -> None:
    assert not {n for n in listed("groups") if n.istitle() and fold(n) in given_names()}
