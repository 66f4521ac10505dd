"""Noun phrases that say what somebody is: a noun for a person, with what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles import fields
from builder.extract.tagging import Passage
from builder.model import Mention

CONTRACTED = frozenset({"du", "au", "des", "aux"})
NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "X"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """Characters ``start`` to ``end`` of a passage's text, and tokens ``first`` to ``last`` (exclusive)."""

    start: int
    end: int
    first: int
    last: int
    rule: str


@dataclass(frozen=True)
class Names:
    """A passage's mentions, by their tokens."""

    ordered: tuple[tuple[int, int, Mention], ...]
    by_start: dict[int, tuple[int, Mention]]
    inside: frozenset[int]
    """Tokens of names of actors."""


def named(passage: Passage, mentions: tuple[Mention, ...]) -> Names:
    """The mentions that stand in a passage."""
    found = []
    for mention in mentions:
        if passage.block.span.holds(mention.span):
            tokens = passage.tokens(mention.span)
            if tokens is not None:
                found.append((tokens.start, tokens.end, mention))
    actors = frozenset(i for start, end, m in found if m.kind == "actor" for i in range(start, end))
    return Names(tuple(found), {start: (end, m) for start, end, m in found}, actors)


def phrase(doc: Doc, first: int, last: int, rule: str) -> Phrase:
    """The tokens as a phrase."""
    return Phrase(doc[first].idx, doc[last - 1].idx + len(doc[last - 1]), first, last, rule)


def parted(doc: Doc, whole: Phrase, lexicon: Lexicon) -> tuple[Phrase, ...]:
    """``ministre de Y`` and ``président de Z``, joined by ``et``, one by one; ``actrice et chanteuse`` is one."""
    owned = whole.first > 0 and lexicon.has("possessives", doc[whole.first - 1].text)  # "his sister and X MP Zoé"
    for i in range(whole.first + 2 - owned, whole.last - 2):
        if not lexicon.has("and", doc[i].text):
            continue
        head = i + 1
        while head < whole.last and lexicon.has("before", doc[head].text):
            head += 1
        sides = (doc.span(whole.first, i), doc.span(i + 1, whole.last))
        told = all(
            any(lexicon.has("complement_links", t.text) or (n and t.text[:1].isupper()) for n, t in enumerate(side))
            for side in sides
        )
        last = whole.last - 1  # "Assembly Leader and Exempleton MP": the head stands last
        told = told or (owned and i == whole.first + 1 and doc[i + 1].text[:1].isupper())
        second = told and not lexicon.head_first and is_head(doc, i - 1, lexicon) and is_head(doc, last, lexicon)
        if second or (told and head < whole.last and is_head(doc, head, lexicon)):
            first = phrase(doc, whole.first, i, whole.rule)
            return first, *parted(doc, phrase(doc, i + 1, whole.last, whole.rule), lexicon)
    return (whole,)


