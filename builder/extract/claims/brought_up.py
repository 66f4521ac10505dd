"""Whom the sentence before brings up for a pronoun: its source, its only group, or whom something was handed to."""

from __future__ import annotations

from builder.extract.claims.cast import Member
from builder.extract.claims.joint import Scene
from builder.extract.claims.lexicon import lemma_of
from builder.extract.claims.pieces import SUBJECT_DEPS
from builder.extract.parse import Span as Tokens
from builder.model import Kind


def just_cited(said: Member, gender: str, near: list[Member], scene: Scene) -> bool:
    """True for the person whom the sentence before gives as its source, of the same gender: ``Selon X, … . …, a-t-il
    dit``; nobody has been named since."""
    last = scene.memory.speakers[-1][0]
    known = scene.cast.genders.get(said.key, "") or said.gender
    cited = said.kind is Kind.ACTOR and scene.memory.sourced and scene.sentence - last == 1 and known == gender != ""
    return cited and not any(m.sentence > last for m in near)


def body_before(gender: str, scene: Scene) -> Member | None:
    """The only one named as a subject in the sentence before, where that is a group and no person is named there; in
    languages whose "il" and "elle" mean groups too."""
    if scene.lexicon.language == "en":
        return None
    just = [m for m in scene.cast.members if scene.sentence - m.sentence == 1 and m.kind is not Kind.PLACE]
    subjects = [m for m in just if m.subject and not m.quoted]
    alone = len({m.key for m in subjects}) == 1 and all(m.kind is Kind.GROUP for m in just)
    return subjects[0] if alone and subjects[0].gender in ("", gender) else None


def handed_over(near: list[Member], said: Member | None, scene: Scene) -> Member | None:
    """``Un prix a été remis à X. « … », a-t-il dit.``: the only person of the sentence before, of its paragraph, in
    which neither a person nor a pronoun acts."""
    just = [m for m in near if scene.sentence - m.sentence == 1]
    named = [m for m in just if m.mention is not None]
    if not named or len({m.key for m in just}) != 1 or any(m.subject for m in just):
        return None
    if any(m.key != named[0].key for m in near if m.sentence == scene.sentence) or (said and said.key == named[0].key):
        return None
    tokens = scene.passage.tokens(named[0].span) if scene.passage.block.span.holds(named[0].span) else None
    if tokens is None or not _is_handed(tokens, scene):
        return None
    acting = any(t.dep_ in SUBJECT_DEPS and t.pos_ == "PRON" for t in tokens.root.sent)
    return None if acting else named[0]


def _is_handed(tokens: Tokens, scene: Scene) -> bool:
    """True for ``remis à X``, ``remis au Japonais X``: a verb of giving, and the name behind its "to"."""
    doc, lexicon = tokens.doc, scene.lexicon
    before = [t for t in doc[max(0, tokens.start - 2) : tokens.start] if not lexicon.has("of", t.lower_)]
    given = any(lemma_of(t) in lexicon.words("handing") for t in tokens.root.sent if t.pos_ == "VERB")
    return given and any(lexicon.has("to", t.lower_) for t in before)
