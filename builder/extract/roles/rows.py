"""Names in a row and the office that they share: ``councillors X, Y and Z``, ``les députés X (LR) et Y (PS)``."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.clauses import Actors
from builder.extract.roles.phrase import Phrase
from builder.model import Mention

ROW = frozenset({",", "and", "et", "&", ", and", "et de", "et d'", ", de", ", d'"})
"""What stands between names in a row."""

ENDING = frozenset({"et", "and", "&", "et de", "et d'"})
"""What the last of a row stands behind."""

ASIDE = 6
"""So many words may tell of one in the row where he is from: ``, of Green Springs,``."""


def is_of_many(doc: Doc, found: Phrase, lexicon: Lexicon) -> bool:
    """True for an office in the plural: ``councillors``; not for ``Board of Supervisors President``."""
    tokens = [doc[i] for i in range(found.first, found.last)]
    persons = [t.lower_ for t in tokens if lexicon.is_person(t.text)]
    linked = next((n for n, t in enumerate(tokens) if n and lexicon.has("complement_links", t.text)), len(tokens))
    of = tokens[linked - 1].lower_  # "soloist with the Exempla Singers": one
    last = of if lexicon.is_person(of) else tokens[-1].lower_
    word = (persons[0] if persons else "") if lexicon.head_first else last
    return lexicon.is_person(word) and word.endswith(("s", "x")) and not lexicon.has("persons", word)


def is_one_of(doc: Doc, found: Phrase, lexicon: Lexicon) -> bool:
    """True behind ``l'un des`` and ``one of the``: somebody is one of many."""
    opening = doc[max(0, found.first - 4) : found.first + 2]
    return any(t.lower_ in {"one", "un", "une", "l'un", "l'une"} for t in opening)


def behind(doc: Doc, start: int, actors: Actors, lexicon: Lexicon) -> Iterator[Mention]:
    """The actors that stand in a row behind the one at ``start``: ``councillors X, Y and Z``."""
    end = next(last for first, last, _ in actors if first == start)
    for first, last, mention in actors:
        if first >= end:
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
            between = _between(doc, last, start, lexicon)
            if between not in ROW or (closed and between.strip(", ") in ENDING) or not (closed or between != ","):
                return
            start, closed = first, True
            yield mention


def _between(doc: Doc, end: int, first: int, lexicon: Lexicon) -> str:
    """What stands between two names, without brackets, ages, titles and where the first one is from."""
    words: list[str] = []
    i = end
    while i < first:
        text = doc[i].text
        if text == "(" and (close := next((t.i for t in doc[i:first] if t.text == ")"), 0)):
            i = close + 1
            continue
        comma = next((t.i for t in doc[i + 1 : min(first, i + ASIDE)] if t.text == ","), 0) if text == "," else 0
        rest = doc.span(i + 1, comma)
        if comma and len(rest) and (lexicon.has("core_links", rest[0].text) or rest.text.isdigit()):
            i = comma  # ", of Green Springs,", ", 34,"
            continue
        if not lexicon.has("titles_only", text):
            words.append(text)
        i += 1
    return " ".join(words).replace(", ,", ",")
