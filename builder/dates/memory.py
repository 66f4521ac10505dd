"""What a text has told so far: the day that a clock time belongs to, the year that a month has."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from builder.dates.calendar import When

REACH = 5
"""For so many sentences a day once told is the day of the clock times that follow."""

NIGHTFALL = 3
"""For so many sentences "the night" is the one that follows an evening once told."""
NEVER = -REACH - 1
HEARING = 7
"""Days before the publication in which what an article tells of a court is likely the hearing itself."""

YESTERDAY = 1
"""So many days before publication a paper tells of, where it tells of one day only."""
ASIDE = 14
"""So many days before publication a day in a sentence of today's is of something else: ``élus le 31 juillet``."""
LONG_AGO = 60
"""So many days before publication a day is of another story than what has just happened."""
AGES = 3653
"""So many days ago is history."""
FRESH = 30
"""So many days before publication something has just happened."""


@dataclass(frozen=True, kw_only=True)
class Telling:
    """How a day is told."""

    own: bool
    """True where it is the story's, not one in passing."""
    quoted: bool
    planned: bool
    """True where only somebody's word tells it."""
    before: bool
    """True where it is told of what had been before: ``Le 12 mars, le conseil s'était réuni``."""


@dataclass
class Memory:
    """The days and years told before an expression; sentences are known by their numbers."""

    published: date | None
    told: date | None = None
    """The day last told."""
    near: date | None = None
    """The day last told that is the story's own."""
    year: int | None = None
    stretch: When | None = None
    """What was told last where it was several days: ``ce week-end``."""
    whole: str = ""
    """What was told last with its year: ``2017``, ``2017-12``, ``2017-12-03``."""
    days: dict[tuple[int, int], int] = field(default_factory=dict)
    """The year of each month and day that the text has told by a year beside its own: ``Dec. 9 last year``."""
    outside: tuple[date | None, date | None] = (None, None)
    """``told`` and ``near`` before a quotation: what the words behind it in its sentence go on from."""
    said_in: int = -2
    """The sentence whose quotation told a day last."""
    now_in: int = NEVER
    """The sentence that told last how things are on the day of publication."""
    evening: date | None = None
    """The day whose evening was told last."""
    evening_in: int = NEVER
    told_in: int = -2
    gone: date | None = None
    """The last day told that is not ahead of publication."""
    gone_in: int = NEVER
    told_said: bool = False
    """True where ``told`` is the day of a saying."""
    lost_in: int = NEVER
    """The last sentence of a day that nothing tells: ``that night``, of a deed before a hearing."""
    near_in: int = NEVER
    near_block: int = 0
    fresh: bool = False
    """True once a day of the story was told that is not long before publication."""
    near_said: bool = False
    """True where a quotation told ``near``."""
    near_before: bool = False
    """True where ``near`` was told of what had been before: ``Le 12 mars, le conseil s'était réuni``."""
    two_in: int = -2
    """The sentence that told two days of the story."""
    year_in: int = -2
    whole_in: int = -2
    latest: str = ""
    """What was told last, as fine as its words."""
    told_days: set[date] = field(default_factory=set)
    """All days told so far."""
    aside_in: int = NEVER
    """The sentence that told one of long before beside the story's own."""
    part: When | None = None
    """The months told last: ``the first half of 2011``."""
    part_in: int = NEVER
    coming: dict[date, int] = field(default_factory=dict)
    """The days told that are to come, and the sentence that told each last."""
    span: When | None = None
    """The stretch of days to come that was told last: ``runs June 21 to 23``."""
    span_in: int = NEVER
    span_block: int = 0
    span_vague: bool = False
    """True for a week that no days are told of: ``next week``."""
    these: dict[int, date] = field(default_factory=dict)
    """The day that "this" and a weekday were told for, where it was over: ``Ce jeudi, le maire a été élu``."""
    told_where: list[tuple[date, int]] = field(default_factory=list)
    """Each day told, with its sentence."""
    planned: bool = False
    """True where ``told`` is to come and only somebody's word or plan: ``a décrété que lundi serait férié``."""
    told_block: int = 0

    def last(self, sentence: int, *, quoted: bool) -> date | None:
        """The day that "the day before" counts from."""
        return self.outside[0] if not quoted and sentence == self.said_in else self.told

    def clock_day(self, sentence: int, tense: int, *, quoted: bool) -> date | None:
        """The day of a clock time: that of ``day_near``, but what is to come is not on a day that has gone, and what
        is so is today's where the text has just told how things are today."""
        near = self.day_near(sentence, quoted=quoted) or (self.only() if tense < 0 else None)
        if self.is_ahead(sentence) and (tense > 0 or (tense == 0 and (quoted or not self.is_of_a_plan(sentence)))):
            return self.told
        if self.published is None or near is None or near == self.published:
            return near
        if near > self.published:  # what has been was on no day to come
            return near if tense >= 0 else self.gone if sentence - self.gone_in <= REACH else None
        if tense > 0 and sentence != self.told_in:
            return self.only_coming(sentence) or self.published
        now = tense == 0 and sentence - self.now_in <= 1 and self.now_in >= self.near_in
        return self.published if now else near

    def is_of_a_plan(self, sentence: int) -> bool:
        """True behind a sentence that told a day to come as what somebody said, asked for or decreed."""
        return self.planned and sentence != self.told_in

    def days_coming(self, sentence: int) -> list[date]:
        """The days to come that were told not long before."""
        return [day for day, told in self.coming.items() if sentence - told <= 2 * REACH]

    def only_coming(self, sentence: int) -> date | None:
        """The one day to come that was told not long before."""
        found = self.days_coming(sentence)
        return found[0] if len(found) == 1 else None

    def span_near(self, sentence: int, block: int) -> When | None:
        """The stretch of days to come that was told not long before; "next week", in which each weekday is, only in
        its own block and the next."""
        near = sentence - self.span_in <= REACH and (block - self.span_block <= 1 or not self.span_vague)
        return self.span if near else None

    def only(self) -> date | None:
        """The day of the story, however far it was told, where no other was and it is the one before publication."""
        if len(self.told_days) != 1 or self.near is None or self.published is None:
            return None
        return self.near if 0 <= (self.published - self.near).days <= YESTERDAY else None

    def is_aside(self, day: date, sentence: int) -> bool:
        """True for a day of long before, in a sentence that has told the day of publication, or that before it."""
        if self.published is None or self.near is None or sentence not in (self.told_in, self.near_in):
            return False
        return 0 <= (self.published - self.near).days <= 1 and (self.published - day).days > ASIDE

    def told_behind(self, sentence: int) -> date | None:
        """The day told not long ago that lies before the story's: what ``s'était produit vers 2 heures`` is of."""
        if self.told is None or self.near is None or sentence - self.told_in > NIGHTFALL:
            return None
        return self.told if (self.near - self.told).days > YESTERDAY else None

    def is_history(self, day: date) -> bool:
        """True for a day of years ago in a text of what has just happened."""
        if self.published is None or self.near is None or (self.published - self.near).days > FRESH:
            return False
        return (self.published - day).days > AGES

    def is_ahead(self, sentence: int) -> bool:
        """True where the day last told, not long before, is to come."""
        ahead = self.published is not None and self.told is not None and self.told > self.published
        return ahead and sentence - self.told_in <= NIGHTFALL

    def day_near(self, sentence: int, *, quoted: bool = False) -> date | None:
        """The day of a clock time: the sentence's own, else the story's."""
        if not quoted and sentence == self.said_in:
            return self.outside[1] if sentence - self.near_in <= REACH else None
        if sentence == self.told_in:
            return self.told
        return self.near if sentence - self.near_in <= REACH else None

    def evening_near(self, sentence: int, *, quoted: bool) -> date | None:
        """The day whose evening was told just before, if that is still the day of the story."""
        near = self.evening == self.day_near(sentence, quoted=quoted) and sentence - self.evening_in <= NIGHTFALL
        return self.evening if near else None

    def is_unsure(self, sentence: int, *, is_open: bool, gone: bool) -> bool:
        """True where that day is one of two, or that of a quotation for what was planned: ``était prévue à 17h``; and
        for what has ``gone`` where the story's day is another than that of publication, and was told long before."""
        far = sentence - self.near_in > REACH
        if gone and far and self.near is not None and self.near != self.published and sentence != self.told_in:
            return self.only() is None
        if is_open and self.near_said and sentence != self.told_in:
            return True
        return self.day_near(sentence) is not None and sentence != self.told_in and self.two_in == self.near_in

    def tells_in(self, sentence: int, *, quoted: bool) -> bool:
        """True where a day was told in this sentence; for what is ``quoted``, in a quotation here or just before."""
        if not quoted:
            return self.told_in == sentence
        return self.said_in == sentence or (self.near_said and sentence - self.near_in <= 1)

    def is_background(self, sentence: int, block: int, *, quoted: bool, earlier: bool) -> bool:
        """True where a clock time is not of the story's day for sure, one before that of publication, told in another
        block.

        Where that day was told of what had been before; not in the next block, of what was ``earlier`` too. Two blocks
        before, where the clock time is ``quoted``, or the day is of long ago in a text of what has just happened.
        """
        if self.near is None or self.published is None or sentence == self.told_in or self.near >= self.published:
            return False
        away = block - self.near_block
        long_ago = self.fresh and (self.published - self.near).days > LONG_AGO
        return (self.near_before and away > earlier) or ((quoted or long_ago) and away > 1)

    def is_of_a_hearing(self, sentence: int) -> bool:
        """True where the day last told is likelier that of a hearing than that of the deed told there, so that "that
        night" cannot count from it."""
        if self.told is None or self.published is None:
            return True
        return self.told_in != sentence and 0 <= (self.published - self.told).days <= HEARING

    def is_recent(self, sentence: int) -> bool:
        """True where a date was told in this sentence or not long before."""
        return sentence - self.year_in <= REACH

    def before(self, sentence: int) -> str | None:
        """``whole``, if that was in this sentence or the one before."""
        return self.whole if sentence - self.whole_in <= 1 else None

    def part_near(self, sentence: int) -> When | None:
        """The months told not long before."""
        return self.part if sentence - self.part_in <= REACH else None

    def nothing(self, sentence: int) -> None:
        """Notes an expression without a value: what was told before still counts in the next sentence."""
        if self.whole_in >= sentence - 1:
            self.whole_in = sentence

    def day(self, day: date, sentence: int, block: int, how: Telling) -> None:
        """Notes a day."""
        self.planned = how.planned and self.published is not None and day > self.published
        if how.quoted and self.said_in != sentence:
            self.outside, self.said_in = (self.told, self.near), sentence
        self.told, self.told_in, self.told_block = day, sentence, block
        self.told_days.add(day)
        self.told_where.append((day, sentence))
        if self.published is not None and day > self.published:
            self.coming[day] = sentence
        if self.published is not None and day <= self.published:
            self.gone, self.gone_in = day, sentence
        ahead = self.published is not None and day > self.published and self.near is not None
        if not how.own or self.planned or (ahead and sentence - self.near_in <= REACH):
            return
        if self.near_in == sentence and self.near not in (None, day):
            self.two_in = sentence
        self.near, self.near_in, self.near_said, self.near_block = day, sentence, how.quoted, block
        self.near_before = how.before
        self.fresh = self.fresh or (self.published is not None and (self.published - day).days <= FRESH)

    def now(self, sentence: int) -> None:
        """Notes that something is told of the day of publication as it is: the story's day stays."""
        self.now_in = sentence

    def clock(self, sentence: int, block: int) -> None:
        """Notes a clock time: its day goes on."""
        day = self.day_near(sentence)
        if day is not None and day == self.near:
            self.two_in = sentence if self.two_in == self.near_in else self.two_in
            self.near_in, self.near_block = sentence, block

    def dated(self, when: When, sentence: int, *, with_year: bool, beside: bool) -> None:
        """Notes when something was; ``with_year`` where the words had the year, ``beside`` where it is told by a
        year beside the text's own."""
        self.year, self.year_in, self.latest = int(when.first[:4]), sentence, when.end.first
        if beside:
            self.days[int(when.first[5:7]), int(when.first[8:10] or 0)] = self.year
        if with_year:
            self.whole, self.whole_in = when.first, sentence
        elif self.whole and when.first[:4] == self.whole[:4]:
            self.whole_in = sentence
