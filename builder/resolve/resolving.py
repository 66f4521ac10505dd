"""The way from what each article says to one archive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from builder.data.folding import fold
from builder.errors import Doubt
from builder.model import (
    Archive,
    Article,
    ArticleSlug,
    Correction,
    Entity,
    EntityId,
    Extraction,
    Judgement,
    Kind,
    Link,
    Role,
    Verdict,
)
from builder.resolve.contexts import located, told_apart
from builder.resolve.corrections import corrected, dated_by, in_order, locate, still_told, without_claims
from builder.resolve.decisions import Decisions, decide
from builder.resolve.doubts import ledger_doubts, undated_doubts
from builder.resolve.entities import Body, bodies, by_use, make_entities
from builder.resolve.evidence import Evidence, is_telling, telling
from builder.resolve.former import former
from builder.resolve.geography import mapped, place_doubts, sites
from builder.resolve.given import speakers, with_given
from builder.resolve.happenings import make_events
from builder.resolve.homes import Home, homes
from builder.resolve.joining import join_names
from builder.resolve.kinds import settled_kinds
from builder.resolve.likely import kind_doubts, near_doubts
from builder.resolve.mixed import mixed_doubts
from builder.resolve.naming import Name, Naming, name_mentions
from builder.resolve.repeats import repeat_doubts
from builder.resolve.sought import with_sought
from builder.resolve.statements import make_statements
from builder.resolve.titles import with_titles
from builder.resolve.verdicts import judged

Made = tuple[tuple[Entity, ...], tuple[Link, ...], dict[EntityId, Body]]
"""Entities, links, and what each entity is made of."""
Roles = Mapping[tuple[ArticleSlug, int, int], tuple[Role, ...]]
"""Roles by article, start and end of the mention they are said of."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """The archive, and what an editor may want to settle."""

    archive: Archive
    doubts: tuple[Doubt, ...]
    """Sorted, each once."""


def resolve(
    articles: Iterable[Article],
    extractions: Iterable[Extraction],
    judgements: Iterable[Judgement] = (),
    verdicts: Iterable[Verdict] = (),
    corrections: Iterable[Correction] = (),
    language: str = "",
) -> Resolution:
    """One archive out of all articles; the order of the arguments' items makes no difference. Names are those of the
    site's ``language`` where its articles have them, else, as without one, those of the language of most articles."""
    ordered = newest_first(articles)
    by_article = {e.article: e for e in extractions}
    lines = tuple(judgements)
    found = with_sought(ordered, (by_article[a.slug] for a in ordered), lines)
    decisions = decide(lines)
    wanted = in_order(corrections)
    fitting = locate(wanted, ordered, found)
    as_read = found
    found = tuple(corrected(e, fitting) for e in as_read)
    settled = settled_kinds(zip(ordered, found, strict=True))
    namings = tuple(name_mentions(a, e, decisions, settled) for a, e in zip(ordered, found, strict=True))
    given = with_given(ordered, found, namings, fitting, decisions, settled)
    found = given.extractions
    by_slug = {a.slug: a for a in ordered}
    namings, (entities, links, made_of) = _who_is_who(ordered, found, given.namings, decisions, language)
    decided = bool(lines or fitting.found)
    alone = _alone(ordered, tuple(by_article[a.slug] for a in ordered), language) if decided else links
    where = sites(made_of, namings)
    written = {e.id: e.name for e in entities}
    entities = with_titles(entities, made_of, where, by_slug, language)
    spoken_most = (*by_use({a.slug: a.language for a in ordered}), "fr")[0]
    entities = mapped(entities, made_of, where, language or spoken_most)
    linked = {(k.mention.article, k.mention.span): k.entity for k in links}
    spoken, nobody = speakers(fitting, namings, made_of, decisions)
    said = make_statements(ordered, found, links, linked, fitting.hidden_claims, spoken)
    statements, unjudged = judged(said, verdicts, by_slug)
    idle = {*fitting.doubts, *given.doubts, *nobody}
    archive = Archive(
        articles=ordered,
        extractions=tuple(without_claims(e, fitting) for e in found),
        entities=entities,
        links=links,
        events=dated_by(make_events(by_slug, found, linked), fitting),
        statements=statements,
        corrections=tuple(c for c in wanted if (c.path, c.line) not in {(d.path, d.line) for d in idle}),
        former=former(alone, links, frozenset(made_of)),
    )
    doubts = {d for n in namings for d in n.doubts} | {*unjudged, *idle}
    if any(f.event for f in fitting.found):
        doubts.update(still_told(make_events(by_slug, as_read, linked), fitting, by_slug))
    doubts.update(place_doubts(entities, where, links, by_slug))
    doubts.update(ledger_doubts(decisions, archive))
    as_written = replace(archive, entities=tuple(replace(e, name=written[e.id]) for e in entities))
    doubts.update(near_doubts(decisions, as_written))
    doubts.update(kind_doubts(decisions, as_written))
    doubts.update(mixed_doubts(decisions, as_written))
    doubts.update(undated_doubts(archive))
    doubts.update(repeat_doubts(by_slug))
    return Resolution(archive, tuple(sorted(doubts)))


