"""What a verb of saying needs beside it."""

from __future__ import annotations

from functools import cache

from builder.extract.claims.lexicon import Lexicon


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
    ):
        if lemma in lexicon.words(key):
            kinds |= {kind}
    if lemma in lexicon.entry("defended"):
        kinds |= {"defended"}
    return frozenset(kinds)
