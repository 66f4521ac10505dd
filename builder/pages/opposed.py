"""Claims that stand against each other: one speaker denies what another says."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from anyascii import anyascii

from builder.model import EntityId, Statement
from builder.pages import quoting
from builder.pages.view import View

DAYS = 10
"""A denial later than this is not held to answer."""

STEM = 5
"""Letters by which two words are held to be one: ``évacué``, ``évacuation``."""


@dataclass(frozen=True, slots=True)
class Opposition:
    """Two sides of one thing."""

    says: Statement
    denies: Statement
    about: tuple[EntityId, ...]
    """Whom and what both name."""


def oppositions(view: View) -> tuple[Opposition, ...]:
    """A denial beside what it denies, newest first. Only where words and names of the two meet: in doubt, none."""
    statements = view.archive.statements
    denials = [s for s in statements if s.claim.denies and s.speaker]
    said = [s for s in statements if not s.claim.denies and s.speaker] if denials else []
    stems = {s.id: _stems(view, s) for s in (*denials, *said)}
    days = {s.id: _day(s.date) for s in (*denials, *said)}
    by_stem: dict[str, list[Statement]] = defaultdict(list)
    for other in said:
        for stem in stems[other.id]:
            by_stem[stem].append(other)
    answered = {answer: s for s in reversed(statements) if s.speaker for answer in s.answers}
    found = []
    for denial in denials:
        if denial.id in answered:  # the archive itself holds the one for an answer to the other
            found.append(_pair(answered[denial.id], denial))
            continue
        best: tuple[float, str, Statement] | None = None
        # without a word in common nothing answers: only those that have one are looked at
        for other in {s.id: s for stem in sorted(stems[denial.id]) for s in by_stem.get(stem, ())}.values():
            if other.speaker == denial.speaker or not _near(days[denial.id], days[other.id]):
                continue
            score = _score(denial, other, stems)
            if score and (best is None or (-score, other.id) < best[:2]):
                best = (-score, other.id, other)
        if best:
            found.append(_pair(best[2], denial))
    return tuple(sorted(found, key=lambda o: (_back(o.denies.date or ""), o.denies.id)))


def _pair(says: Statement, denies: Statement) -> Opposition:
    return Opposition(says, denies, tuple(sorted(set(denies.about) & set(says.about))))


def _score(denial: Statement, other: Statement, stems: dict[str, frozenset[str]]) -> float:
    """How much the two have in common; 0 where it is too little to stand them side by side."""
    words = len(stems[denial.id] & stems[other.id])
    names = len(set(denial.about) & set(other.about))
    answers = other.speaker in denial.about
    enough = words >= 3 or (words >= 2 and names) or (words >= 1 and answers)
    return words + names + 2 * answers if enough else 0


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value or "")
    except ValueError:
        return None


def _near(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and abs((one - other).days) <= DAYS


def _stems(view: View, statement: Statement) -> frozenset[str]:
    claim = statement.claim
    text = anyascii(quoting.words(view.articles[claim.article], claim.span)).lower()
    return frozenset(w[:STEM] for w in re.findall(r"[a-z0-9]+", text) if len(w) >= STEM)


def _back(value: str) -> tuple[int, ...]:
    """Sorts newest first."""
    return tuple(-ord(c) for c in value)
