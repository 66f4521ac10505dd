"""The templates' workshop: Jinja2 with everything escaped, and the few words that templates are written in."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from builder.locale.typography import typeset
from builder.model import Article, ArticleSlug, BlockKind, Entity, Event, EventMention, Kind, Page, Span, Statement
from builder.pages import cues, filters, links, names, quoting, schema, told
from builder.pages.own_pages import front_matter, own_page
from builder.pages.parts import Part
from builder.pages.sources import Place
from builder.pages.times import date, date_range, date_words, ordinals, said_when, when
from builder.pages.view import View, view_of

_OWN = Markup("<!-- own -->")


def render(view: View, template: str, uri: str, title: str, /, **values: Any) -> Page:
    """The page ``uri`` made by ``templates/NAME.md.j2``: its front matter, then HTML without blank lines.

    ``values`` go to the template; four of them are used here: ``description`` and ``front`` (a
    mapping) for the front matter, ``updated`` for the page, ``linked_data`` (schema.org) for its end.
    Where the template writes ``{{ OWN }}``, the editors' own Markdown stands, if they wrote a page of
    this uri; its front matter goes before ours.
    """
    description = values.pop("description", None)
    updated = values.pop("updated", None)
    more = values.pop("front", {})
    linked = values.pop("linked_data", None)
    own = own_page(view, uri)
    front = {"title": title, "hide": ["navigation", "toc"]}
    front |= {"description": description} if description else {}
    html = (
        environment()
        .get_template(f"{template}.md.j2")
        .render(view=view, uri=uri, title=title, own=own, OWN=_OWN, **values)
    )
    body = "\n".join(line for line in html.splitlines() if line.strip())
    body += f"\n{schema.block(linked)}" if linked else ""
    before, _, after = body.partition(_OWN)
    before = front_matter({**front, **more}, own) + (f"{before}\n" if own else before).lstrip()
    written = Span(len(before), len(before) + len(own.markdown)) if own else None
    after = f"\n{after}" if own else after
    return Page(uri, f"{before}{own.markdown}{after}".rstrip() + "\n", updated, written)


@cache
def environment() -> Environment:
    """The environment; the same for every site, for the view is given with each page."""
    env = Environment(
        loader=PackageLoader("builder", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.globals |= {
        "t": text, "n": count, "href": href, "lang": lang, "source": source, "row": row,
        "share": share, "when": when, "name_of": name_of, "quoted": quoted, "evidence": evidence,
        "attributed": attributed, "nobody": nobody, "told_by": told_by, "answered": answered, "distance": distance,
        "paper": paper, "outlet": outlet, "cited": cited, "part_name": part_name,
    }  # fmt: skip
    env.filters |= {
        "date": date, "said_when": said_when, "date_range": date_range, "date_words": date_words, "listed": listed,
        "number": number, "nbsp": nbsp, "kind_class": kind_class, "quote": quote, "joined": joined,
        "sup": ordinals, "low": quoting.low, "within": told.within, "host": links.host, "web": links.web,
    }  # fmt: skip
    return env


@pass_context
def text(context: Context, key: str, /, **values: object) -> str:
    """``t("article.published")``: the site's words."""
    return view_of(context).locale.text(key, **values)


@pass_context
def count(context: Context, key: str, number: int, /, **values: object) -> str:
    """``n("base.n_articles", 5)``: the plural form for a number."""
    return view_of(context).locale.count(key, number, **values)


@pass_context
def href(context: Context, to: str | Entity, fragment: str = "") -> str:
    """The address of a page, a file or an entity, from the page being made."""
    return links.href(context["uri"], to if isinstance(to, str) else to.page, fragment)


@pass_context
def lang(context: Context, language: str | None) -> Markup:
    """`` lang="en"`` where the words are not in the site's language."""
    return _lang(view_of(context), language)


def _lang(view: View, language: str | None) -> Markup:
    if not language or language == view.locale.language:
        return Markup("")
    return Markup(' lang="{}"').format(language)


