"""What the rules find in a few sentences: shared by the tests of names and roles."""

from __future__ import annotations

from functools import cache

from builder.extract.claims.cast import gather
from builder.extract.described import find_described
from builder.extract.models import model
from builder.extract.names import find_names
from builder.extract.roles import find_roles
from builder.extract.spoken_of import find_spoken_of
from builder.extract.tagging import tag
from builder.model import Article, ArticleSlug, Block, BlockKind, Equation, Mention, Post, Role, Span


def article(
    text: str, language: str = "fr", *, kinds: tuple[BlockKind, ...] = (), posts: tuple[Post, ...] = ()
) -> Article:
    """An article whose paragraphs are the lines of ``text``."""
    blocks, at = [], 0
    for number, line in enumerate(text.split("\n")):
        if line.strip():
            kind = kinds[number] if number < len(kinds) else BlockKind.PARAGRAPH
            blocks.append(Block(Span(at, at + len(line)), kind, number + 1))
        at += len(line) + 1
    return Article(
        slug=ArticleSlug("a"), path="articles/a.txt", title="A", title_span=None, language=language,
        published=None, published_from=None, published_span=None, outlet=None, url=None, author=None, summary=None,
        rights=None, source=text, prose=text, sha256="", blocks=tuple(blocks), posts=posts,
    )  # fmt: skip


def read(made: Article) -> tuple[tuple[Mention, ...], tuple[Equation, ...], tuple[Role, ...]]:
    """The article's mentions, equations and roles."""
    ((_, passages),) = tag([made], model(made.language))
    mentions, equations = find_names(made, passages)
    present = gather(passages, mentions, equations, made.language)
    roles = find_roles(made, passages, mentions)
    roles = tuple(sorted((*roles, *find_spoken_of(made, passages, mentions, roles, present))))
    return mentions, equations, (*roles, *find_described(made, passages, mentions, roles, present))


@cache
def names(text: str, language: str = "fr") -> frozenset[tuple[str, str]]:
    """Kind and text of each mention."""
    return frozenset((m.kind.value, m.text) for m in read(article(text, language))[0])


@cache
def equal(text: str, language: str = "fr") -> frozenset[tuple[str, str]]:
    """Long and short form of each equation."""
    return frozenset((e.long.of(text), e.short.of(text)) for e in read(article(text, language))[1])


@cache
def roles(text: str, language: str = "fr") -> frozenset[tuple[str, str]]:
    """Actor and role of each role."""
    return frozenset((r.mention.of(text), r.text) for r in read(article(text, language))[2])
