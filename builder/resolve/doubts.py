"""What an editor may want to settle."""

from __future__ import annotations

from builder.errors import Doubt
from builder.model import Archive
from builder.resolve.decisions import Decisions, key_of
from builder.resolve.titles import REASON as EXONYM

LEDGER = "entities.yml"
CORRECTIONS = "corrections.yml"


def ledger_doubts(decisions: Decisions, archive: Archive) -> tuple[Doubt, ...]:
    """Lines of the ledger that decide nothing, because no article has such a name."""
    seen = {key_of(m.text, kind) for e in archive.extractions for m in e.mentions for kind in (m.kind, None)}
    for article in archive.articles:
        seen |= {f"@{post.handle.lower()}" for post in article.posts if post.handle}
    found = []
    for line in decisions.judgements:
        names = line.distinct or ((line.name,) if line.name else ()) + line.aliases
        kinds = (line.kind, None)
        missing = [n for n in names if not {key_of(n, k) for k in kinds} & seen]
        if line.distinct or line.rejected:
            continue  # a decision kept in store: nothing is amiss while no article asks for it
        if names and len(missing) == len(names):
            found.append(_nothing(line.line, list(names), archive))
    return tuple(found)


def _nothing(line: int, names: list[str], archive: Archive) -> Doubt:
    quoted = ", ".join(f"« {n} »" for n in names)
    if page := next((e for e in archive.entities if e.name in names and e.aliases), None):
        form = next((a for a in page.aliases if a.reason == EXONYM), page.aliases[0]).text
        what = f"no article names {quoted}, whose page tells of « {form} »; write it beside: aliases: [{form}]"
    else:
        what = f"no article names {quoted}; write the name as an article does, or take the line out"
    return Doubt(LEDGER, line, what)


def undated_doubts(archive: Archive) -> tuple[Doubt, ...]:
    """Happenings whose words of time could not be told for a day: an editor may know it. Of an article whose own date
    is not known, that is asked for, once, and nothing else."""
    articles = {a.slug: a for a in archive.articles}
    found = []
    for extraction in archive.extractions:
        article = articles[extraction.article]
        for event in extraction.undated if article.published else ():
            told = " ".join(event.timex.text.split())
            title = " ".join(event.title.split())
            found.append(
                Doubt(
                    article.path,
                    article.line_of(event.timex.span.start),
                    f"no date could be told from « {told} » ({title}); if you know it, write it in {CORRECTIONS}: "
                    f"article: {article.slug}, sentence: …, date: …, by: …, reason: …",
                )
            )
    return tuple(found)
