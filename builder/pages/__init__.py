"""An archive -> the pages and files of its site. One module a kind of page, each a function of the view."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import builder.pages.article as article
import builder.pages.entity as entity
import builder.pages.indexes as indexes
import builder.pages.links as links
from builder.locale import load
from builder.model import Archive, Asset, Page
from builder.pages.settings import SiteSettings
from builder.pages.view import View

PAGES: tuple[Callable[[View], Iterable[Page]], ...] = (
    article.pages,
    entity.pages,
    indexes.pages,
)
"""Every kind of page: a function from the view to its pages."""

ASSETS: tuple[Callable[[View], Iterable[Asset]], ...] = ()
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
    links.check(pages, assets, site.own_pages)
    return Made(pages, assets)
