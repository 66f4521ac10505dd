"""A folder of files to articles, with every mistake of every file in one go."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from builder.errors import ArticleError, Doubt
from builder.model import Article, ArticleSlug, Span
from builder.read import blocks, decoding, frontmatter, garbled, messages, notes, slugs, tongue
from builder.read.days import languages
from builder.read.folder import listing
from builder.read.publication import no_such_day, published

MEGABYTES = 5
"""More is no article."""
ADDRESSES = re.compile(r"(?:<?(?:https?://|www\.)\S+\s*)+")
"""A text of nothing but addresses."""
PAGE = re.compile(r"(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", re.I)
"""How the code of a web page begins."""
LINE = 200_000
"""Characters of the longest line: more is no text."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a folder holds: the good articles, and what is wrong with the others."""

    articles: tuple[Article, ...]
    """By path; drafts and files that are left out for a mistake are not among them."""
    errors: tuple[ArticleError, ...]
    doubts: tuple[Doubt, ...]
    waiting: frozenset[ArticleSlug] = frozenset()
    """The drafts and the files left out for a mistake, by the names that their pages will have."""


def read_articles(root: Path, folder: Path) -> Reading:
    """Every article below ``folder`` (sorted by path), all errors and all doubts; paths are relative to ``root``."""
    files = listing(root, folder)
    articles: list[Article] = []
    errors = list(files.errors)
    doubts = list(files.doubts)
    first: dict[str, str] = {}
    broken: list[tuple[str, ArticleSlug]] = []
    whole: list[tuple[str, Reading]] = []
    partly: list[tuple[str, Reading]] = []
    waiting: set[ArticleSlug] = set()
    for name, path in files.files:
        try:
            bytes_ = path.stat().st_size
            content = path.read_bytes() if bytes_ <= MEGABYTES * 1_000_000 else None
        except OSError as error:
            errors.append(ArticleError(name, 1, messages.UNREADABLE.format(reason=error.strerror)))
            waiting.add(_slug(name)[0])
            continue
        if content is None:
            size = f"{bytes_ / 1_000_000:.1f}"
            errors.append(ArticleError(name, 1, messages.TOO_BIG.format(size=size, limit=MEGABYTES)))
            waiting.add(_slug(name)[0])
            continue
        found = read_article(name, content)
        errors += found.errors
        if not found.articles:
            slug = _slug(name)[0]
            waiting.add(slug)
            if found.errors:
                broken.append((name, slug))
            continue
        (partly if found.errors else whole).append((name, found))
    for name, found in (*whole, *partly):  # what is wholly good keeps the address
        article = found.articles[0]
        if article.slug in first:
            errors.append(_same_slug(name, first[article.slug], article.slug))
            continue
        first[article.slug] = name
        articles.append(article)
        doubts += found.doubts
    for name, slug in broken:  # after the good ones, which keep the address
        if slug in first:
            errors.append(_same_slug(name, first[slug], slug))
        first.setdefault(slug, name)
    return Reading(
        tuple(sorted(articles, key=lambda a: a.path)),
        tuple(sorted(errors, key=lambda e: (e.path, e.line, e.message))),
        tuple(sorted(doubts)),
        frozenset(waiting),
    )


def read_article(path: str, content: bytes) -> Reading:
    """One file's bytes as one article, or none (a draft; a mistake). ``path`` is the one to show.

    A line of front matter with a mistake is told, and the article read without it.
    """
    try:
        source, encoding = decoding.decode(content)
    except decoding.Undecodable as wrong:
        return Reading((), (ArticleError(path, wrong.line, wrong.message),), ())
    source, wrongly = garbled.mended(source)
    if not source.strip("\ufeff \t\n"):
        return Reading((), (ArticleError(path, 1, messages.EMPTY),), ())
    front, mistakes = frontmatter.read(source)
    passed_over = tuple(ArticleError(path, mistake.line, mistake.message) for mistake in mistakes)
    errors = _long_lines(path, source)
    if front.draft:
        return Reading((), (*passed_over, *errors), ())
    body = source[front.end :].strip()
    if not body or ADDRESSES.fullmatch(body):
        errors.append(ArticleError(path, 1, messages.ONLY_ADDRESS if body else messages.NO_TEXT))
    if PAGE.match(body):
        errors.append(ArticleError(path, source.count("\n", 0, source.index(body)) + 1, messages.HTML))
    if errors or front.is_held:
        return Reading((), (*passed_over, *errors), ())
    article, doubts, repeats = _article(path, content, source, front)
    if encoding != "utf-8":
        doubts = (messages.DECODED.format(encoding=encoding), *doubts)
    told = [Doubt(path, 1, text) for text in doubts]
    if wrongly is not None:
        told.append(Doubt(path, wrongly[0], messages.GARBLED.format(look=wrongly[1])))
    if line := garbled.left(source):
        told.append(Doubt(path, line, messages.GARBLED_LEFT))
    told += _repeated(article, repeats)
    if article.published is None and not passed_over:
        told.append(_undated(article))
    return Reading((article,), passed_over, tuple(told))


