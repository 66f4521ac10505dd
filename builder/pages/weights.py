"""How heavy rows will be on a page, in bytes of HTML: near enough to part long lists before anything is drawn."""

from __future__ import annotations

from builder.model import Event, EventMention, Statement
from builder.pages.quoting import LIMIT

LETTER = 1.3
"""Bytes of a letter of quoted words: accents and apostrophes are more than one."""
FRAME = 520
"""Markup of a row: its id, its date, the link to its source and that link's title."""
SENTENCE, HEAD = 200, 500
"""Markup of a mention in its sentence, and of the title above those of one article."""
ROW = 400
"""A row of a list: a name, what it is, its dates; or a role with its source."""
NAME = 70
"""A linked name, but for its id, which stands in it twice."""
OTHER = 220
"""A further article that tells the same, a claim that answers, an editor's name and verdict or correction."""
REVIEW = 800
"""What machines are told of a verdict, beside its words: of other rows, few are described."""


def of_event(event: Event) -> int:
    """A happening on the timeline."""
    sentence = min(len(event.evidence[0].sentence), LIMIT)
    names = sum(NAME + 3 * len(entity) for entity in event.entities)
    others = OTHER * (len({found.article for found in event.evidence}) - 1)
    corrected = sum(OTHER + len(line.reason) for line in event.dated_by)
    return FRAME + int(LETTER * (len(event.title) + sentence)) + names + others + corrected


def of_undated(found: EventMention) -> int:
    """A happening without a date."""
    names = NAME * 2 * len(found.participants)
    return FRAME + int(LETTER * (len(found.title) + min(len(found.sentence), LIMIT))) + names


def of_statement(statement: Statement) -> int:
    """A claim in the table of all claims."""
    words = min(len(statement.claim.span), LIMIT)
    about = sum(len(entity) + 1 for entity in statement.about)
    more = OTHER * len(statement.answers)
    if statement.verdict:
        words += len(statement.verdict.reason)
        more += OTHER
    if statement.speaker_by:
        words += len(statement.speaker_by.reason)
        more += OTHER
    return FRAME + 2 * len(statement.claim.article) + int(LETTER * words) + about + more


def of_claim(statement: Statement) -> int:
    """A claim with what its page tells machines of it: every verdict."""
    if not statement.verdict:
        return of_statement(statement)
    return of_statement(statement) + REVIEW + int(LETTER * min(len(statement.claim.span), LIMIT))
