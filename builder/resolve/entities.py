"""Entities made of the names that were joined: their name, slug, aliases, roles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import chain, count

from builder.data.folding import bare, display, fold, handle, vocabulary
from builder.data.gazetteer import above, spot
from builder.model import Alias, Article, ArticleSlug, Entity, EntityId, Judgement, Kind, Link, Role
from builder.resolve.cuts import is_acronym
from builder.resolve.decisions import Decisions, key_of
from builder.resolve.groups import is_generic
from builder.resolve.naming import Name, Named, Naming
from builder.resolve.native import native
from builder.resolve.people import NICKNAME, is_given, person
from builder.resolve.place_names import place_name
from builder.resolve.sets import Sets

DECIDED = ("ledger", "editors")
"""Reasons that are the editors' decisions: where an article gives another, that one is told."""

IN_SHORT = ("shorter name", "acronym", "article")
"""Reasons for which a group's form is short for another of its article's: its page has the other."""


@dataclass(frozen=True, slots=True)
class Body:
    """All that is known of one entity before it has a page."""

    names: frozenset[Name]
    named: tuple[Named, ...]
    line: Judgement | None
    """The ledger's decision."""

    @property
    def kind(self) -> Kind:
        return min(self.names).kind


def bodies(namings: tuple[Naming, ...], sets: Sets, decisions: Decisions) -> tuple[Body, ...]:
    """The named mentions of all articles, an entity each."""
    found: dict[Name, list[Named]] = defaultdict(list)
    for naming in namings:
        for named in naming.named:
            found[sets.root(named.name)].append(named)
    return tuple(
        Body(
            names=sets.of(root),
            named=tuple(sorted(named, key=lambda n: n.mention)),
            line=_line(sets.of(root), decisions),
        )
        for root, named in sorted(found.items())
    )


def _line(names: frozenset[Name], decisions: Decisions) -> Judgement | None:
    lines = {line.line: line for n in names if (line := decisions.of(n.key, n.kind))}
    return lines[min(lines)] if lines else None


def canonical(body: Body, languages: Mapping[ArticleSlug, str], first: str = "") -> str:
    """The name its page has: the ledger's, else the fullest form in the language that the archive uses most; in the
    ``first`` one, where one is given, and as that spells it."""
    if body.line and body.line.name:
        return body.line.name
    forms: Counter[tuple[str, str]] = Counter()
    for named in body.named:
        forms[languages[named.mention.article], _shown(named.text, body.kind)] += 1
    own = {language for language, _ in forms}
    best = next(language for language in (first, *by_use(languages)) if language in own)
    whole = {_shown(n.text, body.kind) for n in body.named if body.kind is not Kind.GROUP or n.reason not in IN_SHORT}
    if all(is_generic(text) for text in whole):  # "Electoral Commission (Exel)": the letters tell which
        whole |= {text for _, text in forms if not is_generic(text)}
    own_forms = (f for f in forms if f[0] == best)
    chosen = max(own_forms, key=lambda f: (f[1] in whole, _fullness(f[1], body.kind, forms[f])))[1]
    return _spelt(chosen, forms, best) if first == best and body.kind is Kind.ACTOR else chosen


def _spelt(chosen: str, forms: Mapping[tuple[str, str], int], language: str) -> str:
    """The spelling of a name that is the language's own, where its articles have one."""
    size = len(bare(chosen))
    written = {text: n for (code, text), n in forms.items() if code == language and len(bare(text)) == size}
    elsewhere = {text for code, text in forms if code != language}
    return max(native(written, elsewhere, language), key=lambda text: (written[text], text), default=chosen)


def by_use(languages: Mapping[ArticleSlug, str]) -> list[str]:
    """The archive's languages, that of most articles first; French before others where they are as many."""
    count = Counter(languages.values())
    return sorted(count, key=lambda language: (-count[language], language != "fr", language))


def _shown(text: str, kind: Kind) -> str:
    """A form as it would stand at the head of a page: titles off a person."""
    shown = display(text)
    if kind is Kind.ACTOR and not handle(text) and not NICKNAME.search(shown):
        whole, known = shown.split(), person(shown)
        kept = len(known.words) + bool(known.generation)
        if 0 < kept < len(whole) and len(fold(" ".join(whole[-kept:])).split()) == kept:
            shown = " ".join(whole[-kept:])
    return shown


def _fullness(text: str, kind: Kind, count: int) -> tuple[object, ...]:
    """Order of forms: a person's by number of names, anything else by how often it is written."""
    size = len(bare(text))
    shouting = text.isupper() and size > 1
    if kind is Kind.PLACE:
        core = place_name(text)
        nouns = size - len(core.core.split()) - bool(core.level)
        return (nouns <= 0, not shouting, len(core.core.split()), count, len(text), text)
    if kind is Kind.ACTOR:
        return (bool(handle(text)), min(size, 3), not shouting, count, len(text), text)
    return (size > 1 or not (text.isupper() or is_acronym(text)), not shouting, count, size, text)


def slugs(names: Mapping[int, tuple[Kind, str, str, str]]) -> dict[int, EntityId]:
    """An address for each of the numbered (kind, name, first day, hint), unique.

    Of namesakes the one that was first in the news has the plain address, so that a new article renames no page;
    the others take their hint, then a number.
    """
    taken: set[str] = set()
    found: dict[int, EntityId] = {}
    for number, (kind, name, _, hint) in sorted(names.items(), key=lambda n: (n[1][0], n[1][2], n[1][1:], n[0])):
        base = slug(name)
        told = f"{base}-{slug(hint)}"
        tries = chain((base, told), (f"{told}-{i}" for i in count(2)))
        chosen = next(f"{kind.folder}/{t}" for t in tries if f"{kind.folder}/{t}" not in taken)
        taken.add(chosen)
        found[number] = EntityId(chosen)
    return found


