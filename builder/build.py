"""The pipeline: from the files of an archive to the pages of its site."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from builder.cache import extracted
from builder.errors import ArticleError, BuilderError, Doubt
from builder.extract import extract, extract_many
from builder.locale import LANGUAGES
from builder.model import Archive, Article, Asset, Correction, Extraction, Judgement, Page, Verdict
from builder.pages import make
from builder.pages.own_pages import stray_pages
from builder.pages.settings import SiteSettings
from builder.read import OwnPages, added, read_articles, read_corrections, read_docs, read_ledger, read_verdicts
from builder.read.folder import relative
from builder.resolve import resolve

Entry = TypeVar("Entry")
HELD_BACK = (
    "until this is mended, the whole file is read as it was before, with none of its new lines; the other files are "
    "not held back"
)
WAITS = "the article `{slug}` is a draft or has a mistake; this entry waits until it is read"
STUMBLED = (
    "the builder stumbled over this article and leaves it out ({trouble}): a mistake of the builder's, not yours; "
    "report it with the article, and write `draft: true` in its front matter until then"
)


@dataclass(frozen=True, slots=True)
class Settings:
    """Where an archive's files stand, and what its site is called."""

    root: Path
    """The folder that holds everything; all paths in messages are relative to it."""
    name: str = "Dossier"
    url: str = ""
    """Address of the published site, with a slash at its end, or empty."""
    language: str = "fr"
    """Language of the site's own words."""
    language_line: int = 1
    """Where mkdocs.yml says so, as far as that is known."""
    articles: str = "articles"
    ledger: str = "entities.yml"
    verdicts: str = "claims.yml"
    corrections: str = "corrections.yml"
    docs: str = "docs"
    cache: str = ".cache"
    data_license: str = ""
    """Address of the licence that the data files are given under, or empty."""
    license_line: int = 1
    """Where mkdocs.yml says so, as far as that is known."""

    def __post_init__(self) -> None:
        """Raises BuilderError for a language that the site's words are not written in, and for no address."""
        wrong = []
        if self.language not in LANGUAGES:
            known = " or ".join(f"`language: {language}`" for language in LANGUAGES)
            wrong.append(
                f"mkdocs.yml:{self.language_line}: the site's own words are not written in `{self.language}`; "
                f"write {known} below `theme:`"
            )
        if self.data_license and not self.data_license.startswith(("https://", "http://")):
            wrong.append(
                f"mkdocs.yml:{self.license_line}: `data_license` of dossier is no address of the web; "
                "write that of the licence: `data_license: https://…`"
            )
        if wrong:
            raise BuilderError("\n".join(wrong))


@dataclass(frozen=True, slots=True)
class Site:
    """What a build gives."""

    archive: Archive
    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    errors: tuple[ArticleError, ...]
    """The user's mistakes, by file and line; what they stand in is left out, the rest is built. And ours, on
    pages that are built: PageErrors."""
    doubts: tuple[Doubt, ...]
    judgements: tuple[Judgement, ...]
    verdicts: tuple[Verdict, ...]
    corrections: tuple[Correction, ...]
    """All that were read; ``archive`` has those that fit something."""
    docs: OwnPages = field(default_factory=OwnPages)
    """What the editors wrote themselves, and which of it whoever renders the docs folder must pass over."""


