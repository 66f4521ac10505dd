"""Articles and extractions made by hand: what the tests of this floor are written with."""

from __future__ import annotations

import hashlib
import re

from builder.model import (
    EITHER,
    HOUSE,
    Archive,
    Article,
    ArticleSlug,
    Claim,
    Entity,
    Equation,
    EventMention,
    Extraction,
    Judgement,
    Kind,
    Mention,
    Precision,
    Role,
    Span,
    Timex,
)
from builder.resolve import Resolution, resolve

KINDS = {"a": Kind.ACTOR, "p": Kind.PLACE, "g": Kind.GROUP, "h": Kind.GROUP, "e": Kind.ACTOR}
RULES = {"h": HOUSE, "e": EITHER}
MARK = re.compile(r"\[([apghe]):([^\]]+)\]")


def paper(
    slug: str, marked: str, published: str | None = "2023-05-22", language: str = "fr", **more: object
) -> tuple[Article, Extraction]:
    """An article whose names are marked ``[a:Zed Exemple]`` (actor, place, group; ``h``: a firm called like
    somebody, ``e``: it or that person).

    ``more``: ``equal`` [(long, short)], ``roles`` [(words, name)], ``events`` [(date, words, title)],
    ``claims`` [(speaker or None, words, {flags})]; names and words mean their first place in the text.
    """
    text, mentions, last = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[last : match.start()]
        mentions.append((len(text), match.group(2), KINDS[match.group(1)], RULES.get(match.group(1), "test")))
        text += match.group(2)
        last = match.end()
    text += marked[last:]
    aid = ArticleSlug(slug)

    def at(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words))

    found = tuple(Mention(aid, Span(s, s + len(w)), w, k, rule) for s, w, k, rule in mentions)
    whole = Span(0, len(text))
    events = []
    for date, words, title in more.get("events", ()):  # type: ignore[attr-defined]
        span = at(words)
        said = words.find("22 mai")
        when = Span(span.start + said, span.start + said + 6) if said >= 0 else Span(span.start, span.start + 1)
        timex = Timex(aid, when, when.of(text), date, Precision.DAY, None, "test")
        inside = tuple(m.span for m in found if span.holds(m.span))
        events.append(EventMention(aid, span, span, timex, inside, title, "test"))
    claims = []
    for speaker, words, flags in more.get("claims", ()):  # type: ignore[attr-defined]
        who = at(speaker) if speaker else None
        given = {"direct": False, "hedged": False, "denies": False, "confirms": False, **flags}
        claims.append(Claim(aid, at(words), whole, who, who, Span(0, 1), None, rule="test", **given))
    article = Article(
        slug=aid,
        path=f"articles/{slug}.txt",
        title=slug,
        title_span=None,
        language=language,
        published=published,
        published_from=None,
        published_span=None,
        outlet=None,
        url=None,
        author=None,
        summary=None,
        rights=None,
        source=text,
        prose=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        blocks=(),
        posts=(),
    )
    extraction = Extraction(
        article=aid,
        mentions=found,
        equations=tuple(Equation(aid, at(x), at(y), "test") for x, y in more.get("equal", ())),  # type: ignore[attr-defined]
        roles=tuple(Role(aid, at(r), r, at(n), "test") for r, n in more.get("roles", ())),  # type: ignore[attr-defined]
        timexes=tuple(e.timex for e in events),
        events=tuple(events),
        undated=(),
        claims=tuple(claims),
        sentences=(whole,),
    )
    return article, extraction


def line(number: int = 1, **more: object) -> Judgement:
    """One line of a ledger."""
    empty: dict[str, object] = {
        "name": None,
        "kind": None,
        "rejected": False,
        "aliases": (),
        "description": None,
        "wikidata": None,
        "location": None,
        "distinct": (),
    }
    return Judgement(line=number, **{**empty, **more})  # type: ignore[arg-type]


def resolved(*papers: tuple[Article, Extraction], ledger: tuple[Judgement, ...] = ()) -> Resolution:
    return resolve([a for a, _ in papers], [e for _, e in papers], ledger)


def archive(*papers: tuple[Article, Extraction], ledger: tuple[Judgement, ...] = ()) -> Archive:
    return resolved(*papers, ledger=ledger).archive


def ids(found: Archive) -> list[str]:
    return [e.id for e in found.entities]


def named(found: Archive, text: str) -> Entity | None:
    """The entity that the first mention of these words is linked to."""
    link = next((k for k in found.links if k.mention.text == text), None)
    return next((e for e in found.entities if link and e.id == link.entity), None)