def printed(article: Article) -> str:
    """An article's title in its language's typography."""
    return typeset(article.title, article.language)


def foreign(view: View, language: str | None, words: str) -> Markup:
    """The words (escaped, if they are plain) in an element that says their language, where it is not the site's."""
    if not language or language == view.locale.language:
        return escape(words)
    return Markup('<span lang="{}">{}</span>').format(language, words)


@pass_context
def paper(context: Context, slug: ArticleSlug) -> Markup:
    """What an article is called in a reference beside a date: its outlet, else its title."""
    view = view_of(context)
    article = view.articles[slug]
    return escape(article.outlet) if article.outlet else foreign(view, article.language, printed(article))


@pass_context
def outlet(context: Context, slug: ArticleSlug) -> Markup:
    """What an article is called in a reference that stands alone: no other is called so."""
    view = view_of(context)
    article, label = view.articles[slug], view.labels[slug]
    return escape(label) if label != article.title else foreign(view, article.language, printed(article))


@pass_context
def cited(context: Context, slug: ArticleSlug) -> Markup:
    """What an article is called in a list that draws on several: as alone, in the first words of its title."""
    view = view_of(context)
    article, label = view.articles[slug], view.labels[slug]
    return escape(label) if label != article.title else foreign(view, article.language, quoting.short(printed(article)))


@pass_context
def part_name(context: Context, part: Part[Any]) -> str:
    """What a part of a long list is called."""
    return filters.part_name(view_of(context), part)


@pass_context
def source(
    context: Context,
    place: Place | tuple[ArticleSlug, Span],
    label: str = "",
    bare: bool = False,  # noqa: FBT001, FBT002
) -> Markup:
    """The way back to a paragraph: ``¶ 4``, or ``label, ¶ 4``, linked. From other pages, its title says of what.

    ``bare`` leaves its class out, where it stands in an element of that class.
    """
    view = view_of(context)
    if isinstance(place, tuple):
        place = view.place(place[0], place[1].start)
    words = place_words(view, place)
    target = links.href(context["uri"], place.page, place.anchor)
    shown = Markup("{}, {}").format(label, words) if label else words
    own = links.address(context["uri"]).startswith(place.article.page)
    title = Markup("") if own or label else Markup(' title="{}"').format(printed(place.article))
    if title and place.number:  # a number is of any language, a title is of the article's
        title = _lang(view, place.article.language) + title
    kind = Markup("") if bare else Markup(' class="d-src"')
    return Markup('<a{} href="{}"{}>{}</a>').format(kind, target, title, shown)


def place_words(view: View, place: Place) -> str:
    """``¶ 4``; a title and a heading are called by their name."""
    if place.number:
        return view.locale.text("base.paragraph", n=place.number)
    return view.locale.text("base.heading_block" if place.kind is BlockKind.HEADING else "base.title_block")


@pass_context
def name_of(context: Context, entity: Entity, label: str = "") -> Markup:
    """An entity's name, linked, in the class of its kind."""
    target = links.href(context["uri"], entity.page)
    return Markup('<a class="d-{}" href="{}">{}</a>').format(entity.kind.value, target, label or entity.name)


@pass_context
def row(context: Context, entity: Entity, article: ArticleSlug | None = None) -> Markup:
    """A row of ``d-rows``: name, one line (beside an ``article`` its own), dates, count."""
    return Markup("<li>{} {}</li>").format(name_of(context, entity), behind(view_of(context), entity, article))


def behind(view: View, entity: Entity, article: ArticleSlug | None = None) -> Markup:
    """What stands behind an entity's name, in a row and on its card: one line, dates, number of articles."""
    parts = []
    line = names.line(view, entity, article)
    if line:
        words = line_words(view, line)
        parts.append(Markup('<span class="d-line"{}>{}</span>').format(_lang(view, line.language), words))
    dates = view.dates_of(entity)
    if dates:
        parts.append(Markup('<span class="d-when">{}</span>').format(ordinals(view.locale.dates(*dates))))
    number = len(view.articles_of.get(entity.id, ()))
    parts.append(Markup('<span class="d-count">{}</span>').format(view.locale.count("base.n_articles", number)))
    return Markup(" ").join(parts)


