"""The text of a ``.md`` as HTML, rendered from the very tokens that its mentions were found in."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from unicodedata import normalize
from urllib.parse import unquote, urlsplit

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markupsafe import Markup, escape

from builder.locale.typography import no_break
from builder.model import Article, Block, BlockKind, Span
from builder.pages import excerpt, links, text, weave
from builder.pages.breaks import tokens_of
from builder.pages.rights import is_excerpt
from builder.pages.sources import page_of
from builder.pages.view import View
from builder.read.drafts import same
from builder.read.markdown import parser, shown, tokens

SCHEMES = frozenset({"http", "https", "mailto"})
POSTS = frozenset({BlockKind.POST, BlockKind.POST_AUTHOR})


def rendered(view: View, article: Article, uri: str, number: int = 0) -> str:
    """The text of a Markdown article, as far as it may be shown; of a long one, a page of it, counted from 0."""
    parsed = tokens(article.source)
    inlines = [t for t in parsed if t.type == "inline"]
    reach = _Reach.of(inlines)
    end = view.shown_end(article)
    laid = tuple(s for s in weave.splices(view, article, uri, reach.linkable) if s.span.end <= end)
    anchors = dict(zip(article.blocks, view.anchors(article.slug), strict=True))
    page = _Page(view, article, uri, laid, anchors, end)
    if is_excerpt(article):
        parsed = excerpt.until(parsed, lambda token: bool(page.held(token)))
    pages = view.text_pages[article.slug]
    marks: dict[str, str] = {}
    if any(pages):
        marks = _notes(parsed, article, pages)
        parsed = tokens_of(parsed, article, pages, number)
    renderer = RendererHTML(parser())
    renderer.rules = {**parser().renderer.rules}  # type: ignore[attr-defined]
    html = str(renderer.render(page.woven(parsed), parser().options, {}))
    if not marks:
        return html
    last = page_of(article, max(pages))
    # A note and its mark lead to each other, over the pages.
    return re.sub(
        r'(?<=<a )href="#(fn[^"]+)"', lambda m: f'href="{links.href(uri, marks.get(m[1], last), m[1])}"', html
    )


@dataclass(frozen=True)
class _Reach:
    """Where in the source a link may stand: runs of text that no other markup breaks."""

    runs: tuple[Span, ...]

    @classmethod
    def of(cls, inlines: Iterable[Token]) -> _Reach:
        runs: list[Span] = []
        for inline in inlines:
            broken = True
            for child in inline.children or ():
                if child.type == "text" and "at" in child.meta and child.meta["linkable"]:
                    start, end = child.meta["at"]
                    if broken or runs[-1].end > start:
                        runs.append(Span(start, end))
                    else:
                        runs[-1] = Span(runs[-1].start, end)
                    broken = False
                elif child.type != "softbreak":
                    broken = True
        return cls(tuple(sorted(runs)))

    def linkable(self, span: Span) -> bool:
        """True when no markup begins or ends inside the span."""
        return any(run.holds(span) for run in self.runs)


def _notes(parsed: Sequence[Token], article: Article, pages: Sequence[int]) -> dict[str, str]:
    """Of a text on several pages: the page of each mark of a note, by its id. Notes themselves stand on the last."""
    found: dict[str, str] = {}
    for number in range(max(pages) + 1):
        for token in tokens_of(parsed, article, pages, number):
            for mark in token.children or ():
                if mark.type == "footnote_ref":
                    again = f":{mark.meta['subId']}" if mark.meta.get("subId", 0) > 0 else ""
                    found[f"fnref{mark.meta['id'] + 1}{again}"] = page_of(article, number)
    return found


@dataclass(frozen=True)
class _Page:
    """The tokens of an article on their way to its page."""

    view: View
    article: Article
    uri: str
    laid: tuple[weave.Splice, ...]
    anchors: dict[Block, str]
    end: int
    """Offset at which what is shown ends."""

    def woven(self, parsed: Sequence[Token]) -> list[Token]:
        """The tokens with anchors, paragraph numbers and links; title and posts in their own form."""
        kept = self._shown(parsed)
        levels = _levels(kept)
        out: list[Token] = []
        for token in kept:
            if token.type == "inline":
                self._inline(token, out)
            elif token.type in {"heading_open", "heading_close"}:
                token.tag = levels.get(token.tag, token.tag)
                out.append(token)
            elif token.type in {"fence", "code_block"}:
                token.content = token.content.rstrip("\n")
                out.append(token)
            else:
                out.append(token)
        return out

    def _shown(self, parsed: Sequence[Token]) -> list[Token]:
        """The tokens without title, its repetitions and the lines under posts; posts made whole."""
        out: list[Token] = []
        at = 0
        while at < len(parsed):
            inline = parsed[at + 1] if at + 1 < len(parsed) and parsed[at + 1].type == "inline" else None
            if inline is None or parsed[at].nesting != 1:
                out.append(parsed[at])
                at += 1
                continue
            held = self.held(inline)
            kinds = {b.kind for b in held}
            if kinds & POSTS:
                html = text.plain(self.view, self.article, held, self.laid, self.uri)
                out.append(Token("html_block", "", 0, content=str(html)))
                at += 3
            elif kinds == {BlockKind.TITLE} or (not held and same(shown(inline), self.article.title)):
                at += 3
            else:
                out += parsed[at : at + 2]
                at += 2
        return out

    def held(self, inline: Token) -> tuple[Block, ...]:
        """The blocks that stand in an inline token, without those that are not shown."""
        return tuple(b for b in self._blocks(inline) if b.span.start < self.end)

    def _blocks(self, inline: Token) -> tuple[Block, ...]:
        """Every block that stands in an inline token."""
        placed = [c.meta["at"] for c in inline.children or () if "at" in c.meta]
        if not placed:
            return ()
        whole = Span(placed[0][0], placed[-1][1])
        return tuple(b for b in self.article.blocks if b.span.meets(whole))

    def _inline(self, token: Token, out: list[Token]) -> None:
        """One stretch of running text: its anchors, then its links and numbers."""
        held = self.held(token)
        numbers: dict[int, Markup] = {}
        for i, block in enumerate(held):
            anchor = self.anchors[block]
            holder = _holder(out) if i == 0 else None
            if holder is not None and anchor != "top":
                holder.attrSet("id", anchor)
            if block.number and block.kind is not BlockKind.CELL:
                numbers[block.span.start] = text.number(self.view, anchor, own=holder is None)
        children: Sequence[Token] = token.children or []
        if any(b.span.end > self.end for b in self._blocks(token)):
            children = excerpt.cut(children, self.end)
        token.children = self._children(children, numbers)
        out.append(token)

    def _children(self, children: Sequence[Token], numbers: dict[int, Markup]) -> list[Token]:
        out: list[Token] = []
        kept: list[bool] = []
        for number in [n for at, n in numbers.items() if at == min(numbers)]:
            out.append(_raw(number))
        later = {at: n for at, n in numbers.items() if at != min(numbers)}
        open_: weave.Splice | None = None
        for child in children:
            if child.type == "text":
                html, open_ = self._text(child, open_, later)
                out.append(_raw(html))
            elif child.type == "image":
                out.append(_raw(self._image(child, any(kept))))
            elif child.type == "link_open":
                target = self.target(str(child.attrGet("href") or ""))
                kept.append(target is not None)
                if target is not None:
                    child.attrs = dict(target)
                    out.append(child)
            elif child.type == "link_close":
                if kept and kept.pop():
                    out.append(child)
            elif child.type == "footnote_ref" and is_excerpt(self.article):
                continue
            else:
                out.append(child)
        return out

    def _text(
        self, child: Token, open_: weave.Splice | None, later: dict[int, Markup]
    ) -> tuple[Markup, weave.Splice | None]:
        """A text token with links laid over it; a link may go on in the next one, over the end of a line."""
        words = no_break(child.content, self.article.language)
        if "at" not in child.meta:
            return escape(words), open_
        start, end = child.meta["at"]
        opens = {s.span.start: s for s in self.laid if start <= s.span.start < end}
        out: list[Markup] = []
        run = 0
        for i in range(len(words) + 1):
            at = start + i
            if open_ is not None and at >= open_.span.end:
                out += [escape(words[run:i]), Markup("</a>")]
                run, open_ = i, None
            if i < len(words) and (at in opens or at in later):
                out += [escape(words[run:i]), later.get(at, Markup(""))]
                run = i
                if at in opens:
                    open_ = opens[at]
                    out.append(open_.opening)
        out.append(escape(words[run:]))
        return Markup("").join(out), open_

    def _image(self, child: Token, inside: bool) -> Markup:  # noqa: FBT001
        """A picture is not shown: its words, linked to where it stands on the web."""
        words = child.content or str(child.attrGet("title") or "")
        target = self.target(str(child.attrGet("src") or ""))
        if target is None or inside:
            return escape(words)
        attributes = Markup("").join(Markup(' {}="{}"').format(k, v) for k, v in target.items())
        return Markup("<a{}>{}</a>").format(attributes, words or self.view.locale.text("article.picture"))

    def target(self, href: str) -> dict[str, Any] | None:
        """The attributes of a link to ``href``; None where it may or can lead nowhere from here."""
        parts = urlsplit(href)
        if parts.scheme or parts.netloc:
            safe = parts.scheme.lower() in SCHEMES
            return {"href": href, "class": "d-out", "rel": "external"} if safe else None
        if not parts.path:
            return None
        path = posixpath.normpath(posixpath.join(posixpath.dirname(self.article.path), unquote(parts.path)))
        other = next((a for a in self.view.archive.articles if normalize("NFC", a.path) == path), None)
        return {"href": links.href(self.uri, other.page)} if other else None


def _levels(parsed: Iterable[Token]) -> dict[str, str]:
    """Headings keep their order of rank, from h3 on: h1 is the page's, h2 its blocks'."""
    used = sorted({t.tag for t in parsed if t.type == "heading_open"})
    return {tag: f"h{min(3 + i, 6)}" for i, tag in enumerate(used)}


def _holder(out: Sequence[Token]) -> Token | None:
    """The element that a stretch of text fills, where it can have an id."""
    last = out[-1] if out else None
    if last is not None and last.type == "paragraph_open" and last.hidden:
        last = out[-2] if len(out) > 1 else None
        return last if last is not None and last.type in {"list_item_open", "dd_open"} else None
    return last if last is not None and last.nesting == 1 and last.type != "footnote_open" else None


def _raw(html: Markup) -> Token:
    return Token("html_inline", "", 0, content=str(html))
