"""Names in a row and the office that they share: ``councillors X, Y and Z``, ``les députés X (LR) et Y (PS)``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles.clauses import Actors
from builder.extract.roles.phrase import CONTRACTED, NOMINAL, Phrase
from builder.model import Mention

ROW = frozenset({",", "and", "et", "&", ", and", "et de", "et d'", ", de", ", d'"})
"""What stands between names in a row."""

ENDING = frozenset({"et", "and", "&", "et de", "et d'"})
"""What the last of a row stands behind."""

LOOSE = frozenset(
    {";", "; et", "; and", ", et", ", ainsi que", "ainsi que", "; ainsi que", ", puis", ", as well as", "as well as"}
)
"""What stands between names in a row of an office that announces them, besides."""

OWN = 5
"""So many words may say before a name in a row what else its bearer is."""

BRACKETS = 14
"""So many words may stand in brackets behind a name in a row."""

ASIDE = 6
"""So many words may tell of one in the row where he is from: ``, of Green Springs,``."""


SEAT = re.compile(r"(?:D|R|I|DFL|GOP)[-–][A-Z0-9][\w.-]*")
"""``D-145``, ``R-Exampleton``: a party and a seat."""


def is_of_many(doc: Doc, found: Phrase, lexicon: Lexicon) -> bool:
    """True for an office in the plural: ``councillors``; not for ``Board of Supervisors President``."""
    tokens = [doc[i] for i in range(found.first, found.last)]
    persons = [t.lower_ for t in tokens if lexicon.is_person(t.text)]
    linked = next((n for n, t in enumerate(tokens) if n and lexicon.has("complement_links", t.text)), len(tokens))
    of = tokens[linked - 1].lower_  # "soloist with the Exempla Singers": one
    last = of if lexicon.is_person(of) else tokens[-1].lower_
    word = (persons[0] if persons else "") if lexicon.head_first else last
    figures = lexicon.has("figures", word) and word.endswith("s")
    return lexicon.is_persons(word) or lexicon.has("invariable", word) or figures


def is_one_of(doc: Doc, found: Phrase, lexicon: Lexicon) -> bool:
    """True behind ``l'un des`` and ``one of the``: somebody is one of many."""
    opening = doc[max(0, found.first - 4) : found.first + 2]
    return any(t.lower_ in {"one", "un", "une", "l'un", "l'une"} for t in opening)


def behind(doc: Doc, start: int, actors: Actors, lexicon: Lexicon) -> Iterator[Mention]:
    """The actors that stand in a row behind the one at ``start``: ``councillors X, Y and Z``."""
    end = next(last for first, last, _ in actors if first == start)
    for first, last, mention in actors:
        if first >= end and not _is_bracketed(doc, end, first):
            between = _between(doc, end, first, lexicon)
            if between not in ROW:
                return
            end = last
            yield mention
            if between.strip(",") in ENDING:
                return  # "former teachers X and Y, Z": Z is none


def before(doc: Doc, start: int, actors: Actors, lexicon: Lexicon) -> Iterator[Mention]:
    """The actors that stand in a row that the one at ``start`` ends: ``X and Y, directors of Z``."""
    closed = False
    for first, last, mention in reversed(actors):
        if last <= start:
            between = _between(doc, last, max(last, past_own_words(doc, start, lexicon)), lexicon)
            if between not in ROW or (closed and between.strip(", ") in ENDING) or not (closed or between != ","):
                return
            start, closed = first, True
            yield mention


def row(doc: Doc, start: int, actors: Actors, lexicon: Lexicon) -> tuple[int, tuple[Mention, ...]]:
    """The actors of the row that the one at ``start`` opens, each with its own nationality, trade, age and book, and
    the token behind the last and what is told of it."""
    end = next(last for first, last, _ in actors if first == start)
    members = [next(mention for first, _, mention in actors if first == start)]
    for first, last, mention in actors:
        if first < end or _is_bracketed(doc, end, first):
            continue
        between = _between(doc, end, past_own_words(doc, first, lexicon), lexicon)
        if between not in ROW and between.rstrip(" ,") not in LOOSE:
            break
        if between == "," and acts(doc, last, lexicon):
            break  # "including X, Y said"
        end = last
        members.append(mention)
        if between.strip(",; ") in ENDING:
            break
    return _past_told(doc, end, lexicon), tuple(members)


def _is_bracketed(doc: Doc, end: int, first: int) -> bool:
    """True for a name inside the brackets that follow another one: ``X (Testard), Y``."""
    signs = [t.text for t in doc[end:first] if t.text in {"(", ")"}]
    return signs.count("(") > signs.count(")")