def line_words(view: View, line: names.Line) -> str | Markup:
    """A line's words; other forms of a name say their language."""
    words = typeset(line.text, line.language or view.locale.language)
    if not line.forms:
        return words
    return Markup(escape(words)).format(names=Markup(", ").join(form_words(view, form) for form in line.forms))


def form_words(view: View, form: names.Form) -> Markup:
    """Another form of a name, in its language's typography."""
    return foreign(view, form.language, typeset(form.alias.text, form.language or view.locale.language))


@pass_context
def quoted(context: Context, slug: ArticleSlug, span: Span, marks: tuple[Span, ...] = ()) -> Markup:
    """Words of an article, verbatim, marked, with their language; no quotation marks around them."""
    view = view_of(context)
    return foreign(view, view.articles[slug].language, quoting.quoted(view.articles[slug], span, marks))


@pass_context
def attributed(context: Context, statement: Statement) -> Markup:
    """The words that attribute a claim, with their language, as they stand before it."""
    view, claim = view_of(context), statement.claim
    article = view.articles[claim.article]
    who = None if statement.speaker else cues.speaker(article, claim)
    shown = Markup("") if who and who.holds(claim.cue) else cues.before(article, claim)
    return foreign(view, article.language, shown) if shown else shown


@pass_context
def nobody(context: Context, statement: Statement) -> Markup:
    """The article's words for a speaker who has no page."""
    claim = statement.claim
    words = cues.speaker(view_of(context).articles[claim.article], claim)
    return quoted(context, claim.article, words) if words else Markup("")


@pass_context
def evidence(context: Context, found: EventMention, label: str = "") -> Markup:
    """The sentence of a happening between quotation marks, its time expression marked, with its source."""
    words = quote(context, quoted(context, found.article, found.sentence, (found.timex.span,)))
    return Markup("{} {}").format(words, source(context, (found.article, found.span), label))


@pass_context
def told_by(context: Context, happening: Event | EventMention) -> tuple[told.Mark, ...]:
    """The claims to be named beside a happening; none where an article tells it in its own name."""
    return told.beside(view_of(context), happening)


@pass_context
def answered(context: Context, happening: Event | EventMention) -> tuple[told.Mark, ...]:
    """How what somebody said there is answered; none where nobody does."""
    return told.answered(view_of(context), happening)


@pass_context
def distance(context: Context, happening: Event | EventMention) -> str:
    """Key of the words by which it is kept at a distance, where no claim tells it; else empty."""
    return told.distance(view_of(context), happening)


@pass_context
def quote(context: Context, words: str) -> Markup:
    """Between the language's quotation marks; those inside step down."""
    return Markup(view_of(context).locale.quote(str(escape(words))))


@pass_context
def listed(context: Context, items: list[str]) -> str:
    """``a, b et c``."""
    return view_of(context).locale.join(items)


@pass_context
def joined(context: Context, items: list[Markup]) -> Markup:
    """``listed`` for pieces of HTML."""
    return Markup(view_of(context).locale.join([str(escape(item)) for item in items]))


@pass_context
def number(context: Context, value: float, digits: int = 0) -> str:
    """A number as the language writes it."""
    return view_of(context).locale.number(value, digits)


@pass_context
def share(context: Context, value: float) -> str:
    """A share in whole per cent."""
    return view_of(context).locale.share(value)


@pass_context
def nbsp(context: Context, words: str, language: str = "") -> str:
    """Spaces and apostrophes as the language's typography wants them."""
    return typeset(words, language or view_of(context).locale.language)


def kind_class(kind: Kind) -> str:
    """``d-actor``."""
    return f"d-{kind.value}"
