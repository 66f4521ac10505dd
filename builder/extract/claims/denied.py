"""What a denial in a relative clause denies: ``is accused of fraud, which she denies``, ``an allegation he denies``."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, finite
from builder.extract.claims.phrases import Subject
from builder.extract.claims.pieces import Content, trimmed
from builder.extract.claims.quotes import Quote
from builder.extract.parse import Doc, Token

RELATIVES = frozenset({"relcl", "acl:relcl"})
DENIED = "denied"
REACH = 6
"""So many tokens before the relative clause its noun starts at the earliest."""


def denied_before(cue: Cue, subject: Subject, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """The clause before the comma that a relative clause of denial refers to, by its pronoun or by a word for what can
    be denied; None for any other denial, and where nothing is told before."""
    if cue.lemma not in lexicon.words("denying") or cue.passive or cue.negated or cue.infinitive or cue.gerund:
        return None
    doc, first = cue.verb.doc, min(subject.start, cue.start)
    opened = first > cue.sentence.start and lexicon.has("denied_by", doc[first - 1].lower_)
    if not opened and cue.verb.dep_ not in RELATIVES:
        return None
    comma = next((i for i in range(first - 1, max(cue.sentence.start, first - REACH), -1) if doc[i].text == ","), None)
    if comma is None:
        return None
    meant = any(t.lower_ in lexicon.words("rejected") for t in doc[comma + 1 : first])
    if not meant and (not opened or cue.lemma not in lexicon.words("answering") or _names(doc, comma + 1, first)):
        return None
    start = _clause(doc, cue.sentence.start, comma)
    told = any(
        t.pos_ in ("VERB", "AUX") and (finite(t) or t.tag_ == "VBN" or _is_participle(t)) for t in doc[start:comma]
    )
    if not told:
        return None
    return trimmed(doc.text, doc[start].idx, doc[comma].idx, quotes, lexicon, DENIED)


def _names(doc: Doc, start: int, end: int) -> bool:
    """True where a noun of its own stands before the pronoun: ``a plan which they reject``."""
    return any(t.pos_ in ("NOUN", "PROPN") for t in doc[start:end])


def _is_participle(token: Token) -> bool:
    return "Part" in token.morph.get("VerbForm", [])


def _clause(doc: Doc, start: int, comma: int) -> int:
    """Where the clause begins that ends at the comma: behind the last semicolon."""
    return next((i + 1 for i in range(comma - 1, start, -1) if doc[i].text == ";"), start)
