"""Which group a description means: a body by its name, by what the article calls it, or by having just spoken."""

from __future__ import annotations

import re

from builder.data import words as words_of
from builder.extract.claims.cast import Member
from builder.extract.claims.joint import Scene
from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.outlets import is_outlet
from builder.extract.claims.phrases import Subject
from builder.extract.claims.sorts import family, leading, of_sort, other_sort
from builder.extract.names.maps import is_area, lies_in
from builder.model import Kind, Span


def papers_owner(subject: Subject, offset: int, scene: Scene) -> Span | None:
    """Whose paper it is: ``un communiqué de l'entreprise``, ``the company's website``."""
    nouns = [t for t in subject.head.doc[subject.start : subject.end] if scene.lexicon.has("generic_bodies", t.lower_)]
    last = subject.head.doc[subject.end - 1]
    nouns = nouns or ([last] if scene.lexicon.has("local_bodies", last.lower_) else [])  # "un bilan de la préfecture"
    return body(nouns[0].lower_, [], offset, scene) if len(nouns) == 1 else None


def body(noun: str, rest: list[str], offset: int, scene: Scene) -> Span | None:
    """Which group ``noun`` means, with the words ``rest`` beside it; None where none or more than one fits."""
    groups = [
        (m, m.mention.text.lower().replace("’", "'"))
        for m in scene.cast.members
        if m.kind is Kind.GROUP and m.mention is not None
    ]
    named = {m.key for m, text in groups if noun in text.replace("'", " ").split() and all(w in text for w in rest)}
    if len(named) == 1:
        return None if _is_elsewhere(noun, next(iter(named)), offset, scene) else scene.cast.named(min(named), offset)
    called = {key for word, key in scene.cast.called if word == noun} & {
        m.key for m in scene.cast.before(offset, (Kind.GROUP,))
    }
    if len(called) == 1 and not rest and not named and _is_meant(noun, next(iter(called)), offset, scene):
        return scene.cast.named(next(iter(called)), offset)  # "the law firm X … the firm"
    plain = [w for w in rest if not scene.lexicon.has("body_kinds", w)]
    if named or plain or noun not in scene.lexicon.words("generic_bodies"):
        return None
    near = [
        m
        for m in scene.cast.before(offset, (Kind.GROUP,))
        if scene.sentence - m.sentence <= 2 and not other_sort(noun, m, scene)
    ]
    news = noun in words_of("media", "nouns")
    near = [m for m in near if _is_outlet(m) is news]
    sort = of_sort(noun, offset, scene)
    if len(sort) == 1 and {m.key for m in near if m.subject} <= sort:
        return scene.cast.named(next(iter(sort)), offset)  # "Exempla Airways … the airline"
    if rest and len({m.key for m in near}) > 1:
        return None  # "la compagnie ferroviaire" beside an airline
    spoke = [s for s in scene.memory.last(scene.sentence, 2) if s is not None]
    for member in near:
        if member.span in spoke:
            return member.span
    if not near and not rest and (paper := _paper(noun, offset, scene)) is not None:
        return paper
    if not near:
        told = leading(noun, offset, near, scene) if not rest else None
        return told or _only_group(noun, groups, offset, scene)
    subjects = [m for m in near if m.subject] or [m for m in near if len({g.key for g, _ in groups}) == 1]
    nearer = [m for m in near if not m.hangs]  # "Exempla … under review by Testa. The company"
    if len({m.key for m in subjects}) == 1 and nearer and nearer[0].key == subjects[0].key:
        return subjects[0].span
    last = {m.key for m in near if m.sentence == near[0].sentence and scene.sentence - m.sentence <= 1}
    only = len({m.key for m, _ in groups}) == 1
    if len(last) == 1 and (only or not (near[0].hangs or near[0].beside)):
        return near[0].span
    return leading(noun, offset, near, scene) if not rest else None


def _is_elsewhere(noun: str, key: str, offset: int, scene: Scene) -> bool:
    """True where the text has gone to other places since a body of one place was named: ``En Normandie, selon la
    préfecture`` behind ``la préfecture du Var``."""
    if not scene.lexicon.has("local_bodies", noun):
        return False
    gone = scene.cast.before(offset, (Kind.GROUP, Kind.PLACE))
    last = next((i for i, m in enumerate(gone) if m.key == key), 0)
    name = key.partition(":")[2]
    own = name.partition(noun)[2].strip(" '’").removeprefix("de ").removeprefix("du ").removeprefix("des ")
    since = {m.mention.text for m in gone[:last] if m.kind is Kind.PLACE and m.mention is not None}
    areas = [a for a in since if is_area(a) and not lies_in(own, a)]
    return any(not set(re.findall(r"\w{4,}", area.lower())) & set(re.findall(r"\w+", name)) for area in areas)


def _is_meant(noun: str, key: str, offset: int, scene: Scene) -> bool:
    """True where no other group has been named since the one that the article calls so, or one that it calls
    something else: ``l'association Y`` where ``la société`` is meant."""
    gone = scene.cast.before(offset, (Kind.GROUP,))
    if not gone or gone[0].key == key:
        return bool(gone)
    others = {word for word, other in scene.cast.called if other == gone[0].key}
    return bool(others) and not others & family(noun, scene.lexicon)


def _is_outlet(member: Member) -> bool:
    """True for an agency or a paper: it is not ``the ministry``, and only it is ``the agency``."""
    return member.mention is not None and is_outlet(member.mention.text)


def _only_group(noun: str, groups: list[tuple[Member, str]], offset: int, scene: Scene) -> Span | None:
    """The one group of an article, where nothing in its name says that it is another sort of body."""
    if len({m.key for m, _ in groups}) != 1 or any(other_sort(noun, m, scene) for m, _ in groups):
        return None
    return scene.cast.named(groups[0][0].key, offset)


def _paper(noun: str, offset: int, scene: Scene) -> Span | None:
    """``The newspaper``: the only one named so far whose name is a paper's, ``the Exempleton Herald``."""
    if not scene.lexicon.has("newspapers", noun):
        return None
    gone = [m for m in scene.cast.before(offset, (Kind.GROUP,)) if m.mention is not None]
    papers = {m.key for m in gone if m.mention and _is_paper(m.mention.text, scene.lexicon)}
    others = {m.key for m in gone if _is_outlet(m)} - papers
    return scene.cast.named(next(iter(papers)), offset) if len(papers) == 1 and not others else None


def _is_paper(name: str, lexicon: Lexicon) -> bool:
    return any(lexicon.has("paper_names", w) for w in re.split(r"[\s-]", name.lower()))