def acts(doc: Doc, end: int, lexicon: Lexicon) -> bool:
    """True where a verb follows the name that ends at ``end``."""
    return end < len(doc) and (doc[end].pos_ in {"VERB", "AUX"} or lexicon.has("clitics", doc[end].text))


def past_own_words(doc: Doc, start: int, lexicon: Lexicon) -> int:
    """Where ``l'avocat franco-syldave`` before the name at ``start`` begins, if it stands in a row."""
    at = start
    while at > 0 and start - at < OWN and doc[at - 1].text not in {",", ";", ":", "(", "–", "—"}:
        token = doc[at - 1]
        own = lexicon.has_any(("articles", "before", "titles_only", "titles"), token.text)
        own = own and token.lower_ not in CONTRACTED
        trade = lexicon.is_person(token.text) and not lexicon.is_persons(token.text)
        told = token.is_lower and token.pos_ == "ADJ"
        before_trade = at < start and _premodifies(token, lexicon)
        if not (own or trade or told or before_trade or lexicon.is_demonym(token.text)):
            break
        at -= 1
    return at


def _premodifies(token: Token, lexicon: Lexicon) -> bool:
    """True in English for whatever may stand before a trade."""
    if lexicon.head_first or lexicon.is_persons(token.text):
        return False
    return token.pos_ in NOMINAL or token.text == "'s"


def _past_told(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """Behind the brackets, the age and the home of the last one in a row."""
    at = end
    if at < len(doc) and doc[at].text == "(":
        at = next((t.i + 1 for t in doc[at : at + BRACKETS] if t.text == ")"), end)
    if at + 1 < len(doc) and doc[at].text == "," and doc[at + 1].like_num:
        at += 2 + (at + 2 < len(doc) and lexicon.has("ages", doc[at + 2].text))
    return at


def _between(doc: Doc, end: int, first: int, lexicon: Lexicon) -> str:
    """What stands between two names, without brackets, ages, titles and where the first one is from."""
    words: list[str] = []
    i = end
    while i < first:
        text = doc[i].text
        if text == "(" and (close := next((t.i for t in doc[i:first] if t.text == ")"), 0)):
            i = close + 1
            continue
        if text == "," and (seat := _past_seat(doc, i + 1, first)):
            i = seat  # ", D-145"
            continue
        if i == end and (home := _past_home(doc, i, first, lexicon)):
            i = home  # "X from Angola, Y"
            continue
        closers = (t.i for t in doc[i + 1 : min(first, i + ASIDE)] if t.text in {",", ";"})
        comma = next(closers, 0) if text == "," else 0
        rest = doc.span(i + 1, comma)
        aged = len(rest) in {1, 2} and rest[0].text.isdigit() and (len(rest) == 1 or lexicon.has("ages", rest[1].text))
        if comma and len(rest) and (lexicon.has("core_links", rest[0].text) or aged):
            i = comma  # ", of Green Springs,", ", 34,"
            continue
        if text == "," and i + 2 < first and doc[i + 1].text.isdigit() and lexicon.has("and", doc[i + 2].text):
            i += 2  # "X, 19 and Y"
            continue
        work = i + (text in {"pour", "for"})
        if work + 1 < first and doc[work].text in {"«", "“", '"'}:
            closing = next((t.i for t in doc[work + 1 : first] if t.text in {"»", "”", '"'}), 0)
            if closing:
                i = closing + 1  # "pour « Le Sel »"
                continue
        if not lexicon.has("titles_only", text):
            words.append(text)
        i += 1
    return " ".join(words).replace(", ,", ",")


def _past_home(doc: Doc, i: int, limit: int, lexicon: Lexicon) -> int:
    """Behind ``from Angola``, ``de la Savoie`` at ``i``, before a sign or an "and"; 0 where no home stands there."""
    if not lexicon.has("origins", doc[i].text) or i + 1 >= limit:
        return 0
    at = i + 1 + lexicon.has("articles", doc[i + 1].text)
    home = at
    while at < limit and doc[at].text[:1].isupper():
        at += 1
    closed = home < at < limit and (doc[at].text in {",", ";"} or lexicon.has("and", doc[at].text))
    return at if closed else 0


def _past_seat(doc: Doc, i: int, limit: int) -> int:
    """Behind ``D-145``, ``R-Exampleton``, however the tokeniser parts it; 0 where no seat stands at ``i``."""
    for last in range(i + 1, min(i + 5, limit) + 1):
        if SEAT.fullmatch(doc.span(i, last).text) and (last == limit or doc[last].text in {",", "and"}):
            return last
    return 0
