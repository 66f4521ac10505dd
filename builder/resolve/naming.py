"""What each mention of one article names: a name at hand in that same article, or itself."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from builder.errors import Doubt
from builder.model import Article, ArticleSlug, Extraction, Kind, Mention, Span
from builder.resolve.decisions import Decisions, key_of
from builder.resolve.people import is_first_name_of, is_given, is_surname_of, person, same_person

KINDS = (Kind.ACTOR, Kind.GROUP, Kind.PLACE)


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A name as the archive knows it before it is decided who bears it."""

    kind: Kind
    key: str
    scope: str = ""
    """Empty where the name means the same in every article; else the only article it means anything in."""


@dataclass(frozen=True, slots=True)
class Named:
    """A mention, the name it stands for, and the rule that says so."""

    mention: Mention
    name: Name
    reason: str


@dataclass(frozen=True, slots=True)
class Naming:
    """One article's mentions with what they name."""

    article: ArticleSlug
    named: tuple[Named, ...]
    equations: tuple[tuple[Name, Name], ...]
    """Long and short name that the article says are one."""
    doubts: tuple[Doubt, ...]


def name_mentions(article: Article, extraction: Extraction, decisions: Decisions) -> Naming:
    """Who or what the mentions of one article name, on the evidence of that article alone."""
    mentions = [(m, k) for m in sorted(extraction.mentions) if (k := _key(article, m)) not in decisions.rejected and k]
    kinds = _kinds(mentions, decisions)
    units: dict[Name, list[Mention]] = {}
    for mention, text_key in mentions:
        units.setdefault(Name(kinds[text_key], text_key), []).append(mention)

    def scoped(name: Name) -> Name:
        return _scoped(name, article, decisions)

    by_span = {m.span: name for name, found in units.items() for m in found}
    stands_for: dict[Name, tuple[Name, str]] = {}
    equations = []
    for equation in sorted(extraction.equations):
        long, short = _at(equation.long, by_span), _at(equation.short, by_span)
        if long and short and long != short and not _apart(decisions, long, short):
            equations.append((long, short))
            if short not in stands_for and long.kind is short.kind:
                stands_for[short] = (long, "article")
    doubts: list[Doubt] = []
    unlinked: set[Name] = set()
    fulls = [n for n in units if n.kind is Kind.ACTOR and _is_full(n)]
    for name in sorted(units):
        if name.kind is not Kind.ACTOR or name in stands_for or name.key.startswith("@"):
            continue
        if decisions.of(name.key, name.kind):
            continue
        bearers = _bearers(name, fulls, units, decisions)
        if len(bearers) == 1:
            stands_for[name] = (bearers[0], "surname")
        elif bearers:
            unlinked.add(name)
            doubts.append(_ambiguous(article, units[name][0], [units[b][0].text for b in bearers]))
        elif any(is_first_name_of(person(name.key), person(f.key)) for f in fulls):
            unlinked.add(name)  # "Jane" beside "Jane Birkin": likely her, but a first name proves nothing
    named = []
    for name, found in units.items():
        if name in unlinked:
            continue
        target, reason = _follow(name, stands_for)
        target = scoped(target)
        named += [Named(m, target, reason) for m in found]
    return Naming(
        article=article.slug,
        named=tuple(sorted(named, key=lambda n: n.mention)),
        equations=tuple(sorted({(scoped(a), scoped(b)) for a, b in equations})),
        doubts=tuple(doubts),
    )


def _key(article: Article, mention: Mention) -> str:
    """A mention's key; the author of an embedded post is known by the account."""
    for post in article.posts:
        if post.author and post.handle and post.author.meets(mention.span):
            return f"@{post.handle.lower()}"
    return key_of(mention.text, mention.kind)


def _kinds(mentions: list[tuple[Mention, str]], decisions: Decisions) -> dict[str, Kind]:
    """One kind for each key of an article: the ledger's, else the one most mentions have."""
    counts: dict[str, Counter[Kind]] = {}
    for mention, text_key in mentions:
        counts.setdefault(text_key, Counter())[mention.kind] += 1
    return {
        k: decisions.kind_of(k, max(count, key=lambda kind: (count[kind], -KINDS.index(kind))))
        for k, count in counts.items()
    }


def _at(span: Span, by_span: dict[Span, Name]) -> Name | None:
    """The name at this span, or at the one mention that lies in it or holds it."""
    if span in by_span:
        return by_span[span]
    near = {name for other, name in by_span.items() if span.holds(other) or other.holds(span)}
    return near.pop() if len(near) == 1 else None


def _apart(decisions: Decisions, one: Name, other: Name) -> bool:
    return decisions.forbids(frozenset({one.key}), frozenset({other.key}))


def _is_full(name: Name) -> bool:
    return not name.key.startswith("@") and person(name.key).given is not None


def _bearers(
    name: Name, fulls: list[Name], units: dict[Name, list[Mention]], decisions: Decisions
) -> list[Name]:
    """The people of the article who bear this surname, each once, by the form most often written."""
    short = person(name.key)
    found = [
        f for f in fulls if f != name and is_surname_of(short, person(f.key)) and not _apart(decisions, name, f)
    ]
    people: list[list[Name]] = []
    for full in sorted(found):
        home = next((p for p in people if any(same_person(full.key, other.key) for other in p)), None)
        if home is None:
            people.append([full])
        else:
            home.append(full)
    return [max(p, key=lambda n: (len(n.key.split()), len(units[n]), n.key)) for p in people]


def _ambiguous(article: Article, mention: Mention, names: list[str]) -> Doubt:
    """What to tell when a surname has two bearers at hand."""
    choice = " / ".join(f"« {n} »" for n in sorted(names))
    return Doubt(
        article.path,
        article.line_of(mention.span.start),
        f"ambiguous name « {mention.text} »: write {choice} in the article; until then it is linked to nobody",
    )


def _follow(name: Name, stands_for: dict[Name, tuple[Name, str]]) -> tuple[Name, str]:
    """The name at the end of the way, and the first rule on it."""
    reason, seen = "exact", {name}
    while name in stands_for and stands_for[name][0] not in seen:
        name, rule = stands_for[name]
        reason = rule if reason == "exact" else reason
        seen.add(name)
    return name, reason


def _scoped(name: Name, article: Article, decisions: Decisions) -> Name:
    """A first name alone means somebody in its own article only."""
    if name.kind is Kind.ACTOR and is_given(name.key) and not decisions.of(name.key, name.kind):
        return Name(name.kind, name.key, article.slug)
    return name
