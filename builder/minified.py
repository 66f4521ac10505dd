"""The theme's style and script as a site serves them: without comments and spaces. Imports no renderer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import rcssmin
import rjsmin

THEME = Path(__file__).parent / "theme"


STYLE, SCRIPT = "assets/dossier.css", "assets/dossier.js"


def parts() -> tuple[str, ...]:
    """Paths in the theme of the scripts that are served at the end of ``SCRIPT``, and not by themselves."""
    return tuple(sorted(path.relative_to(THEME).as_posix() for path in (THEME / "assets").glob("dossier.*.js")))


def minified() -> Iterator[tuple[str, str]]:
    """By its path in the theme: what each file of ours says in fewer bytes."""
    yield STYLE, str(rcssmin.cssmin(_read(STYLE)))
    yield SCRIPT, str(rjsmin.jsmin("\n".join(map(_read, (SCRIPT, *parts())))))


def _read(uri: str) -> str:
    return (THEME / uri).read_text(encoding="utf-8")
