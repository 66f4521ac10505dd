"""An entity in its sentences: every mention, grouped by article, and whom it stands with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from builder.model import Article, Entity, EntityId, Span
from builder.pages import links, weights
from builder.pages.company import Together, named_in, together
from builder.pages.figures.ego import Tie, ego
from builder.pages.parts import pages
from builder.pages.quoting import quoted
from builder.pages.sources import Place
from builder.pages.view import View


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that names an entity."""

    span: Span
    words: Markup
    """With the entity's name marked."""
    place: Place


@dataclass(frozen=True, slots=True)
class Group:
    """The sentences of one article."""

    article: Article
    mentions: int
    """How often the article names the entity."""
    sentences: tuple[Sentence, ...]


def mentions(view: View, entity: Entity) -> tuple[Group, ...]:
    """Every sentence that names an entity, each once; articles newest first, then text order."""
    groups: list[Group] = []
    for article in view.articles_of.get(entity.id, ()):
        own = [k.mention.span for k in view.mentions_in[entity.id, article.slug]]
        by_sentence: dict[Span, list[Span]] = {}
        for span in own:
            by_sentence.setdefault(view.sentence(article.slug, span), []).append(span)
        sentences = (
            Sentence(s, quoted(article, s, marks), view.place(article.slug, marks[0].start))
            for s, marks in by_sentence.items()
        )
        groups.append(Group(article, len(own), tuple(sentences)))
    return tuple(groups)


def first(groups: Iterable[Group], most: int, of_each: int) -> tuple[Group, ...]:
    """No more than ``most`` sentences in all and ``of_each`` of an article."""
    kept: list[Group] = []
    for group in groups:
        if most <= 0:
            break
        sentences = group.sentences[: min(of_each, most)]
        most -= len(sentences)
        kept.append(Group(group.article, group.mentions, sentences))
    return tuple(kept)


def parts(groups: Iterable[Group]) -> Iterator[list[Group]]:
    """The groups in pages of a bearable weight; a long group is divided."""
    rows = [(group, i) for group in groups for i in range(len(group.sentences))]
    for page in pages(rows, _weight):
        yield [
            Group(group.article, group.mentions, tuple(group.sentences[i] for _, i in of_group))
            for group, of_group in groupby(page, key=lambda row: row[0])
        ]


def _weight(row: tuple[Group, int]) -> int:
    """Bytes of a sentence in a list; the first of an article stands below its title."""
    group, i = row
    return weights.SENTENCE + len(group.sentences[i].words.encode()) + (0 if i else weights.HEAD)


@dataclass(frozen=True, slots=True)
class Row:
    """Somebody or something that stands in the same sentences, with one of these."""

    entity: Entity
    count: int
    place: Place
    words: Markup
    language: str


def company(view: View, entity: Entity, most: int) -> tuple[Row, ...]:
    """With whom and what an entity stands most often; the sentence shown is the shortest they share."""
    return tuple(_row(view, entity.id, other) for other in together(view).get(entity.id, ())[:most])


def _row(view: View, entity: EntityId, other: Together) -> Row:
    article, span = min(other.sentences, key=lambda s: len(s[1]))
    both = {entity, other.entity.id}
    marks = [k.mention.span for k in named_in(view).get((article.slug, span), ()) if k.entity in both]
    words = quoted(article, span, marks, limit=150)
    return Row(other.entity, len(other.sentences), view.place(article.slug, span.start), words, article.language)


def star(view: View, entity: Entity, rows: Iterable[Row], uri: str) -> Markup:
    """The rows as a star; empty for none."""
    text = view.locale
    ties = [
        Tie(
            row.entity.name,
            row.entity.kind,
            row.count,
            links.href(uri, row.entity.page),
            text.text("base.opens_note", label=row.entity.name, words=text.count("base.n_sentences", row.count)),
        )
        for row in rows
    ]
    return Markup(ego(entity.name, entity.kind, ties, title=text.text("entity.star_title", name=entity.name)))
