"""Roles that a later sentence gives the only one whom it can mean: ``La romancière belge vit à …``, ``The singer was``,
``cet ancien maire``.

A definite noun tells what somebody is only where one person alone can be meant. So the noun is one of what people are
by their art, their science, their sport, their trade or their age, never an office (``le procureur``) nor a word that
anybody in a story may bear (``la victime``, ``the driver``); with ``ce`` and ``this`` it may be any noun for a person.
"""

from __future__ import annotations

from itertools import takewhile

from builder.extract import known_by
from builder.extract.claims.cast import Cast, Member, Present, make_cast
from builder.extract.claims.lexicon import Lexicon as Words
from builder.extract.claims.lexicon import lexicon as words_of
from builder.extract.claims.offices import of_age
from builder.extract.claims.passing import AGES, SEATS, age_of, field_of
from builder.extract.clauses import SUBJECTS
from builder.extract.descriptions import Described, all_described, is_past
from builder.extract.names.lexicon import Lexicon, lexicon
from builder.extract.parse import Token
from builder.extract.tagging import Passage
from builder.model import Article, Kind, Mention, Role

REACH, FAR = 2, 8
"""Sentences before its own in which the person is named last, and those where nobody else is named at all."""


def find_described(
    article: Article,
    passages: tuple[Passage, ...],
    mentions: tuple[Mention, ...],
    roles: tuple[Role, ...],
    present: Present,
) -> tuple[Role, ...]:
    """The roles that descriptions give, in text order, without those already found."""
    known, words = lexicon(article.language), words_of(article.language)
    described = list(all_described(passages, mentions, known))
    if not described:
        return ()
    cast = make_cast(present, passages, roles, words)
    found: list[Role] = []
    for one in described:
        span = one.passage.chars(one.phrase.start, one.phrase.end)
        if any(span.meets(role.span) for role in roles):
            continue
        key = _key(one, cast, passages, roles, known, words)
        if key is None:
            continue
        text = span.of(article.source)
        own = [r.text.lower() for r in (*roles, *found) if cast.key_of(r.mention) == key]
        who = cast.named(key, one.at)
        if who is not None and not any(text.lower() in said for said in own):
            found.append(Role(article.slug, span, text, who, one.phrase.rule))
    return tuple(sorted(found))


def _key(
    one: Described, cast: Cast, passages: tuple[Passage, ...], roles: tuple[Role, ...], known: Lexicon, words: Words
) -> str | None:
    """Whom a description means: the only one near by; of any office the only one of its age or who has it."""
    if one.plain:
        gender = _gender(one.head, words)
        age = age_of(one.head)
        key = of_age(age, gender, one.at, cast) if age else None
        key = key or known_by.by_office(one.passage.doc, one.phrase, one.head.i, cast, known, words, one.at)
        return key if key is None or not gender or cast.genders.get(key, "") in ("", gender) else None
    meant = _meant(one, cast, passages, roles, known, words)
    return None if meant is None or meant.mention is None else meant.key


def _meant(
    one: Described, cast: Cast, passages: tuple[Passage, ...], roles: tuple[Role, ...], known: Lexicon, words: Words
) -> Member | None:
    """The only person whom a description can mean."""
    gone = [m for m in cast.members if m.kind is Kind.ACTOR and m.mention is not None and m.span.end <= one.at]
    alone = len({m.key for m in gone}) == 1
    near = [m for m in gone if alone or m.span.start >= one.opens or one.sentence - m.sentence <= 1]
    said = [(cast.key_of(role.mention), role) for role in roles]
    if len({m.key for m in near}) > 1:
        near = _just_before(one, near, said, cast, known, words)
    if not near or len({m.key for m in near}) != 1 or one.sentence - near[-1].sentence > (FAR if alone else REACH):
        return None
    meant = near[-1]
    leads = any(m.subject and not m.quoted for m in near) or (one.pointed and one.sentence == meant.sentence)
    if not (alone or leads) or meant.quoted or not _suits(one, meant, cast, words):
        return None
    if _is_reported(one.head) and (not one.pointed or (meant.subject and meant.sentence == one.sentence)):
        return None  # "X a précisé que l'artiste"
    if field_of(one.head.lower_, known) == SEATS and not _tells_of_seats(one, passages, known):
        return None
    past = not one.pointed and is_past(one.passage.doc, one.phrase, known)
    if past and _was_hurt(one, meant, passages, known):
        return None
    if past and _may_be_another(one, meant, passages, said, known):
        return None
    if not (one.pointed or past) and not _is_of_the_sort(one.head.lower_, meant.key, said, known):
        return None
    first = min(m.span.start for m in gone if m.key == meant.key)
    if _is_said_of_another(one, meant, first, passages, said, known, words):
        return None
    return meant


