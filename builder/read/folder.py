"""The files of a folder of articles: which are read, which cannot be."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from builder.errors import ArticleError, Doubt, shown
from builder.read import messages

READ = (".txt", ".md", ".markdown")
SILENT = frozenset(
    {
        ".yml",
        ".yaml",
        ".json",
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".webp",
        ".svg",
        ".css",
        ".js",
        ".csv",
        ".bak",
        ".orig",
        ".swp",
        ".swx",
        ".tmp",
        ".part",
        ".crdownload",
    }
)
"""Files that lie beside articles and are plainly none."""


@dataclass(frozen=True, slots=True)
class Files:
    """What a folder holds, by path."""

    files: tuple[tuple[str, Path], ...]
    """Path relative to the archive's root, with ``/``, and the file."""
    errors: tuple[ArticleError, ...]
    doubts: tuple[Doubt, ...]


def listing(root: Path, folder: Path) -> Files:
    """Every article file below the folder, sorted by path; hidden ones are passed over."""
    files: list[tuple[str, Path]] = []
    errors: list[ArticleError] = []
    doubts: list[Doubt] = []
    if not folder.exists():
        return Files((), (), (Doubt(relative(root, folder), 1, messages.NO_FOLDER),))
    if not folder.is_dir():
        return Files((), (ArticleError(relative(root, folder), 1, messages.NO_DIRECTORY),), ())
    home = folder.resolve()
    found, closed = _walk(folder)
    for at, reason in closed:
        errors.append(ArticleError(relative(root, at), 1, messages.CLOSED_FOLDER.format(reason=reason)))
    for path in found:
        name = relative(root, path)
        try:
            linked, is_folder, is_file = path.is_symlink(), path.is_dir(), path.is_file()
        except OSError as error:
            errors.append(ArticleError(name, 1, messages.UNREADABLE.format(reason=error.strerror)))
            continue
        if linked and not inside(path, home):
            broken = not path.exists()
            text = messages.BROKEN_LINK if broken else messages.OUTSIDE.format(folder=folder.name)
            errors.append(ArticleError(name, 1, text))
        elif is_folder:
            doubts.append(Doubt(name, 1, messages.LINKED_FOLDER if linked else messages.FOLDER_FOR_FILE))
        elif not is_file:
            doubts.append(Doubt(name, 1, messages.NO_FILE))
        elif path.suffix.lower() not in READ:
            if path.suffix.lower() not in SILENT and not path.name.startswith("~") and not path.name.endswith("~"):
                text = messages.EXTENSION.format(extension=path.suffix) if path.suffix else messages.NO_EXTENSION
                doubts.append(Doubt(name, 1, text))
        elif not _encodable(os.path.relpath(path, folder)):
            errors.append(ArticleError(name, 1, messages.NAME_NOT_UTF8))
        elif shown(name) != name:
            errors.append(ArticleError(name, 1, messages.NAME_CONTROL))
        else:
            files.append((name, path))
    return Files(tuple(sorted(files)), tuple(errors), tuple(doubts))


def relative(root: Path, path: Path) -> str:
    """The path as messages and exports give it."""
    try:
        name = Path(os.path.relpath(path, root)).as_posix()
    except ValueError:  # another drive
        name = path.as_posix()
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _walk(folder: Path) -> tuple[list[Path], list[tuple[Path, str]]]:
    """The files below it, the folders that are links or have an article's name, and the folders that cannot be read,
    with the reason."""
    found: list[Path] = []
    closed: list[tuple[Path, str]] = []

    def note(error: OSError) -> None:
        closed.append((Path(error.filename or folder), error.strerror or "no reason given"))

    for at, folders, names in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        odd = [name for name in folders if Path(name).suffix.lower() in READ or Path(at, name).is_symlink()]
        found += [Path(at, name) for name in (*names, *odd) if not name.startswith(".")]
    return sorted(found, key=os.fsencode), closed


def inside(path: Path, home: Path) -> bool:
    """True when the path leads, over whatever links, to something below ``home``."""
    try:
        return path.resolve(strict=True).is_relative_to(home)
    except (OSError, RuntimeError):
        return False


def _encodable(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
