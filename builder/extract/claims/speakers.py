"""From the words for a speaker to the mention that names them; None where the article does not tell."""

from __future__ import annotations

import re

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from builder.extract.claims.cast import Member
from builder.extract.claims.joint import Scene, Speaker, chained, pair, recent
from builder.extract.claims.lexicon import feature
from builder.extract.claims.phrases import Subject
from builder.model import Kind, Mention, Span


def find_speakers(subject: Subject, scene: Scene) -> tuple[Speaker, ...]:
    """One speaker for each party of the phrase that is named; one alone where none or one is."""
    passage = scene.passage
    whole = passage.span(passage.doc[subject.start : subject.end])
    words = _words(subject)
    if _starts(words, scene.lexicon.entry("both")):
        two = pair(whole.start, scene)
        if two:
            return tuple(Speaker(whole, span) for span in two)
        return (Speaker(whole, None),)
    if subject.head.lower_ in scene.lexicon.entry("both_of") and _words(subject).startswith(("les ", "the ", "ces ")):
        two = pair(whole.start, scene) if len(_words(subject).split()) == 2 else None
        if two and recent(two[0], scene):
            return tuple(Speaker(whole, span) for span in two)
    named: list[Speaker] = []
    for part in subject.parts:
        start = max(part.left_edge.i, subject.start)
        later = [p.i for p in subject.parts if p.i > part.i]
        end = subject.end
        if later:
            end = min(subject.head.doc[later[0]].left_edge.i, subject.end)
        mention = mention_for(part, start, max(end, part.i + 1), scene)
        if mention is not None:
            while start < part.i and (passage.doc[start].is_punct or passage.doc[start].pos_ == "CCONJ"):
                start += 1
            stop = max(mention.span.end, passage.span(part).end)
            first = min(passage.span(passage.doc[start]).start, mention.span.start)
            named.append(Speaker(Span(first, stop), mention.span))
    if named:
        named = chained(named, scene)
    distinct = {scene.cast.key_of(s.mention) for s in named}
    if len(named) > 1 and len(distinct) == len(named):
        return tuple(named)
    if named:
        return (Speaker(whole, named[0].mention),)
    return (Speaker(whole, described(subject, whole.start, scene)),)


def _words(subject: Subject) -> str:
    return subject.head.doc[subject.start : subject.end].text.lower()


def _starts(words: str, openings: list[str]) -> bool:
    return any(words == o or words.startswith(o + " ") for o in openings)


def mention_for(head: Token, start: int, end: int, scene: Scene) -> Mention | None:
    """The mention that a noun phrase names: its head's, or one in apposition to it."""
    passage, lexicon = scene.passage, scene.lexicon
    here = [(m, t) for m, t in _all(scene) if t.end > start and t.start < end]
    for mention, tokens in here:
        if tokens.start <= head.i < tokens.end:
            return mention
    noun = head.lower_
    doc = passage.doc
    for mention, tokens in here:
        if tokens.start <= head.i or tokens.end > end:
            continue
        before = doc[tokens.start - 1]
        if before.lower_ in ("le", "la", "l'", "les", "the") and tokens.start - 2 > head.i:
            before = doc[tokens.start - 2]
        if before.pos_ == "ADP" or before.lower_ in lexicon.words("of_person"):
            close = lexicon.words("agreeing") | lexicon.words("members")
            if noun in close and mention.kind is Kind.GROUP:
                return mention
            continue
        if mention.kind is Kind.PLACE:
            continue
        if before.text == ",":
            return mention
        if mention.kind is Kind.GROUP and not (lexicon.has("bodies", noun) or lexicon.has("agreeing", noun)):
            continue
        nearest = next((t for t in reversed(doc[head.i : tokens.start]) if lexicon.has("people", t.lower_)), None)
        if nearest is None or nearest.i == head.i:
            return mention
    if end < len(doc) and doc[end].text == "(":
        return next((m for m, t in _all(scene) if t.start == end + 1), None)
    return None


def _all(scene: Scene) -> list[tuple[Mention, Tokens]]:
    found = ((m, scene.passage.tokens(m.span)) for m in scene.mentions)
    return [(m, t) for m, t in found if t is not None]


def described(subject: Subject, offset: int, scene: Scene) -> Span | None:
    """Who a pronoun or a description means, when exactly one fits."""
    word = subject.head.lower_
    words = _words(subject)
    lexicon = scene.lexicon
    for key, gender in (("he", "m"), ("she", "f")):
        if word in lexicon.entry(key) or words in lexicon.entry(key):
            return _pronoun(offset, gender, scene)
    if lexicon.language == "en" and word == "it":
        return _nearest(offset, (Kind.GROUP, Kind.PLACE), "", scene)
    if words in lexicon.entry("latter"):
        gone = scene.cast.before(offset, (Kind.ACTOR,))
        return gone[0].mention.span if gone and scene.sentence - gone[0].sentence <= 1 else None
    if word in lexicon.entry("they") or words in lexicon.entry("they"):
        return None
    if subject.head.pos_ == "PRON":
        return None
    return _description(subject, offset, scene)


