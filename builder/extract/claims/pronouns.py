"""Whom a pronoun means: the subject of its sentence, who spoke last, the subject before; else nobody."""

from __future__ import annotations

import re

from builder.data.folding import fold
from builder.data.genders import gender_of
from builder.extract.claims.brought_up import body_before, handed_over, just_cited
from builder.extract.claims.cast import Member
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.joint import Scene
from builder.extract.claims.lexicon import Lexicon, feature
from builder.extract.claims.pieces import SUBJECT_DEPS
from builder.extract.parse import Token
from builder.model import Kind, Span

REACH, FAR = 2, 8
"""Sentences that a pronoun looks back, and that it does where only one person has been spoken of."""


def person(offset: int, gender: str, scene: Scene, far: int = FAR) -> Span | None:
    """``il``, ``she``: a person; in French also what spoke last, or the group that is the subject before.

    ``far`` is the number of sentences in which somebody is looked for who is alone there.
    """
    found = _member(offset, gender, scene, far)
    if found is not None and _passes_over(found, offset, gender, scene):
        return None
    return scene.cast.named(found.key, offset) if found is not None else None


def _passes_over(found: Member, offset: int, gender: str, scene: Scene) -> bool:
    """True where nothing tells whether somebody is a woman, and who was named since as a subject is ruled out by a noun
    alone: ``L'arbitre Y. a … Son président, Dominique W., a … Elle``; a first name tells more than an office."""
    if not gender or scene.cast.genders.get(found.key, "") or found.gender or found.kind is not Kind.ACTOR:
        return False
    since = (m for m in scene.cast.before(offset, (Kind.ACTOR,)) if m.span.start > found.span.end and not m.hangs)
    others = [m for m in since if m.mention is not None and m.key != found.key and not _suits(m, gender, scene)]
    return any(not gender_of(fold(re.split(r"[\s-]", m.mention.text)[0])) for m in others if m.mention is not None)


def thing(offset: int, pronoun: Token, scene: Scene) -> Span | None:
    """``it``: the group or place that is the nearest subject, or that spoke last; in a clause that hangs on another
    (``Exempla says that it fell because it feared``), the subject of that."""
    near = _near(offset, (Kind.GROUP, Kind.PLACE), "", scene)
    just = scene.memory.last(scene.sentence, 1)
    if just and not any(just):
        return None  # "The book said …. It claims": whoever spoke has no name
    above = _subject_above(pronoun)
    if above is not None:
        at = scene.passage.span(above)
        return next((m.span for m in near if m.subject and m.span.meets(at)), None)
    said = _spoke(scene)
    if said is not None and said.kind is not Kind.ACTOR and _fresh(said, near, scene):
        return said.span
    subjects = [m for m in near if m.subject]
    nearest = [m for m in subjects if m.sentence == subjects[0].sentence]
    if len({m.key for m in nearest}) == 1:
        return nearest[0].span
    groups = [m for m in near if m.kind is Kind.GROUP]
    return groups[0].span if not subjects and len({m.key for m in near}) == 1 and groups else None


def _subject_above(pronoun: Token) -> Token | None:
    """The subject of the clause that the pronoun's own hangs on by a conjunction or a relative; None of a main clause,
    of one that is said (``that it fell``), and where that subject is a pronoun."""
    verb = pronoun.head
    if verb.dep_ not in ("advcl", "relcl", "acl") or verb.head.i > pronoun.i:
        return None
    above = verb.head
    while above.pos_ not in ("VERB", "AUX") and above.head.i != above.i:
        above = above.head
    many: Token | None = None
    while above.head.i != above.i and not any(map(_may_be_it, above.children)):
        many = many or next((c for c in above.children if _is_noun_subject(c) and c.i < pronoun.i), None)
        above = above.head  # past "that it filed because it feared", "that people died in a blast that it says"
    found = (c for c in above.children if _is_noun_subject(c) and c.i < pronoun.i)
    return next(found, many)


