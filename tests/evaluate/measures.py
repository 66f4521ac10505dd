"""How well an exported archive tells what gold tells.

actors, places, groups   one for each entity of an article. It is right when a text that names it there is a form of a
                         gold entity of its kind. Two pages for one gold entity are a split: the second is wrong (but a
                         town and its region may have a page each). A page for two gold entities is a merge: wrong.
roles                    gold roles among the roles that the article gives the actor; only missing ones count.
events                   right when the date is gold's to the letter and the sentence holds gold's cue or timex.
claims                   right when the claim, or its sentence, holds gold's cue.
claims+speaker           the same, and the speaker is right (nobody where gold names nobody).
identity                 pairs of entities in two articles: one page for both exactly where gold has one id for both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import PurePosixPath
from typing import Any

from tests.evaluate.golden import KINDS, GoldArticle, GoldClaim, GoldEntity, GoldEvent, bare, folded

Rows = list[dict[str, Any]]
MEASURES = (*KINDS, "roles", "events", "claims", "claims+speaker", "identity")
REGION = re.compile(r"\b(?:oblast|r[ée]gion|district|province|agglom[ée]ration|county|d[ée]partement|department)\b")


@dataclass
class Tally:
    """Counts of one measure, and what went wrong in words."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right else 0.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (2 * self.right + self.wrong + self.missed) if self.right else 0.0

    def spoilt(self, error: str) -> None:
        """Notes something found that is not there."""
        self.wrong += 1
        self.errors.append(error)

    def lacking(self, error: str) -> None:
        """Notes something there that was not found."""
        self.missed += 1
        self.errors.append(error)


@dataclass(frozen=True)
class Told:
    """What the archive tells of one article."""

    entities: Mapping[str, dict[str, Any]]
    """Every entity of the archive, by id."""
    names: Mapping[str, tuple[str, ...]]
    """The texts that name an entity in this article, by its id."""
    roles: Mapping[str, tuple[str, ...]]
    evidence: tuple[tuple[str, str, str], ...]
    """Date, sentence and id of each event told in this article."""
    claims: tuple[dict[str, Any], ...]


@dataclass
class Matching:
    """Which entity of the archive stands for which gold entity, in one article."""

    pages: dict[str, set[str]] = field(default_factory=dict)
    """Entities by gold id: one, or two for a town and its region."""
    merged: set[str] = field(default_factory=set)
    """Gold ids that share a page with another."""
    own: dict[str, str] = field(default_factory=dict)
    """The page that is rightly a gold entity's own."""

    def means(self, gold_id: str, entity: str) -> bool:
        """True when the entity is the one held to be this gold entity (a region's second page is not)."""
        return entity in self.pages.get(gold_id, ())


def measure(archive: Mapping[str, Any], golds: Iterable[GoldArticle]) -> dict[str, Tally]:
    """All measures over all articles that have gold."""
    tallies = {name: Tally() for name in MEASURES}
    stems = {PurePosixPath(a["path"]).stem: a["id"] for a in archive["articles"]}
    meant: dict[tuple[str, str], set[str]] = {}
    for gold in golds:
        told = _told(archive, stems.get(gold.stem))
        matching = _names(gold, told, tallies)
        _roles(gold, told, matching, tallies["roles"])
        _events(gold, told, tallies["events"])
        _claims(gold, told, matching, tallies)
        for entity in gold.entities:
            meant[gold.stem, entity.id] = matching.pages.get(entity.id, set())
    _identity(meant, tallies["identity"])
    return tallies


def _told(archive: Mapping[str, Any], article: str | None) -> Told:
    names: dict[str, list[str]] = {}
    for mention in archive["mentions"]:
        if mention["article"] == article and mention["entity"]:
            names.setdefault(mention["entity"], []).append(mention["text"])
    return Told(
        entities={e["id"]: e for e in archive["entities"]},
        names={entity: tuple(texts) for entity, texts in sorted(names.items())},
        roles={e["id"]: tuple(r["text"] for r in e["roles"] if r["article"] == article) for e in archive["entities"]},
        evidence=tuple(
            (e["date"].replace("~", ""), folded(x.get("sentence") or x["text"]), e["id"])
            for e in archive["events"]
            for x in e["evidence"]
            if x["article"] == article
        ),
        claims=tuple(c for c in archive["claims"] if c["article"] == article),
    )


def _names(gold: GoldArticle, told: Told, tallies: Mapping[str, Tally]) -> Matching:
    matching = Matching()
    by_kind = {kind: tallies[key] for key, kind in KINDS.items()}
    for entity, texts in told.names.items():
        kind, bares = told.entities[entity]["kind"], {bare(t) for t in texts}
        tally, label = by_kind[kind], f"{gold.stem}: {entity} {sorted(set(texts))}"
        hits = [g for g in gold.entities if g.kind == kind and g.forms & bares]
        if not hits:
            if not bares & gold.free:
                elsewhere = any(g.forms & bares for g in gold.entities)
                tally.spoilt(f"{label}: {'wrong kind' if elsewhere else 'spurious'}")
        elif len(hits) > 1:
            tally.spoilt(f"{label}: merges {[g.id for g in hits]}")
            for hit in hits:
                matching.pages.setdefault(hit.id, {entity})
                matching.merged.add(hit.id)
        elif _mostly_other(hits[0], texts):
            tally.spoilt(f"{label}: mostly names other than those of {hits[0].id}")
        elif hits[0].id not in matching.pages:
            matching.pages[hits[0].id] = {entity}
            matching.own[hits[0].id] = entity
            tally.right += 1
        elif kind == "place" and _town_and_region(texts, told, matching.pages[hits[0].id]):
            matching.pages[hits[0].id].add(entity)
        else:
            tally.spoilt(f"{label}: splits {hits[0].id}")
    for entry in gold.entities:
        if entry.id not in matching.pages or entry.id in matching.merged:
            by_kind[entry.kind].lacking(f"{gold.stem}: missed {entry.kind} {entry.name}")
    return matching


