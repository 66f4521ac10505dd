"""What an editor may want to settle."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from rapidfuzz import fuzz

from builder.data.folding import fold
from builder.errors import Doubt
from builder.model import Archive, ArticleSlug, Entity, EntityId, Kind, Mention
from builder.resolve.cuts import initials, is_acronym, lacks_country
from builder.resolve.decisions import Decisions, key_of
from builder.resolve.joining import needs_evidence, pair_rule
from builder.resolve.naming import Name
from builder.resolve.people import is_surname_of, person

LEDGER = "entities.yml"
CORRECTIONS = "corrections.yml"
CALLED = {Kind.ACTOR: "person", Kind.PLACE: "place", Kind.GROUP: "group"}
NEAR = 85
"""Likeness in per cent from which two names are asked about. Likeness never joins anything."""


def ledger_doubts(decisions: Decisions, archive: Archive) -> tuple[Doubt, ...]:
    """Lines of the ledger that decide nothing, because no article has such a name."""
    seen = {key_of(m.text, kind) for e in archive.extractions for m in e.mentions for kind in (m.kind, None)}
    for article in archive.articles:
        seen |= {f"@{post.handle.lower()}" for post in article.posts if post.handle}
    found = []
    for line in decisions.judgements:
        names = line.distinct or ((line.name,) if line.name else ()) + line.aliases
        kinds = (line.kind, None)
        missing = [n for n in names if not {key_of(n, k) for k in kinds} & seen]
        if line.distinct or line.rejected:
            continue  # a decision kept in store: nothing is amiss while no article asks for it
        if names and len(missing) == len(names):
            found.append(_nothing(line.line, list(names)))
    return tuple(found)


def _nothing(line: int, names: list[str]) -> Doubt:
    quoted = ", ".join(f"« {n} »" for n in names)
    return Doubt(LEDGER, line, f"no article names {quoted}; write the name as an article does, or take the line out")


def undated_doubts(archive: Archive) -> tuple[Doubt, ...]:
    """Happenings whose words of time could not be told for a day: an editor may know it."""
    articles = {a.slug: a for a in archive.articles}
    found = []
    for extraction in archive.extractions:
        article = articles[extraction.article]
        for event in extraction.undated:
            told = " ".join(event.timex.text.split())
            title = " ".join(event.title.split())
            found.append(
                Doubt(
                    article.path,
                    article.line_of(event.timex.span.start),
                    f"no date could be told from « {told} » ({title}); if you know it, write it in {CORRECTIONS}: "
                    f"article: {article.slug}, sentence: …, date: …, by: …, reason: …",
                )
            )
    return tuple(found)


def kind_doubts(decisions: Decisions, archive: Archive) -> tuple[Doubt, ...]:
    """Names that one article takes for a person, a place or a group and another for something else; a town and the
    club that plays there are two, so that only an editor can say."""
    first = _first_mentions(archive)
    articles = {a.slug: a for a in archive.articles}
    named: dict[str, list[Entity]] = defaultdict(list)
    for entity in archive.entities:
        if entity.id in first and "@" not in entity.name:
            named[fold(entity.name)].append(entity)
    found = []
    for one, *others in named.values():
        names = {e.name for e in (one, *others)}
        settled = any(names & {line.name, *line.aliases} for line in decisions.judgements)
        for other in others if not settled else ():
            mention, before = first[other.id], first[one.id]
            if mention.article == before.article:
                continue  # the article itself tells them apart
            article, home = articles[mention.article], articles[before.article]
            found.append(
                Doubt(
                    article.path,
                    article.line_of(mention.span.start),
                    f"« {other.name} » is a {CALLED[other.kind]} here and a {CALLED[one.kind]} in {home.path}:"
                    f"{home.line_of(before.span.start)}; if it is one, write in {LEDGER} "
                    f"- {{name: {other.name}, kind: {one.kind}}} (or kind: {other.kind}), if they are two "
                    f"- {{name: {other.name}}}",
                )
            )
    return tuple(found)


def near_doubts(decisions: Decisions, archive: Archive) -> tuple[Doubt, ...]:
    """Pairs of entities that may be one, kept apart because nothing proves it."""
    first = _first_mentions(archive)
    articles = {a.slug: a for a in archive.articles}
    found = []
    for one, other in sorted(set(_near(archive.entities)), key=lambda pair: (pair[0].id, pair[1].id)):
        settled = decisions.parts(
            Name(one.kind, key_of(one.name, one.kind)), Name(other.kind, key_of(other.name, other.kind))
        )
        if settled or one.id not in first or other.id not in first:
            continue
        mention = first[other.id]
        article = articles[ArticleSlug(mention.article)]
        found.append(
            Doubt(
                article.path,
                article.line_of(mention.span.start),
                f"« {one.name} » and « {other.name} » may be one; write in {LEDGER} either "
                f"- {{name: {one.name}, aliases: [{other.name}]}} or - {{distinct: [{one.name}, {other.name}]}}",
            )
        )
    return tuple(found)


def _first_mentions(archive: Archive) -> Mapping[EntityId, Mention]:
    """Where each entity is first named."""
    first: dict[EntityId, Mention] = {}
    for link in archive.links:
        first.setdefault(link.entity, link.mention)
    return first


def _near(entities: tuple[Entity, ...]) -> Iterable[tuple[Entity, Entity]]:
    """Pairs of one kind: a surname and each of its bearers, likely misspellings, short and long names of groups."""
    people = [e for e in entities if e.kind is Kind.ACTOR and "@" not in e.name]
    for shared in _by_word(people).values():
        for i, one in enumerate(shared):
            yield from ((one, other) for other in shared[i + 1 :] if _may_be_one(one, other))
    groups = [e for e in entities if e.kind is Kind.GROUP]
    short = {e.name.replace(".", "").lower(): e for e in groups if is_acronym(e.name)}
    for long in groups:
        yield from ((long, short[s]) for s in initials(long.name) if s in short and short[s] != long)
    for shared in _by_word(groups).values():
        for one in shared:
            yield from ((other, one) for other in shared if one != other and lacks_country(one.name, other.name))
            yield from ((one, other) for other in shared if one.id < other.id and _lacks_evidence(one, other))


def _by_word(entities: list[Entity]) -> Mapping[str, list[Entity]]:
    """Entities that share a word of their names."""
    found: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        for word in dict.fromkeys(key_of(entity.name, entity.kind).split()):
            if len(word) > 2:
                found[word].append(entity)
    return {word: shared for word, shared in found.items() if 1 < len(shared) <= 50}


def _lacks_evidence(one: Entity, other: Entity) -> bool:
    """True for names that a rule would join if more spoke for it."""
    rule = pair_rule(one.kind, one.name, other.name)
    return rule is not None and needs_evidence(one.kind, rule, one.name, other.name)


def _may_be_one(one: Entity, other: Entity) -> bool:
    """True for a surname and its bearer, for ``J. Exemple`` and ``Jane Exemple``, and for names of which one word is
    nearly the same and the others are."""
    a, b = person(one.name), person(other.name)
    if _lacks_evidence(one, other) or is_surname_of(a, b) or is_surname_of(b, a):
        return True
    if not a.given or not b.given or len(a.words) != len(b.words):
        return False
    unlike = [(x, y) for x, y in zip(a.words, b.words, strict=True) if x != y]
    return len(unlike) == 1 and min(map(len, unlike[0])) > 4 and fuzz.ratio(*unlike[0]) >= NEAR
