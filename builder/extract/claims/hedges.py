"""Marks by which a text keeps its distance from what it reports."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, feature
from builder.extract.parse import Token


def is_hedged(lemma: str, content: str, tokens: tuple[Token, ...], lexicon: Lexicon) -> bool:
    """True when the verb or the content's own words mark a statement as unverified, disputed or alleged."""
    if lemma in lexicon.words("hedging"):
        return True
    if lexicon.pattern("alleged").search(content):
        return True
    return press_conditional(tokens, lexicon)


def press_conditional(tokens: tuple[Token, ...], lexicon: Lexicon) -> bool:
    """``aurait été capturée``: a conditional perfect that is no "if": the press's way to say "it is said"."""
    if lexicon.language != "fr" or any(t.lower_ in ("si", "s'") and t.pos_ == "SCONJ" for t in tokens):
        return False
    for token, after in zip(tokens, (*tokens[1:], None), strict=True):
        if token.lower_ in lexicon.words("conditional_have") and after is not None:
            following = [t for t in token.doc[token.i + 1 : token.i + 5] if t.sent == token.sent]
            if any(t.pos_ in ("VERB", "AUX") and "Part" in feature(t, "VerbForm") for t in following):
                return True
    return False


def unverifiable(text: str, lexicon: Lexicon) -> bool:
    """True for a sentence that says that something could not be verified."""
    return lexicon.pattern("unverifiable").search(text.replace("’", "'")) is not None
