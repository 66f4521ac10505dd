"""Which happenings stand for an entity: those told in a whole sentence about it, rather than cut or about others."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from builder.data.folding import fold, vocabulary
from builder.model import Entity, Event, EventMention, Kind, sort_key_of_date
from builder.pages.quoting import words
from builder.pages.view import View

WHOLE = 260
"""A sentence of so many characters is quoted where its title is not whole."""
ENOUGH = 2
"""So many in the site's language are told without those in another."""
FOREIGN = 3
"""How much less what is told in another language is worth, twice the worth being told."""
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
    """So many happenings of an entity, one a date and a sentence, oldest first: the best told of them, in the site's
    language rather than in another, of these the oldest. What is cut and about others is told where nothing else is, as
    is what opens with a pronoun, which is clear beside its text alone; what does not name the entity never is."""
    events = view.events_of.get(entity.id, ())
    clear = [e for e in events if not is_dangling(e.title)]
    names = _names(view, entity)
    told = (_telling(view, names, e) for e in clear or events)
    ranked = sorted((t for t in told if t is not None), key=partial(_order, view))
    if ranked and ranked[0].worth:
        ranked = [t for t in ranked if t.worth]
    own = [t for t in ranked if _is_own(view, t)]
    kept: dict[str, Telling] = {}
    sentences = set()
    for telling in own if len(own) >= ENOUGH else ranked:
        sentence = telling.evidence.article, telling.evidence.sentence
        if telling.event.date not in kept and sentence not in sentences:
            sentences.add(sentence)
            kept[telling.event.date] = telling
    found = sorted(kept.values(), key=partial(_order, view))[:most]
    return tuple(sorted(found, key=lambda t: (sort_key_of_date(t.event.date), t.event.id)))


def _names(view: View, entity: Entity) -> frozenset[str]:
    """What an entity is called in articles: a person by an office too."""
    called = {fold(link.mention.text) for link in view.links_to.get(entity.id, ())}
    said = [fold(role.text).split() for role in entity.roles] if entity.kind is Kind.ACTOR else []
    offices = {w for w in (next(iter(named), "") for named in said) if w not in vocabulary("beside_offices")}
    return frozenset(called | (offices - {""}))


def is_dangling(title: str) -> bool:
    """True for what is clear beside its text alone: it opens with a pronoun or with what is told before (``les deux
    groupes``), or somebody acts beside a pronoun (``X et elle``)."""
    said = fold(title).split()
    pairs = {f"{a} {b}" for a, b in pairwise(said)}
    again = " ".join(said[:2]) in vocabulary("said_before") and not set(said[2:3]) & vocabulary("times_again")
    return again or not (
        vocabulary("pronouns").isdisjoint(said[:1]) and vocabulary("beside_pronouns").isdisjoint(pairs)
    )


def _is_own(view: View, telling: Telling) -> bool:
    """True in the language of the site."""
    language = view.articles[telling.evidence.article].language if telling.is_sentence else telling.event.language
    return language == view.locale.language


def _order(view: View, telling: Telling) -> tuple[int, tuple[str, str], str]:
    worth = 2 * telling.worth - FOREIGN * (not _is_own(view, telling))
    return -worth, sort_key_of_date(telling.event.date), telling.event.id


def _telling(view: View, names: Set[str], event: Event) -> Telling | None:
    """How an event is told best: by its title, else by the first of its sentences that is short enough and about the
    entity, else by the first that is short enough; None where neither names it."""
    first = min(event.evidence)
    whole = "…" not in event.title
    if whole and _is_named(names, event.title):
        return Telling(event, first, False, 4 if _is_about(names, event.title) else 2)
    for worth in (3,) if whole else (3, 1):
        for evidence in sorted(event.evidence):
            said = words(view.articles[evidence.article], evidence.sentence)
            if len(said) <= WHOLE and (_is_about if worth == 3 else _is_named)(names, said):
                return Telling(event, evidence, True, worth)
    if whole or not _is_named(names, event.title):
        return None
    return Telling(event, first, False, 1 if _is_about(names, event.title) else 0)


def _is_named(names: Set[str], told: str) -> bool:
    return any(_start(f" {fold(told)}", name) >= 0 for name in names)


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