def is_head(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for a noun that says what a person is, where it is one: no verb, and with the word that it needs."""
    token = doc[i]
    text = token.text.lower()
    if token.text in lexicon.lists["shouted"]:
        return not (i and doc[i - 1].text[-1:].isdigit())  # "at 9 PM"
    if not lexicon.is_person(text) or text in lexicon.lists["titles_only"]:
        return False
    before = doc[i - 1].text if i else ""
    if not lexicon.head_first and i > 1 and before == "-" and doc[i - 2].like_num:
        return False  # "90-member"
    nominal = any(lexicon.has(name, before) for name in ("articles", "named", "before")) or before in CONTRACTED
    if token.pos_ in {"VERB", "AUX"} and not nominal:
        follower = doc[i + 1] if i + 1 < len(doc) else token
        linked = "-" in text and lexicon.has("core_links", follower.text)  # "X, vice-présidente de la Y"
        linked = linked or (follower.is_upper and len(follower) > 1)  # "X, élu CFDT,"
        if before != "," or not (linked or _is_past_participle(follower)):
            return False  # "X, opposant exilé à" is no verb
    if not lexicon.head_first and i + 1 < len(doc) and lexicon.has("group_heads", doc[i + 1].text):
        return False  # "Democrat party"
    owns = i + 2 < len(doc) and doc[i + 1].text == "'s" and lexicon.has("group_heads", doc[i + 2].text)
    if not lexicon.head_first and owns:
        return False  # "Sheriff's Department"
    needed = lexicon.needs.get(text)
    return needed is None or (i + 1 < len(doc) and doc[i + 1].text.lower() in needed)


def end_of(doc: Doc, head: int, limit: int, names: Names, lexicon: Lexicon) -> int:
    """Where the phrase ends whose head is given: behind its adjectives and complements, at ``limit`` at the latest."""
    end = head + 1 + (doc[head].text.lower() in lexicon.needs and not lexicon.has("core_links", doc[head + 1].text))
    while end < limit:
        following = _complement(doc, end, head, limit, names, lexicon)
        if following <= end or following > limit:
            break
        end = following
    return end


def _complement(doc: Doc, i: int, head: int, limit: int, names: Names, lexicon: Lexicon) -> int:
    token = doc[i]
    if i in names.by_start and i not in names.inside:
        return names.by_start[i][0]
    if i in names.inside:
        linked = any(lexicon.has("complement_links", t.text) for t in doc[head + 1 : i])
        linked = linked and not any(end == i for _, end, _ in names.ordered)  # "coordinateur de l'EXA Zed Exemple (…)"
        return names.by_start[i][0] if linked and i in names.by_start else i
    text = token.text.lower()
    if text == "-":
        return (
            i + 2 if i + 1 < limit and not token.whitespace_ else i
        )  # "centre-left", whatever the parser sees in "left"
    if text in {"'s", "&"}:
        return i + 1
    if lexicon.has("and", text):
        return _coordinated(doc, i, limit, names, lexicon)
    if text == "," and goes_on(doc, i, lexicon) and lexicon.has("ministers", doc[head].text):
        rows = [t for t in doc[i + 1 : limit] if lexicon.has("and", t.text) and t.i + 1 < limit]
        linked = any(lexicon.has("core_links", doc[t.i + 1].text) for t in rows)
        return (
            _linked(doc, i + 1, limit, names, lexicon) if linked else i
        )  # "de l'Agriculture, de la pêche et des eaux"
    if lexicon.has("complement_links", text):
        if any(_starts(doc, i, words) for words in lexicon.lists["no_complements"]):
            return i  # "président à l'issue du vote"
        return _linked(doc, i, limit, names, lexicon)
    if i == head + 1 and not lexicon.head_first and token.is_lower and token.pos_ == "NOUN":
        return i + 1 if lexicon.is_person(text) else i  # "developer conference"
    if token.pos_ in NOMINAL or lexicon.is_demonym(text) or _is_participle(token, lexicon):
        return i + 1 if token.text[0].isalnum() else i
    if token.pos_ == "NUM" and doc[i - 1].pos_ in NOMINAL and lexicon.head_first:
        return i + 1 if text.isdigit() and len(text) == 4 and not lexicon.has("months", doc[i - 1].text) else i
    return i


def goes_on(doc: Doc, comma: int, lexicon: Lexicon) -> bool:
    """True for a comma before one more field of an office: ``, du développement rural``."""
    return comma + 1 < len(doc) and lexicon.head_first and lexicon.has("core_links", doc[comma + 1].text)


def _starts(doc: Doc, i: int, words: str) -> bool:
    """True where these words stand at token ``i``."""
    parts = words.replace("'", "' ").split()
    size = len(parts)
    return i < len(doc) and doc[i].lower_ == parts[0] and doc.span(i, i + size).text.lower() == words


def _is_participle(token: Token, lexicon: Lexicon) -> bool:
    """``chef adjoint``, ``opposant exilé à``: a participle at once behind a noun, its complement behind it."""
    if token.pos_ != "VERB":
        return False
    following = token.doc[token.i + 1].text if token.i + 1 < len(token.doc) else ""
    lives = _is_past_participle(token) and not lexicon.has("births", token.text)
    placed = lexicon.head_first and lives and lexicon.has("stays", following)
    return placed or token.text.lower() in lexicon.lists["attributes"]


def _is_past_participle(token: Token) -> bool:
    return "Part" in token.morph.get("VerbForm", []) and "Past" in token.morph.get("Tense", [])


def _linked(doc: Doc, i: int, limit: int, names: Names, lexicon: Lexicon) -> int:
    j = i + 1
    while (
        j < limit
        and j - i < 4
        and (
            lexicon.has("articles", doc[j].text)
            or lexicon.has("complement_links", doc[j].text)
            or lexicon.has("demonstratives", doc[j].text)
        )
    ):
        if j in names.by_start and j not in names.inside:
            return names.by_start[j][0]
        j += 1
    if j >= limit:
        return i
    if j in names.by_start:
        return names.by_start[j][0]
    loose = not lexicon.has("core_links", doc[i].text)
    counted = not loose and doc[j].pos_ == "NUM" and j + 1 < limit and doc[j + 1].pos_ == "NOUN"
    if counted and j == i + 1 and not lexicon.has("ages", doc[j + 1].text) and not _is_time(doc[j + 1], lexicon):
        return j + 2  # "père de trois enfants"
    if not loose and j == i + 1 and fields.is_gerund(doc, j, lexicon):
        return j + 1  # "director of planning"
    if doc[j].pos_ not in NOMINAL or (loose and _is_time(doc[j], lexicon)):
        return i
    return j + 1


def _is_time(token: Token, lexicon: Lexicon) -> bool:
    text = token.text.lower()
    return text.isdigit() or lexicon.has("months", text) or lexicon.has("times", text)


def _coordinated(doc: Doc, i: int, limit: int, names: Names, lexicon: Lexicon) -> int:
    """``et tueur en série``, ``et des Finances``, ``et à Polytechnique``: not ``et le maire``, not ``et Jean``."""
    j = i + 1
    if j >= limit:
        return i
    if lexicon.has("complement_links", doc[j].text):
        end = _linked(doc, j, limit, names, lexicon)
        return end if end > j else i
    if is_head(doc, j, lexicon) and j not in names.by_start:
        return j + 1
    if not lexicon.head_first and (end := fields.second(doc, i, limit, frozenset(names.by_start), lexicon)):
        return end
    if doc[j].pos_ in {"NOUN", "PROPN"} and doc[i - 1].text[:1].isupper() and doc[j].text[:1].isupper():
        return i if j in names.inside else j + 1
    return i


def widened(doc: Doc, head: int, names: Names, lexicon: Lexicon, floor: int = 0) -> int:
    """Where the phrase starts: at ``ancien``, at ``violeur et``, in English at all that stands before its head."""
    start = head
    bodies = {end: first for first, end, m in names.ordered if m.kind == "group" and first >= floor}
    while start > floor:
        if (whole := fields.behind_letters(doc, start, bodies, lexicon)) != start:
            start = whole
            continue
        token = doc[start - 1]
        text = token.text.lower()
        if lexicon.has("and", text) and start - 2 >= floor and is_head(doc, start - 2, lexicon):
            start -= 2
            continue
        glued = text == "-" and not token.whitespace_ and start - 2 >= floor and not doc[start - 2].whitespace_
        if glued and doc[start - 2].text.islower() and start - 2 not in names.inside:
            start -= 2  # lieutenant-colonel
            continue
        if lexicon.has("before", text) or (text == "-" and not token.whitespace_):
            start -= 1
            continue
        if lexicon.head_first:
            break
        if text == "'s" or _premodifies(token, names, doc, lexicon) or fields.is_doing(doc, start - 1, lexicon):
            start -= 1
            continue
        serving = token.pos_ == "VERB" and token.tag_ == "VBG" and start - 3 >= floor and doc[start - 2].text == "-"
        if serving and not (doc[start - 2].whitespace_ or doc[start - 3].whitespace_):
            start -= 3  # "longest-serving"
            continue
        break
    while start < head and (doc[start].text in {"-", "'s", "'"} or _is_of_an_age(doc, start, lexicon)):
        start += 1
    return start


def _is_of_an_age(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """``6-year-old`` before ``daughter``, however the tokeniser parts it."""
    text = doc[i].text.lower()
    return not lexicon.head_first and (text in {"year", "old"} or text.endswith(("year-old", "-year", "year-olds")))


def _premodifies(token: Token, names: Names, doc: Doc, lexicon: Lexicon) -> bool:
    if token.i in names.inside and doc[token.i + 1].text != "'s" and token.i + 1 not in names.inside:
        return False
    if _is_time(token, lexicon):
        return False
    return (token.pos_ in NOMINAL or lexicon.is_demonym(token.text)) and token.text[0].isalnum()


def filler(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """So many words of ``tour à tour``, ``par la suite`` start here; 0 for none."""
    for words in sorted(lexicon.lists["filler_phrases"]):
        if doc.span(i, i + len(words.split())).text.lower() == words:
            return len(words.split())
    return 0


def past_as(doc: Doc, first: int, lexicon: Lexicon) -> int:
    """Behind ``en tant que``, ``comme``, ``as``, if that stands at ``first``."""
    for opening in sorted(lexicon.lists["as_phrases"], key=len, reverse=True):
        behind = doc[first + 1].text if first + 1 < len(doc) else ""
        if opening == "comme" and (lexicon.has("articles", behind) or lexicon.has("possessives", behind)):
            continue  # "comme le maire": like him
        if _starts(doc, first, opening):
            return first + len(opening.replace("'", "' ").split())
    return first


def trained(words: str, lexicon: Lexicon) -> bool:
    """True for ``de formation``, ``by profession``, behind what somebody has learnt."""
    return words.lower() in lexicon.lists["trainings"]
