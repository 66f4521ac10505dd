"""Where a role's phrase begins: at ``ancien``, in English at all that stands before its head."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles import doubt, fields
from builder.extract.roles.phrase import NOMINAL, Names, is_head, is_time

JOINTS = frozenset({"/", "&"})
"""What joins two offices of one: ``Director/CEO``."""


def widened(doc: Doc, head: int, names: Names, lexicon: Lexicon, floor: int = 0) -> int:
    """Where the phrase starts: at ``ancien``, at ``violeur et``, in English at all that stands before its head."""
    start = head
    bodies = {end: first for first, end, m in names.ordered if m.kind == "group" and first >= floor}
    while start > floor:
        if (whole := fields.behind_letters(doc, start, bodies, lexicon)) != start:
            start = whole
            continue
        if (whole := doubt.qualified(doc, start, floor, lexicon)) != start:
            start = whole
            continue
        if not lexicon.head_first and (whole := max(floor, _behind_body(doc, start, names, lexicon))) != start:
            start = whole
            continue
        token = doc[start - 1]
        text = token.text.lower()
        if (lexicon.has("and", text) or text in JOINTS) and start - 2 >= floor and is_head(doc, start - 2, lexicon):
            start -= 2
            continue
        glued = text == "-" and not token.whitespace_ and start - 2 >= floor and not doc[start - 2].whitespace_
        whole_word = glued and lexicon.has("persons", f"{doc[start - 2].text}-{doc[start].text}")  # "P-DG"
        opens = glued and doc[start - 2].is_sent_start and not lexicon.head_first  # "Then-president", "Long-serving"
        if glued and (doc[start - 2].text.islower() or whole_word or opens) and start - 2 not in names.inside:
            start -= 2  # lieutenant-colonel
            continue
        styled = lexicon.has("styles", text) and lexicon.has("reverends", doc[start].text)  # "the Most Rev."
        if styled or lexicon.has("before", text) or (text == "-" and not token.whitespace_):
            start -= 1
            continue
        if lexicon.head_first:
            break
        if text == "." and start - 2 >= floor and lexicon.has("before", doc[start - 2].text + "."):
            start -= 2  # "Sr. Insp."
            continue
        if text == "time" and start - 2 >= floor and doc[start - 2].lower_ in {"long", "one"}:
            start -= 2  # "long time"
            continue
        if (whole := _behind_patron(doc, start, names, lexicon)) >= floor and whole != start:
            start = whole
            continue
        if _cuts(doc, start, head, lexicon) or doc.span(start - 2, start).text.lower() in lexicon.lists["courtesies"]:
            break
        if start - 2 >= floor and doc[start - 2].text.isdigit() and not doc[start - 2].whitespace_ and token.is_alpha:
            start -= 2  # "400m champion"
            continue
        if token.like_num and start - 2 >= floor and _is_numbered(doc, start - 2, names):
            start -= 2  # "Formula 1 driver"
            continue
        if owns(token) or _premodifies(token, names, doc, lexicon) or fields.is_doing(doc, start - 1, lexicon):
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


def _is_numbered(doc: Doc, i: int, names: Names) -> bool:
    """True for ``Formula``, ``Year``, ``Radio`` before a number in figures."""
    noun = doc[i].text.istitle() and doc[i].pos_ in NOMINAL and i not in names.inside
    return noun and doc[i + 1].text.isdigit() and doc[i].lower_ not in {"year", "years", "aged"}


def owns(token: Token) -> bool:
    """True for the ending of an owner: ``Exemple's``, ``Bils'``."""
    return token.text == "'s" or (token.text == "'" and token.tag_ == "POS")


def _behind_patron(doc: Doc, start: int, names: Names, lexicon: Lexicon) -> int:
    """Where ``Exemple`` begins in front of ``ally``, who is one of his; ``start`` where no name stands so."""
    if not lexicon.has("whose_they_are", doc[start].text) or start - 1 not in names.inside:
        return start
    return next((first for first, end, m in names.ordered if end == start and m.kind == "actor"), start)


def _behind_body(doc: Doc, start: int, names: Names, lexicon: Lexicon) -> int:
    """Where ``Fire and Rescue Services``, ``Bank of Exemplia`` or ``Science and Technology`` begins in front of an
    office: a name with an "and" or an "of" inside, or two fields in capitals; ``start`` where none stands there or the
    group is what somebody else is of."""
    for first, end, mention in names.ordered:
        if end == start and mention.kind != "actor" and end - first > 2:
            joined = any(lexicon.has("and", t.text) or t.text in {"&", "of"} for t in doc[first:start])
            link = first - 1 - (first > 1 and lexicon.has("articles", doc[first - 1].text))
            whose = first > 0 and lexicon.has("core_links", doc[link].text)
            return first if joined and not whose else start
    if start < 2 or doc[start - 1].text != "and" or not doc[start].text[:1].isupper():
        return start
    named = {i for first, end, _ in names.ordered for i in range(first, end)}
    first = start - 1
    while first > 0 and doc[first - 1].text.istitle() and doc[first - 1].pos_ in NOMINAL and first - 1 not in named:
        first -= 1
    words = [doc[i].text for i in range(first, start - 1)] + [doc[start].text]
    plain = not any(lexicon.is_person(w) or lexicon.is_demonym(w) for w in words) and start not in named
    return first if first < start - 1 and plain else start


def _cuts(doc: Doc, start: int, head: int, lexicon: Lexicon) -> bool:
    """True where a headline's verb in capitals stands before an office that takes no such word: ``Rivals Defy PM``."""
    if doc[head].text not in lexicon.lists["shouted"] or start < 2:
        return False
    many = doc[start - 2]
    return many.text[:1].isupper() and many.text.endswith("s") and lexicon.is_person(many.text)


def _is_of_an_age(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """``6-year-old`` before ``daughter``, however the tokeniser parts it."""
    text = doc[i].text.lower()
    return not lexicon.head_first and (text in {"year", "old"} or text.endswith(("year-old", "-year", "year-olds")))


def _premodifies(token: Token, names: Names, doc: Doc, lexicon: Lexicon) -> bool:
    if token.i in names.inside and not owns(doc[token.i + 1]) and token.i + 1 not in names.inside:
        return False
    if is_time(token, lexicon):
        return False
    described = token.tag_ == "VBN" and token.dep_ == "amod"  # "a wounded Testville teacher"
    described = described and doc[token.i - 1].pos_ not in {"ADV", "NOUN"}  # not "a long widely admired lawyer"
    lettered = token.is_alpha and sum(c.isupper() for c in token.text) > 1  # "BoC", a verb to the parser
    return (token.pos_ in NOMINAL or lexicon.is_demonym(token.text) or described or lettered) and token.text[
        0
    ].isalnum()
