"""What the pages need to know of the site that they are made for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """Name, address and language of a site, and the pages that its editors wrote."""

    name: str
    url: str = ""
    """Address of the published site, with a slash at its end, or empty."""
    language: str = "fr"
    """Language of the site's own words."""
    own_pages: Mapping[str, str] = field(default_factory=dict)
    """Text of the editors' pages by address in the docs folder: ``actors/gladkov.md``."""
    added: Mapping[str, str] = field(default_factory=dict)
    """ISO day on which an article came into the archive, by its path, as far as that is known."""
    data_license: str = ""
    """Address of the licence that the data files are given under, or empty."""
