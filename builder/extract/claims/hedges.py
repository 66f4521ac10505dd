"""Marks by which a text keeps its distance from what it reports."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, feature
from builder.extract.parse import Token

NEAR = 3
"""So many words behind "alleged" its noun is looked for."""


def is_hedged(lemma: str, tokens: tuple[Token, ...], lexicon: Lexicon, *, past: bool = False) -> bool:
    """True when the verb or the content's own words mark a statement as unverified, disputed or alleged.

    ``past`` says that the verb of saying is in the past, where "serait fermé" is what was to come.
    """
    if lemma in lexicon.words("hedging"):
        return True
    if tokens and any(not _of_noun(t) for t in _alleged(tokens, lexicon)):
        return True
    return press_conditional(tokens, lexicon, past=past)


def _alleged(tokens: tuple[Token, ...], lexicon: Lexicon) -> list[Token]:
    """The last token of each ``alleged``, ``présumé``, ``so-called`` among these."""
    first, last = tokens[0], tokens[-1]
    text = first.doc.text[first.idx : last.idx + len(last)]
    ends = [first.idx + match.end() for match in lexicon.pattern("alleged").finditer(text)]
    return [max((t for t in tokens if t.idx < end), key=lambda t: t.idx) for end in ends]


def _of_noun(token: Token) -> bool:
    """True for a word that only describes somebody or something: ``a suspected gunman``, ``le tireur présumé``: what
    is said of him is not in doubt. ``allegedly``, ``is alleged to``, ``est présumé`` doubt the statement."""
    doc = token.doc
    if token.lower_.endswith(("ly", "ment")) or any(
        c.dep_ in ("cop", "aux:pass", "auxpass", "aux") for c in token.children
    ):
        return False
    if token.dep_ == "amod":
        return True
    behind = next((t for t in doc[token.i + 1 : token.i + 1 + NEAR] if t.pos_ not in ("ADJ", "NUM", "ADV")), None)
    before = doc[token.i - 1] if token.i else None
    described = behind is not None and behind.pos_ in ("NOUN", "PROPN")
    return described or (before is not None and before.pos_ in ("NOUN", "PROPN") and token.head.i == before.i)


def press_conditional(tokens: tuple[Token, ...], lexicon: Lexicon, *, past: bool = False) -> bool:
    """``aurait été capturée``: a conditional perfect that is no "if": the press's way to say "it is said"."""
    if lexicon.language != "fr" or any(t.lower_ in ("si", "s'") and t.pos_ == "SCONJ" for t in tokens):
        return False
    for token, after in zip(tokens, (*tokens[1:], None), strict=True):
        if token.lower_ in lexicon.words("conditional_have") and after is not None:
            following = [t for t in token.doc[token.i + 1 : token.i + 5] if t.sent == token.sent]
            parts = [t for t in following if t.pos_ in ("VERB", "AUX") and "Part" in feature(t, "VerbForm")]
            to_come = (
                past
                and token.lower_.startswith("ser")
                and not any(t.lemma_.lower() in lexicon.words("with_be") for t in parts)
            )
            if parts and not to_come:
                return True
    return False


def said_to_have(cue: tuple[Token, ...], lexicon: Lexicon) -> bool:
    """True for ``aurait répondu``: that it was said is itself only said."""
    conditional = (t.lower_ for t in cue[:-1] if t.lower_ in lexicon.words("conditional_have"))
    return any(word.startswith("aur") for word in conditional)


def unverifiable(text: str, lexicon: Lexicon) -> tuple[int, bool] | None:
    """Where a sentence says that something could not be verified, and whether it says so of its own words (``…, ce
    qui n'a pu être vérifié``) rather than of the sentence before; None where it does not."""
    small = text.lower()
    if not any(stem in small for stem in lexicon.entry("verifying")):
        return None  # most sentences
    found = lexicon.pattern("unverifiable").search(text.replace("’", "'"))
    if found is None:
        return None
    return found.start(), lexicon.pattern("of_this").search(text[: found.start()].replace("’", "'")) is not None
