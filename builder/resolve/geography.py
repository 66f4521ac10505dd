"""Places put on the map: coordinates, what they lie in, and what cannot be told."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from builder.data import load
from builder.data.folding import fold, key
from builder.data.gazetteer import Spot, above, spots
from builder.data.gazetteer import spot as spot_of
from builder.errors import Doubt
from builder.model import Article, ArticleSlug, Entity, EntityId, Kind, Link, Location
from builder.resolve.entities import Body
from builder.resolve.exonyms import country, exonym
from builder.resolve.naming import Name, Naming
from builder.resolve.nations import country_name
from builder.resolve.place_names import place_name
from builder.resolve.places import Finding

ADJECTIVE = re.compile(r"sk(?:y|iy|yi|yy|aya|a)\b")
"""Names of areas that are adjectives in their own language: left out of a chain."""


@dataclass(frozen=True, slots=True)
class Site:
    """What is known of where one place entity is."""

    spot: Spot | None
    rivals: tuple[Spot, ...]


def sites(bodies: Mapping[EntityId, Body], namings: tuple[Naming, ...]) -> dict[EntityId, Site]:
    """Where each place is, when all articles that can tell agree."""
    findings: dict[Name, list[Finding]] = defaultdict(list)
    for naming in namings:
        for name, finding in naming.spots:
            findings[name].append(finding)
    found = {}
    for entity, body in bodies.items():
        told = [f for name in sorted(body.names) for f in findings.get(name, ())]
        spots = sorted({f.spot for f in told if f.spot})
        rivals = sorted({s for f in told for s in f.rivals})
        found[entity] = Site(spots[0], ()) if len(spots) == 1 else Site(None, tuple(spots or rivals))
    return found


def mapped(
    entities: tuple[Entity, ...],
    bodies: Mapping[EntityId, Body],
    found: Mapping[EntityId, Site],
    language: str,
) -> tuple[Entity, ...]:
    """The same entities; places with location, chain and what they lie in. The ledger's location wins."""
    by_spot = _by_spot(entities, found)
    areas = _areas(entities)
    return tuple(
        _mapped(e, bodies[e.id], found[e.id].spot, by_spot, areas, language) if e.kind is Kind.PLACE else e
        for e in entities
    )


def _by_spot(entities: tuple[Entity, ...], found: Mapping[EntityId, Site]) -> dict[int, Entity]:
    """The entity of a spot: not an area that only has the coordinates of its town."""
    result: dict[int, Entity] = {}
    for entity in entities:
        spot = found[entity.id].spot if entity.kind is Kind.PLACE else None
        if spot and not (place_name(entity.name).level and spot.level == "town"):
            result.setdefault(spot.number, entity)
    return result


def _areas(entities: tuple[Entity, ...]) -> dict[str, tuple[Entity, ...]]:
    """Areas of the archive by the town they are named after, nearest first."""
    found: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        if entity.kind is Kind.PLACE and place_name(entity.name).level:
            found[place_name(entity.name).core].append(entity)
    return {k: tuple(sorted(v, key=lambda e: (place_name(e.name).level, e.id))) for k, v in found.items()}


def _mapped(
    entity: Entity,
    body: Body,
    spot: Spot | None,
    by_spot: Mapping[int, Entity],
    areas: Mapping[str, tuple[Entity, ...]],
    language: str,
) -> Entity:
    location = Location(spot.latitude, spot.longitude, "gazetteer") if spot else None
    if body.line and body.line.location:
        location = Location(*body.line.location, source="ledger")
    name = place_name(entity.name)
    holders = [a for a in areas.get(name.core, ()) if a.id != entity.id and _is_wider(a, name.level)]
    steps = _steps(spot, by_spot, language) if spot else []
    if holders and all(h.id != e.id for h in holders for e, _ in steps if e):
        steps = [(holders[0], holders[0].name), *steps]
    steps = [(e, t) for e, t in steps if (e.id != entity.id if e else fold(t) != fold(entity.name))]
    within = next((e.id for e, _ in steps if e), None)
    return replace(entity, location=location, chain=tuple(dict.fromkeys(t for _, t in steps)), within=within)


def _is_wider(area: Entity, level: str) -> bool:
    """True when an area may hold what is of this level: a district holds towns, a region districts too."""
    order = ("", "district", "region")
    return order.index(place_name(area.name).level) > order.index(level)


def _steps(spot: Spot, by_spot: Mapping[int, Entity], language: str) -> list[tuple[Entity | None, str]]:
    """What a spot lies in, from near to far: the archive's entity where it has one, and the words."""
    lies_in = [s for s in above(spot) if s.number in by_spot or not _says_nothing(s, spot)]
    found = [(by_spot.get(s.number), _area_name(s, language)) for s in lies_in]
    if spot.level != "country":
        nation = next((e for n, e in by_spot.items() if _is_country(n, spot.country)), None)
        called = country(spot.country, language) or country_name(spot.country, language)
        found.append((nation, called))
    return [(e, e.name if e else text) for e, text in found]


def _says_nothing(area: Spot, spot: Spot) -> bool:
    """True for an area whose name only repeats the town's, or is an adjective in its own language."""
    if key(area.name) == key(spot.name) or spot in spots(key(area.name)) or ADJECTIVE.search(area.name):
        return True
    return area.level == "district" and area.name[:4] == spot.name[:4]


def _is_country(number: int, code: str) -> bool:
    place = spot_of(number)
    return place.level == "country" and place.country == code


def _area_name(area: Spot, language: str) -> str:
    """``oblast de Belgorod`` for ``Belgorod Oblast``, ``Angleterre`` for ``England``, in French."""
    name = area.name
    if own := exonym(name, area, language):
        return own
    for pattern, said in load(f"{language}/identity")["areas"]:
        if re.search(pattern, name):
            return re.sub(pattern, said, name)
    return name


def place_doubts(
    entities: tuple[Entity, ...],
    found: Mapping[EntityId, Site],
    links: tuple[Link, ...],
    articles: Mapping[ArticleSlug, Article],
) -> tuple[Doubt, ...]:
    """Places of which there are several, none of them likelier."""
    doubts = []
    for entity in entities:
        if entity.kind is not Kind.PLACE or entity.location or len(found[entity.id].rivals) < 2:
            continue
        rivals = [s for s in found[entity.id].rivals if key(s.name) == key(entity.name)]
        first = min((k.mention for k in links if k.entity == entity.id), default=None)
        if first is None or len(rivals) < 2:
            continue  # "Charlotte", which some list calls "Charlottesville" too, is no rival to ask about
        article = articles[first.article]
        choice = "; ".join(
            f"{s.name} ({', '.join([*[a.name for a in above(s)][-1:], s.country])}): [{s.latitude}, {s.longitude}]"
            for s in rivals[:3]
        )
        doubts.append(
            Doubt(
                article.path,
                article.line_of(first.span.start),
                f"« {entity.name} » may be several places ({choice}); write its location in entities.yml: "
                f"- {{name: {entity.name}, kind: place, location: [latitude, longitude]}}",
            )
        )
    return tuple(doubts)
