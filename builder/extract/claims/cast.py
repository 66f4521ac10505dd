"""Who is at hand: an article's named persons and groups in text order, for pronouns and descriptions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from builder.data.folding import fold
from builder.data.genders import gender_of
from builder.extract.claims.called import called, natives_of
from builder.extract.claims.identified import identified
from builder.extract.claims.keys import keys_of
from builder.extract.claims.lexicon import Lexicon, feature
from builder.extract.claims.lexicon import lexicon as words_of
from builder.extract.claims.numbering import APART, numbered
from builder.extract.claims.passing import ages_of
from builder.extract.claims.pieces import CLAUSE_MODIFIERS, SUBJECT_DEPS
from builder.extract.claims.quotes import find_quotes
from builder.extract.claims.roles_told import roles_told
from builder.extract.claims.standing import (
    hangs,
    in_brackets,
    is_subject,
    is_topic,
    named_after,
    of_another,
    pronouns_before,
    tells,
    tied,
)
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Equation, Kind, Mention, Role, Span, standing_in

OFFICE = 6
"""So many words a description has that stands for a name."""
GENDERS = {"feminine": "f", "masculine": "m"}


@dataclass(frozen=True)
class Member:
    """Somebody in the text: sentence number in the article, grammar, gender ('f', 'm' or '')."""

    span: Span
    kind: Kind
    mention: Mention | None
    """None for a description: "le lauréat"."""
    key: str
    """The same for mentions of one person or group, as far as the article's words show."""
    sentence: int
    subject: bool
    gender: str
    joined: bool
    """True when "and" ties it to the mention before it."""
    quoted: bool
    """True inside a quotation, where the article does not speak itself, and inside brackets."""
    hangs: bool = False
    """True behind a preposition and before a possessive: ``la mère de X``, ``X's hug``."""
    apart: str = ""
    """Genders of the pronouns that are subjects before it in its sentence: ``Il a rencontré X``, who is not "il"."""
    beside: bool = False
    """True before the noun that it only tells apart: ``the X dispute``."""
    house: str = ""
    """The group that a description holds an office in, lower case: ``le président de la Coalition``."""
    office: str = ""
    """A description with what hangs on it, lower case: ``chef de la diplomatie``."""


@dataclass(frozen=True)
class Cast:
    """All members in text order, and what the article says they are."""

    members: tuple[Member, ...]
    roles: tuple[tuple[str, str], ...]
    """(lower-case role, key of the member)."""
    genders: dict[str, str]
    keys: dict[Span, str]
    natives: tuple[tuple[str, str], ...]
    """(word at once before a person's name, lower case; key of the member): ``l'Espagnol X``."""
    ages: tuple[tuple[str, str], ...] = ()
    """(age in years, key of the person)."""
    called: tuple[tuple[str, str], ...] = ()
    """(noun for a body at once before a group's name; key of the member): ``the law firm X``."""

    def key_of(self, mention: Span | None) -> str | None:
        """Key of the mention at this span."""
        return self.keys.get(mention) if mention is not None else None

    def before(self, offset: int, kinds: Iterable[Kind]) -> tuple[Member, ...]:
        """Members before an offset that the article itself speaks of, nearest first."""
        wanted = frozenset(kinds)
        return tuple(m for m in reversed(self.members) if m.span.end <= offset and m.kind in wanted and not m.quoted)

    def named(self, key: str, offset: int) -> Span | None:
        """The last mention of a member before an offset, else its first."""
        mine = [m.mention.span for m in self.members if m.key == key and m.mention is not None]
        before = [s for s in mine if s.start < offset]
        return before[-1] if before else (mine[0] if mine else None)


@dataclass(frozen=True)
class Present:
    """Who stands in an article's text, by its names alone, whatever roles they have."""

    members: tuple[Member, ...]
    keys: dict[Span, str]
    natives: tuple[tuple[str, str], ...]
    ages: tuple[tuple[str, str], ...]
    called: tuple[tuple[str, str], ...]


def gather(
    passages: tuple[Passage, ...], mentions: tuple[Mention, ...], equations: tuple[Equation, ...], language: str
) -> Present:
    """Whom the article's own words name or describe."""
    lexicon = words_of(language)
    keys = keys_of(mentions, equations)
    members: list[Member] = []
    for passage, sentences, numbers in numbered(passages):
        if passage.block.kind not in APART:
            members.extend(_members(passage, sentences, numbers, mentions, keys, lexicon))
    return Present(
        tuple(members),
        keys,
        natives=tuple(sorted(natives_of(passages, mentions, keys))),
        ages=tuple(sorted(set(ages_of(passages, mentions, keys)))),
        called=tuple(sorted(set(called(passages, mentions, keys, lexicon)))),
    )


def make_cast(present: Present, passages: tuple[Passage, ...], roles: tuple[Role, ...], lexicon: Lexicon) -> Cast:
    """The cast of an article, with the roles found so far."""
    told = roles_told(roles, present.keys, passages, lexicon)
    seen: dict[str, set[str]] = {}
    for member in present.members:
        if member.gender and member.mention is not None:
            seen.setdefault(member.key, set()).add(member.gender)
    genders = {key: next(iter(found)) for key, found in seen.items() if len(found) == 1}  # husband and wife: neither
    for role, key in told:
        first = re.split(r"[\s']", role)[0]
        if lexicon.has("feminine", first):
            genders.setdefault(key, "f")
        elif lexicon.has("masculine", first):
            genders.setdefault(key, "m")
    members = tuple(identified(present.members, told, genders, lexicon))
    return Cast(members, told, genders, present.keys, present.natives, present.ages, present.called)


