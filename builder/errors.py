"""What a person reads when something is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass

CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What a terminal obeys instead of showing it: a file's name may hold them."""


class BuilderError(Exception):
    """Something the user can mend, in a sentence that says what is wrong and what to do."""


class ArticleError(BuilderError):
    """One mistake in one file of the user's.

    Its text is ``path:line: what is wrong; what to write instead``. ``path`` is relative to the
    archive's root, ``line`` counts from 1 (1 where the whole file is meant).
    """

    def __init__(self, path: str, line: int, message: str) -> None:
        super().__init__(_placed(path, line, message))
        self.path = path
        self.line = line
        self.message = message

    def __reduce__(self) -> tuple[type[ArticleError], tuple[str, int, str]]:
        """What a copy in another process is made of."""
        return type(self), (self.path, self.line, self.message)


class PageError(ArticleError):
    """One mistake of ours on one page of the site, which is built all the same.

    ``path`` is the page's address from the site's root (``/`` for the home page), ``line`` is 1.
    """


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
        return _placed(self.path, self.line, self.message)


def shown(words: str) -> str:
    """The words on one line, with every character that a terminal would obey written out (``\\x1b``)."""
    return CONTROLS.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), words)


def _placed(path: str, line: int, message: str) -> str:
    return shown(f"{path}:{line}: {message}")
