"""The claims: who says what, with which verb, how far it is supported, and which claims stand against each other."""

from __future__ import annotations

from collections.abc import Iterator

from builder.model import EntityId, Page, Statement, Status
from builder.pages import filters, schema_lists
from builder.pages.environment import render
from builder.pages.indexes import newest
from builder.pages.opposed import oppositions
from builder.pages.view import View

URI = "claims.md"


def pages(view: View) -> Iterator[Page]:
    """``claims.md``."""
    statements = newest_first(view)
    opposed = oppositions(view)
    against = {s.id for pair in opposed for s in (pair.says, pair.denies)}
    text = view.locale
    used = {status_of(s, against) for s in statements}
    known = [*(s.value for s in (Status.ATTRIBUTED, Status.HEDGED)), "opposed"]
    known += [s.value for s in (Status.CONFIRMED, Status.DENIED, Status.JUDGED)]
    dates = sorted(s.date for s in statements if s.date)
    named = [i for s in statements for i in _named(s)]
    yield render(
        view,
        "claims",
        URI,
        text.text("base.claims"),
        statements=statements,
        opposed=opposed,
        statuses={s.id: status_of(s, against) for s in statements},
        legend=known,
        choices=tuple((k, text.text(f"base.status_{k}")) for k in known if k in used),
        marks={s.id: filters.marks(_named(s), (s.claim.article,)) for s in statements},
        groups=filters.groups(view, named, (s.claim.article for s in statements)),
        forms=filters.forms(view, "claims.found"),
        many=text.count("claims.found", len(statements)),
        first_year=dates[0][:4] if dates else "",
        last_year=dates[-1][:4] if dates else "",
        description=text.text("claims.standfirst"),
        linked_data=schema_lists.of_claims(view, "claims/", text.text("base.claims"), statements),
        updated=newest(view),
    )


def newest_first(view: View) -> tuple[Statement, ...]:
    """Every claim, the newest first, undated ones last; those of one day as they stand in the text."""
    order = {s.id: i for i, s in enumerate(view.archive.statements)}
    days = sorted({s.date or "" for s in view.archive.statements}, reverse=True)
    rank = {day: i for i, day in enumerate(days)}
    return tuple(sorted(view.archive.statements, key=lambda s: (rank[s.date or ""], order[s.id])))


def status_of(statement: Statement, against: set[str]) -> str:
    """Its status, or ``opposed`` where it is but attributed or hedged and somebody says the contrary."""
    plain = statement.status in (Status.ATTRIBUTED, Status.HEDGED)
    return "opposed" if plain and statement.id in against else statement.status.value


def _named(statement: Statement) -> tuple[EntityId, ...]:
    return (*((statement.speaker,) if statement.speaker else ()), *statement.about)
