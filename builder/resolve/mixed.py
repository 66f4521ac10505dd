"""Pages that may be two persons' of one name: articles that have nothing else in common give them other roles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from builder.data.folding import fold, vocabulary
from builder.errors import Doubt
from builder.model import Archive, Article, ArticleSlug, Entity, EntityId, Kind, Role
from builder.resolve.decisions import Decisions
from builder.resolve.doubts import CORRECTIONS, LEDGER
from builder.resolve.fame import famous
from builder.resolve.groups import is_known_everywhere
from builder.resolve.nations import countries
from builder.resolve.offices import office_words
from builder.resolve.passages import quoted
from builder.resolve.people import person

STEM = 5
"""So many letters two words of roles share that say the same: ``coureur``, ``coureuse``."""


def mixed_doubts(decisions: Decisions, archive: Archive) -> tuple[Doubt, ...]:
    """A doubt for each article in which a full name has roles that share no word with those of the other articles of
    its language, none of which shares anybody or anything else with it; not where the editors settled the name."""
    articles = {a.slug: a for a in archive.articles}
    company = _company(archive)
    named = {line.name for line in decisions.judgements} | {c.value for c in archive.corrections}
    found = []
    for entity in archive.entities:
        if entity.kind is not Kind.ACTOR or "@" in entity.name or not person(entity.name).given:
            continue
        if named & {entity.name, *(a.text for a in entity.aliases)} or famous(entity.name):
            continue
        for one, other in _apart(entity, articles, company):
            found.append(_told(entity, one, other, articles))
    return tuple(found)


def _told(entity: Entity, one: Role, other: Role, articles: Mapping[ArticleSlug, Article]) -> Doubt:
    home, article = articles[one.article], articles[other.article]
    where = f"{home.path}:{home.line_of(one.span.start)}"
    said = [" ".join(r.text.split()) for r in (one, other)]
    return Doubt(
        article.path,
        article.line_of(other.span.start),
        f"« {entity.name} » is « {said[1]} » here and « {said[0]} » in {where}; if they are two, write in "
        f"{CORRECTIONS} - {{article: {article.slug}, words: {quoted(entity.name)}, who: "
        f"{quoted(f'{entity.name} ({said[1]})')}, by: …, reason: …}}, if they are one in {LEDGER} "
        f"- {{name: {entity.name}, kind: actor}}",
    )


def _company(archive: Archive) -> Mapping[ArticleSlug, frozenset[EntityId]]:
    """What each article names, but for countries and what all the world's press speaks of."""
    everywhere = {
        e.id
        for e in archive.entities
        if (e.kind is Kind.PLACE and fold(e.name) in countries())
        or (e.kind is Kind.GROUP and is_known_everywhere(fold(e.name)))
        or (e.kind is Kind.ACTOR and famous(e.name))
    }
    found: dict[ArticleSlug, set[EntityId]] = defaultdict(set)
    for link in archive.links:
        if link.entity not in everywhere:
            found[link.mention.article].add(link.entity)
    return {slug: frozenset(ids) for slug, ids in found.items()}


def _apart(
    entity: Entity, articles: Mapping[ArticleSlug, Article], company: Mapping[ArticleSlug, frozenset[EntityId]]
) -> Iterable[tuple[Role, Role]]:
    """Of each language a role of its first article, and one of the first article that nothing joins to it."""
    by_language: dict[str, dict[ArticleSlug, list[Role]]] = defaultdict(lambda: defaultdict(list))
    for role in entity.roles:
        if _words([role]):
            by_language[articles[role.article].language][role.article].append(role)
    for said in by_language.values():
        order = sorted(said, key=lambda slug: (articles[slug].published or "~", slug))
        joined = [order[0]]
        left = order[1:]
        while near := [s for s in left if any(_agree(entity, s, o, said, company) for o in joined)]:
            joined += near
            left = [s for s in left if s not in near]
        if left:
            yield said[order[0]][0], said[left[0]][0]


def _agree(
    entity: Entity,
    one: ArticleSlug,
    other: ArticleSlug,
    said: Mapping[ArticleSlug, list[Role]],
    company: Mapping[ArticleSlug, frozenset[EntityId]],
) -> bool:
    shared = (company.get(one, frozenset()) & company.get(other, frozenset())) - {entity.id}
    return bool(shared) or bool(_words(said[one]) & _words(said[other]))


def _words(roles: Iterable[Role]) -> frozenset[str]:
    """The beginnings of the longer words of roles that say an office, an art or a trade; a title without a word more is
    many people's, and what one country calls two ways."""
    said = (folded for r in roles if (folded := fold(r.text)) not in vocabulary("titles"))
    return frozenset(w[:STEM] for w in office_words(said) - vocabulary("any_office"))
