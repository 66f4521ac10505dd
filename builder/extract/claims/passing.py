"""What an article says of somebody in passing, and calls them by later on: an age, children, where they are from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.extract.claims.called import of_kind
from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.phrases import Subject
from builder.extract.tagging import Passage
from builder.model import Kind, Mention, Span

AGE_BEHIND = re.compile(r",? ?\(?(?:aged |âgée? de )?(\d{1,3})(?: ans\b|,|\))")
AGE_BEFORE = re.compile(r"(\d{1,3})[- ]year[- ]old (?:[\w'-]+ ){0,3}$")
AGED = re.compile(r"(\d{1,3})[- ]year[- ]old|(?:de|âgée? de) (\d{1,3}) ans")
BEFORE = 60
"""So many characters before a name its bearer's age stands."""


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


def age_in(words: str) -> str:
    """The age of ``the 45-year-old``, ``l'homme de 45 ans``; empty where none is told."""
    found = AGED.search(words)
    return (found[1] or found[2]) if found is not None else ""


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
