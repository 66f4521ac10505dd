"""What a meaning is computed from: the words of one match and what they are relative to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from builder.dates.calendar import When
from builder.dates.grammar import Grammar, fold
from builder.dates.hint import Hint


@dataclass
class Context:
    """What an expression is relative to."""

    published: date | None
    told: date | None
    """The day last told before the expression."""
    near: date | None
    """The day that the same or a neighbouring sentence tells, for clock times and parts of a day."""
    told_year: int | None
    recent: bool
    """True where a date was told in this sentence or the one before."""
    before: str | None
    """What was told last with its year, if that was not two sentences before without a date between: ``2017``,
    ``2017-12``, ``2017-12-03``."""
    tense: Callable[[], int]
    """1 future, -1 past, 0 unknown."""
    unsure: bool
    """True where the sentence that told it told another day too: the clock times that follow may be of either."""
    days: Mapping[tuple[int, int], int]
    """The year of each month and day that the text has told by a year beside its own: ``Dec. 9 last year``."""
    clock_day: Callable[[], date | None]
    """The day of a clock time, by its verb: ``near``, or the day of publication."""
    stretch: When | None
    """The days told last, where they were several."""
    decided: Callable[[], bool]
    """True where somebody decided to do it then, and may have: ``ont décidé de dormir dimanche``."""
    open: Callable[[], bool]
    """True where the verb leaves it open: ``avait été fixé à vendredi``."""
    hint: Hint = field(default=Hint.NONE)
    """What a day or month without a year belongs to."""
    years: Mapping[tuple[int, int], set[int]] = field(default_factory=dict)
    """The years that the text has, anywhere, for each month and day."""
    evening: date | None = field(default=None)
    """The day whose evening was told just before a night that follows it."""
    latest: str | None = field(default=None)
    """When what was told last in this sentence or the one before was: ``2017``, ``2017-12``, ``2017-12-03``."""
    quarter: int | None = field(default=None)
    """Which quarter the text tells of, where it names one only."""
    part: When | None = field(default=None)
    """The months told last, not long before: ``the first half of 2011``."""
    fiscal: bool = field(default=False)
    """True where the text's firm counts quarters of its own."""
    reported: bool = field(default=False)
    """True in a text that tells of what firms and economies have quarters for."""
    span: When | None = field(default=None)
    """The stretch of days to come that was told not long before."""
    planned: bool = field(default=False)
    """True where the day last told is to come and only somebody's word or plan, in another sentence."""
    limit: bool = field(default=False)
    """True behind ``avant``, ``d'ici``: the expression only ends what is told."""
    since: bool = field(default=False)
    """True behind ``depuis``: what began then still goes on."""
    own_year: int | None = field(default=None)
    """The year that stands right before a day or month of it: ``en 2011, le 24 août``."""
    these: Mapping[int, date] = field(default_factory=dict)
    """The day that "this" and a weekday were told for, where it was over: ``ce jeudi``."""
    used: date | None = field(default=None)
    """The anchor that was used, set while computing."""

    def day(self) -> date | None:
        """The day of publication, noted as the anchor."""
        self.used = self.published
        return self.published

    def last(self) -> date | None:
        """The day last told, else the day of publication."""
        self.used = self.told or self.published
        return self.used


class Words:
    """The named words of one match."""

    def __init__(self, groups: Mapping[str, str | None], grammar: Grammar, settings: Mapping[str, Any]) -> None:
        self._groups, self._lexicon, self._settings = groups, grammar.lexicon, settings
        self.day_first = grammar.day_first

    def has(self, name: str) -> bool:
        """True where the words say it."""
        return bool(self._groups.get(name))

    def raw(self, name: str) -> str:
        """The words themselves, empty where absent."""
        return self._groups.get(name) or ""

    def get(self, name: str) -> Any:
        """What the lexicon says of a word; a rule's own setting of that name; else None."""
        text = self._groups.get(name)
        if not text:
            return self._settings.get(name)
        return self._lexicon[name.rstrip("0123456789")].get(fold(" ".join(text.split())))

    def number(self, name: str) -> int | None:
        """A number in figures or words."""
        text = self.raw(name)
        if not text:
            found = self._settings.get(name)
            return int(found) if found is not None else None
        figures = text.strip("' .")
        if figures.isdigit():
            return int(figures)
        value = self._lexicon["number"].get(" ".join(text.split()))
        return int(value) if value is not None else None

    def rough(self, name: str) -> bool:
        """True for a round number in words: ``une dizaine``."""
        return " ".join(self.raw(name).split()) in self._lexicon["roughly"]

    def year(self, name: str = "year") -> int | None:
        """A year; of two figures, one between 1932 and 2031."""
        text = self.raw(name).strip("' ")
        if not text:
            return None
        year = int(text)
        return year if len(text) > 2 else year + (2000 if year < 32 else 1900)
