"""Lines that only date or sign an article: ``Publié le 22 mai 2023``, ``By X | May 22, 2023``, ``(Paris, …)``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from builder.data import load
from builder.data.folding import fold
from builder.data.given import given_names
from builder.model import Span
from builder.read import days
from builder.read.days import either, listed
from builder.read.drafts import squeezed

LONGEST = 200
"""Characters of the longest line that can be a dateline."""
CLOCK = re.compile(r"\b\d{1,2}\s*[hH:](?![^\W\d_])\s*\d{0,2}(?::\d\d)?(?:\s*[apAP]\.?[mM]\b\.?)?|\b\d{1,3}\b")
TIMED = re.compile(
    r"[\s,|–—-]*(?:(?:à|at)\s*)?(?:\d{1,2}\s*[hH:.]\s*\d{0,2}(?::\d\d)?\s*(?:[apAP]\.?[mM]\b\.?)?)?\s*(?:[A-Z]{2,5})?\s*"
)
"""What may stand behind a stamped day: ``, 13.11 EDT``."""
PLACEHOLDER = re.compile(r"\{\{[^{}]{0,60}\}\}")
"""What a page's own script would have filled in: ``{{hits}}``."""
ADDRESS = re.compile(r"\S+@\S+\.\w+")
SEGMENT = re.compile(r"[|•·]")
CLOCK_TIME = re.compile(r"\b\d{1,2}\s*[hH:]\s*(?:\d{2})?")
CLOCK_END = re.compile(r"\d{1,2}\s*[hH:]\s*\d{2}$")
STOP = re.compile(r"(?:(?<=[:hH]\d\d)|(?<=/\d\d\d\d))\.$")
"""The full stop behind a last clock time or year."""
MINUTES = re.compile(r"(?:(?<=\bmin)|(?<=\bminute)|(?<=\bminutes))\.$")
FINAL = re.compile(r"[.!?…][»”\"’)\]]*$")
PARTICLE = frozenset(
    ("de", "du", "des", "la", "le", "les", "von", "van", "der", "den", "da", "di", "el", "al", "bin", "ben", "d", "l")
)
NAME_WORD = r"(?:[^\W\d_a-zà-öø-ÿ][\w’'-]+|(?:[^\W\d_a-zà-öø-ÿ]\.-?)+)"
NAME = rf"{NAME_WORD}(?:[ ]{NAME_WORD}){{1,2}}"
"""Two or three capitals: ``Zed Exemple``, ``Zed M.K. Exemple``."""
NAMES = rf"(?P<names>{NAME}(?:(?:,|\s*&|\s+(?:and|et))\s+{NAME}){{0,3}})"


class Cue(StrEnum):
    """How a line says when the article came out, the surest first."""

    PUBLISHED = "published"
    OTHER = "other"
    UPDATED = "updated"


ANNOUNCED = (Cue.PUBLISHED, Cue.UPDATED)


@cache
def _starts(key: str) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{either(listed(key))})(?!\w)\s*:?", re.IGNORECASE)


@cache
def _agency() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(listed('agencies'))})(?!\w)")


@cache
def _stamp() -> re.Pattern[str]:
    """What stands before a day that a page stamps on its article, behind another or not."""
    clock = rf"(?:\s*[^\W\d_]{{0,2}}\s*{CLOCK.pattern})?"
    return re.compile(rf"{clock}[\W_]*(?:{either(listed('stamps'))})\s*:?\s*", re.IGNORECASE)


@cache
def _says(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(listed(key))})(?!\w)", re.IGNORECASE)


def cue(before: str) -> Cue | None:
    """What sort of dating the words before a day announce: the last of them counts; None where none does."""
    last = {known: max((m.end() for m in _says(known.value).finditer(before)), default=-1) for known in ANNOUNCED}
    best = max(ANNOUNCED, key=lambda known: last[known])
    return best if last[best] >= 0 else None


def says(line: str) -> bool:
    """True for a line a part of which begins with ``Publié le``, ``Updated:`` or the like."""
    return any(_starts(known.value).match(part) for part in SEGMENT.split(line) for known in ANNOUNCED)


def signs(line: str) -> bool:
    """True for a line that says in so many words when the article came out or who wrote it."""
    line = STOP.sub("", MINUTES.sub("", squeezed(line)))
    if line.endswith(".") and _only_stamps(line[:-1]):
        line = line[:-1]
    if not line or len(line) > LONGEST or FINAL.search(line.rstrip(" |·-–—")):
        return False
    dated = days.holds(line)
    if says(line):
        return _plain_words(line) <= 4 if dated else len(line) <= 60 and bool(re.search(r"\d", line))
    if not dated and _says("ago").search(line) and re.search(r"\d", line) and not _words(line):
        return True
    if _starts("notice").match(line):
        return len(line) <= 60 and bool(re.search(r"\d", line))
    by = _starts("byline").match(line)
    if by is None:
        return _of_outlet().fullmatch(line) is not None and _is_given(line)
    return _names_only(line[by.end() :], 14)


