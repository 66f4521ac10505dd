"""What an entity is called in a list, what stands behind its name, and under which letter it is found."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from string import ascii_uppercase

from anyascii import anyascii

from builder.data import words
from builder.data.folding import bare
from builder.model import Alias, ArticleSlug, Entity, Kind, Role
from builder.pages.offices import as_told, is_title
from builder.pages.view import View
from builder.resolve.groups import concept, parts


@dataclass(frozen=True, slots=True)
class Form:
    """Another form of an entity's name."""

    alias: Alias
    language: str | None
    """Of the articles that write it so; None where they are of several, or none does."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line about an entity: words of an article, of the gazetteer, or other forms of its name."""

    text: str
    language: str | None
    """Of the article that the words are from; None for names."""
    forms: tuple[Form, ...] = ()
    """Other forms of its name, for which ``text`` leaves room."""


def line(view: View, entity: Entity, article: ArticleSlug | None = None) -> Line | None:
    """What the articles say an entity is, else where a place lies, else how else it is written.

    Beside an ``article`` that says so itself, what that one says: in what others say, its office of another year would
    stand there, or that of another person of the name.
    """
    own = [r for r in entity.roles if r.article == article and not is_title(view, r)]
    role = _fullest(own) if own else telling(view, entity) if entity.roles else None
    if role:
        return Line(as_told(view, role), view.articles[role.article].language)
    if entity.chain:
        return Line(", ".join(entity.chain), None)
    others = [form for form in forms(view, entity) if not form.alias.weak and form.alias.text != entity.name]
    if others:
        return Line(view.locale.text("base.also"), None, tuple(others[:2]))
    return None


def forms(view: View, entity: Entity) -> tuple[Form, ...]:
    """How else an entity is written: the forms that are names of their own."""
    own = [alias for alias in entity.aliases if not is_common_noun(alias, entity)]
    if not own:
        return ()
    spoken: dict[str, set[str]] = {}
    for link in view.links_to.get(entity.id, ()):
        article = view.articles[link.mention.article]
        spoken.setdefault(" ".join(link.mention.text.split()), set()).add(article.language)
    return tuple(Form(alias, next(iter(s)) if len(s := spoken.get(alias.text, set())) == 1 else None) for alias in own)


def is_common_noun(alias: Alias, entity: Entity) -> bool:
    """True for what an article calls a group in short by the noun in its name: ``la Légion``, ``the Committee``. It
    leads to its mentions as any form does, but names the group to nobody who reads it alone."""
    if entity.kind is not Kind.GROUP or alias.reason == "ledger" or alias.text.isupper():
        return False
    words_ = bare(alias.text)
    meanings = parts(entity.name)
    return len(words_) == 1 and concept(words_[0]) in meanings and len(meanings) > 1


def telling(view: View, entity: Entity) -> Role:
    """The newest of an entity's roles that say whose: "porte-parole du Kremlin" rather than "porte-parole"; one that
    is over only where there is no other."""
    spoken = [r for r in entity.roles if view.articles[r.article].language == view.locale.language]
    return _fullest(spoken or list(entity.roles))


def _fullest(roles: list[Role]) -> Role:
    """The first role of three words or more that is not over, else the longest."""
    roles = [r for r in roles if not r.over] or roles
    return next((r for r in roles if len(r.text.split()) > 2), max(roles, key=lambda r: len(r.text.split())))


def sort_key(entity: Entity) -> tuple[str, str, str]:
    """Order in an index: persons by the last word of their name, all else by the first letter."""
    name = re.sub(r"\s*[(@].*$", "", entity.name).strip() or entity.name.strip("(@) ")
    if entity.kind is Kind.ACTOR:
        *first, last = name.split() or [entity.name]
        while first and last.strip(".,").casefold() in words("names", "generations"):
            *first, last = [last, *first]  # "Zed Exemple Jr." stands under E
        name = " ".join([last, *first])
    return fold(name), entity.name, entity.id


def letter(entity: Entity) -> str:
    """``G``; ``#`` for what begins with no letter."""
    first = sort_key(entity)[0][:1].upper()
    return first if "A" <= first <= "Z" else "#"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter of a list, and what stands under it."""

    letter: str
    anchor: str
    """Where it stands in the list's page: ``g``; ``other`` for what begins with no letter."""
    entities: tuple[Entity, ...]


def by_letter(entities: Iterable[Entity]) -> tuple[Letter, ...]:
    """Every letter from A to Z with its entities in their order, last what begins with no letter, if anything does."""
    found: dict[str, list[Entity]] = {first: [] for first in ascii_uppercase}
    for entity in sorted(entities, key=sort_key):
        found.setdefault(letter(entity), []).append(entity)
    return tuple(Letter(k, "other" if k == "#" else k.lower(), tuple(of_letter)) for k, of_letter in found.items())


def fold(name: str) -> str:
    """A name as it is sorted: ASCII, lower case, punctuation dropped from its start."""
    return re.sub(r"^[^a-z0-9]+", "", anyascii(name).lower())