def _may_be_it(token: Token) -> bool:
    return _is_noun_subject(token) and "Plur" not in feature(token, "Number")


def _is_noun_subject(token: Token) -> bool:
    return token.dep_ in SUBJECT_DEPS and token.pos_ in ("NOUN", "PROPN")


def issuer_of(pronoun: Token, lexicon: Lexicon) -> Token | None:
    """``le groupe`` of ``le groupe a publié un communiqué dans lequel il dit``: who gives out what the pronoun's clause
    stands in; None where it stands in nothing, or a name gives it out."""
    paper = pronoun.head.head
    told = pronoun.head.dep_ in ("acl:relcl", "relcl") and lexicon.has("papers", paper.lower_)
    if not told or paper.i > pronoun.i or paper.head.pos_ not in ("VERB", "AUX"):
        return None
    giving = [paper.head]
    while len(giving) < 4 and giving[-1].head.i != giving[-1].i:
        giving.append(giving[-1].head)  # "le groupe a pour sa part publié", which the parser tears apart
    issuer = next((c for verb in giving for c in verb.children if c.dep_ in SUBJECT_DEPS and c.i < paper.i), None)
    return issuer if issuer is not None and issuer.pos_ == "NOUN" and can_speak(issuer, lexicon) else None


def latter(offset: int, scene: Scene) -> Span | None:
    """``ce dernier``: the person named last, in this sentence or the one before; else who spoke there."""
    gone = scene.cast.before(offset, (Kind.ACTOR,))
    if gone and gone[0].mention is not None and scene.sentence - gone[0].sentence <= 1:
        return gone[0].span
    said = _spoke(scene)
    if said is None or scene.sentence - scene.memory.speakers[-1][0] != 1:
        return None
    if said.kind is Kind.GROUP:
        return None if gone and scene.sentence - gone[0].sentence <= 1 else said.span
    last = next((m for m in gone if m.mention is not None), None)  # "« … », pose l'élu. Ce dernier rappelle"
    return said.span if said.kind is Kind.ACTOR and last is not None and last.key == said.key else None


def together(offset: int, scene: Scene, pronoun: int | None = None) -> tuple[Span, ...]:
    """``they``: those who spoke together last, or did something together in the sentence before; in English the
    one group that is the subject of the sentence itself: ``Police have welcomed the sentence, which they say …``.
    ``pronoun`` is where "ces derniers" stands, who may act in its own sentence: ``X et Y y ont pris part, indiquent ces
    derniers``."""
    if pronoun is not None and (two := _joined(scene.sentence, pronoun, scene)):
        return two
    mine = {m.key: m for m in scene.cast.members if _is_here(m, offset, scene)}
    if scene.lexicon.language == "en" and len(mine) == 1 and next(iter(mine.values())).kind is Kind.GROUP:
        return (next(iter(mine.values())).span,)
    spoke = tuple(span for span in scene.memory.last(scene.sentence, 1) if span is not None)
    if len(spoke) > 1 or scene.memory.last(scene.sentence, 1):
        return spoke if len(spoke) > 1 else ()
    return _joined(scene.sentence - 1, offset, scene)


def _joined(sentence: int, offset: int, scene: Scene) -> tuple[Span, ...]:
    """The only two of a sentence, before an offset, that "and" ties, where they are its first subjects."""
    acting = [m for m in scene.cast.members if m.sentence == sentence and m.kind is not Kind.PLACE]
    acting = [m for m in acting if m.span.end <= offset and not m.quoted]  # short forms in brackets tie nobody
    subjects = [m for m in acting if m.subject]
    ties = [m for m in acting if m.joined]
    if len(ties) != 1 or not subjects:
        return ()
    at = acting.index(ties[0])
    pair = (acting[at - 1], ties[0]) if at else ()
    same = len({m.kind for m in pair}) == 1 and subjects[0].key in {m.key for m in pair}
    return tuple(m.span for m in pair) if same and len({m.key for m in pair}) == 2 else ()


