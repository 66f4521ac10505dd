"""Where a role's phrase ends: behind its adjectives and complements, ``ministre délégué de la Pêche et du Sel``."""

from __future__ import annotations

from builder.extract.names.fields import is_ministers
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles import fields
from builder.extract.roles.phrase import NOMINAL, Names, is_head, is_past_participle, is_time
from builder.extract.roles.turns import starts

QUOTES = frozenset({'"', "«", "»", "“", "”"})
DIGITS = 4
"""Fewer digits than these has the number of a district."""
WORK = 9
"""So many words may the name of a work have."""
ROW = 8
"""So many words further on the "and" stands that closes an English row of fields."""
UNDER = 6
"""So many words may stand between ``under`` and the name of who reigned."""


def end_of(doc: Doc, head: int, limit: int, names: Names, lexicon: Lexicon) -> int:
    """Where the phrase ends whose head is given: behind its adjectives and complements, at ``limit`` at the latest."""
    needed = lexicon.needs.get(doc[head].lower_, frozenset()) if head + 1 < len(doc) else frozenset()
    end = head + 1
    if needed and doc[end].lower_ in needed and not lexicon.has("core_links", doc[end].text):
        end += 1
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
        joined = max((t.i for t in doc[head + 1 : i] if lexicon.has("and", t.text)), default=head)
        linked = any(lexicon.has("complement_links", t.text) for t in doc[joined + 1 : i])
        linked = linked and not any(end == i for _, end, _ in names.ordered)  # "coordinateur de l'EXA Zed Exemple (…)"
        return names.by_start[i][0] if linked and i in names.by_start else i
    text = token.text.lower()
    if (behind := _set_behind(doc, i, head, limit, lexicon)) > i:
        return behind
    if text in QUOTES and (closing := _titled(doc, i, limit, lexicon)) > i:
        return closing
    if lexicon.has("reigns", text) and (under := _under(doc, i, limit, names, lexicon)) > i:
        return under
    if text == "-":  # "centre-left", whatever the parser sees in "left"
        return i + 2 if i + 1 < limit and not token.whitespace_ and doc[i + 1].text[0].isalnum() else i
    if text == "/" and i + 1 < limit and is_head(doc, i + 1, lexicon):
        return i + 2  # "founder/director of"
    if text in {"'s", "&"}:
        return i + 1
    if lexicon.has("and", text):
        if i == head + 1 and not lexicon.head_first and (end := _second_trade(doc, i, limit, names, lexicon)) > i:
            return end
        return _coordinated(doc, i, limit, names, lexicon)
    if text == "," and goes_on(doc, i, lexicon) and not lexicon.head_first:
        return i + 2
    if text == "," and goes_on(doc, i, lexicon) and lexicon.has("ministers", doc[head].text):
        rows = [t for t in doc[i + 1 : limit] if lexicon.has("and", t.text) and t.i + 1 < limit]
        linked = any(lexicon.has("core_links", doc[t.i + 1].text) for t in rows)
        return (
            _linked(doc, i + 1, limit, names, lexicon) if linked else i
        )  # "de l'Agriculture, de la pêche et des eaux"
    if lexicon.has("complement_links", text):
        if any(starts(doc, i, words) for words in lexicon.lists["no_complements"]):
            return i  # "président à l'issue du vote", "winner of the prize for her work"
        return _linked(doc, i, limit, names, lexicon)
    if lexicon.has("whens", text) and i + 1 < limit and is_time(doc[i + 1], lexicon):
        return i  # "resigned as chairman last week"
    if i == head + 1 and not lexicon.head_first and token.is_lower and token.pos_ == "NOUN":
        return i + 1 if lexicon.is_person(text) else i  # "developer conference"
    if i > head + 1 and _is_its_number(doc, i, limit, lexicon):
        return i + 1
    if is_time(token, lexicon) and doc[i - 1].pos_ != "ADP":
        return i  # "sera nommée directrice lundi"
    if token.pos_ in NOMINAL or lexicon.is_demonym(text) or _is_participle(token, lexicon):
        return i + 1 if token.text[0].isalnum() else i
    if token.pos_ == "NUM" and doc[i - 1].pos_ in NOMINAL and lexicon.head_first:
        return i + 1 if text.isdigit() and len(text) == 4 and not lexicon.has("months", doc[i - 1].text) else i
    return i


