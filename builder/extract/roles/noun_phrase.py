"""The noun phrase that opens at a token and says what somebody is, its articles and ``l'un des`` aside."""

from __future__ import annotations

import re

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles import doubt, fields, groups
from builder.extract.roles.beginning import widened
from builder.extract.roles.ending import end_of
from builder.extract.roles.phrase import Names, Phrase, is_head, phrase
from builder.extract.roles.turns import past_asides

ORDINAL = re.compile(r"\d+(?:er|ère|re|e|è|ème|eme)")


def noun_phrase(doc: Doc, at: int, names: Names, lexicon: Lexicon, rule: str) -> Phrase | None:
    """The role that starts at token ``at``, articles and ``l'un des`` aside."""
    first = past_asides(doc, at, lexicon)
    opening, first = first, groups.past_all(doc, first, lexicon)
    everybody = first > opening
    while (
        first < len(doc)
        and first - at < 5
        and (lexicon.has("articles", doc[first].text) or lexicon.has("one_of", doc[first].text))
        and not (first == at and lexicon.has("before", doc[first].text))  # "grande favorite au sacre"
    ):
        first += 1
    best = groups.best_of(doc, at, first, lexicon)
    head = head_at(doc, best, names, lexicon)
    if head is None:
        return None
    last = end_of(doc, head, len(doc), names, lexicon)
    if everybody and last < len(doc) and doc[last].pos_ in {"VERB", "AUX"}:
        return None  # "X and Y, both coaches said, left"
    start = at if best != first else max(first, widened(doc, head, names, lexicon, first))
    joint = not lexicon.head_first and any(_joins_two(doc, i, lexicon) for i in range(first, head))
    opening = not lexicon.head_first and head > first
    doing = opening and doc[first].tag_ == "VBG" and doc[first].dep_ == "amod"  # "X, a cooperating witness"
    if joint or doing or (opening and doc[first].tag_ in {"VB", "VBP"}):
        start = first  # "X, force public relations officer"
    bare = last - start == 1 and lexicon.has("back", doc[head].text) and first == at  # "X, lauréat, "
    refers = doubt.only_refers(doc, start, last, head, lexicon) and not bare
    return None if refers else phrase(doc, start, last, rule)


def head_at(doc: Doc, first: int, names: Names, lexicon: Lexicon) -> int | None:
    """The noun for a person at the phrase's start, behind adjectives (in English: the last one of the run)."""
    best = None
    for i in range(first, min(first + 12, len(doc))):
        following = doc[i + 1].text if i + 1 < len(doc) else ""
        patron = lexicon.has("whose_they_are", following)  # "a President Exemple ally"
        if i in names.inside and not (following == "'s" or patron or i + 1 in names.inside):
            break
        if is_head(doc, i, lexicon):
            best = i
            if lexicon.head_first:
                break
            continue
        token = doc[i]
        if lexicon.has("qualifiers", token.text) or (not lexicon.head_first and _is_short(doc, i)):
            continue
        if lexicon.has("firsts", token.text) and i > first and lexicon.has("before", doc[i - 1].text):
            continue  # "première femme présidente"
        if lexicon.head_first:
            joint = token.text == "-" or ORDINAL.fullmatch(token.text)  # "le 498e sociétaire"
            if not (lexicon.has("before", token.text) or joint or _opens_compound(doc, i, lexicon)):
                break
        elif not (
            token.pos_ in {"ADJ", "NOUN", "PROPN", "PART", "NUM"}
            or token.text == "-"
            or lexicon.is_demonym(token.text)
            or lexicon.has("before", token.text)
            or _is_degree(doc, i)
            or (token.tag_ in {"VBN", "VBG"} and token.dep_ == "amod")
            or _joins_two(doc, i, lexicon)
            or _opens_compound(doc, i, lexicon)
            or fields.is_doing(doc, i, lexicon)
            or (i == first and token.tag_ in {"VB", "VBP"} and i > 0 and doc[i - 1].text == ",")  # "X, force spokesman"
        ):
            break
    return best


def _is_short(doc: Doc, i: int) -> bool:
    """True in ``(AE)``, which abbreviates what stands before an office: ``the Athletics Exempla (AE) president``."""
    at = next((at for at in (i, i - 1, i - 2) if at > 0 and doc[at].text == "("), 0)
    return at > 0 and at + 2 < len(doc) and doc[at + 1].is_upper and doc[at + 2].text == ")"


def _opens_compound(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True in ``would-be``, ``soi-disant``, whatever the parser sees in its words."""
    return any(lexicon.has("qualifiers", doc.span(at, at + 3).text) for at in (i, i - 2) if at >= 0)


def _joins_two(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for the "and" of ``a trumpet and piano player``, of ``a rape and murder suspect``."""
    inside = 0 < i < len(doc) - 2 and lexicon.has("and", doc[i].text)
    return inside and doc[i - 1].pos_ == doc[i + 1].pos_ == "NOUN" and is_head(doc, i + 2, lexicon)


def _is_degree(doc: Doc, i: int) -> bool:
    """``long widely admired`` before ``lawyer``: adverbs, and the participle that they belong to."""
    if doc[i].pos_ == "ADV":
        return i + 1 < len(doc) and (doc[i + 1].pos_ in {"ADV", "ADJ", "VERB"} or doc[i + 1].text == "-")
    if doc[i].tag_ == "VBG":
        return doc[i - 1].text == "-" and not doc[i - 1].whitespace_  # "longest-serving"
    return doc[i].tag_ == "VBN" and doc[i - 1].pos_ == "ADV"
