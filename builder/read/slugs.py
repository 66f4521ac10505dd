"""The name of an article's page, from its file's name."""

from __future__ import annotations

import hashlib
import re

from anyascii import anyascii

from builder.model import ArticleSlug

LONGEST = 80
RESERVED = frozenset({"index", "readme"})
"""Names that a renderer takes for the folder's own page."""


def slug(stem: str) -> tuple[ArticleSlug, str]:
    """ASCII letters, digits and hyphens, at most ``LONGEST``; and ``symbols`` or ``words``: what it is made of."""
    ascii_ = re.sub(r"['’ʼ]", "-", stem)
    words = re.sub(r"[^a-z0-9]+", "-", anyascii(ascii_).lower()).strip("-")
    if not any(char.isalnum() for char in stem) or not words:
        return ArticleSlug(f"article-{_hash(stem)}"), "symbols"
    if words in RESERVED:
        return ArticleSlug(f"article-{words}"), "words"
    if len(words) > LONGEST:
        head = words[: LONGEST - 9]
        words = f"{head.rsplit('-', 1)[0] if '-' in head[20:] else head}-{_hash(stem)}"
    return ArticleSlug(words), "words"


def readable(stem: str) -> str:
    """A file's name as a title: without its date, with spaces and a capital."""
    words = re.sub(r"^\d{4}([-_.]?)\d{2}\1\d{2}(?!\d)", "", stem)
    words = " ".join(re.sub(r"[-_]+" if " " not in words.strip() else r"_+", " ", words).split()) or stem
    return words[:1].upper() + words[1:]


def _hash(stem: str) -> str:
    return hashlib.sha256(stem.encode("utf-8", "surrogateescape")).hexdigest()[:8]
