"""Where named places are: a table of towns, districts, regions and countries made from GeoNames (CC BY 4.0)."""

from __future__ import annotations

import sqlite3
import zlib
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import as_file, files

LEVELS = {"c": "country", "r": "region", "d": "district", "t": "town"}
BLOCK = 250
"""Lines of the table in one compressed block, as ``tools/make_gazetteer.py`` writes them."""


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """One place of the table."""

    number: int
    name: str
    level: str
    """``country``, ``region`` (first level), ``district`` (second level) or ``town``."""
    country: str
    """ISO 3166 code."""
    above: int | None
    """Number of the district or region it lies in."""
    latitude: float
    longitude: float
    """Degrees; of an area, a town in its middle."""
    population: int
    """Of a town; of an area, 0."""
    towns: int
    """Of a region or district: how many of the table lie in it; else 0."""


@cache
def _table() -> sqlite3.Connection:
    with as_file(files("builder.data") / "gazetteer.sqlite") as path:
        return sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False)


@lru_cache(maxsize=512)
def _block(table: str, number: int) -> tuple[str, ...]:
    (packed,) = _table().execute(f"SELECT block FROM {table} WHERE number = ?", (number,)).fetchone()
    return tuple(zlib.decompress(packed).decode().split("\n"))


@lru_cache(maxsize=16384)
def spots(name_key: str) -> tuple[Spot, ...]:
    """Every place that has a name with this key (``folding.key``), its own name or another."""
    row = (
        _table()
        .execute("SELECT number FROM names WHERE first <= ? ORDER BY first DESC LIMIT 1", (name_key,))
        .fetchone()
    )
    if row is None:
        return ()
    lines = _block("names", row[0])
    at = bisect_left(lines, name_key + "\t")
    if at >= len(lines) or not lines[at].startswith(name_key + "\t"):
        return ()
    return tuple(spot(int(n)) for n in lines[at].split("\t")[1].split(","))


@lru_cache(maxsize=65536)
def spot(number: int) -> Spot:
    """The place of this number."""
    line = _block("places", number // BLOCK * BLOCK)[number % BLOCK]
    name, level, country, above, latitude, longitude, population = line.split("\t")
    return Spot(
        number, name, LEVELS[level], country, int(above) if above else None,
        int(latitude) / 1000, int(longitude) / 1000, int(population) if level == "t" else 0,
        int(population) if level in "rd" else 0,
    )  # fmt: skip


def above(place: Spot) -> tuple[Spot, ...]:
    """What a place lies in, from near to far, without its country."""
    found: list[Spot] = []
    while place.above is not None:
        place = spot(place.above)
        found.append(place)
    return tuple(found)


def region(place: Spot) -> int | None:
    """Number of the first-level region that a place is or lies in."""
    if place.level == "region":
        return place.number
    chain = [s for s in above(place) if s.level == "region"]
    return chain[-1].number if chain else None


ARTICLED = frozenset({"caire", "cap", "pirée", "piree"})
"""Towns that French gives an article and whose own names have none."""


def takes_article(name_key: str) -> bool:
    """True for a place with an article in its name (``Le Havre``, ``Le Caire``) and for countries, regions and
    districts (``le Mali``): ``ville du Havre`` is a town, ``cité du Lion`` a nickname."""
    found = spots(name_key)
    articled = any(s.level != "town" or s.name.lower().startswith(("le ", "les ")) for s in found)
    return articled or name_key in ARTICLED