def _just_before(
    one: Described, near: list[Member], said: list[tuple[str | None, Role]], cast: Cast, known: Lexicon, words: Words
) -> list[Member]:
    """Of several who stand near by the only one of the sentence before, its subject, if the article tells of each other
    one what he is, and that is nothing of the sort, or the gender is not his."""
    last = [m for m in near if one.sentence - m.sentence == 1]
    if len({m.key for m in last}) != 1 or not any(m.subject and not m.quoted for m in last):
        return []
    if any(m.sentence == one.sentence for m in near):
        return []
    sort = field_of(one.head.lower_, known)
    for other in {m.key: m for m in near if m.key != last[0].key}.values():
        told = {field for key, role in said if key == other.key for field in _fields(role.text, known)}
        if _suits(one, other, cast, words) and (not told or sort in told or not sort):
            return []
    return last


def _tells_of_seats(one: Described, passages: tuple[Passage, ...], known: Lexicon) -> bool:
    """True where the article has spoken of votes or a party before: else ``le conseiller`` may be anybody."""
    signs = known.lists["seat_signs"]
    doc, first = one.passage.doc, one.head.sent.start
    if any(t.lower_ in signs for t in doc[:first]):
        return True
    earlier = takewhile(lambda passage: passage is not one.passage, passages)
    return any(t.lower_ in signs for passage in earlier for t in passage.doc)


def _was_hurt(one: Described, meant: Member, passages: tuple[Passage, ...], known: Lexicon) -> bool:
    """True for ``X was shot. The former soldier was arrested``, who is whoever shot."""
    if not any(t.lower_ in known.lists["pursuits"] for t in one.head.sent):
        return False
    theirs = next((p for p in passages if p.block.span.holds(meant.span)), None)
    tokens = theirs.tokens(meant.span) if theirs is not None else None
    return tokens is not None and any(t.lower_ in known.lists["harms"] for t in tokens.root.sent)


def _may_be_another(
    one: Described, meant: Member, passages: tuple[Passage, ...], said: list[tuple[str | None, Role]], known: Lexicon
) -> bool:
    """True for ``l'ancien maire`` where the person is ``maire`` or another one ``ancien``, or where somebody who has no
    name acts since the person was named: ``The driver was arrested``."""
    for key, role in said:
        told = role.text.lower().replace("'", "' ").split()
        past = any(known.has("pasts", word) for word in told)
        if (key != meant.key and past) or (key == meant.key and not past and one.head.lower_ in told):
            return True
    taken = [role.span for _, role in said]
    for passage in passages:
        for token in passage.doc:
            here = passage.span(token)
            if not meant.span.end <= here.start < one.at or token.dep_ not in SUBJECTS:
                continue
            if known.is_person(token.text) and not any(here.meets(span) for span in taken):
                return True
    return False


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
    sort = field_of(word, known)
    mine = {field for k, role in said if k == key for field in _fields(role.text, known)}
    others = {field for k, role in said if k != key for field in _fields(role.text, known)}
    if not any(k == key for k, _ in said) or sort == SEATS:
        return sort not in others
    return sort in mine or (sort == AGES and AGES not in others) or (mine == {"", AGES} and sort not in others)


def _fields(role: str, known: Lexicon) -> set[str]:
    """The sorts of a role's nouns, those of its complements aside: ``beau-fils du chanteur`` is no art."""
    found: set[str] = set()
    for word in role.replace("'", "' ").lower().split():
        if known.has("complement_links", word):
            break
        found.add(field_of(word.strip(","), known))
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
            general = known.has_any(("back", "anybody"), token.text)
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
