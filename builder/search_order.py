"""Pagefind's files in an order and of a size of their own.

What a reader narrows a search down by, Pagefind writes in the order of a hash table with a seed of its own: two indexes
of one site differ in it. Here each is sorted, and each file is named after its content again. The files are CBOR, of
which only texts, whole numbers and lists stand in what is read.

Words stand in files of about a size, of which a search loads one for each word asked for; but some are several times as
large. Those are divided, so that a first search of a large archive is light.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

MAGIC = b"pagefind_dcd"
ENTRY = "pagefind-entry.json"
WORDS, FILTERS = 2, 3
"""Where the lists of words' files and of filters stand in the index's table of contents."""
LARGEST = 120_000
"""So many bytes of words, before compression, stand in a file: as many as Pagefind puts into most."""


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
        new = _renamed(found, path, lambda content: _divided(_sorted_filters(content, named), found))
        language["hash"] = new.removeprefix("pagefind.").removesuffix(".pf_meta")
    found[ENTRY] = json.dumps(listed, ensure_ascii=False, separators=(",", ":")).encode()
    return dict(sorted(found.items()))


def _renamed(files: dict[str, bytes], path: str, change: Callable[[bytes], bytes]) -> str:
    """Changes a file and names it after what it holds now, by as many digits; returns its new path."""
    content = change(_opened(files.pop(path)))
    stem, _, ending = path.rpartition(".")
    front, _, digits = stem.rpartition("_")
    new = f"{front}_{hashlib.blake2b(content).hexdigest()[: len(digits)]}.{ending}"
    files[new] = gzip.compress(MAGIC + content, mtime=0)
    return new


def _opened(content: bytes) -> bytes:
    return gzip.decompress(content).removeprefix(MAGIC)


def _divided(content: bytes, files: dict[str, bytes]) -> bytes:
    """A table of contents that names no file of words larger than most; in ``files`` too, large ones are divided."""
    parts = _members(content)
    chunks: list[bytes] = []
    last = b""
    for chunk in _members(parts[WORDS]):
        first, _, name = map(_text, _members(chunk))
        front, _, digits = name.decode().rpartition("_")
        path = f"index/{front}_{digits}.pf_index"
        runs = list(_runs(_members(_members(_opened(files[path]))[0])))
        if len(runs) == 1:
            chunks.append(chunk)
            continue
        del files[path]
        for run in runs:
            held = _list([_list(run)])
            stem = f"{front}_{hashlib.blake2b(held).hexdigest()[: len(digits)]}"
            files[f"index/{stem}.pf_index"] = gzip.compress(MAGIC + held, mtime=0)
            begins, ends = (_text(_members(word)[0]) for word in (run[0], run[-1]))
            # A file begins with as many letters as tell its first word from the last one of the file before.
            start = first if run is runs[0] else _telling(begins, last)
            chunks.append(_list([_said(start), _said(ends), _said(stem.encode())]))
            last = ends
    parts[WORDS] = _list(chunks)
    return _list(parts)


def _runs(words: list[bytes]) -> Iterator[list[bytes]]:
    """The words in runs of no more than ``LARGEST`` bytes each."""
    run: list[bytes] = []
    size = 0
    for word in words:
        if run and size + len(word) > LARGEST:
            yield run
            run, size = [], 0
        run.append(word)
        size += len(word)
    yield run


def _telling(word: bytes, before: bytes) -> bytes:
    """The shortest beginning of a word, in whole letters, that comes after another word."""
    letters = word.decode()
    return next((said for n in range(1, len(letters)) if (said := letters[:n].encode()) > before), word)


def _text(value: bytes) -> bytes:
    """The bytes of a CBOR text."""
    return value[_head(value, 0)[1] :]


def _said(text: bytes) -> bytes:
    """A text as CBOR writes it."""
    return _heading(0x60, len(text)) + text


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
        filters.append(_list([name, _said(named[_text(file).decode()].encode())]))
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
    return _heading(0x80, len(members)) + b"".join(members)


def _heading(kind: int, number: int) -> bytes:
    """What a CBOR value begins with: its kind, and its length in as few bytes as hold it."""
    if number < 24:
        return bytes([kind | number])
    size, code = next((size, code) for size, code in ((1, 24), (2, 25), (4, 26)) if number < 1 << 8 * size)
    return bytes([kind | code]) + number.to_bytes(size, "big")
