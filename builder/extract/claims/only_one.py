"""Whom a description means that tells something new of somebody: ``la Polonaise de 22 ans``, ``l'ancien joueur de
l'Exempla``, the only person at hand whom nothing told before speaks against."""

from __future__ import annotations

from builder.extract.claims.joint import Scene
from builder.extract.claims.lexicon import feature
from builder.extract.claims.passing import field_of
from builder.extract.claims.phrases import Subject
from builder.extract.names.lexicon import lexicon as names_of
from builder.model import Kind, Span

NEAR = 3
"""So many sentences back the person was named."""
ARTS_AND_SPORT = ("profiles_arts", "profiles_sport")
"""Who is told by one of these, and by nothing more, has a name in the press."""


def countryman(subject: Subject, offset: int, scene: Scene) -> Span | None:
    """``le Portugais``: the only person of that sex at hand, of no other nation."""
    stem = subject.head.lower_[:4]
    names = names_of(scene.lexicon.language)
    foreign = {key for word, key in scene.cast.natives if names.is_demonym(word) and word[:4] != stem}
    foreign |= {key for role, key in scene.cast.roles for w in role.split() if names.is_demonym(w) and w[:4] != stem}
    return _alone(_gender(subject), offset, foreign, scene)


def artist(subject: Subject, rest: list[str], offset: int, scene: Scene) -> Span | None:
    """``l'ancien joueur de l'Exempla``, ``l'interprète de « Z »``: the only person at hand, of whom nothing is told but
    what is of that sort."""
    lexicon = scene.lexicon
    nation = all(names_of(lexicon.language).is_demonym(w) for w in rest)
    trains = nation and lexicon.has("trainers", subject.head.lower_)  # "le technicien français"
    performs = _performs(subject.head.lower_, scene) and not lexicon.has("trainers", subject.head.lower_)
    if not (trains or performs) or any(lexicon.has("opposed", w) for w in rest):
        return None
    others = {key for role, key in scene.cast.roles if not any(_performs(word, scene) for word in role.split())}
    if not trains:
        others |= {key for role, key in scene.cast.roles if any(lexicon.has("trainers", w) for w in role.split())}
    return _alone(_gender(subject), offset, others, scene)


def _performs(noun: str, scene: Scene) -> bool:
    """True for a word for who does something on a stage or a field."""
    known = names_of(scene.lexicon.language)
    told = any(scene.lexicon.has(key, noun) for key in ("performers", "trainers"))
    return told or field_of(noun, known) in ARTS_AND_SPORT


def _gender(subject: Subject) -> str:
    told = {"Masc": "m", "Fem": "f"}.get("".join(feature(subject.head, "Gender")), "")
    plain = subject.head.text.istitle() and not subject.head.lower_.endswith("e")  # "l'Espagnol"
    return told or ("m" if plain and names_of(subject.head.doc.lang_).head_first else "")


def _alone(gender: str, offset: int, others: set[str], scene: Scene) -> Span | None:
    """The only person named in the sentences at hand; where somebody else may be meant, nobody."""
    near = [m for m in scene.cast.before(offset, (Kind.ACTOR,)) if scene.sentence - m.sentence <= NEAR]
    suit = ("", gender) if gender else ("", "f", "m")
    near = [m for m in near if (scene.cast.genders.get(m.key, "") or m.gender) in suit]
    named = {m.key for m in near if m.mention is not None}
    if len(named) != 1 or named & others or any(m.key.startswith("?") for m in near):
        return None
    return scene.cast.named(next(iter(named)), offset)
