"""Nouns for a person whose phrase ends right where a name, its comma or its title begins."""

from __future__ import annotations

from builder.extract.names.candidate import is_acronym
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.ending import behind_party, end_of, goes_on
from builder.extract.roles.phrase import Names, is_head

REACH = 16


def ending_at(doc: Doc, boundary: int, names: Names, lexicon: Lexicon) -> list[int]:
    """Nouns for a person whose phrase reaches the boundary exactly, nearest first."""
    found = []
    rows = sum(t.text == "," and goes_on(doc, t.i, lexicon) for t in doc[max(0, boundary - 2 * REACH) : boundary])
    bodies = {end - 1 for first, end, m in names.ordered if m.kind == "group" and end - first > 1 and end < boundary}
    bracketed = {j for i in range(max(0, boundary - REACH), boundary) for j in range(i, behind_party(doc, i, boundary))}
    for i in range(boundary - 1, max(-1, boundary - 1 - (2 if rows else 1) * REACH), -1):
        token = doc[i]
        if i in bracketed and lexicon.head_first:
            continue  # "le maire (PS) de Z, X,"
        if token.text == "," and goes_on(doc, i, lexicon):
            continue
        if token.text in {",", ";", ":", ".", "(", ")", "«", "»", "“", "”", '"', "!", "?"}:
            break
        if i < boundary - 2 and _describes_next(doc, boundary - 1, lexicon):
            break
        letters = token.is_upper and lexicon.has("postnominals", token.text)
        if letters and i - 1 in names.inside and doc[i + 1].text in {",", "and"}:
            continue  # "Zed Exemple MP, Ada Testard"
        body = i < boundary - 1 and token.text.istitle() and i in bodies  # "the Civil Guard"
        if is_head(doc, i, lexicon) and i not in names.inside and end_of(doc, i, boundary, names, lexicon) == boundary:
            found += [] if body else [i]
    return found


def _describes_next(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``jeune`` in ``le père de la jeune Zoé``: the name is whose the role is."""
    linked = lexicon.has("articles", doc[i - 1].text) or lexicon.has("core_links", doc[i - 1].text)
    return linked and lexicon.has("before", doc[i].text)


def before_acronym(doc: Doc, boundary: int) -> int:
    """Before ``(DGMO)``, which abbreviates the role before it; the boundary itself where nothing such stands."""
    words = [t.text for t in doc[max(0, boundary - 3) : boundary]]
    short = len(words) == 3 and (is_acronym(words[1]) or (words[1].isupper() and len(words[1]) < 5))  # "(L1)"
    return boundary - 3 if short and (words[0], words[2]) == ("(", ")") else boundary
