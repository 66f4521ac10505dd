"""Sayings within what somebody says: ``he said the suspect claimed to be ill``; and words told twice by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from builder.extract.claims.contents import BEFORE
from builder.extract.claims.joint import Scene
from builder.extract.claims.rows import Saying
from builder.extract.claims.sources import Attribution
from builder.extract.parse import Doc
from builder.model import Claim


def holder(saying: Saying, others: Sequence[Saying], doc: Doc) -> Saying | None:
    """The saying of the same sentence in whose words this one stands, verb and speaker; None where there is none."""
    first = min(saying.start, saying.subject.start) if saying.subject is not None else saying.start
    at, end = doc[first].idx, doc[saying.end - 1].idx
    return next((o for o in others if o is not saying and _holds(o, at, end, doc)), None)


def _holds(other: Saying, at: int, end: int, doc: Doc) -> bool:
    content = other.content
    behind = doc[other.start].idx < at
    return content is not BEFORE and behind and content.start <= at and end < content.end


def of_another(told: list[Claim], saying: Saying, outer: Sequence[Claim], scene: Scene) -> list[Claim]:
    """The rows without a speaker who has just been found for "he" or by name: nobody says ``the suspect`` or
    ``the man`` of himself."""
    if saying.subject is None or not scene.lexicon.has("people", saying.subject.head.lower_):
        return told
    keys = {scene.cast.key_of(row.speaker) for row in outer if row.speaker is not None}
    return [
        replace(row, speaker=None)
        if row.speaker and row.speaker_span and not row.speaker_span.holds(row.speaker) and _key(row, scene) in keys
        else row
        for row in told
    ]


def _key(row: Claim, scene: Scene) -> str | None:
    return scene.cast.key_of(row.speaker)


def told_twice(told: list[Claim], saying: Saying, before: Sequence[Claim], scene: Scene) -> bool:
    """True for ``a-t-il indiqué`` behind ``X a précisé que …``: the same speaker, and his own saying for a content."""
    if saying.content.how != "clause-before" or len(told) != 1 or saying.subject is None:
        return False
    row, pronoun = told[0], saying.subject.head.pos_ == "PRON"
    own = (c for c in before if row.span.holds(c.cue) and row.span.start < c.span.start < row.span.end)
    return pronoun and row.speaker is not None and any(_key(c, scene) == _key(row, scene) for c in own)


def is_aside(source: Attribution, found: list[Saying], doc: Doc) -> bool:
    """True for ``selon lui`` inside what is already told as said."""
    subject, at = source.subject, doc[source.start].idx
    return (
        subject is not None
        and subject.head.pos_ == "PRON"
        and any(s.content is not BEFORE and s.content.start < at < s.content.end for s in found)
    )
