"""Who is at the head of a group by another word: ``the head of the bank`` for ``Bank governor Zed Exemple``."""

from __future__ import annotations

import re

from builder.extract.claims.joint import Scene
from builder.extract.claims.phrases import Subject
from builder.extract.claims.topics import named_here
from builder.model import Kind


def at_top(subject: Subject, scene: Scene) -> set[str]:
    """The only person whom the article gives the highest office of the group that the description names."""
    lexicon = scene.lexicon
    if not lexicon.has("at_the_top", subject.head.lower_):
        return set()
    inside = [m for m, t in named_here(scene) if subject.head.i < t.start and t.end <= subject.end]
    if len(inside) != 1 or inside[0].kind is not Kind.GROUP:
        return set()
    name = re.escape(inside[0].text.lower())
    links = r"(?:of|at|de|du|des|d'|de la|de l')"
    whole = re.compile(rf"(?:[\w-]+ ){{1,3}}{links}\s?(?:the |la |l')?{name}|{name}(?:'s)? (?:[\w-]+ ?){{1,3}}")
    own = ((role, key) for role, key in scene.cast.roles if whole.fullmatch(role.replace("’", "'")))
    found = set()
    for role, key in own:
        words = set(re.split(r"[\s'’-]", role))
        high = any(lexicon.has("top_offices", w) for w in words)
        if high and not any(lexicon.has("lesser", w) for w in words):
            found.add(key)
    return found if len(found) == 1 else set()
