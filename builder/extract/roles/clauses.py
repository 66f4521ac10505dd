"""Roles that a clause states at a distance from the name: ``X, né à Y, est médecin et a été maire de Z``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from builder.extract.clauses import SUBJECTS
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles import doubt
from builder.extract.roles.beginning import widened
from builder.extract.roles.ending import end_of
from builder.extract.roles.phrase import Names, Phrase, is_head, phrase
from builder.extract.roles.whose import is_of_another
from builder.model import Mention

Who = TypeVar("Who")
Actors = list[tuple[int, int, Mention]]


def find(doc: Doc, by_token: dict[int, Who], names: Names, lexicon: Lexicon) -> Iterator[tuple[Phrase, Who]]:
    """The predicates of copulas, and ``role as …``, whose subject is an actor's name, or what that is apposed to."""
    for token in doc:
        if token.i in names.inside or not is_head(doc, token.i, lexicon):
            continue
        subject = _subject(token, widened(doc, token.i, names, lexicon), lexicon)
        unsaid = subject is not None and (_is_denied(token, lexicon) or doubt.is_unreal(token, lexicon))
        if subject is not None and subject.i < token.i and is_of_another(subject, token, lexicon):
            continue
        if subject is not None and subject.i in by_token and not unsaid:
            found = _phrase(doc, token, subject, names, lexicon)
            if found is not None:
                yield found, by_token[subject.i]


def _is_denied(token: Token, lexicon: Lexicon) -> bool:
    """True for ``never was a minister``, ``n'est pas ministre``."""
    near = (*token.children, *token.head.children)
    return any(c.dep_ == "neg" or lexicon.has("never", c.text) for c in near if c.i < token.i)


def _phrase(doc: Doc, token: Token, subject: Token, names: Names, lexicon: Lexicon) -> Phrase | None:
    first = widened(doc, token.i, names, lexicon, min(token.i, subject.i + 1))
    last = end_of(doc, token.i, len(doc), names, lexicon)
    if last in names.inside or doubt.only_refers(doc, first, last, token.i, lexicon):
        return None
    return phrase(doc, first, last, "clause")


def _subject(token: Token, first: int, lexicon: Lexicon) -> Token | None:
    """The subject that this noun is said of, if it is a predicate; its phrase starts at ``first``."""
    if any(c.dep_ == "cop" for c in token.children):
        beside = any(c.dep_ == "case" and first - 2 <= c.i < token.i for c in token.children)  # "était avec le maire"
        return None if beside else _own_subject(token)
    if token.dep_ == "attr":
        return _own_subject(token.head)
    before = token.doc[first - 1] if first else token
    linked = lexicon.has("as", before.text) or lexicon.has("core_links", before.text)
    if linked and first > 1 and lexicon.has("offices", token.doc[first - 2].text):
        for ancestor in token.ancestors:
            subject = _own_subject(ancestor)
            if subject is not None:
                holds = ancestor.lower_.startswith(tuple(lexicon.lists["holds"]))
                passive = subject.dep_ in {"nsubj:pass", "nsubjpass"}
                gone = passive and ancestor.lower_.startswith(tuple(lexicon.lists["removed"]))
                return subject if holds or gone else None  # not "brigue le poste de maire", "offered him the job of"
    return None


def _own_subject(token: Token) -> Token | None:
    """The subject of a predicate, or of the one that it is coordinated with."""
    for _ in range(3):
        for child in token.children:
            if child.dep_ in SUBJECTS:
                return child
        if token.dep_ != "conj":
            return None
        token = token.head
    return None
