"""An archive -> the pages and files of its site. One module a kind of page, each a function of the view."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from builder.locale import load
from builder.model import Archive, Asset, Page
from builder.pages.about import pages as about
from builder.pages.article import pages as articles
from builder.pages.cite import assets as cite
from builder.pages.claims import pages as claims
from builder.pages.data import assets as data
from builder.pages.entity import pages as entities
from builder.pages.feeds import assets as feeds
from builder.pages.home import pages as home
from builder.pages.indexes import pages as indexes
from builder.pages.links import check
from builder.pages.search import pages as search
from builder.pages.settings import SiteSettings
from builder.pages.timeline import pages as timeline
from builder.pages.view import View

PAGES: tuple[Callable[[View], Iterable[Page]], ...] = (
    articles,
    entities,
    indexes,
    home,
    timeline,
    claims,
    search,
    about,
)
"""Every kind of page: a function from the view to its pages."""

ASSETS: tuple[Callable[[View], Iterable[Asset]], ...] = (cite, data, feeds)
"""Every kind of file: a function from the view to its files."""


@dataclass(frozen=True, slots=True)
class Made:
    """What the site is made of, by uri."""

    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]


def make(archive: Archive, site: SiteSettings) -> Made:
    """Every page and file of the site. Raises BuilderError where an address on them leads nowhere."""
    view = View(archive, site, load(site.language))
    pages = tuple(sorted((p for kind in PAGES for p in kind(view)), key=lambda p: p.uri))
    assets = tuple(sorted((a for kind in ASSETS for a in kind(view)), key=lambda a: a.uri))
    check(pages, assets, site.own_pages)
    return Made(pages, assets)
