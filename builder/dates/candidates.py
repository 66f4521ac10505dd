"""Where a text may have a time expression, and which rule each is read by: of two that meet the longer one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from builder.dates.firsts import LENGTH, keys
from builder.dates.grammar import Grammar, Rule, rules_at
from builder.dates.lines import opens_line
from builder.model import Span

WINDOW = 70
"""How far on either side of a trigger word its expression may reach, in characters."""

MODIFIERS = 4
"""How many words or phrases before an expression may belong to it."""

MODIFIER = 44
"""How long one of them may be, in characters."""

WHOLE = frozenset(
    {
        "day-range",
        "weekday-range",
        "month-range",
        "year-range",
        "mixed-range",
        "apart",
        "clock",
        "unresolved",
        "from-told",
        "told-year",
    }
)
"""Meanings whose expressions keep the prepositions they start with."""


WORD = re.compile(r"[^\W_]+")
LONGEST_WORD = 40


@dataclass(frozen=True, slots=True)
class Candidate:
    """A match of a rule, with where its expression stands."""

    span: Span
    rule: Rule
    match: re.Match[str]
    left: str
    """The words before that belong to it."""


def _windows(folded: str, rules: Grammar) -> Iterator[tuple[int, int]]:
    """Stretches around trigger words, without overlap."""
    low = high = -1
    for match in rules.trigger.finditer(folded):
        start, end = max(0, match.start() - WINDOW), _whole(folded, match.end() + WINDOW)
        if start > high:
            if high >= 0:
                yield low, high
            low = start
        high = max(high, end)
    if high >= 0:
        yield low, min(high, len(folded))


def _whole(folded: str, end: int) -> int:
    """The offset, or that of the end of the word it lies in: a rule that sees ``le mai`` of ``le maire`` takes it for a
    month. No longer than words are."""
    rest = WORD.match(folded, end, end + LONGEST_WORD) if end > 0 and folded[end - 1 : end].isalnum() else None
    return rest.end() if rest else end


def candidates(text: str, folded: str, language: str, rules: Grammar) -> Iterator[Candidate]:
    """All that a rule matches, meeting or not."""
    known = keys(folded)
    for low, high in _windows(folded, rules):
        for first in rules.starts.finditer(folded, low, high):
            start = first.start()
            for rule in rules_at(language, known[start : start + LENGTH]):
                match = rule.pattern.match(folded, start, high)
                if match and match.end() > match.start() and _admitted(text, match, rule, rules):
                    candidate = _candidate(folded, match, rule, rules)
                    if candidate:
                        yield candidate


def _candidate(folded: str, match: re.Match[str], rule: Rule, rules: Grammar) -> Candidate | None:
    """The match with the words before that belong to it; None where it needs some and there are none."""
    begin = match.start() if rule.left == "none" else _before(folded, match.start(), rules)
    if rule.left == "needed" and begin == match.start():
        return None
    left = match.groupdict().get("left") or folded[begin : match.start()]
    start = _start(folded, begin, match.end(), rule, rules)
    return Candidate(Span(start, match.end()), rule, match, left)


def _before(folded: str, start: int, rules: Grammar) -> int:
    """Where the words before an expression begin that say from when, till when or which part."""
    for _ in range(MODIFIERS):
        part = folded[max(0, start - MODIFIER) : start].replace("\n", " ")
        words = part.rstrip(" ")
        gap = len(part) - len(words)
        if gap > 3 or not words.endswith(rules.before):
            break
        fitting = (
            w
            for w in rules.before
            if words.endswith(w) and (gap or w[-1] in "'-") and not words[: -len(w)][-1:].isalnum()
        )
        word = next(fitting, None)
        if word is None or rules.around["ends"].search(words[-MODIFIER:]):
            break  # "a pris fin lundi"
        start -= gap + len(word)
    return start


def _start(folded: str, start: int, end: int, rule: Rule, rules: Grammar) -> int:
    """Where the expression starts behind its prepositions; those that say from when or till when are part of it."""
    if rule.meaning in WHOLE or any(p.match(folded, start) for p in rules.left.values()):
        return start
    trimmed = rules.plain.match(folded, start, end)
    return trimmed.end() if trimmed and trimmed.end() < end else start


def _admitted(text: str, match: re.Match[str], rule: Rule, rules: Grammar) -> bool:
    """False where the words as written speak against the rule."""
    groups = match.groupdict()
    month = groups.get("month")
    if month in rules.capitals and not groups.get("day") and text[match.start("month")].islower():
        return False
    if month and rules.around["planet"].search(text[max(0, match.start("month") - 24) : match.start("month") + 9]):
        return False  # "sur Mars en 2021"
    if match.group() == "today" and text[match.start()].isupper() and text[: match.start()].rstrip()[-1:].isalnum():
        return False  # "BBC Radio 4's Today programme"
    opens = rule.settings.get("guard") == "opens"  # "Midi. Le préfet"
    if rule.meaning == "clock" and not opens and re.search(r"\b[A-ZÀ-Þ][a-zà-ÿ]+$", text[match.start() : match.end()]):
        return False  # "à l'Aube", a département
    guard = rule.settings.get("guard")
    if guard == "in-a-row":
        days = [int(n) for n in re.findall(r"\d+", match.string[match.start("day") : match.end("day2")])]
        return all(later == day + 1 for day, later in pairwise(days))
    if guard == "opens":  # an hour that opens several lines
        if not opens_line(text, match.start()):
            return False
        lines = (m.start() for m in rule.pattern.finditer(match.string) if opens_line(text, m.start()))
        return len(list(islice(lines, 2))) > 1
    if guard == "next-day":
        return _are_next(match, rules)
    if guard == "line":
        return opens_line(text, match.start())
    if guard == "capital":  # "the Sunday Times", no "Sunday times"
        return text[match.start() : match.end()].split()[-1][0].isupper()
    if guard == "small":  # "le lycée du 8-Mai"
        return text[match.start("month")].islower()
    if guard == "rising":
        return int(groups["year2"] or 0) > int((groups["year"] or "0")[-len(groups["year2"] or "") :])
    return True


def _are_next(match: re.Match[str], rules: Grammar) -> bool:
    """True for ``jeudi et vendredi``, two days in a row and none before them: not for ``lundi et jeudi``, ``mercredi,
    jeudi et vendredi``."""
    days = rules.lexicon["weekday"]
    before = match.string[: match.start()].rstrip(" ,").rpartition(" ")[2]
    first, second = (days[match[name]] for name in ("weekday", "weekday2"))
    return before not in days and (second - first) % 7 == 1


def longest(candidates: Iterator[Candidate], length: int) -> list[Candidate]:
    """Candidates that do not meet, the longest first served; in text order."""
    taken = bytearray(length)
    kept = []
    for c in sorted(candidates, key=lambda c: -len(c.span)):
        if taken.find(1, c.span.start, c.span.end) < 0:
            taken[c.span.start : c.span.end] = b"\1" * len(c.span)
            kept.append(c)
    return sorted(kept, key=lambda c: c.span)
