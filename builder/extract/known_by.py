"""By what a description can mean nobody else: the age that the article gives one person, an office that one has."""

from __future__ import annotations

import re

from builder.extract.claims.cast import Cast
from builder.extract.claims.lexicon import Lexicon as Words
from builder.extract.claims.offices import holds
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.phrase import Phrase
from builder.model import Article, Kind

AGED = re.compile(r"(?:\s?[,(–-]\s?|\s)(?:aged |âgée? de )?(\d{2})(?= ans|[ ,;.)])")
"""``, 34,``, ``(34 ans)`` at once behind a name."""
YEARS = re.compile(r"(?:âgée? )?(?:de |d')?(\d{2}) ans")
BEFORE = re.compile(r"(\d{2})-year-old(?: [\w'’-]+){0,4} ?$")
NEAR = 40


def age_of(doc: Doc, found: Phrase) -> str:
    """The age that stands with a description: ``the 34-year-old defender``, ``l'attaquant de 24 ans``."""
    before = BEFORE.search(doc.text[max(0, found.start - NEAR) : found.start])
    inside = BEFORE.search(doc.text[found.start : found.end])
    behind = YEARS.match(doc.text[found.end :].lstrip()) or YEARS.search(doc.text[found.start : found.end])
    told = before or inside or behind
    return told[1] if told else ""


def by_age(article: Article, cast: Cast, age: str, before: int) -> str | None:
    """The key of the only person named before an offset of whom the article tells this age."""
    found = set()
    for member in cast.members:
        if member.kind is Kind.ACTOR and member.mention is not None and member.span.end <= before:
            told = AGED.match(article.source[member.span.end : member.span.end + NEAR])
            if told and told[1] == age:
                found.add(member.key)
    return next(iter(found)) if len(found) == 1 else None


def by_office(doc: Doc, found: Phrase, head: int, cast: Cast, known: Lexicon, words: Words, before: int) -> str | None:
    """The key of the only one in the article who has the office, with all that the description adds to it; what says
    only which of those who came one after another it is, ``nouveau``, ``outgoing``, adds nothing."""
    rest = []
    for i in range(found.first, found.last):
        token = doc[i]
        if i == head or token.is_punct or token.pos_ not in {"NOUN", "PROPN", "ADJ", "NUM", "VERB"}:
            continue
        if known.has("before", token.text) and not words.has("former", token.lower_):
            continue
        rest.append(token.lower_)
    holders = {key for role, key in cast.roles if holds(doc[head].lower_, rest, role, words)}
    gone = {m.key for m in cast.members if m.mention is not None and m.span.end <= before}
    return next(iter(holders)) if len(holders) == 1 and holders <= gone else None