def signers(text: str) -> Iterator[Span]:
    """Where the names of those stand who sign a dateline: ``May 5, 2023 | By Zed Exemple``; no papers, no agencies."""
    at = 0
    for line in re.split(r"(?<=[\n|•·])", text):
        begin = at + len(line) - len(line.lstrip())
        at += len(line)
        line = line.strip().rstrip(" |•·")
        found = _by().match(line)
        if found is None and _is_given(line):
            found = _of_outlet().fullmatch(line)
        if found and not holds_outlet(found["names"]):
            yield Span(begin + found.start("names"), begin + found.end("names"))


@cache
def _by() -> re.Pattern[str]:
    """``By Zed Exemple``, ``Article by: Zed Exemple & Yan Testard``, up to the end or a mark."""
    by = either(listed("byline"))
    return re.compile(
        rf"(?i:(?:article\s+)?(?:{by}))\s*:?\s+{NAMES}(?=\s*(?:$|[,;/])|\s+(?:{either(listed('with'))})\b)"
    )


def holds_outlet(words: str) -> bool:
    """True where a paper, a channel or an agency is named."""
    return _outlet().search(words) is not None


@cache
def _outlet() -> re.Pattern[str]:
    known = days.longest_first({*load("media")["names"], *listed("agencies")})
    return re.compile(rf"(?<!\w)(?:{either(known)})(?!\w)")


@cache
def _of_outlet() -> re.Pattern[str]:
    """``Zed Exemple La Presse Canadienne``."""
    return re.compile(rf"{NAMES},?\s+(?:{_outlet().pattern})")


def _is_given(line: str) -> bool:
    """True for a line that begins with a first name: ``Affaire Exemple France 3`` does not."""
    return fold(line.split(maxsplit=1)[0] if line else "") in given_names()


def _only_stamps(line: str) -> bool:
    """True for nothing but ``Publié le`` or the like and its day, once or twice: ``Publié le 12 mai 2024``. The words
    are those of pages alone: what was released, written or created on a day, with a full stop, is a sentence."""
    found = list(days.find(line, ""))
    ends = [0, *(day.span.end for day in found)]
    parts = [line[a : day.span.start] for a, day in zip(ends, found, strict=False)]
    return bool(found) and ends[-1] == len(line) and all(_stamp().fullmatch(part) for part in parts)


def is_stamp(line: str) -> bool:
    """True for ``Last modified on Tue 13 Mar 2018 13.11 EDT``: a page's own words, a day, a clock time, and nothing
    else."""
    line = squeezed(line)
    last = max((day.span.end for day in days.find(line, "")), default=0)
    return 0 < len(line) <= LONGEST and TIMED.fullmatch(line, last) is not None and _only_stamps(line[:last])


def dates(line: str) -> bool:
    """True for a line that is a date, or a place or a source with its date or agency, and nothing else."""
    line = squeezed(PLACEHOLDER.sub(" ", line))
    if not line or len(line) > 120 or FINAL.search(line):
        return False
    if days.holds(line):
        return _names_only(line, 6) or _credits(line)
    joined = "(" in line or bool(set(line.casefold().split()) & set(listed("with")))
    return bool(_agency().search(line)) and joined and len(line) <= 50 and _names_only(line, 4)


def places(line: str) -> bool:
    """True for a line that dates and says more than the date: ``Paris, le 22 mai 2023``, ``(22 mai 2023)``."""
    return dates(line) and (line.startswith("(") or bool(_words(line)))


def is_day(line: str) -> bool:
    """True for a complete day and nothing else: ``22 mai 2023``."""
    return len(line) <= LONGEST and days.holds(line) and not days.without(line).strip(" .,")


def times(line: str) -> bool:
    """True for a date with a clock time or an agency, and nothing else: ``22 mai 2023 à 10h``."""
    return dates(line) and days.holds(line) and bool(_agency().search(line) or CLOCK_TIME.search(days.without(line)))


def _credits(line: str) -> bool:
    """True for a few words about an agency that end in a day and a clock time."""
    last = re.split(r"(?<=\s)(?=\S*\d)", line, maxsplit=1)
    clock = CLOCK_END.search(line)
    return len(last) > 1 and clock is not None and bool(_agency().search(last[0])) and _plain_words(line) <= 3


def _names_only(line: str, most: int) -> bool:
    """True when nothing but names, dates, clock times and small words makes up the line."""
    words = _words(line)
    return len(words) <= most and all(w[0].isupper() or "'" in w or "’" in w for w in words)


def _plain_words(line: str) -> int:
    """How many words of the line are neither names nor what datelines are made of."""
    return sum(word[0].islower() for word in _words(line))


def _words(line: str) -> list[str]:
    """The words of a line beside dates, clock times, agencies, cues and small words."""
    rest = CLOCK.sub(" ", ADDRESS.sub(" ", days.without(line)))
    for key in ("published", "updated"):
        rest = re.sub(rf"(?<!\w)(?:{either(listed(key))})(?!\w)", " ", rest, flags=re.IGNORECASE)
    small = PARTICLE | set(listed("beside"))
    return [w for w in re.findall(r"[^\W\d_][\w.’'-]*", _agency().sub(" ", rest)) if w.casefold() not in small]


def stands(line: str) -> bool:
    """True for a line that is a dateline of either sort."""
    return len(line) <= LONGEST and (signs(line) or dates(line))
