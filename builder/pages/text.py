"""An article's text as HTML: every paragraph with its number, names linked to their pages."""

from __future__ import annotations

import nh3
from markupsafe import Markup

from builder.locale.typography import no_break
from builder.model import Article, Block, BlockKind, Post, Span
from builder.pages import weave
from builder.pages.environment import time
from builder.pages.view import View

EXCERPT = 2
"""So many paragraphs are shown of an article whose rights allow an excerpt."""

ALLOWED = {
    "a": {"class", "href", "id", "aria-label", "rel", "title"},
    "p": {"class", "id"}, "li": {"id"}, "td": {"id"}, "th": {"id", "scope"}, "dt": {"id"}, "dd": {"id"},
    "h3": {"id"}, "h4": {"id"}, "h5": {"id"}, "h6": {"id"}, "ol": {"start"}, "code": {"class"},
    "blockquote": {"id"}, "figure": {"class", "id"}, "span": {"class"}, "time": {"datetime", "class"},
    "div": {"class", "id"}, "section": {"class"}, "sup": {"class"},
}  # fmt: skip
PLAIN = {"ul", "em", "strong", "s", "pre", "hr", "br", "table", "thead", "tbody", "tr", "figcaption", "dl"}


def woven(view: View, article: Article, uri: str) -> Markup:
    """The text of an article, as it stands on the page ``uri``; an excerpt where its rights say so."""
    blocks = article.blocks
    if is_excerpt(article):
        blocks = excerpt(blocks)
    if False:
        from builder.pages.markdown import rendered

        html = rendered(view, article, uri, blocks)
    else:
        html = plain(view, article, blocks, weave.splices(view, article, uri))
    return cleaned(html)


def is_excerpt(article: Article) -> bool:
    """True when only a part of the text may be shown."""
    return article.rights == "excerpt"


def excerpt(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The first blocks, up to the second numbered one."""
    kept: list[Block] = []
    for block in blocks:
        if block.number > EXCERPT:
            break
        kept.append(block)
    return tuple(kept)


def cleaned(html: str) -> Markup:
    """The belt to the braces: whatever is not on our list of tags, attributes and schemes is dropped."""
    clean = nh3.clean(
        html,
        tags=set(ALLOWED) | PLAIN,
        attributes=ALLOWED,
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )
    return Markup(clean)


def number(view: View, anchor: str) -> Markup:
    """The number that hangs in the margin beside a paragraph, a link to itself."""
    n = anchor[1:]
    label = view.locale.text("base.paragraph_label", n=n)
    return Markup('<a class="d-pn" href="#{}" aria-label="{}">{}</a> ').format(anchor, label, n)


def plain(view: View, article: Article, blocks: tuple[Block, ...], laid: tuple[weave.Splice, ...]) -> Markup:
    """The text of a ``.txt``: escaped pieces of its source, block by block."""
    anchors = dict(zip(article.blocks, view.anchors(article.slug), strict=True))
    out: list[Markup] = []
    item = False
    for block in blocks:
        if item and block.kind is not BlockKind.ITEM:
            out.append(Markup("</ul>"))
            item = False
        words = weave.spliced(shown(article, block.span), (s for s in laid if block.span.holds(s.span)))
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
            out.append(post(view, article, block, anchor, numbered, laid))
        elif block.kind is BlockKind.DATELINE:
            out.append(Markup('<p class="d-note">{}</p>').format(words))
        elif block.kind not in {BlockKind.TITLE, BlockKind.POST_AUTHOR}:
            out.append(Markup('<p id="{}">{}</p>').format(anchor, numbered))
    if item:
        out.append(Markup("</ul>"))
    return Markup("\n").join(out)


def post(
    view: View, article: Article, block: Block, anchor: str, words: Markup, laid: tuple[weave.Splice, ...]
) -> Markup:
    """An embedded post: quoted, with who wrote it and when, as far as the article says."""
    found = next((p for p in article.posts if p.span.meets(block.span)), None)
    quote = Markup("<blockquote><p>{}</p></blockquote>").format(words)
    caption = Markup("<figcaption>{}</figcaption>").format(byline(view, article, found, laid)) if found else ""
    return Markup('<figure class="d-post" id="{}">{}{}</figure>').format(anchor, quote, caption)


def byline(view: View, article: Article, found: Post, laid: tuple[weave.Splice, ...]) -> Markup:
    """Under a post: its author, linked to their page where they have one, and its date."""
    parts: list[Markup] = []
    if found.author:
        over = _author_link(view, article, found.author, laid)
        words = weave.spliced(shown(article, found.author), ())
        parts.append(over.opening + words + Markup("</a>") if over else words)
    if found.date:
        parts.append(Markup(view.locale.text("article.post_date")).format(date=time(view, found.date)))
    parts.append(Markup(view.locale.text("article.post_cited")))
    return Markup(", ").join(parts)


def _author_link(view: View, article: Article, author: Span, laid: tuple[weave.Splice, ...]) -> weave.Splice | None:
    return next((s for s in laid if s.span.meets(author)), None)


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
