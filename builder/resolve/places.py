"""Where the named places are: told apart by the other places of the article. None is better than a wrong one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from math import cos, hypot, radians

from builder.data.folding import key
from builder.data.gazetteer import Spot, above, region, spots
from builder.resolve.nations import adjectives, countries, country_name
from builder.resolve.place_names import place_key, place_name
from builder.resolve.readings import respelt

LARGE = 100_000
"""Inhabitants from which a town may be meant without any other place speaking for it."""
WORLD = 1_000_000
"""The same for a town that only two neighbours and more can put aside for a namesake."""
MIDDLING = 30_000
"""The same where no other place of the gazetteer has that name."""
SMALL = 15_000
"""Inhabitants below which a town is only believed beside a place of its own region."""
FAR = 10
"""How many times likelier than the next a candidate must be."""
CITY, CITYS_LEAD = 300_000, 3
"""Inhabitants of a city that is meant where it is so many times larger than the next of its name and no place of the
article speaks for that one: ``Vancouver``, ``Florence``."""
CITY_STATES = frozenset({"HK", "MO", "SG", "MC", "VA", "GI"})
"""Countries that are a town."""
NEAR = 1.0
"""Degrees (of latitude) between two small towns of which each makes the other believable, about 110 kilometres."""
LETTERS = 4
"""Up to so many capitals are initials sooner than a town's name in another language."""
WEIGHTS = {"country": 50_000_000, "region": 2_000_000, "district": 20_000}
"""What an area counts for beside a town's inhabitants, at most."""


def candidates(text: str, said: str = "") -> tuple[Spot, ...]:
    """Every place of the gazetteer that this may name, where it is ``said`` to be an area or a town of such."""
    name = place_name(text)
    if not name.level:
        found = set(spots(place_key(text))) | set(known_spots(name.core))
        found = found or _country(place_key(text))
        if areas := _areas(found) if said == "area" else ():
            return areas
        if said == "town" and any(s.level == "town" for s in found):
            found = {s for s in found if s.level in ("town", "country")}
        if len(text) <= LETTERS and text.isalpha() and text.isupper():
            found = {
                s for s in found if s.level == "country" or key(s.name) == name.core
            }  # initials: no "NICA" is Nice
        towns = [
            s
            for s in found
            if s.level == "town" and (s.population >= LARGE or (s.population >= SMALL and key(s.name) == name.core))
        ]
        around = {area for town in towns for area in above(town)}
        large = {(t.country, t.name) for t in towns if t.population >= LARGE}
        around |= {s for s in found if s.level in ("region", "district") and (s.country, s.name) in large}
        own = [t for t in towns if key(t.name) == name.core]  # "New Delhi", which lists give to Delhi too
        around |= {t for t in towns if t not in own and any(_near(t, o) for o in own)}
        return tuple(sorted(found - around))  # a bare name goes to the town, not to what is named after it
    named = {s for s in (*spots(place_key(text)), *known_spots(name.core)) if s.level == name.level}
    named |= {
        area
        for town in known_spots(name.core)
        if town.level == "town"
        for area in above(town)
        if area.level == name.level and key(area.name)[:4] == key(town.name)[:4]
    }
    return tuple(sorted(named))


def _areas(found: set[Spot]) -> tuple[Spot, ...]:
    """The countries, regions and districts among places of a name, and the towns that have an article; none where a
    district is only named after its own town: ``le Paris de Zola``."""
    towns = [s for s in found if s.level == "town"]
    articled = [s for s in towns if s.name.lower().startswith(("le ", "la ", "les ", "l'"))]
    around = {area for town in towns for area in above(town) if area.level == "district"}
    areas = {s for s in found if s.level != "town"} - around
    return tuple(sorted((*areas, *articled))) if areas else ()


def _country(name_key: str) -> set[Spot]:
    """The country that is called so, also where the gazetteer has it by other names only: ``RDC``, ``Birmanie``."""
    code = countries().get(name_key)
    named = spots(key(country_name(code, "en"))) if code else ()
    return {s for s in named if s.level == "country" and s.country == code}


def known_spots(core: str) -> tuple[Spot, ...]:
    """The gazetteer's places of this name; where it has none, those of its English spellings."""
    found = spots(core)
    if found or len(core) < 5:
        return found
    return tuple(sorted({s for other in respelt(core) for s in spots(other)}))


@dataclass(frozen=True)
class Context:
    """What the other places of an article speak for."""

    countries: frozenset[str]
    regions: Mapping[int, int]
    """How many other places of the article lie in a region."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Where one article's place is, or between which places it cannot be told."""

    spot: Spot | None
    rivals: tuple[Spot, ...]
    is_seat: bool = False
    """True where the table lacks the area, and the spot is the town that it is named after."""


def find_spots(
    names: Mapping[str, str], words: Iterable[str], nations: frozenset[str] = frozenset()
) -> dict[str, Finding]:
    """Where each of an article's places is.

    ``names``: with what each is said to be; ``words``: all folded words of the article, for its adjectives;
    ``nations``: codes of countries that it speaks of.
    """
    wanted = {n: candidates(n, names[n]) for n in sorted(names)}
    spoken = frozenset(c for w in words if (c := adjectives().get(w)) and c.isupper()) | nations
    anchors = {n: f.spot for n, c in wanted.items() if (f := _choose(n, c, Context(frozenset(), {}))).spot}
    for _ in range(2):
        anchors = {
            n: found.spot for n, c in wanted.items() if (found := _choose(n, c, _context(anchors, n, spoken))).spot
        }
    told = {n: _choose(n, c, _context(anchors, n, spoken)) for n, c in wanted.items()}
    for name in (n for n, said in names.items() if said and told[n].spot is None):  # "le Lyon de Zola"
        wanted[name] = candidates(name)
        told[name] = _choose(name, wanted[name], _context(anchors, name, spoken))
    for name, candidate in wanted.items():
        if place_name(name).level and not candidate:
            seat = _choose(name, known_spots(place_name(name).core), _context(anchors, name, spoken)).spot
            told[name] = Finding(seat, (), is_seat=True)
    return told | _neighbours({n: c for n, c in wanted.items() if told[n].spot is None})


