"""Every address of a built site, and whether it leads anywhere."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup

ADDRESSES = ("href", "src", "xlink:href", "action", "poster", "data-href")
NO_REQUEST = {"a", "area", "form"}
"""Elements that ask another host for something only when a reader follows them."""


class Crawl:
    """What stands in a site's HTML files; ``base`` is the path below which it is served."""

    def __init__(self, site: Path, base: str) -> None:
        self.site, self.base = site, base
        self.pages = {path: BeautifulSoup(path.read_bytes(), "html.parser") for path in sorted(site.rglob("*.html"))}
        self.ids = {
            path: {e["id"] for e in soup.find_all(id=True)} | {e["name"] for e in soup.select("a[name]")}
            for path, soup in self.pages.items()
        }

    def broken(self) -> list[str]:
        """`page: address` for each address on this site that leads to no file or no anchor."""
        found = []
        for path, soup in self.pages.items():
            here = self.address(path)
            for element in soup.find_all(True):
                for name in ADDRESSES:
                    value = element.get(name)
                    if value is None or urlsplit(value).scheme in {"mailto", "data", "https", "http"}:
                        continue
                    target = urlsplit(urljoin(f"https://site.invalid{here}", value))
                    if not self._stands(path, target.path, unquote(target.fragment)):
                        found.append(f"{here}: {value}")
        return found

    def foreign_requests(self) -> list[str]:
        """Addresses of other hosts that a browser would ask without being told to."""
        return [
            f"{self.address(path)}: <{element.name} {name}={element[name]}>"
            for path, soup in self.pages.items()
            for element in soup.find_all(True)
            if element.name not in NO_REQUEST and "canonical" not in (element.get("rel") or ())
            for name in ADDRESSES
            if urlsplit(element.get(name) or "").netloc
        ]

    def address(self, path: Path) -> str:
        """Path of the address at which a file is served."""
        return self.base + path.relative_to(self.site).as_posix().removesuffix("index.html")

    def _stands(self, page: Path, path: str, fragment: str) -> bool:
        if not path.startswith(self.base):
            return False
        file = self.site / unquote(path[len(self.base) :])
        if path.endswith("/"):
            file = file / "index.html"
        if not file.is_file():
            return False
        return not fragment or file not in self.ids or fragment in self.ids[file] or fragment.startswith("__")
