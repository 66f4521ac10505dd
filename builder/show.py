"""An archive and its articles in a terminal, with what was found marked in colour."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from builder.model import Archive, Article, Extraction, Kind, Mention, PublishedFrom, Span

STYLES = {Kind.ACTOR: "bold blue", Kind.PLACE: "bold green", Kind.GROUP: "bold yellow"}
TIMEX = "magenta"
ROLE = "italic cyan"
CLAIM = "underline"
CUE = "reverse"


DATED = {
    PublishedFrom.FRONT_MATTER: "written at the top of the file",
    PublishedFrom.FILE_NAME: "from the file's name",
    PublishedFrom.DATELINE: "from a line of the text",
    PublishedFrom.POST: "from a post in it",
}
"""Where the day of publication comes from, in words."""


def _many(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _known(article: Article) -> str:
    """The day of publication and where it comes from."""
    if article.published is None or article.published_from is None:
        return "no date"
    return f"{article.published} ({DATED[article.published_from]})"


def summary(out: Console, archive: Archive) -> None:
    """Prints for each article its date, how that is known, its language, and how much was found in it."""
    named: dict[str, set[str]] = {}
    for link in archive.links:
        named.setdefault(link.mention.article, set()).add(link.entity)
    for article, found in zip(archive.articles, archive.extractions, strict=True):
        ids = named.get(article.slug, set())
        counts = [
            *((sum(i.startswith(f"{kind.folder}/") for i in ids), kind.folder) for kind in Kind),
            (len(found.events), "events"),
            (len(found.undated), "events without a date"),
            (len(found.claims), "claims"),
        ]
        known = _known(article)
        out.print(Text.assemble((article.title, "bold")), soft_wrap=True)
        out.print(Text.assemble((f"  {article.path}", "dim"), f" · {known} · {article.language}"), soft_wrap=True)
        out.print(Text("  " + ", ".join(f"{count} {word}" for count, word in counts if count)), soft_wrap=True)
    out.print(
        f"\n{_many(len(archive.articles), 'article')}, "
        f"{_many(len(archive.entities), 'page')} of people, places and groups, "
        f"{_many(len(archive.events), 'event')}, {_many(len(archive.statements), 'claim')}"
    )
    if archive.corrections:
        many = len(archive.corrections)
        out.print(f"{many} correction{'s' if many > 1 else ''} of the editors applied")


def article(out: Console, archive: Archive, chosen: Article) -> None:
    """Prints the article's text with its findings marked, then lists them by line."""
    found = archive.extractions[archive.articles.index(chosen)]
    known = _known(chosen)
    out.print(Text.assemble((chosen.title, "bold"), f"\n{chosen.path} · {chosen.language} · {known}\n"))
    out.print(marked(chosen, found))
    out.print()
    out.print(Text.assemble(*_legend()))
    names = {
        (link.mention.span, link.mention.kind): link for link in archive.links if link.mention.article == chosen.slug
    }
    _rows(out, "Names", [_name_row(chosen, m, names.get((m.span, m.kind))) for m in found.mentions])
    _rows(
        out,
        "Roles",
        [_row(chosen, r.span, f"{r.text} — {r.mention.of(chosen.source)} ({r.rule})") for r in found.roles],
    )
    _rows(
        out,
        "Events",
        [_row(chosen, e.span, f"{e.timex.value}: {e.title} ({e.timex.text})") for e in found.events],
    )
    _rows(out, "Without a date", [_row(chosen, e.timex.span, e.timex.text) for e in found.undated])
    claims = [
        _row(
            chosen,
            c.span,
            f"{c.speaker_span.of(chosen.source) if c.speaker_span else '?'} [{c.cue.of(chosen.source)}] "
            f"{_flat(c.span.of(chosen.source))}{' (hedged)' if c.hedged else ''}",
        )
        for c in found.claims
    ]
    _rows(out, "Claims", claims)


def marked(chosen: Article, found: Extraction) -> Text:
    """The article's source with a style on every span that was found."""
    text = Text(chosen.source)
    for claim in found.claims:
        text.stylize(CLAIM, claim.span.start, claim.span.end)
    for role in found.roles:
        text.stylize(ROLE, role.span.start, role.span.end)
    for timex in found.timexes:
        text.stylize(TIMEX, timex.span.start, timex.span.end)
    for mention in found.mentions:
        text.stylize(STYLES[mention.kind], mention.span.start, mention.span.end)
    for claim in found.claims:
        text.stylize(CUE, claim.cue.start, claim.cue.end)
    return text


def _legend() -> list[tuple[str, str] | str]:
    parts: list[tuple[str, str] | str] = []
    named = [(kind.value, STYLES[kind]) for kind in Kind]
    for word, style in [*named, ("date", TIMEX), ("role", ROLE), ("claim", CLAIM), ("its verb", CUE)]:
        parts += [(word, style), "  "]
    return parts


def _name_row(chosen: Article, mention: Mention, link: object) -> Text:
    entity = getattr(link, "entity", None) or "no page"
    row = _row(chosen, mention.span, f"{_flat(mention.text)} → {entity} ({mention.rule})")
    row.highlight_words([_flat(mention.text)], STYLES[mention.kind])
    return row


def _row(chosen: Article, span: Span, words: str) -> Text:
    return Text.assemble((f"{chosen.line_of(span.start):>5}  ", "dim"), words)


def _rows(out: Console, title: str, rows: list[Text]) -> None:
    if rows:
        out.print(f"\n[bold]{title}[/bold] ({len(rows)}), by line")
        for row in rows:
            out.print(row)


def _flat(words: str) -> str:
    return " ".join(words.split())