def _mostly_other(entity: GoldEntity, texts: tuple[str, ...]) -> bool:
    """True when most of the different texts hold no form of the entity as whole words."""
    different = set(texts)
    other = [t for t in different if not any(f" {form} " in f" {bare(t)} " for form in entity.forms)]
    return 2 * len(other) > len(different)


def _town_and_region(texts: tuple[str, ...], told: Told, pages: set[str]) -> bool:
    """True when either these texts or those of the page that there is, not both, name only a region."""

    def only_region(words: tuple[str, ...]) -> bool:
        return all(REGION.search(folded(w)) for w in words)

    return any(only_region(texts) != only_region(told.names[page]) for page in pages)


def _roles(gold: GoldArticle, told: Told, matching: Matching, tally: Tally) -> None:
    for entity in gold.entities:
        only_merged = entity.id in matching.pages and entity.id not in matching.own
        if entity.kind != "actor" or only_merged:
            continue  # the merge is counted already
        stated = [folded(r) for r in told.roles.get(matching.own.get(entity.id, ""), ())]
        for role in entity.roles:
            if any(_same_role(role, words) for words in stated):
                tally.right += 1
            else:
                tally.lacking(f"{gold.stem}: role of {entity.id}: {role!r} not in {stated}")


def _same_role(role: str, stated: str) -> bool:
    """True when one holds the other, and the stated one is no whole paragraph."""
    longer = bare(role) in stated and len(stated) <= 2 * len(role) + 20
    shorter = len(bare(stated)) > 3 and bare(stated) in folded(role)
    return longer or shorter


def _events(gold: GoldArticle, told: Told, tally: Tally) -> None:
    left, used = list(told.evidence), set()
    for event in gold.events:
        hit = _evidence_for(event, left)
        if hit is None:
            near = sorted({date for date, sentence, _ in told.evidence if folded(event.cue) in sentence})
            tally.lacking(f"{gold.stem}: missed event {event.date} {event.timex!r} {event.cue!r}, there: {near}")
        else:
            left.remove(hit)
            used.add(hit[2])
            tally.right += 1
    for date, sentence, event_id in left:
        again = any(g.date == date and folded(g.timex) in sentence for g in gold.events)
        if event_id not in used and not again:
            tally.spoilt(f"{gold.stem}: spurious event {date} {sentence[:90]!r}")


def _evidence_for(event: GoldEvent, left: list[tuple[str, str, str]]) -> tuple[str, str, str] | None:
    for words in (folded(event.cue), folded(event.timex)):
        for row in left:
            if row[0] == event.date and words in row[1]:
                return row
    return None


def _claims(gold: GoldArticle, told: Told, matching: Matching, tallies: Mapping[str, Tally]) -> None:
    left, hits = list(told.claims), {}
    for strict in (True, False):  # the right speakers first: a joint claim must not take its twin's row
        for number, claim in enumerate(gold.claims):
            if number in hits:
                continue
            near = [c for c in left if folded(claim.cue) in folded(c["text"])]
            near = near or [c for c in left if folded(claim.cue) in folded(c.get("sentence") or "")]
            for row in near:
                if not strict or _same_speaker(claim, row, gold, told, matching):
                    hits[number] = row
                    left.remove(row)
                    break
    plain, spoken = tallies["claims"], tallies["claims+speaker"]
    for number, claim in enumerate(gold.claims):
        label = f"{gold.stem}: missed claim {claim.speaker_text!r} {claim.verb!r} {claim.cue!r}"
        if number not in hits:
            plain.lacking(label)
            spoken.lacking(label)
            continue
        plain.right += 1
        if _same_speaker(claim, hits[number], gold, told, matching):
            spoken.right += 1
        else:
            spoken.wrong += 1
            spoken.lacking(f"{label}, spoken by {hits[number]['speaker']} {hits[number]['speaker_text']!r}")
    for row in left:
        for tally in (plain, spoken):
            tally.spoilt(f"{gold.stem}: spurious claim {row['speaker_text']!r} {row['text'][:80]!r}")


def _same_speaker(claim: GoldClaim, row: Mapping[str, Any], gold: GoldArticle, told: Told, matching: Matching) -> bool:
    speaker = row["speaker"]
    if claim.speaker in gold.optional:
        said, want = bare(row["speaker_text"] or ""), bare(claim.speaker_text)
        in_words = bool(said) and (said in want or want in said)
        return in_words or any(bare(t) in gold.optional[claim.speaker] for t in told.names.get(speaker, ()))
    if speaker is None or claim.speaker is None:
        return speaker is None and claim.speaker is None
    return matching.means(claim.speaker, speaker)


def _identity(meant: Mapping[tuple[str, str], set[str]], tally: Tally) -> None:
    for (one, pages), (other, others) in combinations(sorted(meant.items()), 2):
        if one[0] == other[0]:
            continue
        same, joined = one[1] == other[1], bool(pages & others)
        if same and joined:
            tally.right += 1
        elif same:
            tally.lacking(f"not joined: {one} {sorted(pages)} / {other} {sorted(others)}")
        elif joined:
            tally.spoilt(f"wrongly joined: {one} / {other} {sorted(pages & others)}")
