"""Addresses between the pages: relative to the page they stand on, and checked to lead somewhere."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from urllib.parse import unquote, urlsplit

from builder.errors import PageError
from builder.model import Asset, Page

MOST = 10
"""So many mistakes of ours are told one by one: one in a template stands on every page."""
NOWHERE = (
    "on this page of the site a link leads nowhere (`{address}`): a mistake of the builder's, not yours; report it; "
    "the site is built all the same"
)
TWICE = (
    "on this page of the site two places are called `#{id}`, and links to it lead to the first: a mistake of the "
    "builder's, not yours; report it; the site is built all the same"
)
TAKEN = (
    "two pages of the site would stand here, {first} and {second}, and one is missing: a mistake of the builder's, not "
    "yours; report it; the rest of the site is built"
)
MORE = "more mistakes of the builder's on pages of the site, not told one by one: {number}; report those that are told"


@lru_cache(maxsize=65_536)
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


@lru_cache(maxsize=65_536)
def href(from_uri: str, to: str, fragment: str = "") -> str:
    """``to`` (a uri or an address from the site's root) as seen from the page made of ``from_uri``."""
    here, there = address(from_uri), address(to)
    tail = f"#{fragment}" if fragment else ""
    if here == there:
        return tail or "./"
    start, end = here.split("/")[:-1], there.split("/")
    shared = next((i for i, (a, b) in enumerate(zip(start, end[:-1], strict=False)) if a != b), None)
    if shared is None:
        shared = min(len(start), len(end) - 1)
    path = "/".join([*[".."] * (len(start) - shared), *end[shared:]])
    return (path or "./") + tail


_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_ATTRIBUTE = re.compile(r"""\s(id|href|src|xlink:href|action)="([^"]*)\"""")


@dataclass(frozen=True, slots=True)
class _Addresses:
    """The ids and the addresses on a page, in their order."""

    ids: tuple[str, ...]
    hrefs: tuple[str, ...]


@dataclass(frozen=True)
class Links:
    """Knows the address of every page and file of the site."""

    known: Mapping[str, frozenset[str] | None]
    """By address: the fragments a link may end in; None where we cannot tell (an editor's own page)."""

    def broken(self, uri: str, found: _Addresses) -> tuple[str, ...]:
        """What is wrong on a page: addresses that lead nowhere in this site, and ids that stand on it twice."""
        dead = (NOWHERE.format(address=h) for h in dict.fromkeys(found.hrefs) if not self._leads(uri, h))
        return (*dead, *(TWICE.format(id=i) for i, n in Counter(found.ids).items() if n > 1))

    def _leads(self, uri: str, target: str) -> bool:
        try:
            parts = urlsplit(target)
        except ValueError:  # "https://[x"
            return False
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


def _read(text: str) -> _Addresses:
    """Of our own HTML, in which ``<``, ``>`` and quotation marks stand for nothing but tags."""
    found = [(name, unescape(value)) for tag in _TAG.findall(text) for name, value in _ATTRIBUTE.findall(tag)]
    return _Addresses(
        tuple(value for name, value in found if name == "id" and value),
        tuple(value for name, value in found if name != "id"),
    )


def ids(html: str) -> frozenset[str]:
    """The fragments that an address of this page may end in."""
    return frozenset(_read(html).ids)


def _ours(page: Page) -> str:
    """A page without the editors' own text."""
    return page.markdown[: page.own.start] + page.markdown[page.own.end :] if page.own else page.markdown


def _own_ids(page: Page) -> frozenset[str]:
    return ids(page.own.of(page.markdown)) if page.own else frozenset()


def check(pages: Iterable[Page], assets: Iterable[Asset], own: Iterable[str] = ()) -> tuple[PageError, ...]:
    """Every address on a page that leads nowhere, every id that stands on it twice, and every page at the address of
    another: mistakes of ours, in the order of the pages' addresses. After ``MOST`` of them the others are counted.

    None of them stops a build: whoever cites other pages needs them, and cannot mend ours.

    ``own`` are the uris of the editors' pages; their text is MkDocs's to check, and so is what they wrote
    on a page of ours: its ids are places to lead to, nothing else.
    """
    pages, assets = tuple(pages), tuple(assets)
    known: dict[str, frozenset[str] | None] = {address(uri): None for uri in own}
    taken: dict[str, str] = {}
    wrong: list[tuple[str, str]] = []
    for uri in (*(p.uri for p in pages), *(a.uri for a in assets)):
        there = address(uri)
        if there in taken:
            wrong.append((there, TAKEN.format(first=taken[there], second=uri)))
        taken.setdefault(there, uri)
    known |= {address(a.uri): None for a in assets}
    read = {page.uri: _read(_ours(page)) for page in pages}
    known |= {address(page.uri): frozenset(read[page.uri].ids) | _own_ids(page) for page in pages}
    links = Links(known)
    wrong += [(address(uri), what) for uri, found in read.items() for what in links.broken(uri, found)]
    wrong.sort()
    if len(wrong) > MOST:
        wrong[MOST:] = [(wrong[MOST][0], MORE.format(number=len(wrong) - MOST))]
    return tuple(PageError(there or "/", 1, what) for there, what in wrong)


def web(url: str | None) -> str:
    """The address, if it is one of the web; else nothing, for a page must not run what a file says."""
    return url if url and urlsplit(url).scheme.lower() in {"http", "https"} else ""


def host(url: str) -> str:
    """An address as it is printed: without scheme and closing slash."""
    parts = urlsplit(url)
    return (parts.netloc + parts.path).rstrip("/") or url
