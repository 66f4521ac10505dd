"""Towns that a way joins, each a place: ``the Testville-Exempleton road``, ``l'axe Testville – Exempleton``."""

from __future__ import annotations

from dataclasses import replace

from builder.extract.names.candidate import Candidate, is_capital, parts_between, small_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import SMALL, TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

JOINTS = frozenset({"-", "–", "—", "/"})


def parted(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, those of several towns with a way beside them as the towns."""
    return [one for c in candidates for one in _parted(passages[c.passage].doc, c, lexicon)]


def _parted(doc: Doc, c: Candidate, lexicon: Lexicon) -> list[Candidate]:
    joints = [i for i in range(c.start + 1, c.end - 1) if doc[i].text in JOINTS]
    if c.fixed or not joints or is_on_map(doc.span(c.start, c.end).text, 0):
        return [c]
    parts = parts_between(c.start, joints, c.end)
    led = lexicon.has("routes", small_at(doc, lexicon.before_links(doc, c.start - 1)))
    led = led or lexicon.has("routes", small_at(doc, c.end))
    least = TOWN_OF_SIZE if c.kind is Kind.ACTOR else SMALL  # families are called by small towns
    towns = all(a < b and is_capital(doc[a]) and is_on_map(doc.span(a, b).text, least) for a, b in parts)
    if not (towns and led):
        return [c]  # "Kent-Exemple", somebody
    return [replace(c, start=a, end=b, kind=Kind.PLACE, rule="route") for a, b in parts]
