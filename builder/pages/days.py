"""EDTF values as first and last day: for formats that know only days. The words keep the precision."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def first_and_last(value: str) -> tuple[date, date] | None:
    """The days that a value spans, both included; None for what no calendar knows.

    ``2023-05`` spans the month, ``2022-03/2022-05`` three months.
    """
    start, slash, end = value.replace("~", "").partition("/")
    days = (_edge(start or end, 0), _edge((end if slash else start) or start, 1))
    if days[0] is None or days[1] is None:
        return None
    return days[0], max(days[0], days[1])


def _edge(part: str, which: int) -> date | None:
    """The first (0) or last (1) day of a year, month or day."""
    try:
        numbers = [int(n) for n in part.split("-")]
        year, month = numbers[0], numbers[1] if len(numbers) > 1 else (1, 12)[which]
        day = numbers[2] if len(numbers) > 2 else (1, monthrange(year, month)[1])[which]
        return date(year, month, day)
    except (ValueError, IndexError):
        return None
