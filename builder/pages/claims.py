"""The claims: who says what, with which verb, how far it is supported, and which claims stand against each other."""

from __future__ import annotations

from collections.abc import Iterator

from builder.model import Asset, EntityId, Page, Statement, Status
from builder.pages import filters, links, schema_lists
from builder.pages.environment import render
from builder.pages.indexes import newest
from builder.pages.opposed import oppositions
from builder.pages.statuses import statuses_of
from builder.pages.view import View

URI = "claims.md"
CHOICES = "claims/choices.json"
OPPOSED = 8
"""So many pairs stand side by side; the others are found by their status."""


def pages(view: View) -> Iterator[Page]:
    """``claims.md``; where there are many claims, also their parts: ``claims/2023.md``."""
    statements = view.newest_claims
    opposed = view.once(oppositions)
    statuses = view.once(statuses_of)
    text = view.locale
    known = [*(s.value for s in (Status.ATTRIBUTED, Status.HEDGED)), "opposed"]
    known += [s.value for s in (Status.CONFIRMED, Status.DENIED, Status.JUDGED)]
    used = set(statuses.values())
    dates = sorted(s.date for s in statements if s.date)
    offer = view.once(_offer)
    title = text.text("base.claims")
    opened = statements
    if view.claim_parts:
        opened = tuple(said for part in view.claim_parts if part.is_open for said in part.rows)
    yield render(
        view,
        "claims",
        URI,
        title,
        parts=view.claim_parts,
        statements=() if view.claim_parts else statements,
        opposed=opposed[:OPPOSED],
        opposed_more=len(opposed) - OPPOSED,
        statuses=statuses,
        legend=known,
        choices=tuple((k, text.text(f"base.status_{k}")) for k in known if k in used),
        marks=_marks(opened),
        groups=offer.groups,
        choices_file=CHOICES if offer.every else "",
        forms=filters.forms(view, "claims.found"),
        many=text.count("claims.found", len(statements)),
        first_year=dates[0][:4] if dates else "",
        last_year=dates[-1][:4] if dates else "",
        description=text.text("claims.standfirst"),
        linked_data=schema_lists.with_parts(
            view,
            schema_lists.of_claims(view, "claims/", title, opened),
            filters.named_parts(view, title, view.claim_parts),
        ),
        updated=newest(view),
    )
    for part in view.claim_parts:
        if part.is_open:
            continue
        name = filters.part_title(view, title, part)
        yield render(
            view,
            "claims_part",
            links.uri_of(part.address),
            name,
            part=part,
            parts=view.claim_parts,
            statuses=statuses,
            marks=_marks(part.rows),
            linked_data=schema_lists.of_claims(view, part.address, name, part.rows),
            updated=newest(view),
        )


def assets(view: View) -> Iterator[Asset]:
    """``claims/choices.json``, where the filter offers more than its page holds."""
    yield from filters.file(CHOICES, view.once(_offer))


def _offer(view: View) -> filters.Offer:
    statements = view.newest_claims
    return filters.offer(view, (i for s in statements for i in _named(s)), (s.claim.article for s in statements))


def _marks(statements: tuple[Statement, ...]) -> dict[str, str]:
    """What each row can be found by."""
    return {s.id: filters.marks(_named(s), (s.claim.article,)) for s in statements}


def _named(statement: Statement) -> tuple[EntityId, ...]:
    return (*((statement.speaker,) if statement.speaker else ()), *statement.about)
