"""Who heads a group, whose name stands behind the group's: ``le président de la commission électorale Zed Exemple``."""

from __future__ import annotations

from builder.extract.names.candidate import is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc


def is_of_an_office(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """``police`` in ``officier de police judiciaire``: no article, no group."""
    bare = lexicon.head_first and i > 1 and doc[i - 1].text in {"de", "d'"} and not is_capital(doc[i])
    return bare and lexicon.is_person(doc[i - 2].text)


def is_officers(doc: Doc, i: int, head: int, lexicon: Lexicon) -> bool:
    """True for ``Zed`` in ``le président de la commission électorale Zed Exemple``: who presides, not what is named."""
    before = lexicon.before_links(doc, head - 1)
    names = doc[i : i + 2]
    two = len(names) == 2 and all(is_capital(t) and t.text.istitle() and t.is_alpha for t in names)
    two = two and not _is_schools(doc, i, head, lexicon)
    return two and not is_capital(doc[head]) and 0 <= before < head - 1 and lexicon.is_person(doc[before].text)


def _is_schools(doc: Doc, i: int, head: int, lexicon: Lexicon) -> bool:
    """True for ``Jules Ferry`` in ``la directrice de l'école primaire Jules Ferry``, and where who heads the school is
    named behind it: ``la proviseure du lycée agricole Jules Ferry, Zoé Exemple, a dit``."""
    if not lexicon.has("schools", doc[head].text):
        return False
    behind = doc[i + 2 : i + 7]
    hers = len(behind) == 5 and behind[0].text == behind[3].text == "," and lexicon.opens_person(doc, i + 3)
    return all(lexicon.has("of_schools", t.text) for t in doc[head + 1 : i]) or (hers and not is_capital(behind[4]))