def _pronoun(offset: int, gender: str, scene: Scene) -> Span | None:
    kinds = (Kind.ACTOR, Kind.GROUP) if scene.lexicon.language == "fr" else (Kind.ACTOR,)
    return _nearest(offset, kinds, gender, scene)


def _fits(member: Member, gender: str, scene: Scene) -> bool:
    known = scene.cast.genders.get(member.key, "")
    if member.mention.kind is Kind.ACTOR:
        return not gender or not known or known == gender
    return not gender or member.gender in ("", gender)


def _nearest(offset: int, kinds: tuple[Kind, ...], gender: str, scene: Scene) -> Span | None:
    """The nearest subject or speaker of the last sentences; else the only one named there."""
    near = [m for m in scene.cast.before(offset, kinds) if scene.sentence - m.sentence <= 3 and _fits(m, gender, scene)]
    same = [m for m in near if m.sentence == scene.sentence and m.subject]
    if same:
        return same[0].mention.span
    spoke = [span for span in scene.memory.last(scene.sentence, 2) if span is not None]
    if len(spoke) == 1:
        member = next((m for m in scene.cast.members if m.mention.span == spoke[0]), None)
        if member is not None and member.mention.kind in kinds and _fits(member, gender, scene):
            newer = [
                m
                for m in near
                if m.subject
                and m.mention.span.start > member.mention.span.end
                and m.key != member.key
                and m.mention.kind is Kind.ACTOR
                and _last_number(scene) < m.sentence
            ]
            if not newer:
                return spoke[0]
    subjects = [m for m in near if m.subject]
    if subjects:
        nearest = subjects[0]
        rivals = {m.key for m in subjects if m.sentence == nearest.sentence}
        if len(rivals) == 1:
            return nearest.mention.span
        people = [m for m in subjects if m.sentence == nearest.sentence and m.mention.kind is Kind.ACTOR]
        if len({m.key for m in people}) == 1:
            return people[0].mention.span
        return None
    people = [m for m in near if m.mention.kind is Kind.ACTOR]
    for choice in (people, near):
        if choice and len({m.key for m in choice}) == 1:
            return choice[0].mention.span
    return None


def _last_number(scene: Scene) -> int:
    return scene.memory.speakers[-1][0] if scene.memory.speakers else -1


def _description(subject: Subject, offset: int, scene: Scene) -> Span | None:
    """``le gouverneur``, ``the prosecutor``, ``l'institution``: by role, by name, by being the only one."""
    lexicon, doc = scene.lexicon, subject.head.doc
    words = _words(subject)
    first = words.replace("'", "' ").split()[0] if words else ""
    if first in lexicon.entry("indefinite") or first in lexicon.entry("plural_determiners"):
        return None
    if "Plur" in feature(subject.head, "Number"):
        return None
    noun = subject.head.lower_
    rest = [
        t.lower_
        for t in doc[subject.start : subject.end]
        if t.i != subject.head.i and t.pos_ in ("NOUN", "PROPN", "ADJ") and not t.is_punct
    ]
    by_role = {key for role, key in scene.cast.roles if _same_office(noun, rest, role)}
    if len(by_role) == 1:
        key = next(iter(by_role))
        return _mention_of(key, offset, scene)
    if by_role:
        return None
    feminine = lexicon.has("feminine", noun)
    gender = "f" if feminine else "m" if lexicon.has("masculine", noun) else ""
    if lexicon.has("bodies", noun):
        groups = [
            (m, m.mention.text.lower().replace("’", "'")) for m in scene.cast.members if m.mention.kind is Kind.GROUP
        ]
        named = {m.key for m, text in groups if noun in text.replace("'", " ").split() and all(w in text for w in rest)}
        if len(named) == 1:
            return _mention_of(next(iter(named)), offset, scene)
        if named or rest or noun not in lexicon.words("generic_bodies"):
            return None
        near = [m for m in scene.cast.before(offset, (Kind.GROUP,)) if scene.sentence - m.sentence <= 2]
        spoke = [s for s in scene.memory.last(scene.sentence, 2) if s is not None]
        for m in near:
            if m.mention.span in spoke:
                return m.mention.span
        keys = {m.key for m in near if m.subject} or {m.key for m in near}
        return near[0].mention.span if len(keys) == 1 and near else None
    offices = {
        m.key
        for m in scene.cast.members
        if m.mention.kind is Kind.GROUP and re.search(rf"\b{re.escape(noun)}\b", m.mention.text.lower())
    }
    if len(offices) == 1 and lexicon.has("people", noun) and not rest:
        return _mention_of(next(iter(offices)), offset, scene)
    if lexicon.has("generic_people", noun) and not rest and first in ("le", "la", "l'", "the", "ce", "cet", "cette"):
        return _nearest(offset, (Kind.ACTOR,), gender, scene)
    return None


def _same_office(noun: str, rest: list[str], role: str) -> bool:
    words = role.replace("'", " ").replace("-", " ").split()
    return noun.split("-")[0] in words[:3] and noun in role and all(w in role for w in rest)


def _mention_of(key: str, offset: int, scene: Scene) -> Span | None:
    mine = [m.mention.span for m in scene.cast.members if m.key == key]
    before = [s for s in mine if s.start < offset]
    return before[-1] if before else (mine[0] if mine else None)
