"""What each mention of one article names: a name at hand in that same article, or itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from builder.errors import Doubt
from builder.model import HOUSE, Article, ArticleSlug, Equation, Extraction, Kind, Mention, Span
from builder.resolve.ambiguous import ambiguous, firms_called, house_doubts, surely_persons, undecided
from builder.resolve.behind import is_behind
from builder.resolve.beside import named_together
from builder.resolve.decisions import Decisions, key_of
from builder.resolve.fame import is_before_namesake, means_famous
from builder.resolve.groups import same_group
from builder.resolve.kin import is_family, relatives, without_elders
from builder.resolve.last_spoken import last_to_speak
from builder.resolve.offices import bearers_told, has_other_role, is_said_again, is_sovereign
from builder.resolve.people import (
    is_called_by_first_name,
    is_first_name_of,
    is_given,
    person,
    same_person,
)
from builder.resolve.place_pairs import same_place
from builder.resolve.places import Finding
from builder.resolve.short_for import fuller
from builder.resolve.titled import titled_otherwise
from builder.resolve.unseen_names import full_names

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
    form: str = ""
    """How the editors write the name, where they say what the mention means."""

    @property
    def text(self) -> str:
        """The name in full: the editors' form, else the article's words."""
        return self.form or self.mention.text


@dataclass(frozen=True, slots=True)
class Naming:
    """One article's mentions with what they name."""

    article: ArticleSlug
    named: tuple[Named, ...]
    equations: tuple[tuple[Name, Name], ...]
    """Long and short name that the article says are one."""
    doubts: tuple[Doubt, ...]
    spots: tuple[tuple[Name, Finding], ...] = ()
    """Where its places are."""
    together: frozenset[tuple[Name, Name]] = frozenset()
    """Names of two persons each: they stand with "and" between them, or one is the other's brother."""