def build(settings: Settings, last_good: Site | None = None, executor: Executor | None = None) -> Site:
    """The whole site. Where a file is broken now, its ``last_good`` reading stands in, if there is one.

    New articles are read by the ``executor``'s workers; without one here, or in two processes when there are many.
    """
    root = settings.root
    reading = read_articles(root, root / settings.articles)
    ledger = read_ledger(root, root / settings.ledger)
    judged = read_verdicts(root, root / settings.verdicts)
    corrected = read_corrections(root, root / settings.corrections)
    articles = _with_last_good(reading.articles, reading.errors, last_good)
    judgements = last_good.judgements if ledger.errors and last_good else ledger.judgements
    verdicts, corrections = judged.verdicts, corrected.corrections
    if judged.errors and last_good:
        verdicts = _with_lost(verdicts, last_good.verdicts, lambda v: (v.article, v.claim))
    if corrected.errors and last_good:
        corrections = _with_lost(corrections, last_good.corrections, lambda c: (c.article, c.sentence, c.words, c.act))
    reader: Callable[[Iterable[Article]], Iterator[Extraction]] = (
        extract_many if executor is None else partial(extract, executor=executor)
    )
    kept = extracted(articles, root / settings.cache, reader)
    unkept = (Doubt(settings.cache, 1, kept.trouble),) if kept.trouble else ()
    read = tuple(zip(articles, kept.extractions, strict=True))
    failed = [ArticleError(a.path, 1, STUMBLED.format(trouble=found.trouble)) for a, found in read if found.trouble]
    whole = [pair for pair in read if not pair[1].trouble]
    unread = (reading.waiting | {a.slug for a, _ in read}) - {a.slug for a, _ in whole}
    resolution = resolve(
        tuple(a for a, _ in whole),
        tuple(e for _, e in whole),
        judgements,
        tuple(v for v in verdicts if v.article not in unread),
        tuple(c for c in corrections if c.article not in unread),
        settings.language,
    )
    decided_on: tuple[Verdict | Correction, ...] = (*verdicts, *corrections)
    later = {Doubt(d.path, d.line, WAITS.format(slug=d.article)) for d in decided_on if d.article in unread}
    held = (
        {Doubt(settings.ledger, min(e.line for e in ledger.errors), HELD_BACK)}
        if ledger.errors and last_good
        else set()
    )
    docs = read_docs(root, root / settings.docs)
    since = added(root, root / settings.articles)
    site = SiteSettings(settings.name, settings.url, settings.language, docs.texts, since, settings.data_license)
    made = make(resolution.archive, site)
    strays = stray_pages(relative(root, root / settings.docs), docs.texts, made.pages)
    # The front matter of a page that is none of ours is its renderer's to judge.
    own = {error for page in made.pages for error in docs.mistakes.get(page.uri, ())}
    decided = (*ledger.errors, *judged.errors, *corrected.errors)
    wrong = {*reading.errors, *failed, *decided, *docs.errors, *own, *made.errors}
    return Site(
        archive=resolution.archive,
        pages=made.pages,
        assets=made.assets,
        errors=tuple(sorted(wrong, key=_place)),
        doubts=tuple(sorted({*reading.doubts, *resolution.doubts, *docs.doubts, *strays, *unkept, *later, *held})),
        judgements=judgements,
        verdicts=verdicts,
        corrections=corrections,
        docs=docs,
    )


def _with_lost(
    good: tuple[Entry, ...], before: tuple[Entry, ...], what: Callable[[Entry], tuple[str, ...]]
) -> tuple[Entry, ...]:
    """The good entries of a file, and those of its last good reading that its mistakes may have taken away: what an
    editor has settled is not undone by a slip in another line, nor is a new line held up by it."""
    kept = {what(entry) for entry in good}
    return (*good, *(entry for entry in before if what(entry) not in kept))


def _place(error: ArticleError) -> tuple[str, int, str]:
    return error.path, error.line, error.message


def _with_last_good(
    articles: tuple[Article, ...], errors: tuple[ArticleError, ...], last_good: Site | None
) -> tuple[Article, ...]:
    """The articles, with the last good reading of each file that is broken now."""
    if last_good is None or not errors:
        return articles
    read, slugs = {a.path for a in articles}, {a.slug for a in articles}
    broken = {error.path for error in errors} - read
    kept = (a for a in last_good.archive.articles if a.path in broken and a.slug not in slugs)
    return tuple(sorted((*articles, *kept), key=lambda a: a.path))