def _is_here(member: Member, offset: int, scene: Scene) -> bool:
    return member.sentence == scene.sentence and member.span.end <= offset and member.subject and not member.quoted


def _member(offset: int, gender: str, scene: Scene, far: int) -> Member | None:
    near = _near(offset, (Kind.ACTOR,), gender, scene)
    near = [m for m in near if m.subject or m.sentence != scene.sentence]  # "standing next to X, he added"
    told_of = _spoke(scene)
    if told_of is not None and told_of.kind is Kind.ACTOR and _suits(told_of, gender, scene):
        near = [m for m in near if not _is_in_what_was_said(m, told_of)]  # "X said that she and Y became friends."
    same = [m for m in near if m.sentence == scene.sentence and m.subject]
    if same:
        return _known(same[0])
    if _somebody_spoke(near, scene):
        return None
    said = _spoke(scene)
    if said is not None and said.kind is Kind.GROUP and scene.lexicon.language != "en" and _goes_on(near, scene):
        return said
    body = body_before(gender, scene)
    if body is not None:  # "X … souffre de la crise. Il a affirmé": not sure whose, where somebody has just spoken
        return None if said is not None and said.kind is Kind.ACTOR and _suits(said, gender, scene) else body
    if said is not None and just_cited(said, gender, near, scene):
        return said
    told = _of_gender(near, gender, scene)
    if told is not None and not _was_told_of(told, said):
        return _known(told)
    handed = handed_over(near, said, scene)
    if handed is not None:
        return handed
    groups = scene.lexicon.language != "en"
    if groups and not any(m.sentence == scene.sentence for m in near):
        bodies = _near(offset, (Kind.GROUP,), gender, scene)
        here = [m for m in bodies if m.sentence == scene.sentence and m.subject and m.gender == gender]
        if len({m.key for m in here}) == 1:
            return here[0]
    speaks = said is not None and (said.kind is Kind.ACTOR or (groups and _is_meant(said, offset, gender, scene, far)))
    speaks = speaks and said is not None and _fresh(said, near, scene)
    if said is not None and speaks and _suits(said, gender, scene):
        return said
    subjects = [m for m in near if m.subject]
    if subjects:
        rivals = {m.key for m in subjects if m.sentence == subjects[0].sentence}
        later = (m for m in near if m.sentence > subjects[0].sentence and m.mention is not None)
        rivals |= {m.key for m in later if not (m.hangs and m.sentence == scene.sentence)}
        return _known(subjects[0]) if len(rivals) == 1 else None
    if groups and not near:
        bodies = [m for m in _near(offset, (Kind.GROUP,), gender, scene) if m.subject and m.gender == gender]
        if bodies and len({m.key for m in bodies}) == 1:
            return bodies[0]
    everybody = [m for m in scene.cast.before(offset, (Kind.ACTOR, Kind.GROUP)) if scene.sentence - m.sentence <= far]
    leading = [m for m in everybody if m.subject and m.kind is Kind.ACTOR and _suits(m, gender, scene)]
    surer = {m.key for m in near if gender and (scene.cast.genders.get(m.key, "") or m.gender) == gender}
    if surer - {m.key for m in leading}:
        return None  # a woman at hand, who is no subject, rather than somebody far of whom nothing is told
    if leading and len({m.key for m in leading}) == 1:
        return _known(leading[0])
    alone = [m for m in everybody if m.subject and m.gender == gender]
    if groups and not near and not leading and len({m.key for m in alone}) == 1:
        return _known(alone[0])
    only = not leading and len({m.key for m in near}) == 1
    return _known(near[0]) if only and not near[0].hangs else None  # "La mort de X a ému. « … », a-t-il dit."


