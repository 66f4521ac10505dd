"""Where somebody lives, behind a name and an age: ``, 58, of X``, ``of New Road, X, Y``."""

from __future__ import annotations

from builder.extract.names.candidate import is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc


def is_home(doc: Doc, link: int) -> bool:
    """True for ``of`` behind a name's age: ``, 58, of``, ``, 62, also of``."""
    at = link - 1 - (link > 1 and doc[link - 1].lower_ in {"also", "originally"})
    return at > 2 and doc[at].text == doc[at - 2].text == "," and doc[at - 1].text.isdecimal()


def is_of_an_address(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True behind ``of``, a street and towns with commas between."""
    at = i - 2
    street = False
    for _ in range(3):
        if at < 1 or not is_capital(doc[at]):
            return False
        street = street or lexicon.has("streets", doc[at].text)
        while at > 0 and (is_capital(doc[at]) or doc[at].like_num):
            at -= 1
        if street or doc[at].text != ",":
            return street and doc[at].text == "of"
        at -= 1
    return False
