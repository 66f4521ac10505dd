"""The clause that a date stands in: its verb, its words, and what hangs on it."""

from __future__ import annotations

from collections.abc import Iterator

from builder.data import words
from builder.extract.claims.lexicon import finite
from builder.extract.claims.lexicon import lexicon as sayings
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

SUBJECTS = ("nsubj", "nsubj:pass", "nsubjpass")
RELATIVE = ("acl", "acl:relcl", "relcl")
CLAUSE_HEADS = frozenset({"ROOT", "ccomp", "xcomp", "advcl", "csubj", "conj", "parataxis", *RELATIVE})

NOR = frozenset({"ni", "nor"})
MEASURING = frozenset({"NOUN", "NUM", "ADJ", "DET", "ADV"})
"""Words that tell how often or how long before."""


def governor(token: Token) -> Token:
    """The verb (or head of the sentence) that a token hangs on."""
    seen = token
    while seen.head != seen and not (seen.dep_ in CLAUSE_HEADS and verbal(seen)):
        seen = seen.head
    return seen


def clause_verb(timex: Tokens) -> Token:
    """The verb (or head) of the clause that a time expression stands in; of an infinitive, the verb it completes."""
    verb = governor(timex.root)
    if timex.start <= verb.i < timex.end and verb.head.i not in range(timex.start, timex.end):
        verb = governor(verb.head)  # the verb of "il y a un mois" itself
    while verb.dep_ == "xcomp" or (verb.dep_ == "ccomp" and not subjects(verb)):
        verb = governor(verb.head)
    while verb.dep_ == "conj" and any(t.lower_ in NOR for t in (*verb.lefts, *verb.head.rights) if t.i < verb.i):
        verb = verb.head  # "n'a ni confirmé ni démenti": neither without the other
    return verb


def closed_clause(timex: Tokens) -> Token | None:
    """``durera`` of ``L'exposition, qui durera jusqu'au 31 août, attire du monde``, where the parser gives the date to
    the verb behind its comma; None for any other."""
    verb, doc = clause_verb(timex), timex.doc
    torn = (
        verb.dep_ == "advcl" and finite(verb) and not subjects(verb) and not any(c.dep_ == "mark" for c in verb.lefts)
    )
    closed = timex.end < len(doc) and doc[timex.end].text == ","
    clause = verb.head
    return clause if torn and closed and clause.dep_ in RELATIVE and clause.i < timex.start < verb.i else None


def verbal(token: Token) -> bool:
    """True for verbs, and for what has a copula or a subject."""
    return token.pos_ in ("VERB", "AUX") or any(c.dep_ in ("cop", *SUBJECTS) for c in token.children)


def subjects(verb: Token) -> list[Token]:
    """The verb's subjects."""
    return [t for t in verb.children if t.dep_ in SUBJECTS]


def impersonal(verb: Token) -> bool:
    """True for a verb whose "il" or "there" stands for nothing."""
    return any(c.dep_ in ("expl", "expl:subj") and c.i < verb.i and c.lower_ in ("il", "there") for c in verb.children)


def path(token: Token, top: Token | None) -> Iterator[Token]:
    """A token and its heads, as far as ``top`` or the root."""
    yield token
    while token.head.i != token.i and (top is None or token.i != top.i):
        token = token.head
        yield token


def clause_words(verb: Token, timex: Tokens, sentence: Tokens, language: str) -> list[Token]:
    """The verb's words in the sentence (of a main verb, all of it), without other statements beside it."""
    doc = sentence.doc
    inside = range(sentence.start, sentence.end)
    if verb.dep_ == "ROOT" or verb.head.i not in inside or (not verbal(verb.head) and verb.dep_ not in RELATIVE):
        mine = set(inside)
    else:
        mine = {t.i for t in verb.subtree if t.i in inside} | set(range(timex.start, timex.end))
    first = _behind_colon(verb, sentence, language)
    mine = {i for i in mine if i >= first} | set(range(timex.start, timex.end))
    dated = {t.i for t in path(timex.root, None)}
    for token in (doc[i] for i in sorted(mine)):
        if token.i in mine and token.i != verb.i and token.i not in dated and _beside(token, verb, language):
            gone = {t.i for t in token.subtree} - set(range(timex.start, timex.end))
            if verb.i not in gone:
                mine -= gone
    if verb.dep_ in RELATIVE and doc[verb.left_edge.i - 1].text == ",":
        end = _main_verb_behind(verb, max(verb.i, timex.end - 1), mine)
        mine = {i for i in mine if i < end}
    listed = [doc[i] for i in sorted(mine)]
    while listed and (listed[-1].is_space or (listed[-1].is_punct and listed[-1].text not in "»”)\"'")):
        listed.pop()
    while listed and (listed[0].is_space or (listed[0].is_punct and listed[0].text not in "«“(\"'")):
        listed.pop(0)
    return _without_measure(listed, verb)


def _without_measure(listed: list[Token], verb: Token) -> list[Token]:
    """The words without ``Three times`` of ``three times before the contract was signed``, which measures the clause
    around."""
    mark = next((n for n, t in enumerate(listed) if t.dep_ == "mark" and t.head.i == verb.i), 0)
    before = listed[:mark]
    measured = verb.dep_ == "advcl" and any(t.pos_ in ("NOUN", "NUM") for t in before)
    return listed[mark:] if measured and all(t.pos_ in MEASURING for t in before) else listed


def _main_verb_behind(verb: Token, last: int, mine: set[int]) -> int:
    """Where the comma stands that ends a relative clause, behind token ``last``: the finite verb at once behind it is
    of the clause around (``X, qui a été élu en 2014, a démissionné``), whatever the parser says."""
    doc = verb.doc
    for i in sorted(i for i in mine if i > last and i + 1 in mine):
        if doc[i].text == "," and doc[i + 1].pos_ in ("AUX", "VERB") and finite(doc[i + 1]):
            return i
    return max(mine) + 1


def _behind_colon(verb: Token, sentence: Tokens, language: str) -> int:
    """Where the words behind a colon begin that the verb stands in ("Coup de théâtre : le maire démissionne").

    Not where somebody is named or said to speak in front of it, or a quotation follows.
    """
    doc = sentence.doc
    for i in range(verb.i - 1, sentence.start, -1):
        if doc[i].text == ":" and i + 1 < sentence.end:
            before = doc.span(sentence.start, i)
            speaks = any(t.pos_ == "PROPN" or sayings(language).verb(t) is not None for t in before)
            return sentence.start if speaks or doc[i + 1].text in '«“"' else i + 1
    return sentence.start


def _beside(token: Token, verb: Token, language: str) -> bool:
    """True for the head of another statement: a coordinated clause with its own subject, "tandis que …"."""
    if not verbal(token) or token.dep_ not in CLAUSE_HEADS:
        return False
    if token.dep_ == "conj":
        return bool(subjects(token))
    if token.dep_ == "parataxis":
        if token.left_edge.i and token.doc[token.left_edge.i - 1].text in '«“"':
            return False  # "a prévenu : « Le pont cédera »"
        return sayings(language).verb(token) is None
    return sets_apart(token, language)


def sets_apart(token: Token, language: str) -> bool:
    """True for the verb of "tandis que …", which tells something else than the clause it hangs on."""
    return token.dep_ == "advcl" and token.left_edge.lower_ in words(f"{language}/events", "contrasts")