def _undated(article: Article) -> Doubt:
    """Why no day of publication is known: none stands there, or one that does not exist."""
    stem = PurePosixPath(article.path).stem
    found = no_such_day(stem, article.prose, article.blocks)
    if found is None:
        return Doubt(article.path, 1, messages.NO_DATE)
    day, span = found
    if span is None:
        return Doubt(article.path, 1, messages.NO_SUCH_DAY_NAME.format(day=day))
    line = article.source.count("\n", 0, span.start) + 1
    return Doubt(article.path, line, messages.NO_SUCH_DAY.format(day=" ".join(day.split())))


def _same_slug(name: str, other: str, slug: ArticleSlug) -> ArticleError:
    return ArticleError(name, 1, messages.SAME_SLUG.format(other=other, slug=slug))


def _slug(path: str) -> tuple[ArticleSlug, str, str]:
    """The name of a file's page, what it is made of, and the file's name without its ending."""
    name = unicodedata.normalize("NFC", PurePosixPath(path).name)
    stem = name[: -len(PurePosixPath(name).suffix)]
    return (*slugs.slug(stem), stem)


def _repeated(article: Article, repeats: tuple[tuple[Span, Span], ...]) -> list[Doubt]:
    """One doubt for all paragraphs that stand there twice."""
    if not repeats:
        return []
    lines = [article.line_of(span.start) for span in repeats[0]]
    return [Doubt(article.path, lines[0], messages.REPEATED.format(line=lines[1], count=len(repeats)))]


def _article(
    path: str, content: bytes, source: str, front: frontmatter.FrontMatter
) -> tuple[Article, tuple[str, ...], tuple[tuple[Span, Span], ...]]:
    """The article, what is in doubt about it, its day of publication aside, and its paragraphs that stand there twice,
    each with where it stands first."""
    doubts: list[str] = []
    slug, made_of, stem = _slug(path)
    if made_of == "symbols":
        doubts.append(messages.SYMBOLS.format(slug=slug))
    language, sure = (front.language, "told") if front.language else tongue.tell(source[front.end :])
    if sure == "short":
        doubts.append(messages.SHORT_LANGUAGE.format(language=language))
    elif sure == "other":
        doubts.append(messages.OTHER_LANGUAGE.format(known=", ".join(languages()), language=language))
    if PurePosixPath(path).suffix.lower() == ".txt":
        laid = blocks.lay_plain(source, front.end, front.title, language)
    else:
        laid = blocks.lay_markdown(source, front.title, language)
    if laid.title is None:
        doubts.append(messages.NO_TITLE)
    opening = laid.title or " ".join(next((b.span.of(laid.prose) for b in laid.blocks), "").split())
    if front.title is None and notes.is_error(opening):
        doubts.append(messages.ERROR_TITLE.format(title=opening))
    day = published(front, stem, laid.prose, laid.blocks, laid.posts, language)
    if day.several:
        doubts.append(messages.POST_DATES)
    article = Article(
        slug=slug,
        path=path,  # as the disk has it: another normal form is another file to some systems
        title=laid.title or slugs.readable(stem),
        title_span=laid.title_span,
        language=language,
        published=day.day,
        published_from=day.source,
        published_span=day.span,
        outlet=front.outlet,
        url=front.url,
        author=front.author,
        summary=front.summary,
        rights=front.rights,
        source=source,
        prose=laid.prose,
        sha256=hashlib.sha256(content).hexdigest(),
        blocks=laid.blocks,
        posts=laid.posts,
    )
    return article, tuple(doubts), laid.repeats


def _long_lines(path: str, source: str) -> list[ArticleError]:
    return [
        ArticleError(path, number, messages.LONG_LINE.format(length=len(line), limit=LINE))
        for number, line in enumerate(source.split("\n"), 1)
        if len(line) > LINE
    ]
