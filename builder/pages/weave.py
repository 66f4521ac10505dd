"""Which mentions of an article become links, and how they are spliced into its text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import accumulate

from markupsafe import Markup, escape

from builder.model import Article, BlockKind, Link, Span
from builder.pages import links
from builder.pages.view import View

UNLINKED = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.DATELINE, BlockKind.NOTE})


@dataclass(frozen=True, slots=True)
class Splice:
    """A link to be laid over a span."""

    span: Span
    opening: Markup
    """``<a class="d-actor" href="…">``"""


def splices(
    view: View, article: Article, uri: str, linkable: Callable[[Span], bool] = lambda _: True
) -> tuple[Splice, ...]:
    """The first mention of each entity in each section, in text order, none over another.

    Sections are parted by headings and by the ends of pages. ``linkable`` tells of a span whether a link may
    stand there.
    """
    headings = accumulate(block.kind is BlockKind.HEADING for block in article.blocks)
    sections = zip(headings, view.text_pages[article.slug], strict=True)
    starts = [(b.span, b.kind, section) for b, section in zip(article.blocks, sections, strict=True)]
    seen: set[tuple[tuple[int, int], str]] = set()
    found: list[Splice] = []
    # Where two mentions overlap, the one that begins first is the link, and of two at one place the longer.
    ordered = sorted(view.links_in.get(article.slug, ()), key=lambda k: (k.mention.span.start, -k.mention.span.end))
    at = 0
    for link in ordered:
        span = link.mention.span
        while at < len(starts) and starts[at][0].end <= span.start:
            at += 1
        if at == len(starts) or not starts[at][0].holds(span) or starts[at][1] in UNLINKED:
            continue
        key = (starts[at][2], link.entity)
        if key in seen or (found and found[-1].span.meets(span)) or not linkable(span):
            continue
        seen.add(key)
        found.append(Splice(span, opening(view, link, uri)))
    return tuple(found)


def opening(view: View, link: Link, uri: str) -> Markup:
    """The start tag of a name's link."""
    entity = view.entities[link.entity]
    return Markup('<a class="d-{}" href="{}">').format(entity.kind.value, links.href(uri, entity.page))


def spliced(pieces: Iterable[tuple[int, str]], laid: Iterable[Splice]) -> Markup:
    """Text with links laid over it.

    ``pieces`` are stretches of it as (offset in the source, words), each as long as its stretch of the
    source; between them, what is not shown is left out.
    """
    opens = {s.span.start: s for s in laid}
    out: list[Markup] = []
    closing = -1
    for start, words in pieces:
        run = 0
        for i in range(len(words) + 1):
            at = start + i
            if closing != -1 and at >= closing:
                out += [escape(words[run:i]), Markup("</a>")]
                run, closing = i, -1
            if i < len(words) and at in opens:
                out += [escape(words[run:i]), opens[at].opening]
                run, closing = i, opens[at].span.end
        out.append(escape(words[run:]))
    if closing != -1:
        out.append(Markup("</a>"))
    return Markup("").join(out)