def _who_is_who(
    articles: tuple[Article, ...],
    extractions: tuple[Extraction, ...],
    namings: tuple[Naming, ...],
    decisions: Decisions,
    language: str,
) -> tuple[tuple[Naming, ...], Made]:
    """What the articles' names mean, each on the evidence of all, and the entities, the links and what they are made
    of."""
    namings = tuple(located(n, a) for n, a in zip(namings, articles, strict=True))
    at_home = homes(namings, articles)
    namings = told_apart(namings, articles, at_home)
    roles = _roles(extractions)
    sets = join_names(namings, decisions, _evidence(namings, roles, at_home))
    by_slug = {a.slug: a for a in articles}
    return namings, make_entities(bodies(namings, sets, decisions), by_slug, roles, sets, language)


def _alone(articles: tuple[Article, ...], found: tuple[Extraction, ...], language: str) -> tuple[Link, ...]:
    """The links as they would be if the editors had decided nothing."""
    nothing = decide(())
    settled = settled_kinds(zip(articles, found, strict=True))
    namings = tuple(name_mentions(a, e, nothing, settled) for a, e in zip(articles, found, strict=True))
    _, (_, links, _) = _who_is_who(articles, found, namings, nothing, language)
    return links


def newest_first(articles: Iterable[Article]) -> tuple[Article, ...]:
    """By date of publication, newest first, undated last; then by slug."""
    by_slug = sorted(articles, key=lambda a: a.slug)
    return tuple(sorted(by_slug, key=lambda a: a.published or "", reverse=True))


def _evidence(namings: tuple[Naming, ...], roles: Roles, at_home: Mapping[ArticleSlug, Home]) -> Evidence:
    """What may speak for a surname's being somebody's, name by name."""
    said: dict[Name, set[str]] = defaultdict(set)
    offices: dict[Name, set[str]] = defaultdict(set)
    company: dict[Name, set[Name]] = defaultdict(set)
    for naming in namings:
        present = {n.name for n in naming.named if n.name.kind is not Kind.PLACE}
        for name in {n.name for n in naming.named}:
            company[name] |= present
        for named in naming.named:
            for role in roles.get((naming.article, named.mention.span.start, named.mention.span.end), ()):
                if is_telling(fold(role.text)):
                    said[named.name].add(fold(role.text))
                offices[named.name].add(telling(role.text, at_home[naming.article].country))
    return Evidence(
        {n: frozenset(r) for n, r in said.items()},
        {n: frozenset(r - {""}) for n, r in offices.items()},
        {n: frozenset(c) for n, c in company.items()},
    )


def _roles(extractions: tuple[Extraction, ...]) -> Roles:
    """Roles by the mention they are said of."""
    found: dict[tuple[ArticleSlug, int, int], list[Role]] = defaultdict(list)
    for extraction in extractions:
        for role in extraction.roles:
            found[role.article, role.mention.start, role.mention.end].append(role)
    return {k: tuple(sorted(v)) for k, v in found.items()}
