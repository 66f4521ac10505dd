"""Roles that a later sentence gives the only one whom it can mean: ``La romancière belge vit à …``, ``The singer was``,
``cet ancien maire``.

A definite noun tells what somebody is only where one person alone can be meant. So the noun is one of what people are
by their art, their science, their sport, their trade or their age, never an office (``le procureur``) nor a word that
anybody in a story may bear (``la victime``, ``the driver``); with ``ce`` and ``this`` it may be any noun for a person.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from builder.extract.claims.cast import APART, Cast, Member, make_cast
from builder.extract.claims.lexicon import Lexicon as Words
from builder.extract.claims.lexicon import lexicon as words_of
from builder.extract.claims.quotes import find_quotes
from builder.extract.clauses import SUBJECTS
from builder.extract.names.lexicon import Lexicon, lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles import doubt
from builder.extract.roles.beginning import widened
from builder.extract.roles.ending import end_of
from builder.extract.roles.phrase import Names, Phrase, is_head, named, phrase
from builder.extract.sentences import whole_sentences
from builder.extract.tagging import Passage
from builder.model import Article, Equation, Kind, Mention, Role

FIELDS = ("profiles_arts", "profiles_science", "profiles_sport", "profiles_trade")
AGES = "profiles_ages"
REACH, FAR = 2, 8
"""Sentences before its own in which the person is named last, and those where nobody else is named at all."""


@dataclass(frozen=True, slots=True)
class Described:
    """A description: the passage and the number of the sentence that it stands in, its noun, whether ``ce`` opens it,
    where its passage and it begin."""

    passage: Passage
    sentence: int
    phrase: Phrase
    head: Token
    pointed: bool
    opens: int
    at: int


def find_described(
    article: Article,
    passages: tuple[Passage, ...],
    mentions: tuple[Mention, ...],
    roles: tuple[Role, ...],
    equations: tuple[Equation, ...],
) -> tuple[Role, ...]:
    """The roles that descriptions give, in text order, without those already found."""
    known, words = lexicon(article.language), words_of(article.language)
    described = list(_all_described(passages, mentions, known))
    if not described:
        return ()
    cast = make_cast(passages, mentions, roles, equations, words)
    found: list[Role] = []
    for one in described:
        span = one.passage.chars(one.phrase.start, one.phrase.end)
        if any(span.meets(role.span) for role in roles):
            continue
        meant = _meant(one, cast, passages, roles, known, words)
        if meant is None or meant.mention is None:
            continue
        text = span.of(article.source)
        own = [r.text.lower() for r in (*roles, *found) if cast.key_of(r.mention) == meant.key]
        who = cast.named(meant.key, one.at)
        if who is not None and not any(text.lower() in said for said in own):
            found.append(Role(article.slug, span, text, who, one.phrase.rule))
    return tuple(sorted(found))


def _all_described(passages: tuple[Passage, ...], mentions: tuple[Mention, ...], known: Lexicon) -> Iterator[Described]:
    """Each subject of a sentence that only describes somebody."""
    number = 0
    for passage in passages:
        if passage.block.kind in APART:
            continue
        doc = passage.doc
        names: Names | None = None
        opens = passage.chars(0, len(doc.text)).start if doc.text else 0
        for sentence in whole_sentences(passage):
            for token in sentence:
                if token.dep_ not in SUBJECTS or not _may_describe(token, known):
                    continue
                names = names or named(passage, mentions)
                found = _phrase(doc, token, names, known)
                if found is not None:
                    at = passage.chars(found.start, found.end).start
                    pointed = known.has("demonstratives", doc[_before_age(doc, found.first) - 1].text)
                    yield Described(passage, number, found, token, pointed, opens, at)
            number += 1


def _may_describe(token: Token, known: Lexicon) -> bool:
    """True for a noun of the sort, or for any noun for a person with ``ce``: quick to tell."""
    if _field(token.lower_, known):
        return True
    near = token.doc[max(0, token.i - 4) : token.i]
    return any(known.has("demonstratives", t.text) for t in near) and known.is_person(token.text)


def _field(word: str, known: Lexicon) -> str:
    """Which sort of noun a word is; empty for others and for plurals."""
    return next((name for name in (*FIELDS, AGES) if known.has(name, word)), "")


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
    sort = the and before.lower_ not in {"les", "des"} and _field(token.lower_, known)
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


def _before_age(doc: Doc, first: int) -> int:
    """Before ``34-year-old``, which is no part of a role."""
    at = first
    while at > 1 and (doc[at - 1].text in {"-", "year", "old"} or doc[at - 1].text.endswith("year-old")):
        at -= 1
    return at - 1 if at != first and at > 1 and doc[at - 1].like_num else at


def _meant(
    one: Described, cast: Cast, passages: tuple[Passage, ...], roles: tuple[Role, ...], known: Lexicon, words: Words
) -> Member | None:
    """The only person whom a description can mean."""
    gone = [m for m in cast.members if m.kind is Kind.ACTOR and m.mention is not None and m.span.end <= one.at]
    alone = len({m.key for m in gone}) == 1
    near = [m for m in gone if alone or m.span.start >= one.opens or one.sentence - m.sentence <= 1]
    if not near or len({m.key for m in near}) != 1 or one.sentence - near[-1].sentence > (FAR if alone else REACH):
        return None
    meant = near[-1]
    leads = any(m.subject and not m.quoted for m in near) or (one.pointed and one.sentence == meant.sentence)
    if not (alone or leads) or meant.quoted or not _suits(one, meant, cast, words):
        return None
    said = [(cast.key_of(role.mention), role) for role in roles]
    if _is_reported(one.head) and (not one.pointed or (meant.subject and meant.sentence == one.sentence)):
        return None  # "X a précisé que l'artiste"
    if not one.pointed and not _is_of_the_sort(one.head.lower_, meant.key, said, known):
        return None
    first = min(m.span.start for m in gone if m.key == meant.key)
    if _is_said_of_another(one, meant, first, passages, said, known, words):
        return None
    return meant


def _suits(one: Described, member: Member, cast: Cast, words: Words) -> bool:
    gender = _gender(one.head, words)
    known = cast.genders.get(member.key, "") or member.gender
    return not gender or known in ("", gender)


def _gender(noun: Token, words: Words) -> str:
    if words.has("feminine", noun.lower_):
        return "f"
    if words.has("masculine", noun.lower_):
        return "m"
    before = next((t.lower_ for t in reversed(noun.doc[max(0, noun.i - 3) : noun.i]) if t.pos_ == "DET"), "")
    return {"la": "f", "cette": "f", "le": "m", "ce": "m", "cet": "m"}.get(before, "")


def _is_of_the_sort(word: str, key: str, said: list[tuple[str | None, Role]], known: Lexicon) -> bool:
    """True where nothing else is said of the person, or something of the noun's own sort: not ``Le chanteur`` behind
    ``X, maire de Z``, who may speak of another; and nobody else is of that sort where nothing is said of this one."""
    sort = _field(word, known)
    mine = {field for k, role in said if k == key for field in _fields(role.text, known)}
    others = {field for k, role in said if k != key for field in _fields(role.text, known)}
    if not any(k == key for k, _ in said):
        return sort not in others
    return sort in mine or (sort == AGES and AGES not in others) or (mine == {"", AGES} and sort not in others)


def _fields(role: str, known: Lexicon) -> set[str]:
    """The sorts of a role's nouns, those of its complements aside: ``beau-fils du chanteur`` is no art."""
    found: set[str] = set()
    for word in role.replace("'", "' ").lower().split():
        if known.has("complement_links", word):
            break
        found.add(_field(word.strip(","), known))
    return found


