"""How far each claim is supported, as the pages say it: opposed ones are told apart."""

from __future__ import annotations

from collections.abc import Mapping

from builder.model import Statement, Status
from builder.pages.opposed import oppositions
from builder.pages.view import View


def statuses_of(view: View) -> Mapping[str, str]:
    """The status of each claim, by its id: ``attributed``, ``opposed``, …"""
    opposed = {s.id for pair in view.once(oppositions) for s in (pair.says, pair.denies)}
    return {s.id: _status_of(s, opposed) for s in view.archive.statements}


def _status_of(statement: Statement, opposed: set[str]) -> str:
    """Its status, or ``opposed`` where it is but attributed or hedged and somebody says the contrary."""
    plain = statement.status in (Status.ATTRIBUTED, Status.HEDGED)
    return "opposed" if plain and statement.id in opposed else statement.status.value