def _is_in_what_was_said(member: Member, speaker: Member) -> bool:
    """True for whom the last speaker's sentence names behind the speaker: spoken of."""
    return member.sentence == speaker.sentence and member.span.start > speaker.span.end and member.key != speaker.key


def _goes_on(near: list[Member], scene: Scene) -> bool:
    """True where a group has been "il" in the sentence before, and nobody has been named since."""
    last = scene.memory.speakers[-1][0]
    pronoun = scene.memory.by_pronoun == last and scene.sentence - last <= 1
    return pronoun and not any(m.sentence >= last for m in near)


def _is_meant(group: Member, offset: int, gender: str, scene: Scene, far: int) -> bool:
    """True for a group that "il" or "elle" can mean: by its own gender, or where no person is at hand; a newspaper
    without an article that is cited for what somebody did is not."""
    if group.gender == gender:
        return True
    persons = (m for m in scene.cast.before(offset, (Kind.ACTOR,)) if scene.sentence - m.sentence <= far)
    return not any(m.mention is not None and _suits(m, gender, scene) for m in persons)


def _near(offset: int, kinds: tuple[Kind, ...], gender: str, scene: Scene) -> list[Member]:
    return [
        m
        for m in scene.cast.before(offset, kinds)
        if scene.sentence - m.sentence <= REACH
        and _suits(m, gender, scene)
        and (m.subject or not gender or gender not in m.apart)  # "Il a battu X. « … », a-t-il dit."
    ]


def _of_gender(near: list[Member], gender: str, scene: Scene) -> Member | None:
    """The only one at hand whom the text says to be a woman (or a man), where nobody nearer is a subject."""
    known = [(m, scene.cast.genders.get(m.key, "") or m.gender) for m in near]
    fitting = [m for m, told in known if gender and told == gender]
    if len({m.key for m in fitting}) > 1:
        fitting = [m for m in fitting if not m.hangs]  # "X, la mère de Y"
    if fitting and fitting[0].hangs and any(not told and m.subject for m, told in known):
        return None  # "Regarding X's speech, he"
    if any(not told and not m.hangs and fitting and m.sentence > fitting[0].sentence for m, told in known):
        return None
    subjects = [m for m in near if m.subject]
    if len({m.key for m in fitting}) != 1 or (subjects and subjects[0].sentence > fitting[0].sentence):
        return None
    return fitting[0]


def _was_told_of(told: Member, said: Member | None) -> bool:
    """True for ``the man`` in ``The man was known, Detective X said. …, he said.``: whom X spoke of."""
    nameless = told.key.startswith("?") and said is not None and said.kind is Kind.ACTOR
    return nameless and said is not None and said.sentence == told.sentence and said.span.start > told.span.start


def _spoke(scene: Scene) -> Member | None:
    """Who alone spoke last, if that is not long ago."""
    spoke = [span for span in scene.memory.last(scene.sentence, REACH) if span is not None]
    if len(spoke) != 1:
        return None
    return next((m for m in scene.cast.members if m.span == spoke[0]), None)


def _somebody_spoke(near: list[Member], scene: Scene) -> bool:
    """True when one person without a name has just spoken, and nobody named has come up since."""
    if scene.memory.unnamed is None:
        return False
    sentence, at = scene.memory.unnamed
    return scene.sentence - sentence <= REACH and not any(m.span.start > at for m in near)


def _fresh(said: Member, near: list[Member], scene: Scene) -> bool:
    """True when nobody else has been a subject since the sentence in which that member spoke."""
    last = scene.memory.speakers[-1][0]
    return not any(m.subject and m.span.start > said.span.end and m.sentence > last and m.key != said.key for m in near)


def _known(member: Member) -> Member | None:
    return None if member.key.startswith("?") else member


def _suits(member: Member, gender: str, scene: Scene) -> bool:
    known = scene.cast.genders.get(member.key, "") or member.gender
    return not gender or known in ("", gender)
