"""The roles that are told of an entity, and how one reads that an article gives to several persons at once."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from builder.data import words
from builder.data.folding import bare, vocabulary
from builder.locale import load
from builder.locale.plurals import singulars
from builder.model import Entity, Role
from builder.pages.view import View

SHORT = 3
"""Letters of a title that stands for its trade: ``Me``, ``Dr``, ``Mgr``."""
SAME_IN_BOTH = ("ais", "ois", "ss", "us", "is", "ux")
"""How words end that are no plural by their "s", or are one and look like it in the singular: ``français``."""

VOWELS = frozenset("aeiouyhàâéèêëîïôû")


def told_roles(view: View, entity: Entity) -> tuple[Role, ...]:
    """Its roles, newest first, those that are over last, each once; in the site's language where any is, and none that
    another one holds."""
    spoken = [r for r in entity.roles if view.articles[r.article].language == view.locale.language]
    roles = {_core(of_one(view, role)): role for role in reversed(spoken or entity.roles)}
    whole = [r for r in roles.values() if not any(r is not o and _holds(o, r) for o in roles.values())]
    # "Me", "Maître" beside "avocat de la victime" say nothing more.
    whole = [r for r in whole if not is_title(view, r)] or whole
    return tuple(sorted((r for r in entity.roles if r in whole), key=lambda r: r.over))


def as_told(view: View, role: Role) -> str:
    """The words of a role as a line tells them: in the singular, and whether it is over."""
    return in_time(of_one(view, role), role, view.articles[role.article].language)


def in_time(said: str, role: Role, language: str) -> str:
    """``maire de Z (par le passé)`` for a role that is over, in its article's language; else the words as they are."""
    return load(language).text("entity.role_over", role=said) if role.over else said


def of_one(view: View, role: Role) -> str:
    """The words of a role; in the singular where the article gives it to several persons: ``ministres``."""
    return singular(role.text, view.articles[role.article].language)


@lru_cache(maxsize=4096)
def singular(text: str, language: str) -> str:
    """A role in the plural as one person has it: ``membre du parti``; any other as it stands."""
    persons = words(f"{language}/roles", "persons")
    said = text.split()
    links = words(f"{language}/roles", "complement_links")
    end = next((i for i, word in enumerate(said) if i and _is_link(word, links)), len(said))
    head = 0 if language == "fr" else end - 1
    while language == "fr" and head < end - 1 and said[head].lower() in words("fr/roles", "before"):
        head += 1
    word = said[head].lower()
    one = next((single for single in singulars(word, language) if single in persons), None)
    if one is None or word in persons or any("," in w for w in said[:end]):
        return text
    said[head] = _like(said[head], one)
    if language == "fr":
        said[:end] = [word if i == head else _agreeing(word) for i, word in enumerate(said[:end])]
        if any(_is_bent(*pair) for pair in pairwise(said[:end])):
            return text
    return " ".join(said)


def _is_link(word: str, links: frozenset[str]) -> bool:
    return word.lower() in links or word.lower().replace("’", "'").startswith("d'")


def _agreeing(word: str) -> str:
    """A French adjective beside a noun that has lost its plural."""
    if word.endswith("aux") and word.islower() and word != "faux":
        return word[:-1] if word.endswith("eaux") else f"{word[:-3]}al"
    plural = word.endswith("s") and len(word) > len("gris") and not word.endswith(SAME_IN_BOTH) and word.islower()
    return word[:-1] if plural else word


def _is_bent(word: str, after: str) -> bool:
    """True for an adjective of another form before a vowel: ``nouveau``, ``vieux`` before ``avocat``."""
    return word.lower() in words("fr/roles", "bent") and after[:1].lower() in VOWELS


def _like(shown: str, word: str) -> str:
    return word[:1].upper() + word[1:] if shown[:1].isupper() else word


def is_title(view: View, role: Role) -> bool:
    """True for a mere title: ``Me``, ``Dr``."""
    text, language = of_one(view, role), view.articles[role.article].language
    return len(text) <= SHORT or text.lower() in words(f"{language}/roles", "titles_only")


def _core(said: str) -> tuple[str, ...]:
    """What a role says, however its area is called: of the region, and of the oblast, of one name are one role."""
    small = vocabulary("determiners") | vocabulary("name_links")
    kept = [w for w in bare(said) if w not in small]
    # "ministre d'État": a word for an area before no name is no area's.
    return tuple(
        w for w, after in zip(kept, [*kept[1:], ""], strict=True) if not (after and w in vocabulary("region_heads"))
    )


def _holds(whole: Role, part: Role) -> bool:
    """True when one role says more of what the other does: ``gouverneur de l’oblast``, ``gouverneur``.

    ``ancien gouverneur`` is another one, and what is over is not what is.
    """
    return whole.over == part.over and whole.text.casefold().startswith(f"{part.text.casefold()} ")
