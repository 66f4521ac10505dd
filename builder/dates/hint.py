"""What a day or month without a year belongs to."""

from __future__ import annotations

from enum import Enum


class Hint(Enum):
    """What a day or month without a year belongs to."""

    NONE = "none"
    OVER = "over"
    """What is over: ``l'attaque du 7 octobre``."""
    DEED = "deed"
    """What is over and named after its day, whose year need not be this one: ``the Oct. 7 attack``."""
    KNOWN = "known"
    """What a day may have its name from: ``the January 6 committee``."""
    BALLOT = "ballot"
    """A vote, held or to come: ``the August 9 polls``."""
    RACE = "race"
    """A vote that somebody runs for: ``a campaign for the October elections``."""
    EASTERN = "eastern"
    """A feast in a text of those who have Easter on another day."""
    ANY_YEAR = "any year"
    """A feast on which somebody was born."""
    ANSWER = "answer"
    """What answers, without a verb, a question of what has been: it is not to come."""
