"""The page of an article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markupsafe import escape

from builder.locale.typography import typeset
from builder.model import Article, Entity, EntityId, Kind, Page, PublishedFrom
from builder.pages import cite, indexes, links, schema
from builder.pages.environment import foreign, place_words, render
from builder.pages.keys import key_sentences
from builder.pages.related import NAMED, Related, related
from builder.pages.rights import TEXT, is_excerpt
from builder.pages.sources import page_of
from builder.pages.statuses import statuses_of
from builder.pages.text import woven
from builder.pages.view import View

ROWS = 12
"""So many names of a kind stand open beside the text; the rest is behind a fold."""
CROWD = 80
"""So many of a kind stand there at all beside an excerpt, however long its text is."""
MOST = 30
"""So many events, and so many claims, stand below the text; the rest is a link away."""


def pages(view: View) -> Iterator[Page]:
    """``articles/SLUG.md`` for each article; the text of a long one goes on in ``articles/SLUG/2.md``."""
    statuses = view.once(statuses_of)
    for article in view.archive.articles:
        yield page(view, article, statuses)
        yield from further(view, article)


def page(view: View, article: Article, statuses: Mapping[str, str]) -> Page:
    """The page of one article."""
    uri = f"articles/{article.slug}.md"
    text = view.locale
    events = view.events_in.get(article.slug, ())
    extraction = view.extractions.get(article.slug)
    undated = extraction.undated if extraction else ()
    statements = view.said_in.get(article.slug, ())
    named = by_kind(view, article)
    beside = standing_beside(view, article, named)
    kin = related(view, article)
    jump = [
        (TEXT, text.text("article.text"), 0),
        ("named", text.text("article.named"), sum(len(entities) for _, entities in named)),
        ("events", text.text("base.events"), len(events) + len(undated)),
        ("claims", text.text("base.claims"), len(statements)),
        ("related", text.text("article.related_short"), len(kin)),
    ]
    return render(
        view,
        "article",
        uri,
        typeset(article.title, article.language),
        article=article,
        how=how_published(view, article),
        added=view.site.added.get(article.path),
        summary=typeset(article.summary, article.language) if article.summary else None,
        excerpt=is_excerpt(article),
        keys=key_sentences(view, article),
        text=woven(view, article, uri),
        text_id=TEXT,
        parts=text_parts(view, article),
        here=0,
        named=named,
        beside=beside,
        elsewhere=sum(len(entities) for _, entities in named) - sum(len(entities) for entities in beside.values()),
        rows_shown=ROWS,
        events=events,
        undated=undated,
        rows_most=MOST,
        undated_most=max(0, MOST - len(events)),
        events_more=len(events) + len(undated) - MOST,
        statements=statements,
        statuses=statuses,
        related=[(kin_, why(view, kin_), ", ".join(indexes.where(view, kin_.article))) for kin_ in kin],
        citation=cite.citation(view, article),
        bibtex=cite.bibtex(view, article),
        ris=cite.ris(view, article),
        jump=[item for item in jump if item[0] == TEXT or item[2]] + [("cite", text.text("article.cite_short"), 0)],
        linked_data=schema.of_article(view, article, [e for _, entities in named for e in entities]),
        description=article.summary or description(view, article),
        front={"og_type": "article"},
        updated=article.published,
    )


def further(view: View, article: Article) -> Iterator[Page]:
    """The further pages of a long text, each with those that it names."""
    parts = text_parts(view, article)
    title = escape(typeset(article.title, article.language))
    pattern = escape(view.locale.text("article.page_title"))
    for here, part in enumerate(parts[1:], 1):
        uri = links.uri_of(part.address)
        here_named = on_page(view, article, here)
        beside = [
            (kind, kept) for kind, of in by_kind(view, article) if (kept := [e for e in of if e.id in here_named])
        ]
        name = pattern.format(title=title, n=here + 1).unescape()
        yield render(
            view,
            "article_part",
            uri,
            name,
            heading=pattern.format(title=foreign(view, article.language, title), n=here + 1),
            article=article,
            text=woven(view, article, uri, here),
            parts=parts,
            here=here,
            named=beside,
            rows_shown=ROWS,
            linked_data=schema.of_article(view, article, [e for _, of in beside for e in of], part.address, name),
            updated=article.published,
        )


@dataclass(frozen=True, slots=True)
class TextPart:
    """A page of an article's text."""

    address: str
    first: int
    """Number of its first paragraph."""
    last: int


def text_parts(view: View, article: Article) -> tuple[TextPart, ...]:
    """The pages of a text; nothing where it has but one."""
    pages = view.text_pages[article.slug]
    found = []
    for page in range(max(pages, default=0) + 1):
        numbers = [b.number for b, at in zip(article.blocks, pages, strict=True) if at == page and b.number]
        found.append(TextPart(page_of(article, page), min(numbers, default=0), max(numbers, default=0)))
    return tuple(found) if len(found) > 1 else ()


def on_page(view: View, article: Article, page: int) -> frozenset[EntityId]:
    """Those that a page of an article's text names."""
    address = page_of(article, page)
    return frozenset(
        link.entity
        for link in view.links_in.get(article.slug, ())
        if view.place(article.slug, link.mention.span.start).page == address
    )


def standing_beside(
    view: View, article: Article, named: list[tuple[Kind, list[Entity]]]
) -> Mapping[Kind, list[Entity]]:
    """Those of ``named`` that the article's page shows: of a long text those of its first page, and the most named.

    Of an excerpt, which has but one page, the most named.
    """
    if is_excerpt(article):
        return {kind: entities[:CROWD] for kind, entities in named}
    here = on_page(view, article, 0)
    return {kind: [e for i, e in enumerate(entities) if i < ROWS or e.id in here] for kind, entities in named}


def by_kind(view: View, article: Article) -> list[tuple[Kind, list[Entity]]]:
    """The persons, places and groups that an article names, most often named first; kinds without any left out."""
    often = Counter(link.entity for link in view.links_in.get(article.slug, ()))
    # Sorting is stable: of those named equally often, the one named first comes first.
    entities = sorted(view.entities_in.get(article.slug, ()), key=lambda e: -often[e.id])
    found = [(kind, [e for e in entities if e.kind is kind]) for kind in Kind]
    return [(kind, of_kind) for kind, of_kind in found if of_kind]


def how_published(view: View, article: Article) -> tuple[str, str] | None:
    """How its date is known, in words, and the way to the paragraph that tells it (or nothing)."""
    if article.published_from is None:
        return None
    words = view.locale.text(f"article.from_{article.published_from.value.replace('-', '_')}")
    if article.published_from is not PublishedFrom.POST or article.published_span is None:
        return words, ""
    place = view.place(article.slug, article.published_span.start)
    return f"{words}, {place_words(view, place)}", links.href(links.uri_of(article.page), place.page, place.anchor)


def why(view: View, kin: Related) -> str:
    """``partage Gladkov, Grayvoron et 2 autres noms``."""
    names = [entity.name for entity in kin.shared[:NAMED]]
    rest = len(kin.shared) - len(names)
    if rest:
        names.append(view.locale.count("article.other_names", rest))
    return view.locale.text("article.shares", names=view.locale.join(names))


def description(view: View, article: Article) -> str:
    """One line for search engines: outlet, date, how much it tells."""
    date = [view.locale.date(article.published)] if article.published else []
    return " · ".join([*date, *indexes.notes(view, article)])
