"""What a person reads when something is wrong."""

from __future__ import annotations

from dataclasses import dataclass


class BuilderError(Exception):
    """Something the user can mend, in a sentence that says what is wrong and what to do."""


class ArticleError(BuilderError):
    """One mistake in one file of the user's.

    Its text is ``path:line: what is wrong; what to write instead``. ``path`` is relative to the
    archive's root, ``line`` counts from 1 (1 where the whole file is meant).
    """

    def __init__(self, path: str, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}")
        self.path = path
        self.line = line
        self.message = message


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """Something that is no mistake, but that an editor may want to know: never fails a build."""

    path: str
    """File, relative to the archive's root."""
    line: int
    """Line in that file, from 1."""
    message: str
    """What is in doubt, and what to write where to settle it."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"
