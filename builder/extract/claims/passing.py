"""What an article says of somebody in passing, and calls them by later on: an age, children, where they are from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.extract.claims.called import of_kind
from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.phrases import Subject
from builder.extract.names.lexicon import Lexicon as Names
from builder.extract.parse import Doc, Token
from builder.extract.tagging import Passage
from builder.model import Kind, Mention, Span

SEATS, AGES = "profiles_seats", "profiles_ages"
FIELDS = ("profiles_arts", "profiles_science", "profiles_sport", "profiles_trade", SEATS, AGES)
AGE_BEHIND = re.compile(
    r"(?:(?:, ?| ?\(| ?[–—-] ?)(?:aged |âgée? de )?| (?:aged |âgée? de ))(\d{1,3})"
    r"(?: ans\b(?! (?:après|plus|avant|durant|pendant|auparavant|de)\b| d['’])|[,;.)])"
)
AGE_BEFORE = re.compile(r"(\d{1,3})[- ]year[- ]old (?:[\w'-]+ ){0,3}$")
AGED = re.compile(r"\b(\d{1,3}) ?[- ] ?year ?[- ] ?olds?\b")
YEARS = re.compile(r"(?:âgée? )?(?:de |d['’])(\d{1,3}) ans\b")
BEFORE = 60
"""So many characters before a name its bearer's age stands."""
BESIDE = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
TOLD = 8
"""So many words before or behind a noun tell the age of whom it means."""


def ages_of(
    passages: tuple[Passage, ...], mentions: tuple[Mention, ...], keys: dict[Span, str]
) -> Iterator[tuple[str, str]]:
    """Each age that stands beside a person's name, with the person's key: ``Zed Exemple, 45 ans``, ``(45)``."""
    for mention, tokens in of_kind(Kind.ACTOR, passages, mentions):
        text = tokens.doc.text
        behind = AGE_BEHIND.match(text, tokens.end_char)
        before = AGE_BEFORE.search(text, max(0, tokens.start_char - BEFORE), tokens.start_char)
        found = behind or before
        if found is not None:
            yield found[1], keys[mention.span]


def age_of(noun: Token) -> str:
    """The age that stands with a noun for somebody: ``the 45-year-old``, ``l'homme de 45 ans``, ``l'attaquant belge de
    24 ans``; empty where none does: in ``the mother of the 12-year-old``, ``l'avocat du garçon de 12 ans`` it is
    another's."""
    doc, first, behind = noun.doc, noun.i, noun.i + 1
    while first > 0 and noun.i - first < TOLD and (doc[first - 1].pos_ in BESIDE or doc[first - 1].text == "-"):
        first -= 1
    before = AGED.search(doc.span(first, noun.i + 1).text)
    if before is not None:
        return before[1]
    while behind < len(doc) and behind - noun.i < TOLD and _adds(doc, behind):
        behind += 1
    told = YEARS.match(doc.text, doc[behind].idx) if behind < len(doc) else None
    return told[1] if told is not None else ""


def _adds(doc: Doc, i: int) -> bool:
    """True for an adjective, and for the words of ``de l'Exempla``: what tells of a noun, no other person."""
    return doc[i].pos_ in ("ADJ", "PROPN") or (
        doc[i].pos_ in ("ADP", "DET") and any(t.pos_ == "PROPN" for t in doc[i + 1 : i + 3])
    )


def field_of(word: str, known: Names) -> str:
    """Which sort of noun for a person a word is, by art, trade, seat or age; empty for others and for plurals."""
    return next((name for name in FIELDS if known.has(name, word)), "")


def told_in_passing(subject: Subject, lexicon: Lexicon) -> bool:
    """True for ``the father of three``, ``cette mère de famille``, ``le natif de Z``, ``the Z international``."""
    doc, head = subject.head.doc, subject.head
    if lexicon.has("natives", head.lower_):
        return subject.end - subject.start > 2 or head.lower_.startswith("nati")
    if not lexicon.has("parents", head.lower_):
        return False
    behind = [t for t in doc[head.i + 1 : min(head.i + 6, len(doc))] if t.text != "-"]
    if len(behind) < 2 or not lexicon.has("of", behind[0].lower_):
        return False
    if not behind[1].like_num:
        return lexicon.has("offspring", behind[1].lower_)
    whose = behind[2] if len(behind) > 2 else None  # "the father of one of the victims", "of two victims"
    others = whose is not None and (whose.pos_ in ("NOUN", "ADJ", "PROPN") or lexicon.has("of", whose.lower_))
    return not others or (whose is not None and lexicon.has("offspring", whose.lower_))
