"""What sort of body a group is, as far as its name or the article tells: ``the airline`` for ``Exempla Airways``."""

from __future__ import annotations

import re

from builder.data import words as words_of
from builder.extract.claims.cast import Member
from builder.extract.claims.joint import Scene
from builder.extract.claims.lexicon import Lexicon
from builder.model import Kind, Span


def family(noun: str, lexicon: Lexicon) -> set[str]:
    """The words for bodies of one sort with this one: ``entreprise`` and ``société``."""
    return {noun}.union(*(row.split() for row in lexicon.entry("families") if noun in row.split()))


def told_by_name(noun: str, name: str, lexicon: Lexicon) -> bool:
    """True where a name holds a word that such a body has in its name: ``Airways`` for "the airline"; "^" marks one
    that the name begins with."""
    plain = re.findall(r"\w+", name.lower())
    words = {*plain, *(f"^{w}" for w in plain[:1])}
    rows: list[dict[str, str]] = lexicon.entry("named_sorts")
    return any(noun in row["called"].split() and words & set(row["named"].split()) for row in rows)


def other_sort(noun: str, member: Member, scene: Scene) -> bool:
    """True for a union or a court where a company is meant, for a town hall where a ministry is."""
    lexicon, name = scene.lexicon, member.mention.text if member.mention else ""
    said = {w for w in re.split(r"[\s'’]+", name.lower()) if lexicon.has("bodies", w)}
    if told_otherwise(noun, member.key, scene) or _named_otherwise(noun, name, lexicon):
        return True
    if noun in lexicon.words("companies") and name in words_of("well_known", "unions"):
        return True
    return noun not in lexicon.words("any_bodies") and bool(said) and not said & family(noun, lexicon)


def _named_otherwise(noun: str, name: str, lexicon: Lexicon) -> bool:
    """True for ``Exempla Assurances`` where the bank is meant: a name that tells of another such body only."""
    rows: list[dict[str, str]] = lexicon.entry("named_sorts")
    called = [word for row in rows for word in row["called"].split()]
    others = (word for word in called if word not in family(noun, lexicon))
    return (
        noun in called and not told_by_name(noun, name, lexicon) and any(told_by_name(o, name, lexicon) for o in others)
    )


def of_sort(noun: str, offset: int, scene: Scene) -> set[str]:
    """Keys of the groups named so far whose names tell that they are such a body."""
    return {
        m.key
        for m in scene.cast.before(offset, (Kind.GROUP,))
        if m.mention is not None
        and told_by_name(noun, m.mention.text, scene.lexicon)
        and not other_sort(noun, m, scene)
    }


def told_otherwise(noun: str, key: str, scene: Scene) -> bool:
    """True for a group that the article calls a body of another sort, and never one of this: ``Exempla, a union``."""
    called = {word for word, other in scene.cast.called if other == key}
    plain = scene.lexicon.has("any_bodies", noun) or any(scene.lexicon.has("any_bodies", w) for w in called)
    return bool(called) and not plain and not called & family(noun, scene.lexicon)


def leading(noun: str, offset: int, near: list[Member], scene: Scene) -> Span | None:
    """The one group that the article has told of so far: the only one that has done something in it, named more than
    once, where none but what is said beside another noun (``the Exempla dispute``) has come up since."""
    gone = [m for m in scene.cast.before(offset, (Kind.GROUP,)) if not told_otherwise(noun, m.key, scene)]
    acting = {m.key for m in gone if m.subject}
    if len(acting) != 1:
        return None
    key = next(iter(acting))
    often = sum(m.key == key for m in gone) > 1
    return scene.cast.named(key, offset) if often and all(m.key == key or m.beside for m in near) else None
