"""Where a role's phrase begins: at ``ancien``, in English at all that stands before its head."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles import fields
from builder.extract.roles.phrase import NOMINAL, Names, is_head, is_time


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
    if is_time(token, lexicon):
        return False
    return (token.pos_ in NOMINAL or lexicon.is_demonym(token.text)) and token.text[0].isalnum()
