"""Places of the archive as marks on its maps, and what a map's caption has to say."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cache

from babel import Locale as Babel

from builder.data import load
from builder.model import Entity, Kind
from builder.pages import links
from builder.pages.figures import maps
from builder.pages.view import View


@cache
def country(language: str) -> Callable[[str], str]:
    """What names a country of an ISO 3166-1 code (``UA``), "" for one it does not know; the same for a language."""
    names = {str(code): str(name) for code, name in Babel.parse(language).territories.items()}
    return lambda code: names.get(code, "")


def mark(view: View, entity: Entity, uri: str, *, own: bool = False) -> maps.Mark | None:
    """A place as a mark on the page made of ``uri``; None without coordinates."""
    if entity.location is None:
        return None
    href = "" if own else links.href(uri, entity.page)
    weight = max(1, len(view.articles_of.get(entity.id, ())))
    return maps.Mark(entity.name, entity.location.longitude, entity.location.latitude, href, weight, own)


def localities(view: View) -> tuple[Entity, ...]:
    """Places that a point can stand for: with coordinates, and holding no other place of the archive."""
    holders = {e.within for e in view.archive.entities if e.within}
    return tuple(
        e
        for e in view.of_kind(Kind.PLACE)
        if e.location and e.chain and (e.id not in holders or e.location.source == "ledger")
    )


def _by_latitude(view: View) -> tuple[tuple[float, ...], tuple[Entity, ...]]:
    """The localities from south to north, and where each lies."""
    found = sorted((e.location.latitude, e.id, e) for e in view.once(localities) if e.location)
    return tuple(latitude for latitude, _, _ in found), tuple(e for _, _, e in found)


def _around(view: View, entity: Entity) -> tuple[Entity, ...]:
    """The localities that a locator of this place may show, by id: those as far north, about."""
    if entity.location is None:
        return ()
    latitudes, found = view.once(_by_latitude)
    first = bisect_left(latitudes, entity.location.latitude - maps.FAR)
    last = bisect_right(latitudes, entity.location.latitude + maps.FAR)
    return tuple(sorted(found[first:last], key=lambda e: e.id))


def home(view: View, uri: str) -> maps.Drawing | None:
    """The map of the home page: places that lie together."""
    marks = [m for e in view.once(localities) if (m := mark(view, e, uri))]
    title = view.locale.text("map.home_title")
    return maps.overview("home", marks, title=title, country=country(view.locale.language))


def locator(view: View, entity: Entity, uri: str) -> maps.Drawing | None:
    """Where a place lies, with the archive's other places around it; None without coordinates."""
    own = mark(view, entity, uri, own=True)
    if own is None:
        return None
    near = [m for e in _around(view, entity) if e.id != entity.id and (m := mark(view, e, uri))]
    title = view.locale.text("map.locator_title", name=entity.name)
    return maps.locator(entity.slug, own, near, title=title, country=country(view.locale.language))


def caption(view: View, drawing: maps.Drawing) -> tuple[str, ...]:
    """Sentences below a map: what lies off it, whose borders these are, which of them are disputed."""
    text = view.locale
    said = []
    if drawing.outside:
        shown = list(drawing.outside[:8])
        if len(drawing.outside) > 8:
            shown.append(text.count("map.others", len(drawing.outside) - 8))
        said.append(text.text("map.outside", names=text.join(shown)))
    if drawing.disputed:
        lands = load("disputed")
        names = [str(lands[key].get(text.language) or lands[key]["en"]) for key in drawing.disputed]
        said.append(text.text("map.disputed", names=text.join(names)))
    said.append(text.text("map.source"))
    return tuple(said)
