"""What a verb of saying needs beside it."""

from __future__ import annotations

from functools import cache

from builder.extract.claims.lexicon import Lexicon
from builder.extract.parse import Token


@cache
def needed(lemma: str, lexicon: Lexicon) -> frozenset[str]:
    """What must stand beside a verb so that it attributes."""
    kinds: set[str] = set()
    speaks = lemma in lexicon.words("speak")
    if lemma in lexicon.words("assert"):
        kinds |= {"object", "clause", "quote", "before", "question"}
    if speaks:
        kinds |= {"quote", "before"}
        if lemma not in lexicon.words("quote_only") or lemma in lexicon.words("clause_too"):
            kinds |= {"clause"}
    if lemma in lexicon.words("clause_only"):
        kinds |= {"that"}
    if lemma in lexicon.words("reject"):
        kinds |= {"quote"}
    for key in ("judge", "describe"):
        if lemma in lexicon.words(key):
            kinds |= {"inside"}
    for key, kind in (
        ("infinitive", "infinitive"),
        ("accuse", "accused"),
        ("cite", "cited"),
        ("show", "shown"),
        ("count", "counted"),
        ("foreseeing", "foreseen"),
        ("comparing", "likened"),
        ("touching_on", "touched"),
        ("opining", "opined"),
        ("decreeing", "decreed"),
    ):
        if lemma in lexicon.words(key):
            kinds |= {kind}
    if lemma in lexicon.entry("calling"):
        kinds |= {"called"}
    if lemma in lexicon.entry("defended") or lemma in lexicon.words("deploring"):
        kinds |= {"defended"}
    return frozenset(kinds)


def goes_on_by_itself(verb: Token, lexicon: Lexicon) -> bool:
    """True for a clause behind "as", "while" in which a thing goes on."""
    subject = next((c for c in verb.children if c.dep_.startswith("nsubj") and c.i < verb.i), None)
    thing = subject is not None and subject.pos_ == "NOUN" and not lexicon.has("people", subject.lower_)
    marks = (verb.doc[subject.left_edge.i], *verb.lefts) if subject is not None else ()
    return thing and any(c.dep_ == "mark" for c in marks)
