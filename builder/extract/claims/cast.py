"""Who is at hand: an article's named persons and groups in text order, for pronouns and descriptions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.pieces import SUBJECT_DEPS
from builder.extract.sentences import whole_sentences
from builder.extract.tagging import Passage
from builder.model import Equation, Kind, Mention, Role, Span


@dataclass(frozen=True)
class Member:
    """A mention in its place: sentence number in the article, grammar, gender ('f', 'm' or '')."""

    mention: Mention
    key: str
    """The same for mentions of one person or group, as far as the article's words show."""
    sentence: int
    subject: bool
    gender: str


@dataclass(frozen=True)
class Cast:
    """All members in text order, and what the article says they are."""

    members: tuple[Member, ...]
    roles: tuple[tuple[str, str], ...]
    """(lower-case role, key of the member)."""
    genders: dict[str, str]

    def key_of(self, mention: Span | None) -> str | None:
        """Key of the mention at this span."""
        return next((m.key for m in self.members if m.mention.span == mention), None)

    def before(self, offset: int, kinds: Iterable[Kind]) -> tuple[Member, ...]:
        """Members before an offset, nearest first."""
        wanted = frozenset(kinds)
        return tuple(m for m in reversed(self.members) if m.mention.span.end <= offset and m.mention.kind in wanted)


def make_cast(
    passages: tuple[Passage, ...],
    mentions: tuple[Mention, ...],
    roles: tuple[Role, ...],
    equations: tuple[Equation, ...],
    lexicon: Lexicon,
) -> Cast:
    """The cast of an article."""
    keys = _keys(mentions, equations)
    members: list[Member] = []
    number = 0
    for passage in passages:
        here = [m for m in mentions if passage.block.span.holds(m.span)]
        for sentence in whole_sentences(passage):
            span = passage.span(sentence)
            for mention in here:
                tokens = passage.tokens(mention.span) if span.holds(mention.span) else None
                if tokens is not None:
                    root = tokens.root
                    members.append(
                        Member(
                            mention,
                            keys[mention.span],
                            number,
                            is_subject(root),
                            _gender(root, tokens.start, mention.kind, lexicon),
                        )
                    )
            number += 1
    genders: dict[str, str] = {}
    for member in members:
        if member.gender:
            genders.setdefault(member.key, member.gender)
    told: list[tuple[str, str]] = []
    for role in roles:
        key = keys.get(role.mention)
        if key is None:
            continue
        told.append((role.text.lower().replace("’", "'"), key))
        first = re.split(r"[\s']", role.text.lower())[0]
        if lexicon.has("feminine", first):
            genders.setdefault(key, "f")
        elif lexicon.has("masculine", first):
            genders.setdefault(key, "m")
    return Cast(tuple(members), tuple(sorted(set(told))), genders)


def is_subject(token: Token) -> bool:
    """True for a token (or the phrase it closes) that is a verb's subject."""
    seen = token
    for _ in range(4):
        if seen.dep_ in SUBJECT_DEPS:
            return True
        if seen.dep_ not in ("appos", "flat:name", "compound", "flat:foreign"):
            return False
        seen = seen.head
    return False


def _keys(mentions: tuple[Mention, ...], equations: tuple[Equation, ...]) -> dict[Span, str]:
    """One key for mentions that share a last name (persons) or their words, or that the article equates."""
    keys: dict[Span, str] = {}
    for mention in mentions:
        words = re.findall(r"[\w\-]+", mention.text.lower())
        name = " ".join(words)
        keys[mention.span] = f"{mention.kind}:{words[-1] if mention.kind is Kind.ACTOR and words else name}"
    for equation in equations:
        long, short = keys.get(equation.long), keys.get(equation.short)
        if long and short and long != short:
            keys = {span: long if key == short else key for span, key in keys.items()}
    return keys


def _gender(root: Token, start: int, kind: Kind, lexicon: Lexicon) -> str:
    """What the words around a name tell of its gender."""
    doc = root.doc
    before = [t.lower_ for t in doc[max(root.sent.start, start - 4) : start]]
    if kind is Kind.ACTOR:
        for word in reversed(before):
            if lexicon.has("feminine", word):
                return "f"
            if lexicon.has("masculine", word):
                return "m"
        head = root.head.lower_ if root.dep_ == "appos" else ""
        return "f" if lexicon.has("feminine", head) else "m" if lexicon.has("masculine", head) else ""
    if lexicon.language != "fr":
        return ""
    first = doc[start].lower_
    word = first if first in ("le", "la") else before[-1] if before else ""
    if word in ("le", "du", "au"):
        return "m"
    if word == "la":
        return "f"
    return ""
