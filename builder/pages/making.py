"""An archive -> the pages and files of its site. One module a kind of page, each a function of the view."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from builder.errors import PageError
from builder.locale import load
from builder.model import Archive, Asset, Page
from builder.pages import (
    about,
    article,
    cards,
    cite,
    claims,
    data,
    entity,
    feeds,
    home,
    indexes,
    links,
    moved,
    schema_lists,
    search,
    timeline,
)
from builder.pages.settings import SiteSettings
from builder.pages.view import View

PAGES: tuple[Callable[[View], Iterable[Page]], ...] = (
    home.pages,
    article.pages,
    entity.pages,
    indexes.pages,
    timeline.pages,
    claims.pages,
    search.pages,
    about.pages,
)
"""Every kind of page: a function from the view to its pages."""

ASSETS: tuple[Callable[[View], Iterable[Asset]], ...] = (
    cards.assets,
    cite.assets,
    claims.assets,
    data.assets,
    feeds.assets,
    moved.assets,
    schema_lists.assets,
    search.assets,
    timeline.assets,
)
"""Every kind of file: a function from the view to its files."""


@dataclass(frozen=True, slots=True)
class Made:
    """What the site is made of, by uri."""

    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    errors: tuple[PageError, ...]
    """Mistakes of ours, such as addresses that lead nowhere."""


def make(archive: Archive, site: SiteSettings) -> Made:
    """Every page and file of the site."""
    view = View(archive, site, load(site.language))
    pages = tuple(sorted((p for kind in PAGES for p in kind(view)), key=lambda p: p.uri))
    assets = tuple(sorted((a for kind in ASSETS for a in kind(view)), key=lambda a: a.uri))
    return Made(pages, assets, links.check(pages, assets, site.own_pages))
