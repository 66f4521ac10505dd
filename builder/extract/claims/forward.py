"""Whom an office means that only the next sentence names: ``…, a déclaré le chef des pompiers. Zed Exemple a expliqué
que …``, where nothing else tells who Zed Exemple is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from builder.extract.claims.apposed import is_person
from builder.extract.claims.joint import Scene
from builder.extract.claims.lexicon import feature
from builder.extract.claims.phrases import Subject
from builder.model import Claim, Kind


@dataclass(frozen=True)
class Office:
    """An office that spoke and that the article has given nobody by then."""

    sentence: int
    words: frozenset[str]
    gender: str
    claims: tuple[Claim, ...]


def office_of(subject: Subject | None, told: list[Claim], scene: Scene) -> Office | None:
    """The office of one person, with its article, that spoke without a name."""
    if subject is None or not told or any(c.speaker is not None for c in told):
        return None
    lexicon, head, doc = scene.lexicon, subject.head, subject.head.doc
    first = doc[subject.start].lower_
    if first not in lexicon.entry("definite") or not head.is_lower or head.pos_ != "NOUN":
        return None
    if not is_person(head, scene) or "Plur" in feature(head, "Number"):
        return None
    words = frozenset(t.lower_ for t in doc[subject.start : subject.end])
    gender = "f" if lexicon.has("feminine", head.lower_) else "m" if lexicon.has("masculine", head.lower_) else ""
    return Office(scene.sentence, words, gender, tuple(told))


def named_next(
    claims: list[Claim], office: Office | None, subject: Subject | None, told: list[Claim], scene: Scene
) -> list[Claim]:
    """The claims, those of the office with the person who opens the next sentence and speaks there, first named here,
    by the name alone and without another office."""
    if office is None or subject is None or scene.sentence - office.sentence != 1 or len(told) != 1:
        return claims
    speaker = told[0].speaker
    if speaker is None or told[0].speaker_span != speaker or subject.start != subject.head.sent.start:
        return claims
    if told[0].rule == "accusation":  # "The mayor said … Zed Exemple accused him of it": somebody else
        return claims
    members = [m for m in scene.cast.members if m.key == scene.cast.key_of(speaker)]
    if not members or members[0].span != speaker or members[0].kind is not Kind.ACTOR or not _is_bare(subject):
        return claims
    key = members[0].key
    if office.gender and scene.cast.genders.get(key, "") not in ("", office.gender):
        return claims
    if any(not set(role.split()) <= office.words for role, whose in scene.cast.roles if whose == key):
        return claims
    return [replace(c, speaker=speaker) if c in office.claims else c for c in claims]


def _is_bare(subject: Subject) -> bool:
    """True where no comma and no bracket behind the name tells who bears it."""
    doc = subject.head.doc
    return subject.end < len(doc) and not doc[subject.end].is_punct
