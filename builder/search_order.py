"""Pagefind's files in an order of their own.

What a reader narrows a search down by, Pagefind writes in the order of a hash table with a seed of its own: two indexes
of one site differ in it. Here each is sorted, and each file is named after its content again. The files are CBOR, of
which only texts, whole numbers and lists stand in what is read.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Callable, Mapping
from pathlib import Path

MAGIC = b"pagefind_dcd"
ENTRY = "pagefind-entry.json"
FILTERS = 3
"""Where the list of filters stands in the index's table of contents."""


def settled(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of an index by their paths, filters and their values sorted, what is sorted named after its content."""
    found = dict(files)
    named = {
        Path(path).stem: Path(_renamed(found, path, _sorted_values)).stem
        for path in sorted(files)
        if path.endswith(".pf_filter")
    }
    listed = json.loads(found[ENTRY])
    for language in listed["languages"].values():
        path = f"pagefind.{language['hash']}.pf_meta"
        new = _renamed(found, path, lambda content: _sorted_filters(content, named))
        language["hash"] = new.removeprefix("pagefind.").removesuffix(".pf_meta")
    found[ENTRY] = json.dumps(listed, ensure_ascii=False, separators=(",", ":")).encode()
    return dict(sorted(found.items()))


def _renamed(files: dict[str, bytes], path: str, change: Callable[[bytes], bytes]) -> str:
    """Changes a file and names it after what it holds now, by as many digits; returns its new path."""
    content = change(gzip.decompress(files.pop(path)).removeprefix(MAGIC))
    stem, _, ending = path.rpartition(".")
    front, _, digits = stem.rpartition("_")
    new = f"{front}_{hashlib.blake2b(content).hexdigest()[: len(digits)]}.{ending}"
    files[new] = gzip.compress(MAGIC + content, mtime=0)
    return new


def _sorted_values(content: bytes) -> bytes:
    """A filter: its name, then a list of values, each with the pages that have it."""
    name, values = _members(content)
    return _list([name, _list(sorted(_members(values)))])


def _sorted_filters(content: bytes, named: dict[str, str]) -> bytes:
    """A table of contents, its filters sorted and called by their new names."""
    parts = _members(content)
    filters = []
    for found in _members(parts[FILTERS]):
        name, file = _members(found)
        _, start = _head(file, 0)
        filters.append(_list([name, file[:start] + named[file[start:].decode()].encode()]))
    parts[FILTERS] = _list(sorted(filters))
    return _list(parts)


def _head(data: bytes, at: int) -> tuple[int, int]:
    """The number that a CBOR value begins with (its length, or itself), and the offset behind it."""
    small = data[at] & 0x1F
    if small < 24:
        return small, at + 1
    size = 1 << (small - 24)
    return int.from_bytes(data[at + 1 : at + 1 + size], "big"), at + 1 + size


def _end(data: bytes, at: int) -> int:
    """The offset behind a CBOR value."""
    kind = data[at] >> 5
    number, at = _head(data, at)
    if kind in {2, 3}:
        return at + number
    if kind == 4:
        for _ in range(number):
            at = _end(data, at)
    return at


def _members(data: bytes) -> list[bytes]:
    """The values of a list, each as it is written."""
    number, at = _head(data, 0)
    found = []
    for _ in range(number):
        end = _end(data, at)
        found.append(data[at:end])
        at = end
    return found


def _list(members: list[bytes]) -> bytes:
    """A list of values as CBOR writes it."""
    number = len(members)
    size = 0 if number < 24 else 1 if number < 1 << 8 else 2 if number < 1 << 16 else 4
    head = (
        bytes([0x80 | number])
        if not size
        else bytes([0x80 | {1: 24, 2: 25, 4: 26}[size]]) + number.to_bytes(size, "big")
    )
    return head + b"".join(members)
