"""An archive and its articles in a terminal, with what was found marked in colour."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from builder.errors import Doubt
from builder.locale import Forms, Locale, load
from builder.locale.phrases import said
from builder.model import Archive, Article, Extraction, Kind, Mention, Span

STYLES = {Kind.ACTOR: "bold blue", Kind.PLACE: "bold green", Kind.GROUP: "bold yellow"}
TIMEX = "magenta"
ROLE = "italic cyan"
CLAIM = "underline"
CUE = "reverse"


def plain(language: str) -> Locale:
    """The site's words for a terminal, whose lines are searched and copied: with spaces that are nothing but spaces."""
    spoken = load(language)
    texts = {key: _spaced(value) for key, value in spoken.texts.items() if key.startswith(("terminal.", "base."))}
    return Locale(spoken.language, texts)


def _spaced(forms: Forms) -> Forms:
    if isinstance(forms, str):
        return forms.replace("\u202f", " ").replace("\u00a0", " ")
    return {form: words.replace("\u202f", " ").replace("\u00a0", " ") for form, words in forms.items()}


def _known(article: Article, locale: Locale) -> str:
    """The day of publication and where it comes from."""
    if article.published is None or article.published_from is None:
        return locale.text("terminal.no_date")
    return f"{article.published} ({locale.text(f'terminal.from_{article.published_from.value}')})"


def summary(out: Console, archive: Archive, language: str) -> None:
    """Prints for each article its date, how that is known, its language, and how much was found in it."""
    locale = plain(language)
    named: dict[str, set[str]] = {}
    for link in archive.links:
        named.setdefault(link.mention.article, set()).add(link.entity)
    for article, found in zip(archive.articles, archive.extractions, strict=True):
        ids = named.get(article.slug, set())
        counts = [
            *((sum(i.startswith(f"{kind.folder}/") for i in ids), f"base.n_{kind.folder}") for kind in Kind),
            (len(found.events), "base.n_events"),
            (len(found.undated), "terminal.n_undated"),
            (len(found.claims), "base.n_claims"),
        ]
        known = _known(article, locale)
        out.print(Text.assemble((article.title, "bold")), soft_wrap=True)
        out.print(Text.assemble((f"  {article.path}", "dim"), f" · {known} · {article.language}"), soft_wrap=True)
        out.print(Text("  " + ", ".join(locale.count(word, count) for count, word in counts if count)), soft_wrap=True)
    total = (
        ("base.n_articles", len(archive.articles)),
        ("terminal.n_pages", len(archive.entities)),
        ("base.n_events", len(archive.events)),
        ("base.n_claims", len(archive.statements)),
    )
    out.print("\n" + ", ".join(locale.count(word, count) for word, count in total), soft_wrap=True)
    if archive.corrections:
        out.print(locale.count("terminal.n_corrections", len(archive.corrections)))


def doubts(out: Console, told: Sequence[Doubt], language: str) -> None:
    """Prints what is in doubt, under its number; nothing where nothing is."""
    if told:
        locale = plain(language)
        out.print(f"\n[bold]{locale.text('terminal.doubts')}[/bold] ({len(told)}){locale.text('terminal.no_guess')}")
    for doubt in told:
        out.print(f"  {said(str(doubt), language)}", markup=False, soft_wrap=True)


def article(out: Console, archive: Archive, chosen: Article, language: str) -> None:
    """Prints the article's text with its findings marked, then lists them by line."""
    found = archive.extractions[archive.articles.index(chosen)]
    locale = plain(language)
    known = _known(chosen, locale)
    out.print(Text.assemble((chosen.title, "bold"), f"\n{chosen.path} · {chosen.language} · {known}\n"))
    out.print(marked(chosen, found))
    out.print()
    out.print(Text.assemble(*_legend(locale)))
    names = {
        (link.mention.span, link.mention.kind): link for link in archive.links if link.mention.article == chosen.slug
    }
    no_page = locale.text("terminal.no_page")
    rows = [_name_row(chosen, m, getattr(names.get((m.span, m.kind)), "entity", no_page)) for m in found.mentions]
    _rows(out, locale, "names", rows)
    _rows(
        out,
        locale,
        "roles",
        [_row(chosen, r.span, f"{r.text} — {r.mention.of(chosen.source)} ({r.rule})") for r in found.roles],
    )
    _rows(
        out,
        locale,
        "events",
        [_row(chosen, e.span, f"{e.timex.value}: {e.title} ({e.timex.text})") for e in found.events],
    )
    _rows(out, locale, "undated", [_row(chosen, e.timex.span, e.timex.text) for e in found.undated])
    hedged = locale.text("terminal.hedged")
    claims = [
        _row(
            chosen,
            c.span,
            f"{c.speaker_span.of(chosen.source) if c.speaker_span else '?'} [{c.cue.of(chosen.source)}] "
            f"{_flat(c.span.of(chosen.source))}{f' ({hedged})' if c.hedged else ''}",
        )
        for c in found.claims
    ]
    _rows(out, locale, "claims", claims)


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


def _legend(locale: Locale) -> list[tuple[str, str] | str]:
    parts: list[tuple[str, str] | str] = []
    named = [(kind.value, STYLES[kind]) for kind in Kind]
    for word, style in [*named, ("date", TIMEX), ("role", ROLE), ("claim", CLAIM), ("cue", CUE)]:
        parts += [(locale.text(f"terminal.mark_{word}"), style), "  "]
    return parts


def _name_row(chosen: Article, mention: Mention, entity: str) -> Text:
    row = _row(chosen, mention.span, f"{_flat(mention.text)} → {entity} ({mention.rule})")
    row.highlight_words([_flat(mention.text)], STYLES[mention.kind])
    return row


def _row(chosen: Article, span: Span, words: str) -> Text:
    return Text.assemble((f"{chosen.line_of(span.start):>5}  ", "dim"), words)


def _rows(out: Console, locale: Locale, key: str, rows: list[Text]) -> None:
    if rows:
        title, by_line = locale.text(f"terminal.list_{key}"), locale.text("terminal.by_line")
        out.print(f"\n[bold]{title}[/bold] ({len(rows)}), {by_line}")
        for row in rows:
            out.print(row)


def _flat(words: str) -> str:
    return " ".join(words.split())
