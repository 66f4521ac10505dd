"""Which happenings stand for an entity: those told in a whole sentence about it, rather than cut or about others."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from builder.data.folding import fold, vocabulary
from builder.model import Entity, Event, EventMention, sort_key_of_date
from builder.pages.quoting import words
from builder.pages.view import View

WHOLE = 260
"""A sentence of so many characters is quoted where its title is not whole."""
BEFORE = 3
"""So many words may stand before the name of whom a clause is about: ``Le maire, Zed Exemple``."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A happening, and the evidence of it that is given."""

    event: Event
    evidence: EventMention
    is_sentence: bool
    """True where its sentence stands for the title, which is cut."""
    worth: int
    """Higher is better; 0 for what is neither whole nor about the entity."""


def tellings(view: View, entity: Entity, most: int) -> tuple[Telling, ...]:
    """So many happenings of an entity, one a date and a sentence, oldest first: the best told of them, of these the
    oldest. What is cut and about others is told where nothing else is, as is what opens with a pronoun, which is clear
    beside its text alone."""
    events = view.events_of.get(entity.id, ())
    clear = [e for e in events if vocabulary("pronouns").isdisjoint(fold(e.title).split()[:1])]
    names = frozenset(fold(link.mention.text) for link in view.links_to.get(entity.id, ()))
    ranked = sorted((_telling(view, names, e) for e in clear or events), key=_order)
    if ranked and ranked[0].worth:
        ranked = [t for t in ranked if t.worth]
    kept: dict[str, Telling] = {}
    sentences = set()
    for telling in ranked:
        sentence = telling.evidence.article, telling.evidence.sentence
        if telling.event.date not in kept and sentence not in sentences:
            sentences.add(sentence)
            kept[telling.event.date] = telling
    found = sorted(kept.values(), key=_order)[:most]
    return tuple(sorted(found, key=lambda t: (sort_key_of_date(t.event.date), t.event.id)))


def _order(telling: Telling) -> tuple[int, tuple[str, str], str]:
    return -telling.worth, sort_key_of_date(telling.event.date), telling.event.id


def _telling(view: View, names: Set[str], event: Event) -> Telling:
    """How an event is told best: by its title, else by the first of its sentences that is short enough and about the
    entity, else by the first that is short enough."""
    first = min(event.evidence)
    if "…" not in event.title:
        return Telling(event, first, False, 4 if _is_about(names, event.title) else 2)
    for worth in (3, 1):
        for evidence in sorted(event.evidence):
            said = words(view.articles[evidence.article], evidence.sentence)
            if len(said) <= WHOLE and (worth == 1 or _is_about(names, said)):
                return Telling(event, evidence, True, worth)
    return Telling(event, first, False, 1 if _is_about(names, event.title) else 0)


def _is_about(names: Set[str], told: str) -> bool:
    """True where the entity is named before anything else is said."""
    folded = f" {fold(told)}"
    starts = [at for name in names if (at := _start(folded, name)) >= 0]
    return bool(starts) and len(folded[: min(starts)].split()) <= BEFORE


def _start(told: str, name: str) -> int:
    """Where a name stands whole in what is told, else -1: ``Paul`` is not in ``Paula``."""
    at = told.find(f" {name}")
    while at >= 0 and told[at + len(name) + 1 : at + len(name) + 2].isalnum():
        at = told.find(f" {name}", at + 1)
    return at
