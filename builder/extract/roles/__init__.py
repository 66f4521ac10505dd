"""Roles: what an article says an actor is, by titles, appositions and copulas."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.names.lexicon import Lexicon, lexicon
from builder.extract.parse import Doc
from builder.extract.roles import after, before, clauses, references
from builder.extract.roles.clauses import Actors
from builder.extract.roles.phrase import Names, Phrase, named, parted
from builder.extract.tagging import Passage
from builder.model import Article, Kind, Mention, Role

ROW = frozenset({",", "and", "et", "&", ", and"})
"""What stands between names in a row."""

ENDING = frozenset({"et", "and", "&"})
"""What the last of a row stands behind."""


def find_roles(article: Article, passages: tuple[Passage, ...], mentions: tuple[Mention, ...]) -> tuple[Role, ...]:
    """The roles of the article's actors, in text order."""
    known = lexicon(article.language)
    found: set[Role] = set()
    for passage in passages:
        names = named(passage, mentions)
        for whole, mention in _phrases(passage.doc, names, known):
            for phrase in parted(passage.doc, whole, known):
                span = passage.chars(phrase.start, phrase.end)
                found.add(Role(article.slug, span, span.of(article.source), mention.span, phrase.rule))
    return tuple(sorted(found))


def _phrases(doc: Doc, names: Names, known: Lexicon) -> Iterator[tuple[Phrase, Mention]]:
    """Each role's characters with its actor's mention. Those behind a name come first: they are the surer."""
    taken: list[Phrase] = []
    actors = [(start, end, m) for start, end, m in names.ordered if m.kind is Kind.ACTOR and m.rule != "account"]
    for start, end, mention in actors:
        for phrase in after.find(doc, start, end, names, known):
            taken.append(phrase)
            yield phrase, mention
    for found, mention in clauses.find(doc, actors, names, known):
        taken.append(found)
        yield found, mention
    for found, mention in references.find(doc, actors, names, known):
        if found not in taken:
            taken.append(found)
            yield found, mention
    for start, _, mention in actors:
        for phrase in before.find(doc, start, names, known, tuple(taken)):
            others = list(_in_a_row(doc, start, actors, known)) if _is_of_many(doc, phrase, known) else []
            told = phrase.first > 0 and doc[phrase.first - 1].pos_ == "VERB" and not known.head_first
            if others or not (told and _is_of_many(doc, phrase, known)):
                yield from ((phrase, one) for one in (mention, *others))  # not "told officials Zed Exemple left"


def _is_of_many(doc: Doc, phrase: Phrase, known: Lexicon) -> bool:
    """True for a title in the plural: ``councillors``."""
    first = phrase.first if known.head_first else phrase.last - 1  # "Board of Supervisors President": one
    words = [t.text.lower() for t in doc[first : phrase.last]]
    return any(known.is_person(w) and w.endswith(("s", "x")) and not known.has("persons", w) for w in words)


def _in_a_row(doc: Doc, start: int, actors: Actors, known: Lexicon) -> Iterator[Mention]:
    """The actors that stand in a row with the one at ``start``: ``councillors X, Y and Z``."""
    end = next(last for first, last, _ in actors if first == start)
    for first, last, mention in actors:
        if first >= end:
            between = " ".join(t.text for t in doc[end:first] if not known.has("titles_only", t.text))
            if between not in ROW:
                return
            end = last
            yield mention
            if between.strip(",") in ENDING:
                return  # "former teachers X and Y, Z": Z is none