def _is_reported(noun: Token) -> bool:
    """True in a clause that another says: ``a précisé que l'artiste serait``; not behind a colon."""
    said = next((t for t in (noun.head, *noun.head.ancestors) if t.dep_ == "ccomp"), None)
    return said is not None and not any(t.text == ":" for t in noun.doc[min(said.head.i, noun.i) : noun.i])


def _is_said_of_another(
    one: Described,
    meant: Member,
    introduced: int,
    passages: tuple[Passage, ...],
    said: list[tuple[str | None, Role]],
    known: Lexicon,
    words: Words,
) -> bool:
    """True where the noun is somebody else's in the article (``un chanteur``, ``le chanteur Y``) or stands before the
    person is introduced, and where somebody without a name stands between whom the description may mean as well."""
    gender = _gender(one.head, words)
    own = one.passage.span(one.head).start
    for passage in passages:
        for token in passage.doc:
            if token.pos_ not in {"NOUN", "PROPN", "ADJ"}:
                continue
            if not known.is_person(token.text) and not words.has("people", token.lower_):
                continue
            here = passage.span(token)
            if here.start == own:
                continue
            whose = next((key for key, role in said if role.span.meets(here)), None)
            if whose is not None:
                if token.lower_ == one.head.lower_ and whose != meant.key:
                    return True
                continue
            loose = _is_somebody_new(token, known)
            if token.lower_ == one.head.lower_ and (loose or here.start < introduced):
                return True
            between = meant.span.start <= here.start < one.at or (passage is one.passage and here.start < one.at)
            other = "f" if words.has("feminine", token.lower_) else "m" if words.has("masculine", token.lower_) else ""
            many = "Plur" in token.morph.get("Number", [])
            general = any(known.has(name, token.text) for name in ("back", "anybody"))
            if between and not many and (loose or general) and (not gender or other in ("", gender)):
                return True
    return False


def _is_somebody_new(token: Token, known: Lexicon) -> bool:
    """True behind ``un``, ``a``, ``son``: somebody whom the article has not named."""
    for before in reversed(token.doc[max(0, token.i - 5) : token.i]):
        if before.is_punct or before.pos_ in {"VERB", "AUX"}:
            return False
        if known.has("articles", before.text) or known.has("demonstratives", before.text):
            return known.has("indefinite", before.text) or known.has("possessives", before.text)
    return False
