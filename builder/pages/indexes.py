"""The four lists: actors, places, groups, articles."""

from __future__ import annotations

from collections.abc import Iterator

from builder.model import Article, Kind, Page
from builder.pages import names, schema_lists
from builder.pages.environment import render
from builder.pages.view import View


def pages(view: View) -> Iterator[Page]:
    """``actors/index.md``, ``places/index.md``, ``groups/index.md``, ``articles/index.md``."""
    for kind in Kind:
        yield _entities(view, kind)
    yield _articles(view)


def _entities(view: View, kind: Kind) -> Page:
    entities = sorted(view.of_kind(kind), key=names.sort_key)
    text = view.locale
    title = text.text(f"base.{kind.folder}")
    many = text.count(f"base.n_{kind.folder}", len(entities))
    return render(
        view,
        "index",
        f"{kind.folder}/index.md",
        title,
        standfirst=text.text(f"index.standfirst_{kind.value}", many=many) if entities else text.text("index.none"),
        letters=names.by_letter(entities) if entities else (),
        articles=(),
        linked_data=schema_lists.of_entities(view, f"{kind.folder}/", title, entities),
        updated=newest(view),
    )


def _articles(view: View) -> Page:
    articles = view.archive.articles
    text = view.locale
    many = text.count("base.n_articles", len(articles))
    return render(
        view,
        "index",
        "articles/index.md",
        text.text("base.articles"),
        standfirst=text.text("index.standfirst_articles", many=many) if articles else text.text("index.none"),
        letters=(),
        articles=articles,
        notes={article.slug: notes(view, article) for article in articles},
        linked_data=schema_lists.of_articles(view, "articles/", text.text("base.articles")),
        updated=newest(view),
    )


def notes(view: View, article: Article) -> tuple[str, ...]:
    """What stands behind an article's title in a list: outlet, language, how much it tells."""
    standing = where(view, article)
    found = [", ".join(standing)] if standing else []
    told = [
        view.locale.count(f"base.n_{key}", number)
        for key, number in (
            ("events", len(view.events_in.get(article.slug, ()))),
            ("claims", len(view.said_in.get(article.slug, ()))),
        )
        if number
    ]
    return (*found, ", ".join(told)) if told else tuple(found)


def where(view: View, article: Article) -> list[str]:
    """An article's outlet, and its language when it is not the site's; what is known of it."""
    found = [article.outlet] if article.outlet else []
    key = f"base.in_language_{article.language}"
    if article.language != view.locale.language and view.locale.has(key):
        found.append(view.locale.text(key))
    return found


def newest(view: View) -> str | None:
    """The last date of publication in the archive."""
    return max((a.published for a in view.archive.articles if a.published), default=None)
