"""Dates as HTML: what templates write for a day, a month, a range, and the day of a saying."""

from __future__ import annotations

import re

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from builder.model import Event, Statement
from builder.pages.view import View, view_of

_ORDINAL = re.compile(r"\b1er\b")


@pass_context
def date(context: Context, value: str | None) -> Markup:
    """``time`` of an EDTF value."""
    return time(view_of(context), value)


def time(view: View, value: str | None) -> Markup:
    """An EDTF value as ``<time>``; approximate ones look it, and say it."""
    locale = view.locale
    if not value:
        return Markup('<span class="d-date">{}</span>').format(locale.text("base.undated"))
    start, _, end = value.replace("~", "").partition("/")
    shown = ordinals(locale.date_alone(value))
    until = Markup(' data-end="{}"').format(end) if end else Markup("")
    if "~" in value:
        return Markup('<time class="d-approx" datetime="{}"{}><span class="d-vh">{}</span>{}</time>').format(
            start or end, until, locale.text("base.about_sign"), shown
        )
    return Markup('<time datetime="{}"{}>{}</time>').format(start or end, until, shown)


@pass_context
def said_when(context: Context, statement: Statement) -> Markup:
    """The date of a saying; where only the article's is known, as the day when that came out."""
    view = view_of(context)
    day = time(view, statement.date)
    if not statement.date or view.says_when(statement):
        return day
    return Markup(escape(view.locale.text("base.published_on"))).format(date=day)


@pass_context
def date_words(context: Context, value: str) -> str:
    """An EDTF value in words alone."""
    return view_of(context).locale.date(value)


@pass_context
def date_range(context: Context, dates: tuple[str, str]) -> Markup:
    """``22 mai – 27 juin 2023``."""
    return ordinals(view_of(context).locale.dates(*dates))


@pass_context
def when(context: Context, event: Event) -> Markup:
    """The date of an event, as precise as its words."""
    return date(context, event.date)


def ordinals(words: str) -> Markup:
    """``1er`` with its letters raised."""
    return Markup(_ORDINAL.sub("1<sup>er</sup>", str(escape(words))))
