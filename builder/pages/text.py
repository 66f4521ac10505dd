"""An article's text as HTML: every paragraph with its number, names linked to their pages."""

from __future__ import annotations

import re

import nh3
from markupsafe import Markup

from builder.locale.typography import no_break
from builder.model import Article, Block, BlockKind, Post, Span
from builder.pages import quoting, weave
from builder.pages.times import time
from builder.pages.view import View

ALLOWED = {
    "a": {"class", "href", "id", "aria-label", "rel", "title"},
    "p": {"class", "id"}, "li": {"id"}, "td": {"id"}, "th": {"id", "scope"}, "dt": {"id"}, "dd": {"id"},
    "h3": {"id"}, "h4": {"id"}, "h5": {"id"}, "h6": {"id"}, "ol": {"start"}, "code": {"class"},
    "blockquote": {"id"}, "figure": {"class", "id"}, "span": {"class"}, "time": {"datetime", "class"},
    "div": {"class", "id"}, "section": {"class"}, "sup": {"class"},
}  # fmt: skip
PLAIN = {"ul", "em", "strong", "s", "pre", "hr", "br", "table", "thead", "tbody", "tr", "figcaption", "dl"}


def woven(view: View, article: Article, uri: str, page: int = 0) -> Markup:
    """The text of an article, as it stands on the page ``uri``; an excerpt where its rights say so.

    Of a long text, what stands on one of its pages, counted from 0.
    """
    if article.is_markdown:
        # Here, for it renders posts by this module.
        from builder.pages.markdown import rendered

        html = rendered(view, article, uri, page)
    else:
        pages = view.text_pages[article.slug]
        blocks = tuple(b for b, at in zip(article.blocks, pages, strict=True) if at == page)
        html = plain(view, article, blocks, weave.splices(view, article, uri), uri)
    return cleaned(html)


def cleaned(html: str) -> Markup:
    """The belt to the braces: whatever is not on our list of tags, attributes and schemes is dropped."""
    clean = nh3.clean(
        html,
        tags=set(ALLOWED) | PLAIN,
        attributes=ALLOWED,
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )
    # Blank lines would end a block of HTML in Markdown.
    return Markup(re.sub(r"<pre>.*?</pre>", lambda m: m[0].replace("\n", "&#10;"), clean, flags=re.S))


def number(view: View, anchor: str, *, own: bool = False) -> Markup:
    """The number that hangs beside a paragraph, a link to itself; with ``own``, the place it leads to, too."""
    n = anchor[1:]
    label = view.locale.text("base.paragraph_label", n=n)
    place = Markup(' id="{}"').format(anchor) if own else ""
    return Markup('<a class="d-pn"{} href="#{}" aria-label="{}">{}</a> ').format(place, anchor, label, n)


def plain(view: View, article: Article, blocks: tuple[Block, ...], laid: tuple[weave.Splice, ...], uri: str) -> Markup:
    """The text of a ``.txt``: escaped pieces of its source, block by block, as far as it may be shown."""
    end = view.shown_end(article)
    anchors = dict(zip(article.blocks, view.anchors(article.slug), strict=True))
    out: list[Markup] = []
    item = False
    for block in (b for b in blocks if b.span.start < end):
        if item and block.kind is not BlockKind.ITEM:
            out.append(Markup("</ul>"))
            item = False
        span = Span(block.span.start, min(block.span.end, end))
        words = weave.spliced(shown(article, span), (s for s in laid if span.holds(s.span)))
        words += Markup(" {}").format(quoting.CUT) if span != block.span else ""
        anchor = anchors[block]
        numbered = number(view, anchor) + words if block.number else words
        if block.kind is BlockKind.HEADING:
            out.append(Markup('<h3 id="{}">{}</h3>').format(anchor, words))
        elif block.kind is BlockKind.ITEM:
            if not item:
                out.append(Markup("<ul>"))
            item = True
            out.append(Markup('<li id="{}">{}</li>').format(anchor, numbered))
        elif block.kind is BlockKind.QUOTE:
            out.append(Markup('<blockquote><p id="{}">{}</p></blockquote>').format(anchor, numbered))
        elif block.kind is BlockKind.POST:
            out.append(post(view, article, block, anchor, numbered, uri))
        elif block.kind in {BlockKind.DATELINE, BlockKind.NOTE}:
            out.append(Markup('<p class="d-note">{}</p>').format(words))
        elif block.kind not in {BlockKind.TITLE, BlockKind.POST_AUTHOR}:
            out.append(Markup('<p id="{}">{}</p>').format(anchor, numbered))
    if item:
        out.append(Markup("</ul>"))
    return Markup("\n").join(out)


def post(view: View, article: Article, block: Block, anchor: str, words: Markup, uri: str) -> Markup:
    """An embedded post: quoted, with who wrote it and when, as far as the article says."""
    found = next((p for p in article.posts if p.span.meets(block.span)), None)
    quote = Markup("<blockquote><p>{}</p></blockquote>").format(words)
    caption = Markup("<figcaption>{}</figcaption>").format(byline(view, article, found, uri)) if found else ""
    return Markup('<figure class="d-post" id="{}">{}{}</figure>').format(anchor, quote, caption)


def byline(view: View, article: Article, found: Post, uri: str) -> Markup:
    """Under a post: its author, linked to their page where they have one, and its date."""
    parts: list[Markup] = []
    if found.author:
        over = _author_link(view, article, found.author, uri)
        words = weave.spliced(shown(article, found.author), ())
        parts.append(over + words + Markup("</a>") if over else words)
    if found.date:
        parts.append(Markup(view.locale.text("article.post_date")).format(date=time(view, found.date)))
    parts.append(Markup(view.locale.text("article.post_cited")))
    return Markup(", ").join(parts)


def _author_link(view: View, article: Article, author: Span, uri: str) -> Markup | None:
    """The start tag of the link to a post's author; None where they have no page."""
    links = view.links_in.get(article.slug, ())
    return next((weave.opening(view, k, uri) for k in links if k.mention.span.meets(author)), None)


def shown(article: Article, span: Span) -> list[tuple[int, str]]:
    """The stretches of a span that a reader sees, with their offsets; new lines are spaces."""
    stretches: list[tuple[int, str]] = []
    begin = -1  # of the stretch being read; -1 between stretches
    for i in range(span.start, span.end + 1):
        seen = i < span.end and not (article.prose[i].isspace() and not article.source[i].isspace())
        if seen and begin < 0:
            begin = i
        elif not seen and begin >= 0:
            stretches.append((begin, "".join(map(_plain, no_break(article.source[begin:i], article.language)))))
            begin = -1
    return stretches


def _plain(char: str) -> str:
    """The character itself; a space for line ends and for what cannot be printed."""
    return char if char.isprintable() or char in "\u00a0\u202f\u00ad\u200b\u200d" else " "
