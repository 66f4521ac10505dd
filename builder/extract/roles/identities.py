"""Roles that stand before the names of whom they are said: ``The winners were X and Y``, ``Le vainqueur est X``,
``Trois conseillers ont été élus. Il s'agit de X, Y et Z``, ``several officials, including X``.
"""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles import doubt
from builder.extract.roles.beginning import widened
from builder.extract.roles.clauses import SUBJECT, Actors
from builder.extract.roles.ending import end_of
from builder.extract.roles.phrase import Names, Phrase, is_head, phrase
from builder.extract.roles.turns import begun, filler, size_of
from builder.model import Mention

NEAR = 7
"""So many words, titles and towns, may stand between the verb and the first name."""
CLOSED = frozenset({",", "(", ")", "–", "—", ":"})
ROW = frozenset({",", ";", "et", "and", "&"})
OPENING = {"(": ")", "«": "»", "“": "”", "[": "]"}


def find(doc: Doc, actors: Actors, names: Names, lexicon: Lexicon) -> Iterator[tuple[Phrase, Mention]]:
    """Each role with each of whom it is said."""
    if not actors:
        return
    for token in doc:
        found: tuple[Phrase, list[Mention]] | None = None
        if lexicon.has("equals", token.text):
            found = _equated(doc, token, actors, names, lexicon)
        elif token.is_sent_start or (token.i and doc[token.i - 1].text in {":", ";"}):
            found = _enumerated(doc, token, actors, names, lexicon)
        if found is None and lexicon.has("includings", token.text):
            found = _included(doc, token, actors, names, lexicon)
        if found is not None:
            yield from ((found[0], mention) for mention in found[1])


def _equated(
    doc: Doc, verb: Token, actors: Actors, names: Names, lexicon: Lexicon
) -> tuple[Phrase, list[Mention]] | None:
    """``The winners were X and Y``: a definite noun that a verb of being joins with names and nothing else."""
    first, end = verb.i, verb.sent.end
    heads = [i for i in range(max(verb.sent.start, verb.i - NEAR * 2), verb.i) if doc[i].dep_ in SUBJECT]
    head = next((i for i in reversed(heads) if is_head(doc, i, lexicon) and i not in names.inside), None)
    if head is None or doc[end - 1].text == "?" or doubt.is_unreal(doc[head], lexicon):
        return None
    said = _definite(doc, head, first, names, lexicon)
    start = first + 1
    while start < end and (size := filler(doc, start, lexicon) or doc[start].text in {",", ":"}):
        start += size
    if said is None or lexicon.has("never", doc[start].text if start < end else "") or start not in names.inside:
        return None
    many = _is_many(doc[head], lexicon)
    row = _row(doc, start, end, actors, lexicon) if many else _one(doc, start, actors, lexicon)
    return (said, row) if row and (len(row) > 1) == many else None


