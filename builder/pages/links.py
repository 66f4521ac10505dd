"""Addresses between the pages: relative to the page they stand on, and checked to lead somewhere."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from builder.errors import BuilderError
from builder.model import Asset, Page


def address(uri: str) -> str:
    """Address, from the site's root, of the page made of ``uri``: ``actors/x.md`` gives ``actors/x/``.

    The address of anything that is no page is its own uri.
    """
    if not uri.endswith(".md"):
        return uri
    folder, name = posixpath.split(uri[: -len(".md")])
    if name in {"index", "README"}:
        return f"{folder}/" if folder else ""
    return f"{folder}/{name}/" if folder else f"{name}/"


def uri_of(page: str) -> str:
    """File of a page by its address: ``actors/x/`` gives ``actors/x.md``; those of folders end in index.md."""
    return f"{page.rstrip('/')}.md" if page else "index.md"


def href(from_uri: str, to: str, fragment: str = "") -> str:
    """``to`` (a uri or an address from the site's root) as seen from the page made of ``from_uri``."""
    here, there = address(from_uri), address(to)
    tail = f"#{fragment}" if fragment else ""
    if here == there:
        return tail or "./"
    path = posixpath.relpath(f"/{there}", f"/{posixpath.dirname(here)}")
    if (not there or there.endswith("/")) and not path.endswith("/"):
        path += "/"
    return path + tail


class _Addresses(HTMLParser):
    """Gathers the ids and the addresses of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.hrefs: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.ids.append(value)
            elif name in {"href", "src", "xlink:href", "action"} and value is not None:
                self.hrefs.append(value)


@dataclass(frozen=True)
class Links:
    """Knows the address of every page and file of the site."""

    known: Mapping[str, frozenset[str] | None]
    """By address: the fragments a link may end in; None where we cannot tell (an editor's own page)."""

    def broken(self, page: Page) -> tuple[str, ...]:
        """The addresses on a page that lead nowhere in this site, and ids that stand on it twice."""
        found = _read(page.markdown)
        twice = tuple(f"id={i}" for i in dict.fromkeys(found.ids) if found.ids.count(i) > 1)
        return tuple(h for h in dict.fromkeys(found.hrefs) if not self._leads(page.uri, h)) + twice

    def _leads(self, uri: str, target: str) -> bool:
        parts = urlsplit(target)
        if parts.scheme or parts.netloc:
            return True
        here = address(uri)
        there = here if not parts.path else posixpath.normpath(posixpath.join("/", here, unquote(parts.path)))
        there = there.lstrip("/") if there != "/" else ""
        if parts.path.endswith("/") and there and not there.endswith("/"):
            there += "/"
        if there not in self.known:
            return False
        ids = self.known[there]
        return not parts.fragment or ids is None or unquote(parts.fragment) in ids


def _read(html: str) -> _Addresses:
    found = _Addresses()
    found.feed(html)
    found.close()
    return found


def check(pages: Iterable[Page], assets: Iterable[Asset], own: Iterable[str] = ()) -> None:
    """Raises BuilderError when an address on a page leads nowhere, or two pages share an address.

    ``own`` are the uris of the editors' pages; their text is MkDocs's to check.
    """
    pages, assets = tuple(pages), tuple(assets)
    known: dict[str, frozenset[str] | None] = {address(uri): None for uri in own}
    taken: dict[str, str] = {}
    for uri in (*(p.uri for p in pages), *(a.uri for a in assets)):
        there = address(uri)
        if there in taken:
            raise BuilderError(f"two pages would stand at {there or '/'}: {taken[there]} and {uri}")
        taken[there] = uri
    known |= {address(a.uri): None for a in assets}
    known |= {address(p.uri): frozenset(_read(p.markdown).ids) for p in pages}
    links = Links(known)
    wrong = [f"{page.uri}: {target}" for page in pages for target in links.broken(page)]
    if wrong:
        raise BuilderError("generated addresses that lead nowhere: " + "; ".join(wrong[:20]))
