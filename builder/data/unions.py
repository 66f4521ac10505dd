"""Word lists that rules ask together, as one set."""

from __future__ import annotations

from collections.abc import Mapping


class Unions(dict[tuple[str, ...], frozenset[str]]):
    """By the names of the lists; each is made when it is first asked for."""

    def __init__(self, lists: Mapping[str, frozenset[str]]) -> None:
        self._lists = lists

    def __missing__(self, names: tuple[str, ...]) -> frozenset[str]:
        found = self[names] = frozenset[str]().union(*(self._lists[name] for name in names))
        return found