def _is_its_number(doc: Doc, i: int, limit: int, lexicon: Lexicon) -> bool:
    """True for the number of ``conseiller du district 4``, at the phrase's end or before a sign: no day, no age."""
    token, noun = doc[i], doc[i - 1]
    short = token.text.isdigit() and len(token) < DIGITS and noun.pos_ in {"NOUN", "PROPN"}
    of_time = is_time(noun, lexicon) or lexicon.has("ages", noun.text)
    closed = i + 1 == min(limit, len(doc)) or doc[i + 1].text in {",", ".", ")", ";", ":"}
    return short and closed and not of_time


def _titled(doc: Doc, i: int, limit: int, lexicon: Lexicon) -> int:
    """Behind the quoted name of a work or a paper: ``auteur de « La Mer »``, ``au quotidien "Le Test"``; ``i`` where
    the quotation may be somebody's words."""
    before = doc[i - 1].text
    led = lexicon.has_any(("complement_links", "articles", "wares"), before)
    closing = next((j for j in range(i + 2, min(i + WORK, limit)) if doc[j].text in QUOTES), 0)
    named = closing > 0 and (doc[i + 1].text[:1].isupper() or doc[i + 1].like_num)
    return closing + 1 if led and named and not any(t.is_punct for t in doc[i + 1 : closing]) else i


def _under(doc: Doc, i: int, limit: int, names: Names, lexicon: Lexicon) -> int:
    """Behind ``sous la présidence de X``, ``under President X``; ``i`` where no name follows."""
    for j in range(i + 1, min(i + UNDER, limit)):
        if j in names.by_start:
            return names.by_start[j][0] if names.by_start[j][1].kind == "actor" else i
        word = doc[j].text
        led = lexicon.has_any(("articles", "core_links", "terms", "before", "titles_only"), word)
        if not (led or lexicon.is_person(word)):
            return i
    return i


def _set_behind(doc: Doc, i: int, head: int, limit: int, lexicon: Lexicon) -> int:
    """Where ends what only an office has behind it: ``(PS)`` before ``de Z``, ``les républicains``, ``présumé``, the
    object of ``commandant la brigade``, ``avec le Parlement`` behind ``relations``; ``i`` where none stands there."""
    if (behind := behind_party(doc, i, limit)) > i and lexicon.has("core_links", doc[behind].text):
        return behind
    if lexicon.has("qualifiers", doc[i].text) and lexicon.head_first and not _is_charged(doc, i, lexicon):
        return i + 1
    for words in lexicon.lists["small_parties"]:
        if starts(doc, i, words) and i + len(words.split()) <= limit:
            return i + len(words.split())
    related = lexicon.has("withs", doc[i].text) and lexicon.has("related", doc[i - 1].text)
    commands = i == head + 1 and lexicon.has("acting", doc[head].text) and lexicon.has("articles", doc[i].text)
    j = i + (related or commands)
    while i < j < limit and lexicon.has("articles", doc[j].text):
        j += 1
    return j + 1 if i < j < limit and doc[j].pos_ in {"NOUN", "PROPN"} else i


def behind_party(doc: Doc, i: int, limit: int) -> int:
    """Behind ``(PS)``, ``(LR)``; ``i`` where no such bracket stands."""
    if i + 3 >= limit or doc[i].text != "(" or doc[i + 2].text != ")":
        return i
    return i + 3 if doc[i + 1].is_upper and len(doc[i + 1]) < 7 else i


