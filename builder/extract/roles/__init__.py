"""Roles: what an article says an actor is, by titles, appositions and copulas."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from builder.extract.labels import Found
from builder.extract.names.lexicon import Lexicon, lexicon
from builder.extract.parse import Doc
from builder.extract.roles import (
    after,
    announced,
    before,
    clauses,
    doubt,
    held,
    housed,
    openings,
    over,
    posts,
    predicates,
    references,
    rows,
    seen,
    subjects,
    tails,
)
from builder.extract.roles.further import further
from builder.extract.roles.phrase import APART, Names, Phrase, governs, named, parted
from builder.extract.tagging import Passage
from builder.model import Article, Kind, Mention, Role, Span

ROWS = frozenset({",", "and", "et", "&", "("})
"""What stands behind a name that others in a row may follow, even those that are not known as names."""


def find_roles(article: Article, passages: tuple[Passage, ...], mentions: tuple[Mention, ...]) -> tuple[Role, ...]:
    """The roles of the article's actors, in text order."""
    known = lexicon(article.language)
    found: dict[tuple[Span, Span], Role] = {}
    for passage in passages:
        names = named(passage, mentions)
        ends = {mention.span: end for _, end, mention in names.ordered}
        for whole, mention in _phrases(passage, names, known):
            for phrase in parted(passage.doc, whole, known):
                span = passage.chars(phrase.start, phrase.end)
                gone = over.is_over(passage.doc, phrase, ends[mention.span], known, article.published)
                role = Role(article.slug, span, span.of(article.source), mention.span, phrase.rule, gone)
                found.setdefault((span, mention.span), role)
    return tuple(sorted(found.values()))


def _phrases(passage: Passage, names: Names, known: Lexicon) -> Iterator[tuple[Phrase, Mention]]:
    """Each role's characters with its actor's mention, as far as the text vouches for it."""
    for found, mention in _told(passage.doc, passage.seen.roles, names, known):
        if not doubt.is_doubted(passage.doc, found, known):
            yield found, mention


def _told(doc: Doc, read: tuple[Found, ...], names: Names, known: Lexicon) -> Iterator[tuple[Phrase, Mention]]:
    """Each role's characters with its actor's mention. Those behind a name come first: they are the surer."""
    taken: list[Phrase] = []
    actors = [
        (start, end, m)
        for start, end, m in names.ordered
        if m.kind is Kind.ACTOR and m.rule != "account" and not _is_house(doc, start, end, known)
    ]
    by_token = subjects.by_token(doc, actors, known)
    verbs = [one for one in predicates.find(doc, names, known) if one.subject.i in by_token]
    alone = {(one.phrase.first, one.phrase.last): by_token[one.subject.i] for one in verbs if not one.shared}
    for start, end, mention in actors:
        for phrase in after.find(doc, start, end, names, known):
            if alone.get((phrase.first, phrase.last), mention) is not mention:
                continue  # "X joined Y as coach": Y is none
            if phrase.rule == "apposition" and tails.is_of_described(doc, phrase, start, names, known):
                continue
            taken.append(phrase)
            many = rows.is_of_many(doc, phrase, known) and not rows.is_one_of(doc, phrase, known)
            others = list(rows.before(doc, start, actors, known)) if many else []
            if others or not many:  # not "X, les membres de son conseil"
                yield from ((phrase, one) for one in (mention, *others))
    for first, mention in clauses.find(doc, by_token, names, known):
        for found in (first, *further(doc, first, names, known)):
            taken.append(found)
            yield found, mention
    for one in verbs:
        told = any(one.phrase.first < other.last and other.first < one.phrase.last for other in taken)
        if not told or one.shared:
            taken.append(one.phrase)
            yield one.phrase, by_token[one.subject.i]
    given = (module.find(doc, actors, names, known) for module in (openings, posts, held))
    for found, mention in chain.from_iterable(given):
        if not any(found.first < other.last and other.first < found.last for other in taken):
            taken.append(found)
            yield found, mention
    gone = tuple(taken)
    for found, mention in references.find(doc, actors, names, known):
        if found not in gone:
            taken.append(found)
            yield found, mention
    rowed = tuple(announced.find(doc, actors, names, known))
    taken += [found for found, _ in rowed]
    yield from rowed
    for start, end, mention in actors:
        gone = tuple(taken)
        behind_houses = housed.find(doc, start, end, names, known, gone)
        for phrase in chain(before.find(doc, start, names, known, gone), behind_houses):
            many = rows.is_of_many(doc, phrase, known)
            others = list(rows.behind(doc, start, actors, known)) if many else []
            counted = announced.number(doc, phrase.first, known) if many and phrase.rule != "title" else None
            counted = None if counted is not None and rows.is_one_of(doc, phrase, known) else counted
            if counted is not None and counted != len(others) + 1:
                continue  # "three senators, X and Y, and"
            if any(one is mention and p.first < phrase.last and phrase.first < p.last for p, one in rowed):
                continue  # "Two sons of farmers, X and Y": no farmers
            inner = phrase.rule == "apposition-before" and phrase.last - phrase.first > 3
            if inner and announced.is_of_inner(
                doc, phrase, 1 + len(list(rows.behind(doc, start, actors, known))), known
            ):
                continue
            told = phrase.first > 0 and doc[phrase.first - 1].pos_ == "VERB" and not known.head_first
            going_on = end < len(doc) and doc[end].text in ROWS
            if others or not many or (going_on and not told):  # not "told officials Zed Exemple left", "rivals Exempla"
                taken.append(phrase)
                yield from ((phrase, one) for one in (mention, *others))
    for found, mention in seen.find(doc, read, actors, known):
        does = doc[found.first - 1].text in APART and governs(doc, found.first, known)
        if not does and not any(found.first < other.last and other.first <= found.last for other in taken):
            yield found, mention


def _is_house(doc: Doc, start: int, end: int, known: Lexicon) -> bool:
    """True for the name of ``gouvernement Exemple``, ``the Exemple administration``: what is said there is not said of
    the person."""
    beside = start - 1 if known.head_first else end
    if beside > 0 and known.head_first and doc[beside - 1].lower_ == "de":
        return False  # "la mère de famille Zoé Exemple"
    own = doc[start].is_lower and known.has("houses", doc[start].text)
    return own or (0 <= beside < len(doc) and known.has("houses", doc[beside].text))