def slug(text: str) -> str:
    """Small ASCII letters, digits and hyphens; never empty, at most 80 long."""
    return "-".join("".join(c if c.isalnum() else " " for c in fold(text)).split())[:80].strip("-") or "x"


def make_entities(
    found: tuple[Body, ...],
    articles: Mapping[ArticleSlug, Article],
    roles: Mapping[tuple[ArticleSlug, int, int], tuple[Role, ...]],
    sets: Sets,
    language: str = "",
) -> tuple[tuple[Entity, ...], tuple[Link, ...], dict[EntityId, Body]]:
    """Every entity with its links, sorted, and what it was made of; places have no location yet.

    Their names are those of the site's ``language``, where its articles name them; their addresses stay what they are
    in another.
    """
    languages = {a.slug: a.language for a in articles.values()}
    names = [canonical(b, languages, language) for b in found]
    called = [page_name(canonical(b, languages)) for b in found]
    ids = slugs({i: (b.kind, called[i], _first_day(b, articles), _hint(b)) for i, b in enumerate(found)})
    entities, links = [], []
    for i, body in enumerate(found):
        entities.append(
            Entity(
                id=ids[i],
                kind=body.kind,
                name=names[i],
                aliases=_aliases(body, names[i], sets),
                roles=_roles(body, articles, roles),
                location=None,
                chain=(),
                within=None,
                description=body.line.description if body.line else None,
                wikidata=body.line.wikidata if body.line else None,
                namesakes=(),
            )
        )
        links += [Link(n.mention, ids[i], _reason(n, body, sets)) for n in body.named]
    made = with_namesakes(tuple(sorted(entities, key=lambda e: e.id)))
    return made, tuple(sorted(links)), {ids[i]: body for i, body in enumerate(found)}


def page_name(name: str) -> str:
    """What the page of an entity of this name is called in its address; of an account, its handle alone."""
    return slug(handle(name) or name)


def _first_day(body: Body, articles: Mapping[ArticleSlug, Article]) -> str:
    """When it was first in the news; late for undated articles alone."""
    return min((articles[n.mention.article].published or "9999" for n in body.named), default="9999")


def _hint(body: Body) -> str:
    """What tells namesakes apart: a place's region, a country's institution's country, else the first article."""
    scope = min(body.names).scope
    if scope.startswith("#"):
        place = spot(int(scope[1:]))
        return (above(place)[-1:] or (place,))[0].name
    if len(scope) == 2 and scope.isupper():
        return scope
    return min(n.mention.article for n in body.named)


def _reason(named: Named, body: Body, sets: Sets) -> str:
    line = body.line
    if (
        line
        and named.reason == "exact"
        and named.name.key in {key_of(text, body.kind) for text in (line.name or "", *line.aliases)}
    ):
        return "ledger"
    return named.reason if named.reason != "exact" else sets.reasons.get(named.name, "exact")


def _aliases(body: Body, name: str, sets: Sets) -> tuple[Alias, ...]:
    """Every other form, each once, with the rule that joined it."""
    found: dict[str, Alias] = {}
    own = min(
        (_reason(n, body, sets) for n in body.named if fold(_shown(n.mention.text, body.kind)) == fold(name)),
        default="ledger",
    )
    given = [(n.mention.text, _reason(n, body, sets)) for n in body.named if not n.form or _is_name(n.mention.text)]
    given = [(text, own if reason == "exact" else reason) for text, reason in given]
    given += [(n.form, n.reason) for n in body.named if n.form]
    given += [(text, "ledger") for text in (body.line.aliases if body.line else ())]
    for text, reason in sorted(given, key=lambda g: (g[1] in DECIDED, display(g[0]), g[1])):
        shown = _shown(text, body.kind)
        if fold(shown) == fold(name) or fold(shown) in found:
            continue
        weak = body.kind is Kind.ACTOR and len(bare(shown)) == 1 and is_given(fold(shown))
        found[fold(shown)] = Alias(shown, reason, weak)
    return tuple(sorted(found.values()))


def _is_name(text: str) -> bool:
    """True for words that may stand among a name's forms: editors also say whom "il" and "la maire" mean."""
    return text != text.lower() and fold(text) not in vocabulary("pronouns")


def _roles(
    body: Body,
    articles: Mapping[ArticleSlug, Article],
    roles: Mapping[tuple[ArticleSlug, int, int], tuple[Role, ...]],
) -> tuple[Role, ...]:
    """What the articles say it is, newest first; the same words of one article once, as they are if they are."""
    found: dict[tuple[str, str], Role] = {}
    for named in body.named:
        span = named.mention.span
        for role in roles.get((named.mention.article, span.start, span.end), ()):
            key = (role.article, fold(role.text))
            if key not in found or (found[key].over and not role.over):
                found[key] = role
    newest = sorted(found.values(), key=lambda r: (fold(r.text), r.article, r.span))
    return tuple(sorted(newest, key=lambda r: articles[r.article].published or "", reverse=True))


def with_namesakes(entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """The same entities, each with the others that share a name with it."""
    bearers: dict[str, set[EntityId]] = defaultdict(set)
    for entity in entities:
        for text in (entity.name, *(a.text for a in entity.aliases if not a.weak)):
            bearers[fold(text)].add(entity.id)
    others: dict[EntityId, set[EntityId]] = defaultdict(set)
    for ids in bearers.values():
        for entity_id in ids:
            others[entity_id] |= ids - {entity_id}
    return tuple(replace(e, namesakes=tuple(sorted(others[e.id]))) for e in entities)