def _is_charged(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``suspecté de fraude``, which says what its bearer is charged with, not that he may be none."""
    following = doc[i + 1].text if i + 1 < len(doc) else ""
    return not lexicon.has("doubts", doc[i].text) and lexicon.has("complement_links", following)


def goes_on(doc: Doc, comma: int, lexicon: Lexicon) -> bool:
    """True for a comma before one more field of an office: ``, du développement rural``; in English inside ``Minister
    for Environment, Climate and Energy``, not before ``, Energy Secretary``."""
    if comma + 2 >= len(doc) or lexicon.head_first:
        return comma + 1 < len(doc) and lexicon.has("core_links", doc[comma + 1].text)
    if not all(doc[i].text.istitle() and is_ministers(doc[i].text, lexicon) for i in (comma - 1, comma + 1)):
        return False
    for token in doc[comma + 2 : comma + ROW]:
        if lexicon.has("and", token.text) or token.text == "&":
            return True
        if lexicon.is_person(token.text) or token.is_punct != (token.text == ","):
            return False
    return False


def _is_participle(token: Token, lexicon: Lexicon) -> bool:
    """``chef adjoint``, ``opposant exilé à``: a participle at once behind a noun, its complement behind it."""
    if token.pos_ != "VERB":
        return False
    following = token.doc[token.i + 1].text if token.i + 1 < len(token.doc) else ""
    lives = is_past_participle(token) and not lexicon.has("births", token.text)
    placed = lexicon.head_first and lives and lexicon.has("stays", following)
    return placed or token.text.lower() in lexicon.lists["attributes"]


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
    if doc[j].text in QUOTES:
        work = _titled(doc, j, limit, lexicon)
        return work if work > j else i
    if j in names.by_start:
        return names.by_start[j][0]
    if lexicon.has("months", doc[j].text) and j + 1 < len(doc) and doc[j + 1].text.isdigit():
        return i  # "maire de mars 2008 à 2014"
    loose = not lexicon.has("core_links", doc[i].text)
    if not loose and doc.span(j, j + 2).text.lower() == "more than" and j + 3 < limit and doc[j + 2].pos_ == "NUM":
        return j + 4  # "colleague of more than two decades"
    counted = not loose and doc[j].pos_ == "NUM" and j + 1 < limit and doc[j + 1].pos_ == "NOUN"
    if counted and j == i + 1 and not lexicon.has("ages", doc[j + 1].text) and not is_time(doc[j + 1], lexicon):
        return j + 2  # "père de trois enfants"
    if not loose and j == i + 1 and doc[j].pos_ == "NUM" and lexicon.has("parents", doc[i - 1].text):
        return j + 1  # "a mother of three"
    numbered = not loose and j > i + 1 and doc[j].like_num and j + 1 < limit and doc[j + 1].pos_ in NOMINAL
    if numbered and not is_time(doc[j + 1], lexicon):
        return names.by_start.get(j + 1, (j + 2, None))[0]  # "winner of the 1938 Exempla Prize"
    if not loose and j == i + 1 and fields.is_gerund(doc, j, lexicon):
        return j + 1  # "director of planning"
    if doc[j].pos_ not in NOMINAL or (loose and is_time(doc[j], lexicon)):
        return i
    return j + 1


def _second_trade(doc: Doc, i: int, limit: int, names: Names, lexicon: Lexicon) -> int:
    """Where ``and voice artist`` ends, its "and" at ``i``, behind ``actress``; ``i`` where no such trade follows."""
    j = i + 1
    while j < limit and j < i + 4 and doc[j].is_lower and doc[j].pos_ in NOMINAL and j not in names.by_start:
        if is_head(doc, j, lexicon):
            ended = j + 1 == len(doc) or not (doc[j + 1].text[:1].isupper() or doc[j + 1].pos_ in {"NOUN", "PROPN"})
            return j + 1 if ended else i
        j += 1
    return i


def _coordinated(doc: Doc, i: int, limit: int, names: Names, lexicon: Lexicon) -> int:
    """``et tueur en série``, ``et des Finances``, ``et à Polytechnique``: not ``et le maire``, not ``et Jean``."""
    j = i + 1
    if j >= limit:
        return i
    following = doc[j + 1].text if j + 1 < limit else ""
    if not lexicon.has("core_links", doc[j].text) and lexicon.has("demonstratives", following):
        return i  # "chair and in this role"
    if lexicon.has("complement_links", doc[j].text):
        end = _linked(doc, j, limit, names, lexicon)
        return end if end > j else i
    if is_head(doc, j, lexicon) and j not in names.by_start:
        behind = j + 1
        while behind < limit and is_head(doc, behind, lexicon):
            behind += 1
        return i if behind < limit and behind in names.inside else j + 1  # "friend of X and head coach Y"
    if not lexicon.head_first and (end := fields.second(doc, i, limit, frozenset(names.by_start), lexicon)):
        return end
    both = lexicon.head_first and doc[j].is_lower and doc[j].pos_ == "ADJ" and doc[i - 1].pos_ == "ADJ"
    if both and not (lexicon.has("before", doc[j].text) or (j + 1 < limit and doc[j + 1].pos_ == "NOUN")):
        return j + 1  # "conseiller économique, social et environnemental"
    if doc[j].pos_ in {"NOUN", "PROPN"} and doc[i - 1].text[:1].isupper() and doc[j].text[:1].isupper():
        return i if j in names.inside else j + 1
    return i