def _members(
    passage: Passage,
    sentences: tuple[Tokens, ...],
    numbers: tuple[int, ...],
    mentions: tuple[Mention, ...],
    keys: dict[Span, str],
    lexicon: Lexicon,
) -> list[Member]:
    """Who stands in a passage, mentioned or described as the subject of a verb."""
    found: list[Member] = []
    quotes = find_quotes(passage.doc.text, lexicon.language)
    starts = [s.start for s in sentences]
    taken: set[int] = set()
    actors: set[int] = set()
    groups: dict[int, str] = {}
    before: Mention | None = None
    for mention in standing_in(mentions, passage.block.span):
        tokens = passage.tokens(mention.span)
        if tokens is None:
            continue
        root = tokens.root
        previous, before = before, mention
        taken.update(range(tokens.start, tokens.end))
        if mention.kind is Kind.ACTOR and named_after(tokens, lexicon):
            continue
        if mention.kind is Kind.ACTOR:
            actors.update(range(tokens.start, tokens.end))
        elif mention.kind is Kind.GROUP:
            groups.update(dict.fromkeys(range(tokens.start, tokens.end), mention.text.lower()))
        found.append(
            Member(
                mention.span,
                mention.kind,
                mention,
                keys[mention.span],
                numbers[max(bisect_right(starts, tokens.start) - 1, 0)],
                (is_subject(root) and not (mention.kind is Kind.GROUP and of_another(tokens, lexicon)))
                or is_topic(tokens.start, passage.doc, lexicon),
                _gender(root, tokens.start, mention.kind, lexicon),
                tied(passage, mention, previous),
                in_brackets(tokens)
                or any(
                    q.holds(tokens.start_char) and q.inner_end - q.inner_start > len(mention.text) + 15 for q in quotes
                ),
                hangs(tokens) and not tells(tokens, lexicon),
                pronouns_before(tokens, lexicon),
                beside=root.dep_ == "compound" and root.head.i >= tokens.end and root.head.pos_ == "NOUN",
            )
        )
    for token in passage.doc:
        acts = token.dep_ in SUBJECT_DEPS or is_topic(token.i, passage.doc, lexicon)
        if acts and token.i not in taken and _figure(token, actors, lexicon):
            word = token.lower_
            some = any(lexicon.has("indefinite", c.lower_) for c in token.children if c.pos_ == "DET")
            rank = next((c.lower_ for c in token.children if lexicon.has("ranks", c.lower_)), "")
            word = f"{rank} {word}".strip()
            found.append(
                Member(
                    passage.span(token),
                    Kind.ACTOR,
                    None,
                    f"?{word}" if some else word,  # "a suspect" is nobody named before
                    numbers[max(bisect_right(starts, token.i) - 1, 0)],
                    True,
                    "f"
                    if lexicon.has("feminine", token.lower_)
                    else "m"
                    if lexicon.has("masculine", token.lower_)
                    else "",
                    False,
                    any(q.holds(token.idx) for q in quotes),
                    house=next(
                        (groups[t.i] for c in token.children for t in (c, *c.children) if _is_house(t, groups)), ""
                    ),
                    office=_office(token),
                )
            )
    return sorted(found, key=lambda m: (m.span, m.key))


def _office(head: Token) -> str:
    """A noun with the words at once behind it, no more than an office has."""
    end = min(head.right_edge.i + 1, head.i + OFFICE)
    return head.doc.span(head.i, end).text.lower().replace("’", "'").replace("d' ", "d'").replace("l' ", "l'")


def _is_house(token: Token, groups: dict[int, str]) -> bool:
    """True for a word of a group's name, no short form in brackets behind it."""
    return token.i in groups and token.doc[token.i - 1].text != "("


def _figure(token: Token, actors: set[int], lexicon: Lexicon) -> bool:
    """True for one person who is described, not named: "le maire de Cholet"."""
    names = names_of(lexicon.language)
    person = lexicon.has("people", token.lower_) or names.is_somebody(token.text)
    short = token.text in names.lists["shouted"]  # "the PM"
    if not (token.pos_ == "NOUN" or short) or not (person or short) or "Plur" in feature(token, "Number"):
        return False
    for child in token.children:
        if child.i in actors and child.dep_ in ("appos", "flat:name", "compound", "nmod", "flat:foreign"):
            before = token.doc[child.left_edge.i]
            if before.pos_ != "ADP":
                return False
        if child.dep_ in CLAUSE_MODIFIERS and child.i in actors:
            return False
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else token
    return after.i not in actors


def _of_first_name(doc: Doc, start: int) -> str:
    """What a first name tells, where one opens a name of several words; "Marie-Ange" is told by its first half."""
    first, following = doc[start], doc[start + 1] if start + 1 < len(doc) else None
    if following is None or not (following.text[:1].isupper() or following.text == "-"):
        return ""
    told = gender_of(fold(first.text)) or gender_of(fold(first.text.split("-")[0]))  # "Jean-Claude"
    return GENDERS.get(told, "")


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
        if lexicon.has("feminine", head) or lexicon.has("masculine", head):
            return "f" if lexicon.has("feminine", head) else "m"
        return _of_first_name(doc, start)
    if lexicon.language != "fr":
        return ""
    first = doc[start].lower_
    word = first if first in ("le", "la") else before[-1] if before else ""
    if word in ("le", "du", "au"):
        return "m"
    if word == "la":
        return "f"
    return ""