def _neighbours(untold: Mapping[str, tuple[Spot, ...]]) -> dict[str, Finding]:
    """Towns that are the only ones of their names and lie near another such in one region, and the areas that they lie
    in: small as they are, each speaks for the other, and for no third."""
    single = {n: c[0] for n, c in untold.items() if len(c) == 1 and c[0].level == "town" and key(c[0].name) == key(n)}
    pairs = [(n, m) for n, m in combinations(single, 2) if max(len(key(n)), len(key(m))) > 4]
    found = {n: single[n] for pair in pairs if _near(*(single[n] for n in pair)) for n in pair}
    around = {area for s in found.values() for area in above(s)}
    for name, candidate in untold.items():
        areas = [area for area in around.intersection(candidate) if key(area.name) == key(name)]
        if len(areas) == 1:
            found.setdefault(name, areas[0])
    return {n: Finding(s, ()) for n, s in found.items()}


def _near(one: Spot, other: Spot) -> bool:
    """True for two towns of one region that a short way lies between."""
    close = one != other and _distance(one, other) < NEAR
    return close and region(one) is not None and region(one) == region(other)


def _context(anchors: Mapping[str, Spot], name: str, spoken: frozenset[str]) -> Context:
    others = [s for n, s in anchors.items() if place_name(n).core != place_name(name).core]
    regions = Counter(r for s in others if s.level != "country" and (r := region(s)) is not None)
    return Context(frozenset(s.country for s in others) | spoken, regions)


def _choose(name: str, found: tuple[Spot, ...], context: Context) -> Finding:
    """The one candidate that stands far above the others, if it is believable where it stands."""
    if not found:
        return Finding(None, ())
    ranked = sorted(found, key=lambda s: (-_score(name, s, context), s))
    best = ranked[0]
    world = foremost(name, set(found))
    outweighed = world is not best and context.regions.get(region(best) or -1, 0) > 1
    if world and world.population >= WORLD and not outweighed:
        return Finding(world, ())  # "from Toronto to London": one neighbour does not outweigh a city of the world
    rest = [s for s in ranked[1:] if not _one_place(best, s)]
    clear = not rest or _score(name, best, context) >= _far(best) * _score(name, rest[0], context)
    if clear and _believable(name, best, context, alone=not rest):
        return Finding(best, ())
    return Finding(None, (best, *rest)[:3] if rest else ())


def _one_place(best: Spot, other: Spot) -> bool:
    """True for a town and the area of the same name that it lies in, where the gazetteer has them in no chain too: no
    rivals."""
    if other in above(best) or best in above(other):
        return True
    if best.level == other.level or best.country != other.country:
        return False
    state = "country" in (best.level, other.level) and best.country in CITY_STATES
    return state or (key(best.name) == key(other.name) and _distance(best, other) < NEAR)


def _far(best: Spot) -> float:
    """How many times likelier than the next a candidate must be: less where it is a large city, which writers name
    without its country."""
    return CITYS_LEAD if best.level == "town" and best.population >= CITY else FAR


def _distance(one: Spot, other: Spot) -> float:
    """Degrees (of latitude) between two places."""
    east = (one.longitude - other.longitude) * cos(radians(one.latitude))
    return hypot(one.latitude - other.latitude, east)


def _score(name: str, spot: Spot, context: Context) -> float:
    weight = float(max(spot.population, 100) if spot.level == "town" else WEIGHTS[spot.level])
    if spot.level == "region":
        weight = min(weight, 20_000.0 * max(spot.towns, 1))
    if spot.level in ("region", "district") and place_name(name).level == spot.level:
        weight = WEIGHTS["region"]
    if key(spot.name) not in (key(name), place_name(name).core) and spot.level != "country":
        weight /= 10
    if region(spot) in context.regions:
        return weight * 1000
    return weight * 30 if spot.country in context.countries else weight


def _believable(name: str, spot: Spot, context: Context, *, alone: bool) -> bool:
    if spot.level == "country":
        return True
    if spot.level == "region" and (spot.country in context.countries or len(key(name)) > 4):
        return True  # a short word ("Sud", "Var") is a region only where its country is spoken of
    if region(spot) in context.regions:
        return True
    if spot.level == "district":
        return spot.country in context.countries
    if spot.country in context.countries:
        return spot.population >= SMALL or (alone and len(key(name)) > 4)
    return spot.population >= (MIDDLING if alone else LARGE)


@lru_cache(maxsize=65536)
def usual(text: str) -> Spot | None:
    """Where a place is that is named without any context: ``Vienna`` is in Austria; None where several may be meant."""
    found = set(candidates(text))
    return foremost(text, found) if found else None


def foremost(name: str, found: set[Spot]) -> Spot | None:
    """The candidate that stands far above all others without any article's help."""
    nowhere = Context(frozenset(), {})
    ranked = sorted(found, key=lambda s: (-_score(name, s, nowhere), s))
    rest = [s for s in ranked[1:] if not _one_place(ranked[0], s)]
    clear = not rest or _score(name, ranked[0], nowhere) >= _far(ranked[0]) * _score(name, rest[0], nowhere)
    return ranked[0] if clear else None
