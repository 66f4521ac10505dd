"""The home page: what this archive is, how large, what came last, what happened, who matters, what is contested."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup, escape

from builder.dates.calendar import as_day
from builder.model import Article, Entity, Event, EventMention, Kind, Page, Span
from builder.pages import mapping, over_time, schema_lists
from builder.pages.best import is_dangling
from builder.pages.environment import render
from builder.pages.indexes import newest, notes
from builder.pages.jointly import Joint, together
from builder.pages.opposed import oppositions
from builder.pages.own_pages import own_page
from builder.pages.view import View

URI = "index.md"
ROWS = 5
CONTESTED = 4
ARTICLES = 4
FRESH = 7
"""So many days before it came out lies what is news to an article."""
ALSO = 4
"""So many articles that came with the last one are named beside it."""


def pages(view: View) -> Iterator[Page]:
    """``index.md``."""
    text = view.locale
    articles = view.archive.articles
    opposed = view.once(oppositions)
    chosen = over_time.chosen(view)
    drawing = mapping.home(view, URI)
    last = _last(view)
    also = _also(view, last)
    title = str(own_page(view, URI).front.get("title") or view.site.name)
    what = text.count("home.standfirst", len(articles)) if articles else text.text("home.empty")
    yield render(
        view,
        "home",
        URI,
        title,
        standfirst=what,
        last=last,
        since=_since(view, last),
        also=also[:ALSO],
        also_more=len(also) - ALSO,
        carries=_carries(view, last) if last else None,
        tally=_tally(view, len(opposed)),
        chosen=chosen,
        strip=Markup(over_time.strip(view, chosen)),
        strip_note=over_time.strip_note(view),
        shelves=tuple((kind, found, len(view.of_kind(kind))) for kind in Kind if (found := _first(view, kind))),
        opposed=opposed[:CONTESTED],
        hedged=() if opposed else _hedged(view),
        drawing=drawing,
        map_svg=Markup(drawing.svg) if drawing else None,
        caption=mapping.caption(view, drawing) if drawing else (),
        articles=articles[:ARTICLES],
        undated=[a for a in articles if not a.published] if articles[ARTICLES:] else [],
        notes={a.slug: notes(view, a) for a in (*articles[:ARTICLES], *((last,) if last else ()))},
        how_to_add=Markup(escape(text.texts["home.add"])).format(
            txt=Markup("<code>.txt</code>"), md=Markup("<code>.md</code>"), folder=Markup("<code>articles/</code>")
        ),
        description=what,
        linked_data=schema_lists.of_archive(view, "", title, what),
        updated=newest(view),
    )


def _last(view: View) -> Article | None:
    """What came last: an article that no commit has yet, else the one added last, else the newest."""
    added = view.site.added
    # Of those added on one day the first stays: they come newest first.
    return max(view.archive.articles, key=lambda a: added.get(a.path, "9"), default=None)


def _since(view: View, last: Article | None) -> tuple[str, str | None]:
    """The heading above it: its words, and the day that it names, if one is known."""
    added = view.site.added
    if last is None or not added:
        return view.locale.text("home.latest"), last.published if last else None
    return view.locale.text("home.added"), added.get(last.path)


def _also(view: View, last: Article | None) -> tuple[Article, ...]:
    """The other articles that were added on that day, or that no commit has either, where they are few: those without a
    date first, which no list of the newest has."""
    added = view.site.added
    if last is None or not added:
        return ()
    every = view.archive.articles
    others = [a for a in every if a != last and added.get(a.path) == added.get(last.path)]
    if len(others) > max(ALSO, len(every) // 2):
        return ()  # most of the archive came that day: it tells none of them
    return tuple(sorted(others, key=lambda a: a.published is not None))


def _tally(view: View, opposed: int) -> tuple[tuple[int, str, str, str], ...]:
    """Number, its word, and where the counted things stand; nothing is counted that there is none of."""
    counted = (
        ("articles", len(view.archive.articles), "articles/", ""),
        *((kind.folder, len(view.of_kind(kind)), f"{kind.folder}/", "") for kind in Kind),
        ("events", len(view.archive.events), "timeline/", ""),
        ("claims", len(view.archive.statements), "claims/", ""),
        ("opposed", opposed, "claims/", "opposed"),
    )
    return tuple((n, view.locale.count(f"home.tally_{key}", n), to, at) for key, n, to, at in counted if n)


def _first(view: View, kind: Kind) -> tuple[Entity, ...]:
    """Those that most articles name, then most often."""
    return tuple(
        sorted(
            view.of_kind(kind),
            key=lambda e: (-len(view.articles_of.get(e.id, ())), -len(view.links_to.get(e.id, ())), e.id),
        )[:ROWS]
    )


def _carries(view: View, article: Article) -> EventMention | Span | None:
    """A sentence to stand for an article: that of its news that most take part in, the first of such; without news its
    newest happening's; else its first claim's."""
    told = view.events_in.get(article.slug, ())
    news = [pair for pair in told if _is_news(pair[0], article) and not is_dangling(pair[0].title)]
    if news:
        return max(news, key=lambda pair: (len(pair[1].participants), -pair[1].span.start))[1]
    if told:
        return max(told, key=lambda pair: (pair[0].date[:10], pair[0].id))[1]
    said = view.said_in.get(article.slug, ())
    return said[0].claim.sentence if said else None


def _is_news(event: Event, article: Article) -> bool:
    """True for what happened on the day of an article or in the days before it: not what is to come, nor what had
    been."""
    day, published = as_day(event.date), as_day(article.published)
    return day is not None and published is not None and 0 <= (published - day).days <= FRESH


def _hedged(view: View, most: int = 6) -> tuple[Joint, ...]:
    """The newest claims that their own text marks as unverified; first those of somebody who has a page: away from its
    text, ``il`` says nothing."""
    found = sorted((s for s in view.archive.statements if s.claim.hedged), key=lambda s: (s.date or "", s.id))
    newest = found[::-1]
    newest.sort(key=lambda s: s.speaker is None)
    return together(newest)[:most]
