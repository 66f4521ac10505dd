"""What offices and titles tell of the names they stand beside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from builder.data.folding import fold, vocabulary
from builder.data.genders import gender_of
from builder.model import Article, Extraction, Mention
from builder.resolve.fame import famous
from builder.resolve.kin import is_family
from builder.resolve.nations import adjectives, countries
from builder.resolve.people import person
from builder.resolve.titled import OTHER, is_titled, title

N = TypeVar("N")
"""A name at hand, however the caller knows it."""


def is_said_again(short: list[Mention], long: list[Mention], extraction: Extraction) -> bool:
    """True for the first two of three names where the article has said all three before, or tells one role of both."""
    behind = long[0].span < short[0].span and not has_other_role(short, long, extraction)
    return behind or _share_role(short, long, extraction)


def _share_role(one: list[Mention], other: list[Mention], extraction: Extraction) -> bool:
    """True when the article gives both names a role with a telling word in common."""
    return bool(_role_words(one, extraction) & _role_words(other, extraction))


def has_other_role(one: list[Mention], other: list[Mention], extraction: Extraction) -> bool:
    """True when the article gives the two names offices with no word in common, ``maire`` and ``procureur``, ``leader``
    and ``maire``; not where both are what any office is called."""
    nations = adjectives().keys() | countries().keys()
    said = [_role_words(mentions, extraction) - nations for mentions in (one, other)]
    telling = [words - vocabulary("any_office") for words in said]
    return all(said) and any(telling) and not telling[0] & telling[1]


def bearers_told(
    article: Article, extraction: Extraction, mentions: list[Mention], bearers: Mapping[N, tuple[str, list[Mention]]]
) -> dict[Mention, N]:
    """Of a surname's mentions those whose office (``Mayor Exemple``), or whose title (``Mme Exemple``), is that of just
    one of its bearers, each with whom it means; the others mean the one of whom all the world's press speaks so, if he
    is named first. Bearers by their full names and mentions."""
    offices = {b: _role_words(found, extraction) - vocabulary("any_office") for b, (_, found) in bearers.items()}
    genders = {b: gender_of(person(text).given or "") for b, (text, _) in bearers.items()}
    first = min(bearers, key=lambda b: bearers[b][1][0].span)
    known = famous(bearers[first][0])
    first_known = first if known and known == famous(mentions[0].text) else None
    told = {}
    for mention in mentions:
        said = _role_words([mention], extraction)
        fitting = [b for b in bearers if offices[b] & said]
        if not fitting and any(is_titled(article, mention, gender) for gender in OTHER):
            fitting = [b for b in bearers if not _is_contradicted(article, mention, genders[b])]
        if not fitting and first_known is not None and not is_family(article, mention):
            fitting = [first_known]
        if len(fitting) == 1 and not _is_contradicted(article, mention, genders[fitting[0]]):
            told[mention] = fitting[0]
    return told


def _is_contradicted(article: Article, mention: Mention, gender: str) -> bool:
    return bool(gender) and is_titled(article, mention, OTHER[gender])


def is_sovereign(article: Article, mention: Mention) -> bool:
    """True behind the title of those who are called by the first name alone: ``le roi Zed``, ``Pope Zed``."""
    return fold(title(article, mention)) in vocabulary("sovereigns")


def _role_words(mentions: list[Mention], extraction: Extraction) -> frozenset[str]:
    """The longer words of the roles that the article gives these mentions, folded; none that says no office."""
    spans = {m.span for m in mentions}
    return office_words(fold(r.text) for r in extraction.roles if r.mention in spans)


def office_words(roles: Iterable[str]) -> frozenset[str]:
    """The longer words of these roles, folded, that say an office and of what."""
    found = frozenset(w for role in roles for w in role.split() if len(w) > 3)
    return found - vocabulary("beside_offices") - vocabulary("little_words")
