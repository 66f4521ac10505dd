"""Word lists and tables, read once. The lists are data files beside this module, and so is the map (`gazetteer`)."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def load(name: str) -> Any:
    """The content of ``builder/data/NAME.yml`` (mappings, lists and strings). Do not change it."""
    text = files(__package__).joinpath(f"{name}.yml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@cache
def words(name: str, key: str) -> frozenset[str]:
    """One list of ``NAME.yml`` as a set of words. A block of text counts as words parted by white space."""
    found = load(name)[key]
    return frozenset(found.split() if isinstance(found, str) else found)
