"""Whom a word means that is wider, or tells more, than the one told before: ``le magistrat`` for a prosecutor,
``l'entraîneur de l'Exempla`` for ``l'entraîneur X``, ``le quotidien marseillais`` for a paper cited just now."""

from __future__ import annotations

import re

from builder.data import words as words_of
from builder.extract.claims.joint import Scene
from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.outlets import is_outlet
from builder.extract.claims.phrases import Subject
from builder.extract.names.lexicon import lexicon as names_of
from builder.model import Kind, Span

NEAR = 2
"""So many sentences back the person was named."""


def wider(subject: Subject, rest: list[str], offset: int, scene: Scene) -> set[str]:
    """``le magistrat`` for the only prosecutor or judge of the article, ``l'entraîneur de X`` for its only coach: the
    person named last, of the same gender."""
    lexicon, small = scene.lexicon, names_of(scene.lexicon.language)
    noun = subject.head.lower_
    offices: list[str] = lexicon.entry("wider").get(noun, [])
    if not (offices and all(small.is_demonym(w) for w in rest)):
        return set()
    behind = subject.head.doc[subject.end] if subject.end < len(subject.head.doc) else subject.head
    charged = behind.pos_ in {"VERB", "ADJ"} and "Part" in behind.morph.get("VerbForm", [])
    if charged or lexicon.relative(behind):
        return set()  # "le magistrat chargé du dossier", "the officer who fired": another one
    held = {
        key for role, key in scene.cast.roles if any(_heads(_own(role, lexicon), office, lexicon) for office in offices)
    }
    gone = [m for m in scene.cast.before(offset, (Kind.ACTOR,)) if m.mention is not None]
    spoke = {scene.cast.key_of(span) for span in scene.memory.last(scene.sentence, NEAR)}
    near = {m.key for m in gone[:1] if scene.sentence - m.sentence <= NEAR or spoke == {m.key}}
    gender = "f" if lexicon.has("feminine", noun) else "m" if lexicon.has("masculine", noun) else ""
    known = {scene.cast.genders.get(key, "") for key in held} - {"", gender}
    fits = not (gender and known) and held <= {m.key for m in gone}
    return held & near if fits and len(held) == 1 else set()


def _own(role: str, lexicon: Lexicon) -> str:
    """What a role says before whose or for whom it is: ``lawyer`` of ``lawyer for the ambassador``."""
    return role if lexicon.language == "fr" else re.split(r" (?:of|for|to|at|in|with|from|by|and) ", role)[0]


def _heads(role: str, office: str, lexicon: Lexicon) -> bool:
    """True for a role that begins with the office (in English: ends with it), and for the word ``-union``: one that a
    union stands in."""
    if office == "-union":
        unions = {u.lower() for u in words_of("well_known", "unions")}
        return any(w in unions or w.startswith(("syndic", "union")) for w in role.replace("'", " ").split())
    if office.startswith("-"):
        return any(w.endswith(office[1:]) for w in role.split()[:1])
    padded = f" {role} "
    return padded.startswith(f" {office} ") if lexicon.language == "fr" else padded.endswith(f" {office} ")


def told_anew(subject: Subject, noun: str, offset: int, scene: Scene) -> Span | None:
    """``le quotidien marseillais`` for the only paper that was cited just now, ``l'organisation de défense des droits``
    for the only body that the article calls an organisation: nothing in the words is a name."""
    words = subject.head.doc[subject.start : subject.end]
    if any(not t.is_lower for t in words[1:]) or not scene.lexicon.has("generic_bodies", noun):
        return None
    groups = [m for m in scene.cast.before(offset, (Kind.GROUP,)) if m.mention is not None]
    if noun in words_of("media", "nouns"):
        spoke = {s for s in scene.memory.last(scene.sentence, NEAR) if s is not None}
        near = [
            m for m in groups if scene.sentence - m.sentence <= NEAR and is_outlet(m.mention.text if m.mention else "")
        ]
        cited = [m for m in near if m.span in spoke]
        return cited[0].span if len({m.key for m in near}) == 1 and cited else None
    called = {key for word, key in scene.cast.called if word == noun}
    near = [m for m in groups if scene.sentence - m.sentence <= NEAR]
    if len(called) == 1 and near and near[0].key in called:
        return near[0].span
    return None
