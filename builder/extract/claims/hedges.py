"""Marks by which a text keeps its distance from what it reports."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, feature
from builder.extract.parse import Token


def is_hedged(lemma: str, content: str, tokens: tuple[Token, ...], lexicon: Lexicon, *, past: bool = False) -> bool:
    """True when the verb or the content's own words mark a statement as unverified, disputed or alleged.

    ``past`` says that the verb of saying is in the past, where "serait fermé" is what was to come.
    """
    if lemma in lexicon.words("hedging"):
        return True
    if lexicon.pattern("alleged").search(content):
        return True
    return press_conditional(tokens, lexicon, past=past)


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


def unverifiable(text: str, lexicon: Lexicon) -> tuple[int, bool] | None:
    """Where a sentence says that something could not be verified, and whether it says so of its own words (``…, ce
    qui n'a pu être vérifié``) rather than of the sentence before; None where it does not."""
    found = lexicon.pattern("unverifiable").search(text.replace("’", "'"))
    if found is None:
        return None
    return found.start(), lexicon.pattern("of_this").search(text[: found.start()].replace("’", "'")) is not None
