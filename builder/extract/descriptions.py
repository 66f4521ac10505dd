"""Definite nouns of an article that tell what somebody is, and of which sort: ``La romancière belge``, ``The former
headmaster``, ``cet ancien maire``. Whom they mean is told elsewhere (see ``described``)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from builder.extract.claims.numbering import APART, numbered
from builder.extract.claims.passing import field_of
from builder.extract.claims.quotes import find_quotes
from builder.extract.clauses import SUBJECTS
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles import doubt
from builder.extract.roles.beginning import widened
from builder.extract.roles.ending import end_of
from builder.extract.roles.phrase import Names, Phrase, is_head, named, phrase
from builder.extract.tagging import Passage
from builder.model import Mention


@dataclass(frozen=True, slots=True)
class Described:
    """A description: the passage and the number of the sentence that it stands in, its noun, whether ``ce`` opens it,
    where its passage and it begin."""

    passage: Passage
    sentence: int
    phrase: Phrase
    head: Token
    pointed: bool
    plain: bool
    """True for an office, which only what is said of its holder elsewhere can give to somebody."""
    opens: int
    at: int


def all_described(passages: tuple[Passage, ...], mentions: tuple[Mention, ...], known: Lexicon) -> Iterator[Described]:
    """Each subject of a sentence that only describes somebody."""
    for passage, sentences, numbers in numbered(passages):
        if passage.block.kind in APART:
            continue
        doc = passage.doc
        names: Names | None = None
        opens = passage.chars(0, len(doc.text)).start if doc.text else 0
        for sentence, number in zip(sentences, numbers, strict=True):
            for token in sentence:
                if token.dep_ not in SUBJECTS or not (field_of(token.lower_, known) or known.is_person(token.text)):
                    continue
                names = names or named(passage, mentions)
                found = _phrase(doc, token, names, known)
                if found is not None:
                    at = passage.chars(found.start, found.end).start
                    pointed = known.has("demonstratives", doc[_before_age(doc, found.first) - 1].text)
                    plain = not pointed and not field_of(token.lower_, known) and not is_past(doc, found, known)
                    yield Described(passage, number, found, token, pointed, plain, opens, at)


def _phrase(doc: Doc, token: Token, names: Names, known: Lexicon) -> Phrase | None:
    """The description whose noun is given, behind ``le``, ``the``, ``ce``; without a name in it or at its end."""
    if token.i in names.inside or not is_head(doc, token.i, known) or doc[token.sent.end - 1].text == "?":
        return None
    first = widened(doc, token.i, names, known, token.sent.start)
    last = end_of(doc, token.i, token.sent.end, names, known)
    if first == 0 or any(i in names.inside for i in range(first, min(last + 1, len(doc)))):
        return None
    before = doc[_before_age(doc, first) - 1]
    pointed = known.has("demonstratives", before.text) and before.dep_ in {"det", "nsubj"}
    the = known.has("articles", before.text) and not any(
        known.has(name, before.text) for name in ("indefinite", "possessives")
    )
    aged = any(t.like_num for t in doc[max(0, first - 5) : first] + doc[last : last + 3])
    tells = aged or last - first > 1 or field_of(token.lower_, known)
    sort = the and before.lower_ not in {"les", "des"} and tells
    if not (pointed or sort):
        return None
    ill = known.has("ill_fame", token.text) or doubt.only_refers(doc, first, last, token.i, known)
    named_behind = (
        last + 1 < len(doc)
        and doc[last].text in {",", "("}
        and any(i in names.inside for i in range(last + 1, min(last + 4, len(doc))))
    )
    quoted = any(q.holds(token.idx) for q in find_quotes(doc.text, known.language))
    if ill or named_behind or quoted or "Plur" in token.morph.get("Number", []):
        return None
    found = phrase(doc, first, last, "description")
    return None if doubt.is_doubted(doc, found, known) else found


def is_past(doc: Doc, found: Phrase, known: Lexicon) -> bool:
    """True for ``ancien instituteur``, ``former headmaster``: what somebody was is told of one who is spoken of."""
    return known.has("pasts", doc[found.first].text) and found.last - found.first > 1


def _before_age(doc: Doc, first: int) -> int:
    """Before ``34-year-old``, which is no part of a role."""
    at = first
    while at > 1 and (doc[at - 1].text in {"-", "year", "old"} or doc[at - 1].text.endswith("year-old")):
        at -= 1
    return at - 1 if at != first and at > 1 and doc[at - 1].like_num else at