def _definite(doc: Doc, head: int, verb: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """The definite phrase of a noun that ends before the verb, whatever is ``however`` aside."""
    last = end_of(doc, head, verb, names, lexicon)
    first = widened(doc, head, names, lexicon)
    article = doc[first - 1].lower_ if first else ""
    the = lexicon.has("articles", article) and not (
        lexicon.has("indefinite", article) or lexicon.has("possessives", article)
    )
    rest = [t for t in doc[last:verb] if not (t.is_punct or t.pos_ in {"ADV", "AUX"})]
    beside = first > 1 and doc[first - 2].pos_ == "ADP"
    word = doc[head].text
    stem = word.lower().removesuffix("s")
    told = doubt.only_refers(doc, first, last, head, lexicon) or (last - first == 1 and lexicon.has("back", stem))
    told = told and not (lexicon.has("won", word) or lexicon.has("won", stem))
    return None if not the or rest or beside or told else phrase(doc, first, last, "clause")


def _enumerated(
    doc: Doc, token: Token, actors: Actors, names: Names, lexicon: Lexicon
) -> tuple[Phrase, list[Mention]] | None:
    """``Il s'agit de X, Y et Z`` behind a sentence whose subject is so many of a sort."""
    opening = begun(doc, token.i, lexicon.lists["it_is"])
    if not opening or token.i == 0:
        return None
    start = token.i + size_of(opening)
    before = doc[token.i - 1].sent if token.is_sent_start else doc[token.i].sent
    heads = [
        i
        for i in range(before.start, min(before.end, token.i))
        if doc[i].dep_ in SUBJECT and is_head(doc, i, lexicon) and i not in names.inside
    ]
    if len(heads) != 1 or any(i in names.inside for i in range(before.start, heads[0])):
        return None
    first = widened(doc, heads[0], names, lexicon)
    last = end_of(doc, heads[0], before.end, names, lexicon)
    counted = doc[first - 1] if first else doc[first]
    some = lexicon.has("indefinite", counted.text) or lexicon.has("countings", counted.text) or counted.pos_ == "NUM"
    some = some or lexicon.has("amounts", doc[first].text) or doc[first].pos_ == "NUM"
    while first < heads[0] and (lexicon.has("amounts", doc[first].text) or doc[first].pos_ == "NUM"):
        first += 1
    row = _row(doc, start, token.sent.end, actors, lexicon)
    if not some or (len(row) > 1) != _is_many(doc[heads[0]], lexicon):
        return None
    if doubt.only_refers(doc, first, last, heads[0], lexicon) or not row:
        return None
    return phrase(doc, first, last, "clause"), row


def _included(
    doc: Doc, token: Token, actors: Actors, names: Names, lexicon: Lexicon
) -> tuple[Phrase, list[Mention]] | None:
    """``several officials, including X``, ``plusieurs élus, dont X et Y``: each is one of them."""
    words = begun(doc, token.i, lexicon.lists["including"])
    close = token.i - (token.i > 0 and doc[token.i - 1].text in CLOSED)
    start = token.i + size_of(words)
    if not words or close < 1 or start >= len(doc):
        return None
    heads = [
        i
        for i in range(max(token.sent.start, close - NEAR), close)
        if is_head(doc, i, lexicon) and i not in names.inside and end_of(doc, i, close, names, lexicon) == close
    ]
    persons = [t for t in doc[heads[0] : close] if lexicon.is_person(t.text)] if heads else []
    if len(persons) != 1 or not _is_many(persons[0], lexicon):
        return None  # "parents of pupils including X"
    head = persons[0].i
    first = widened(doc, head, names, lexicon)
    owned = first > 0 and lexicon.has("possessives", doc[first - 1].text)
    while first < head and (lexicon.has("amounts", doc[first].text) or doc[first].pos_ == "NUM"):
        first += 1
    refers = any(lexicon.has(name, doc[head].text[:-1]) for name in ("back", "anybody"))
    if words == "dont" and (close == token.i or _acts_behind(doc, start, actors, lexicon)):
        return None  # "les élus dont X a parlé"
    row = _row(doc, start, token.sent.end, actors, lexicon)
    return None if owned or refers or not row else (phrase(doc, first, close, "apposition"), row)


def _acts_behind(doc: Doc, start: int, actors: Actors, lexicon: Lexicon) -> bool:
    """True where the name there is the subject of a verb."""
    for first, last, _ in actors:
        if first == start and last < len(doc):
            return doc[last].pos_ in {"VERB", "AUX", "PRON", "ADV"} or lexicon.has("clitics", doc[last].text)
    return False


def _one(doc: Doc, start: int, actors: Actors, lexicon: Lexicon) -> list[Mention]:
    """The one whose name starts there, no other joined to it and no owner: ``The singer was X's friend``."""
    for first, last, mention in actors:
        if first == start:
            joined = last < len(doc) and (lexicon.has("and", doc[last].text) or doc[last].text == "'s")
            return [] if joined else [mention]
    return []


def _row(doc: Doc, start: int, end: int, actors: Actors, lexicon: Lexicon) -> list[Mention]:
    """Those named from ``start`` on in a row, whatever each one's brackets and asides tell; none behind a verb, and not
    the one who acts behind a comma: ``including X, Y said``."""
    found: list[Mention] = []
    starts_of = {first: (last, mention) for first, last, mention in actors}
    i, listed = start, True
    while i < end:
        text = doc[i].text
        if text in OPENING and (close := next((t.i for t in doc[i:end] if t.text == OPENING[text]), 0)):
            i = close + 1
            continue
        if i in starts_of:
            last, mention = starts_of[i]
            owner = last < end and doc[last].text == "'s"
            acts = last < end and (doc[last].pos_ in {"VERB", "AUX"} or lexicon.has("clitics", doc[last].text))
            if owner or (acts and doc[i - 1].text == ","):
                break
            if listed:
                found.append(mention)
            i, listed = last, False
            continue
        if doc[i].pos_ in {"VERB", "AUX"} or (not found and i - start > NEAR):
            break
        listed = text in ROW or (listed and _passes(doc[i], lexicon))
        i += 1
    return found


def _passes(token: Token, lexicon: Lexicon) -> bool:
    """True for what may stand before a name in a row: ``de``, ``the``, a title."""
    of = lexicon.head_first and lexicon.has("core_links", token.text)
    return of or token.pos_ == "DET" or lexicon.has("titles_only", token.text) or lexicon.is_person(token.text)


def _is_many(token: Token, lexicon: Lexicon) -> bool:
    many = "Plur" in token.morph.get("Number", []) or token.text.endswith("s")
    return many and not lexicon.has("persons", token.text)