def name_mentions(
    article: Article, extraction: Extraction, decisions: Decisions, settled: Mapping[str, Kind]
) -> Naming:
    """Who or what the mentions of one article name, on its own evidence; ``settled`` has kinds the archive settled."""
    open_ = undecided(extraction, decisions)
    units = _units(article, extraction, decisions, settled)
    texts = {name: best_text(m.text for m in found) for name, found in units.items()}
    equations = _equations(article, extraction, units, decisions)
    stands_for: dict[Name, tuple[Name, str]] = {}
    for long, short in equations:
        if long.kind is short.kind:
            stands_for.setdefault(short, (long, "article"))
    stands_for |= {n: (long, "nickname") for n, long in _nicknamed(equations, units) if n not in stands_for}
    called = {kind: [t for n, t in texts.items() if n.kind is kind] for kind in KINDS}
    doubts = house_doubts(article, extraction, open_, called[Kind.ACTOR], called[Kind.GROUP])
    unlinked: set[Name] = set()
    kindred: set[tuple[Name, Name]] = set()
    apart: set[Mention] = set()
    told: dict[Mention, Name] = {}
    order = sorted(units)
    peers = {kind: [n for n in order if n.kind is kind] for kind in KINDS}
    for name in order:
        if name in stands_for or name.key.startswith("@") or decisions.of(name.key, name.kind):
            continue
        others = [n for n in peers[name.kind] if n != name and not decisions.parts(name, n)]
        bearers, reason = fuller(texts[name], name.kind, {n: texts[n] for n in others}, article.language)
        if reason == "said before in full":
            reason = "shorter name"  # as its page calls it; "Congress" before "Exemple Congress" is another
            bearers = [b for b in bearers if is_behind(article, (texts[name], units[name]), (texts[b], units[b]))]
        bearers = list(dict.fromkeys(_follow(b, stands_for)[0] for b in bearers)) if reason == "surname" else bearers
        people = _people(bearers, texts, units)
        if reason == "surname":
            people = without_elders({b: (texts[b], units[b]) for b in people})
            kin = relatives(article, units[name], {b: units[b] for b in people})
            kindred |= {(name, b) for b in kin}
            full = {b: units[b] for b in people}
            people = [b for b in people if b not in kin]
            spoke, unsure = last_to_speak(article, extraction, units[name], full) if kin else ({}, {})
            told |= {m: b for m, b in spoke.items() if b in kin}
            in_doubt = [m for m, b in unsure.items() if b in kin]
            apart.update(in_doubt)
            doubts += [ambiguous(article, extraction, in_doubt, [texts[b] for b in full])] if in_doubt else []
        only = people[0] if name.kind is Kind.ACTOR and reason == "surname" and len(people) == 1 else None
        if only is not None and is_before_namesake(article, (texts[name], units[name]), (texts[only], units[only])):
            continue
        if only is not None:  # "Monsieur Exemple" beside "Brigitte Exemple": somebody else
            somebody = titled_otherwise(article, units[name], units[only], texts[only])
            apart.update(somebody)
            doubts += [ambiguous(article, extraction, somebody, [texts[only]])] if somebody else []
            apart.update(m for m in units[name] if is_family(article, m))
        if len(people) == 1 and (reason != "longer name" or is_said_again(units[name], units[people[0]], extraction)):
            stands_for[name] = (people[0], reason)
        elif reason == "longer name":
            continue  # "Martin Luther" before "Martin Luther King": two people until a role says otherwise
        elif people and name.kind is Kind.ACTOR:
            alike = {b: (texts[b], units[b]) for b in people}
            given = bearers_told(article, extraction, units[name], alike)
            told |= given
            if untold := [m for m in units[name] if m not in given]:
                apart.update(untold)
                firms = firms_called(name.key, called[Kind.GROUP])
                doubts.append(ambiguous(article, extraction, untold, [*(texts[b] for b in people), *firms]))
        elif name.kind is Kind.ACTOR and (firsts := _with_first_name(name, others, texts)):
            known = is_given(person(texts[name]).words[0]) and not is_called_by_first_name(texts[firsts[0]])
            other = has_other_role(units[name], units[firsts[0]], extraction)  # "le procureur Somsak", not the mayor
            if len(firsts) == 1 and not (known or other) and units[firsts[0]][0].span < units[name][0].span:
                stands_for[name] = (firsts[0], "given name")  # "Somsak" behind "Somsak Exemple": as Thai names go
                continue
            if all(is_sovereign(article, m) for m in units[name]):
                continue  # "le roi Zed" beside "Zed Exemple": somebody else
            unlinked.add(name)  # "Jane" beside "Jane Birkin": likely her, but a first name proves nothing
            doubts.append(ambiguous(article, extraction, units[name], [texts[f] for f in firsts]))
    scoped = {name: _scoped(name, article, decisions, found) for name, found in units.items()}
    named = []
    for name, found in units.items():
        if name not in unlinked:
            target, reason = _follow(name, stands_for)
            named += [Named(m, scoped[target], reason) for m in found if m not in apart and m not in told]
    named += [Named(m, scoped[name], "surname") for m, name in told.items()]
    return Naming(
        article=article.slug,
        named=tuple(sorted(named, key=lambda n: n.mention)),
        equations=tuple(sorted({(scoped[a], scoped[b]) for a, b in equations})),
        doubts=tuple(doubts),
        together=named_together(article, sorted((n.mention, n.name) for n in named))
        | {(scoped[a], scoped[b]) for a, b in kindred},
    )


def _nicknamed(equations: list[tuple[Name, Name]], units: dict[Name, list[Mention]]) -> Iterator[tuple[Name, Name]]:
    """A nickname before the surname with the name it stands for: ``Momo Exemple`` beside ``Zed Exemple, dit Momo``."""
    for long, short in equations:
        whole = person(long.key)
        if long.kind is short.kind is Kind.ACTOR and whole.given and " " not in short.key:
            name = Name(Kind.ACTOR, " ".join((short.key, *whole.surname)))
            if name in units and name != long:
                yield name, long


def _with_first_name(name: Name, others: list[Name], texts: dict[Name, str]) -> list[Name]:
    """The persons whose first name this one is, the one-word name itself."""
    short = person(texts[name])
    return [f for f in others if f.kind is Kind.ACTOR and is_first_name_of(short, person(texts[f]))]


def best_text(texts: Iterable[str]) -> str:
    """Of the ways in which one key is written, the one that tells its parts best: hyphens kept, not shouted."""
    return max(sorted(set(texts)), key=lambda t: (t.count("-"), not t.isupper(), len(t), t))


def _units(
    article: Article, extraction: Extraction, decisions: Decisions, settled: Mapping[str, Kind]
) -> dict[Name, list[Mention]]:
    """The mentions by what is written, without those that the ledger rejects."""
    open_ = undecided(extraction, decisions)
    keyed = [(m, key_in(article, m)) for m in sorted(extraction.mentions) if m not in open_]
    mentions = [(m, k) for m, k in keyed if k and k not in decisions.rejected]
    somebodys = surely_persons(article, mentions, decisions)
    mentions = [(m, somebodys.get(m, k)) for m, k in mentions]
    own = surnames(extraction)
    kinds = _kinds(mentions, decisions, {k: kind for k, kind in settled.items() if k not in own})
    units: dict[Name, list[Mention]] = {}
    for mention, text_key in mentions:
        kind = decisions.kind_of(text_key, mention.kind) if mention.rule == HOUSE else kinds[text_key]
        units.setdefault(Name(kind, text_key), []).append(mention)
    return units


