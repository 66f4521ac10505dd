"""What stands around an expression that says which year or week it is of: a deed that is over, a ballot to come."""

from __future__ import annotations

from collections.abc import Mapping

from builder.dates.candidates import Candidate
from builder.dates.context import Words
from builder.dates.grammar import Grammar
from builder.dates.hint import Hint
from builder.dates.tense import Sentences, Verbs

BEHIND = 60
"""Characters behind an expression that say what it belongs to: ``Oct. 7`` may be taken for the end of a sentence."""


def hint(text: str, c: Candidate, sentences: Sentences, rules: Grammar) -> Hint:
    """What the words on either side of an expression make it belong to."""
    if c.rule.meaning not in ("full-date", "month-alone") or c.match.groupdict().get("year"):
        return Hint.NONE
    sentence = sentences.around(c.span.start, c.span.end)
    before, behind = text[sentence.start : c.match.start()], text[c.match.end() : c.match.end() + BEHIND]
    around = rules.around
    if around["deed_before"].search(before):
        return Hint.OVER
    if around["deed_behind"].match(behind) and not around["no_deed"].search(before):
        return Hint.DEED
    if not around["ballot_before"].search(before) and not around["ballot_behind"].match(behind):
        return Hint.NONE
    if around["held_before"].search(before) or around["held_behind"].match(behind):
        return Hint.NONE
    return Hint.RACE if around["race"].search(before) else Hint.BALLOT


def starts_ahead(text: str, c: Candidate, sentences: Sentences, rules: Grammar, verbs: Verbs) -> bool:
    """True for ``dès lundi`` where nothing has happened yet: no verb, a state (``trains perturbés dès lundi``), what
    somebody was going to do."""
    since = rules.left.get("from")
    if since is None or since.search(c.left) is None:
        return False
    sentence = sentences.around(c.span.start, c.span.end)
    before, behind = text[sentence.start : c.span.start], text[c.span.end : sentence.end]
    bare = verbs.is_alone(c.span) and bool(before.strip())  # "dès lundi, le préfet réagit" may be over
    if bare or rules.around["going"].match(behind) or rules.around["gone_going"].search(before):
        return True
    state = rules.around["state"].search(before)
    return state is not None and verbs.tells_only(c.span, sentence.start + state.start())


def told_days(chosen: list[Candidate], rules: Grammar) -> Mapping[tuple[int, int], set[int]]:
    """The years that the text has, anywhere, for each month and day."""
    found: dict[tuple[int, int], set[int]] = {}
    for c in chosen:
        words = Words(c.match.groupdict(), rules, c.rule.settings)
        month, day, year = words.get("month"), words.number("day"), words.year()
        if c.rule.meaning == "full-date" and month and day and year:
            found.setdefault((month, day), set()).add(year)
    return found


def belongs(text: str, c: Candidate, before: Candidate | None) -> bool:
    """False for a number alone that is in no list with a day: ``aged 22 and 25``."""
    if c.rule.meaning != "day-of-told-month":
        return True
    if before is None or before.rule.meaning not in ("full-date", "day-of-told-month"):
        return False
    gap = text[before.span.end : c.span.start]
    return all(w.isdigit() or w in ("and", "or") for w in gap.replace(",", " ").split())
