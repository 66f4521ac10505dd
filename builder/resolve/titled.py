"""A surname with the title of the other gender is somebody else's: ``Monsieur Exemple`` beside ``Brigitte Exemple``."""

from __future__ import annotations

from builder.data import words
from builder.data.genders import gender_of
from builder.model import Article, Mention
from builder.resolve.people import person

OTHER = {"feminine": "masculine", "masculine": "feminine"}
TITLE = len("Mademoiselle ") + 1
"""So many characters before a name its title stands in."""
ABBREVIATED = len("Mlle.")


def titled_otherwise(article: Article, mentions: list[Mention], full: list[Mention], name: str) -> list[Mention]:
    """Those of a surname's mentions that mean another than the bearer of the full name: with a title (``Monsieur``,
    ``Mrs``) that is not for the gender of its first name, and those without any that may be the same somebody: behind
    one of them, the full name not said since; all of them where the other is named before the full name is."""
    gender = gender_of(person(name).given or "") or _called(article, full)
    if not gender and len(_genders(article, mentions)) > 1:
        return [
            m for m in mentions if _is_title(title(article, m))
        ]  # "Mr Exemple … Mrs Exemple": one is not the bearer
    other = OTHER.get(gender, "")
    titled = [m for m in mentions if other and title(article, m) in words("gender", f"{other}_titles")]
    if not titled:
        return []
    found: list[Mention] = []
    marked = sorted([*mentions, *full], key=lambda m: m.span)
    first = marked[0] in titled
    near = first
    named, told = min(m.span for m in full), min(m.span for m in titled)
    if any(named < m.span < told for m in mentions if m not in titled):
        return titled  # "Paul Exemple … Exemple … Mme Exemple": the article calls him so
    for mention in marked:
        if mention in full:
            near = first
        elif mention in titled or (near and not _is_title(title(article, mention))):
            found.append(mention)
            near = True
    return found


def _genders(article: Article, mentions: list[Mention]) -> set[str]:
    """The genders of the titles before some mentions."""
    return {gender for gender in OTHER if any(is_titled(article, m, gender) for m in mentions)}


def _called(article: Article, full: list[Mention]) -> str:
    """The gender of a person whose first name tells none, by the title before the full name: ``Alhaji Zed Exemple``."""
    found = _genders(article, full)
    return found.pop() if len(found) == 1 else ""


def is_titled(article: Article, mention: Mention, gender: str) -> bool:
    """True for a mention behind a title of this gender: ``Mme Exemple``."""
    return title(article, mention) in words("gender", f"{gender}_titles")


def has_title(article: Article, mention: Mention) -> bool:
    """True for ``Mme Exemple``, ``Mr Exemple``."""
    return _is_title(title(article, mention))


def _is_title(word: str) -> bool:
    return any(word in words("gender", f"{gender}_titles") for gender in OTHER)


def title(article: Article, mention: Mention) -> str:
    """The word before a mention, as the list writes titles: ``Mme`` for ``MME``, ``M`` for ``M.``; not ``400 m.``,
    ``miss``, and no ``monsieur.`` that ends a sentence."""
    before = article.source[max(0, mention.span.start - TITLE) : mention.span.start].split()
    word = before[-1].lstrip('(«“"‘') if before else ""
    word = word.removesuffix(".") if len(word) <= ABBREVIATED else word
    return word.capitalize() if len(word) > 1 and word.isupper() else word