def surnames(extraction: Extraction) -> frozenset[str]:
    """Keys of the surnames whose full names stand in an article."""
    people = (person(m.text) for m in extraction.mentions if m.kind is Kind.ACTOR)
    return frozenset(" ".join(p.surname).replace("-", " ") for p in people if p.given)


def _equations(
    article: Article, extraction: Extraction, units: dict[Name, list[Mention]], decisions: Decisions
) -> list[tuple[Name, Name]]:
    """Long and short names that the article equates, unless the ledger keeps them apart."""
    by_span = {m.span: name for name, found in units.items() for m in found}
    found = []
    for equation in sorted(extraction.equations):
        long, short = _at(equation.long, by_span), _at(equation.short, by_span)
        if not long or not short or long == short or decisions.parts(long, short):
            continue
        if not _is_inner(long, short, equation, article):
            found.append((long, short))
    return found


def _is_inner(long: Name, short: Name, equation: Equation, article: Article) -> bool:
    """True for ``(SPS FO)`` behind a name that ends in FO: letters within letters are a part or the whole."""
    one, other = set(long.key.split()), set(short.key.split())
    capitals = equation.long.of(article.source).isupper() and equation.short.of(article.source).isupper()
    return capitals and (one < other or other < one)


def key_in(article: Article, mention: Mention) -> str:
    """A mention's key; the author of an embedded post is known by the account."""
    for post in article.posts:
        if post.author and post.handle and post.author.meets(mention.span):
            return f"@{post.handle.lower()}"
    return key_of(mention.text, mention.kind)


def _kinds(mentions: list[tuple[Mention, str]], decisions: Decisions, settled: Mapping[str, Kind]) -> dict[str, Kind]:
    """One kind for each key of an article: the ledger's, else the one most mentions have."""
    persons = dict.fromkeys(full_names(mentions), Kind.ACTOR)
    counts: dict[str, Counter[Kind]] = {}
    for mention, text_key in mentions:
        if mention.rule != HOUSE:
            counts.setdefault(text_key, Counter())[mention.kind] += 1
    return {
        k: decisions.kind_of(
            k, settled.get(k) or persons.get(k) or max(count, key=lambda kind: (count[kind], -KINDS.index(kind)))
        )
        for k, count in counts.items()
    }


def _at(span: Span, by_span: dict[Span, Name]) -> Name | None:
    """The name at this span, or at the one mention that lies in it or holds it."""
    if span in by_span:
        return by_span[span]
    near = {name for other, name in by_span.items() if span.holds(other) or other.holds(span)}
    return near.pop() if len(near) == 1 else None


def _people(bearers: list[Name], texts: dict[Name, str], units: dict[Name, list[Mention]]) -> list[Name]:
    """Each bearer once, by the fullest form, where two are spellings of one name."""
    found: list[list[Name]] = []
    for name in sorted(bearers):
        home = next((p for p in found if any(_alike(texts[name], texts[o], name.kind) for o in p)), None)
        if home is None:
            found.append([name])
        else:
            home.append(name)
    return [max(p, key=lambda n: (len(n.key.split()), len(units[n]), n.key)) for p in found]


def _alike(one: str, other: str, kind: Kind) -> bool:
    return bool((same_person if kind is Kind.ACTOR else same_group if kind is Kind.GROUP else same_place)(one, other))


def _follow(name: Name, stands_for: dict[Name, tuple[Name, str]]) -> tuple[Name, str]:
    """The name at the end of the way, and the first rule on it."""
    reason, seen = "exact", {name}
    while name in stands_for and stands_for[name][0] not in seen:
        name, rule = stands_for[name]
        reason = rule if reason == "exact" else reason
        seen.add(name)
    return name, reason


def _scoped(name: Name, article: Article, decisions: Decisions, mentions: list[Mention]) -> Name:
    """A first name, a surname or a nickname alone means somebody in its own article only, but for those of whom all the
    world's press speaks so."""
    if name.kind is not Kind.ACTOR or name.key.startswith("@") or decisions.of(name.key, name.kind):
        return name
    short = person(mentions[0].text)
    if short.given or short.generation or means_famous(name.key, article, mentions):
        return name
    return Name(name.kind, name.key, article.slug)
